// The hull of sums of vertices. Of all of them where they are few; else of those only that support
// the sum in the direction of an outer normal of some side: every vertex of the sum is among them.
// 128 bits. Where all sums are taken, the two ways must agree.

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

__extension__ using Wide = __int128;

struct Point {
  long long x, y;
  auto operator<=>(const Point&) const = default;
};

using Points = std::vector<Point>;

Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
Wide cross(Point a, Point b) { return Wide{a.x} * b.y - Wide{a.y} * b.x; }

// Andrew's chains, from the leftmost point on.
Points hull_of(Points points) {
  std::sort(points.begin(), points.end());
  points.erase(std::unique(points.begin(), points.end()), points.end());
  if (points.size() < 3) return points;
  Points hull;
  for (int side = 0; side < 2; ++side) {
    const std::size_t start = hull.size();
    for (const Point p : points) {
      while (hull.size() >= start + 2 &&
             cross(hull.back() - hull[hull.size() - 2], p - hull.back()) <= 0) {
        hull.pop_back();
      }
      hull.push_back(p);
    }
    hull.pop_back();
    std::reverse(points.begin(), points.end());
  }
  return hull;
}

// Adds what the sides of `a` have to say, with the vertices of `b` that support b there. Both are
// strict, and b begins at its leftmost vertex. The lower chain of b is searched for an outer normal
// that points down, the upper one else.
void support(const Points& a, const Points& b, Points& sums) {
  const std::size_t n = a.size(), m = b.size();
  if (n == 1) return;
  const auto last = std::max_element(b.begin(), b.end());
  Points lower(b.begin(), last + 1), upper(last, b.end());
  if (m > 1) upper.push_back(b[0]);
  for (std::size_t i = 0; i < n; ++i) {
    const Point from = a[i], to = a[(i + 1) % n], d = to - from;
    // Along a chain the outward distance grows while its sides turn right of d, then falls.
    const bool is_low = d.x > 0 || (d.x == 0 && d.y > 0);
    const Points& chain = is_low ? lower : upper;
    std::size_t first = 0, end = chain.size() - 1;  // the first side that is not before d
    while (first < end) {
      const std::size_t middle = (first + end) / 2;
      if (cross(chain[middle + 1] - chain[middle], d) > 0) {
        first = middle + 1;
      } else {
        end = middle;
      }
    }
    for (std::size_t k = first; k < std::min(chain.size(), first + 2); ++k) {
      sums.push_back(from + chain[k]);
      sums.push_back(to + chain[k]);
    }
  }
}

}  // namespace

int main() {
  constexpr std::size_t kFew = 200000;
  Points polygon[2];
  for (Points& p : polygon) {
    std::size_t n = 0;
    if (std::scanf("%zu", &n) != 1) return 1;
    p.resize(n);
    for (Point& v : p) {
      if (std::scanf("%lld %lld", &v.x, &v.y) != 2) return 1;
    }
  }
  const Points a = hull_of(polygon[0]), b = hull_of(polygon[1]);
  Points sums = {a[0] + b[0]};
  support(a, b, sums);
  support(b, a, sums);
  const Points hull = hull_of(std::move(sums));
  if (polygon[0].size() * polygon[1].size() <= kFew) {
    Points all;
    for (const Point p : polygon[0]) {
      for (const Point q : polygon[1]) all.push_back(p + q);
    }
    if (hull_of(std::move(all)) != hull) {
      std::fprintf(stderr, "the hull of all sums is another one\n");
      return 1;
    }
  }
  std::printf("%zu\n", hull.size());
  for (const Point p : hull) std::printf("%lld %lld\n", p.x, p.y);
}
