// tree SHAPE PAIRS N Q SEED: a tree and pairs of its vertices; the shapes and kinds of pairs are
// those of kit/trees.hpp.

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
  const kit::TreePairs pairs(parent, argv[2]);
  std::printf("%zu %lld\n", n, q);
  kit::print_parents(parent);
  for (long long i = 0; i < q; ++i) {
    const auto [u, v] = pairs.next(random);
    std::printf("%lld %lld\n", static_cast<long long>(u), static_cast<long long>(v));
  }
}
