#include "judge/verdict/verification.hpp"

#include <algorithm>

namespace judge {

std::vector<Kill> lone_kills(const Verification& verification) {
  std::vector<Kill> kills;
  if (!verification.judged) return kills;
  for (const SubmissionResult& submission : verification.judged->submissions) {
    const auto failed = [](const CaseResult& c) { return c.verdict != Verdict::accepted; };
    if (std::count_if(submission.cases.begin(), submission.cases.end(), failed) != 1) continue;
    // One that was stopped early may fail elsewhere too.
    if (submission.cases.size() != verification.case_names.size()) continue;
    const auto only = std::find_if(submission.cases.begin(), submission.cases.end(), failed);
    kills.push_back({submission.file, only->name});
  }
  return kills;
}

}  // namespace judge
