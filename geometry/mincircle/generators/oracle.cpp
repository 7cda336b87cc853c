// Chrystal's way (1885): a circle through two neighbours on the hull that holds all points, then
// smaller ones, each through the side opposite to an obtuse angle of the three points it goes
// through; until no angle is obtuse. Signs in 128 bits, the fractions in integers of any size.

#include <iostream>
#include <string>
#include <vector>

#include "geometry/kit/hull.hpp"
#include "geometry/kit/real.hpp"

namespace {

using geometry::kit::Big;
using geometry::kit::Spot;
using geometry::kit::Wide;

Wide dot(Spot o, Spot a, Spot b) {
  return Wide{a.x - o.x} * (b.x - o.x) + Wide{a.y - o.y} * (b.y - o.y);
}

// Positive when q is inside the circle through a, b, c, which turn left: by the angles at c and q
// over the chord a b, cot c - cot q with its denominators, q on the side of c; turned on the other.
int side(Spot a, Spot b, Spot c, Spot q) {
  const auto cross = [](Spot o, Spot s, Spot t) {
    return Wide{s.x - o.x} * (t.y - o.y) - Wide{s.y - o.y} * (t.x - o.x);
  };
  const Wide left = dot(c, a, b) * cross(q, a, b), right = dot(q, a, b) * cross(c, a, b);
  return (left > right) - (left < right);
}

struct Circle {
  Spot a, b, c;
  bool has_three;
};

Circle smallest(const std::vector<Spot>& points) {
  const std::vector<Spot> hull = geometry::kit::hull(points);
  Spot a = hull[0], b = hull[1 % hull.size()];
  while (true) {
    // All points to the right of a -> b are inside whichever circle comes.
    const Spot* c = nullptr;
    for (const Spot& q : hull) {
      if (geometry::kit::turn(a, b, q) > 0 && (c == nullptr || side(a, b, *c, q) < 0)) c = &q;
    }
    if (c == nullptr || dot(*c, a, b) <= 0) return {a, b, {}, false};
    if (dot(a, b, *c) < 0) {
      a = *c;
    } else if (dot(b, *c, a) < 0) {
      b = *c;
    } else {
      return {a, b, *c, true};
    }
  }
}

void put(const Big& p, const Big& q) {
  const Big g = gcd(p, q) * (q < 0 ? -1 : 1);
  std::cout << ' ' << Big(p / g);
  if (q != g) std::cout << '/' << Big(q / g);
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t n = 0;
  std::cin >> n;
  std::vector<Spot> points(n);
  for (Spot& p : points) std::cin >> p.x >> p.y;
  const auto [a, b, c, has_three] = smallest(points);
  std::string on;
  for (const Spot p : points) {
    const bool is_on = has_three ? side(a, b, c, p) == 0 : dot(p, a, b) == 0;
    on += is_on ? '1' : '0';
  }
  std::cout << "exact";
  if (has_three) {
    const Big ux = b.x - a.x, uy = b.y - a.y, vx = c.x - a.x, vy = c.y - a.y;
    const Big uu = ux * ux + uy * uy, vv = vx * vx + vy * vy;
    const Big x = uu * vy - vv * uy, y = vv * ux - uu * vx, below = 2 * (ux * vy - uy * vx);
    put(a.x * below + x, below);
    put(a.y * below + y, below);
    put(x * x + y * y, below * below);
  } else {
    const Big dx = b.x - a.x, dy = b.y - a.y;
    put(Big(a.x) + b.x, 2);
    put(Big(a.y) + b.y, 2);
    put(dx * dx + dy * dy, 4);
  }
  std::cout << '\n' << on << '\n';
}
