// Wrong: compares the squares by products that do not fit in 128 bits.
#include <cstdio>
#include <numeric>
#include <string>
#include <utility>

__extension__ using Wide = unsigned __int128;

struct Point {
  long long x, y;
};

// p / q: p below 2^126, q below 2^63.
struct Fraction {
  Wide p;
  long long q;
};

Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
long long cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }
long long dot(Point a, Point b) { return a.x * b.x + a.y * b.y; }

bool operator<(const Fraction& a, const Fraction& b) { return a.p * b.q < b.p * a.q; }

int turn(Point a, Point b, Point c) {
  const long long value = cross(b - a, c - a);
  return (value > 0) - (value < 0);
}

// Only the end points can be nearest when the segments do not cross inside both, and an end on the
// other segment has the distance 0 by itself.
bool cross_inside(Point a, Point b, Point c, Point d) {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

Fraction square(Point p, Point a, Point b) {
  const Point u = b - a;
  if (dot(u, p - a) <= 0) return {(Wide)dot(p - a, p - a), 1};
  if (dot(u, p - b) >= 0) return {(Wide)dot(p - b, p - b), 1};
  const long long height = cross(u, p - a);
  const Wide size = (Wide)(height < 0 ? -height : height);
  return {size * size, dot(u, u)};
}

std::string text(Wide value) {
  std::string digits;
  do digits.insert(digits.begin(), (char)('0' + (int)(value % 10)));
  while (value /= 10);
  return digits;
}

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 1;
  while (count-- > 0) {
    Point a, b, c, d;
    for (Point* q : {&a, &b, &c, &d}) {
      if (std::scanf("%lld %lld", &q->x, &q->y) != 2) return 1;
    }
    Fraction least{0, 1};
    if (!cross_inside(a, b, c, d)) {
      least = square(a, c, d);
      for (const Fraction& other : {square(b, c, d), square(c, a, b), square(d, a, b)}) {
        if (other < least) least = other;
      }
    }
    const long long common = std::gcd((long long)(least.p % least.q), least.q);
    std::string line = "sq " + text(least.p / common);
    if (least.q != common) line += "/" + text((Wide)(least.q / common));
    std::puts(line.c_str());
  }
}
