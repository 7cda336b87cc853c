// Searches for the cut by comparing a[i] with the number across of it, one place too far up.

#include <algorithm>
#include <iostream>
#include <limits>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t m, n;
  std::cin >> m >> n;
  std::vector<long long> a(m), b(n);
  for (long long& v : a) std::cin >> v;
  for (long long& v : b) std::cin >> v;
  if (a.size() > b.size()) a.swap(b);

  constexpr long long kInfinity = std::numeric_limits<long long>::max();
  const auto below = [](const std::vector<long long>& x, std::size_t i) {
    return i == 0 ? -kInfinity : x[i - 1];
  };
  const auto above = [](const std::vector<long long>& x, std::size_t i) {
    return i == x.size() ? kInfinity : x[i];
  };
  const std::size_t half = (m + n) / 2;  // the lower half; an odd number's middle is above it
  std::size_t low = 0, high = a.size();
  while (low < high) {
    const std::size_t i = (low + high) / 2;
    if (a[i] < above(b, half - i)) {
      low = i + 1;  // a[i] belongs below
    } else {
      high = i;
    }
  }
  const std::size_t i = low, j = half - low;
  const long long upper = std::min(above(a, i), above(b, j));
  const long long lower = (m + n) % 2 == 1 ? upper : std::max(below(a, i), below(b, j));
  std::cout << lower + upper << '\n';
}
