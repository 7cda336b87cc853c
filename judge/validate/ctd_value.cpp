#include "judge/validate/ctd_value.hpp"

#include <algorithm>
#include <limits>

#include "judge/base/text.hpp"

namespace judge {
namespace {

constexpr double kDigitsPerBit = 0.30102999566398120;
constexpr std::int64_t kMostExponent = 1'000'000'000'000;  // after calculations; far from overflow

std::size_t limbs(const CtdInt& x) { return x.backend().size(); }
std::size_t limbs(const CtdReal& x) { return limbs(x.numerator) + limbs(x.denominator); }
std::size_t limbs(const CtdValue& value) {
  if (const auto* i = std::get_if<CtdInt>(&value)) return limbs(*i);
  if (const auto* r = std::get_if<CtdReal>(&value)) return limbs(*r);
  return 1 + std::get<std::string>(value).size() / 8;
}

std::size_t bits(const CtdInt& x) { return x.is_zero() ? 0 : msb(abs(x)) + 1; }

CtdInt power_of_ten(std::int64_t n) {
  return boost::multiprecision::pow(CtdInt(10), static_cast<unsigned>(n));
}

CtdReal as_real(const CtdValue& value) {
  if (const auto* i = std::get_if<CtdInt>(&value)) return {.numerator = *i};
  return std::get<CtdReal>(value);
}

Failure too_large() { return fail(text("a number of more than {} bits", kCtdMostBits)); }

// Whether the product with 10^shift stays in bounds.
bool fits(const CtdInt& x, std::int64_t shift) {
  return static_cast<double>(bits(x)) + static_cast<double>(shift) / kDigitsPerBit <=
         static_cast<double>(kCtdMostBits);
}

// The decimal logarithm of a positive number, to within 1.
double magnitude(const CtdReal& x) {
  return (static_cast<double>(bits(x.numerator)) - static_cast<double>(bits(x.denominator))) *
             kDigitsPerBit +
         static_cast<double>(x.exponent);
}

int order(const CtdInt& a, const CtdInt& b) { return a.compare(b); }

int order(const CtdReal& a, const CtdReal& b) {
  const int sign = a.numerator.sign();
  if (sign != b.numerator.sign()) return sign - b.numerator.sign();
  if (sign == 0) return 0;
  CtdReal x = a, y = b;
  x.numerator = abs(a.numerator);
  y.numerator = abs(b.numerator);
  if (const double difference = magnitude(x) - magnitude(y); std::abs(difference) > 3) {
    return difference > 0 ? sign : -sign;
  }
  // They have about as many digits, so what is multiplied here is no longer than they are.
  const std::int64_t common = std::min(x.exponent, y.exponent);
  const CtdInt left = x.numerator * y.denominator * power_of_ten(x.exponent - common);
  const CtdInt right = y.numerator * x.denominator * power_of_ten(y.exponent - common);
  return sign * order(left, right);
}

Result<CtdValue> in_bounds(CtdReal x) {
  if (x.numerator.is_zero()) return CtdReal{};
  if (x.denominator != 1) {
    if (x.denominator < 0) {
      x.numerator = -x.numerator;
      x.denominator = -x.denominator;
    }
    const CtdInt common = gcd(x.numerator, x.denominator);
    x.numerator /= common;
    x.denominator /= common;
  }
  if (std::max(limbs(x.numerator), limbs(x.denominator)) * 64 > kCtdMostBits + 64 ||
      std::abs(x.exponent) > kMostExponent) {
    return too_large();
  }
  return x;
}

Result<CtdValue> calculate(CtdOperator what, const CtdReal& a, const CtdReal& b) {
  switch (what) {
    case CtdOperator::add:
    case CtdOperator::subtract: {
      const std::int64_t common = std::min(a.exponent, b.exponent);
      const std::int64_t left = a.exponent - common, right = b.exponent - common;
      if (!fits(a.numerator, left) || !fits(b.numerator, right)) return too_large();
      const CtdInt x = a.numerator * power_of_ten(left) * b.denominator;
      const CtdInt y = b.numerator * power_of_ten(right) * a.denominator;
      return in_bounds({.numerator = what == CtdOperator::add ? CtdInt(x + y) : CtdInt(x - y),
                        .denominator = a.denominator * b.denominator,
                        .exponent = common});
    }
    case CtdOperator::multiply:
      return in_bounds({.numerator = a.numerator * b.numerator,
                        .denominator = a.denominator * b.denominator,
                        .exponent = a.exponent + b.exponent});
    case CtdOperator::divide:
      if (b.numerator.is_zero()) return fail(text("division by zero"));
      return in_bounds({.numerator = a.numerator * b.denominator,
                        .denominator = a.denominator * b.numerator,
                        .exponent = a.exponent - b.exponent});
    case CtdOperator::remainder:
    case CtdOperator::power:
      break;
  }
  return fail(text("{} is for integers only", static_cast<char>(what)));
}

Result<CtdValue> calculate(CtdOperator what, const CtdInt& a, const CtdInt& b) {
  switch (what) {
    case CtdOperator::add:
      return a + b;
    case CtdOperator::subtract:
      return a - b;
    case CtdOperator::multiply:
      return a * b;
    case CtdOperator::divide:
    case CtdOperator::remainder:
      if (b.is_zero()) return fail(text("division by zero"));
      return what == CtdOperator::divide ? CtdInt(a / b) : CtdInt(a % b);
    case CtdOperator::power:
      break;
  }
  return fail(text("{} is for integers only", static_cast<char>(what)));
}

bool is_power_too_large(const CtdInt& base, std::uint64_t exponent) {
  const CtdInt size = abs(base);
  if (size <= 1) return false;
  return exponent > kCtdMostBits || bits(size) * exponent > kCtdMostBits;
}

// A number below 2 as a base stays as small as it is, whatever the exponent.
CtdInt power(const CtdInt& base, std::uint64_t exponent) {
  if (abs(base) <= 1) return exponent % 2 == 0 ? CtdInt(base * base) : exponent == 0 ? 1 : base;
  return boost::multiprecision::pow(base, static_cast<unsigned>(exponent));
}

Result<CtdValue> raise(const CtdValue& a, const CtdValue& b) {
  const auto* exponent = std::get_if<CtdInt>(&b);
  if (exponent == nullptr || *exponent < 0 ||
      *exponent > std::numeric_limits<std::uint64_t>::max()) {
    return fail(text("an exponent is an integer from 0 on"));
  }
  const auto n = static_cast<std::uint64_t>(*exponent);
  if (n == 0) return std::holds_alternative<CtdInt>(a) ? CtdValue(CtdInt(1)) : CtdReal{1, 1, 0};
  if (const auto* i = std::get_if<CtdInt>(&a)) {
    if (is_power_too_large(*i, n)) return too_large();
    return power(*i, n);
  }
  const auto& x = std::get<CtdReal>(a);
  const auto widest = static_cast<std::uint64_t>(kMostExponent) /
                      static_cast<std::uint64_t>(std::max<std::int64_t>(1, std::abs(x.exponent)));
  if (is_power_too_large(x.numerator, n) || is_power_too_large(x.denominator, n) ||
      (x.exponent != 0 && n > widest)) {
    return too_large();
  }
  return in_bounds({.numerator = power(x.numerator, n),
                    .denominator = power(x.denominator, n),
                    .exponent = x.exponent * static_cast<std::int64_t>(n)});
}

}  // namespace

CtdInt ctd_int(std::string_view digits) {
  constexpr std::size_t kAtOnce = 18;
  CtdInt value = 0;
  for (std::size_t begin = 0; begin < digits.size();) {
    const std::size_t end = std::min(digits.size(), begin + kAtOnce);
    std::int64_t part = 0, unit = 1;
    for (; begin < end; ++begin, unit *= 10) part = 10 * part + (digits[begin] - '0');
    value = value * unit + part;
  }
  return value;
}

Result<CtdReal> ctd_real(std::string_view whole) {
  const bool negative = whole.starts_with('-');
  if (negative) whole.remove_prefix(1);
  const std::size_t e = std::min(whole.find_first_of("eE"), whole.size());
  std::string digits(whole.substr(0, e));
  CtdReal value;
  if (const std::size_t point = digits.find('.'); point != std::string::npos) {
    value.exponent = -static_cast<std::int64_t>(digits.size() - point - 1);
    digits.erase(point, 1);
  }
  digits.erase(0, digits.find_first_not_of('0'));
  if (digits.size() > kCtdMostDigits) {
    return fail(text("a number of more than {} digits", kCtdMostDigits));
  }
  if (digits.empty()) return CtdReal{};
  value.numerator = ctd_int(digits);
  if (negative) value.numerator = -value.numerator;
  if (e < whole.size()) {
    std::string_view exponent = whole.substr(e + 1);
    const bool below = exponent.starts_with('-');
    exponent.remove_prefix(exponent.find_first_of("0123456789"));
    exponent.remove_prefix(std::min(exponent.find_first_not_of('0'), exponent.size()));
    if (exponent.size() > 9) return fail(text("an exponent of more than nine digits"));
    const std::int64_t n = parse_integer(exponent).value_or(0);
    value.exponent += below ? -n : n;
  }
  return value;
}

int ctd_order(const CtdValue& a, const CtdValue& b) {
  if (is_string(a) != is_string(b)) return is_string(a) ? 1 : -1;
  if (is_string(a)) return std::get<std::string>(a).compare(std::get<std::string>(b));
  const auto *x = std::get_if<CtdInt>(&a), *y = std::get_if<CtdInt>(&b);
  if (x != nullptr && y != nullptr) return order(*x, *y);
  return order(as_real(a), as_real(b));
}

Result<CtdValue> ctd_calculate(CtdOperator what, const CtdValue& a, const CtdValue& b) {
  if (is_string(a) || is_string(b)) {
    return fail(text("{} is for numbers, not for strings", static_cast<char>(what)));
  }
  if (what == CtdOperator::power) return raise(a, b);
  if ((limbs(a) + limbs(b)) * 64 > 2 * kCtdMostBits) return too_large();
  const auto *x = std::get_if<CtdInt>(&a), *y = std::get_if<CtdInt>(&b);
  if (x == nullptr || y == nullptr) return calculate(what, as_real(a), as_real(b));
  JUDGE_TRY(CtdValue result, calculate(what, *x, *y));
  if (limbs(result) * 64 > kCtdMostBits + 64) return too_large();
  return result;
}

std::uint64_t ctd_cost(const CtdValue& a, const CtdValue& b) {
  return 1 + static_cast<std::uint64_t>(limbs(a)) * limbs(b) / 8;
}

std::size_t ctd_size(const CtdValue& value) {
  const std::size_t bytes = limbs(value) * 8;
  return bytes <= 32 ? 0 : bytes;
}

std::string ctd_shown(const CtdValue& value) {
  constexpr std::size_t kMostShown = 200;  // bits of a number, bytes of a string
  if (const auto* string = std::get_if<std::string>(&value)) {
    const bool cut = string->size() > kMostShown;
    return "\"" + escape_unsafe(string->substr(0, kMostShown)) + (cut ? "…\"" : "\"");
  }
  if (limbs(value) * 64 > 2 * kMostShown) return text("a number of {} bits", limbs(value) * 64);
  if (const auto* i = std::get_if<CtdInt>(&value)) return i->str();
  const auto& x = std::get<CtdReal>(value);
  std::string shown = x.numerator.str();
  if (x.denominator != 1) shown += "/" + x.denominator.str();
  const auto decimals = -x.exponent;
  const std::size_t digits = shown.size() - (shown.starts_with('-') ? 1 : 0);
  if (x.denominator == 1 && decimals > 0 && static_cast<std::size_t>(decimals) < digits) {
    return shown.insert(shown.size() - static_cast<std::size_t>(decimals), ".");
  }
  return x.exponent == 0 ? shown : fmt::format("{}e{}", shown, x.exponent);
}

}  // namespace judge
