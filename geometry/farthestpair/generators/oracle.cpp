// A farthest point for each point is sought where it can be: the points are sorted by their
// distance from the centre of their box, farthest first, and a pair is given up when the sum of the
// two distances cannot reach the best any more. No hull, no calipers. 128 bits for what is
// compared; the bound is rounded up.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

namespace {

struct Point {
  long long x, y;
  int index;
  long double reach;  // from the centre, at most 1e-9 too large
};

long long squared(Point a, Point b) {
  return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

}  // namespace

int main() {
  int sets = 0;
  if (std::scanf("%d", &sets) != 1) return 1;
  while (sets-- > 0) {
    int n = 0;
    if (std::scanf("%d", &n) != 1) return 1;
    std::vector<Point> p(static_cast<std::size_t>(n));
    for (int i = 0; i < n; ++i) {
      Point& q = p[static_cast<std::size_t>(i)];
      q.index = i;
      if (std::scanf("%lld %lld", &q.x, &q.y) != 2) return 1;
    }
    const auto [left, right] =
        std::minmax_element(p.begin(), p.end(), [](auto& a, auto& b) { return a.x < b.x; });
    const auto [low, high] =
        std::minmax_element(p.begin(), p.end(), [](auto& a, auto& b) { return a.y < b.y; });
    const long double cx =
        (static_cast<long double>(left->x) + static_cast<long double>(right->x)) / 2;
    const long double cy =
        (static_cast<long double>(low->y) + static_cast<long double>(high->y)) / 2;
    for (Point& q : p) {
      q.reach = std::hypot(static_cast<long double>(q.x) - cx, static_cast<long double>(q.y) - cy) +
                1e-9L;
    }
    std::sort(p.begin(), p.end(), [](const Point& a, const Point& b) { return a.reach > b.reach; });
    // Equal points stand together: one of each is enough, and one more if all are equal.
    std::vector<Point> few;
    for (const Point& q : p) {
      const bool seen =
          std::any_of(few.end() - static_cast<std::ptrdiff_t>(std::min<std::size_t>(few.size(), 4)),
                      few.end(), [&](const Point& r) { return r.x == q.x && r.y == q.y; });
      if (!seen) few.push_back(q);
    }
    if (few.size() < 2) few = p;
    long long best = squared(few[0], few[1]);
    std::pair answer(few[0].index, few[1].index);
    for (std::size_t i = 1; i < few.size(); ++i) {
      const auto root = std::sqrt(static_cast<long double>(best)) - 1e-6L;
      if (few[0].reach + few[i].reach < root) break;
      for (std::size_t k = 0; k < i && few[k].reach + few[i].reach >= root; ++k) {
        if (const long long d = squared(few[i], few[k]); d > best)
          best = d, answer = {few[i].index, few[k].index};
      }
    }
    std::printf("%d %d\n", answer.first, answer.second);
  }
}
