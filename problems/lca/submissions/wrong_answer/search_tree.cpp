// Takes the first number, level by level, that lies between p and q: right in a search tree only.

#include <cctype>
#include <iostream>
#include <string>

int main() {
  std::string line;
  std::getline(std::cin, line);
  long long p, q;
  std::cin >> p >> q;
  if (p > q) std::swap(p, q);

  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] != '-' && !std::isdigit(static_cast<unsigned char>(line[i]))) continue;
    std::size_t length = 0;
    const int v = std::stoi(line.substr(i, 12), &length);
    if (p <= v && v <= q) {
      std::cout << v << '\n';
      return 0;
    }
    i += length;
  }
}
