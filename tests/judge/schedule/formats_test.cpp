// Packages of other judges, from the file to the verdict.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "judge/base/text.hpp"
#include "judge/package/load.hpp"
#include "judge/schedule/judge_problem.hpp"
#include "tests/support/require_isolation.hpp"
#include "tests/support/temp_package.hpp"

namespace judge {
namespace {

const std::string kDoubles =
    "#include <cstdio>\nint main(){int n;scanf(\"%d\",&n);printf(\"%d\\n\",2*n);}\n";
const std::string kTriples =
    "#include <cstdio>\nint main(){int n;scanf(\"%d\",&n);printf(\"%d\\n\",3*n);}\n";

// "AC", or what is wrong with the package.
std::string verdict_of(const TempPackage& package, const std::string& source,
                       const ProblemRun& run = {}) {
  const Result<Problem> problem = load_problem(package.path());
  if (!problem) return problem.error().message;
  TempPackage own(TempPackage::Start::empty);
  own.write("own.cpp", source);
  const auto submission = read_submission(*problem, own.path() / "own.cpp", "own.cpp", {});
  if (!submission) return submission.error().message;
  const auto result = judge_problem(*problem, {*submission}, run, *test_sandboxes(), {});
  if (!result) return result.error().message;
  const SubmissionResult& judged = result->submissions.front();
  if (judged.verdict == Verdict::compile_error) return judged.compile.log;
  for (const CaseResult& c : judged.cases) {
    if (c.verdict == Verdict::judge_error) return c.message;
  }
  return std::string(code(judged.verdict));
}

TEST(Formats, AFolderOfPairs) {
  REQUIRE_ISOLATION();
  TempPackage package(TempPackage::Start::empty);
  package.write("in1.txt", "4\r\n").write("out1.txt", "8\r\n");
  package.write("in2.txt", "0\n").write("out2.txt", "0\n");
  EXPECT_EQ(verdict_of(package, kDoubles), "AC");
  EXPECT_EQ(verdict_of(package, kTriples), "WA");
}

}  // namespace
}  // namespace judge
