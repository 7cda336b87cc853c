// Makes the answers. Another way than the solutions': what both get wrong, nobody sees.

#include <iostream>

int main() {
  long long n = 0, above = 0, below = 0;
  std::cin >> n;
  for (long long number; std::cin >> number;) (number > 0 ? above : below) += number;
  std::cout << above + below << '\n';
}
