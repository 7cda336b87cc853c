// The sums as at school: digit by digit on the texts, with a carry. No number is ever made.

#include <algorithm>
#include <iostream>
#include <string>

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t t = 0;
  std::cin >> t;
  for (std::string a, b; t > 0 && std::cin >> a >> b; --t) {
    std::string sum;
    int carry = 0;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
      if (i < a.size()) carry += a[a.size() - 1 - i] - '0';
      if (i < b.size()) carry += b[b.size() - 1 - i] - '0';
      sum += static_cast<char>('0' + carry % 10);
      carry /= 10;
    }
    if (carry > 0) sum += '1';
    std::reverse(sum.begin(), sum.end());
    std::cout << sum << '\n';
  }
}
