// Wrong: float.

#include <cstdio>
#include <vector>

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 1;
  std::vector<long long> x(n), y(n);
  for (std::size_t i = 0; i < n; ++i) std::scanf("%lld %lld", &x[i], &y[i]);
  float area = 0, moment_x = 0, moment_y = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const std::size_t j = (i + 1) % n;
    const float ux = static_cast<float>(x[i] - x[0]), uy = static_cast<float>(y[i] - y[0]);
    const float vx = static_cast<float>(x[j] - x[0]), vy = static_cast<float>(y[j] - y[0]);
    const float cross = ux * vy - uy * vx;
    area += cross;
    moment_x += (ux + vx) * cross;
    moment_y += (uy + vy) * cross;
  }
  std::printf("%.9f %.9f\n", static_cast<float>(x[0]) + moment_x / (3 * area),
              static_cast<float>(y[0]) + moment_y / (3 * area));
}
