// Every shipped package, a ctest line for each submission: it meets its expectation on the small
// cases and on those that are there to kill it. The whole data are for `make check`.

#include <gtest/gtest.h>

#include <cstdlib>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/package/load.hpp"
#include "judge/report/picture.hpp"
#include "judge/sandbox/run.hpp"
#include "judge/schedule/judge_problem.hpp"
#include "judge/validate/validator_program.hpp"
#include "judge/verdict/package_program.hpp"

namespace judge {
namespace {

const fs::path kRoot = TOUCHSTONE_ROOT;

struct Shipped {
  fs::path package;
  std::string submission;  // below submissions/
};

void PrintTo(const Shipped& shipped, std::ostream* out) {
  *out << shipped.package.filename().string() << '/' << shipped.submission;
}

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
  EXPECT_TRUE(judged.expectation_met) << code(judged.verdict) << " " << judged.reason << "\n"
                                      << got;
}

std::string test_name(const testing::TestParamInfo<Shipped>& info) {
  std::string name = info.param.package.filename().string() + "_" + info.param.submission;
  for (char& c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
  }
  return name;
}

INSTANTIATE_TEST_SUITE_P(Shipped, Package, testing::ValuesIn(all_shipped()), test_name);

// The files of a package that are there to test its validators.

std::vector<fs::path> all_packages() {
  return find_packages({kRoot / "problems", kRoot / "geometry", kRoot / "ml"});
}

class PackageData : public testing::TestWithParam<fs::path> {
 protected:
  void SetUp() override {
    if (sandboxes() == nullptr) GTEST_SKIP() << "this machine allows no namespaces";
    Result<Problem> problem = load_problem(GetParam());
    ASSERT_TRUE(problem) << problem.error().message;
    problem_ = *std::move(problem);
  }

  // Inputs below data/<folder>/.
  std::vector<fs::path> inputs(const std::string& folder) const {
    std::vector<fs::path> found;
    const auto names = list_folder(problem_.folder / "data" / folder);
    if (!names) return found;
    for (const std::string& name : *names) {
      if (name.ends_with(".in")) found.push_back(problem_.folder / "data" / folder / name);
    }
    return found;
  }

  // The input validator's exit code, with the arguments that the case has in secret.
  int validate_input(const fs::path& input) {
    const Result<Program> program =
        compile_package_program(problem_, problem_.input_validators.at(0), *sandboxes());
    if (!program) ADD_FAILURE() << program.error().message;
    const auto sandbox = sandboxes()->prepare(sandbox_spec(*program));
    const auto& arguments = problem_.cases.back().input_validator_arguments;
    RunRequest request = run_request(*program, {1 << 30}, arguments.at(""));
    const auto file = open_file(input);
    request.stdin_fd = file->get();
    using namespace std::chrono_literals;
    const auto output = run(**sandbox, request, {60s, 120s, {1 << 30}, {1 << 20}, 64});
    if (!output) ADD_FAILURE() << output.error().message;
    return output->report.exit_code;
  }

  ValidatorResult validate_output(const fs::path& input) {
    const Result<Program> program =
        compile_package_program(problem_, *problem_.output_validator, *sandboxes());
    if (!program) ADD_FAILURE() << program.error().message;
    using namespace std::chrono_literals;
    auto validator = ValidatorProgram::prepare(*program, {60s, {1 << 30}, {1 << 20}},
                                               {input.parent_path()}, *sandboxes());
    fs::path answer = input, output = input;
    const auto file = open_file(output.replace_extension(".out"));
    const auto result = validator->run(input, answer.replace_extension(".ans"), file->get(), {});
    if (!result) ADD_FAILURE() << input << ": " << result.error().message;
    return result ? *result : ValidatorResult{};
  }

  Problem problem_;
};

TEST_P(PackageData, InputsAreValidAndInvalidOnesAreNot) {
  for (const TestCase& test_case : problem_.cases) {
    if (test_case.generated) continue;  // validated when it was recorded
    EXPECT_EQ(validate_input(test_case.input), 42) << test_case.name;
  }
  EXPECT_FALSE(inputs("invalid_input").empty());
  for (const fs::path& input : inputs("invalid_input")) {
    EXPECT_EQ(validate_input(input), 43) << input;
  }
}

TEST_P(PackageData, CommittedCasesAreDrawnWhereTheyCanBe) {
  const Extras& extras = problem_.extras;
  if (problem_.folder.parent_path().filename() == "geometry") {
    EXPECT_NE(extras.picture_input, "") << "nothing says how a case is drawn";
  }
  if (extras.picture_input.empty()) return;
  for (const TestCase& test_case : problem_.cases) {
    if (test_case.generated) continue;
    const Result<std::string> svg = draw_picture(
        {extras.picture_input, extras.picture_answer},
        {test_case.name, *read_file(test_case.input), *read_file(test_case.answer), ""});
    EXPECT_TRUE(svg) << svg.error().message;
  }
}

TEST_P(PackageData, OutputValidatorKnowsRightFromWrong) {
  if (!problem_.output_validator) return;  // the default validator has its own tests
  EXPECT_FALSE(inputs("invalid_output").empty());
  for (const fs::path& input : inputs("invalid_output")) {
    EXPECT_FALSE(validate_output(input).accepted) << input;
  }
  EXPECT_FALSE(inputs("valid_output").empty());
  for (const fs::path& input : inputs("valid_output")) {
    const ValidatorResult result = validate_output(input);
    EXPECT_TRUE(result.accepted) << input << ": " << result.judge_message;
  }
}

// Small cases of every kind, drawn anew: what must be accepted agrees with the package's oracle,
// which knows no solution's method. FRESH_SEEDS says how often they are drawn.
TEST_P(PackageData, AcceptedSolutionsAgreeWithTheOracleOnFreshCases) {
  Problem fresh = problem_;
  std::erase_if(fresh.cases, [](const TestCase& c) { return !c.generated || !c.small; });
  if (fresh.cases.empty()) GTEST_SKIP() << "the package generates no small cases";
  Result<std::vector<Submission>> submissions = shipped_submissions(fresh);
  ASSERT_TRUE(submissions) << submissions.error().message;
  std::erase_if(*submissions, [](const Submission& submission) {
    return !submission.file.starts_with("submissions/accepted/") || !submission.skipped.empty();
  });
  ASSERT_FALSE(submissions->empty());
  const char* seeds = std::getenv("FRESH_SEEDS");
  for (int seed = 1; seed <= (seeds == nullptr ? 1 : std::atoi(seeds)); ++seed) {
    const auto result = judge_problem(
        fresh, *submissions, {.fresh_seed = static_cast<std::uint64_t>(seed)}, *sandboxes(), {});
    ASSERT_TRUE(result) << result.error().message;
    for (const SubmissionResult& judged : result->submissions) {
      if (judged.verdict == Verdict::skipped) continue;
      EXPECT_EQ(judged.verdict, Verdict::accepted)
          << judged.file << " of " << fresh.short_name << ", seed " << seed;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Shipped, PackageData, testing::ValuesIn(all_packages()),
                         [](const auto& parameter) { return parameter.param.filename().string(); });

}  // namespace
}  // namespace judge
