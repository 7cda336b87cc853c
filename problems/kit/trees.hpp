#pragma once

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "problems/kit/random.hpp"

namespace kit {

// The parents of a rooted tree of a named shape: vertex 0 is the root, its parent is -1, and every
// other vertex comes after its parent. O(n). Shapes:
// - random: any earlier vertex is the parent; depth about 2 ln n
// - near: one of the ten vertices before; depth about n / 5
// - line, star, binary (complete)
// - almost_line: a line that now and then goes on beside its last vertex, which stays a leaf
// - broom: half a line, then a star at its end
// - caterpillar: a leaf at every vertex of a line
// - square_root: a line of sqrt(n) vertices, a line of as many below each
// - fork: two lines below the root
// - lines_of_binary: a complete binary tree, each of its edges a line; what costs a division into
//   heavy paths most
// - zigzag: a line of which every vertex is its parent's second child, after a leaf
inline std::vector<std::int64_t> tree_shape(const std::string& shape, std::size_t n,
                                            Random& random) {
  const auto root = static_cast<std::int64_t>(std::sqrt(static_cast<double>(n)));
  const auto half = static_cast<std::int64_t>(n / 2);
  std::vector<std::int64_t> parent(n, -1);
  // Of lines_of_binary: about sqrt(n) / 2 inner vertices, each edge as long as makes n of them.
  const std::int64_t edge = root > 1 ? root : 1;
  for (std::int64_t i = 1; i < static_cast<std::int64_t>(n); ++i) {
    std::int64_t& p = parent[static_cast<std::size_t>(i)];
    const std::int64_t before = parent[static_cast<std::size_t>(i - 1)];
    if (shape == "random") {
      p = random.between(0, i - 1);
    } else if (shape == "near") {
      p = random.between(i > 10 ? i - 10 : 0, i - 1);
    } else if (shape == "line") {
      p = i - 1;
    } else if (shape == "star") {
      p = 0;
    } else if (shape == "binary") {
      p = (i - 1) / 2;
    } else if (shape == "almost_line") {
      p = before >= 0 && random.below(20) == 0 ? before : i - 1;
    } else if (shape == "broom") {
      p = i <= half ? i - 1 : half;
    } else if (shape == "caterpillar") {
      p = i % 2 == 1 ? i - 1 : i - 2;  // even vertices make the line
    } else if (shape == "square_root") {
      p = i < root ? i - 1 : i - root;
    } else if (shape == "fork") {
      p = i <= 2 ? 0 : i - 2;
    } else if (shape == "lines_of_binary") {
      // Vertices edge, 2 * edge ... are the binary tree's, those between lead down to them.
      const std::int64_t node = (i + edge - 1) / edge, step = (i - 1) % edge;
      p = step > 0 ? i - 1 : (node - 1) / 2 * edge;
    } else if (shape == "zigzag") {
      p = i <= 2 ? 0 : (i - 1) / 2 * 2;  // odd vertices are leaves
    } else {
      std::fprintf(stderr, "no shape %s\n", shape.c_str());
      std::exit(1);
    }
  }
  return parent;
}

// A line of the parents of the vertices from 1 on.
inline void print_parents(const std::vector<std::int64_t>& parent) {
  for (std::size_t i = 1; i < parent.size(); ++i) {
    std::printf(i > 1 ? " %lld" : "%lld", static_cast<long long>(parent[i]));
  }
  std::printf("\n");
}

// Other numbers for its vertices: names[v] is the new one of v.
inline std::vector<std::int64_t> random_names(std::size_t n, Random& random) {
  std::vector<std::int64_t> names(n);
  for (std::size_t i = 0; i < n; ++i) names[i] = static_cast<std::int64_t>(i);
  random.shuffle(names);
  return names;
}

// Pairs of vertices of a tree of tree_shape(), by kind:
// - any: two random ones
// - same: one, twice
// - above: one and an ancestor of it, in either order
// - deep: two of the last tenth
// - close: two that are at most 20 apart by number
// - root: one and the root
// - last: the last two, which end the two lines of a fork
class TreePairs {
 public:
  TreePairs(const std::vector<std::int64_t>& parent, std::string kind)
      : parent_(&parent), kind_(std::move(kind)) {}

  std::pair<std::int64_t, std::int64_t> next(Random& random) const {
    const auto n = static_cast<std::int64_t>(parent_->size());
    std::int64_t u = random.between(0, n - 1), v = random.between(0, n - 1);
    if (kind_ == "same") {
      v = u;
    } else if (kind_ == "above") {
      v = u;
      // So many steps that every depth of the answer occurs, and a query stays cheap.
      for (std::int64_t steps = random.between(0, 200); steps > 0 && v > 0; --steps) {
        v = (*parent_)[static_cast<std::size_t>(v)];
      }
    } else if (kind_ == "deep") {
      u = random.between(n - 1 - (n - 1) / 10, n - 1);
      v = random.between(n - 1 - (n - 1) / 10, n - 1);
    } else if (kind_ == "close") {
      v = random.between(u > 20 ? u - 20 : 0, u);
    } else if (kind_ == "last") {
      u = n - 1;
      v = n > 1 ? n - 2 : 0;
    } else if (kind_ == "root") {
      v = 0;
    } else if (kind_ != "any") {
      std::fprintf(stderr, "no kind %s\n", kind_.c_str());
      std::exit(1);
    }
    if (random.below(2) == 0) std::swap(u, v);
    return {u, v};
  }

 private:
  const std::vector<std::int64_t>* parent_;
  std::string kind_;
};

}  // namespace kit
