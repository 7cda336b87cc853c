#pragma once

#include <cstdint>
#include <numeric>
#include <vector>

#include "problems/kit/reader.hpp"

// Trees in inputs, as strictly as Reader.

namespace kit {

// A line of the parents of the vertices 1 to n - 1; each comes before its child.
inline void read_parents(Reader& in, std::int64_t n) {
  for (std::int64_t i = 1; i < n; ++i) {
    if (i > 1) in.space();
    in.integer(0, i - 1, "the next parent");
  }
  in.newline();
}

// n - 1 lines of an edge each, which make a tree of the vertices 0 to n - 1. `rest` reads what
// stands behind the two ends.
template <class Rest>
void read_edges(Reader& in, std::int64_t n, const Rest& rest) {
  // n - 1 edges that close no circle make a tree.
  std::vector<std::size_t> link(static_cast<std::size_t>(n));
  std::iota(link.begin(), link.end(), std::size_t{0});
  const auto root = [&](std::int64_t vertex) {
    auto v = static_cast<std::size_t>(vertex);
    while (link[v] != v) v = link[v] = link[link[v]];
    return v;
  };
  for (std::int64_t i = 1; i < n; ++i) {
    const std::int64_t a = in.integer(0, n - 1, "a");
    in.space();
    const std::int64_t b = in.integer(0, n - 1, "b");
    if (root(a) == root(b)) in.fail("the edge closes a circle");
    link[root(a)] = root(b);
    rest();
    in.newline();
  }
}

}  // namespace kit
