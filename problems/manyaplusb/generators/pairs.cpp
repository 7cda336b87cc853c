// pairs KIND T V_MAX SEED: pairs of numbers.
//
// Kinds: random (of every number of digits); full (uniform, so nearly all of full length); maximal
// (only V_MAX); short (one digit); carries (the sum is a power of ten, or one less).

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <string>
#include <utility>

#include "problems/kit/random.hpp"

namespace {

// Uniform among the numbers of digits, then among those numbers.
std::int64_t of_any_length(std::int64_t v_max, kit::Random& random) {
  std::int64_t limit = 10;
  for (auto more = random.below(19); more > 0 && limit <= v_max / 10; --more) limit *= 10;
  return random.between(0, std::min(limit - 1, v_max));
}

std::pair<std::int64_t, std::int64_t> pair_of(const std::string& kind, std::int64_t v_max,
                                              kit::Random& random) {
  if (kind == "maximal") return {v_max, v_max};
  if (kind == "short") return {random.between(0, 9), random.between(0, 9)};
  if (kind == "full") return {random.between(0, v_max), random.between(0, v_max)};
  if (kind == "random") return {of_any_length(v_max, random), of_any_length(v_max, random)};
  std::int64_t sum = 10;
  for (auto more = random.below(18); more > 0 && sum <= v_max / 10; --more) sum *= 10;
  sum -= random.between(0, 1);
  const std::int64_t a = random.between(0, sum);
  return {a, sum - a};
}

}  // namespace

int main(int argc, char** argv) {
  const char* kinds[] = {"random", "full", "maximal", "short", "carries"};
  if (argc != 5 ||
      std::find(std::begin(kinds), std::end(kinds), std::string(argv[1])) == std::end(kinds)) {
    std::fprintf(stderr, "usage: pairs random|full|maximal|short|carries T V_MAX SEED\n");
    return 1;
  }
  const long long t = std::strtoll(argv[2], nullptr, 10);
  const std::int64_t v_max = std::strtoll(argv[3], nullptr, 10);
  kit::Random random(std::strtoull(argv[4], nullptr, 10));
  std::printf("%lld\n", t);
  for (long long i = 0; i < t; ++i) {
    const auto [a, b] = pair_of(argv[1], v_max, random);
    std::printf("%lld %lld\n", static_cast<long long>(a), static_cast<long long>(b));
  }
}
