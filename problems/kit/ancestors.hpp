#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace kit {

// Ancestors by jump pointers, for oracles: no solution climbs like this. A vertex keeps its parent
// and one ancestor farther up: where its parent and the target of that one's jump have jumps of the
// same length, as far as both together, else its parent (Myers 1983, skew-binary numbers).
// O(1) to add a vertex, O(log n) steps a question.
class Ancestors {
 public:
  using Vertex = std::size_t;

  // The tree of the root alone, which is its own parent; others are added below those that are
  // there. `n`: how many vertices, named 0 to n - 1, there will be.
  Ancestors(std::size_t n, Vertex root) : parent_(n, root), jump_(n, root), depth_(n, 0) {}

  void add(Vertex v, Vertex parent) {
    const Vertex far = jump_[parent];
    const bool even = depth_[parent] - depth_[far] == depth_[far] - depth_[jump_[far]];
    parent_[v] = parent;
    jump_[v] = even ? jump_[far] : parent;
    depth_[v] = depth_[parent] + 1;
  }

  std::size_t depth(Vertex v) const { return depth_[v]; }

  // The ancestor of v at this depth, which is not below v.
  Vertex at_depth(Vertex v, std::size_t depth) const {
    while (depth_[v] > depth) v = depth_[jump_[v]] >= depth ? jump_[v] : parent_[v];
    return v;
  }

  Vertex lowest_common(Vertex u, Vertex v) const {
    if (depth_[u] > depth_[v]) std::swap(u, v);
    v = at_depth(v, depth_[u]);
    while (u != v) {  // at one depth, jumps are of one length
      const bool far = jump_[u] != jump_[v];
      u = far ? jump_[u] : parent_[u];
      v = far ? jump_[v] : parent_[v];
    }
    return u;
  }

 private:
  std::vector<Vertex> parent_, jump_;
  std::vector<std::size_t> depth_;
};

}  // namespace kit
