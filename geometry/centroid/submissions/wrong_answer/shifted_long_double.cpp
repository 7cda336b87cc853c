// Wrong: long double, and triangles from the first vertex: a thin polygon cancels there too.

#include <cstdio>
#include <vector>

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 1;
  std::vector<long long> x(n), y(n);
  for (std::size_t i = 0; i < n; ++i) std::scanf("%lld %lld", &x[i], &y[i]);
  long double area = 0, moment_x = 0, moment_y = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const std::size_t j = (i + 1) % n;
    const long double ux = static_cast<long double>(x[i] - x[0]),
                      uy = static_cast<long double>(y[i] - y[0]);
    const long double vx = static_cast<long double>(x[j] - x[0]),
                      vy = static_cast<long double>(y[j] - y[0]);
    const long double cross = ux * vy - uy * vx;
    area += cross;
    moment_x += (ux + vx) * cross;
    moment_y += (uy + vy) * cross;
  }
  std::printf("%.12Lf %.12Lf\n", static_cast<long double>(x[0]) + moment_x / (3 * area),
              static_cast<long double>(y[0]) + moment_y / (3 * area));
}
