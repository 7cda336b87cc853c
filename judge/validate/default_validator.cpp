#include "judge/validate/default_validator.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <set>

#include "judge/base/text.hpp"
#include "judge/validate/tokens.hpp"

namespace judge {
namespace {

// 16 bytes at a time; compilers make vector instructions of it, whatever the machine.
using Lane [[gnu::vector_size(16)]] = unsigned char;
using Mask [[gnu::vector_size(16)]] = signed char;  // 0 or -1

Lane load(const char* bytes) {
  Lane lane;
  std::memcpy(&lane, bytes, sizeof lane);
  return lane;
}

Mask spaces(Lane lane) { return (lane == ' ') | (lane - '\t' <= '\r' - '\t'); }

// Where the bytes differ, but for white space against other white space if that may change.
Mask differing(Lane x, Lane y, bool spaces_alike) {
  const Mask differ = x != y;
  return spaces_alike ? differ & ~(spaces(x) & spaces(y)) : differ;
}

// The first byte of the mask that is set; 16 when none is.
std::size_t first_set(Mask mask) {
  std::uint64_t halves[2];
  std::memcpy(halves, &mask, sizeof halves);
  const auto zero_bytes = [](std::uint64_t half) {
    const int bits = std::endian::native == std::endian::little ? std::countr_zero(half)
                                                                : std::countl_zero(half);
    return static_cast<std::size_t>(bits) / 8;
  };
  return halves[0] != 0 ? zero_bytes(halves[0]) : 8 + zero_bytes(halves[1]);
}

// How many bytes are alike from the front: equal, or white space in both when its kind is free.
std::size_t alike_prefix(std::string_view x, std::string_view y, bool spaces_alike) {
  constexpr std::size_t kLane = sizeof(Lane);
  const std::size_t size = std::min(x.size(), y.size());
  const auto lane = [&](std::size_t from) {
    return differing(load(x.data() + from), load(y.data() + from), spaces_alike);
  };
  std::size_t i = 0;
  while (i + kLane <= size) {
    const std::size_t alike = first_set(lane(i));
    i += alike;
    if (alike < kLane) return i;
    while (i + 4 * kLane <= size && first_set(lane(i) | lane(i + kLane) | lane(i + 2 * kLane) |
                                              lane(i + 3 * kLane)) == kLane) {
      i += 4 * kLane;
    }
  }
  while (i < size && (x[i] == y[i] || (spaces_alike && is_space(x[i]) && is_space(y[i])))) ++i;
  return i;
}

// The white space at `o` and `a` differs; before them it is the same.
Difference space_difference(std::string_view output, std::size_t o, std::string_view answer,
                            std::size_t a) {
  const std::size_t next_o = skip_space(output, o), next_a = skip_space(answer, a);
  const std::size_t alike =
      alike_prefix(output.substr(o, next_o - o), answer.substr(a, next_a - a), false);
  Difference difference = difference_at(output, o + alike, Difference::Kind::space);
  for (; o > 0 && is_space(output[o - 1]); --o, --a) {
  }
  difference.expected = show_space(answer.substr(a, next_a - a));
  difference.got = show_space(output.substr(o, next_o - o));
  return difference;
}

}  // namespace

Result<ValidatorOptions> parse_validator_options(const std::vector<std::string>& arguments,
                                                 bool strict) {
  static const std::vector<std::string> known = {"case_sensitive", "space_change_sensitive",
                                                 "float_absolute_tolerance",
                                                 "float_relative_tolerance", "float_tolerance"};
  ValidatorOptions options;
  std::set<std::string> given;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& name = arguments[i];
    if (std::find(known.begin(), known.end(), name) == known.end()) {
      const std::vector<std::string> near = near_misses(name, known, 1);
      return fail(text("the default output validator has no argument '{}'", escape_unsafe(name)),
                  near.empty() ? fmt::format("{}", fmt::join(known, ", ")) : near[0] + "?");
    }
    if (!given.insert(name).second && strict) {
      return fail(text("the output validator argument '{}' is given twice", name));
    }
    if (name == "case_sensitive") {
      options.case_sensitive = true;
    } else if (name == "space_change_sensitive") {
      options.space_change_sensitive = true;
    } else {
      const std::string value = ++i < arguments.size() ? arguments[i] : "";
      const std::optional<long double> tolerance = parse_real(value);
      if (!tolerance || !std::isfinite(*tolerance) || *tolerance < 0) {
        return fail(text("the output validator argument '{}' needs a tolerance, not '{}'", name,
                         escape_unsafe(value)),
                    text("a number that is not negative, such as 1e-6"));
      }
      if (name != "float_relative_tolerance") options.absolute_tolerance = tolerance;
      if (name != "float_absolute_tolerance") options.relative_tolerance = tolerance;
    }
  }
  if (strict && given.contains("float_tolerance") &&
      (given.contains("float_absolute_tolerance") || given.contains("float_relative_tolerance"))) {
    return fail(text("float_tolerance sets both tolerances; it is given with another of them"));
  }
  return options;
}

ValidatorResult compare(std::string_view output, std::string_view answer,
                        const ValidatorOptions& options) {
  const auto reject = [](Difference difference) {
    return ValidatorResult{.accepted = false, .difference = std::move(difference)};
  };
  const auto token_ends = [](std::string_view text, std::size_t at) {
    return at == text.size() || is_space(text[at]);
  };
  // Before each round both texts stand at the end or at the start of the same token.
  for (std::size_t o = 0, a = 0;;) {
    std::size_t same =
        alike_prefix(output.substr(o), answer.substr(a), !options.space_change_sensitive);
    o += same;
    a += same;
    if (!token_ends(output, o) || !token_ends(answer, a)) {
      // Back to the start of the token that they part in.
      for (; same > 0 && !is_space(answer[a - 1]); --same, --o, --a) {
      }
    }

    const std::size_t next_o = skip_space(output, o), next_a = skip_space(answer, a);
    const bool output_ends = next_o == output.size(), answer_ends = next_a == answer.size();
    if (output_ends != answer_ends) {
      Difference difference = difference_at(
          output, next_o, output_ends ? Difference::Kind::missing : Difference::Kind::extra);
      show(difference, token_at(answer, next_a), token_at(output, next_o), 0);
      return reject(std::move(difference));
    }
    if (options.space_change_sensitive &&
        output.substr(o, next_o - o) != answer.substr(a, next_a - a)) {
      return reject(space_difference(output, o, answer, a));
    }
    if (output_ends) return {.accepted = true};
    const bool moved = next_o > o || next_a > a;
    o = next_o;
    a = next_a;
    if (moved && output[o] == answer[a]) continue;  // aligned again

    const std::string_view expected = token_at(answer, a), got = token_at(output, o);
    if (!tokens_agree(got, expected, options)) {
      return reject(token_difference(output, o, got, expected, options));
    }
    o += got.size();
    a += expected.size();
  }
}

}  // namespace judge
