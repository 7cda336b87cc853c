// tree SHAPE PAIRS NAMES N Q SEED: a tree and pairs of its vertices, written with the answers
// before them; shapes and kinds of pairs are those of kit/trees.hpp.
//
// Names: random; down (parents have smaller numbers); up (they have larger ones).

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "problems/kit/ancestors.hpp"
#include "problems/kit/trees.hpp"

int main(int argc, char** argv) {
  if (argc != 7) {
    std::fprintf(stderr, "usage: tree SHAPE PAIRS NAMES N Q SEED\n");
    return 1;
  }
  const std::string naming = argv[3];
  const std::size_t n = std::strtoull(argv[4], nullptr, 10);
  const long long q = std::strtoll(argv[5], nullptr, 10);
  kit::Random random(std::strtoull(argv[6], nullptr, 10));
  const auto parent = kit::tree_shape(argv[1], n, random);
  auto names = kit::random_names(n, random);
  if (naming == "down" || naming == "up") {
    std::sort(names.begin(), names.end());
    if (naming == "up") std::reverse(names.begin(), names.end());
  } else if (naming != "random") {
    std::fprintf(stderr, "no names %s\n", naming.c_str());
    return 1;
  }
  const auto name = [&](std::int64_t v) { return names[static_cast<std::size_t>(v)]; };
  std::printf("%zu %lld %lld\n", n, q, static_cast<long long>(name(0)));
  std::vector<std::int64_t> named(n, -1);
  for (std::size_t v = 1; v < n; ++v) {
    named[static_cast<std::size_t>(names[v])] = name(parent[v]);
  }
  for (std::size_t v = 0; v < n; ++v) {
    std::printf(v > 0 ? " %lld" : "%lld", static_cast<long long>(named[v]));
  }
  std::printf("\n");
  const kit::TreePairs pairs(parent, argv[2]);
  kit::Ancestors ancestors(n, 0);
  for (std::size_t v = 1; v < n; ++v) ancestors.add(v, static_cast<std::size_t>(parent[v]));
  std::int64_t last = 0;
  for (long long i = 0; i < q; ++i) {
    const auto [u, v] = pairs.next(random);
    std::printf("%lld %lld\n", static_cast<long long>(name(u) ^ last),
                static_cast<long long>(name(v) ^ last));
    last = names[ancestors.lowest_common(static_cast<std::size_t>(u), static_cast<std::size_t>(v))];
  }
}
