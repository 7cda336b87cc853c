#include "judge/package/expectation.hpp"

#include <algorithm>
#include <map>

#include "judge/base/text.hpp"

namespace judge {
namespace {

const std::set<std::string> kAll = {"AC", "WA", "TLE", "RTE"};
const std::set<std::string> kFailures = {"WA", "TLE", "RTE"};

// Keys of a rule that are not case globs.
const std::vector<std::string> kAttributes = {"language",       "entrypoint", "authors",
                                              "model_solution", "permitted",  "required",
                                              "score",          "message",    "use_for_time_limit"};

Result<std::set<std::string>> verdict_words(const Yaml& list) {
  JUDGE_TRY(const std::vector<std::string> words, list.texts());
  if (words.empty()) {
    return list.wrong(text("a list of verdicts is wanted here"), text("one of AC, WA, TLE, RTE"));
  }
  std::set<std::string> verdicts;
  for (const std::string& word : words) {
    if (!kAll.contains(word)) {
      return list.wrong(text("unknown verdict '{}'", escape_unsafe(word)),
                        text("one of AC, WA, TLE, RTE"));
    }
    verdicts.insert(word);
  }
  return verdicts;
}

// A number, or a list of the smallest and the largest.
Result<ScoreRange> score_range(const Yaml& value) {
  if (value.is_scalar()) {
    JUDGE_TRY(const double score, value.number());
    return ScoreRange{score, score};
  }
  const std::vector<Yaml> ends = value.items();
  if (ends.size() != 2) return value.wrong(text("a number or a list of two is wanted here"));
  JUDGE_TRY(const double lowest, ends[0].number());
  JUDGE_TRY(const double highest, ends[1].number());
  if (lowest > highest) return value.wrong(text("the larger number comes last"));
  return ScoreRange{lowest, highest};
}

// What a rule, or a case glob inside one, asks for; `wanted` keeps what it does not name.
Result<void> read_requirements(const Yaml& rule, Expectation& wanted) {
  JUDGE_CHECK(rule.map_or_nothing());
  if (!rule["permitted"].is_null()) {
    JUDGE_TRY(wanted.permitted, verdict_words(rule["permitted"]));
  }
  if (!rule["required"].is_null()) {
    JUDGE_TRY(wanted.required, verdict_words(rule["required"]));
  }
  if (!rule["message"].is_null()) {
    JUDGE_TRY(wanted.message, rule["message"].string());
  }
  if (!rule["score"].is_null()) {
    JUDGE_TRY(wanted.score, score_range(rule["score"]));
  }
  return {};
}

// The format's globs have no `**` and no [..]; a brace that is never closed would match nothing.
Result<void> check_glob(const std::string& glob, const Yaml& place) {
  const auto open = std::count(glob.begin(), glob.end(), '{');
  const auto closed = std::count(glob.begin(), glob.end(), '}');
  // Each star and each alternative multiplies what is tried.
  const auto wild = std::count(glob.begin(), glob.end(), '*') + open;
  if (glob.find("**") != std::string::npos || glob.find('[') != std::string::npos ||
      open != closed || wild > 8) {
    return place.wrong(text("'{}' is no glob of the format", escape_unsafe(glob)),
                       text("* stays inside one name, {{a,b}} are alternatives"));
  }
  return {};
}

bool asks_for_something(const Expectation& wanted) {
  return !wanted.permitted.empty() || !wanted.required.empty() || !wanted.message.empty() ||
         wanted.score;
}

}  // namespace

std::vector<Expectation> default_expectations(const std::string& folder, bool legacy) {
  const auto one = [](std::set<std::string> permitted, std::set<std::string> required) {
    return std::vector<Expectation>{
        {.permitted = std::move(permitted), .required = std::move(required)}};
  };
  if (folder == "accepted") return one({"AC"}, {"AC"});
  if (folder == "wrong_answer") {
    if (!legacy) return one({"AC", "WA"}, {"WA"});
    // Legacy speaks of the final verdict: the first case that fails.
    return {{.permitted = {}, .required = {"WA"}, .cases = "", .message = "", .final = true}};
  }
  if (folder == "time_limit_exceeded") {
    return legacy ? one({"AC", "TLE", "WA"}, {"TLE"}) : one({"AC", "TLE"}, {"TLE"});
  }
  if (folder == "run_time_error" || folder == "runtime_error") {
    if (!legacy) return one({"AC", "RTE"}, {"RTE"});
    return {{.permitted = {}, .required = {"RTE"}, .cases = "", .message = "", .final = true}};
  }
  if (folder == "rejected") return one(kAll, kFailures);
  if (folder == "brute_force") {
    if (!legacy) return one({"AC", "RTE", "TLE"}, {"RTE", "TLE"});
    return {{.permitted = {}, .required = {"RTE", "TLE"}, .final = true}};
  }
  // Of contest packages: of the final verdict.
  const auto last = [](std::set<std::string> required) {
    return std::vector<Expectation>{
        {.permitted = {}, .required = std::move(required), .final = true}};
  };
  if (folder == "no_output") return last({"WA"});
  if (folder == "output_limit") return last({"RTE", "WA"});
  return {};
}

std::vector<Expectation> graded_expectations(const std::string& folder) {
  const auto last = [](std::set<std::string> required, bool partial = false) {
    return std::vector<Expectation>{
        {.permitted = {}, .required = std::move(required), .final = true, .partial = partial}};
  };
  if (folder == "accepted") return last({"AC"});
  if (folder == "partially_accepted") return last({"AC"}, true);
  if (folder == "time_limit_exceeded") return last({"TLE"});
  if (folder == "rejected") return last(kFailures);
  return default_expectations(folder, true);
}

Result<std::optional<Expectation>> annotated_score(std::string_view source,
                                                   const std::string& place) {
  constexpr std::string_view kMark = "@EXPECTED_SCORE@:";
  const std::size_t at = source.find(kMark);
  if (at == std::string_view::npos) return std::optional<Expectation>();
  const std::string_view rest = source.substr(at + kMark.size());
  if (rest.find(kMark) != std::string_view::npos) {
    return fail(text("{}: @EXPECTED_SCORE@ stands twice", place));
  }
  const std::vector<std::string> words = split_words(rest.substr(0, rest.find('\n')));
  const std::optional<double> score = words.empty() ? std::nullopt : parse_number(words.front());
  if (!score) return fail(text("{}: @EXPECTED_SCORE@ names no number", place));
  return std::optional(
      Expectation{.permitted = {}, .required = {}, .score = ScoreRange{*score, *score}});
}

Result<std::vector<Expectation>> annotated_expectations(std::string_view source,
                                                        const std::string& place) {
  constexpr std::string_view kMark = "@EXPECTED_RESULTS@:";
  const std::size_t at = source.find(kMark);
  if (at == std::string_view::npos) return std::vector<Expectation>{};
  const std::string_view rest = source.substr(at + kMark.size());
  if (rest.find(kMark) != std::string_view::npos) {
    return fail(text("{}: @EXPECTED_RESULTS@ stands twice", place));
  }
  static const std::map<std::string, std::set<std::string>, std::less<>> kWords = {
      {"CORRECT", {"AC"}},
      {"ACCEPTED", {"AC"}},
      {"WRONG-ANSWER", {"WA"}},
      {"WRONG_ANSWER", {"WA"}},
      {"TIMELIMIT", {"TLE"}},
      {"TIME_LIMIT_EXCEEDED", {"TLE"}},
      {"RUN-ERROR", {"RTE"}},
      {"RUN_TIME_ERROR", {"RTE"}},
      {"NO-OUTPUT", {"WA"}},
      {"NO_OUTPUT", {"WA"}},
      {"OUTPUT-LIMIT", {"RTE", "WA"}},
      {"OUTPUT_LIMIT", {"RTE", "WA"}},
  };
  Expectation wanted{.permitted = {}, .required = {}, .final = true};
  std::string_view line = rest.substr(0, rest.find('\n'));
  while (true) {
    const std::size_t comma = line.find(',');
    // The comment that holds it may end on the same line.
    std::string_view word = trim(line.substr(0, comma));
    word = word.substr(0, word.find_first_of(" \t*\r"));
    const auto found = kWords.find(word);
    // COMPILER-ERROR, CHECK-MANUALLY: the format has no word for it, so nothing can be checked.
    if (found == kWords.end()) return std::vector<Expectation>{};
    wanted.required.insert(found->second.begin(), found->second.end());
    if (comma == std::string_view::npos) break;
    line.remove_prefix(comma + 1);
  }
  return std::vector<Expectation>{wanted};
}

Result<void> settle_expectations(PackageSubmission& submission, const Yaml& rules,
                                 std::vector<Expectation> defaults, Globs& matched) {
  const std::string folder = submission.path.substr(0, submission.path.find('/'));
  submission.expectations = std::move(defaults);
  for (const auto& [glob, rule] : rules.entries()) {
    JUDGE_CHECK(check_glob(glob, rule));
    if (!glob_covers(glob, submission.path)) continue;
    matched.submissions.insert(glob);
    if (!rule["language"].is_null()) {
      JUDGE_TRY(submission.language, rule["language"].string());
    }
    if (!rule["entrypoint"].is_null()) {
      JUDGE_TRY(submission.entry_point, rule["entrypoint"].string());
    }
    // The folder's own name replaces its defaults key by key; any other glob adds a requirement.
    Expectation added;
    const bool replaces = glob == folder && !submission.expectations.empty();
    JUDGE_CHECK(read_requirements(rule, replaces ? submission.expectations.front() : added));
    if (asks_for_something(added)) submission.expectations.push_back(added);
    for (const auto& [key, wanted] : rule.entries()) {
      if (std::find(kAttributes.begin(), kAttributes.end(), key) != kAttributes.end()) continue;
      if (!key.starts_with("sample") && !key.starts_with("secret") &&
          key.find_first_of("*{/") == std::string::npos) {
        const auto near = near_misses(key.substr(0, 100), kAttributes, 1);
        return fail(near.empty() ? text("{}: unknown key '{}'", wanted.place(), escape_unsafe(key))
                                 : text("{}: unknown key '{}' ({}?)", wanted.place(),
                                        escape_unsafe(key), near.front()),
                    text("cases are named by globs that start with sample or secret"));
      }
      JUDGE_CHECK(check_glob(key, wanted));
      matched.cases.emplace(key, wanted.place());
      Expectation on_cases{.permitted = {}, .required = {}, .cases = key};
      if (const auto unknown = wanted.unknown_keys(kAttributes); !unknown.empty()) {
        return fail(unknown.front());
      }
      JUDGE_CHECK(read_requirements(wanted, on_cases));
      if (asks_for_something(on_cases)) submission.expectations.push_back(on_cases);
    }
  }
  return {};
}

}  // namespace judge
