// The six digits that a stream shows by default.

#include <math.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

using Wide = __int128;
using Quad = _Float128;

struct Point {
  long long x, y;
};

Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
long long dot(Point a, Point b) { return a.x * b.x + a.y * b.y; }    // up to 8e18
long long cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }  // up to 4e18 here

// x - sin x for x from 0 to 2 pi: all digits are good, for small x by the series.
double less_sine(double x) {
  if (x > 1) return x - std::sin(x);
  double sum = 0, term = x * x * x / 6;
  for (int k = 4; std::abs(term) > 1e-17 * sum; k += 2) {
    sum += term;
    term *= -x * x / (k * (k + 1));
  }
  return sum;
}

// The common area of two circles whose centres are u apart.
double lens(Point u, long long r, long long s) {
  const long long square = dot(u, u);
  const Wide outer = (r + s) * (r + s) - square, inner = square - (r - s) * (r - s);
  if (outer <= 0) return 0;
  const double least = static_cast<double>(std::min(r, s));
  if (inner <= 0) return M_PI * least * least;
  // Four times the area of the triangle of the centres and an end of the chord; its angles at the
  // centres have the cosines (d^2 + r^2 - s^2) / 2dr and (d^2 + s^2 - r^2) / 2ds.
  const double height = std::sqrt(static_cast<double>(outer * inner));
  const auto segment = [&](long long radius, long long other) {
    const long long along = square + (radius - other) * (radius + other);
    const double angle = 2 * std::atan2(height, static_cast<double>(along));
    return static_cast<double>(radius * radius) / 2 * less_sine(angle);
  };
  return segment(r, s) + segment(s, r);
}

// Twice what the circle of radius r about 0 shares with the triangle of 0, a and b, signed.
Quad share(Point a, Point b, long long r) {
  const Point u = b - a;
  const long long turn = cross(a, b), square = dot(u, u);
  // The angle from a + t u to a + v u.
  const auto angle = [&](Quad t, Quad v) {
    const Quad x = a.x + t * u.x, y = a.y + t * u.y;
    return atan2f128((v - t) * turn, x * (a.x + v * u.x) + y * (a.y + v * u.y));
  };
  const Quad sector = Quad(r) * r;
  // |a + t u|^2 = r^2 for t = (-a . u -+ root) / |u|^2.
  const Wide under = Wide{r * r} * square - Wide{turn} * turn;
  if (under <= 0) return sector * angle(0, 1);
  const Quad root = sqrtf128(under), along = dot(a, u);
  const Quad in = std::max<Quad>(0, (-along - root) / square);
  const Quad out = std::min<Quad>(1, (root - along) / square);
  if (in >= out) return sector * angle(0, 1);
  Quad sum = (out - in) * turn;
  if (in > 0) sum += sector * angle(0, in);
  if (out < 1) sum += sector * angle(out, 1);
  return sum;
}

int main() {
  int cases = 0;
  if (std::scanf("%d", &cases) != 1) return 1;
  while (cases-- > 0) {
    char kind = 0;
    std::scanf(" %c", &kind);
    Point c, d;
    long long r = 0, s = 0;
    if (kind == 'C') {
      std::scanf("%lld %lld %lld %lld %lld %lld", &c.x, &c.y, &r, &d.x, &d.y, &s);
      std::printf("%g\n", lens(d - c, r, s));
      continue;
    }
    int n = 0;
    std::scanf("%d %lld %lld %lld", &n, &c.x, &c.y, &r);
    Point first{}, last{};
    Quad doubled = 0;
    for (int i = 0; i < n; ++i) {
      Point p;
      std::scanf("%lld %lld", &p.x, &p.y);
      p = p - c;
      if (i == 0) first = p;
      if (i > 0) doubled += share(last, p, r);
      last = p;
    }
    doubled += share(last, first, r);
    std::printf("%g\n", static_cast<double>(doubled < 0 ? -doubled : doubled) / 2);
  }
}
