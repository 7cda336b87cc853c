// Wrong: six decimals.

#include <cstdio>
#include <vector>

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 1;
  std::vector<long long> x(n), y(n);
  for (std::size_t i = 0; i < n; ++i) std::scanf("%lld %lld", &x[i], &y[i]);
  using Wide = __int128;
  Wide area = 0, moment_x = 0, moment_y = 0;
  for (std::size_t i = 1; i + 1 < n; ++i) {
    const long long ux = x[i] - x[0], uy = y[i] - y[0];
    const long long vx = x[i + 1] - x[0], vy = y[i + 1] - y[0];
    const long long cross = ux * vy - uy * vx;
    area += cross;
    moment_x += Wide{ux + vx} * cross;
    moment_y += Wide{uy + vy} * cross;
  }
  area *= 3;
  const long long whole_x = static_cast<long long>((area * x[0] + moment_x) / area);
  const long long whole_y = static_cast<long long>((area * y[0] + moment_y) / area);
  const Wide rest_x = area * x[0] + moment_x - area * whole_x;
  const Wide rest_y = area * y[0] + moment_y - area * whole_y;
  std::printf("%Lf %Lf\n", whole_x + static_cast<long double>(rest_x) / area,
              whole_y + static_cast<long double>(rest_y) / area);
}
