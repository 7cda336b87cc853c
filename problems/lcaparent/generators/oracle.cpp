// From the top: the subtree of a node holds both exactly when it holds two of the marks on p and q.
// Leaves are taken off one after another, and hand their marks to their parents; the first node
// that has both is the answer.

#include <cstdio>
#include <iostream>
#include <map>
#include <string>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t n = 0;
  std::cin >> n;
  std::vector<std::string> parent_word(n);
  std::vector<long long> value(n);
  std::map<long long, std::size_t> node_of;
  for (std::size_t i = 0; i < n; ++i) {
    std::cin >> value[i] >> parent_word[i];
    node_of[value[i]] = i;
  }
  std::vector<std::size_t> parent(n, n), children(n + 1), marks(n + 1);
  for (std::size_t i = 0; i < n; ++i) {
    if (parent_word[i] != "null") parent[i] = node_of.at(std::stoll(parent_word[i]));
    ++children[parent[i]];
  }
  for (int i = 0; i < 2; ++i) {
    long long v = 0;
    std::cin >> v;
    ++marks[node_of.at(v)];
  }
  std::vector<std::size_t> leaves;
  for (std::size_t i = 0; i < n; ++i) {
    if (children[i] == 0) leaves.push_back(i);
  }
  // All children of a node are taken off before it is, so its marks are complete then.
  while (!leaves.empty()) {
    const std::size_t v = leaves.back();
    leaves.pop_back();
    if (marks[v] == 2) {
      std::printf("%lld\n", value[v]);
      return 0;
    }
    marks[parent[v]] += marks[v];
    if (--children[parent[v]] == 0 && parent[v] < n) leaves.push_back(parent[v]);
  }
  return 1;
}
