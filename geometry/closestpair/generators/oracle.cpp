// A grid whose cells are as wide as the best distance so far, rebuilt whenever that shrinks
// (Rabin's idea, points in random order): no sorting by coordinate, no strip. Small sets pair by
// pair.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>
#include <unordered_map>
#include <vector>

namespace {

struct Point {
  long long x, y;
  int index;
};

long long squared(Point a, Point b) {
  return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

// The smallest width whose square is at least s.
long long width_of(long long s) {
  auto w = static_cast<long long>(std::sqrt(static_cast<double>(s)));
  while (w * w < s) ++w;
  while (w > 1 && (w - 1) * (w - 1) >= s) --w;
  return std::max(1LL, w);
}

long long cell(long long v, long long w) { return (v + 2000000000) / w; }

}  // namespace

int main() {
  int sets = 0;
  if (std::scanf("%d", &sets) != 1) return 1;
  std::mt19937_64 random(1);
  while (sets-- > 0) {
    int n = 0;
    if (std::scanf("%d", &n) != 1) return 1;
    std::vector<Point> p(static_cast<std::size_t>(n));
    for (int i = 0; i < n; ++i) {
      Point& q = p[static_cast<std::size_t>(i)];
      q.index = i;
      if (std::scanf("%lld %lld", &q.x, &q.y) != 2) return 1;
    }
    std::shuffle(p.begin(), p.end(), random);
    Point a = p[0], b = p[1];
    long long best = squared(a, b);
    std::unordered_map<long long, std::vector<Point>> grid;
    long long w = 0;
    const auto key = [&](long long cx, long long cy) { return cx * 4000000007LL + cy; };
    const auto rebuild = [&](std::size_t count) {
      w = width_of(best);
      grid.clear();
      for (std::size_t i = 0; i < count; ++i)
        grid[key(cell(p[i].x, w), cell(p[i].y, w))].push_back(p[i]);
    };
    if (best > 0) rebuild(2);
    for (std::size_t i = 2; i < p.size() && best > 0; ++i) {
      const long long before = best, cx = cell(p[i].x, w), cy = cell(p[i].y, w);
      for (long long x = cx - 1; x <= cx + 1; ++x) {
        for (long long y = cy - 1; y <= cy + 1; ++y) {
          const auto found = grid.find(key(x, y));
          if (found == grid.end()) continue;
          for (const Point q : found->second) {
            if (squared(p[i], q) < best) best = squared(p[i], q), a = p[i], b = q;
          }
        }
      }
      if (best == 0) break;
      if (best < before) {
        rebuild(i + 1);
      } else {
        grid[key(cx, cy)].push_back(p[i]);
      }
    }
    std::printf("%d %d\n", a.index, b.index);
  }
}
