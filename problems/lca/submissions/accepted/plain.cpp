// One pass over the array leaves each node's parent; then mark the way up from p and climb from q.

#include <iostream>
#include <string>
#include <vector>

int main() {
  std::string line;
  std::getline(std::cin, line);
  int p, q;
  std::cin >> p >> q;

  std::vector<int> value;
  std::vector<unsigned> parent;
  unsigned nodes = 0, p_node = 0, q_node = 0;
  unsigned slot = 0;  // slot 0 is the root's; node i opens the slots 2i + 1 and 2i + 2
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == 'n') {  // null: its slot stays empty
      ++slot;
      i += 3;
    } else if (line[i] == '-' || (line[i] >= '0' && line[i] <= '9')) {
      std::size_t length = 0;
      const int v = std::stoi(line.substr(i, 12), &length);
      i += length - 1;
      if (v == p) p_node = nodes;
      if (v == q) q_node = nodes;
      value.push_back(v);
      parent.push_back(slot == 0 ? 0 : (slot - 1) / 2);  // the root is its own
      ++slot;
      ++nodes;
    }
  }

  std::vector<bool> above_p(nodes);
  for (unsigned node = p_node; !above_p[node]; node = parent[node]) above_p[node] = true;
  unsigned node = q_node;
  while (!above_p[node]) node = parent[node];
  std::cout << value[node] << '\n';
}
