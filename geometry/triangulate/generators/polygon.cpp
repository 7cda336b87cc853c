// polygon SHAPE N TURN SEED
//
// A simple polygon, counter-clockwise from any vertex. TURN: quarter turns, plus 4 for a mirror.
// Shapes: star, convex, far, box, sliver, comb, skyline: of geometry/kit/polygons.hpp, and
//   spiral  a corridor of square turns; vertices of its sides may be a little off their line
//   maze    the outline of a random tree of unit corridors: many straight angles, points on lines
//   slant   the same, sheared and stretched over the range
//   bow     long prongs, N / 8 of them, whose vertices are off a line by the least that can be
//   teeth   two combs that bite each other: reflex vertices from left and right at every height
//   fans    bundles of spikes from near one point, in all directions

#include <cmath>

#include "geometry/kit/polygons.hpp"

namespace {

using geometry::kit::Cycle;
using geometry::kit::Spot;
using kit::Random;

constexpr std::int64_t kMost = 1000000000;

Cycle spiral(std::size_t n, Random& random) {
  const auto turns = static_cast<std::int64_t>(std::clamp<std::size_t>(n / 40, 2, 100));
  const std::int64_t step = kMost / (turns + 2), half = step / 2;
  Cycle outer, inner;
  for (std::int64_t t = 0; t < turns; ++t) {
    const std::int64_t r = kMost - t * step, left = t == 0 ? r : r + step;
    outer.insert(outer.end(), {{-left, -r}, {r, -r}, {r, r}, {-r, r}});
    const std::int64_t x = t == 0 ? -left : -left + half;
    inner.insert(inner.end(), {{x, -r + half}, {r - half, -r + half}, {r - half, r - half}});
    inner.push_back({t + 1 == turns ? -r : -r + half, r - half});
  }
  const std::size_t corners = 8 * static_cast<std::size_t>(turns);
  const std::int64_t more = static_cast<std::int64_t>((n - corners) / (corners - 2));
  const std::int64_t off = random.below(2) == 0 ? step / 8 : 1;
  const auto walk = [&](const Cycle& path, Cycle& into) {
    for (std::size_t i = 0; i < path.size(); ++i) {
      into.push_back(path[i]);
      if (i + 1 == path.size()) break;
      const Spot a = path[i], b = path[i + 1];
      // Less than from one vertex to the next, so that corners stay free.
      const std::int64_t apart = (std::abs(b.x - a.x) + std::abs(b.y - a.y)) / (more + 1);
      const std::int64_t shift = std::min(off, apart / 4);
      for (std::int64_t k = 1; k <= more; ++k) {
        Spot s{a.x + (b.x - a.x) / (more + 1) * k, a.y + (b.y - a.y) / (more + 1) * k};
        (a.x == b.x ? s.x : s.y) += random.between(-shift, shift);
        s = {std::clamp(s.x, -kMost, kMost), std::clamp(s.y, -kMost, kMost)};
        into.push_back(s);
      }
    }
  };
  std::reverse(inner.begin(), inner.end());
  Cycle all;
  walk(outer, all);
  walk(inner, all);
  return all;
}

// Cells are the unit squares at even coordinates; the tree joins them all. Its outline is walked
// along with the inside on the left.
Cycle maze(std::size_t n, Random& random) {
  const auto side =
      std::max<std::int64_t>(2, static_cast<std::int64_t>(std::sqrt(static_cast<double>(n) / 4)));
  const std::int64_t width = 2 * side + 1;  // with a rim
  std::vector<char> is_inside(static_cast<std::size_t>(width * width));
  const auto at = [&](std::int64_t x, std::int64_t y) -> char& {
    return is_inside[static_cast<std::size_t>((y + 1) * width + x + 1)];
  };
  constexpr Spot kSteps[] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
  std::vector<Spot> path = {{0, 0}};
  at(0, 0) = 1;
  while (!path.empty()) {
    const Spot cell = path.back();
    std::vector<Spot> free;
    for (const Spot d : kSteps) {
      const Spot to{cell.x + 2 * d.x, cell.y + 2 * d.y};
      const bool fits = to.x >= 0 && to.y >= 0 && to.x < 2 * side && to.y < 2 * side;
      if (fits && !at(to.x, to.y)) free.push_back(d);
    }
    if (free.empty()) {
      path.pop_back();
      continue;
    }
    const Spot d = free[random.below(free.size())];
    at(cell.x + d.x, cell.y + d.y) = at(cell.x + 2 * d.x, cell.y + 2 * d.y) = 1;
    path.push_back({cell.x + 2 * d.x, cell.y + 2 * d.y});
  }
  // On the left of a step from (x, y) to the right is the square (x, y).
  constexpr Spot kLeft[] = {{0, 0}, {-1, 0}, {-1, -1}, {0, -1}};
  Cycle all;
  Spot place{0, 0};
  std::size_t way = 0;
  do {
    all.push_back(place);
    place = {place.x + kSteps[way].x, place.y + kSteps[way].y};
    for (const std::size_t turn : {3U, 0U, 1U}) {  // right, on, left
      const std::size_t to = (way + turn) % 4, right = (to + 3) % 4;
      const Spot inside{place.x + kLeft[to].x, place.y + kLeft[to].y};
      const Spot outside{inside.x + kSteps[right].x, inside.y + kSteps[right].y};
      if (at(inside.x, inside.y) && !at(outside.x, outside.y)) {
        way = to;
        break;
      }
    }
  } while (place != Spot{0, 0});
  return all;
}

Cycle slant(std::size_t n, Random& random) {
  Cycle all = maze(n, random);
  std::int64_t reach = 1;
  for (const Spot s : all) reach = std::max({reach, s.x, s.y});
  const std::int64_t most = kMost / reach / 2;
  const Spot u{random.between(most / 2, most), random.between(-most / 3, most / 3)};
  const Spot v{random.between(-most / 3, most / 3), random.between(most / 2, most)};
  for (Spot& s : all) s = {s.x * u.x + s.y * v.x, s.x * u.y + s.y * v.y};
  return all;
}

Cycle bow(std::size_t n, Random& random) {
  const auto prongs = std::max<std::int64_t>(1, static_cast<std::int64_t>(n / 8));
  Spot d{0, 0};
  while (std::gcd(d.x, d.y) != 1) {
    d = {random.between(200000000, 300000000), random.between(100000000, 200000000)};
  }
  auto [u, v] = geometry::kit::beside(d.x, d.y);
  if (u < 0) u += d.x, v += d.y;
  // i steps along the line of a prong and k units beside it; less than a step farther on.
  const auto spot = [&](std::int64_t prong, std::int64_t i, std::int64_t k) {
    const std::int64_t whole = i + (k < 0 ? -k * u / d.x + 1 : -(k * u / d.x));
    return Spot{-750000000 + whole * d.x + k * u,
                -750000000 + whole * d.y + k * v + prong * (500000000 / prongs)};
  };
  Cycle all;
  for (std::int64_t prong = 0; prong < prongs; ++prong) {
    for (std::int64_t i = prong == 0 ? 0 : 1; i <= 4; ++i) {
      all.push_back(spot(prong, i, random.between(-2, 0)));
    }
    for (std::int64_t i = 4; i >= (prong + 1 == prongs ? 0 : 1); --i) {
      all.push_back(spot(prong, i, random.between(1, 3)));
    }
  }
  return all;
}

Cycle teeth(std::size_t n, Random& random) {
  const auto count = static_cast<std::int64_t>(n / 6), step = kMost / (count + 1);
  Cycle all = {{kMost, -kMost}};
  const auto bite = [&](std::int64_t from, std::int64_t y, std::int64_t up) {
    const std::int64_t tip = random.between(kMost / 8, kMost / 2);
    const std::int64_t lean = random.between(-step / 3, step / 3);
    all.push_back({from, y - up});
    all.push_back({from > 0 ? -tip : tip, y + lean});
    all.push_back({from, y + up});
  };
  for (std::int64_t i = 1; i <= count; ++i) bite(kMost, -kMost + (2 * i - 1) * step, step / 4);
  all.push_back({kMost, kMost});
  all.push_back({-kMost, kMost});
  for (std::int64_t i = count; i > 0; --i) bite(-kMost, -kMost + 2 * i * step, -step / 4);
  all.push_back({-kMost, -kMost});
  return all;
}

Cycle fans(std::size_t n, Random& random) {
  Cycle all;
  const Cycle around = geometry::kit::star(n / 2, kMost, random);
  for (const Spot s : around) {
    all.push_back(s);
    // Between this spike and the next: nearer to the middle, on the same ray or a little ahead.
    const std::int64_t part = 16 + static_cast<std::int64_t>(random.below(1000));
    const Spot back{s.x / part, s.y / part};
    if (geometry::kit::angle_less(s, back) && !(back == Spot{})) all.push_back(back);
  }
  std::sort(all.begin(), all.end(), geometry::kit::angle_less);
  const auto same = [](Spot a, Spot b) {
    return !geometry::kit::angle_less(a, b) && !geometry::kit::angle_less(b, a);
  };
  all.erase(std::unique(all.begin(), all.end(), same), all.end());
  return all;
}

}  // namespace

int main(int, char** argv) {
  const std::string shape = argv[1];
  const auto n = static_cast<std::size_t>(std::atol(argv[2]));
  const long turn = std::atol(argv[3]);
  Random random(std::strtoull(argv[4], nullptr, 10));
  Cycle p;
  if (shape == "spiral") {
    p = spiral(n, random);
  } else if (shape == "maze") {
    p = maze(n, random);
  } else if (shape == "slant") {
    p = slant(n, random);
  } else if (shape == "bow") {
    p = bow(n, random);
  } else if (shape == "teeth") {
    p = teeth(n, random);
  } else if (shape == "fans") {
    p = fans(n, random);
  } else {
    p = geometry::kit::polygon(shape, n, kMost, random);
  }
  for (long k = 0; k < turn % 4; ++k) {
    for (Spot& s : p) s = {-s.y, s.x};
  }
  if (turn >= 4) {
    for (Spot& s : p) s.x = -s.x;
    std::reverse(p.begin(), p.end());
  }
  geometry::kit::reorder(p, random, false);
  std::printf("%zu\n", p.size());
  geometry::kit::put(p);
}
