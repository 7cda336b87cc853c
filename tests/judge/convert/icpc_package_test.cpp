#include "judge/convert/icpc_package.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <cstdlib>

#include "judge/base/text.hpp"
#include "judge/convert/checker_program.hpp"
#include "judge/package/archive.hpp"
#include "judge/package/load.hpp"
#include "judge/validate/standard_validator.hpp"
#include "tests/support/temp_package.hpp"

namespace judge {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

Problem loaded(const fs::path& path) {
  Result<Problem> problem = load_problem(path);
  EXPECT_TRUE(problem) << problem.error().message;
  return problem ? *std::move(problem) : Problem();
}

// A problem, written and read again. The package keeps its folder's name, which is the problem's.
class Rewritten {
 public:
  Rewritten(const Problem& problem, const IcpcOptions& options)
      : parent_(*TempDir::make(fs::temp_directory_path(), "convert-")),
        folder_(parent_.path() / problem.short_name) {
    fs::create_directories(folder_);
    written_ = write_icpc_package(problem, folder_, options);
  }
  const Result<std::vector<std::string>>& written() const { return written_; }
  std::vector<std::string> left_out() const {
    EXPECT_TRUE(written_) << written_.error().message;
    return written_.value_or(std::vector<std::string>());
  }
  Problem problem() const { return loaded(folder_); }
  std::string file(const std::string& name) const {
    return read_file(folder_ / name).value_or("no file");
  }
  bool runs(const std::string& name) const { return ::access((folder_ / name).c_str(), X_OK) == 0; }
  const fs::path& folder() const { return folder_; }

 private:
  TempDir parent_;
  fs::path folder_;
  Result<std::vector<std::string>> written_;
};

void expect_same_cases(const Problem& a, const Problem& b) {
  ASSERT_EQ(a.cases.size(), b.cases.size());
  for (std::size_t i = 0; i < a.cases.size(); ++i) {
    const TestCase &x = a.cases[i], &y = b.cases[i];
    EXPECT_EQ(x.name, y.name);
    EXPECT_EQ(*read_file(x.input), *read_file(y.input)) << x.name;
    EXPECT_EQ(*read_file(x.answer), *read_file(y.answer)) << x.name;
    EXPECT_EQ(x.arguments, y.arguments) << x.name;
    EXPECT_EQ(x.input_validator_arguments, y.input_validator_arguments) << x.name;
    EXPECT_EQ(x.output_validator_arguments, y.output_validator_arguments) << x.name;
    EXPECT_EQ(x.hint, y.hint) << x.name;
    EXPECT_EQ(x.description, y.description) << x.name;
    EXPECT_EQ(x.extra_files.empty(), y.extra_files.empty()) << x.name;
  }
}

TempPackage full_package() {
  TempPackage package;
  package.add_case("secret/2-x/1", "8\n", "16\n").add_case("secret/2-x/2", "9\n", "18\n");
  package.write("data/secret/1.yaml", "args: [fast]\nhint: small\ndescription: the least one\n");
  package.write("data/secret/1.files/table.txt", "1 2 3\n");
  package.write("data/secret/2-x/test_group.yaml",
                "input_validator_args: [n_max, \"{{n_max}}\"]\n"
                "output_validator_args: [float_tolerance, 1e-6]\n");
  package.write("data/invalid_input/zero.in", "0\n");
  package.write("input_validators/check.py", "import sys\nN_MAX = {{n_max}}\nsys.exit(42)\n");
  package.write("include/cpp/table.h", "#pragma once\n");
  package.write("statement/tree.svg", "<svg/>\n");
  package.write("solution/solution.en.md", "Double it.\n");
  package.write("touchstone.yaml", "level: 2\nthreads: 2\n");
  package.write("generators/note.txt", "nothing\n");
  package.write("submissions/submissions.yaml",
                "wrong_answer/tripled.cpp:\n  secret/1: {required: [WA]}\n");
  return package;
}

TEST(IcpcPackage, OfTheNewVersionSaysTheSameAgain) {
  const TempPackage package = full_package();
  const Problem before = loaded(package.path());
  const Rewritten made(before, {});
  EXPECT_THAT(made.left_out(), testing::ElementsAre(HasSubstr("generators/")));
  const Problem after = made.problem();
  expect_same_cases(before, after);
  EXPECT_EQ(after.format, "2025-09");
  EXPECT_EQ(after.names, before.names);
  EXPECT_EQ(after.constants, before.constants);
  EXPECT_EQ(after.limits.time_limit, before.limits.time_limit);
  EXPECT_EQ(after.limits.memory.count, before.limits.memory.count);
  EXPECT_EQ(after.limits.output.count, before.limits.output.count);
  EXPECT_EQ(after.extras.threads, 2u);
  EXPECT_EQ(after.input_validators.size(), 1u);
  ASSERT_EQ(after.submissions.size(), before.submissions.size());
  for (std::size_t i = 0; i < before.submissions.size(); ++i) {
    EXPECT_EQ(after.submissions[i].path, before.submissions[i].path);
    EXPECT_EQ(after.submissions[i].expectations, before.submissions[i].expectations);
  }
  EXPECT_TRUE(after.warnings.empty()) << after.warnings.front();
  EXPECT_THAT(made.file("problem.yaml"), HasSubstr("uuid: 0b6c2c9e-6f55-4b0e-8d6a-2f5f2f0f6c11"));
  EXPECT_EQ(made.file("statement/tree.svg"), "<svg/>\n");
  EXPECT_EQ(made.file("include/cpp/table.h"), "#pragma once\n");
  EXPECT_EQ(made.file("data/invalid_input/zero.in"), "0\n");
  EXPECT_EQ(made.file("data/secret/1.files/table.txt"), "1 2 3\n");
}

TEST(IcpcPackage, ForOthersLeavesOurAdditionsOutAndSaysSo) {
  const TempPackage package = full_package();
  const Rewritten made(loaded(package.path()), {.additions = false});
  EXPECT_THAT(made.left_out(), Contains(HasSubstr("touchstone.yaml")));
  EXPECT_THAT(made.left_out(), Contains(HasSubstr("threads: 2")));
  EXPECT_EQ(made.file("touchstone.yaml"), "no file");
}

TEST(IcpcPackage, OfTheLegacyVersion) {
  TempPackage package;
  package.write("data/secret/test_group.yaml", "output_validator_args: [case_sensitive]\n");
  package.write("data/secret/1.yaml", "hint: small\n");
  package.write("input_validators/check.py", "N_MAX = {{n_max}}\n");
  package.write("output_validator/check.py", "LIMIT = {{n_max}}\n");
  const Rewritten made(loaded(package.path()), {.version = IcpcVersion::legacy});
  EXPECT_THAT(made.left_out(), Contains(HasSubstr("problem.en.md")));
  EXPECT_EQ(made.file(".timelimit"), "1\n");
  EXPECT_EQ(made.file("input_validators/check.py"), "N_MAX = 1000\n");
  EXPECT_EQ(made.file("output_validators/check.py"), "LIMIT = 1000\n");
  EXPECT_EQ(made.file("problem_statement/problem.en.md"), "Double the number n, at most 1000.\n");
  EXPECT_EQ(made.file("data/secret/1.hint"), "small");
  const Problem after = made.problem();
  EXPECT_EQ(after.format, "legacy");
  EXPECT_EQ(after.limits.time_limit, Duration(std::chrono::seconds(1)));
  ASSERT_TRUE(after.output_validator);
  ASSERT_EQ(after.cases.size(), 2u);
  EXPECT_EQ(after.cases[1].output_validator_arguments, std::vector<std::string>{"case_sensitive"});
  EXPECT_EQ(after.cases[1].hint, "small");
}

TEST(IcpcPackage, OfTheLegacyVersionRefusesWhatItCannotSay) {
  TempPackage package;
  package.write("data/secret/1.yaml", "args: [fast]\n");
  const Rewritten made(loaded(package.path()), {.version = IcpcVersion::legacy});
  ASSERT_FALSE(made.written());
  EXPECT_EQ(made.written().error().kind, ErrorKind::usage);
  EXPECT_THAT(made.written().error().message, HasSubstr("arguments of the submission"));
  EXPECT_THAT(made.written().error().hint, HasSubstr("2025-09"));
}

// What must fail of a legacy package may also fail in other ways on other cases.
TEST(IcpcPackage, FromALegacyOneExpectsNoMore) {
  TempPackage package;
  package.write("problem.yaml", "name: Doubling\nlimits: {time_limit: 1}\n");
  const Rewritten made(loaded(package.path()), {});
  const Problem after = made.problem();
  ASSERT_EQ(after.submissions.size(), 2u);
  EXPECT_EQ(after.submissions[1].path, "wrong_answer/tripled.cpp");
  ASSERT_EQ(after.submissions[1].expectations.size(), 1u);
  EXPECT_EQ(after.submissions[1].expectations[0].required, std::set<std::string>{"WA"});
  EXPECT_EQ(after.submissions[1].expectations[0].permitted,
            (std::set<std::string>{"AC", "WA", "TLE", "RTE"}));
}

TEST(IcpcPackage, WrapsACheckerOfAnotherConvention) {
  TempPackage package;
  package.write("extra/checker.cpp", "int main() { return 0; }\n")
      .write("extra/lib/testlib.h", "\n");
  Problem problem = loaded(package.path());
  problem.output_validator = PackageProgram{.name = "checker.cpp",
                                            .path = package.path() / "extra/checker.cpp",
                                            .convention = Convention::testlib,
                                            .include_folders = {package.path() / "extra/lib"}};
  const Rewritten made(problem, {});
  EXPECT_TRUE(made.left_out().empty());
  EXPECT_TRUE(made.runs("output_validator/build"));
  EXPECT_TRUE(made.runs("output_validator/run"));
  EXPECT_EQ(made.file("output_validator/testlib.h"), "\n");
  EXPECT_EQ(made.file("output_validator/program.cpp"), "int main() { return 0; }\n");
  ASSERT_TRUE(made.problem().output_validator);
}

// The program that goes with a package, against the validator that it stands for.
TEST(IcpcPackage, StandardValidatorsBecomeAProgramThatJudgesAlike) {
  const TempDir folder = *TempDir::make(fs::temp_directory_path(), "convert-");
  const auto at = [&](const char* name) { return (folder.path() / name).string(); };
  ASSERT_TRUE(write_file(at("compare.cpp"), kCheckerProgram));
  ASSERT_EQ(
      std::system(("c++ -std=c++17 -O1 -o " + at("compare") + " " + at("compare.cpp")).c_str()), 0);
  const std::vector<std::vector<std::string>> rules = {
      {"polygon/wcmp"},
      {"polygon/lcmp"},
      {"polygon/fcmp"},
      {"polygon/uncmp"},
      {"polygon/nyesno"},
      {"polygon/rcmp6"},
      {"dmoj/standard"},
      {"dmoj/easy"},
      {"dmoj/floats"},
      {"dmoj/floats", "precision=2", "error_mode=relative"},
      {"dmoj/floatsabs", "precision=1"},
      {"dmoj/identical"},
      {"dmoj/rstripped"},
      {"dmoj/sorted"},
      {"dmoj/sorted", "split_on=whitespace"},
      {"dmoj/unordered"}};
  const std::string texts[] = {
      "",          "1 2\n",      "2 1",       "1\n\n2\n",      "\n1  2 \r\n",
      "1 2\n\n",   "YES no\n",   "yes No\n",  "1.0000001 2\n", "1.005 +2e0\n",
      "nan inf\n", "3 4\n1 2\n", "1 2\n3 4\n"};
  int accepted = 0, rejected = 0;
  for (const std::vector<std::string>& rule : rules) {
    const std::vector<std::string> arguments(rule.begin() + 1, rule.end());
    const Result<StandardValidator> how = find_standard_validator(rule[0], arguments);
    ASSERT_TRUE(how) << how.error().message;
    const auto words = standalone_arguments(*how);
    ASSERT_TRUE(words) << rule[0];
    const std::string call = at("compare") + " - " + at("answer") + " - " +
                             fmt::format("{}", fmt::join(*words, " ")) + " < " + at("output");
    for (const std::string& answer : texts) {
      ASSERT_TRUE(write_file(at("answer"), answer));
      for (const std::string& output : texts) {
        const Result<ValidatorResult> expected = compare(output, answer, *how);
        if (!expected) continue;  // no answer of that kind
        ASSERT_TRUE(write_file(at("output"), output));
        const int code = WEXITSTATUS(std::system(call.c_str()));
        ASSERT_EQ(code, expected->accepted ? 42 : 43) << rule[0] << ": '" << escape_unsafe(output)
                                                      << "' for '" << escape_unsafe(answer) << "'";
        ++(expected->accepted ? accepted : rejected);
      }
    }
  }
  EXPECT_GT(accepted, 200);
  EXPECT_GT(rejected, 1000);
}

TEST(IcpcPackage, CheckersOfOtherFormatsGoWithTheirArguments) {
  TempPackage package(TempPackage::Start::empty);
  package.write("init.yml",
                "checker: {name: floatsabs, args: {precision: 3}}\n"
                "test_cases:\n"
                "- {in: 1.in, out: 1.out, points: 1}\n"
                "- {in: 1.in, out: 1.out, points: 1, checker: sorted}\n");
  package.write("1.in", "1\n").write("1.out", "2\n");
  Problem problem = loaded(package.path());
  const Rewritten made(problem, {});
  ASSERT_TRUE(made.written()) << made.written().error().message;
  const Problem after = made.problem();
  ASSERT_TRUE(after.output_validator);
  ASSERT_EQ(after.cases.size(), 2u);
  EXPECT_THAT(after.cases[0].output_validator_arguments,
              testing::ElementsAre("filled_lines", HasSubstr("absolute=0.001")));
  EXPECT_THAT(after.cases[1].output_validator_arguments, testing::ElementsAre("sorted_lines"));
  problem.standard_validator = "polygon/pointscmp";
  problem.cases[0].output_validator_arguments = {};
  const Rewritten points(problem, {});
  ASSERT_FALSE(points.written());
  EXPECT_THAT(points.written().error().message, HasSubstr("polygon/pointscmp cannot be said"));
}

TEST(IcpcPackage, PutsSubmissionsOfOtherFormatsIntoFolders) {
  TempPackage package;
  Problem problem = loaded(package.path());
  const fs::path file = package.path() / "submissions/wrong_answer/tripled.cpp";
  const auto submission = [&](std::set<std::string> permitted, std::set<std::string> required) {
    return PackageSubmission{
        .path = "solutions/tripled.cpp",
        .file = file,
        .language = {},
        .entry_point = {},
        .expectations = {{.permitted = std::move(permitted), .required = std::move(required)}}};
  };
  problem.submissions = {submission({"AC", "TLE"}, {"TLE"})};
  const Rewritten made(problem, {});
  EXPECT_TRUE(made.left_out().empty());
  const Problem after = made.problem();
  ASSERT_EQ(after.submissions.size(), 1u);
  EXPECT_EQ(after.submissions[0].path, "time_limit_exceeded/tripled.cpp");
  EXPECT_EQ(after.submissions[0].expectations.front().required, std::set<std::string>{"TLE"});
}

TEST(Pack, GivesTheSameBytesForTheSameFiles) {
  TempPackage package = full_package();
  const TempDir folder = *TempDir::make(fs::temp_directory_path(), "pack-");
  const fs::path one = folder.path() / "one.zip", two = folder.path() / "two.zip";
  ASSERT_TRUE(pack(package.path(), one));
  package.write("data/secret/1.in", "5\n");  // another time, the same bytes
  ASSERT_TRUE(pack(package.path(), two));
  EXPECT_EQ(*read_file(one), *read_file(two));
  const Problem problem = loaded(one);
  EXPECT_EQ(problem.cases.size(), 4u);
}

TEST(Pack, IntoAFolderThatIsNotThereSaysWhich) {
  const TempPackage package;
  const Result<void> packed = pack(package.path(), "/nowhere/at/all.zip");
  ASSERT_FALSE(packed);
  EXPECT_THAT(packed.error().message, HasSubstr("/nowhere/at/all.zip"));
}

// --- Scores --------------------------------------------------------------------------------------

// "secret sum 100; secret/1 pass-fail 40 after sample": the groups, in their order.
std::string groups_of(const Problem& problem) {
  std::string all;
  for (const TestGroup& group : problem.groups) {
    using enum TestGroup::Aggregation;
    if (!all.empty()) all += "; ";
    all += group.name + (group.aggregation == sum       ? " sum"
                         : group.aggregation == minimum ? " min"
                                                        : " pass-fail");
    all += group.max_score ? fmt::format(" {:g}", *group.max_score) : " unbounded";
    for (const std::string& name : group.require_pass) all += " after " + name;
  }
  return all;
}

std::string exported_groups(const Problem& problem) {
  const Rewritten again(problem, {});
  if (!again.written()) return again.written().error().message;
  return groups_of(again.problem());
}

TEST(IcpcPackage, GroupsKeepTheirScores) {
  TempPackage package;
  package.write("problem.yaml", "problem_format_version: 2025-09\nname: x\ntype: scoring\n")
      .remove("data/secret")
      .add_case("secret/1/a", "1\n", "2\n")
      .add_case("secret/2/a", "1\n", "2\n")
      .add_case("secret/3/a", "1\n", "2\n")
      .write("data/secret/test_group.yaml", "max_score: unbounded\n")
      .write("data/secret/1/test_group.yaml", "max_score: 40\n")
      .write("data/secret/2/test_group.yaml",
             "max_score: 12.5\nscore_aggregation: min\nrequire_pass: [sample, secret/1]\n")
      .write("data/secret/3/test_group.yaml",
             "max_score: unbounded\nscore_aggregation: sum\noutput_validator_args: "
             "[case_sensitive]\n");
  const Problem problem = loaded(package.path());
  const std::string expected =
      "secret sum unbounded; secret/1 pass-fail 40; secret/2 min 12.5 after sample after secret/1; "
      "secret/3 sum unbounded";
  EXPECT_EQ(groups_of(problem), expected);
  EXPECT_EQ(exported_groups(problem), expected);
  const Problem again = Rewritten(problem, {}).problem();
  EXPECT_EQ(again.cases.back().output_validator_arguments,
            std::vector<std::string>{"case_sensitive"});
}

TempPackage legacy_scoring(const std::string& secret, const std::string& inner) {
  TempPackage package;
  package.write("problem.yaml", "name: x\ntype: scoring\n")
      .remove("data/secret")
      .add_case("secret/1/a", "1\n", "2\n")
      .add_case("secret/1/b", "2\n", "4\n")
      .add_case("secret/2/a", "3\n", "6\n")
      .add_case("secret/2/b", "4\n", "8\n")
      .write("data/testdata.yaml", "grader_flags: ignore_sample\n")
      .write("data/secret/testdata.yaml", secret)
      .write("data/secret/1/testdata.yaml", "accept_score: 40\n" + inner)
      .write("data/secret/2/testdata.yaml", "accept_score: 60\n" + inner);
  return package;
}

TEST(IcpcPackage, LegacyGradersBecomeGroups) {
  const auto groups = [](const std::string& secret, const std::string& inner) {
    const TempPackage package = legacy_scoring(secret, inner);
    return exported_groups(loaded(package.path()));
  };
  const std::string go_on =
      "on_reject: continue\ngrader_flags: first_error accept_if_any_accepted\n";
  EXPECT_EQ(groups(go_on, "grader_flags: min\n"),
            "secret sum 100; secret/1 pass-fail 40; secret/2 pass-fail 60");
  EXPECT_EQ(groups("grader_flags: sum\n", "grader_flags: min\n"),
            "secret sum 100; secret/1 pass-fail 40; secret/2 pass-fail 60 after secret/1")
      << "on_reject: break, which is the default";
  EXPECT_EQ(groups(go_on, "on_reject: continue\ngrader_flags: sum\n"),
            "secret sum 200; secret/1 sum 80; secret/2 sum 120");
  EXPECT_THAT(groups(go_on, "on_reject: break\n"), HasSubstr("on_reject: break"));
  EXPECT_THAT(groups(go_on, "grader_flags: max\n"), HasSubstr("the grader's word max"));
  EXPECT_THAT(groups("on_reject: continue\ngrader_flags: min\n", "grader_flags: min\n"),
              HasSubstr("the grader's word min"));
  EXPECT_THAT(groups(go_on, "grader_flags: min\nreject_score: 1\n"), HasSubstr("is rejected"));
}

TEST(IcpcPackage, PointsOfSingleCasesBecomeGroups) {
  TempPackage package(TempPackage::Start::empty);
  package.write("init.yml",
                "test_cases:\n"
                "- {in: 1.in, out: 1.out, points: 10}\n"
                "- points: 30\n"
                "  batched:\n"
                "  - {in: 2.in, out: 2.out}\n"
                "  - {in: 3.in, out: 3.out}\n"
                "- points: 60\n"
                "  dependencies: [1]\n"
                "  batched:\n"
                "  - {in: 4.in, out: 4.out}\n");
  for (const char* n : {"1", "2", "3", "4"}) {
    package.write(std::string(n) + ".in", "1\n").write(std::string(n) + ".out", "2\n");
  }
  const Rewritten again(loaded(package.path()), {});
  ASSERT_TRUE(again.written()) << again.written().error().message;
  const std::string groups = groups_of(again.problem());
  EXPECT_THAT(groups, HasSubstr("secret sum 100; "));
  EXPECT_THAT(groups, HasSubstr("sum 10; ")) << "the case outside of the batches";
  EXPECT_THAT(groups, HasSubstr("secret/batch1 min 30"));
  EXPECT_THAT(groups, HasSubstr("min 60 after secret/batch1"));
  EXPECT_EQ(again.problem().cases.size(), 4u);
}

}  // namespace
}  // namespace judge
