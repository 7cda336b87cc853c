// Asks, from the root down by recursion, which subtrees hold p or q, and keeps the names of the way
// for a message: a line of a million nodes needs more stack than there is memory.

#include <iostream>
#include <string>
#include <unordered_map>
#include <vector>

namespace {

std::unordered_map<int, std::vector<int>> children;
int p, q, answer;

int held(int v, std::string way) {
  way.resize(64, '.');
  int count = (v == p) + (v == q);
  for (const int child : children[v]) count += held(child, way + std::to_string(v));
  if (count == 2) {
    answer = v;
    return 0;
  }
  return count;
}

}  // namespace

int main() {
  int n, root = 0;
  std::cin >> n;
  for (; n > 0; --n) {
    int value;
    std::string above;
    std::cin >> value >> above;
    if (above == "null") {
      root = value;
    } else {
      children[std::stoi(above)].push_back(value);
    }
  }
  std::cin >> p >> q;
  held(root, "");
  std::cout << answer << '\n';
}
