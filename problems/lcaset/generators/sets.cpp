// sets SHAPE VERTICES SIZES N Q SUM SEED: a tree of a shape of kit/trees.hpp and sets of its
// vertices, SUM in all.
//
// Vertices: any; deep (of the last tenth); close (at most 20 apart by number); same (one, again and
// again); outlier (close ones, and one that may be anywhere, not at an end of the list).
// Sizes: small (1 to 5); even (SUM / Q each); one (one set takes what the others, of one vertex
// each, leave).

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "problems/kit/trees.hpp"

namespace {

[[noreturn]] void no_kind(const std::string& kind) {
  std::fprintf(stderr, "no kind %s\n", kind.c_str());
  std::exit(1);
}

std::vector<std::int64_t> draw(const std::string& kind, std::int64_t k, std::int64_t n,
                               kit::Random& random) {
  const std::int64_t base = random.between(0, n - 1);
  std::vector<std::int64_t> set(static_cast<std::size_t>(k));
  for (std::int64_t& v : set) {
    if (kind == "any") {
      v = random.between(0, n - 1);
    } else if (kind == "deep") {
      v = random.between(n - 1 - (n - 1) / 10, n - 1);
    } else if (kind == "close" || kind == "outlier") {
      v = random.between(base, std::min(base + 20, n - 1));
    } else if (kind == "same") {
      v = base;
    } else {
      no_kind(kind);
    }
  }
  if (kind == "outlier") {
    set[static_cast<std::size_t>(random.between(k > 2 ? 1 : 0, k > 2 ? k - 2 : k - 1))] =
        random.between(0, n - 1);
  }
  return set;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 8) {
    std::fprintf(stderr, "usage: sets SHAPE VERTICES SIZES N Q SUM SEED\n");
    return 1;
  }
  const std::string sizes = argv[3];
  const std::int64_t n = std::strtoll(argv[4], nullptr, 10), q = std::strtoll(argv[5], nullptr, 10);
  std::int64_t left = std::strtoll(argv[6], nullptr, 10);
  kit::Random random(std::strtoull(argv[7], nullptr, 10));
  const auto parent = kit::tree_shape(argv[1], static_cast<std::size_t>(n), random);
  std::printf("%lld %lld\n", static_cast<long long>(n), static_cast<long long>(q));
  kit::print_parents(parent);
  const std::int64_t even = left / q;
  for (std::int64_t i = 0; i < q; ++i) {
    std::int64_t k = 1;
    if (sizes == "small") {
      k = std::min(random.between(1, 5), left - (q - 1 - i));
    } else if (sizes == "even") {
      k = even;
    } else if (sizes == "one") {
      if (i == q / 2) k = left - (q - 1 - i);
    } else {
      no_kind(sizes);
    }
    left -= k;
    std::printf("%lld", static_cast<long long>(k));
    for (const std::int64_t v : draw(argv[2], k, n, random)) {
      std::printf(" %lld", static_cast<long long>(v));
    }
    std::printf("\n");
  }
}
