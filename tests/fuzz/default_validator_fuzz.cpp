// A byte of options, an output, a NUL, an answer: the validator says what a slow and simple reading
// of the format's rules says.

#include <cmath>
#include <cstdlib>
#include <optional>
#include <regex>
#include <string>
#include <vector>

#include "judge/validate/default_validator.hpp"

using namespace judge;

namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// Runs of white space and tokens in turn, a run (perhaps an empty one) at both ends.
std::vector<std::string> pieces(const std::string& text) {
  std::vector<std::string> all = {""};
  for (const char c : text) {
    const bool in_token = all.size() % 2 == 0;
    if (in_token == is_space(c)) all.emplace_back();
    all.back() += c;
  }
  if (all.size() % 2 == 0) all.emplace_back();
  return all;
}

std::string folded(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

std::optional<long double> number(const std::string& token) {
  static const std::regex grammar(
      "[+-]?(([0-9]*\\.[0-9]+|[0-9]+\\.|[0-9]+)([eE][+-]?[0-9]+)?|inf|infinity|nan)",
      std::regex::icase);
  if (token.size() > 200 || !std::regex_match(token, grammar)) return std::nullopt;
  const long double value = std::strtold(token.c_str(), nullptr);
  // Too large for a long double: no number, so "1e5000" is neither an infinity nor 10e4999.
  if (std::isinf(value) && token.find_first_of("0123456789") != std::string::npos) {
    return std::nullopt;
  }
  return value;
}

bool same_token(const std::string& got, const std::string& wanted, const ValidatorOptions& how) {
  const auto a = number(wanted), s = number(got);
  if ((how.absolute_tolerance || how.relative_tolerance) && a) {
    if (!s) return false;
    if (std::isnan(*a) || std::isnan(*s)) return std::isnan(*a) && std::isnan(*s);
    if (std::isinf(*a) || std::isinf(*s)) return *a == *s;
    const long double error = std::fabs(*s - *a);
    return (how.absolute_tolerance && error <= *how.absolute_tolerance) ||
           (how.relative_tolerance && error <= *how.relative_tolerance * std::fabs(*a));
  }
  return how.case_sensitive ? got == wanted : folded(got) == folded(wanted);
}

bool accepts(const std::string& output, const std::string& answer, const ValidatorOptions& how) {
  const std::vector<std::string> got = pieces(output), wanted = pieces(answer);
  if (got.size() != wanted.size()) return false;
  for (std::size_t i = 0; i < got.size(); ++i) {
    const bool is_token = i % 2 == 1;
    if (is_token ? !same_token(got[i], wanted[i], how)
                 : how.space_change_sensitive && got[i] != wanted[i]) {
      return false;
    }
  }
  return true;
}

// Longer numbers than the slow reading takes, and such as differ in the last bit of one reading.
bool is_hard(const std::string& text) {
  for (std::size_t i = 1; i < pieces(text).size(); i += 2) {
    if (pieces(text)[i].size() > 18) return true;
  }
  return false;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  if (size == 0 || size > 2000) return 0;
  const std::string all(reinterpret_cast<const char*>(bytes) + 1, size - 1);
  const std::size_t cut = std::min(all.find('\0'), all.size());
  const std::string output = all.substr(0, cut);
  const std::string answer = cut < all.size() ? all.substr(cut + 1) : "";
  ValidatorOptions how;
  how.case_sensitive = (bytes[0] & 1) != 0;
  how.space_change_sensitive = (bytes[0] & 2) != 0;
  if ((bytes[0] & 4) != 0) how.absolute_tolerance = 0.125L;
  if ((bytes[0] & 8) != 0) how.relative_tolerance = 0.125L;
  if ((bytes[0] & 12) != 0 && (is_hard(output) || is_hard(answer))) return 0;
  const ValidatorResult result = compare(output, answer, how);
  if (result.accepted != accepts(output, answer, how)) std::abort();
  if (result.accepted == result.difference.has_value()) std::abort();
  return 0;
}
