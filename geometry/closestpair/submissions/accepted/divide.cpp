// Divide and conquer by x, merging by y on the way back; of the strip around the middle each point
// is compared with those that follow it within the best distance. O(n log n).

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <map>
#include <set>
#include <vector>

struct Point {
  long long x, y;
  int index;
};

long long squared(Point a, Point b) {
  return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

long long best;
std::pair<int, int> answer;

void solve(std::vector<Point>& p, std::vector<Point>& spare, std::size_t begin, std::size_t end) {
  const auto by_y = [](Point a, Point b) { return a.y < b.y; };
  if (end - begin < 2) return;
  const std::size_t middle = begin + (end - begin) / 2;
  const long long x = p[middle].x;
  solve(p, spare, begin, middle);
  solve(p, spare, middle, end);
  const auto at = [&](std::size_t i) { return p.begin() + static_cast<std::ptrdiff_t>(i); };
  std::inplace_merge(at(begin), at(middle), at(end), by_y);
  std::size_t kept = 0;
  for (std::size_t i = begin; i < end; ++i) {
    if ((p[i].x - x) * (p[i].x - x) >= best) continue;
    for (std::size_t k = kept; k-- > 0;) {
      const long long dy = p[i].y - spare[k].y;
      if (dy * dy >= best) break;
      if (const long long d = squared(p[i], spare[k]); d < best) {
        best = d;
        answer = {p[i].index, spare[k].index};
      }
    }
    spare[kept++] = p[i];
  }
}

std::pair<int, int> solve(std::vector<Point>& p) {
  std::sort(p.begin(), p.end(), [](Point a, Point b) { return a.x < b.x; });
  best = squared(p[0], p[1]);
  answer = {p[0].index, p[1].index};
  std::vector<Point> spare(p.size());
  solve(p, spare, 0, p.size());
  return answer;
}

int main() {
  int sets = 0;
  if (std::scanf("%d", &sets) != 1) return 0;
  while (sets-- > 0) {
    int n = 0;
    if (std::scanf("%d", &n) != 1) return 0;
    std::vector<Point> p(static_cast<std::size_t>(n));
    for (int i = 0; i < n; ++i) {
      Point& q = p[static_cast<std::size_t>(i)];
      q.index = i;
      if (std::scanf("%lld %lld", &q.x, &q.y) != 2) return 0;
    }
    const auto [a, b] = solve(p);
    std::printf("%d %d\n", a, b);
  }
}
