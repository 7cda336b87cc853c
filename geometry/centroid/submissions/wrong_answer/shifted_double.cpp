// Wrong: triangles from the first vertex, but doubles: a thin polygon cancels there too.

#include <cstdio>
#include <vector>

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 1;
  std::vector<long long> x(n), y(n);
  for (std::size_t i = 0; i < n; ++i) std::scanf("%lld %lld", &x[i], &y[i]);
  double area = 0, moment_x = 0, moment_y = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const std::size_t j = (i + 1) % n;
    const double ux = static_cast<double>(x[i] - x[0]), uy = static_cast<double>(y[i] - y[0]);
    const double vx = static_cast<double>(x[j] - x[0]), vy = static_cast<double>(y[j] - y[0]);
    const double cross = ux * vy - uy * vx;
    area += cross;
    moment_x += (ux + vx) * cross;
    moment_y += (uy + vy) * cross;
  }
  std::printf("%.12f %.12f\n", static_cast<double>(x[0]) + moment_x / (3 * area),
              static_cast<double>(y[0]) + moment_y / (3 * area));
}
