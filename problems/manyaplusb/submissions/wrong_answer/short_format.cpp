// Long double holds the sums; printed as a stream does by itself, six digits are left of them.

#include <iostream>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int t;
  std::cin >> t;
  for (; t > 0; --t) {
    long double a, b;
    std::cin >> a >> b;
    std::cout << a + b << '\n';
  }
}
