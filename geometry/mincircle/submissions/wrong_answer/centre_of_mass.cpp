// The circle about the mean of the points.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

using Wide = __int128;

struct Point {
  long long x, y;
};

int main() {
  int n = 0;
  std::scanf("%d", &n);
  std::vector<Point> points(n);
  for (Point& p : points) std::scanf("%lld %lld", &p.x, &p.y);
  Wide sum_x = 0, sum_y = 0;
  for (const Point p : points) sum_x += p.x, sum_y += p.y;
  const long double x = static_cast<long double>(sum_x) / n,
                    y = static_cast<long double>(sum_y) / n;
  long double most = 0;
  for (const Point p : points) most = std::max(most, std::hypot(p.x - x, p.y - y));
  std::printf("%.20Lg %.20Lg %.20Lg\n", x, y, most);
  std::string on;
  for (const Point p : points) on += std::hypot(p.x - x, p.y - y) == most ? '1' : '0';
  std::puts(on.c_str());
}
