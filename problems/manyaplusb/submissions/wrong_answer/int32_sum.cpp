// Reads in 64 bits and adds in 32.

#include <iostream>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int t;
  std::cin >> t;
  for (; t > 0; --t) {
    long long a, b;
    std::cin >> a >> b;
    std::cout << static_cast<int>(a + b) << '\n';
  }
}
