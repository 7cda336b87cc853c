// Climbs both nodes to equal depth, then together; lifts the deeper one a step too far.

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

  const auto depth = [&](int node) {
    int steps = 0;
    for (; parent[node] >= 0; node = parent[node]) ++steps;
    return steps;
  };
  int p_depth = depth(p_node), q_depth = depth(q_node);
  if (p_depth > q_depth) {
    std::swap(p_node, q_node);
    std::swap(p_depth, q_depth);
  }
  const int lift = p_depth == q_depth ? 0 : q_depth - p_depth + 1;
  for (int i = 0; i < lift && parent[q_node] >= 0; ++i) q_node = parent[q_node];
  while (p_node != q_node) {
    if (parent[p_node] >= 0) p_node = parent[p_node];
    if (p_node != q_node && parent[q_node] >= 0) q_node = parent[q_node];
  }
  std::cout << value[p_node] << '\n';
}
