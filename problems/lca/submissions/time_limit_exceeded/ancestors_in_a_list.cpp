// Looks each ancestor of q up in a list of those of p: the product of two depths.

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

int main() {
  std::string line;
  std::getline(std::cin, line);
  long long p, q;
  std::cin >> p >> q;

  std::vector<int> value, parent;
  int slot = -1;  // the root fills none; after it, node s / 2 owns slot s
  int p_node = -1, q_node = -1;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == 'n') {  // null: its slot stays empty
      ++slot;
      i += 3;
    } else if (line[i] == '-' || (line[i] >= '0' && line[i] <= '9')) {
      std::size_t length = 0;
      const int v = std::stoi(line.substr(i, 12), &length);
      i += length - 1;
      const int node = static_cast<int>(value.size());
      value.push_back(v);
      parent.push_back(slot < 0 ? -1 : slot / 2);
      ++slot;
      if (v == p) p_node = node;
      if (v == q) q_node = node;
    }
  }

  std::vector<int> above_p;
  for (int node = p_node; node >= 0; node = parent[node]) above_p.push_back(node);
  int node = q_node;
  while (std::find(above_p.begin(), above_p.end(), node) == above_p.end()) node = parent[node];
  std::cout << value[node] << '\n';
}
