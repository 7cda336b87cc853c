// keys ORDER QUERIES N Q V_MAX SEED: keys in an order of insertion, and pairs of them.
//
// Orders: random; sorted; reversed; zigzag (smallest, largest, second smallest ...); balanced (the
// middle one first, then those of the halves); almost_sorted (one in twenty comes a little late);
// blocks (blocks of 1000 keys, each in order, the blocks at random).
// Queries: any; close (ranks at most 20 apart); same; ends (one of the ten smallest and one of the
// ten largest).

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "problems/kit/distinct_numbers.hpp"

namespace {

using Index = std::size_t;

[[noreturn]] void no_kind(const std::string& kind) {
  std::fprintf(stderr, "no kind %s\n", kind.c_str());
  std::exit(1);
}

// The ranks 0 to n - 1 in the order of insertion.
std::vector<Index> order_of(const std::string& kind, Index n, kit::Random& random) {
  std::vector<Index> order(n);
  for (Index i = 0; i < n; ++i) order[i] = i;
  if (kind == "random") {
    random.shuffle(order);
  } else if (kind == "reversed") {
    std::reverse(order.begin(), order.end());
  } else if (kind == "zigzag") {
    for (Index i = 0; i < n; ++i) order[i] = i % 2 == 0 ? i / 2 : n - 1 - i / 2;
  } else if (kind == "balanced") {
    order.clear();
    std::vector<std::pair<Index, Index>> ranges = {{0, n}};
    for (Index i = 0; i < ranges.size(); ++i) {
      const auto [low, high] = ranges[i];
      if (low == high) continue;
      const Index middle = low + (high - low) / 2;
      order.push_back(middle);
      ranges.push_back({low, middle});
      ranges.push_back({middle + 1, high});
    }
  } else if (kind == "almost_sorted") {
    for (Index i = 0; i + 1 < n; ++i) {
      if (random.below(20) == 0) std::swap(order[i], order[i + 1]);
    }
  } else if (kind == "blocks") {
    std::vector<Index> starts;
    for (Index i = 0; i < n; i += 1000) starts.push_back(i);
    random.shuffle(starts);
    order.clear();
    for (const Index start : starts) {
      for (Index i = start; i < std::min(start + 1000, n); ++i) order.push_back(i);
    }
  } else if (kind != "sorted") {
    no_kind(kind);
  }
  return order;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 7) {
    std::fprintf(stderr, "usage: keys ORDER QUERIES N Q V_MAX SEED\n");
    return 1;
  }
  const std::string queries = argv[2];
  const Index n = std::strtoull(argv[3], nullptr, 10);
  const long long q = std::strtoll(argv[4], nullptr, 10);
  const std::int64_t v_max = std::strtoll(argv[5], nullptr, 10);
  kit::Random random(std::strtoull(argv[6], nullptr, 10));
  const auto keys = kit::distinct_numbers(n, v_max, random);
  std::printf("%zu\n", n);
  const char* separator = "";
  for (const Index rank : order_of(argv[1], n, random)) {
    std::printf("%s%lld", separator, static_cast<long long>(keys[rank]));
    separator = " ";
  }
  std::printf("\n%lld\n", q);
  for (long long i = 0; i < q; ++i) {
    Index a = random.below(n), b = random.below(n);
    if (queries == "close") {
      b = std::min(a + random.below(21), n - 1);
    } else if (queries == "same") {
      b = a;
    } else if (queries == "ends") {
      a = random.below(std::min<Index>(10, n));
      b = n - 1 - random.below(std::min<Index>(10, n));
    } else if (queries != "any") {
      no_kind(queries);
    }
    if (random.below(2) == 0) std::swap(a, b);
    std::printf("%lld %lld\n", static_cast<long long>(keys[a]), static_cast<long long>(keys[b]));
  }
}
