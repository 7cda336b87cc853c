// For each side of the hull, of the lowest and the highest point of each column, the extreme
// vertices by halving among the sides in the order of their angles. 128 bits.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <vector>

namespace {

__extension__ using Wide = __int128;

struct Point {
  long long x, y;
  bool operator==(const Point&) const = default;
};

Wide cross(Point a, Point b) { return Wide{a.x} * b.y - Wide{a.y} * b.x; }
Wide dot(Point a, Point b) { return Wide{a.x} * b.x + Wide{a.y} * b.y; }
Point minus(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }

bool angle_less(Point a, Point b) {
  const auto lower = [](Point p) { return p.y < 0 || (p.y == 0 && p.x < 0); };
  return lower(a) != lower(b) ? lower(b) : cross(a, b) > 0;
}

// The chain below the points, from left to right; of each column only the lowest can be on it.
std::vector<Point> lower_chain(const std::map<long long, long long>& columns) {
  std::vector<Point> chain;
  for (const auto& [x, y] : columns) {
    const Point p{x, y};
    while (chain.size() > 1 && cross(minus(chain.back(), chain[chain.size() - 2]),
                                     minus(p, chain[chain.size() - 2])) <= 0) {
      chain.pop_back();
    }
    chain.push_back(p);
  }
  return chain;
}

}  // namespace

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 1;
  std::map<long long, long long> lowest, highest;  // the second turned by half a turn
  for (std::size_t i = 0; i < n; ++i) {
    Point p{};
    if (std::scanf("%lld %lld", &p.x, &p.y) != 2) return 1;
    const auto low = lowest.try_emplace(p.x, p.y).first;
    low->second = std::min(low->second, p.y);
    const auto high = highest.try_emplace(-p.x, -p.y).first;
    high->second = std::min(high->second, -p.y);
  }
  std::vector<Point> hull = lower_chain(lowest);
  for (const Point p : lower_chain(highest)) hull.push_back({-p.x, -p.y});
  hull.erase(std::unique(hull.begin(), hull.end()), hull.end());
  while (hull.size() > 1 && hull.front() == hull.back()) hull.pop_back();
  const auto lower = [](Point a, Point b) { return a.y < b.y || (a.y == b.y && a.x < b.x); };
  std::rotate(hull.begin(), std::min_element(hull.begin(), hull.end(), lower), hull.end());
  const std::size_t m = hull.size();
  if (m < 3) {
    std::puts("0 0");
    return 0;
  }
  std::vector<Point> sides;
  for (std::size_t i = 0; i < m; ++i) sides.push_back(minus(hull[(i + 1) % m], hull[i]));
  // The vertex farthest in a direction: where the first side begins that turns away from it.
  const auto farthest = [&](Point d) {
    const Point across{-d.y, d.x};
    const auto at = std::lower_bound(sides.begin(), sides.end(), across, angle_less);
    return hull[static_cast<std::size_t>(at - sides.begin()) % m];
  };
  long double area = INFINITY, width = INFINITY;
  for (std::size_t i = 0; i < m; ++i) {
    const Point e = sides[i];
    const Wide height = cross(e, minus(farthest({-e.y, e.x}), hull[i]));
    const Wide length = dot(e, minus(farthest(e), farthest({-e.x, -e.y})));
    const long double square = static_cast<long double>(dot(e, e));
    area = std::min(area, static_cast<long double>(height * length) / square);
    width = std::min(width, static_cast<long double>(height) / std::sqrt(square));
  }
  std::printf("%.12Lf %.12Lf\n", area, width);
}
