// Wrong: the area, not twice it. The shoelace formula in 128 bits, printed from the last digit to
// the first.

#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

__extension__ using Sum = __int128;

std::string text(Sum value) {
  std::string digits;
  const bool negative = value < 0;
  do {
    const int digit = static_cast<int>(value % 10);
    digits.insert(digits.begin(), static_cast<char>('0' + (negative ? -digit : digit)));
    value /= 10;
  } while (value != 0);
  return (negative ? "-" : "") + digits;
}

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 0;
  std::vector<long long> x(n), y(n);
  for (std::size_t i = 0; i < n; ++i) {
    if (std::scanf("%lld %lld", &x[i], &y[i]) != 2) return 0;
  }
  Sum sum = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const std::size_t j = (i + 1) % n;
    sum += Sum{x[i]} * y[j] - Sum{x[j]} * y[i];
  }
  std::puts(text(sum / 2).c_str());
}
