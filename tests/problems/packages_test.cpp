// Every shipped package, a ctest line for each submission: it meets its expectation on the small cases
// and on those that are there to kill it. The whole data are for `make check`.

#include <gtest/gtest.h>

#include "judge/base/text.hpp"
#include "judge/package/load.hpp"
#include "judge/schedule/judge_problem.hpp"

namespace judge {
namespace {

const fs::path kRoot = TOUCHSTONE_ROOT;

struct Shipped {
  fs::path package;
  std::string submission;  // below submissions/
};

std::vector<Shipped> all_shipped() {
  std::vector<Shipped> all;
  for (const fs::path& package :
       find_packages({kRoot / "problems", kRoot / "geometry", kRoot / "ml"})) {
    const Result<Problem> problem = load_problem(package);
    if (!problem) {
      all.push_back({package, ""});  // the test then fails with the reason
      continue;
    }
    for (const PackageSubmission& submission : problem->submissions) {
      all.push_back({package, submission.path});
    }
  }
  return all;
}

// Made before any thread. Null where this machine isolates nothing.
SandboxFactory* sandboxes() {
  static const auto factory = make_sandbox_factory({});
  return factory ? factory->get() : nullptr;
}

class Package : public testing::TestWithParam<Shipped> {};

TEST_P(Package, MeetsItsExpectation) {
  const Result<Problem> problem = load_problem(GetParam().package);
  ASSERT_TRUE(problem) << problem.error().message;
  if (sandboxes() == nullptr) GTEST_SKIP() << "this machine allows no namespaces";
  Result<std::vector<Submission>> submissions = shipped_submissions(*problem);
  ASSERT_TRUE(submissions) << submissions.error().message;
  std::erase_if(*submissions, [&](const Submission& submission) {
    return submission.file != "submissions/" + GetParam().submission;
  });
  ASSERT_EQ(submissions->size(), 1u);

  const Result<ProblemResult> result =
      judge_problem(*problem, *submissions, {.filter = {.quick = true}}, *sandboxes(), {});
  ASSERT_TRUE(result) << result.error().message;
  const SubmissionResult& judged = result->submissions.front();
  if (judged.verdict == Verdict::skipped) GTEST_SKIP() << judged.reason;
  ASSERT_FALSE(judged.expectations.empty()) << "a shipped submission says what it should get";
  std::string got;
  for (const CaseResult& c : judged.cases) {
    got += c.name + " " + std::string(code(c.verdict)) + " " + c.message + "\n";
  }
  EXPECT_TRUE(judged.expectation_met) << code(judged.verdict) << " " << judged.reason << "\n" << got;
}

std::string test_name(const testing::TestParamInfo<Shipped>& info) {
  std::string name = info.param.package.filename().string() + "_" + info.param.submission;
  for (char& c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
  }
  return name;
}

INSTANTIATE_TEST_SUITE_P(Shipped, Package, testing::ValuesIn(all_shipped()), test_name);

}  // namespace
}  // namespace judge
