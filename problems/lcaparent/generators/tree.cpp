// tree SHAPE PAIR ORDER N V_MAX SEED: a tree whose nodes have random values, and two of them.
// Shapes and kinds of pairs are those of kit/trees.hpp.
//
// Orders of the lines: random; down (a parent before its children); up (after them).

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "problems/kit/distinct_numbers.hpp"
#include "problems/kit/trees.hpp"

int main(int argc, char** argv) {
  if (argc != 7) {
    std::fprintf(stderr, "usage: tree SHAPE PAIR ORDER N V_MAX SEED\n");
    return 1;
  }
  const auto in_order = [&](const char* order) { return std::strcmp(argv[3], order) == 0; };
  const std::size_t n = std::strtoull(argv[4], nullptr, 10);
  const std::int64_t v_max = std::strtoll(argv[5], nullptr, 10);
  kit::Random random(std::strtoull(argv[6], nullptr, 10));
  const auto parent = kit::tree_shape(argv[1], n, random);
  auto values = kit::distinct_numbers(n, v_max, random);
  random.shuffle(values);
  auto lines = kit::random_names(n, random);
  if (in_order("down") || in_order("up")) {
    std::sort(lines.begin(), lines.end());
    if (in_order("up")) std::reverse(lines.begin(), lines.end());
  } else if (!in_order("random")) {
    std::fprintf(stderr, "no order %s\n", argv[3]);
    return 1;
  }
  std::printf("%zu\n", n);
  for (const std::int64_t line : lines) {
    const auto v = static_cast<std::size_t>(line);
    std::printf("%lld ", static_cast<long long>(values[v]));
    if (v == 0) {
      std::printf("null\n");
    } else {
      std::printf("%lld\n", static_cast<long long>(values[static_cast<std::size_t>(parent[v])]));
    }
  }
  const auto [p, q] = kit::TreePairs(parent, argv[2]).next(random);
  for (const std::int64_t v : {p, q}) {
    std::printf("%lld\n", static_cast<long long>(values[static_cast<std::size_t>(v)]));
  }
}
