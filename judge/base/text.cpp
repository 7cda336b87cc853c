#include "judge/base/text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

namespace judge {

std::vector<std::string_view> zh_catalogues();  // made by embed.cmake

namespace {

UiLanguage chosen_language = UiLanguage::en;

const std::map<std::string, std::string, std::less<>>& zh_texts() {
  static const auto texts = [] {
    std::map<std::string, std::string, std::less<>> all;
    for (const std::string_view catalogue : zh_catalogues()) {
      const auto parsed = nlohmann::json::parse(catalogue);
      for (const auto& [english, chinese] : parsed.items()) {
        all.emplace(english, chinese.get<std::string>());
      }
    }
    return all;
  }();
  return texts;
}

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// The code point at the front and its bytes; a negative code point for one byte that is no UTF-8.
struct CodePoint {
  utf8proc_int32_t value;
  std::size_t size;
};

CodePoint next_code_point(std::string_view text) {
  utf8proc_int32_t value = -1;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &value);
  if (size <= 0) return {-1, 1};
  return {value, static_cast<std::size_t>(size)};
}

std::size_t width_of(const CodePoint& point) {
  return point.value < 0 ? 1 : static_cast<std::size_t>(utf8proc_charwidth(point.value));
}

}  // namespace

void set_ui_language(UiLanguage language) { chosen_language = language; }
UiLanguage ui_language() { return chosen_language; }

std::string_view tr(std::string_view english) {
  if (chosen_language == UiLanguage::en) return english;
  const auto found = zh_texts().find(english);
  return found == zh_texts().end() ? english : std::string_view(found->second);
}

std::vector<std::string> split_words(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < text.size();) {
    while (i < text.size() && is_space(text[i])) ++i;
    const std::size_t begin = i;
    while (i < text.size() && !is_space(text[i])) ++i;
    if (i > begin) words.emplace_back(text.substr(begin, i - begin));
  }
  return words;
}

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::string last_part(std::string_view path) {
  return std::string(path.substr(path.rfind('/') + 1));
}

bool natural_less(std::string_view a, std::string_view b) {
  const auto digits = [](std::string_view text) {
    return text.substr(0, text.find_first_not_of("0123456789"));
  };
  const std::string_view whole_a = a, whole_b = b;
  while (!a.empty() && !b.empty()) {
    const std::string_view x = digits(a), y = digits(b);
    if (x.empty() || y.empty()) {
      if (a[0] != b[0]) return static_cast<unsigned char>(a[0]) < static_cast<unsigned char>(b[0]);
      a.remove_prefix(1);
      b.remove_prefix(1);
      continue;
    }
    const auto value = [](std::string_view number) {
      return number.substr(std::min(number.find_first_not_of('0'), number.size()));
    };
    if (value(x).size() != value(y).size()) return value(x).size() < value(y).size();
    if (value(x) != value(y)) return value(x) < value(y);
    a.remove_prefix(x.size());
    b.remove_prefix(y.size());
  }
  if (a.empty() != b.empty()) return a.empty();
  return whole_a < whole_b;
}

std::optional<long long> parse_integer(std::string_view text) {
  long long value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return value;
}

std::optional<double> parse_number(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) {
    return std::nullopt;
  }
  return value;
}

bool glob_match(std::string_view glob, std::string_view name) {
  if (const std::size_t open = glob.find('{'); open != std::string_view::npos) {
    // Alternatives split at the commas of this level; each is tried with the rest of the glob.
    int depth = 0;
    std::size_t begin = open + 1;
    std::vector<std::string_view> alternatives;
    for (std::size_t i = open; i < glob.size(); ++i) {
      if (glob[i] == '{') ++depth;
      const bool closes = glob[i] == '}' && --depth == 0;
      if (closes || (glob[i] == ',' && depth == 1)) {
        alternatives.push_back(glob.substr(begin, i - begin));
        begin = i + 1;
      }
      if (!closes) continue;
      const std::string_view before = glob.substr(0, open), rest = glob.substr(i + 1);
      return std::any_of(alternatives.begin(), alternatives.end(), [&](std::string_view choice) {
        return glob_match(std::string(before) + std::string(choice) + std::string(rest), name);
      });
    }
  }
  // One pass: at a mismatch the last `*` takes one more byte. None takes a slash.
  std::size_t g = 0, n = 0, star = std::string_view::npos, taken = 0;
  while (n < name.size()) {
    if (g < glob.size() && glob[g] == '*') {
      star = g++;
      taken = n;
    } else if (g < glob.size() && (glob[g] == name[n] || (glob[g] == '?' && name[n] != '/'))) {
      ++g;
      ++n;
    } else if (star != std::string_view::npos && name[taken] != '/') {
      g = star + 1;
      n = ++taken;
    } else {
      return false;
    }
  }
  return glob.find_first_not_of('*', g) == std::string_view::npos;
}

bool glob_covers(std::string_view glob, std::string_view path) {
  for (std::size_t end = path.find('/');; end = path.find('/', end + 1)) {
    if (glob_match(glob, path.substr(0, end))) return true;
    if (end == std::string_view::npos) return false;
  }
}

std::string escape_unsafe(std::string_view bytes, bool keep_layout) {
  std::string safe;
  while (!bytes.empty()) {
    const CodePoint point = next_code_point(bytes);
    const bool layout = point.value == '\n' || point.value == '\t';
    // C0, DEL, C1, and the marks that reorder text on a screen.
    const bool control = point.value < 0x20 || (point.value >= 0x7f && point.value < 0xa0) ||
                         (point.value >= 0x202a && point.value <= 0x202e) ||
                         (point.value >= 0x2066 && point.value <= 0x2069);
    if (control && !(keep_layout && layout)) {
      for (const char c : bytes.substr(0, point.size)) {
        safe += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
      }
    } else {
      safe += bytes.substr(0, point.size);
    }
    bytes.remove_prefix(point.size);
  }
  return safe;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  while (!text.empty()) {
    const CodePoint point = next_code_point(text);
    width += width_of(point);
    text.remove_prefix(point.size);
  }
  return width;
}

std::string fit_width(std::string_view text, std::size_t width) {
  if (display_width(text) <= width) return std::string(text);
  std::string kept;
  std::size_t used = 0;
  while (!text.empty()) {
    const CodePoint point = next_code_point(text);
    if (used + width_of(point) + 1 > width) break;
    used += width_of(point);
    kept += text.substr(0, point.size);
    text.remove_prefix(point.size);
  }
  return width == 0 ? std::string() : kept + "…";
}

std::vector<std::string> near_misses(std::string_view word,
                                     const std::vector<std::string>& candidates, std::size_t most) {
  // Optimal string alignment: insertion, deletion, substitution, swap of neighbours.
  const auto distance = [&](std::string_view other) {
    const std::size_t n = word.size(), m = other.size();
    std::vector<std::vector<std::size_t>> d(n + 1, std::vector<std::size_t>(m + 1));
    for (std::size_t i = 0; i <= n; ++i) {
      for (std::size_t j = 0; j <= m; ++j) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1,
                            d[i - 1][j - 1] + (word[i - 1] == other[j - 1] ? 0u : 1u)});
        if (i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1]) {
          d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[n][m];
  };
  std::vector<std::pair<std::size_t, std::string>> ranked;
  for (const std::string& candidate : candidates) {
    const bool related = word.size() >= 3 && (candidate.find(word) != std::string::npos ||
                                              word.find(candidate) != std::string_view::npos);
    const std::size_t slips = distance(candidate);
    if (slips <= 1 + word.size() / 4 || related) ranked.emplace_back(slips, candidate);
  }
  std::sort(ranked.begin(), ranked.end());
  std::vector<std::string> best;
  for (std::size_t i = 0; i < std::min(most, ranked.size()); ++i) best.push_back(ranked[i].second);
  return best;
}

}  // namespace judge
