// tree SHAPE NODES QUERY SEED: a binary tree in level order and two of its nodes.
//
// Shapes: random (each new node takes a random free slot), left_line, right_line, zigzag,
// almost_line (a line with a leaf here and there), complete, broom (half a line, then a complete
// tree), caterpillar (a leaf beside every node of a line), square_root (a line of sqrt(n) nodes,
// each with a line of sqrt(n) below it). Queries: random, same (p = q), above (p an ancestor of q,
// or the reverse), deepest (two of the deepest nodes), root (one in each subtree of the root where
// it has two).

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "problems/kit/random.hpp"

namespace {

struct Tree {
  std::vector<int> child[2], parent;

  explicit Tree(int n) : child{std::vector<int>(n, -1), std::vector<int>(n, -1)}, parent(n, -1) {}
  void hang(int node, int below, int side) {
    child[side][below] = node;
    parent[node] = below;
  }
};

Tree build(const std::string& shape, int n, kit::Random& random) {
  Tree tree(n);
  if (shape == "random") {
    std::vector<std::pair<int, int>> slots = {{0, 0}, {0, 1}};
    for (int node = 1; node < n; ++node) {
      std::swap(slots[random.below(slots.size())], slots.back());
      const auto [below, side] = slots.back();
      slots.pop_back();
      tree.hang(node, below, side);
      slots.push_back({node, 0});
      slots.push_back({node, 1});
    }
    return tree;
  }
  const int root = static_cast<int>(std::sqrt(static_cast<double>(n)));
  for (int node = 1; node < n; ++node) {
    if (shape == "left_line" || shape == "right_line") {
      tree.hang(node, node - 1, shape == "right_line");
    } else if (shape == "zigzag") {
      tree.hang(node, node - 1, node % 2);
    } else if (shape == "complete") {
      tree.hang(node, (node - 1) / 2, (node - 1) % 2);
    } else if (shape == "broom") {
      const int handle = n / 2;
      const int in_brush = node - handle;
      if (in_brush <= 0) {
        tree.hang(node, node - 1, static_cast<int>(random.below(2)));
      } else {
        tree.hang(node, handle + (in_brush - 1) / 2, (in_brush - 1) % 2);
      }
    } else if (shape == "caterpillar") {
      // Even nodes make the line, odd ones are leaves.
      const int below = node % 2 == 1 ? node - 1 : node - 2;
      const int free = tree.child[0][below] < 0 ? 0 : 1;
      tree.hang(node, below, free);
    } else if (shape == "square_root") {
      if (node < root) {
        tree.hang(node, node - 1, 0);
      } else {
        const int line = (node - root) % root;
        tree.hang(node, node - root < root ? line : node - root, 1);
      }
    } else {  // almost_line
      int below = node - 1;
      if (tree.parent[below] >= 0 && random.below(20) == 0 &&
          tree.child[1][tree.parent[below]] < 0) {
        below = tree.parent[below];
        tree.hang(node, below, 1);
        // The line goes on from here; the node before stays a leaf.
      } else {
        tree.hang(node, below, 0);
      }
    }
  }
  return tree;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) {
    std::fprintf(stderr, "usage: tree SHAPE NODES QUERY SEED\n");
    return 1;
  }
  const std::string shape = argv[1], query = argv[3];
  const int n = std::atoi(argv[2]);
  kit::Random random(std::strtoull(argv[4], nullptr, 10));
  const Tree tree = build(shape, n, random);

  // Distinct numbers: a random offset in each of n equal intervals, shuffled; the extremes among
  // them.
  std::vector<std::int64_t> values(n);
  const std::int64_t step = 2000000000 / n;
  for (int i = 0; i < n; ++i) values[i] = -1000000000 + i * step + random.between(0, step - 1);
  values.front() = -1000000000;
  if (n > 1) values.back() = 1000000000;
  random.shuffle(values);

  std::vector<int> order = {0}, depth(n, 0);
  for (std::size_t i = 0; i < order.size(); ++i) {
    for (const int side : {0, 1}) {
      const int node = tree.child[side][order[i]];
      if (node < 0) continue;
      depth[node] = depth[order[i]] + 1;
      order.push_back(node);
    }
  }
  int p = static_cast<int>(random.below(n)), q = static_cast<int>(random.below(n));
  const auto climb = [&](int node, std::uint64_t steps) {
    while (steps-- > 0 && tree.parent[node] >= 0) node = tree.parent[node];
    return node;
  };
  if (query == "same") {
    q = p;
  } else if (query == "above") {
    q = order.back();
    p = climb(q, 1 + random.below(depth[q] + 1));
    if (random.below(2) == 0) std::swap(p, q);
  } else if (query == "deepest") {
    p = order.back();
    q = order[n - 1 - std::min<int>(n - 1, 1 + static_cast<int>(random.below(3)))];
  } else if (query == "root" && tree.child[0][0] >= 0 && tree.child[1][0] >= 0) {
    const auto below = [&](int top) {
      std::vector<int> inside;
      for (const int node : order) {
        int up = node;
        while (up != top && up != 0 && depth[up] > 1) up = tree.parent[up];
        if (up == top) inside.push_back(node);
        if (inside.size() > 50) break;
      }
      return inside[random.below(inside.size())];
    };
    p = below(tree.child[0][0]);
    q = below(tree.child[1][0]);
  }

  std::string text = "[" + std::to_string(values[0]);
  std::string gap;  // nulls are written only when a number follows
  for (const int node : order) {
    for (const int side : {0, 1}) {
      const int below = tree.child[side][node];
      if (below < 0) {
        gap += ",null";
      } else {
        text += gap + "," + std::to_string(values[below]);
        gap.clear();
      }
    }
  }
  std::printf("%s]\n%lld\n%lld\n", text.c_str(), static_cast<long long>(values[p]),
              static_cast<long long>(values[q]));
}
