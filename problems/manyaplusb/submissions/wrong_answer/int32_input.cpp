// Reads into 32 bits: the first number that is too large stops the stream.

#include <iostream>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int t;
  std::cin >> t;
  for (; t > 0; --t) {
    int a = 0, b = 0;
    std::cin >> a >> b;
    std::cout << static_cast<long long>(a) + b << '\n';
  }
}
