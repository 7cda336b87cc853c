#include "judge/validate/default_validator.hpp"

#include <locale.h>
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <set>

#include "judge/base/text.hpp"

namespace judge {
namespace {

constexpr bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr char fold(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool equal_folded(std::string_view x, std::string_view y) {
  return std::equal(x.begin(), x.end(), y.begin(), y.end(),
                    [](char a, char b) { return fold(a) == fold(b); });
}

// --- numbers -----------------------------------------------------------------------------------

// 10^27 = 2^27 * 5^27, and 5^27 < 2^63: each power is exact in the 64 bits of a long double.
constexpr int kExactPowers = 27;
constexpr auto kPowersOfTen = [] {
  std::array<long double, kExactPowers + 1> powers{1};
  for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * 10;
  return powers;
}();
constexpr std::size_t kExactDigits = 19;  // 10^19 < 2^64

// "inf", "infinity" and "nan" in any letter case, without the sign.
std::optional<long double> parse_special(std::string_view word) {
  if (equal_folded(word, "inf") || equal_folded(word, "infinity")) {
    return std::numeric_limits<long double>::infinity();
  }
  if (equal_folded(word, "nan")) return std::numeric_limits<long double>::quiet_NaN();
  return std::nullopt;
}

// The value of `mantissa` (digits and at most one point) times 10^exponent. Digits beyond the first
// 800 cannot move the rounding but for their being zero or not, so the cost is one pass.
std::optional<long double> long_value(std::string_view mantissa, std::int64_t exponent) {
  constexpr std::size_t kMostDigits = 800;
  std::string text;
  bool point = false, rest = false;
  for (const char c : mantissa) {
    if (c == '.') {
      point = true;
      continue;
    }
    const bool dropped = text.size() >= kMostDigits;
    rest = rest || (dropped && c != '0');
    exponent += (dropped ? 1 : 0) - (point ? 1 : 0);
    if (!dropped && (c != '0' || !text.empty())) text += c;
  }
  if (rest) {
    text += '1';
    --exponent;
  }
  if (text.empty()) return 0.0L;
  text += 'e' + std::to_string(exponent);
  static const locale_t c_locale = ::newlocale(LC_ALL_MASK, "C", nullptr);
  const long double value = ::strtold_l(text.c_str(), nullptr, c_locale);
  if (std::isinf(value)) return std::nullopt;
  return value;
}

// [+-]? (d*.d+ | d+. | d+) ([eE][+-]?d+)?, or an infinity or a nan; nothing for any other token,
// and for a number too large for a long double.
std::optional<long double> parse_real(std::string_view token) {
  const char* p = token.data();
  const char* const end = p + token.size();
  bool negative = false;
  if (p != end && (*p == '+' || *p == '-')) negative = *p++ == '-';
  const auto with_sign = [negative](std::optional<long double> value) {
    if (value && negative) value = -*value;
    return value;
  };

  const char* const begin = p;
  std::uint64_t mantissa = 0;
  std::int64_t exponent = 0, scale = 0;  // as written; of the mantissa
  std::size_t digits = 0, significant = 0;
  bool point = false;
  for (; p != end; ++p) {
    if (*p == '.' && !point) {
      point = true;
      continue;
    }
    if (!is_digit(*p)) break;
    ++digits;
    if (significant > 0 || *p != '0') ++significant;
    if (significant <= kExactDigits) {
      mantissa = mantissa * 10 + static_cast<std::uint64_t>(*p - '0');
      if (point) --scale;
    }
  }
  if (digits == 0) return point ? std::nullopt : with_sign(parse_special({begin, end}));
  const std::string_view written(begin, p);
  if (p != end && (*p == 'e' || *p == 'E')) {
    ++p;
    bool negative_exponent = false;
    if (p != end && (*p == '+' || *p == '-')) negative_exponent = *p++ == '-';
    if (p == end) return std::nullopt;
    // Beyond this bound the value is zero or too large, whatever the mantissa of a token in memory.
    constexpr std::int64_t kLargest = std::int64_t{1} << 50;
    for (; p != end && is_digit(*p); ++p) exponent = std::min(exponent * 10 + (*p - '0'), kLargest);
    if (negative_exponent) exponent = -exponent;
  }
  if (p != end) return std::nullopt;
  if (mantissa == 0) return with_sign(0.0L);
  scale += exponent;
  if (significant > kExactDigits || scale < -kExactPowers || scale > kExactPowers) {
    return with_sign(long_value(written, exponent));
  }
  // One operation on exact operands: rounded once.
  const long double whole = static_cast<long double>(mantissa);
  const long double power = kPowersOfTen[static_cast<std::size_t>(std::abs(scale))];
  return with_sign(scale < 0 ? whole / power : whole * power);
}

bool within_tolerance(long double got, long double expected, const ValidatorOptions& options) {
  if (std::isnan(expected) || std::isnan(got)) return std::isnan(expected) && std::isnan(got);
  if (std::isinf(expected) || std::isinf(got)) return expected == got;
  const long double error = std::fabs(got - expected);
  return (options.absolute_tolerance && error <= *options.absolute_tolerance) ||
         (options.relative_tolerance && error <= *options.relative_tolerance * std::fabs(expected));
}

// --- the walk ----------------------------------------------------------------------------------

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

std::size_t skip_space(std::string_view text, std::size_t from) {
  while (from < text.size() && is_space(text[from])) ++from;
  return from;
}

std::string_view token_at(std::string_view text, std::size_t from) {
  std::size_t end = from;
  while (end < text.size() && !is_space(text[end])) ++end;
  return text.substr(from, end - from);
}

bool tokens_agree(std::string_view got, std::string_view expected,
                  const ValidatorOptions& options) {
  if (got == expected) return true;
  if (options.absolute_tolerance || options.relative_tolerance) {
    if (const auto wanted = parse_real(expected)) {
      const auto value = parse_real(got);
      return value && within_tolerance(*value, *wanted, options);
    }
  }
  return !options.case_sensitive && equal_folded(got, expected);
}

// --- the explanation ---------------------------------------------------------------------------

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

// About 30 bytes of both tokens from the same place on, so that the byte `at` is seen in both.
void show(Difference& difference, std::string_view expected, std::string_view got, std::size_t at) {
  constexpr std::size_t kShown = 30, kBefore = 10;
  std::size_t begin = 0;
  if (std::max(expected.size(), got.size()) > kShown && at > kShown - kBefore) {
    begin = at - kBefore;
    for (int i = 0; i < 3 && continues_character(expected[begin]); ++i) --begin;
  }
  const auto cut = [begin](std::string_view token) {
    std::size_t end = std::min(token.size(), begin + kShown);
    for (int i = 0; i < 3 && end < token.size() && continues_character(token[end]); ++i) ++end;
    return (begin > 0 ? "…" : "") + escape_unsafe(token.substr(begin, end - begin)) +
           (end < token.size() ? "…" : "");
  };
  difference.expected = cut(expected);
  difference.got = cut(got);
}

Difference difference_at(std::string_view output, std::size_t position, Difference::Kind kind) {
  Difference difference;
  difference.kind = kind;
  const std::string_view before = output.substr(0, position);
  difference.line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
  bool in_token = false;
  for (const char c : before.substr(before.rfind('\n') + 1)) {
    if (is_space(c))
      in_token = false;
    else if (!std::exchange(in_token, true))
      ++difference.token;
  }
  return difference;
}

Difference token_difference(std::string_view output, std::size_t position, std::string_view got,
                            std::string_view expected, const ValidatorOptions& options) {
  Difference difference = difference_at(output, position, Difference::Kind::value);
  const auto first_difference = [&](auto same) {
    return static_cast<std::size_t>(
        std::mismatch(got.begin(), got.end(), expected.begin(), expected.end(), same).first -
        got.begin());
  };
  const auto same_letter = [](char a, char b) { return fold(a) == fold(b); };
  if (options.absolute_tolerance || options.relative_tolerance) {
    const auto wanted = parse_real(expected), value = parse_real(got);
    if (wanted && value && std::isfinite(*wanted) && std::isfinite(*value)) {
      difference.kind = Difference::Kind::number;
      const long double error = std::fabs(*value - *wanted);
      const auto representable = [](long double number) {
        const double rounded = static_cast<double>(number);
        return std::isfinite(rounded) ? std::optional(rounded) : std::nullopt;
      };
      difference.absolute_error = representable(error);
      difference.relative_error = representable(error / std::fabs(*wanted));
    }
  }
  if (difference.kind == Difference::Kind::value && equal_folded(got, expected)) {
    difference.kind = Difference::Kind::letter_case;
  }
  const bool letters_matter =
      options.case_sensitive || difference.kind == Difference::Kind::letter_case;
  show(difference, expected, got,
       letters_matter ? first_difference(std::equal_to<>()) : first_difference(same_letter));
  return difference;
}

// White space in the escapes of a programmer.
std::string show_space(std::string_view gap) {
  constexpr std::size_t kShown = 15;
  std::string shown;
  for (const char c : gap.substr(0, kShown)) {
    if (c == ' ')
      shown += ' ';
    else
      shown += {'\\', "tnvfr"[c - '\t']};
  }
  return shown + (gap.size() > kShown ? "…" : "");
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
