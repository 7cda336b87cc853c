// Adds nine digits at a time, and forgets the carry from the low half into the high one.

#include <iostream>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int t;
  std::cin >> t;
  constexpr long long kHalf = 1000000000;
  for (; t > 0; --t) {
    long long a, b;
    std::cin >> a >> b;
    const long long low = a % kHalf + b % kHalf, high = a / kHalf + b / kHalf;
    std::cout << high * kHalf + low % kHalf << '\n';
  }
}
