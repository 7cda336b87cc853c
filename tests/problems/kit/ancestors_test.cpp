#include "problems/kit/ancestors.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "problems/kit/trees.hpp"

namespace kit {
namespace {

// Against the sets of all ancestors, on every pair of vertices.
TEST(Ancestors, AreThoseOnTheWayToTheRoot) {
  for (const char* shape : {"random", "near", "line", "star", "binary", "caterpillar", "fork"}) {
    SCOPED_TRACE(shape);
    Random random(1);
    const auto parent = tree_shape(shape, 120, random);
    Ancestors tree(parent.size(), 0);
    std::vector<std::vector<std::size_t>> way = {{0}};  // from the root
    for (std::size_t v = 1; v < parent.size(); ++v) {
      tree.add(v, static_cast<std::size_t>(parent[v]));
      way.push_back(way[static_cast<std::size_t>(parent[v])]);
      way.back().push_back(v);
    }
    for (std::size_t u = 0; u < way.size(); ++u) {
      ASSERT_EQ(tree.depth(u) + 1, way[u].size());
      for (std::size_t d = 0; d < way[u].size(); ++d) ASSERT_EQ(tree.at_depth(u, d), way[u][d]);
      for (std::size_t v = 0; v < way.size(); ++v) {
        const auto [mine, other] =
            std::mismatch(way[u].begin(), way[u].end(), way[v].begin(), way[v].end());
        ASSERT_EQ(tree.lowest_common(u, v), *(mine - 1)) << u << ' ' << v;
      }
    }
  }
}

TEST(Ancestors, TheRootMayHaveAnyName) {
  Ancestors tree(3, 2);
  tree.add(0, 2);
  tree.add(1, 0);
  EXPECT_EQ(tree.lowest_common(1, 2), 2u);
  EXPECT_EQ(tree.at_depth(1, 1), 0u);
  EXPECT_EQ(tree.depth(2), 0u);
}

}  // namespace
}  // namespace kit
