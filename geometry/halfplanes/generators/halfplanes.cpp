// halfplanes KIND T N SEED
//
// T cases of N half-planes each, of 1 to N where the kind has other numbers of its own. Kinds:
//   tiny    1 to N lines through points of a 7 x 7 grid, often with the origin on the left
//   any     random lines
//   cell    random lines, all with one point on the left
//   convex, far, box   the sides of a polygon of geometry/kit/polygons.hpp; box has N / 4 on a line
//   pencil  through one point that is not of the grid, all or all but one that misses it
//   near    three lines, the third past the crossing of the others by about 1e-18, and outer ones
//   sliver  a triangle of area 1/2 to 3/2 from edge to edge of the range, and outer lines
//   strip   opposite lines that are equal or one unit of area apart, with or without ends
//   wedge   two lines that meet about 1e18 to 1e27 away or not at all, and one across
//   copies  a cell, with each line again: by other points, equal, or parallel and farther out
//   mixed   any of these, of 1 to N lines

#include <cmath>

#include "geometry/kit/polygons.hpp"

namespace {

using geometry::kit::anywhere;
using geometry::kit::cross_of;
using geometry::kit::is_within;
using geometry::kit::Spot;
using geometry::kit::Wide;
using kit::Random;

constexpr std::int64_t kMost = 1000000000;

struct Line {
  Spot p, q;
  Spot direction() const { return {q.x - p.x, q.y - p.y}; }
};
using Lines = std::vector<Line>;

Line turned(Line l) { return {l.q, l.p}; }
Wide side_of(const Line& l, Spot s) { return cross_of(l.direction(), {s.x - l.p.x, s.y - l.p.y}); }

Line random_line(Random& random, std::int64_t most) {
  while (true) {
    const Line l{anywhere(random, most), anywhere(random, most)};
    if (l.p != l.q) return l;
  }
}

Lines cell(std::size_t n, std::int64_t most, Random& random) {
  const Spot inside = anywhere(random, most / 2);
  Lines lines;
  while (lines.size() < n) {
    const Line l = random_line(random, most);
    lines.push_back(side_of(l, inside) < 0 ? turned(l) : l);
  }
  return lines;
}

Lines tiny(std::size_t n, Random& random) {
  Lines lines;
  while (lines.size() < n) {
    const Line l = random_line(random, 3);
    lines.push_back(side_of(l, {}) < 0 && random.below(6) > 0 ? turned(l) : l);
  }
  return lines;
}

Lines sides(const std::string& kind, std::size_t n, Random& random) {
  const geometry::kit::Cycle p =
      geometry::kit::polygon(kind, std::max<std::size_t>(n, 8), kMost, random);
  Lines lines;
  for (std::size_t i = 0; i < p.size(); ++i) lines.push_back({p[i], p[(i + 1) % p.size()]});
  return lines;
}

Lines pencil(std::size_t n, Random& random) {
  const std::int64_t k = random.between(1, 4);
  const Spot centre = anywhere(random, kMost);  // divided by k + 1
  Lines lines;
  while (lines.size() < n) {
    const Spot q = anywhere(random, kMost);
    const Spot p{centre.x - k * q.x, centre.y - k * q.y};
    if (!is_within(p, kMost) || p == q) continue;
    lines.push_back(random.below(2) == 0 ? Line{p, q} : Line{q, p});
  }
  Spot& p = lines[0].p;
  if (random.below(2) == 0)
    p.y += p.y < kMost && (p.x != lines[0].q.x || p.y + 1 != lines[0].q.y) ? 1 : -1;
  return lines;
}

// Whether three directions leave no way to infinity.
bool surround(Spot a, Spot b, Spot c) {
  const Wide ab = cross_of(a, b), bc = cross_of(b, c), ca = cross_of(c, a);
  return (ab > 0 && bc > 0 && ca > 0) || (ab < 0 && bc < 0 && ca < 0);
}

// A direction of components up to `most` that is nearly that of (x, y), or exactly.
Spot convergent(Wide x, Wide y, std::int64_t most) {
  const bool left = x < 0, down = y < 0;
  if (left) x = -x;
  if (down) y = -y;
  Wide a = y, b = x;  // the continued fraction of y / x
  Spot older{1, 0}, newer{0, 1};
  while (b != 0) {
    const Wide q = a / b;
    const Wide u = q * newer.x + older.x, v = q * newer.y + older.y;
    if (u > most || v > most) break;
    a -= q * b;
    std::swap(a, b);
    older = newer;
    newer = {static_cast<std::int64_t>(u), static_cast<std::int64_t>(v)};
  }
  return {left ? -newer.x : newer.x, down ? -newer.y : newer.y};
}

Lines near(std::size_t n, Random& random) {
  while (true) {
    const Line i = random_line(random, kMost), j = random_line(random, kMost);
    const Spot d = i.direction(), e = j.direction();
    const Wide q = cross_of(d, e), c = cross_of(d, i.p), f = cross_of(e, j.p);
    if (q == 0) continue;
    const Wide x = c * e.x - f * d.x, y = c * e.y - f * d.y;  // the crossing, times q
    if (x / q > kMost / 2 || x / q < -kMost / 2 || y / q > kMost / 2 || y / q < -kMost / 2)
      continue;
    const Spot at{static_cast<std::int64_t>(x / q), static_cast<std::int64_t>(y / q)};
    const Spot off = anywhere(random, random.below(2) == 0 ? 9 : kMost / 8);
    const Spot from{at.x + off.x, at.y + off.y};
    const Wide u = x - from.x * q, v = y - from.y * q;
    const Spot along = convergent(q > 0 ? u : -u, q > 0 ? v : -v, kMost / 4);
    if (along == Spot{} || cross_of(d, along) == 0 || cross_of(e, along) == 0) continue;
    Lines lines = {i, j, {from, {from.x + along.x, from.y + along.y}}};
    while (!surround(lines[0].direction(), lines[1].direction(), lines[2].direction())) {
      Line& l = lines[random.below(3)];
      l = turned(l);
    }
    while (lines.size() < n) {
      const Line l = random_line(random, kMost);
      if (const Wide s = side_of(l, at); s > 4 * kMost || s < -4 * kMost) {
        lines.push_back(s < 0 ? turned(l) : l);
      }
    }
    return lines;
  }
}

Lines sliver(std::size_t n, Random& random) {
  Spot a{}, b{}, c{};
  geometry::kit::near_triple(random, kMost, random.between(1, 3), a, b, c);
  Lines lines = {{a, b}, {b, c}, {c, a}};
  while (lines.size() < n) {
    const Line l = random_line(random, kMost);
    if (side_of(l, a) > 0 && side_of(l, b) > 0) lines.push_back(l);
    if (side_of(l, a) < 0 && side_of(l, b) < 0) lines.push_back(turned(l));
  }
  return lines;
}

Lines strip(std::size_t n, Random& random) {
  Lines lines;
  Spot a{}, b{}, c{};
  geometry::kit::near_triple(random, kMost / 2, random.below(2) == 0 ? 1 : -1, a, b, c);
  const Spot d{b.x - a.x, b.y - a.y};
  lines.push_back({a, b});
  const Spot from = random.below(3) == 0 ? a : c;  // on the line, or beside it
  const Spot to{from.x + d.x, from.y + d.y}, back{from.x - d.x, from.y - d.y};
  lines.push_back(is_within(to, kMost) ? Line{to, from} : Line{from, back});
  if (random.below(8) == 0) lines[0] = turned(lines[0]);
  const bool is_open = random.below(3) == 0;
  const Spot middle{a.x + d.x / 2, a.y + d.y / 2};
  while (lines.size() < n) {
    const Line l = random_line(random, kMost);
    if (is_open && cross_of(d, l.direction()) < 0) continue;
    lines.push_back(side_of(l, middle) < 0 ? turned(l) : l);
    if (is_open && cross_of(d, lines.back().direction()) < 0) lines.pop_back();
  }
  return lines;
}

Lines wedge(std::size_t n, Random& random) {
  Spot a{}, b{}, c{};
  geometry::kit::near_triple(random, kMost / 2, 1, a, b, c);
  const Spot d{b.x - a.x, b.y - a.y};
  const auto [u, v] = geometry::kit::beside(d.x, d.y);
  // Back along d, turned to one side or the other by the least that there is; or not at all.
  const std::int64_t turn = random.between(-1, 1);
  Line l{};
  do {
    l.p = anywhere(random, kMost);
    l.q = {l.p.x - d.x + turn * u, l.p.y - d.y + turn * v};
  } while (!is_within(l.q, kMost));
  Lines lines = {{a, b}, l};
  if (side_of(lines[0], l.p) < 0) lines[0] = turned(lines[0]), lines[1] = turned(l);
  const Spot inside{(a.x + b.x + l.p.x + l.q.x) / 4, (a.y + b.y + l.p.y + l.q.y) / 4};
  while (lines.size() < n) {
    const Line across = random_line(random, kMost);
    lines.push_back(side_of(across, inside) < 0 ? turned(across) : across);
    if (random.below(2) == 0) continue;
    // Only on one side of the strip.
    if (cross_of(d, lines.back().direction()) < 0) lines.pop_back();
  }
  return lines;
}

Lines copies(std::size_t n, Random& random) {
  Lines lines = cell((n + 1) / 2, 1000000, random);
  while (lines.size() < n) {
    Line l = lines[random.below((n + 1) / 2)];
    const Spot d = l.direction();
    const std::int64_t steps = random.between(-400, 400), stretch = random.between(1, 3);
    if (random.below(4) > 0) {
      l.p = {l.p.x + steps * d.x, l.p.y + steps * d.y};
      l.q = {l.p.x + stretch * d.x, l.p.y + stretch * d.y};
    }
    if (random.below(3) == 0) {  // farther out
      const std::int64_t g = std::gcd(d.x, d.y);
      const auto [u, v] = geometry::kit::beside(d.x / g, d.y / g);
      l = {{l.p.x - u, l.p.y - v}, {l.q.x - u, l.q.y - v}};
    }
    if (is_within(l.p, kMost) && is_within(l.q, kMost)) lines.push_back(l);
  }
  return lines;
}

Lines make(std::string kind, std::size_t n, Random& random) {
  if (kind == "mixed") {
    const char* kinds[] = {"tiny", "any",    "cell",  "far",   "pencil",
                           "near", "sliver", "strip", "wedge", "copies"};
    kind = kinds[random.below(10)];
    n = 1 + random.below(n);
  }
  if (kind == "tiny") return tiny(1 + random.below(n), random);
  if (kind == "cell") return cell(n, kMost, random);
  if (kind == "pencil") return pencil(n, random);
  if (kind == "near") return near(n, random);
  if (kind == "sliver") return sliver(n, random);
  if (kind == "strip") return strip(n, random);
  if (kind == "wedge") return wedge(n, random);
  if (kind == "copies") return copies(n, random);
  if (kind != "any") return sides(kind, n, random);
  Lines lines;
  while (lines.size() < n) lines.push_back(random_line(random, kMost));
  return lines;
}

}  // namespace

int main(int, char** argv) {
  const long cases = std::atol(argv[2]);
  const auto n = static_cast<std::size_t>(std::atol(argv[3]));
  Random random(std::strtoull(argv[4], nullptr, 10));
  std::printf("%ld\n", cases);
  for (long t = 0; t < cases; ++t) {
    Lines lines = make(argv[1], n, random);
    random.shuffle(lines);
    std::printf("%zu\n", lines.size());
    for (const auto& [p, q] : lines) {
      std::printf("%lld %lld %lld %lld\n", (long long)p.x, (long long)p.y, (long long)q.x,
                  (long long)q.y);
    }
  }
}
