// Counts the neighbours that are in the wrong order.

#include <iostream>

int main() {
  long long n, before = -2000000000, inversions = 0;
  std::cin >> n;
  for (; n > 0; --n) {
    long long v;
    std::cin >> v;
    inversions += before > v;
    before = v;
  }
  std::cout << inversions << '\n';
}
