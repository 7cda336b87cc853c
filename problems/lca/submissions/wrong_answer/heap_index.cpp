// Takes (i - 1) / 2 as the parent of entry i, as in a heap where missing nodes keep their slots.

#include <iostream>
#include <string>
#include <vector>

int main() {
  std::string line;
  std::getline(std::cin, line);
  long long p, q;
  std::cin >> p >> q;

  std::vector<int> value, parent;
  int entry = 0;
  std::vector<int> node_of_entry;
  int p_node = -1, q_node = -1;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == 'n') {  // null: its slot stays empty
      node_of_entry.push_back(-1);
      ++entry;
      i += 3;
    } else if (line[i] == '-' || (line[i] >= '0' && line[i] <= '9')) {
      std::size_t length = 0;
      const int v = std::stoi(line.substr(i, 12), &length);
      i += length - 1;
      const int node = static_cast<int>(value.size());
      value.push_back(v);
      const int above = entry == 0 ? -1 : node_of_entry[(entry - 1) / 2];
      parent.push_back(entry > 0 && above < 0 ? 0 : above);
      node_of_entry.push_back(node);
      ++entry;
      if (v == p) p_node = node;
      if (v == q) q_node = node;
    }
  }

  std::vector<bool> above_p(value.size());
  for (int node = p_node; node >= 0; node = parent[node]) above_p[node] = true;
  int node = q_node;
  while (!above_p[node]) node = parent[node];
  std::cout << value[node] << '\n';
}
