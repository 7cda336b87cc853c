#pragma once

#include <string>
#include <vector>

#include "judge/report/json_report.hpp"
#include "judge/report/text_report.hpp"
#include "judge/verdict/verification.hpp"

// What `judge verify` found, in each form in which it is wanted.

namespace judge {

std::string verification_text(const Verification& verification, const Terminal& terminal);
// The last lines, after all packages.
std::string verifications_summary(const std::vector<Verification>& all, Duration wall,
                                  const Terminal& terminal);
Json verifications_to_json(const std::vector<Verification>& all);  // judge.verify/1
// JUnit's XML: a suite a package, a test case a check and a submission.
std::string verifications_to_junit(const std::vector<Verification>& all);
// One page that holds all it needs: checks, submissions by cases with their times.
std::string verifications_to_html(const std::vector<Verification>& all);

}  // namespace judge
