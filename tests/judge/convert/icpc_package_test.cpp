#include "judge/convert/icpc_package.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "judge/package/archive.hpp"
#include "judge/package/load.hpp"
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

}  // namespace
}  // namespace judge
