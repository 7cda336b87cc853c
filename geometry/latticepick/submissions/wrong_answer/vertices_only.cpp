// Wrong: only vertices count as on the boundary.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <vector>

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 0;
  std::vector<long long> x(n), y(n);
  for (std::size_t i = 0; i < n; ++i) {
    if (std::scanf("%lld %lld", &x[i], &y[i]) != 2) return 0;
  }
  unsigned long long sum = 0;
  long long boundary = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const std::size_t j = (i + 1) % n;
    sum +=
        static_cast<unsigned long long>(x[i] * y[j]) - static_cast<unsigned long long>(x[j] * y[i]);
    boundary += 1;
  }
  const long long doubled = std::llabs(static_cast<long long>(sum));
  const long long inside = (doubled - boundary + 2) / 2;
  std::printf("%lld %lld\n", inside, boundary);
}
