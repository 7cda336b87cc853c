// Wrong: the mean of the vertices.

#include <cstdio>
#include <vector>

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 1;
  std::vector<long long> x(n), y(n);
  for (std::size_t i = 0; i < n; ++i) std::scanf("%lld %lld", &x[i], &y[i]);
  long double sum_x = 0, sum_y = 0;
  for (std::size_t i = 0; i < n; ++i) {
    sum_x += static_cast<long double>(x[i]);
    sum_y += static_cast<long double>(y[i]);
  }
  const long double count = static_cast<long double>(n);
  std::printf("%.12Lf %.12Lf\n", sum_x / count, sum_y / count);
}
