// With 50 digits. Two circles: by arc cosines. A polygon: for each edge the integral of its height,
// cut off at the circle above and below, over the x that it shares with the circle.

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <utility>
#include <vector>

namespace {

using Real = boost::multiprecision::cpp_bin_float_50;
using Exact = boost::multiprecision::cpp_bin_float_100;
__extension__ using Wide = __int128;

struct Point {
  std::int64_t x, y;
};

const Real kPi = boost::math::constants::pi<Real>();

// Twice the number of digits, for the cosines near 1.
Exact lens(Point u, std::int64_t r, std::int64_t s) {
  const Exact square = Exact(u.x) * u.x + Exact(u.y) * u.y, rr = Exact(r) * r, ss = Exact(s) * s;
  if (square >= (Exact(r) + s) * (Exact(r) + s)) return 0;
  if (square <= (Exact(r) - s) * (Exact(r) - s)) {
    return boost::math::constants::pi<Exact>() * std::min(rr, ss);
  }
  const Exact d = sqrt(square);
  const Exact c = (square + rr - ss) / (2 * d * r), e = (square + ss - rr) / (2 * d * s);
  return rr * (acos(c) - c * sqrt(1 - c * c)) + ss * (acos(e) - e * sqrt(1 - e * e));
}

// The integral of root(r^2 - x^2) from 0 to x, where that root is `high`; twice.
Real under_arc(const Real& x, const Real& high, std::int64_t r) {
  return x * high + atan2(x, high) * r * r;
}

class Strip {
 public:
  explicit Strip(std::int64_t r) : r_(r) {}

  // Of the integral from 0 to the x of a vertex; wanted only of one that is not inside.
  Real arc(Point p) const {
    if (p.x >= r_ || p.x <= -r_) return kPi * r_ * r_ / 2 * (p.x > 0 ? 1 : -1);
    if (Real(p.x) * p.x + Real(p.y) * p.y < Real(r_) * r_) return 0;
    return under_arc(p.x, sqrt(Real(r_) * r_ - Real(p.x) * p.x), r_);
  }

  // Twice the integral along the edge.
  Real along(Point a, Point b, const Real& arc_a, const Real& arc_b) const {
    const Wide ux = b.x - a.x, uy = b.y - a.y, square = ux * ux + uy * uy;
    if (ux == 0) return 0;
    const Real turn = Real(a.x) * b.y - Real(a.y) * b.x;
    const Real under = Real(r_) * r_ * real(square) - turn * turn;
    // Of all of an edge outside: over the circle or under it. It does not cross there.
    const auto outside = [&](const Real& over) {
      if ((a.x >= r_ && b.x >= r_) || (a.x <= -r_ && b.x <= -r_)) return Real(0);
      return Real((arc_b - arc_a) * (over > 0 ? 1 : -1));
    };
    // The height of the line over the centre: not 0, as the edge has some x in the circle's.
    const Real over = turn * (ux > 0 ? -1 : 1);
    if (under <= 0) return outside(over);
    const Real root = sqrt(under), middle = real(-(ux * a.x + uy * a.y));
    const Real in = (middle - root) / real(square), out = (middle + root) / real(square);
    if (in >= 1 || out <= 0) {
      // The line's height may change its sign, but not before or behind the circle.
      return outside(in >= 1 ? b.y : a.y);
    }
    Real sum = 0, from_x = a.x, from_y = a.y, to_x = b.x, to_y = b.y;
    // On the way to or from a crossing point, the height has the sign of that point's.
    if (in > 0) {
      from_x = a.x + in * real(ux);
      from_y = a.y + in * real(uy);
      sum += (under_arc(from_x, abs(from_y), r_) - arc_a) * (from_y > 0 ? 1 : -1);
    }
    if (out < 1) {
      to_x = a.x + out * real(ux);
      to_y = a.y + out * real(uy);
      sum += (arc_b - under_arc(to_x, abs(to_y), r_)) * (to_y > 0 ? 1 : -1);
    }
    return sum + (to_x - from_x) * (from_y + to_y);
  }

 private:
  static Real real(Wide value) {
    return ldexp(Real(static_cast<std::int64_t>(value >> 62)), 62) +
           static_cast<std::int64_t>(value & ((Wide{1} << 62) - 1));
  }

  std::int64_t r_;
};

}  // namespace

int main() {
  int cases = 0;
  if (std::scanf("%d", &cases) != 1) return 1;
  while (cases-- > 0) {
    char kind = 0;
    Point c{}, d{};
    long long r = 0, s = 0;
    std::size_t n = 0;
    if (std::scanf(" %c", &kind) != 1) return 1;
    const auto point = [](Point& p) {
      long long x = 0, y = 0;
      if (std::scanf("%lld %lld", &x, &y) != 2) std::exit(1);
      p = {x, y};
    };
    Exact area;
    if (kind == 'C') {
      point(c);
      if (std::scanf("%lld", &r) != 1) return 1;
      point(d);
      if (std::scanf("%lld", &s) != 1) return 1;
      area = lens({d.x - c.x, d.y - c.y}, r, s);
    } else {
      if (std::scanf("%zu", &n) != 1) return 1;
      point(c);
      if (std::scanf("%lld", &r) != 1) return 1;
      std::vector<Point> p(n);
      for (Point& q : p) {
        point(q);
        q = {q.x - c.x, q.y - c.y};
      }
      const Strip strip(r);
      Real sum = 0;
      std::vector<Real> arcs;
      for (const Point& q : p) arcs.push_back(strip.arc(q));
      for (std::size_t k = 0; k < n; ++k) {
        const std::size_t next = (k + 1) % n;
        sum += strip.along(p[k], p[next], arcs[k], arcs[next]);
      }
      area = Exact(abs(sum)) / 2;
      // What is left of terms that cancel.
      if (area < 1e-20) area = 0;
    }
    std::cout << area.str(30) << '\n';
  }
}
