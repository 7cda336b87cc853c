// Wrong: the centroid of the edges: their midpoints, weighted by their lengths.

#include <cmath>
#include <cstdio>
#include <vector>

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 1;
  std::vector<long long> x(n), y(n);
  for (std::size_t i = 0; i < n; ++i) std::scanf("%lld %lld", &x[i], &y[i]);
  long double length = 0, moment_x = 0, moment_y = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const std::size_t j = (i + 1) % n;
    const long double edge =
        std::hypot(static_cast<long double>(x[j] - x[i]), static_cast<long double>(y[j] - y[i]));
    length += edge;
    moment_x += edge * static_cast<long double>(x[i] + x[j]) / 2;
    moment_y += edge * static_cast<long double>(y[i] + y[j]) / 2;
  }
  std::printf("%.12Lf %.12Lf\n", moment_x / length, moment_y / length);
}
