#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "judge/validate/default_validator.hpp"

// What the validators that are built in share: how an output is cut into tokens, when two of them
// agree, and how a difference is shown.

namespace judge {

constexpr bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr char fold(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

inline bool equal_folded(std::string_view x, std::string_view y) {
  return std::equal(x.begin(), x.end(), y.begin(), y.end(),
                    [](char a, char b) { return fold(a) == fold(b); });
}

inline std::size_t skip_space(std::string_view text, std::size_t from) {
  while (from < text.size() && is_space(text[from])) ++from;
  return from;
}

inline std::string_view token_at(std::string_view text, std::size_t from) {
  std::size_t end = from;
  while (end < text.size() && !is_space(text[end])) ++end;
  return text.substr(from, end - from);
}

// [+-]? (d*.d+ | d+. | d+) ([eE][+-]?d+)?, or an infinity or a nan; nothing for any other token,
// and for a number too large for a long double.
std::optional<long double> parse_real(std::string_view token);

bool tokens_agree(std::string_view got, std::string_view expected, const ValidatorOptions& options);

// The place, counted in lines and tokens; what was expected and got is still to be set.
Difference difference_at(std::string_view output, std::size_t position, Difference::Kind kind);
// About 30 bytes of both from the same place on, so that the byte `at` is seen in both.
void show(Difference& difference, std::string_view expected, std::string_view got, std::size_t at);
// Of two tokens that do not agree, `got` standing at `position` of the output.
Difference token_difference(std::string_view output, std::size_t position, std::string_view got,
                            std::string_view expected, const ValidatorOptions& options);
// White space in the escapes of a programmer.
std::string show_space(std::string_view gap);

}  // namespace judge
