#include "judge/validate/standard_validator.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>

#include "judge/base/text.hpp"
#include "judge/validate/tokens.hpp"

namespace judge {

struct StandardRule {
  // Which part of the answer's line structure an output must have.
  enum class Lines { free, kept, kept_without_blank };
  // What an answer is made of. Integers are written in the one way that testlib reads: no sign but
  // a minus, no zeros in front, no -0. So two that are equal have equal bytes.
  enum class Shape { tokens, integers, huge_integers, reals, yes_no, numbered, numbered_integers };

  std::string_view name;
  Result<ValidatorResult> (*check)(std::string_view output, std::string_view answer,
                                   const StandardValidator& how);
  std::vector<std::string_view> arguments = {};
  Shape shape = Shape::tokens;
  bool one = false;  // the answer (of each numbered case) is a single token
  Lines lines = Lines::free;
  long double absolute = 0, relative = 0;  // tolerances; 0: none
  bool fold_letters = false;
};

namespace {

using Kind = Difference::Kind;
using Lines = StandardRule::Lines;
using Shape = StandardRule::Shape;

constexpr bool is_line_end(char c) { return c == '\n' || c == '\r'; }

// One token after another, without storing them.
class Tokens {
 public:
  Tokens(std::string_view text, Lines lines) : text_(text), lines_(lines) {}

  // False at the end; `at` is then the end of the text.
  bool next() {
    gap_ = at + word.size();
    at = skip_space(text_, gap_);
    word = token_at(text_, at);
    if (word.empty()) return false;
    const std::string_view gap = text_.substr(gap_, at - gap_);
    if (lines_ == Lines::kept) {
      line += static_cast<std::size_t>(std::count(gap.begin(), gap.end(), '\n'));
    } else if (lines_ == Lines::kept_without_blank && gap_ > 0) {
      line += std::any_of(gap.begin(), gap.end(), is_line_end);
    }
    return true;
  }
  std::string_view gap() const { return text_.substr(gap_, at - gap_); }

  std::string_view word;
  std::size_t at = 0, line = 0;

 private:
  std::string_view text_;
  Lines lines_;
  std::size_t gap_ = 0;
};

ValidatorResult reject(Difference difference) {
  return {.accepted = false, .difference = std::move(difference)};
}

// Something that is missing from the output, or too much in it, at `position`.
ValidatorResult reject_at(std::string_view output, std::size_t position, Kind kind,
                          std::string_view expected, std::string_view got) {
  Difference difference = difference_at(output, position, kind);
  show(difference, expected, got, 0);
  return reject(std::move(difference));
}

// --- what an answer must look like -------------------------------------------------------------

bool is_integer(std::string_view word) {
  const bool negative = word.starts_with('-');
  if (negative) word.remove_prefix(1);
  if (word.empty() || !std::all_of(word.begin(), word.end(), is_digit)) return false;
  return word[0] != '0' || (word.size() == 1 && !negative);
}

bool is_small_integer(std::string_view word) {
  return is_integer(word) && parse_integer(word).has_value();
}

bool is_finite_real(std::string_view word) {
  const std::optional<long double> value = parse_real(word);
  return value && std::isfinite(*value);
}

bool is_yes_or_no(std::string_view word) {
  return equal_folded(word, "yes") || equal_folded(word, "no");
}

// Reads an answer token by token.
class AnswerReader {
 public:
  AnswerReader(const StandardRule& rule) : rule_(rule) {}

  // Why this token is not what comes next; empty when it is.
  std::string take(std::string_view word) {
    if (rule_.shape == Shape::numbered || rule_.shape == Shape::numbered_integers) {
      return take_numbered(word);
    }
    if (rule_.one && ++count_ > 1) return text("a single token was expected");
    return why_not(word, rule_.shape);
  }
  std::string end() const {
    if (rule_.shape == Shape::numbered || rule_.shape == Shape::numbered_integers) {
      if (wants_number_) return text("'{}:' was expected", cases_);
      return rule_.one && cases_ > 0 && count_ == 0 ? text("an integer was expected") : "";
    }
    return rule_.one && count_ == 0 ? text("a single token was expected") : "";
  }

 private:
  static std::string why_not(std::string_view word, Shape shape) {
    switch (shape) {
      case Shape::integers:
      case Shape::numbered_integers:
        return is_small_integer(word) ? "" : text("an integer of 64 bits was expected");
      case Shape::huge_integers:
        return is_integer(word) ? "" : text("an integer was expected");
      case Shape::reals:
        return is_finite_real(word) ? "" : text("a number was expected");
      case Shape::yes_no:
        return is_yes_or_no(word) ? "" : text("YES or NO was expected");
      case Shape::tokens:
      case Shape::numbered:
        break;
    }
    return {};
  }

  // "Case 1: ...", "Case 2: ...", and so on.
  std::string take_numbered(std::string_view word) {
    if (wants_number_) {
      wants_number_ = false;
      return word == std::to_string(cases_) + ":" ? "" : text("'{}:' was expected", cases_);
    }
    const bool full = rule_.one && count_ == 1;
    if (word == "Case" && (cases_ == 0 || !rule_.one || full)) {
      ++cases_;
      count_ = 0;
      wants_number_ = true;
      return {};
    }
    if (cases_ == 0 || full) return text("'{}' was expected", "Case");
    ++count_;
    return why_not(word, rule_.shape);
  }

  const StandardRule& rule_;
  std::size_t count_ = 0, cases_ = 0;
  bool wants_number_ = false;
};

Result<void> check_answer(std::string_view answer, const StandardValidator& how) {
  AnswerReader reader(*how.rule);
  Tokens tokens(answer, Lines::free);
  const auto wrong = [&](const std::string& why) {
    Difference place = difference_at(answer, tokens.at, Kind::value);
    show(place, tokens.word, tokens.word, 0);
    return fail(
        text("the answer file is none for the output validator {}: line {}, token {}: "
             "'{}': {}",
             how.name, place.line, place.token, place.got, why));
  };
  while (tokens.next()) {
    if (const std::string why = reader.take(tokens.word); !why.empty()) return wrong(why);
  }
  if (const std::string why = reader.end(); !why.empty()) return wrong(why);
  return {};
}

// --- comparing ---------------------------------------------------------------------------------

bool words_agree(std::string_view got, std::string_view expected, const StandardValidator& how) {
  const bool has_tolerance = how.options.absolute_tolerance || how.options.relative_tolerance;
  if (has_tolerance) {
    if (const auto value = parse_real(expected); value && std::isnan(*value)) return false;
  }
  return tokens_agree(got, expected, how.options);
}

// The tokens in their order, in the lines of the answer where those matter.
Result<ValidatorResult> check_tokens(std::string_view output, std::string_view answer,
                                     const StandardValidator& how) {
  JUDGE_CHECK(check_answer(answer, how));
  Tokens got(output, how.rule->lines), expected(answer, how.rule->lines);
  while (true) {
    const bool more = got.next(), wanted = expected.next();
    if (more != wanted) {
      return reject_at(output, got.at, more ? Kind::extra : Kind::missing, expected.word, got.word);
    }
    if (!more) return ValidatorResult{.accepted = true};
    if (got.line != expected.line) {
      Difference difference = difference_at(output, got.at, Kind::space);
      difference.expected = show_space(expected.gap());
      difference.got = show_space(got.gap());
      return reject(std::move(difference));
    }
    if (!words_agree(got.word, expected.word, how)) {
      return reject(token_difference(output, got.at, got.word, expected.word, how.options));
    }
  }
}

constexpr ValidatorOptions kEveryByte = {.case_sensitive = true,
                                         .space_change_sensitive = true,
                                         .absolute_tolerance = {},
                                         .relative_tolerance = {}};

Result<ValidatorResult> check_bytes(std::string_view output, std::string_view answer,
                                    const StandardValidator& how) {
  ValidatorResult result = compare(output, answer, kEveryByte);
  if (!result.accepted && how.tell_presentation) {
    JUDGE_TRY(const StandardValidator standard, find_standard_validator("dmoj/standard", {}));
    JUDGE_TRY(const ValidatorResult layout, compare(output, answer, standard));
    if (layout.accepted) result.judge_message = text("presentation error");
  }
  return result;
}

// Each line after `change`, with a line end each.
template <class Change>
std::string changed_lines(std::string_view text, const Change& change) {
  std::string result;
  result.reserve(text.size() + 1);
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    result += change(text.substr(begin, end - begin));
    result += '\n';
    begin = end + 1;
  }
  return result;
}

std::string_view without_spaces_behind(std::string_view line) {
  while (!line.empty() && is_space(line.back())) line.remove_suffix(1);
  return line;
}

// Lines byte by byte; they end in LF or CR LF, and blank ones at the end do not count.
Result<ValidatorResult> check_lines(std::string_view output, std::string_view answer,
                                    const StandardValidator&) {
  const auto plain = [](std::string_view text) {
    const std::string_view content = without_spaces_behind(text);
    if (content.empty()) return std::string();
    // Up to the end of its last line that is not blank.
    const std::size_t end = std::min(text.find('\n', content.size()), text.size());
    return changed_lines(text.substr(0, end), [](std::string_view line) {
      if (line.ends_with('\r')) line.remove_suffix(1);
      return line;
    });
  };
  return compare(plain(output), plain(answer), kEveryByte);
}

// Lines without the white space behind them, and as many of them.
Result<ValidatorResult> check_rstripped(std::string_view output, std::string_view answer,
                                        const StandardValidator&) {
  return compare(changed_lines(output, without_spaces_behind),
                 changed_lines(answer, without_spaces_behind), kEveryByte);
}

// --- without order -----------------------------------------------------------------------------

struct Item {
  std::string_view key;  // what is compared
  std::size_t at;        // where it stands
};

std::vector<Item> token_items(std::string_view text) {
  std::vector<Item> items;
  for (Tokens tokens(text, Lines::free); tokens.next();) items.push_back({tokens.word, tokens.at});
  return items;
}

// The tokens of each line that has any, with one space between them. They lie in `storage`.
std::vector<Item> line_items(std::string_view text, std::string& storage) {
  storage.reserve(text.size());
  std::vector<Item> items;
  std::size_t line = 0;
  for (Tokens tokens(text, Lines::kept_without_blank); tokens.next();) {
    const bool begins = items.empty() || tokens.line != line;
    line = tokens.line;
    const std::size_t from = begins ? storage.size() : storage.size() - items.back().key.size();
    if (!begins) storage += ' ';
    storage += tokens.word;
    if (begins) items.push_back({{}, tokens.at});
    items.back().key = std::string_view(storage).substr(from);
  }
  return items;
}

// The first of the output that the answer has not as often, else one that the output lacks.
ValidatorResult compare_unordered(std::string_view output, const std::vector<Item>& got,
                                  const std::vector<Item>& expected) {
  std::map<std::string_view, std::int64_t> left;
  for (const Item& item : expected) ++left[item.key];
  for (const Item& item : got) {
    if (--left[item.key] < 0) return reject_at(output, item.at, Kind::extra, "", item.key);
  }
  for (const Item& item : expected) {
    if (left[item.key] > 0) return reject_at(output, output.size(), Kind::missing, item.key, "");
  }
  return {.accepted = true};
}

Result<ValidatorResult> check_unordered(std::string_view output, std::string_view answer,
                                        const StandardValidator& how) {
  JUDGE_CHECK(check_answer(answer, how));
  return compare_unordered(output, token_items(output), token_items(answer));
}

Result<ValidatorResult> check_sorted(std::string_view output, std::string_view answer,
                                     const StandardValidator& how) {
  if (how.by_whitespace) return check_unordered(output, answer, how);
  std::string got, expected;
  return compare_unordered(output, line_items(output, got), line_items(answer, expected));
}

// How often each letter occurs, and nothing else.
Result<ValidatorResult> check_letters(std::string_view output, std::string_view answer,
                                      const StandardValidator&) {
  std::array<std::int64_t, 256> left{};
  const auto count = [&](char c) -> std::int64_t& {
    return left[static_cast<unsigned char>(fold(c))];
  };
  for (const char c : answer) count(c) += !is_space(c);
  for (std::size_t i = 0; i < output.size(); ++i) {
    if (!is_space(output[i]) && --count(output[i]) < 0) {
      return reject_at(output, i, Kind::extra, "", output.substr(i, 1));
    }
  }
  for (std::size_t i = 0; i < answer.size(); ++i) {
    if (!is_space(answer[i]) && count(answer[i]) > 0) {
      return reject_at(output, output.size(), Kind::missing, answer.substr(i, 1), "");
    }
  }
  return ValidatorResult{.accepted = true};
}

// --- with points -------------------------------------------------------------------------------

// The points are the distance between two numbers.
Result<ValidatorResult> check_distance(std::string_view output, std::string_view answer,
                                       const StandardValidator& how) {
  JUDGE_CHECK(check_answer(answer, how));
  Tokens got(output, Lines::free), expected(answer, Lines::free);
  expected.next();
  if (!got.next()) return reject_at(output, got.at, Kind::missing, expected.word, "");
  const std::string_view word = got.word;
  if (!is_finite_real(word)) {
    return reject(token_difference(output, got.at, word, expected.word, how.options));
  }
  if (got.next()) return reject_at(output, got.at, Kind::extra, "", got.word);
  const long double distance = std::fabs(*parse_real(word) - *parse_real(expected.word));
  return ValidatorResult{.accepted = true, .score = static_cast<double>(distance)};
}

struct Line {
  std::string_view text;
  std::size_t at;
};

ValidatorResult reject_line(std::string_view output, const Line& got, std::string_view expected) {
  const std::size_t same = static_cast<std::size_t>(
      std::mismatch(got.text.begin(), got.text.end(), expected.begin(), expected.end()).first -
      got.text.begin());
  Difference difference = difference_at(output, got.at + same, Kind::value);
  show(difference, expected, got.text, same);
  return reject(std::move(difference));
}

// Those that are not empty; CR and LF both end one.
std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    if (end > begin) lines.push_back({text.substr(begin, end - begin), begin});
    begin = end + 1;
  }
  return lines;
}

// The share of the answer's lines that the output has in their places.
Result<ValidatorResult> check_line_count(std::string_view output, std::string_view answer,
                                         const StandardValidator&) {
  const std::vector<Line> got = lines_of(output), expected = lines_of(answer);
  if (got.size() > expected.size()) {
    const Line& extra = got[expected.size()];
    return reject_at(output, extra.at, Kind::extra, "", extra.text);
  }
  ValidatorResult result{.accepted = true};
  std::size_t right = 0;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    if (i < got.size() && trim(got[i].text) == trim(expected[i].text)) {
      ++right;
    } else if (result.accepted) {
      result = i == got.size()
                   ? reject_at(output, output.size(), Kind::missing, expected[i].text, "")
                   : reject_line(output, got[i], expected[i].text);
    }
  }
  if (!expected.empty()) {
    result.score_multiplier = static_cast<double>(right) / static_cast<double>(expected.size());
  }
  return result;
}

// Each line of the answer has its points.
Result<ValidatorResult> check_line_points(std::string_view output, std::string_view answer,
                                          const StandardValidator& how) {
  const std::vector<Line> got = lines_of(output), expected = lines_of(answer);
  if (expected.size() != how.line_points.size()) {
    return fail(text("the answer file has {} lines, the output validator {} has points for {}",
                     expected.size(), how.name, how.line_points.size()));
  }
  if (how.all_lines_wanted && got.size() > expected.size()) {
    const Line& extra = got[expected.size()];
    return reject_at(output, extra.at, Kind::extra, "", extra.text);
  }
  if (how.all_lines_wanted && got.size() < expected.size()) {
    return reject_at(output, output.size(), Kind::missing, expected[got.size()].text, "");
  }
  double points = 0, all = 0;
  std::optional<ValidatorResult> first;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    all += how.line_points[i];
    if (i < got.size() && got[i].text == expected[i].text) {
      points += how.line_points[i];
    } else if (i < got.size() && !first) {
      first = reject_line(output, got[i], expected[i].text);
    }
  }
  if (points > 0) return ValidatorResult{.accepted = true, .score_multiplier = points / all};
  if (!first) return reject_at(output, output.size(), Kind::missing, expected[0].text, "");
  return *std::move(first);
}

// --- the table ---------------------------------------------------------------------------------

constexpr long double kSlack = 1e-15L;  // that testlib adds to each of its tolerances

const std::vector<StandardRule>& rules() {
  static const std::vector<StandardRule> all = {
      {.name = "polygon/wcmp", .check = check_tokens},
      {.name = "polygon/lcmp", .check = check_tokens, .lines = Lines::kept},
      {.name = "polygon/fcmp", .check = check_lines},
      {.name = "polygon/ncmp", .check = check_tokens, .shape = Shape::integers},
      {.name = "polygon/icmp", .check = check_tokens, .shape = Shape::integers, .one = true},
      {.name = "polygon/hcmp", .check = check_tokens, .shape = Shape::huge_integers, .one = true},
      {.name = "polygon/uncmp", .check = check_unordered, .shape = Shape::integers},
      {.name = "polygon/yesno",
       .check = check_tokens,
       .shape = Shape::yes_no,
       .one = true,
       .fold_letters = true},
      {.name = "polygon/nyesno",
       .check = check_tokens,
       .shape = Shape::yes_no,
       .fold_letters = true},
      {.name = "polygon/rcmp",
       .check = check_tokens,
       .shape = Shape::reals,
       .one = true,
       .absolute = 1.5e-6L + kSlack},
      {.name = "polygon/acmp",
       .check = check_tokens,
       .shape = Shape::reals,
       .one = true,
       .absolute = 1e-6L + kSlack},
      {.name = "polygon/dcmp",
       .check = check_tokens,
       .shape = Shape::reals,
       .one = true,
       .absolute = 1e-6L + kSlack,
       .relative = 1e-6L + kSlack},
      {.name = "polygon/rcmp4",
       .check = check_tokens,
       .shape = Shape::reals,
       .absolute = 1e-4L + kSlack,
       .relative = 1e-4L + kSlack},
      {.name = "polygon/rcmp6",
       .check = check_tokens,
       .shape = Shape::reals,
       .absolute = 1e-6L + kSlack,
       .relative = 1e-6L + kSlack},
      {.name = "polygon/rcmp9",
       .check = check_tokens,
       .shape = Shape::reals,
       .absolute = 1e-9L + kSlack,
       .relative = 1e-9L + kSlack},
      {.name = "polygon/caseicmp",
       .check = check_tokens,
       .shape = Shape::numbered_integers,
       .one = true},
      {.name = "polygon/casencmp", .check = check_tokens, .shape = Shape::numbered_integers},
      {.name = "polygon/casewcmp", .check = check_tokens, .shape = Shape::numbered},
      {.name = "polygon/pointscmp", .check = check_distance, .shape = Shape::reals, .one = true},
      {.name = "dmoj/standard", .check = check_tokens, .lines = Lines::kept_without_blank},
      {.name = "dmoj/easy", .check = check_letters},
      {.name = "dmoj/floats",
       .check = check_tokens,
       .arguments = {"precision", "error_mode"},
       .lines = Lines::kept_without_blank,
       .absolute = 1e-6L,
       .relative = 1e-6L},
      {.name = "dmoj/floatsabs",
       .check = check_tokens,
       .arguments = {"precision"},
       .lines = Lines::kept_without_blank,
       .absolute = 1e-6L},
      {.name = "dmoj/floatsrel",
       .check = check_tokens,
       .arguments = {"precision"},
       .lines = Lines::kept_without_blank,
       .relative = 1e-6L},
      {.name = "dmoj/identical", .check = check_bytes, .arguments = {"pe_allowed"}},
      {.name = "dmoj/linecount", .check = check_line_count, .arguments = {"feedback"}},
      {.name = "dmoj/linematches",
       .check = check_line_points,
       .arguments = {"point_distribution", "filler_lines_required"}},
      {.name = "dmoj/rstripped", .check = check_rstripped},
      {.name = "dmoj/sorted", .check = check_sorted, .arguments = {"split_on"}},
      {.name = "dmoj/unordered", .check = check_unordered},
  };
  return all;
}

std::optional<bool> parse_switch(const std::string& word) {
  if (word == "true" || word == "True") return true;
  if (word == "false" || word == "False") return false;
  return std::nullopt;
}

// Whether the value was one for this argument.
bool set_argument(StandardValidator& how, const std::string& name, const std::string& value) {
  ValidatorOptions& options = how.options;
  if (name == "precision") {
    constexpr long long kMostDigits = 1000;
    const std::optional<long long> digits = parse_integer(value);
    if (!digits || *digits < 0 || *digits > kMostDigits) return false;
    const std::optional<long double> tolerance = parse_real("1e-" + value);
    if (options.absolute_tolerance) options.absolute_tolerance = tolerance;
    if (options.relative_tolerance) options.relative_tolerance = tolerance;
    return true;
  }
  if (name == "error_mode") {
    if (value == "absolute") options.relative_tolerance.reset();
    if (value == "relative") options.absolute_tolerance.reset();
    return value == "absolute" || value == "relative" || value == "default";
  }
  if (name == "split_on") {
    how.by_whitespace = value == "whitespace";
    return value == "whitespace" || value == "lines";
  }
  if (name == "point_distribution") {
    how.line_points.clear();
    double sum = 0;
    for (std::size_t begin = 0; begin <= value.size();) {
      const std::size_t end = std::min(value.find(',', begin), value.size());
      const std::optional<double> points = parse_number(trim(value.substr(begin, end - begin)));
      if (!points || *points < 0) return false;
      how.line_points.push_back(*points);
      sum += *points;
      begin = end + 1;
    }
    return sum > 0;
  }
  const std::optional<bool> on = parse_switch(value);
  if (name == "pe_allowed") how.tell_presentation = on.value_or(false);
  if (name == "filler_lines_required") how.all_lines_wanted = on.value_or(true);
  return on.has_value();
}

}  // namespace

Result<StandardValidator> find_standard_validator(const std::string& name,
                                                  const std::vector<std::string>& arguments) {
  const auto rule = std::find_if(rules().begin(), rules().end(),
                                 [&](const StandardRule& row) { return row.name == name; });
  if (rule == rules().end()) {
    std::vector<std::string> known;
    for (const StandardRule& row : rules()) known.emplace_back(row.name);
    const std::vector<std::string> near = near_misses(name, known, 1);
    return fail(text("no output validator named '{}' is built in", escape_unsafe(name)),
                near.empty() ? "" : near[0] + "?");
  }
  StandardValidator how{.rule = &*rule, .name = name};
  how.options.case_sensitive = !rule->fold_letters;
  if (rule->absolute > 0) how.options.absolute_tolerance = rule->absolute;
  if (rule->relative > 0) how.options.relative_tolerance = rule->relative;
  for (const std::string& word : arguments) {
    const std::size_t end = std::min(word.find('='), word.size());
    const std::string key = word.substr(0, end),
                      value = word.substr(std::min(end + 1, word.size()));
    if (std::find(rule->arguments.begin(), rule->arguments.end(), key) == rule->arguments.end()) {
      return fail(text("the output validator {} has no argument '{}'", name, escape_unsafe(key)),
                  rule->arguments.empty() ? text("it takes none")
                                          : fmt::format("{}", fmt::join(rule->arguments, ", ")));
    }
    if (!set_argument(how, key, value)) {
      return fail(
          text("the output validator {} cannot take '{}' for {}", name, escape_unsafe(value), key));
    }
  }
  return how;
}

std::optional<std::vector<std::string>> standalone_arguments(const StandardValidator& how) {
  static const std::map<Lines, std::string> kTokens = {
      {Lines::free, "tokens"}, {Lines::kept, "lines"}, {Lines::kept_without_blank, "filled_lines"}};
  const auto check = how.rule->check;
  std::vector<std::string> words;
  if (check == check_tokens) words = {kTokens.at(how.rule->lines)};
  if (check == check_lines) words = {"text"};
  if (check == check_bytes) words = {"bytes"};
  if (check == check_rstripped) words = {"rstripped"};
  if (check == check_unordered) words = {"unordered"};
  if (check == check_sorted) words = {how.by_whitespace ? "unordered" : "sorted_lines"};
  if (check == check_letters) words = {"letters"};
  if (words.empty()) return std::nullopt;
  if (!how.options.case_sensitive) words.push_back("ignore_case");
  const auto add = [&](const char* name, const std::optional<long double>& tolerance) {
    if (tolerance) words.push_back(fmt::format("{}={:.18g}", name, *tolerance));
  };
  add("absolute", how.options.absolute_tolerance);
  add("relative", how.options.relative_tolerance);
  return words;
}

Result<ValidatorResult> compare(std::string_view output, std::string_view answer,
                                const StandardValidator& how) {
  return how.rule->check(output, answer, how);
}

}  // namespace judge
