// tree SHAPE NODES V_MAX QUERY FORM SEED: a binary tree in level order and two of its nodes.
//
// Shapes: random (each new node takes a random free slot), left_line, right_line, zigzag,
// almost_line (a line with a leaf here and there), complete, broom (half a line, then a complete
// tree), caterpillar (a leaf beside every node of a line), square_root (a line of sqrt(n) nodes,
// each with a line of sqrt(n) below it), fork (two lines below the root).
// Queries: random, same (p = q), above (one an ancestor of the other), deepest (two of the last
// nodes in level order), root (a node of each subtree of the root), ends (the last node of each).
// Forms: plain, spaces (beside brackets and commas), nulls (the trailing ones are written too).

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "problems/kit/distinct_numbers.hpp"

namespace {

using Node = std::size_t;
constexpr Node kNone = static_cast<Node>(-1);

struct Tree {
  std::vector<Node> child[2], parent;

  explicit Tree(std::size_t n)
      : child{std::vector<Node>(n, kNone), std::vector<Node>(n, kNone)}, parent(n, kNone) {}
  void hang(Node node, Node below, std::size_t side) {
    child[side][below] = node;
    parent[node] = below;
  }
};

Tree random_tree(std::size_t n, kit::Random& random) {
  Tree tree(n);
  std::vector<std::pair<Node, std::size_t>> slots = {{0, 0}, {0, 1}};
  for (Node node = 1; node < n; ++node) {
    std::swap(slots[random.below(slots.size())], slots.back());
    const auto [below, side] = slots.back();
    slots.pop_back();
    tree.hang(node, below, side);
    slots.push_back({node, 0});
    slots.push_back({node, 1});
  }
  return tree;
}

Tree build(const std::string& shape, std::size_t n, kit::Random& random) {
  if (shape == "random") return random_tree(n, random);
  Tree tree(n);
  const auto root = static_cast<std::size_t>(std::sqrt(static_cast<double>(n)));
  for (Node node = 1; node < n; ++node) {
    if (shape == "left_line" || shape == "right_line") {
      tree.hang(node, node - 1, shape == "right_line");
    } else if (shape == "zigzag") {
      tree.hang(node, node - 1, node % 2);
    } else if (shape == "complete") {
      tree.hang(node, (node - 1) / 2, (node - 1) % 2);
    } else if (shape == "broom") {
      const Node handle = n / 2;
      if (node <= handle) {
        tree.hang(node, node - 1, random.below(2));
      } else {
        tree.hang(node, handle + (node - handle - 1) / 2, (node - handle - 1) % 2);
      }
    } else if (shape == "caterpillar") {
      // Even nodes make the line, odd ones are leaves.
      const Node below = node % 2 == 1 ? node - 1 : node - 2;
      tree.hang(node, below, tree.child[0][below] != kNone);
    } else if (shape == "square_root") {
      if (node < root) {
        tree.hang(node, node - 1, 0);
      } else {
        tree.hang(node, node - root, 1);
      }
    } else if (shape == "fork") {
      tree.hang(node, node <= 2 ? 0 : node - 2, node <= 2 ? node - 1 : random.below(2));
    } else if (shape == "almost_line") {
      // Now and then the line goes on beside the last node, which stays a leaf.
      const Node above = tree.parent[node - 1];
      if (above != kNone && tree.child[1][above] == kNone && random.below(20) == 0) {
        tree.hang(node, above, 1);
      } else {
        tree.hang(node, node - 1, 0);
      }
    } else {
      std::fprintf(stderr, "no shape %s\n", shape.c_str());
      std::exit(1);
    }
  }
  return tree;
}

// The nodes of a tree level by level, each with its depth and the child of the root above it.
struct Levels {
  std::vector<Node> order = {0};
  std::vector<std::size_t> depth;
  std::vector<Node> top;

  explicit Levels(const Tree& tree) : depth(tree.parent.size()), top(tree.parent.size()) {
    for (std::size_t i = 0; i < order.size(); ++i) {
      for (const auto& child : tree.child) {
        const Node node = child[order[i]];
        if (node == kNone) continue;
        depth[node] = depth[order[i]] + 1;
        top[node] = i == 0 ? node : top[order[i]];
        order.push_back(node);
      }
    }
  }
};

std::pair<Node, Node> choose(const std::string& query, const Tree& tree, const Levels& levels,
                             kit::Random& random) {
  const std::size_t n = tree.parent.size();
  Node p = random.below(n), q = random.below(n);
  if (query == "same") {
    q = p;
  } else if (query == "above") {
    q = p = levels.order.back();
    for (auto steps = 1 + random.below(levels.depth[q] + 1); steps > 0 && p != 0; --steps) {
      p = tree.parent[p];
    }
  } else if (query == "deepest") {
    p = levels.order.back();
    q = levels.order[n - 1 - std::min(n - 1, 1 + random.below(3))];
  } else if (query == "root" || query == "ends") {
    Node* chosen[] = {&p, &q};
    for (const std::size_t side : {0u, 1u}) {
      std::vector<Node> inside;
      for (const Node node : levels.order) {
        if (node != 0 && levels.top[node] == tree.child[side][0]) inside.push_back(node);
      }
      *chosen[side] =
          query == "ends" ? inside.at(inside.size() - 1) : inside.at(random.below(inside.size()));
    }
  } else if (query != "random") {
    std::fprintf(stderr, "no query %s\n", query.c_str());
    std::exit(1);
  }
  if (random.below(2) == 0) std::swap(p, q);
  return {p, q};
}

std::string written(const Tree& tree, const Levels& levels, const std::vector<std::int64_t>& values,
                    const std::string& form, kit::Random& random) {
  const auto blanks = [&] { return std::string(form == "spaces" ? random.below(3) : 0, ' '); };
  std::string text = "[" + blanks() + std::to_string(values[0]) + blanks();
  std::string nulls;  // written when a number follows, or when all are
  for (const Node node : levels.order) {
    for (const auto& child : tree.child) {
      if (child[node] == kNone) {
        nulls += "," + blanks() + "null" + blanks();
      } else {
        text += nulls + "," + blanks() + std::to_string(values[child[node]]) + blanks();
        nulls.clear();
      }
    }
  }
  return text + (form == "nulls" ? nulls : "") + "]";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 7) {
    std::fprintf(stderr, "usage: tree SHAPE NODES V_MAX QUERY FORM SEED\n");
    return 1;
  }
  kit::Random random(std::strtoull(argv[6], nullptr, 10));
  const Tree tree = build(argv[1], std::strtoull(argv[2], nullptr, 10), random);
  const Levels levels(tree);
  auto values =
      kit::distinct_numbers(tree.parent.size(), std::strtoll(argv[3], nullptr, 10), random);
  random.shuffle(values);
  const auto [p, q] = choose(argv[4], tree, levels, random);
  std::printf("%s\n%lld\n%lld\n", written(tree, levels, values, argv[5], random).c_str(),
              static_cast<long long>(values[p]), static_cast<long long>(values[q]));
}
