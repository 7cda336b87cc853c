// Wrong: the edge from the last vertex to the first is left out.

#include <cstdio>
#include <vector>

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 1;
  std::vector<long long> x(n), y(n);
  for (std::size_t i = 0; i < n; ++i) std::scanf("%lld %lld", &x[i], &y[i]);
  long double area = 0, moment_x = 0, moment_y = 0;
  for (std::size_t i = 0; i + 1 < n; ++i) {
    const std::size_t j = i + 1;
    const long double ux = static_cast<long double>(x[i]), uy = static_cast<long double>(y[i]);
    const long double vx = static_cast<long double>(x[j]), vy = static_cast<long double>(y[j]);
    const long double cross = ux * vy - uy * vx;
    area += cross;
    moment_x += (ux + vx) * cross;
    moment_y += (uy + vy) * cross;
  }
  std::printf("%.12Lf %.12Lf\n", moment_x / (3 * area), moment_y / (3 * area));
}
