// Wrong: the area without its sign, the moments with theirs: clockwise polygons are mirrored.

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
  if (area < 0) area = -area;
  area *= 3;
  const auto print = [](Wide p, Wide q, char end) {
    if (q < 0) {
      p = -p;
      q = -q;
    }
    const bool minus = p < 0;
    if (minus) p = -p;
    const long long decimals = static_cast<long long>(p % q * 1'000'000'000'000 / q);
    std::printf("%s%lld.%012lld%c", minus ? "-" : "", static_cast<long long>(p / q), decimals, end);
  };
  print(area * x[0] + moment_x, area, ' ');
  print(area * y[0] + moment_y, area, '\n');
}
