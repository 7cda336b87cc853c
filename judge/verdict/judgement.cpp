#include "judge/verdict/judgement.hpp"

#include <algorithm>

#include "judge/base/text.hpp"

namespace judge {

Verdict overall_verdict(const std::vector<CaseResult>& cases) {
  const auto is = [](Verdict verdict) {
    return [verdict](const CaseResult& c) { return c.verdict == verdict; };
  };
  if (std::any_of(cases.begin(), cases.end(), is(Verdict::judge_error))) {
    return Verdict::judge_error;
  }
  const auto first = std::find_if_not(cases.begin(), cases.end(), is(Verdict::accepted));
  return first == cases.end() ? Verdict::accepted : first->verdict;
}

bool expectations_met(const std::vector<Expectation>& expectations,
                      const std::vector<CaseResult>& cases) {
  return std::all_of(expectations.begin(), expectations.end(), [&](const Expectation& wanted) {
    if (wanted.final) {
      return wanted.required.contains(std::string(format_code(overall_verdict(cases))));
    }
    bool found_required = wanted.required.empty();
    bool found_message = wanted.message.empty();
    for (const CaseResult& result : cases) {
      if (!wanted.cases.empty() && !glob_covers(wanted.cases, result.name)) continue;
      // JE has no word of the format, so no expectation can be met by it.
      const std::string got(format_code(result.verdict));
      const bool as_wrong_answer =
          result.verdict == Verdict::output_limit_exceeded && wanted.permitted.contains("WA");
      if (got.empty()) return false;
      if (!wanted.permitted.empty() && !wanted.permitted.contains(got) && !as_wrong_answer) {
        return false;
      }
      found_required =
          found_required || wanted.required.contains(got) ||
          (result.verdict == Verdict::output_limit_exceeded && wanted.required.contains("WA"));
      found_message = found_message || result.message.find(wanted.message) != std::string::npos;
    }
    return found_required && found_message;
  });
}

}  // namespace judge
