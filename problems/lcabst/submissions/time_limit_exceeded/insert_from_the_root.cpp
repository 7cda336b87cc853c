// Inserts each key from the root down: n^2 / 2 steps when they come in order.

#include <iostream>
#include <utility>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n;
  std::vector<int> key(n), left(n, -1), right(n, -1);
  for (int i = 0; i < n; ++i) {
    std::cin >> key[i];
    if (i == 0) continue;
    for (int v = 0;;) {
      int& next = key[i] < key[v] ? left[v] : right[v];
      if (next < 0) {
        next = i;
        break;
      }
      v = next;
    }
  }
  for (std::cin >> q; q > 0; --q) {
    int a, b;
    std::cin >> a >> b;
    if (a > b) std::swap(a, b);
    int v = 0;
    while (key[v] < a || key[v] > b) v = key[v] < a ? right[v] : left[v];
    std::cout << key[v] << '\n';
  }
}
