// pairs KIND N M SEED: two convex polygons, of about N and M vertices.
//
// Kinds: tiny (hulls of points of a small grid, points and segments among them, 180-degree vertices
// left in), hulls (hulls of random points of the whole range), convex (strictly convex, many short
// sides), far (the same, enlarged to the range), parallel (most sides of the second are parallel to
// sides of the first, of other lengths), same (a polygon and itself, moved), opposite (a polygon
// and its mirror image in a point), boxes (sides full of 180-degree vertices), slivers, box_convex,
// point_polygon, segment_polygon, polygon_segment (the segment parallel to a side), points,
// segments, parallel_segments, close_segments (cross product 1), triangles, close (polygons whose
// sides differ in direction by cross products of 1, N vertices each: doubles see them parallel).

#include "geometry/kit/hull.hpp"
#include "geometry/kit/polygons.hpp"

namespace {

constexpr std::int64_t kMost = 500000000;

using geometry::kit::Cycle;
using geometry::kit::Spot;

Cycle random_hull(std::size_t n, std::int64_t most, bool weak, kit::Random& random) {
  Cycle points(n);
  for (Spot& p : points) p = geometry::kit::anywhere(random, most);
  return geometry::kit::hull(std::move(points), weak);
}

// A polygon of these sides, which add up to nothing, in the order of their angles.
Cycle from_sides(Cycle sides, Spot start) {
  std::sort(sides.begin(), sides.end(), geometry::kit::angle_less);
  Cycle points;
  for (const Spot d : sides) {
    points.push_back(start);
    start = {start.x + d.x, start.y + d.y};
  }
  return points;
}

Cycle sides_of(const Cycle& points) {
  Cycle sides;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const Spot a = points[i], b = points[(i + 1) % points.size()];
    sides.push_back({b.x - a.x, b.y - a.y});
  }
  return sides;
}

// Chains of `sides` sides each, every other one of the directions d + k e, where d x e = 1, and the
// way back.
std::pair<Cycle, Cycle> close_pair(std::int64_t sides, kit::Random& random) {
  const std::int64_t length = 2 * kMost / (sides + sides * sides);
  Spot d{};
  do {
    d = {random.between(length - length / 4, length), random.between(length - length / 4, length)};
  } while (std::gcd(d.x, d.y) != 1);
  auto [u, v] = geometry::kit::beside(d.x, d.y);
  if (u < 0 || v < 0) u += d.x, v += d.y;  // both of one sign, so that no side gets short
  Cycle polygon[2];
  for (int which = 0; which < 2; ++which) {
    Spot at{-kMost, -kMost};
    for (std::int64_t k = which; k < 2 * sides; k += 2) {
      polygon[which].push_back(at);
      at = {at.x + d.x + k * u, at.y + d.y + k * v};
    }
    polygon[which].push_back(at);
  }
  return {polygon[0], polygon[1]};
}

Spot different(Spot from, std::int64_t most, kit::Random& random) {
  Spot to = from;
  while (to == from) to = geometry::kit::anywhere(random, most);
  return to;
}

Cycle segment(std::int64_t most, kit::Random& random) {
  const Spot a = geometry::kit::anywhere(random, most);
  return {a, different(a, most, random)};
}

std::pair<Cycle, Cycle> make(const std::string& kind, std::size_t n, std::size_t m,
                             kit::Random& random) {
  using geometry::kit::polygon;
  if (kind == "tiny") {
    return {random_hull(n, 2, true, random), random_hull(m, 2, true, random)};
  }
  if (kind == "hulls") {
    return {random_hull(n, kMost, false, random), random_hull(m, kMost, false, random)};
  }
  if (kind == "triangles") {
    Cycle a, b;
    while (a.size() < 3) a = random_hull(3, kMost, false, random);
    while (b.size() < 3) b = random_hull(3, kMost, false, random);
    return {a, b};
  }
  if (kind == "parallel") {
    const Cycle a = polygon("convex", n, kMost / 4, random);
    Cycle scaled;
    for (const Spot d : sides_of(a)) {
      if (scaled.size() >= m) break;
      // Opposite sides come in pairs, so that the polygon closes.
      const std::int64_t factor = random.between(0, 3);
      if (factor > 0 && (d.y > 0 || (d.y == 0 && d.x > 0))) {
        scaled.push_back({d.x * factor, d.y * factor});
        scaled.push_back({-d.x * factor, -d.y * factor});
      }
    }
    Cycle b = from_sides(scaled, {0, 0});
    Spot low = b[0], high = b[0];
    for (const Spot p : b) {
      low = {std::min(low.x, p.x), std::min(low.y, p.y)};
      high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    for (Spot& p : b) p = {p.x - (low.x + high.x) / 2, p.y - (low.y + high.y) / 2};
    return {a, b};
  }
  if (kind == "same" || kind == "opposite") {
    const Cycle a = random_hull(n, kMost / 2, false, random);
    const Spot by = geometry::kit::anywhere(random, kMost / 2);
    const std::int64_t sign = kind == "same" ? 1 : -1;
    Cycle b;
    for (const Spot p : a) b.push_back({sign * p.x + by.x, sign * p.y + by.y});
    return {a, b};
  }
  if (kind == "boxes") return {polygon("box", n, kMost, random), polygon("box", m, kMost, random)};
  if (kind == "slivers") {
    return {polygon("sliver", n, kMost, random), polygon("sliver", m, kMost, random)};
  }
  if (kind == "box_convex") {
    return {polygon("box", n, kMost, random), polygon("convex", m, kMost, random)};
  }
  if (kind == "point_polygon") {
    return {{geometry::kit::anywhere(random, kMost)}, polygon("convex", m, kMost, random)};
  }
  if (kind == "segment_polygon") {
    return {segment(kMost, random), polygon("convex", m, kMost, random)};
  }
  if (kind == "polygon_segment") {
    const Cycle a = polygon("far", n, kMost, random);
    const Spot d = sides_of(a)[random.below(a.size())];
    const Spot from{-(d.x / 2), -(d.y / 2)};
    return {a, {from, {from.x + d.x, from.y + d.y}}};
  }
  if (kind == "points") {
    return {{geometry::kit::anywhere(random, kMost)}, {geometry::kit::anywhere(random, kMost)}};
  }
  if (kind == "segments") return {segment(kMost, random), segment(kMost, random)};
  if (kind == "parallel_segments" || kind == "close_segments") {
    Spot d{};
    do {
      d = {random.between(kMost / 4, kMost / 2), random.between(kMost / 4, kMost / 2)};
    } while (std::gcd(d.x, d.y) != 1);
    Spot e = d;
    if (kind == "close_segments") {
      const auto [u, v] = geometry::kit::beside(d.x, d.y);
      e = {d.x + u, d.y + v};
    }
    return {{{0, 0}, d}, {{e.x / 2, e.y / 2}, {e.x / 2 - e.x, e.y / 2 - e.y}}};
  }
  if (kind == "close") return close_pair(static_cast<std::int64_t>(n) - 1, random);
  return {polygon(kind, n, kMost, random), polygon(kind, m, kMost, random)};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) {
    std::fprintf(stderr, "usage: pairs KIND N M SEED\n");
    return 1;
  }
  kit::Random random(std::strtoull(argv[4], nullptr, 10));
  auto [a, b] = make(argv[1], static_cast<std::size_t>(std::atol(argv[2])),
                     static_cast<std::size_t>(std::atol(argv[3])), random);
  for (Cycle* points : {&a, &b}) {
    geometry::kit::reorder(*points, random, false);
    std::printf("%zu\n", points->size());
    geometry::kit::put(*points);
  }
}
