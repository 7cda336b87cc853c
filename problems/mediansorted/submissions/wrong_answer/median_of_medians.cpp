// Averages the medians of the two arrays.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t m, n;
  std::cin >> m >> n;
  std::vector<long long> a(m), b(n);
  for (long long& v : a) std::cin >> v;
  for (long long& v : b) std::cin >> v;
  const auto twice = [](const std::vector<long long>& x) {
    return x[(x.size() - 1) / 2] + x[x.size() / 2];
  };
  if (a.empty()) a = b;
  if (b.empty()) b = a;
  std::cout << (twice(a) + twice(b)) / 2 << '\n';
}
