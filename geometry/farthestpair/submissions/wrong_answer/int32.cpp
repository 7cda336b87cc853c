// Wrong: squared distances in 32 bits.

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

std::pair<int, int> solve(std::vector<Point>& p) {
  std::pair answer(0, 1);
  if (p.size() > 3000) return answer;  // the cases made for it are small
  std::int32_t best = -1;
  for (std::size_t i = 0; i < p.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      const std::int32_t d = static_cast<std::int32_t>(squared(p[i], p[k]));
      if (d > best) best = d, answer = {p[i].index, p[k].index};
    }
  }
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
