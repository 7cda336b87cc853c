// tree SHAPE LENGTHS N C_MAX SEED: a tree with lengths, its vertices and edges in random order;
// shapes are those of kit/trees.hpp.
//
// Lengths: random; zero; one; largest; rare (one edge in a thousand is long, the others short).

#include <cstdio>
#include <cstdlib>
#include <string>

#include "problems/kit/trees.hpp"

int main(int argc, char** argv) {
  if (argc != 6) {
    std::fprintf(stderr, "usage: tree SHAPE LENGTHS N C_MAX SEED\n");
    return 1;
  }
  const std::string lengths = argv[2];
  const std::size_t n = std::strtoull(argv[3], nullptr, 10);
  const std::int64_t c_max = std::strtoll(argv[4], nullptr, 10);
  kit::Random random(std::strtoull(argv[5], nullptr, 10));
  const auto parent = kit::tree_shape(argv[1], n, random);
  const auto names = kit::random_names(n, random);
  const auto name = [&](std::int64_t v) {
    return static_cast<long long>(names[static_cast<std::size_t>(v)]);
  };
  const auto length = [&]() -> std::int64_t {
    if (lengths == "random") return random.between(0, c_max);
    if (lengths == "zero") return 0;
    if (lengths == "one") return 1;
    if (lengths == "largest") return c_max;
    if (lengths == "rare") return random.below(1000) == 0 ? c_max : random.between(0, 10);
    std::fprintf(stderr, "no lengths %s\n", lengths.c_str());
    std::exit(1);
  };
  std::printf("%zu\n", n);
  std::vector<std::int64_t> below;  // the edges by their lower ends
  for (std::size_t v = 1; v < n; ++v) below.push_back(static_cast<std::int64_t>(v));
  random.shuffle(below);
  for (const std::int64_t v : below) {
    std::int64_t a = v, b = parent[static_cast<std::size_t>(v)];
    if (random.below(2) == 0) std::swap(a, b);
    std::printf("%lld %lld %lld\n", name(a), name(b), static_cast<long long>(length()));
  }
}
