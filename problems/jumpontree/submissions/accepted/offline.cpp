// A depth-first walk has the way from the root to where it is on its stack: the ancestor at a given
// depth is one look away. Each query becomes one such question at s or t, once the lowest common
// ancestors are known, which a first walk finds with sets that are united (Tarjan).
// O((N + Q) alpha(N)).

#include <iostream>
#include <numeric>
#include <vector>

namespace {

struct Tree {
  std::vector<std::vector<int>> neighbours;
  std::vector<int> parent, depth;

  // Calls enter(v, stack) when the walk arrives, leave(v) when it goes.
  template <class Enter, class Leave>
  void walk(const Enter& enter, const Leave& leave) const {
    std::vector<int> stack;
    std::vector<std::size_t> next(neighbours.size());
    const auto arrive = [&](int v) {
      stack.push_back(v);
      enter(v, stack);
    };
    arrive(0);
    while (!stack.empty()) {
      const int v = stack.back();
      if (next[v] == neighbours[v].size()) {
        leave(v);
        stack.pop_back();
      } else if (const int w = neighbours[v][next[v]++]; w != parent[v]) {
        arrive(w);
      }
    }
  }
};

int find(std::vector<int>& link, int v) {
  while (link[v] != v) v = link[v] = link[link[v]];
  return v;
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n >> q;
  Tree tree{std::vector<std::vector<int>>(n), std::vector<int>(n, -1), std::vector<int>(n)};
  for (int i = 1; i < n; ++i) {
    int a, b;
    std::cin >> a >> b;
    tree.neighbours[a].push_back(b);
    tree.neighbours[b].push_back(a);
  }
  std::vector<int> order = {0};
  for (std::size_t i = 0; i < order.size(); ++i) {
    const int v = order[i];
    for (const int w : tree.neighbours[v]) {
      if (w == tree.parent[v]) continue;
      tree.parent[w] = v;
      tree.depth[w] = tree.depth[v] + 1;
      order.push_back(w);
    }
  }
  std::vector<int> s(q), t(q), steps(q), top(q), answer(q, -1);
  std::vector<std::vector<int>> asked(n);
  for (int i = 0; i < q; ++i) {
    std::cin >> s[i] >> t[i] >> steps[i];
    asked[s[i]].push_back(i);
    if (t[i] != s[i]) asked[t[i]].push_back(i);
  }
  std::vector<int> link(n);
  std::iota(link.begin(), link.end(), 0);
  std::vector<char> entered(n, 0);
  tree.walk(
      [&](int v, const std::vector<int>&) {
        entered[v] = 1;
        for (const int i : asked[v]) {
          const int other = s[i] == v ? t[i] : s[i];
          if (entered[other]) top[i] = find(link, other);
        }
      },
      [&](int v) {
        if (v != 0) link[v] = tree.parent[v];
      });
  for (std::vector<int>& list : asked) list.clear();
  std::vector<int> wanted(q);  // the depth of the answer
  for (int i = 0; i < q; ++i) {
    const int d = tree.depth[top[i]], up = tree.depth[s[i]] - d;
    if (steps[i] > up + tree.depth[t[i]] - d) continue;
    wanted[i] = steps[i] <= up ? tree.depth[s[i]] - steps[i] : d + steps[i] - up;
    asked[steps[i] <= up ? s[i] : t[i]].push_back(i);
  }
  tree.walk(
      [&](int v, const std::vector<int>& stack) {
        for (const int i : asked[v]) answer[i] = stack[wanted[i]];
      },
      [](int) {});
  for (const int a : answer) std::cout << a << '\n';
}
