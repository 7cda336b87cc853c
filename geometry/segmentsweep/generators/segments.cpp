// segments KIND N [REACH] SEED
//
// Kinds:
//   tiles    groups of 2 to 6 segments on grids of 4 x 4, far from each other; points among them
//   short    anywhere, with components up to REACH
//   upright  the same, all upright or level, on few abscissas and heights
//   far      ends anywhere in the range
//   grid     N / 2 level and N / 2 upright ones, each across all of the others
//   pencil   through one point that is not of the grid, nearly from edge to edge
//   star     through one point of the grid, ending there or not
//   lines    on lines of 20 segments: overlaps, common ends, repeats
//   near     ends that lie on another segment or one unit of area beside it
//   slanted  long and nearly parallel, none meets another, but for short ones that touch two
//   tree     each begins on a point of an earlier one

#include <cmath>
#include <vector>

#include "geometry/kit/segment_pairs.hpp"

namespace {

using geometry::kit::anywhere;
using geometry::kit::is_within;
using geometry::kit::Spot;
using kit::Random;

constexpr std::int64_t kMost = 1000000000;

struct Segment {
  Spot a, b;
};
using Segments = std::vector<Segment>;

Segments tiles(std::size_t n, Random& random) {
  Segments all;
  const auto cells = static_cast<std::int64_t>(std::sqrt(static_cast<double>(n))) + 1;
  const std::int64_t step = 2 * (kMost - 10) / cells;
  for (std::int64_t cell = 0; all.size() < n; ++cell) {
    const Spot corner{-kMost + cell % cells * step, -kMost + cell / cells * step};
    const std::size_t end = std::min(n, all.size() + 2 + random.below(5));
    while (all.size() < end) {
      const auto on_grid = [&] {
        return Spot{corner.x + random.between(0, 3), corner.y + random.between(0, 3)};
      };
      all.push_back({on_grid(), on_grid()});
    }
  }
  return all;
}

Segments near_by(std::size_t n, std::int64_t reach, bool upright, Random& random) {
  Segments all;
  while (all.size() < n) {
    Spot a = anywhere(random, kMost), d = anywhere(random, reach);
    if (upright) {
      (random.below(2) == 0 ? d.x : d.y) = 0;
      a = {a.x / reach * reach, a.y / reach * reach};
      if (random.below(2) == 0) d = {d.x / 8, d.y / 8};
    }
    const Spot b{a.x + d.x, a.y + d.y};
    if (is_within(b, kMost)) all.push_back({a, b});
  }
  return all;
}

Segments far(std::size_t n, Random& random) {
  Segments all;
  while (all.size() < n) all.push_back({anywhere(random, kMost), anywhere(random, kMost)});
  return all;
}

Segments grid(std::size_t n, Random& random) {
  Segments all;
  const auto half = static_cast<std::int64_t>(n / 2), step = kMost / (half + 1);
  for (std::int64_t i = 1; i <= half; ++i) {
    const std::int64_t first = step + random.between(0, step - 1);  // some end at the outermost
    const std::int64_t low = random.below(2) == 0 ? step : first - step;
    const std::int64_t high = half * step + random.between(0, 1) * random.between(0, step);
    all.push_back({{i * step, low}, {i * step, high}});
    all.push_back({{low, i * step}, {high, i * step}});
  }
  return all;
}

Segments pencil(std::size_t n, Random& random) {
  const Spot centre = anywhere(random, kMost / 2);  // divided by 3
  Segments all;
  while (all.size() < n) {
    const Spot q = anywhere(random, kMost / 2), p{centre.x - 2 * q.x, centre.y - 2 * q.y};
    if (is_within(p, kMost)) all.push_back({p, q});
  }
  return all;
}

Segments star(std::size_t n, Random& random) {
  const Spot centre = anywhere(random, kMost / 10);
  Segments all;
  while (all.size() < n) {
    Spot d = anywhere(random, kMost / 10);
    if (random.below(10) == 0) d.x = 0;
    if (random.below(20) == 0) d.y = 0;
    const std::int64_t back = random.below(3) == 0 ? 0 : random.between(0, 8);
    all.push_back({{centre.x - back * d.x, centre.y - back * d.y},
                   {centre.x + (8 - back) * d.x, centre.y + (8 - back) * d.y}});
  }
  return all;
}

Segments lines(std::size_t n, Random& random) {
  Segments all;
  while (all.size() < n) {
    Spot d = anywhere(random, 1000);
    if (random.below(4) == 0) d.x = 0;
    if (random.below(4) == 0) d.y = 0;
    if (d == Spot{}) d.y = 1;
    const Spot start = anywhere(random, kMost / 2);
    std::vector<std::int64_t> used;
    for (int i = 0; i < 20 && all.size() < n; ++i) {
      std::int64_t t[2];
      for (std::int64_t& z : t) {
        z = random.between(-100000, 100000);
        if (!used.empty() && random.below(3) == 0) z = used[random.below(used.size())];
        used.push_back(z);
      }
      if (random.below(12) == 0) t[1] = t[0];
      all.push_back({{start.x + t[0] * d.x, start.y + t[0] * d.y},
                     {start.x + t[1] * d.x, start.y + t[1] * d.y}});
    }
  }
  return all;
}

Segments near(std::size_t n, Random& random) {
  Segments all;
  while (all.size() < n) {
    Spot p[4];
    geometry::kit::end_near_segment(random, kMost, p);
    p[3] = anywhere(random, kMost);
    all.push_back({p[0], p[1]});
    if (all.size() < n) all.push_back({p[2], p[3]});
  }
  return all;
}

Segments slanted(std::size_t n, Random& random) {
  Segments all;
  const std::int64_t step = kMost / 2 / static_cast<std::int64_t>(n);
  for (std::int64_t i = 0; all.size() + 1 < n; ++i) {
    const std::int64_t y = i * step, from = random.between(-kMost, -kMost / 2),
                       to = random.between(0, kMost / 2), rise = random.between(0, step / 2);
    all.push_back({{from, from / 2 + y}, {to, to / 2 + y + rise}});
    const std::int64_t x = random.between(-kMost / 4, 0);
    if (random.below(4) == 0) {  // across two of them or so
      all.push_back({{x, x / 2 + y - step / 2}, {x + random.between(-1, 1), x / 2 + y + step}});
    }
  }
  while (all.size() < n) all.push_back({{-kMost, kMost}, {-kMost, kMost}});
  return all;
}

Segments tree(std::size_t n, Random& random) {
  Segments all = {{{0, 0}, {0, 0}}};
  const auto reach = kMost / static_cast<std::int64_t>(4 * std::sqrt(static_cast<double>(n)));
  while (all.size() < n) {
    const Segment& s = all[random.below(all.size())];
    const Spot d{s.b.x - s.a.x, s.b.y - s.a.y};
    const std::int64_t g = std::max<std::int64_t>(1, std::gcd(d.x, d.y)), t = random.between(0, g);
    const Spot from{s.a.x + d.x / g * t, s.a.y + d.y / g * t};
    const std::int64_t parts = random.between(1, 6);
    const Spot e = anywhere(random, reach / parts);
    const Spot to{from.x + e.x * parts, from.y + e.y * parts};
    if (is_within(to, kMost)) all.push_back({from, to});
  }
  return all;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string kind = argv[1];
  const auto n = static_cast<std::size_t>(std::atol(argv[2]));
  const std::int64_t reach = argc > 4 ? std::atol(argv[3]) : 0;
  Random random(std::strtoull(argv[argc - 1], nullptr, 10));
  Segments all;
  if (kind == "tiles") all = tiles(n, random);
  if (kind == "short") all = near_by(n, reach, false, random);
  if (kind == "upright") all = near_by(n, reach, true, random);
  if (kind == "far") all = far(n, random);
  if (kind == "grid") all = grid(n, random);
  if (kind == "pencil") all = pencil(n, random);
  if (kind == "star") all = star(n, random);
  if (kind == "lines") all = lines(n, random);
  if (kind == "near") all = near(n, random);
  if (kind == "slanted") all = slanted(n, random);
  if (kind == "tree") all = tree(n, random);
  random.shuffle(all);
  std::printf("%zu\n", all.size());
  for (auto [a, b] : all) {
    if (random.below(2) == 0) std::swap(a, b);
    std::printf("%lld %lld %lld %lld\n", (long long)a.x, (long long)a.y, (long long)b.x,
                (long long)b.y);
  }
}
