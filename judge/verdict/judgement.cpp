#include "judge/verdict/judgement.hpp"

#include <algorithm>
#include <cmath>

#include "judge/base/text.hpp"

namespace judge {

Verdict overall_verdict(const std::vector<CaseResult>& cases) {
  const auto is = [](Verdict verdict) {
    return [verdict](const CaseResult& c) { return c.verdict == verdict; };
  };
  if (std::any_of(cases.begin(), cases.end(), is(Verdict::judge_error))) {
    return Verdict::judge_error;
  }
  const auto first = std::find_if(cases.begin(), cases.end(), [](const CaseResult& c) {
    return c.verdict != Verdict::accepted && c.verdict != Verdict::skipped;
  });
  return first == cases.end() ? Verdict::accepted : first->verdict;
}

namespace {

bool is_about(const Expectation& wanted, const std::string& case_name) {
  return wanted.cases.empty() || glob_covers(wanted.cases, case_name);
}

// How an expectation stands after some cases.
struct Standing {
  bool broken = false;  // by a verdict that is not permitted; no other case mends that
  bool required = false, message = false;  // found
};

Standing stand(const Expectation& wanted, const std::vector<CaseResult>& cases) {
  Standing now;
  now.required = wanted.required.empty();
  now.message = wanted.message.empty();
  for (const CaseResult& result : cases) {
    if (!is_about(wanted, result.name) || result.verdict == Verdict::skipped) continue;
    // JE has no word of the format, so no expectation can be met by it.
    const std::string got(format_code(result.verdict));
    const bool output_limit = result.verdict == Verdict::output_limit_exceeded;
    const auto has = [&](const std::set<std::string>& words) {
      return words.contains(got) || (output_limit && words.contains("WA"));
    };
    now.broken = now.broken || got.empty() || (!wanted.permitted.empty() && !has(wanted.permitted));
    now.required = now.required || has(wanted.required);
    now.message = now.message || result.message.find(wanted.message) != std::string::npos;
  }
  return now;
}

bool is_in_range(const ScoreRange& wanted, double score) {
  return (score >= wanted.lowest || same_score(score, wanted.lowest)) &&
         (score <= wanted.highest || same_score(score, wanted.highest));
}

// Of the submission; with a glob, of every group that it names itself.
bool has_score(const Expectation& wanted, const std::optional<Scores>& scores) {
  if (!scores) return false;
  if (wanted.cases.empty()) return is_in_range(*wanted.score, scores->score);
  bool found = false;
  for (const GroupScore& group : scores->groups) {
    if (!glob_match(wanted.cases, group.name)) continue;
    found = true;
    if (!is_in_range(*wanted.score, group.score)) return false;
  }
  return found;
}

bool ends_as(const Expectation& wanted, const std::vector<CaseResult>& cases,
             const std::optional<Scores>& scores) {
  const Verdict verdict = overall_verdict(cases);
  const bool graded = scores && verdict != Verdict::judge_error;
  if (!wanted.required.contains(std::string(format_code(graded ? scores->grade : verdict)))) {
    return false;
  }
  if (!wanted.partial) return true;
  return scores && !(scores->best && same_score(scores->score, *scores->best));
}

}  // namespace

bool same_score(double a, double b) {
  return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

bool expectations_met(const std::vector<Expectation>& expectations,
                      const std::vector<CaseResult>& cases, const std::optional<Scores>& scores) {
  return std::all_of(expectations.begin(), expectations.end(), [&](const Expectation& wanted) {
    if (wanted.score && !has_score(wanted, scores)) return false;
    if (wanted.final) return ends_as(wanted, cases, scores);
    const Standing now = stand(wanted, cases);
    return !now.broken && now.required && now.message;
  });
}

bool expectations_settled(const std::vector<Expectation>& expectations,
                          const std::vector<CaseResult>& judged,
                          const std::vector<std::string>& to_come, bool scoring) {
  if (expectations.empty()) return false;
  constexpr std::size_t kAllVerdicts = 4;
  bool all = true;
  for (const Expectation& wanted : expectations) {
    if (wanted.final) {
      all = all && (scoring ? to_come.empty() : overall_verdict(judged) != Verdict::accepted);
      continue;
    }
    if (wanted.score) all = all && to_come.empty();
    const Standing now = stand(wanted, judged);
    if (now.broken) return true;
    const bool permits_all = wanted.permitted.empty() || wanted.permitted.size() == kAllVerdicts;
    const bool nothing_comes = std::none_of(
        to_come.begin(), to_come.end(), [&](const auto& name) { return is_about(wanted, name); });
    all = all && (nothing_comes || (permits_all && now.required && now.message));
  }
  return all;
}

}  // namespace judge
