// numbers KIND N V_MAX SEED: numbers to sort.
//
// Kinds: random; few_values (many repeated); equal (one number everywhere); extremes (only -V_MAX
// and V_MAX); sorted; reversed; nearly_sorted (sorted, then one pair in a hundred exchanged);
// organ_pipe (up, then down); sawtooth (up, again and again); low_bits_equal (all agree in the
// lower half of their bits); lengths (as many numbers of one digit as of two, three, ...).

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <string>
#include <vector>

#include "problems/kit/random.hpp"

namespace {

std::int64_t number(const std::string& kind, std::int64_t v_max, kit::Random& random) {
  if (kind == "few_values") return random.between(-5, 5);
  if (kind == "extremes") return random.between(0, 1) * 2 * v_max - v_max;
  if (kind == "low_bits_equal") return random.between(-(v_max >> 16), v_max >> 16) * 65536;
  if (kind == "lengths") {
    std::int64_t limit = 10;
    for (auto more = random.below(9); more > 0 && limit <= v_max / 10; --more) limit *= 10;
    return random.between(1 - limit, limit - 1);
  }
  return random.between(-v_max, v_max);
}

// Puts random numbers in the order that the kind is named for.
void arrange(const std::string& kind, std::vector<std::int64_t>& numbers, kit::Random& random) {
  const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
  if (kind == "sorted" || kind == "nearly_sorted") std::sort(numbers.begin(), numbers.end());
  if (kind == "reversed") std::sort(numbers.rbegin(), numbers.rend());
  if (kind == "organ_pipe") {
    std::sort(numbers.begin(), middle);
    std::sort(middle, numbers.end(), std::greater<>());
  }
  if (kind == "sawtooth") {
    constexpr std::size_t kTooth = 1000;
    for (std::size_t i = 0; i < numbers.size(); i += kTooth) {
      std::sort(numbers.data() + i, numbers.data() + std::min(i + kTooth, numbers.size()));
    }
  }
  if (kind == "nearly_sorted") {
    for (std::size_t i = 0; i < numbers.size() / 100; ++i) {
      std::swap(numbers[random.below(numbers.size())], numbers[random.below(numbers.size())]);
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  const char* kinds[] = {"random",         "few_values", "equal",        "extremes",
                         "sorted",         "reversed",   "organ_pipe",   "sawtooth",
                         "low_bits_equal", "lengths",    "nearly_sorted"};
  if (argc != 5) {
    std::fprintf(stderr, "usage: numbers KIND N V_MAX SEED\n");
    return 1;
  }
  const std::string kind = argv[1];
  if (std::find(std::begin(kinds), std::end(kinds), kind) == std::end(kinds)) {
    std::fprintf(stderr, "no kind %s\n", kind.c_str());
    return 1;
  }
  const std::int64_t v_max = std::strtoll(argv[3], nullptr, 10);
  kit::Random random(std::strtoull(argv[4], nullptr, 10));
  std::vector<std::int64_t> numbers(std::strtoull(argv[2], nullptr, 10));
  for (std::int64_t& v : numbers) v = number(kind, v_max, random);
  if (kind == "equal") std::fill(numbers.begin(), numbers.end(), numbers.front());
  arrange(kind, numbers, random);

  std::printf("%zu\n", numbers.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    std::printf(i > 0 ? " %lld" : "%lld", static_cast<long long>(numbers[i]));
  }
  std::printf("\n");
}
