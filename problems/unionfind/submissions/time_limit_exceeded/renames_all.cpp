// Every vertex knows the name of its set; uniting looks at all vertices for those to rename.

#include <iostream>
#include <numeric>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n >> q;
  std::vector<int> name(n);
  std::iota(name.begin(), name.end(), 0);
  for (; q > 0; --q) {
    int command, u, v;
    std::cin >> command >> u >> v;
    if (command == 1) {
      std::cout << (name[u] == name[v]) << '\n';
      continue;
    }
    const int a = name[u], b = name[v];
    for (int& x : name) {
      if (x == b) x = a;
    }
  }
}
