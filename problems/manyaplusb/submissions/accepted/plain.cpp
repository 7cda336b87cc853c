// A sum a line, in 64 bits. Without the first two lines, most of the time would go into flushes.

#include <iostream>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int t;
  std::cin >> t;
  for (; t > 0; --t) {
    long long a, b;
    std::cin >> a >> b;
    std::cout << a + b << '\n';
  }
}
