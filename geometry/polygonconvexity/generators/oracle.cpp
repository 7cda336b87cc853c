// The cycle must be the boundary of its own hull, points on its sides included, one way round or
// the other: no turns are counted.

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

__extension__ using Wide = __int128;

struct Point {
  long long x, y;
  auto operator<=>(const Point&) const = default;
};

Wide area(Point a, Point b, Point c) {
  return Wide{b.x - a.x} * (c.y - a.y) - Wide{b.y - a.y} * (c.x - a.x);
}

// All points on the boundary of the hull, counter-clockwise from the smallest.
std::vector<Point> boundary(std::vector<Point> p) {
  std::sort(p.begin(), p.end());
  std::vector<Point> chain;
  for (int side = 0; side < 2; ++side) {
    const std::size_t base = chain.size();
    for (const Point q : p) {
      while (chain.size() >= base + 2 && area(chain[chain.size() - 2], chain.back(), q) < 0)
        chain.pop_back();
      chain.push_back(q);
    }
    chain.pop_back();
    std::reverse(p.begin(), p.end());
  }
  return chain;
}

bool is_convex(std::vector<Point> p) {
  if (p.size() < 3) return false;
  std::vector<Point> sorted = p;
  std::sort(sorted.begin(), sorted.end());
  if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end()) return false;
  const bool flat = std::all_of(
      p.begin(), p.end(), [&](Point q) { return area(sorted.front(), sorted.back(), q) == 0; });
  if (flat) return false;
  const std::vector<Point> hull = boundary(p);
  if (hull.size() != p.size()) return false;
  for (int turned = 0; turned < 2; ++turned) {
    std::rotate(p.begin(), std::min_element(p.begin(), p.end()), p.end());
    if (p == hull) return true;
    std::reverse(p.begin(), p.end());
  }
  return false;
}

}  // namespace

int main() {
  int sets = 0;
  if (std::scanf("%d", &sets) != 1) return 1;
  while (sets-- > 0) {
    std::size_t n = 0;
    if (std::scanf("%zu", &n) != 1) return 1;
    std::vector<Point> p(n);
    for (Point& v : p) {
      if (std::scanf("%lld %lld", &v.x, &v.y) != 2) return 1;
    }
    std::puts(is_convex(p) ? "1" : "0");
  }
}
