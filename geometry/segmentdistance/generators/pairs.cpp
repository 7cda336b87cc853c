// pairs KIND COUNT SEED
//
// Kinds: random; small (a grid: everything happens); near (an end beside the other segment by a
// cross product of up to 2000, from one side); touch (an end on a slanted segment); parallel (also
// on one line, with a gap or an overlap); points (one or both are points, some on the other or
// beside it); cross (long ones that cross); flat (long and nearly parallel); corners (of the whole
// range); tie (two ends whose distances from the other segment differ by one in the cross product).

#include <cmath>

#include "geometry/kit/segment_pairs.hpp"

namespace {

using geometry::kit::anywhere;
using geometry::kit::is_within;
using geometry::kit::Spot;
using geometry::kit::Wide;

constexpr std::int64_t kMost = 1000000000;

Wide cross(Spot a, Spot b, Spot c) {
  return Wide{b.x - a.x} * (c.y - a.y) - Wide{b.y - a.y} * (c.x - a.x);
}

std::int64_t some_offset(kit::Random& random) {
  const std::int64_t k = random.below(2) == 0 ? random.between(1, 20) : random.between(1, 2000);
  return random.below(2) == 0 ? k : -k;
}

void tie(kit::Random& random, Spot* p) {
  while (true) {
    p[0] = anywhere(random, kMost);
    p[1] = anywhere(random, kMost);
    const std::int64_t dx = p[1].x - p[0].x, dy = p[1].y - p[0].y;
    if (dx == 0 || dy == 0 || std::gcd(dx, dy) != 1) continue;
    const auto [u, v] = geometry::kit::beside(dx, dy);
    // From c to d, u and v are a part of the way from a to b or back.
    const double part = static_cast<double>(u) / static_cast<double>(dx);
    const double slack = 1 - std::abs(part);
    const double at = (part < 0 ? -part : 0) + slack * (0.1 + 0.8 * random.unit());
    const double off = 0.6 * (random.unit() - 0.5);
    const double x = static_cast<double>(dx), y = static_cast<double>(dy);
    p[2] = {p[0].x + static_cast<std::int64_t>(at * x - off * y),
            p[0].y + static_cast<std::int64_t>(at * y + off * x)};
    p[3] = {p[2].x + u, p[2].y + v};
    if (is_within(p[2], kMost) && is_within(p[3], kMost)) return;
  }
}

void make(const std::string& kind, kit::Random& random, Spot* p) {
  for (int k = 0; k < 4; ++k) p[k] = anywhere(random, kind == "small" ? 4 : kMost);
  if (kind == "near") {
    const std::int64_t k = some_offset(random);
    geometry::kit::near_triple(random, kMost, k, p[0], p[1], p[2]);
    while ((cross(p[0], p[1], p[3]) > 0) != (k > 0)) p[3] = anywhere(random, kMost);
  } else if (kind == "touch") {
    geometry::kit::line_triple(random, kMost, p[0], p[1], p[2]);
    if (random.below(4) == 0) p[2] = p[random.below(2)];
  } else if (kind == "parallel") {
    geometry::kit::on_one_line(random, kMost, anywhere(random, 1000), p);
    if (random.below(2) == 0) {
      const Spot off{random.between(-3, 3), random.between(-3, 3)};
      for (int k = 2; k < 4; ++k) p[k] = {p[k].x + off.x, p[k].y + off.y};
    }
  } else if (kind == "points") {
    if (random.below(3) == 0) {
      geometry::kit::line_triple(random, kMost, p[2], p[3], p[0]);
    } else if (random.below(2) == 0) {
      geometry::kit::near_triple(random, kMost, some_offset(random), p[2], p[3], p[0]);
    }
    p[1] = p[0];
    if (random.below(4) == 0) p[3] = p[2] = random.below(2) == 0 ? p[0] : p[2];
  } else if (kind == "cross") {
    do {
      for (int k = 0; k < 4; ++k) p[k] = anywhere(random, kMost);
    } while ((cross(p[0], p[1], p[2]) > 0) == (cross(p[0], p[1], p[3]) > 0) ||
             (cross(p[2], p[3], p[0]) > 0) == (cross(p[2], p[3], p[1]) > 0));
  } else if (kind == "flat") {
    geometry::kit::flat(random, kMost, p);
  } else if (kind == "corners") {
    for (int k = 0; k < 4; ++k) p[k] = geometry::kit::corner(random, kMost);
  } else if (kind == "tie") {
    tie(random, p);
  }
}

}  // namespace

int main(int, char** argv) { geometry::kit::put_segment_pairs(argv, make); }
