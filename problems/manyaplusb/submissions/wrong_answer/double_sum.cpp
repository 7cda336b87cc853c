// Adds in double, which has 53 bits.

#include <iostream>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int t;
  std::cin >> t;
  std::cout.precision(0);
  std::cout << std::fixed;
  for (; t > 0; --t) {
    double a, b;
    std::cin >> a >> b;
    std::cout << a + b << '\n';
  }
}
