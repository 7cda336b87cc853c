// Wrong: an exact quotient as seen from the first vertex, which is then added in doubles.

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
  std::printf(
      "%.12f %.12f\n",
      static_cast<double>(x[0]) + static_cast<double>(moment_x) / static_cast<double>(area),
      static_cast<double>(y[0]) + static_cast<double>(moment_y) / static_cast<double>(area));
}
