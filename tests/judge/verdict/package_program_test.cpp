#include "judge/verdict/package_program.hpp"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <cstdlib>

#include "judge/package/load.hpp"
#include "judge/sandbox/run.hpp"
#include "tests/support/require_isolation.hpp"
#include "tests/support/temp_package.hpp"

namespace judge {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::UnorderedElementsAre;
using namespace std::chrono_literals;

class PackageProgramTest : public testing::Test {
 protected:
  PackageProgramTest() : cache_(TempDir::make(fs::temp_directory_path(), "cache-").value()) {
    ::chmod(cache_.path().c_str(), 0755);
    ::setenv("XDG_CACHE_HOME", cache_.path().c_str(), 1);
  }
  ~PackageProgramTest() override { ::unsetenv("XDG_CACHE_HOME"); }

  TempPackage& script(const std::string& name, std::string_view content, mode_t mode = 0755) {
    package_.write(name, content);
    ::chmod((package_.path() / name).c_str(), mode);
    return package_;
  }

  Result<Source> source(const std::string& path) const {
    Problem problem = load_problem(package_.path()).value();
    problem.include_folders = given_;
    return package_source(problem, program(path));
  }
  PackageProgram program(const std::string& path) const {
    return {.name = fs::path(path).filename(),
            .path = package_.path() / path,
            .include_folders = include_folders_};
  }
  std::vector<std::string> names(const std::string& path) const {
    std::vector<std::string> names;
    const Result<Source> read = source(path);
    if (!read) return {read.error().message};
    for (const SourceFile& file : read->files) names.push_back(file.name);
    return names;
  }

  // What the program prints.
  Result<std::string> output_of(const std::string& path,
                                const std::vector<std::string>& arguments = {}) {
    Problem problem = load_problem(package_.path()).value();
    problem.include_folders = given_;
    JUDGE_TRY(const Program compiled,
              compile_package_program(problem, program(path), *test_sandboxes()));
    SandboxSpec spec = sandbox_spec(compiled);
    spec.may_fork = true;
    JUDGE_TRY(const auto sandbox, test_sandboxes()->prepare(spec));
    JUDGE_TRY(const RunOutput output,
              run(*sandbox, run_request(compiled, 256_MiB, arguments),
                  {.cpu_time = 10s, .wall_time = 60s, .memory = 256_MiB, .output = 1_MiB}));
    return std::string(output.out.bytes()) + output.error;
  }

  TempPackage package_;
  TempDir cache_;
  std::vector<fs::path> include_folders_;  // the program's, and those that the user gives
  std::vector<fs::path> given_;
};

TEST_F(PackageProgramTest, TakesWhatBelongsToAProgram) {
  package_.write("v/validate.cc", "int n = {{n_max}};")
      .write("v/validate.h", "")
      .write("v/words.txt", "")
      .write("v/validate.cc.bak", "")
      .write("v/validate.cc~", "")
      .write("v/.hidden", "")
      .write("v/validate", std::string_view("\x7f"
                                            "ELF\x02\x01\x01\0",
                                            8));
  EXPECT_THAT(names("v"), ElementsAre("validate.cc", "validate.h", "words.txt"))
      << "no backups, no compiled program";
  EXPECT_EQ(source("v")->files.front().content, "int n = 1000;");
  EXPECT_EQ(source("v")->language->code, "cpp");
  package_.write("v/large", std::string(17 << 20, 'x'));
  EXPECT_THAT(names("v"), ElementsAre("validate.cc", "validate.h", "words.txt"));
}

TEST_F(PackageProgramTest, AFileFindsTheHeadersBesideIt) {
  package_.write("v/a.cpp", "#include \"a.h\"\n")
      .write("v/a.h", "#include \"b.hpp\"\n")
      .write("v/b.hpp", "")
      .write("v/c.h", "")
      .write("v/other.cpp", "");
  EXPECT_THAT(names("v/a.cpp"), UnorderedElementsAre("a.cpp", "a.h", "b.hpp"));
  EXPECT_THAT(names("v/other.cpp"), ElementsAre("other.cpp"));
}

TEST_F(PackageProgramTest, FindsHeadersInTheFoldersOfThePackageThenInThoseGiven) {
  package_.write("check.cpp", "#include \"testlib.h\"\n  #  include <sub/a.hpp>\n#include <map>\n")
      .write("files/testlib.h", "// the package's\n#include \"../other.h\"\n")
      .write("files/sub/a.hpp", "#include \"b.hpp\"\n#include \"c.hpp\"\n")
      .write("files/sub/b.hpp", "")
      .write("files/unused.h", "");
  const TempDir folder = *TempDir::make(fs::temp_directory_path(), "given-");
  const fs::path given = folder.path() / "headers";
  ASSERT_TRUE(make_folders(given).has_value());
  ASSERT_TRUE(write_file(given / "testlib.h", "// the user's").has_value());
  ASSERT_TRUE(write_file(given / "c.hpp", "").has_value());
  ASSERT_TRUE(write_file(folder.path() / "other.h", "").has_value());
  EXPECT_THAT(names("check.cpp"), ElementsAre("check.cpp"));
  given_ = {given};
  EXPECT_THAT(names("check.cpp"), UnorderedElementsAre("check.cpp", "testlib.h"));
  include_folders_ = {package_.path() / "files"};
  EXPECT_THAT(names("check.cpp"),
              UnorderedElementsAre("check.cpp", "testlib.h", "sub/a.hpp", "sub/b.hpp", "c.hpp"));
  EXPECT_THAT(source("check.cpp")->files.at(1).content, HasSubstr("the package's"));
}

TEST_F(PackageProgramTest, AMissingHeaderIsNamedWithTheWayOut) {
  REQUIRE_ISOLATION();
  package_.write("check.cpp", "#include <testlib.h>\nint main() { return answer(); }\n");
  const auto refused = output_of("check.cpp");
  ASSERT_FALSE(refused.has_value());
  EXPECT_THAT(refused.error().message, HasSubstr("check.cpp: does not compile"));
  EXPECT_THAT(refused.error().message, HasSubstr("testlib.h"));
  EXPECT_EQ(refused.error().hint, "name the folder that holds testlib.h: --include DIR");
  const TempDir given = *TempDir::make(fs::temp_directory_path(), "given-");
  ASSERT_TRUE(
      write_file(given.path() / "testlib.h",
                 "#include <cstdio>\ninline int answer() { return std::puts(\"found\"), 0; }\n")
          .has_value());
  given_ = {given.path()};
  const auto found = output_of("check.cpp");
  ASSERT_TRUE(found.has_value()) << found.error().message;
  EXPECT_EQ(*found, "found\n");
}

TEST_F(PackageProgramTest, LinksMayLeadToWhatThePackageCameWith) {
  const fs::path contest = package_.path().parent_path();
  ASSERT_TRUE(make_folders(contest / "headers").has_value());
  ASSERT_TRUE(write_file(contest / "headers/validation.h", "shared").has_value());
  package_.write("v/validate.cpp", "").link("v/validation.h", "../../headers/validation.h");
  ASSERT_TRUE(source("v").has_value()) << source("v").error().message;
  EXPECT_EQ(source("v")->files.back().content, "shared");
  package_.link("one.cpp", "v/validate.cpp");
  EXPECT_THAT(names("one.cpp"), ElementsAre("one.cpp"));
}

TEST_F(PackageProgramTest, ALinkElsewhereFailsThatProgramAlone) {
  const TempDir elsewhere = *TempDir::make(fs::temp_directory_path(), "elsewhere-");
  ASSERT_TRUE(write_file(elsewhere.path() / "secret.h", "secret").has_value());
  ASSERT_TRUE(write_file(elsewhere.path() / "v.cpp", "secret").has_value());
  package_.write("input_validators/good.cpp", "")
      .write("input_validators/bad/validate.cpp", "")
      .link("input_validators/bad/secret.h", (elsewhere.path() / "secret.h").string())
      .link("input_validators/linked.cpp", (elsewhere.path() / "v.cpp").string())
      .link("input_validators/folder", elsewhere.path().string());
  EXPECT_TRUE(source("input_validators/good.cpp").has_value());
  for (const char* path :
       {"input_validators/bad", "input_validators/linked.cpp", "input_validators/folder"}) {
    const Result<Source> read = source(path);
    ASSERT_FALSE(read.has_value()) << path;
    EXPECT_THAT(read.error().message, HasSubstr("leads out of"));
  }
}

TEST_F(PackageProgramTest, BuildIsRunInACopyAndThenRunIsTheProgram) {
  REQUIRE_ISOLATION();
  script("v/build", "#!/bin/sh\ng++ -o made main.cpp && mv data/text data/kept\n");
  script("v/run", "#!/bin/sh\nexec ./made \"$(cat data/kept)\" \"$@\"\n");
  package_.write("v/main.cpp",
                 "#include <cstdio>\nint main(int, char** a) { for (; *a; ++a) std::puts(*a); }\n");
  package_.write("v/data/text", "a  text");
  const auto output = output_of("v", {"x y", "z"});
  ASSERT_TRUE(output.has_value()) << output.error().message;
  EXPECT_EQ(*output, "./made\na  text\nx y\nz\n");
  EXPECT_FALSE(fs::exists(package_.path() / "v/made")) << "the package stays as it is";
}

TEST_F(PackageProgramTest, RunAloneOrMadeByBuildWillDo) {
  REQUIRE_ISOLATION();
  script("r/run", "#!/usr/bin/env python3\nprint('only run')\n", 0644);
  const auto alone = output_of("r");
  ASSERT_TRUE(alone.has_value()) << alone.error().message;
  EXPECT_EQ(*alone, "only run\n") << "a #! line is enough: archives lose modes";
  script("b/build", "#!/bin/sh\nprintf '#!/bin/sh\\necho made\\n' > run\n");
  const auto made = output_of("b");
  ASSERT_TRUE(made.has_value()) << made.error().message;
  EXPECT_EQ(*made, "made\n");
}

TEST_F(PackageProgramTest, ABuildThatFailsIsThePackagesFault) {
  REQUIRE_ISOLATION();
  script("v/build", "#!/bin/sh\necho no such luck >&2\nexit 3\n");
  script("w/build", "#!/bin/sh\ntrue\n");
  const auto failed = output_of("v");
  ASSERT_FALSE(failed.has_value());
  EXPECT_THAT(failed.error().message, HasSubstr("no such luck"));
  EXPECT_THAT(failed.error().message, HasSubstr("exit code 3"));
  const auto nothing = output_of("w");
  ASSERT_FALSE(nothing.has_value());
  EXPECT_THAT(nothing.error().message, HasSubstr("build left no run"));
}

}  // namespace
}  // namespace judge
