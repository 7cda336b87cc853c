// A byte that names a validator, an output, a NUL, an answer: the validator says what a slow and
// simple reading of its rule says, and calls an answer wrong only when that does.

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <regex>
#include <string>
#include <vector>

#include "judge/validate/standard_validator.hpp"

using namespace judge;

namespace {

using Words = std::vector<std::string>;

const char* const kNames[] = {
    "polygon/wcmp",     "polygon/lcmp",     "polygon/fcmp",     "polygon/ncmp",   "polygon/icmp",
    "polygon/hcmp",     "polygon/uncmp",    "polygon/yesno",    "polygon/nyesno", "polygon/rcmp",
    "polygon/rcmp6",    "polygon/caseicmp", "polygon/casencmp", "dmoj/standard",  "dmoj/easy",
    "polygon/casewcmp", "dmoj/floats",      "dmoj/identical",   "dmoj/rstripped", "dmoj/sorted",
    "dmoj/unordered"};

const std::string kSpaces = " \t\n\v\f\r";

Words split(const std::string& text, const std::string& separators, bool keep_empty) {
  Words parts = {""};
  for (const char c : text) {
    if (separators.find(c) == std::string::npos) {
      parts.back() += c;
    } else {
      parts.emplace_back();
    }
  }
  if (!keep_empty) std::erase(parts, "");
  return parts;
}

Words words(const std::string& text) { return split(text, kSpaces, false); }

// The tokens of each line, joined by one space.
Words plain_lines(const std::string& text, const std::string& separators, bool keep_empty) {
  Words lines = split(text, separators, true);
  for (std::string& line : lines) {
    std::string plain;
    for (const std::string& word : words(line)) plain += (plain.empty() ? "" : " ") + word;
    line = plain;
  }
  if (!keep_empty) std::erase(lines, "");
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

Words exact_lines(const std::string& text) {
  Words lines = split(text, "\n", true);
  while (!lines.empty() && words(lines.back()).empty()) lines.pop_back();
  for (std::string& line : lines) {
    if (line.ends_with('\r')) line.pop_back();
  }
  return lines;
}

Words stripped_lines(const std::string& text) {
  Words lines = split(text, "\n", true);
  for (std::string& line : lines) line.erase(line.find_last_not_of(kSpaces) + 1);
  return lines;
}

std::string folded(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

Words folded(Words all) {
  for (std::string& word : all) word = folded(word);
  return all;
}

template <class T>
T sorted(T all) {
  std::sort(all.begin(), all.end());
  return all;
}

bool matches(const std::string& word, const char* pattern) {
  return std::regex_match(word, std::regex(pattern));
}

std::optional<long double> number(const std::string& word) {
  if (!matches(word, "[+-]?([0-9]*\\.[0-9]+|[0-9]+\\.|[0-9]+)([eE][+-]?[0-9]+)?")) return {};
  return std::strtold(word.c_str(), nullptr);
}

bool close(const std::string& got, const std::string& expected, long double absolute,
           long double relative) {
  const auto g = number(got), e = number(expected);
  if (!e) return got == expected;
  if (!g) return false;
  const long double error = std::fabs(*g - *e);
  return error <= absolute || error <= relative * std::fabs(*e);
}

bool all_close(const Words& got, const Words& expected, long double absolute,
               long double relative) {
  return std::equal(
      got.begin(), got.end(), expected.begin(), expected.end(),
      [&](const std::string& g, const std::string& e) { return close(g, e, absolute, relative); });
}

// Whether an answer may look like this; integers stay short here.
bool is_answer(const std::string& name, const std::string& answer) {
  const Words all = words(answer);
  const auto each = [&](const char* pattern) {
    return std::all_of(all.begin(), all.end(),
                       [&](const std::string& word) { return matches(word, pattern); });
  };
  std::string joined;
  for (const std::string& word : all) joined += " " + word;
  const char* const integer = "0|-?[1-9][0-9]*";
  if (name == "polygon/icmp" || name == "polygon/hcmp") return all.size() == 1 && each(integer);
  if (name == "polygon/ncmp" || name == "polygon/uncmp") return each(integer);
  if (name == "polygon/yesno" || name == "polygon/nyesno") {
    return each("[yY][eE][sS]|[nN][oO]") && (name == "polygon/nyesno" || all.size() == 1);
  }
  if (name == "polygon/rcmp" || name == "polygon/rcmp6") {
    return (name == "polygon/rcmp6" || all.size() == 1) &&
           std::all_of(all.begin(), all.end(), number);
  }
  if (!name.starts_with("polygon/case")) return true;
  // Cut at each "Case"; what stands before the first belongs to no case.
  std::size_t at = 0, count = 0;
  while (at < all.size()) {
    if (all[at++] != "Case") return false;
    if (at == all.size() || all[at++] != std::to_string(++count) + ":") return false;
    if (name == "polygon/caseicmp") {
      if (at == all.size() || !matches(all[at++], integer)) return false;
      continue;
    }
    for (; at < all.size() && all[at] != "Case"; ++at) {
      if (name == "polygon/casencmp" && !matches(all[at], integer)) return false;
    }
  }
  return true;
}

bool accepts(const std::string& name, const std::string& output, const std::string& answer) {
  constexpr long double slack = 1e-15L;
  if (name == "polygon/lcmp") {
    return plain_lines(output, "\n", true) == plain_lines(answer, "\n", true);
  }
  if (name == "polygon/fcmp") return exact_lines(output) == exact_lines(answer);
  if (name == "polygon/uncmp" || name == "dmoj/unordered") {
    return sorted(words(output)) == sorted(words(answer));
  }
  if (name == "polygon/yesno" || name == "polygon/nyesno") {
    return folded(words(output)) == folded(words(answer));
  }
  if (name == "polygon/rcmp") {
    return all_close(words(output), words(answer), 1.5e-6L + slack, 0);
  }
  if (name == "polygon/rcmp6") {
    return all_close(words(output), words(answer), 1e-6L + slack, 1e-6L + slack);
  }
  const Words got = plain_lines(output, "\r\n", false),
              expected = plain_lines(answer, "\r\n", false);
  if (name == "dmoj/standard") return got == expected;
  if (name == "dmoj/sorted") return sorted(got) == sorted(expected);
  if (name == "dmoj/floats") {
    return std::equal(got.begin(), got.end(), expected.begin(), expected.end(),
                      [](const std::string& g, const std::string& e) {
                        return all_close(words(g), words(e), 1e-6L, 1e-6L);
                      });
  }
  if (name == "dmoj/easy") {
    const auto letters = [](const std::string& text) {
      std::string all;
      for (const std::string& word : words(text)) all += folded(word);
      return sorted(all);
    };
    return letters(output) == letters(answer);
  }
  if (name == "dmoj/identical") return output == answer;
  if (name == "dmoj/rstripped") return stripped_lines(output) == stripped_lines(answer);
  return words(output) == words(answer);
}

// What the slow reading leaves out: integers beyond 64 bits, long numbers, infinities and nans.
bool is_hard(const std::string& text) {
  const Words all = words(text);
  return std::any_of(all.begin(), all.end(), [](const std::string& word) {
    return word.size() > 18 || matches(folded(word), "[+-]?(inf|infinity|nan)|.*e[+-]?[0-9]{4,}");
  });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  if (size == 0 || size > 2000) return 0;
  const std::string name = kNames[bytes[0] % std::size(kNames)];
  const std::string all(reinterpret_cast<const char*>(bytes) + 1, size - 1);
  const std::size_t cut = std::min(all.find('\0'), all.size());
  const std::string output = all.substr(0, cut);
  const std::string answer = cut < all.size() ? all.substr(cut + 1) : "";
  const auto how = find_standard_validator(name, {});
  if (!how) std::abort();
  const auto result = compare(output, answer, *how);
  if (result && result->accepted == result->difference.has_value()) std::abort();
  if (is_hard(output) || is_hard(answer)) return 0;
  if (result.has_value() != is_answer(name, answer)) std::abort();
  if (result && result->accepted != accepts(name, output, answer)) std::abort();
  return 0;
}
