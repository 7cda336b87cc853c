#include "judge/validate/tokens.hpp"

#include <locale.h>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <utility>

#include "judge/base/text.hpp"

namespace judge {
namespace {

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

bool within_tolerance(long double got, long double expected, const ValidatorOptions& options) {
  if (std::isnan(expected) || std::isnan(got)) return std::isnan(expected) && std::isnan(got);
  if (std::isinf(expected) || std::isinf(got)) return expected == got;
  const long double error = std::fabs(got - expected);
  return (options.absolute_tolerance && error <= *options.absolute_tolerance) ||
         (options.relative_tolerance && error <= *options.relative_tolerance * std::fabs(expected));
}

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

}  // namespace

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

}  // namespace judge
