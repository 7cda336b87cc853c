// pairs KIND COUNT SEED
//
// Kinds: random; small (a grid of 7 x 7: everything happens); flat (from edge to edge of the range,
// heights from -2 to 2: fractions); parallel (ends of the second 1 to 3 units of area beside the
// line of the first, on different sides); near (an end beside the other segment by an area of 1, or
// on it); line (both on one line: overlaps, ends in common, one step apart); points (one or both
// are points); corners (ends near the corners of the range); origin (crossings near the origin,
// ends far away).

#include "geometry/kit/segment_pairs.hpp"

namespace {

using geometry::kit::anywhere;
using geometry::kit::Spot;
using geometry::kit::Wide;

constexpr std::int64_t kMost = 1000000000;

// A point p with (b - a) x (p - a) = k, near or between a and b; false where the range has none.
bool beside_line(kit::Random& random, Spot a, Spot b, Spot beside, std::int64_t k, Spot& p) {
  const std::int64_t dx = b.x - a.x, dy = b.y - a.y;
  const std::int64_t m = -(k * beside.x / dx) + random.between(-1, 1);
  const Wide x = a.x + Wide{k} * beside.x + Wide{m} * dx;
  const Wide y = a.y + Wide{k} * beside.y + Wide{m} * dy;
  if (x < -kMost || x > kMost || y < -kMost || y > kMost) return false;
  p = {static_cast<std::int64_t>(x), static_cast<std::int64_t>(y)};
  return true;
}

void nearly_parallel(kit::Random& random, Spot* p) {
  while (true) {
    p[0] = anywhere(random, kMost);
    p[1] = anywhere(random, kMost);
    const std::int64_t dx = p[1].x - p[0].x, dy = p[1].y - p[0].y;
    if (dx == 0 || dy == 0 || std::gcd(dx, dy) != 1) continue;
    const auto [u, v] = geometry::kit::beside(dx, dy);
    if (beside_line(random, p[0], p[1], {u, v}, random.between(1, 3), p[2]) &&
        beside_line(random, p[0], p[1], {u, v}, random.between(-3, -1), p[3])) {
      return;
    }
  }
}

void on_one_line(kit::Random& random, Spot* p) {
  Spot d = anywhere(random, 1000);
  if (random.below(8) == 0) d.x = 0;
  if (random.below(8) == 0) d.y = 0;
  geometry::kit::on_one_line(random, kMost, d, p);
  if (random.below(8) == 0) p[3].y += 1;
}

void with_points(kit::Random& random, Spot* p) {
  const auto which = random.below(4);
  if (which < 2) geometry::kit::line_triple(random, kMost, p[2], p[3], p[0]);
  p[1] = p[0];
  if (which == 2) p[3] = p[2] = random.below(2) == 0 ? p[0] : p[2];
}

void make(const std::string& kind, kit::Random& random, Spot* p) {
  for (int k = 0; k < 4; ++k) p[k] = anywhere(random, kind == "small" ? 3 : kMost);
  const auto end = [&] { return kMost - static_cast<std::int64_t>(random.below(5)); };
  const auto either = [&](std::int64_t value) { return random.below(2) == 0 ? value : -value; };
  if (kind == "parallel") {
    nearly_parallel(random, p);
  } else if (kind == "near") {
    geometry::kit::end_near_segment(random, kMost, p);
  } else if (kind == "line") {
    on_one_line(random, p);
  } else if (kind == "points") {
    with_points(random, p);
  } else if (kind == "flat") {
    geometry::kit::flat(random, kMost, p);
  } else if (kind == "corners") {
    for (int k = 0; k < 4; ++k) p[k] = {either(end()), either(end())};
  } else if (kind == "origin") {
    for (const int k : {0, 2}) {
      p[k + 1] = {-p[k].x + random.between(-1, 1), -p[k].y + random.between(-1, 1)};
      if (std::abs(p[k + 1].x) > kMost || std::abs(p[k + 1].y) > kMost) p[k + 1] = {};
    }
  }
}

}  // namespace

int main(int, char** argv) { geometry::kit::put_segment_pairs(argv, make); }
