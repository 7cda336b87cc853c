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

// What a rule, or a case glob inside one, asks for; `wanted` keeps what it does not name.
Result<void> read_requirements(const Yaml& rule, Expectation& wanted) {
  if (!rule.is_map()) return rule.wrong(text("a map is wanted here"));
  if (!rule["permitted"].is_null()) {
    JUDGE_TRY(wanted.permitted, verdict_words(rule["permitted"]));
  }
  if (!rule["required"].is_null()) {
    JUDGE_TRY(wanted.required, verdict_words(rule["required"]));
  }
  if (!rule["message"].is_null()) {
    JUDGE_TRY(wanted.message, rule["message"].string());
  }
  return {};
}

bool asks_for_something(const Expectation& wanted) {
  return !wanted.permitted.empty() || !wanted.required.empty() || !wanted.message.empty();
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
  if (folder == "brute_force") return one({"AC", "RTE", "TLE"}, {"RTE", "TLE"});
  return {};
}

Result<void> settle_expectations(PackageSubmission& submission, const Yaml& rules, bool legacy,
                                 std::vector<std::string>& matched) {
  const std::string folder = submission.path.substr(0, submission.path.find('/'));
  submission.expectations = default_expectations(folder, legacy);
  for (const std::string& glob : rules.keys()) {
    if (!glob_covers(glob, submission.path)) continue;
    matched.push_back(glob);
    const Yaml rule = rules[glob];
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
    for (const std::string& key : rule.keys()) {
      if (std::find(kAttributes.begin(), kAttributes.end(), key) != kAttributes.end()) continue;
      Expectation on_cases{.permitted = {}, .required = {}, .cases = key};
      JUDGE_CHECK(read_requirements(rule[key], on_cases));
      if (asks_for_something(on_cases)) submission.expectations.push_back(on_cases);
    }
  }
  return {};
}

}  // namespace judge
