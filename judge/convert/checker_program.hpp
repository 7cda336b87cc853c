#pragma once

namespace judge {

// The source of an output validator that compares as those built in do that Polygon and DMOJ name,
// for packages that go to tools that have not got them. It stands alone. How it compares is said by
// its arguments: see standalone_arguments().
constexpr const char* kCheckerProgram =
    R"source(// Compares an output with the answer as the arguments say:
//   tokens       all tokens in their order
//   lines        the same, each in its line
//   filled_lines the same, blank lines not counted
//   unordered    the tokens in any order; sorted_lines: the lines
//   letters      how often each letter occurs
//   bytes        every byte
//   rstripped    every byte but for blanks behind lines
//   text         every byte but for blank lines at the end and carriage returns
// and with ignore_case, absolute=E, relative=E for tokens. Called with:
// input answer feedback/ arguments..., the output on stdin. 42 accepts, 43 rejects.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

using Strings = std::vector<std::string>;

bool ignore_case = false;
long double absolute = -1, relative = -1;  // below 0: no tolerance

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
char fold(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// [+-]? (d*.d+ | d+. | d+) ([eE][+-]?d+)?, or an infinity or a nan.
bool is_number(const std::string& word) {
  std::size_t i = word[0] == '+' || word[0] == '-';
  std::string rest = word.substr(i);
  std::transform(rest.begin(), rest.end(), rest.begin(), fold);
  if (rest == "inf" || rest == "infinity" || rest == "nan") return true;
  std::size_t digits = 0;
  bool point = false;
  for (; i < word.size() && (is_digit(word[i]) || (word[i] == '.' && !point)); ++i) {
    if (word[i] == '.')
      point = true;
    else
      ++digits;
  }
  if (digits == 0) return false;
  if (i < word.size() && fold(word[i]) == 'e') {
    ++i;
    if (i < word.size() && (word[i] == '+' || word[i] == '-')) ++i;
    if (i == word.size()) return false;
    while (i < word.size() && is_digit(word[i])) ++i;
  }
  return i == word.size();
}

bool agree(const std::string& got, const std::string& expected) {
  if ((absolute >= 0 || relative >= 0) && is_number(expected)) {
    const long double wanted = std::strtold(expected.c_str(), nullptr);
    if (std::isnan(wanted)) return false;
    if (got == expected) return true;
    if (!is_number(got)) return false;
    const long double value = std::strtold(got.c_str(), nullptr);
    if (value == wanted) return true;
    if (!std::isfinite(value) || !std::isfinite(wanted)) return false;
    const long double error = std::fabs(value - wanted);
    return error <= absolute || (relative >= 0 && error <= relative * std::fabs(wanted));
  }
  return std::equal(got.begin(), got.end(), expected.begin(), expected.end(),
                    [](char x, char y) { return x == y || (ignore_case && fold(x) == fold(y)); });
}

struct Token {
  std::string word;
  std::size_t line;  // line ends before it, or those with a line end among the gaps
                     // before it
};

std::vector<Token> tokens_of(const std::string& text, const std::string& how) {
  std::vector<Token> tokens;
  std::size_t line = 0;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t ends = 0, returns = 0;
    for (; i < text.size() && is_space(text[i]); ++i) {
      ends += text[i] == '\n';
      returns += text[i] == '\r';
    }
    if (how == "lines") line += ends;
    if (how != "lines" && !tokens.empty()) line += ends + returns > 0;
    std::size_t end = i;
    while (end < text.size() && !is_space(text[end])) ++end;
    if (end > i) tokens.push_back({text.substr(i, end - i), line});
    i = end;
  }
  return tokens;
}

Strings sorted_words(const std::string& text, bool whole_lines) {
  Strings all;
  std::size_t line = 0;
  for (const Token& token : tokens_of(text, "filled_lines")) {
    if (whole_lines && !all.empty() && token.line == line) {
      all.back() += " " + token.word;
    } else {
      all.push_back(token.word);
    }
    line = token.line;
  }
  std::sort(all.begin(), all.end());
  return all;
}

// Each line without the white space behind it (`all`), or without a carriage return.
Strings lines_of(const std::string& text, bool all) {
  Strings lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string line = text.substr(begin, end - begin);
    if (all) {
      while (!line.empty() && is_space(line.back())) line.pop_back();
    } else if (!line.empty() && line.back() == '\r') {
      line.pop_back();
    }
    lines.push_back(line);
    begin = end + 1;
  }
  return lines;
}

// Up to the end of the last line that is not blank.
Strings text_of(const std::string& text) {
  std::size_t content = text.size();
  while (content > 0 && is_space(text[content - 1])) --content;
  if (content == 0) return {};
  return lines_of(text.substr(0, std::min(text.find('\n', content), text.size())), false);
}

std::array<long long, 256> letters_of(const std::string& text) {
  std::array<long long, 256> count{};
  for (const char c : text) {
    if (!is_space(c)) ++count[static_cast<unsigned char>(fold(c))];
  }
  return count;
}

bool accepts(const std::string& how, const std::string& got, const std::string& expected) {
  if (how == "bytes") return got == expected;
  if (how == "letters") return letters_of(got) == letters_of(expected);
  if (how == "rstripped") return lines_of(got, true) == lines_of(expected, true);
  if (how == "text") return text_of(got) == text_of(expected);
  if (how == "unordered" || how == "sorted_lines") {
    return sorted_words(got, how == "sorted_lines") ==
           sorted_words(expected, how == "sorted_lines");
  }
  const std::vector<Token> x = tokens_of(got, how), y = tokens_of(expected, how);
  return std::equal(x.begin(), x.end(), y.begin(), y.end(), [&](const Token& a, const Token& b) {
    return agree(a.word, b.word) && (how == "tokens" || a.line == b.line);
  });
}

int main(int argc, char** argv) {
  if (argc < 5) return 1;
  for (int i = 5; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "ignore_case")
      ignore_case = true;
    else if (word.rfind("absolute=", 0) == 0)
      absolute = std::strtold(word.c_str() + 9, nullptr);
    else if (word.rfind("relative=", 0) == 0)
      relative = std::strtold(word.c_str() + 9, nullptr);
    else
      return 1;
  }
  std::ifstream answer(argv[2], std::ios::binary);
  if (!answer) return 1;
  const std::string expected(std::istreambuf_iterator<char>(answer), {});
  std::ios::sync_with_stdio(false);
  const std::string got(std::istreambuf_iterator<char>(std::cin), {});
  return accepts(argv[4], got, expected) ? 42 : 43;
}
)source";

}  // namespace judge
