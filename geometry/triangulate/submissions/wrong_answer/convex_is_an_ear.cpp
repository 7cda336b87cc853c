// Wrong: every convex vertex is cut off, whatever lies in its triangle.

#include <cstdio>
#include <vector>

struct Point {
  long long x, y;
};

// Below 2^63 for coordinates up to 1e9.
long long turn(Point a, Point b, Point c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  std::vector<Point> p(n);
  for (Point& q : p) std::scanf("%lld %lld", &q.x, &q.y);
  std::vector<int> stack;
  int left = n - 2;
  for (int i = 0; i < 2 * n && left > 0; ++i) {
    const int v = i % n;
    while (stack.size() > 1 && left > 0) {
      const int a = stack[stack.size() - 2], b = stack.back();
      if (a == v || b == v || turn(p[a], p[b], p[v]) <= 0) break;
      std::printf("%d %d %d\n", a, b, v);
      stack.pop_back();
      --left;
    }
    stack.push_back(v);
  }
}
