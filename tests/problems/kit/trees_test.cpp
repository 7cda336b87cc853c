#include "problems/kit/trees.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace kit {
namespace {

constexpr const char* kShapes[] = {"random",      "near",        "line",   "star",
                                   "binary",      "almost_line", "broom",  "caterpillar",
                                   "square_root", "fork",        "zigzag", "lines_of_binary"};

// The largest number of edges from the root.
std::int64_t height(const std::vector<std::int64_t>& parent) {
  std::vector<std::int64_t> depth(parent.size());
  for (std::size_t i = 1; i < parent.size(); ++i) {
    depth[i] = depth[static_cast<std::size_t>(parent[i])] + 1;
  }
  return *std::max_element(depth.begin(), depth.end());
}

TEST(Trees, ParentsComeFirst) {
  for (const char* shape : kShapes) {
    for (const std::size_t n : {1, 2, 3, 4, 5, 17, 100, 1000}) {
      SCOPED_TRACE(testing::Message() << shape << ' ' << n);
      Random random(n);
      const auto parent = tree_shape(shape, n, random);
      ASSERT_EQ(parent.size(), n);
      EXPECT_EQ(parent[0], -1);
      for (std::size_t i = 1; i < n; ++i) {
        EXPECT_GE(parent[i], 0) << i;
        EXPECT_LT(parent[i], static_cast<std::int64_t>(i));
      }
    }
  }
}

TEST(Trees, AreAsDeepAsTheirNamesSay) {
  const struct {
    const char* shape;
    std::int64_t low, high;
  } rows[] = {
      {"random", 10, 40},    {"near", 1200, 4000},        {"line", 9999, 9999},
      {"star", 1, 1},        {"binary", 13, 13},          {"almost_line", 9000, 9998},
      {"broom", 5001, 5001}, {"caterpillar", 5000, 5000}, {"square_root", 198, 198},
      {"fork", 5000, 5000},  {"zigzag", 5000, 5000},      {"lines_of_binary", 600, 700},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.shape);
    Random random(1);
    const std::int64_t deep = height(tree_shape(row.shape, 10000, random));
    EXPECT_GE(deep, row.low);
    EXPECT_LE(deep, row.high);
  }
}

TEST(Trees, NamesAreAPermutation) {
  Random random(3);
  auto names = random_names(1000, random);
  EXPECT_FALSE(std::is_sorted(names.begin(), names.end()));
  std::sort(names.begin(), names.end());
  for (std::size_t i = 0; i < names.size(); ++i) {
    EXPECT_EQ(names[i], static_cast<std::int64_t>(i));
  }
}

TEST(Trees, PairsAreOfTheirKind) {
  Random random(4);
  const auto parent = tree_shape("near", 500, random);
  const auto is_above = [&](std::int64_t u, std::int64_t v) {
    while (v > u) v = parent[static_cast<std::size_t>(v)];
    return u == v;
  };
  const auto check = [&](const char* kind, const auto& holds) {
    const TreePairs pairs(parent, kind);
    for (int i = 0; i < 300; ++i) {
      const auto [u, v] = pairs.next(random);
      ASSERT_TRUE(u >= 0 && u < 500 && v >= 0 && v < 500) << kind;
      EXPECT_TRUE(holds(std::min(u, v), std::max(u, v))) << kind << ' ' << u << ' ' << v;
    }
  };
  check("any", [](auto, auto) { return true; });
  check("same", [](auto u, auto v) { return u == v; });
  check("above", is_above);
  check("deep", [](auto u, auto) { return u >= 450; });
  check("close", [](auto u, auto v) { return v - u <= 20; });
  check("last", [](auto u, auto v) { return u == 498 && v == 499; });
  check("root", [](auto u, auto) { return u == 0; });
}

TEST(Trees, ATreeOfOneVertexHasItsPairs) {
  Random random(5);
  const std::vector<std::int64_t> parent = {-1};
  for (const char* kind : {"any", "same", "above", "deep", "close", "root", "last"}) {
    EXPECT_EQ(TreePairs(parent, kind).next(random), std::pair(std::int64_t{0}, std::int64_t{0}));
  }
}

}  // namespace
}  // namespace kit
