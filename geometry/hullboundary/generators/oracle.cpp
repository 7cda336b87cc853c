// Quickhull for the vertices; then every point on a side is put there, by its side and its
// distance. 128 bits.

#include <algorithm>
#include <cstdio>
#include <map>
#include <vector>

namespace {

__extension__ using Wide = __int128;

struct Point {
  long long x, y;
  bool operator==(const Point&) const = default;
};

bool lower(Point a, Point b) { return a.y < b.y || (a.y == b.y && a.x < b.x); }

Wide area(Point a, Point b, Point c) {
  return Wide{b.x - a.x} * (c.y - a.y) - Wide{b.y - a.y} * (c.x - a.x);
}

// The vertices strictly to the right of a -> b, from a on to b; then, of those that remain, which
// side they lie on is noted: on[side] holds the points of a side, its ends not.
void right_of(Point a, Point b, const std::vector<Point>& points, std::vector<Point>& out) {
  std::vector<Point> outside, on;
  for (const Point p : points) {
    const Wide s = area(a, b, p);
    if (s < 0) outside.push_back(p);
    if (s == 0 && !(p == a) && !(p == b)) on.push_back(p);
  }
  if (outside.empty()) {
    const auto along = [&](Point p) {
      return Wide{b.x - a.x} * (p.x - a.x) + Wide{b.y - a.y} * (p.y - a.y);
    };
    std::sort(on.begin(), on.end(), [&](Point p, Point q) { return along(p) < along(q); });
    for (const Point p : on) {
      if (along(p) > 0 && along(p) < along(b)) out.push_back(p);
    }
    return;
  }
  Point far = outside.front();
  for (const Point p : outside) {
    const Wide more = area(a, b, far) - area(a, b, p);
    const Wide along = Wide{b.x - a.x} * (p.x - far.x) + Wide{b.y - a.y} * (p.y - far.y);
    if (more > 0 || (more == 0 && along > 0)) far = p;
  }
  // Points on the new sides must go down, too.
  std::vector<Point> kept;
  for (const Point p : points) {
    if (area(a, far, p) <= 0 || area(far, b, p) <= 0) kept.push_back(p);
  }
  right_of(a, far, kept, out);
  out.push_back(far);
  right_of(far, b, kept, out);
}

}  // namespace

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 1;
  std::vector<Point> p(n);
  for (Point& v : p) {
    if (std::scanf("%lld %lld", &v.x, &v.y) != 2) return 1;
  }
  const Point a = *std::min_element(p.begin(), p.end(), lower),
              b = *std::max_element(p.begin(), p.end(), lower);
  std::vector<Point> out = {a};
  const bool flat = std::all_of(p.begin(), p.end(), [&](Point q) { return area(a, b, q) == 0; });
  if (flat) {
    out = p;
    std::sort(out.begin(), out.end(), lower);
  } else {
    right_of(a, b, p, out);
    out.push_back(b);
    right_of(b, a, p, out);
  }
  std::printf("%zu\n", out.size());
  for (const Point q : out) std::printf("%lld %lld\n", q.x, q.y);
}
