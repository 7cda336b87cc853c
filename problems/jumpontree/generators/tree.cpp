// tree SHAPE PAIRS N Q SEED: a tree, its vertices and edges in random order, and queries; shapes
// and kinds of pairs are those of kit/trees.hpp. Three of four queries end on the path, at a random
// vertex of it, at its end or just behind it; the others take any number of edges.

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "problems/kit/trees.hpp"

int main(int argc, char** argv) {
  if (argc != 6) {
    std::fprintf(stderr, "usage: tree SHAPE PAIRS N Q SEED\n");
    return 1;
  }
  const std::size_t n = std::strtoull(argv[3], nullptr, 10);
  const long long q = std::strtoll(argv[4], nullptr, 10);
  kit::Random random(std::strtoull(argv[5], nullptr, 10));
  const auto parent = kit::tree_shape(argv[1], n, random);
  std::vector<std::int64_t> depth(n);
  for (std::size_t v = 1; v < n; ++v) depth[v] = depth[static_cast<std::size_t>(parent[v])] + 1;
  const auto names = kit::random_names(n, random);
  const auto name = [&](std::int64_t v) {
    return static_cast<long long>(names[static_cast<std::size_t>(v)]);
  };
  std::printf("%zu %lld\n", n, q);
  std::vector<std::int64_t> below;  // the edges by their lower ends
  for (std::size_t v = 1; v < n; ++v) below.push_back(static_cast<std::int64_t>(v));
  random.shuffle(below);
  for (const std::int64_t v : below) {
    std::int64_t a = v, b = parent[static_cast<std::size_t>(v)];
    if (random.below(2) == 0) std::swap(a, b);
    std::printf("%lld %lld\n", name(a), name(b));
  }
  const kit::TreePairs pairs(parent, argv[2]);
  const auto most = static_cast<std::int64_t>(n) - 1;
  for (long long i = 0; i < q; ++i) {
    const auto [s, t] = pairs.next(random);
    // No path is longer than the two depths together: the true length would take a search.
    const std::int64_t at_most =
        depth[static_cast<std::size_t>(s)] + depth[static_cast<std::size_t>(t)];
    const auto kind = random.below(4);
    std::int64_t steps = random.between(0, kind == 0 ? most : at_most);
    if (kind == 1) steps = at_most + random.between(-1, 1);
    std::printf("%lld %lld %lld\n", name(s), name(t),
                static_cast<long long>(std::clamp<std::int64_t>(steps, 0, most)));
  }
}
