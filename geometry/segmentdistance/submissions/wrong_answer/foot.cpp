// Wrong: takes the distance from a foot that is rounded to a double.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

struct Point {
  long long x, y;
};

Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
// Both at most 8e18 for differences of coordinates up to 1e9.
long long cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }
long long dot(Point a, Point b) { return a.x * b.x + a.y * b.y; }

int turn(Point a, Point b, Point c) {
  const long long value = cross(b - a, c - a);
  return (value > 0) - (value < 0);
}

bool less(Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); }

// Whether p, on the line of a and b, is between them.
bool is_between(Point a, Point b, Point p) {
  if (less(b, a)) std::swap(a, b);
  return !less(p, a) && !less(b, p);
}

bool meet(Point a, Point b, Point c, Point d) {
  const int tc = turn(a, b, c), td = turn(a, b, d), ta = turn(c, d, a), tb = turn(c, d, b);
  if (ta * tb < 0 && tc * td < 0) return true;
  return (tc == 0 && is_between(a, b, c)) || (td == 0 && is_between(a, b, d)) ||
         (ta == 0 && is_between(c, d, a)) || (tb == 0 && is_between(c, d, b));
}

double distance(Point p, Point a, Point b) {
  if (dot(b - a, p - a) <= 0) return std::sqrt((double)dot(p - a, p - a));
  if (dot(a - b, p - b) <= 0) return std::sqrt((double)dot(p - b, p - b));
  // Here a != b.
  const double t = (double)dot(b - a, p - a) / (double)dot(b - a, b - a);
  const double x = (double)a.x + t * (double)(b.x - a.x);
  const double y = (double)a.y + t * (double)(b.y - a.y);
  return std::hypot((double)p.x - x, (double)p.y - y);
}

double distance(Point a, Point b, Point c, Point d) {
  if (meet(a, b, c, d)) return 0;
  return std::min({distance(a, c, d), distance(b, c, d), distance(c, a, b), distance(d, a, b)});
}

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 1;
  while (count-- > 0) {
    Point p[4];
    for (Point& q : p) {
      if (std::scanf("%lld %lld", &q.x, &q.y) != 2) return 1;
    }
    std::printf("%.12f\n", distance(p[0], p[1], p[2], p[3]));
  }
}
