// Keeps every number as a string beside its value: more than the memory.

#include <iostream>
#include <string>
#include <utility>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t m, n;
  std::cin >> m >> n;
  std::vector<std::pair<int, std::string>> a(m), b(n);
  for (auto* numbers : {&a, &b}) {
    for (auto& [value, text] : *numbers) {
      std::cin >> text;
      value = std::stoi(text);
    }
  }

  for (std::size_t i = 0, j = 0; i < m || j < n;) {
    if (i + j > 0) std::cout << ' ';
    const bool first = j == n || (i < m && a[i].first <= b[j].first);
    std::cout << (first ? a[i++] : b[j++]).second;
  }
  std::cout << '\n';
}
