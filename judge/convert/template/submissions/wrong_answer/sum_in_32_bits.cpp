// The sum does not fit into 32 bits.

#include <cstdint>
#include <iostream>

int main() {
  int n;
  std::cin >> n;
  std::uint32_t sum = 0;
  for (int i = 0; i < n; ++i) {
    int number;
    std::cin >> number;
    sum += static_cast<std::uint32_t>(number);
  }
  std::cout << static_cast<std::int32_t>(sum) << '\n';
}
