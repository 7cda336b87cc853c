// ranges NUMBERS RANGES N Q V_MAX SEED: an array and ranges of it.
//
// Numbers: random; positive; few (many repeated); equal; rising; falling; valley (falling, then
// rising); extremes (only -V_MAX and V_MAX).
// Ranges: random; wide (at most N / 10 is left out at each end); short (at most 70 numbers); single
// (one number); blocks (ends near multiples of 64); powers (the length is a power of two, or one
// more or less).

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "problems/kit/random.hpp"

namespace {

[[noreturn]] void no_kind(const std::string& kind) {
  std::fprintf(stderr, "no kind %s\n", kind.c_str());
  std::exit(1);
}

std::vector<std::int64_t> numbers(const std::string& kind, std::int64_t n, std::int64_t v_max,
                                  kit::Random& random) {
  std::vector<std::int64_t> values(static_cast<std::size_t>(n));
  for (std::int64_t& v : values) {
    v = kind == "positive"   ? random.between(1, v_max)
        : kind == "few"      ? random.between(-2, 2)
        : kind == "extremes" ? random.between(0, 1) * 2 * v_max - v_max
                             : random.between(-v_max, v_max);
  }
  const auto middle = values.begin() + n / 2;
  if (kind == "equal") {
    std::fill(values.begin(), values.end(), values.front());
  } else if (kind == "rising") {
    std::sort(values.begin(), values.end());
  } else if (kind == "falling") {
    std::sort(values.rbegin(), values.rend());
  } else if (kind == "valley") {
    std::sort(values.begin(), middle, std::greater<>());
    std::sort(middle, values.end());
  } else if (kind != "random" && kind != "positive" && kind != "few" && kind != "extremes") {
    no_kind(kind);
  }
  return values;
}

// One that begins anywhere, if it can be as long as that.
std::pair<std::int64_t, std::int64_t> of_length(std::int64_t length, std::int64_t n,
                                                kit::Random& random) {
  length = std::clamp<std::int64_t>(length, 1, n);
  const std::int64_t l = random.between(0, n - length);
  return {l, l + length};
}

std::pair<std::int64_t, std::int64_t> range(const std::string& kind, std::int64_t n,
                                            kit::Random& random) {
  if (kind == "single") return of_length(1, n, random);
  if (kind == "short") return of_length(random.between(1, 70), n, random);
  if (kind == "wide") {
    return {random.between(0, (n - 1) / 10), n - random.between(0, (n - 1) / 10)};
  }
  if (kind == "powers") {
    const auto k = static_cast<int>(random.between(0, 20));
    return of_length((std::int64_t{1} << k) + random.between(-1, 1), n, random);
  }
  std::int64_t a = random.between(0, n), b = random.between(0, n);
  if (kind == "blocks") {
    a = std::clamp<std::int64_t>(a / 64 * 64 + random.between(-1, 1), 0, n);
    b = std::clamp<std::int64_t>(b / 64 * 64 + random.between(-1, 1), 0, n);
  } else if (kind != "random") {
    no_kind(kind);
  }
  if (a == b) return of_length(1, n, random);
  return std::minmax(a, b);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 7) {
    std::fprintf(stderr, "usage: ranges NUMBERS RANGES N Q V_MAX SEED\n");
    return 1;
  }
  const long long n = std::strtoll(argv[3], nullptr, 10), q = std::strtoll(argv[4], nullptr, 10);
  kit::Random random(std::strtoull(argv[6], nullptr, 10));
  const auto values = numbers(argv[1], n, std::strtoll(argv[5], nullptr, 10), random);
  std::printf("%lld %lld\n", n, q);
  for (std::size_t i = 0; i < values.size(); ++i) {
    std::printf(i > 0 ? " %lld" : "%lld", static_cast<long long>(values[i]));
  }
  std::printf("\n");
  for (long long i = 0; i < q; ++i) {
    const auto [l, r] = range(argv[2], n, random);
    std::printf("%lld %lld\n", static_cast<long long>(l), static_cast<long long>(r));
  }
}
