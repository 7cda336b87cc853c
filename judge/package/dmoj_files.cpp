#include "judge/package/dmoj_files.hpp"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>

#include "judge/base/text.hpp"

namespace judge {
namespace {

constexpr std::size_t kMostFiles = 100'000;
constexpr std::size_t kLongestPattern = 4096;

struct Numbers {
  std::string batch, number;
};

// A regular expression of the package. What it costs is bounded.
class Pattern {
 public:
  static Result<Pattern> make(const Yaml& place) {
    JUDGE_TRY(const std::string text, place.string());
    if (text.size() > kLongestPattern) return place.wrong(judge::text("too long"));
    int error = 0;
    std::size_t at = 0;
    Pattern pattern;
    pattern.code_.reset(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(),
                                      PCRE2_ANCHORED, &error, &at, nullptr));
    if (!pattern.code_) {
      char reason[256] = {};
      pcre2_get_error_message(error, reinterpret_cast<PCRE2_UCHAR*>(reason), sizeof reason);
      return place.wrong(judge::text("no regular expression: {}", reason));
    }
    pattern.place_ = place.place();
    return pattern;
  }

  Result<std::optional<Numbers>> match(const std::string& name) const {
    const std::unique_ptr<pcre2_match_context, decltype(&pcre2_match_context_free)> bounds(
        pcre2_match_context_create(nullptr), pcre2_match_context_free);
    pcre2_set_match_limit(bounds.get(), 1'000'000);
    pcre2_set_depth_limit(bounds.get(), 10'000);
    const std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> found(
        pcre2_match_data_create_from_pattern(code_.get(), nullptr), pcre2_match_data_free);
    const int count = pcre2_match(code_.get(), reinterpret_cast<PCRE2_SPTR>(name.data()),
                                  name.size(), 0, 0, found.get(), bounds.get());
    if (count == PCRE2_ERROR_NOMATCH) return std::optional<Numbers>();
    if (count < 0) {
      return fail(
          text("{}: the regular expression is too costly for '{}'", place_, escape_unsafe(name)));
    }
    return std::optional(Numbers{group(found.get(), "batch"), group(found.get(), "case")});
  }

 private:
  // What a named group matched; empty where there is none.
  static std::string group(pcre2_match_data* found, const char* name) {
    PCRE2_UCHAR* bytes = nullptr;
    std::size_t size = 0;
    if (pcre2_substring_get_byname(found, reinterpret_cast<PCRE2_SPTR>(name), &bytes, &size) != 0) {
      return {};
    }
    std::string value(reinterpret_cast<const char*>(bytes), size);
    pcre2_substring_free(bytes);
    return value;
  }

  Pattern() : code_(nullptr, pcre2_code_free) {}
  std::unique_ptr<pcre2_code, decltype(&pcre2_code_free)> code_;
  std::string place_;
};

// Without a pattern: the word is a part of the name, and its numbers are batch and case.
std::optional<Numbers> numbers_of(const std::string& name, std::string_view word) {
  const std::string ending = fs::path(name).extension().string();
  const std::string file = fs::path(name).filename().string();
  if (ending != "." + std::string(word) && !file.starts_with(word)) return std::nullopt;
  std::vector<std::string> numbers;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t begin = name.find_first_of("0123456789", at);
    if (begin == std::string::npos) break;
    at = std::min(name.find_first_not_of("0123456789", begin), name.size());
    numbers.push_back(name.substr(begin, at - begin));
  }
  if (numbers.empty()) return std::nullopt;
  return Numbers{numbers.size() > 1 ? numbers[numbers.size() - 2] : "", numbers.back()};
}

struct Sides {
  std::vector<std::string> inputs, outputs;
};

}  // namespace

Result<std::vector<DmojPair>> find_dmoj_pairs(const fs::path& folder, const Yaml& rules) {
  std::optional<Pattern> input, output;
  if (!rules["input_format"].is_null()) {
    JUDGE_TRY(input, Pattern::make(rules["input_format"]));
  }
  if (!rules["output_format"].is_null()) {
    JUDGE_TRY(output, Pattern::make(rules["output_format"]));
  }
  const auto find = [](const std::optional<Pattern>& pattern, const std::string& name,
                       std::string_view word) -> Result<std::optional<Numbers>> {
    if (pattern) return pattern->match(name);
    return numbers_of(name, word);
  };
  std::map<std::pair<std::string, std::string>, Sides> found;
  std::error_code error;
  std::size_t count = 0;
  auto entry = fs::recursive_directory_iterator(folder, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    std::error_code ignored;
    if (!entry->is_regular_file(ignored) || ++count > kMostFiles) continue;
    const std::string name = entry->path().lexically_relative(folder).string();
    JUDGE_TRY(const std::optional<Numbers> in, find(input, name, "in"));
    JUDGE_TRY(const std::optional<Numbers> out, find(output, name, "out"));
    if (in) {
      found[{in->batch, in->number}].inputs.push_back(name);
    } else if (out) {
      found[{out->batch, out->number}].outputs.push_back(name);
    }
  }
  if (error) return fail(folder.string() + ": " + error.message());
  std::vector<DmojPair> pairs;
  for (const auto& [numbers, sides] : found) {
    const auto& [batch, number] = numbers;
    if (sides.inputs.size() != 1 || sides.outputs.size() != 1) {
      return rules.wrong(
          text("batch '{}', case '{}' has {} inputs and {} outputs", escape_unsafe(batch),
               escape_unsafe(number), sides.inputs.size(), sides.outputs.size()),
          text("say with input_format and output_format which files are cases"));
    }
    pairs.push_back({batch, number, folder / sides.inputs[0], folder / sides.outputs[0]});
  }
  std::sort(pairs.begin(), pairs.end(), [](const DmojPair& a, const DmojPair& b) {
    if (a.batch != b.batch) return natural_less(a.batch, b.batch);
    return natural_less(a.number, b.number);
  });
  return pairs;
}

}  // namespace judge
