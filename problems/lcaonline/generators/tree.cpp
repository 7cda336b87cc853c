// tree SHAPE PAIRS NAMES N Q SEED: a tree and pairs of its vertices, written with the answers
// before them; shapes and kinds of pairs are those of kit/trees.hpp.
//
// Names: random; down (parents have smaller numbers); up (they have larger ones).

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "problems/kit/trees.hpp"

namespace {

// The lowest common ancestor where parents have smaller numbers, by jumps along heavy paths.
class Ancestors {
 public:
  explicit Ancestors(const std::vector<std::int64_t>& parent) : parent_(parent), top_(parent) {
    const std::size_t n = parent.size();
    std::vector<std::int64_t> size(n, 1), heavy(n, -1);
    for (std::size_t v = n; --v > 0;) {
      const auto p = static_cast<std::size_t>(parent[v]);
      size[p] += size[v];
      if (heavy[p] < 0 || size[v] > size[static_cast<std::size_t>(heavy[p])]) {
        heavy[p] = static_cast<std::int64_t>(v);
      }
    }
    top_[0] = 0;
    for (std::size_t v = 1; v < n; ++v) {
      const auto p = static_cast<std::size_t>(parent[v]);
      const auto self = static_cast<std::int64_t>(v);
      top_[v] = heavy[p] == self ? top_[p] : self;
    }
  }
  // The numbers on a path fall upward, so the path with the larger top is the lower one or beside.
  std::int64_t common(std::int64_t u, std::int64_t v) const {
    while (top(u) != top(v)) (top(u) > top(v) ? u : v) = above_top(std::max(top(u), top(v)));
    return std::min(u, v);
  }

 private:
  std::int64_t top(std::int64_t v) const { return top_[static_cast<std::size_t>(v)]; }
  std::int64_t above_top(std::int64_t top) const { return parent_[static_cast<std::size_t>(top)]; }

  const std::vector<std::int64_t>& parent_;
  std::vector<std::int64_t> top_;
};

}  // namespace

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
  const Ancestors ancestors(parent);
  std::int64_t last = 0;
  for (long long i = 0; i < q; ++i) {
    const auto [u, v] = pairs.next(random);
    std::printf("%lld %lld\n", static_cast<long long>(name(u) ^ last),
                static_cast<long long>(name(v) ^ last));
    last = name(ancestors.common(u, v));
  }
}
