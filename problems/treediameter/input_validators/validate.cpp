// N, then N - 1 edges with lengths that make a tree.

#include <numeric>
#include <vector>

#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t c_max = limits.integer("c_max");
  kit::Reader in;
  const std::int64_t n = in.integer(1, limits.integer("n_max"), "N");
  in.newline();
  // N - 1 edges that close no circle make a tree.
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
    in.space();
    in.integer(0, c_max, "c");
    in.newline();
  }
  in.end();
  return 42;
}
