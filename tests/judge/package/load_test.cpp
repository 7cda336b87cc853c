#include "judge/package/load.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "judge/base/text.hpp"
#include "tests/support/temp_package.hpp"

namespace judge {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;
using testing::StartsWith;
using namespace std::chrono_literals;

const fs::path kRoot = TOUCHSTONE_ROOT;

Problem loaded(const TempPackage& package) {
  Result<Problem> problem = load_problem(package.path());
  EXPECT_TRUE(problem) << problem.error().message;
  return problem ? *std::move(problem) : Problem();
}

Error error_of(const TempPackage& package) {
  const Result<Problem> problem = load_problem(package.path());
  return problem ? Error{.message = "loaded"} : problem.error();
}

// An empty package with two cases, of the version that its problem.yaml says.
TempPackage with(const std::string& problem_yaml) {
  TempPackage package(TempPackage::Start::empty);
  package.write("problem.yaml", problem_yaml);
  package.add_case("sample/1", "3\n", "6\n").add_case("secret/1", "5\n", "10\n");
  return package;
}

TEST(LoadProblem, ReadsAPackageWhole) {
  TempPackage package;
  package.write("input_validators/validate.py", "")
      .write("output_validator/validate.cpp", "")
      .write("include/cpp/extra.h", "")
      .write("touchstone.yaml",
             "level: 3\ntags: [tree, array]\nthreads: 4\nprocesses: 3\ngpu: optional\nflops: "
             "2*n\nbytes: 8*n\n"
             "null_solution: submissions/null/read_all.cpp\n"
             "hints: {en: [one, two], zh: [一, 二]}\n")
      .write("submissions/accepted/README.md", "")
      .write("submissions/accepted/.gitkeep", "")
      .write("submissions/accepted/tree/Main.java", "")
      .write("submissions/submissions.yaml",
             "wrong_answer/tripled.cpp: {secret/1: {required: [WA]}}");
  const Problem problem = loaded(package);
  EXPECT_THAT(problem.warnings, IsEmpty());
  EXPECT_EQ(problem.short_name, "doubling");
  EXPECT_EQ(problem.format, "2025-09");
  EXPECT_THAT(problem.names, ElementsAre(Pair("en", "Doubling"), Pair("zh", "加倍")));
  EXPECT_EQ(problem.limits.time_limit, 1s);
  EXPECT_EQ(problem.limits.time_resolution, 1s);
  EXPECT_EQ(problem.limits.memory, 256_MiB);
  EXPECT_EQ(problem.limits.output, 8_MiB);
  EXPECT_EQ(problem.limits.code, 128_KiB);
  EXPECT_EQ(problem.limits.ac_to_time_limit, 2.0);
  EXPECT_EQ(problem.limits.time_limit_to_tle, 1.5);
  EXPECT_THAT(problem.constants, ElementsAre(Pair("n_max", "1000")));
  EXPECT_FALSE(problem.allow_file_writing);
  EXPECT_EQ(problem.cases.size(), 2u);
  ASSERT_EQ(problem.input_validators.size(), 1u);
  EXPECT_EQ(problem.input_validators[0].name, "validate.py");
  ASSERT_TRUE(problem.output_validator);
  EXPECT_EQ(problem.output_validator->path, package.path() / "output_validator/validate.cpp");
  EXPECT_EQ(problem.includes, package.path() / "include");
  ASSERT_EQ(problem.submissions.size(), 3u);
  EXPECT_EQ(problem.submissions[1].path, "accepted/tree");
  EXPECT_EQ(problem.submissions[2].expectations.size(), 2u);
  ASSERT_EQ(problem.statements.size(), 1u);
  EXPECT_EQ(problem.extras.level, 3);
  EXPECT_THAT(problem.extras.tags, ElementsAre("tree", "array"));
  EXPECT_EQ(problem.extras.threads, 4u);
  EXPECT_EQ(problem.extras.processes, 3u);
  EXPECT_EQ(problem.extras.gpu, "optional");
  EXPECT_EQ(problem.extras.flops, "2*n");
  EXPECT_EQ(problem.extras.null_solution, "submissions/null/read_all.cpp");
  EXPECT_THAT(problem.extras.hints.at("zh"), ElementsAre("一", "二"));
}

TEST(LoadProblem, TakesTheNameFromThePath) {
  const TempPackage package;
  for (const std::string ending : {"", "/", "/.", "/data/.."}) {
    SCOPED_TRACE(ending);
    EXPECT_EQ(load_problem(package.path().string() + ending)->short_name, "doubling");
  }
}

TEST(LoadProblem, VersionsHaveTheirOwnDefaults) {
  const struct {
    const char* yaml;
    const char* format;
    double ac_to_time_limit, time_limit_to_tle;
    bool may_write_files;
  } rows[] = {
      {"name: x\n", "legacy", 5, 2, true},
      {"problem_format_version: legacy\nname: x\n", "legacy", 5, 2, true},
      {"problem_format_version: legacy-icpc\nname: x\n", "legacy", 5, 2, true},
      {"", "legacy", 5, 2, true},
      {"limits: {time_multiplier: 3, time_safety_margin: 4}\n", "legacy", 3, 4, true},
      {"problem_format_version: 2023-07-draft\nname: x\n", "2023-07-draft", 2, 1.5, false},
      {"problem_format_version: 2023-07\nname: x\n", "2023-07-draft", 2, 1.5, false},
      {"problem_format_version: 2025-09\nname: x\nlimits: {time_multipliers: "
       "{ac_to_time_limit: 3, time_limit_to_tle: 2}}\n",
       "2025-09", 3, 2, false},
      {"problem_format_version: 2025-09-draft\nname: x\nallow_file_writing: true\n", "2025-09", 2,
       1.5, true},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.yaml);
    const Problem problem = loaded(with(row.yaml));
    EXPECT_EQ(problem.format, row.format);
    EXPECT_EQ(problem.limits.ac_to_time_limit, row.ac_to_time_limit);
    EXPECT_EQ(problem.limits.time_limit_to_tle, row.time_limit_to_tle);
    EXPECT_EQ(problem.allow_file_writing, row.may_write_files);
    EXPECT_EQ(problem.limits.memory, 2048_MiB);
    EXPECT_FALSE(problem.limits.time_limit);
    EXPECT_THAT(problem.warnings, IsEmpty());
  }
}

TEST(LoadProblem, WrongMetadataIsAWarning) {
  const struct {
    const char* why;
    const char* yaml;
    const char* warning;  // empty: not even that
  } rows[] = {
      {"a version of the future", "problem_format_version: 2031-01\n",
       "doubling/problem.yaml:1: unknown version '2031-01', read as 2025-09"},
      {"a key of the wrong map", "name: x\ntimelimit: 1\n",
       "doubling/problem.yaml:2: unknown key 'timelimit' (limits.time_limit?)"},
      {"a slip in the limits", "limits:\n  memroy: 64\n",
       "doubling/problem.yaml:2: unknown key 'memroy' (memory?)"},
      {"a list as name", "name: [a, b]\n",
       "doubling/problem.yaml:1: a text or a map is wanted here"},
      {"a list in the names", "name:\n  en: a\n  sv: [b]\n",
       "doubling/problem.yaml:3: a text is wanted here"},
      {"an unknown language", "languages: [cpp, pyton3]\n",
       "doubling/problem.yaml:1: unknown language 'pyton3' (python3?)"},
      {"a language like none", "languages: [cpp, zzzzzzzz]\n",
       "doubling/problem.yaml:1: unknown language 'zzzzzzzz'"},
      {"a map of names in a legacy package", "name: {en: A, sv: B}\n", ""},
      {"a licence that the format does not list", "license: mit\n", ""},
      {"an author that is anything", "author: [A, {b: c}]\nlicense:\nsource: 3\n", ""},
      {"a uuid that is none", "uuid: abc\nkeywords: a b\n", ""},
      {"all languages", "languages: all\n", ""},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    TempPackage package(TempPackage::Start::valid);
    package.write("problem.yaml", row.yaml);
    const Problem problem = loaded(package);
    if (row.warning[0] == '\0') {
      EXPECT_THAT(problem.warnings, IsEmpty());
    } else {
      EXPECT_THAT(problem.warnings, ElementsAre(row.warning));
    }
  }
  const Problem named = loaded(with("license: mit\n"));
  EXPECT_EQ(named.names.at("en"), "doubling");
}

TEST(LoadProblem, WhatDecidesVerdictsIsStrict) {
  const std::string at = "doubling/problem.yaml:1: ";
  const struct {
    const char* yaml;
    std::string message;
  } rows[] = {
      {"[a, list]\n", at + "a map is wanted here"},
      {"just text\n", at + "a map is wanted here"},
      {"limits: 3\n", at + "a map is wanted here"},
      {"limits: {time_limit: fast}\n", at + "a number is wanted here"},
      {"limits: {time_limit: 0}\n", at + "a number above 0 is wanted here"},
      {"limits: {time_limit: -1}\n", at + "a number above 0 is wanted here"},
      {"limits: {time_limit: .nan}\n", at + "a number is wanted here"},
      {"limits: {time_limit: 1e-9}\n", at + "this is too small to run anything"},
      {"limits: {time_limit: 1e300}\n", at + "a number above 0 is wanted here"},
      {"limits: {memory: 1e-9}\n", at + "this is too small to run anything"},
      {"limits: {memory: [1]}\n", at + "a number is wanted here"},
      {"limits: {time_multipliers: 2}\n", at + "a map is wanted here"},
      {"type: pass-fial\n", at + "unknown type 'pass-fial'"},
      {"type: {a: b}\n", at + "a list is wanted here"},
      {"type: pass-fail\nvalidation: costum\n", "doubling/problem.yaml:2: unknown type 'costum'"},
      {"validation: custom\n", "doubling: validation is custom and there is no output validator"},
      {"validator_flags: {a: b}\n", at + "a list is wanted here"},
      {"constants: [a]\n", at + "a map is wanted here"},
      {"constants: {a: [1]}\n", at + "a text is wanted here"},
      {"languages: {a: b}\n", at + "a list is wanted here"},
      {"allow_file_writing: maybe\n", at + "true or false is wanted here"},
      {"name: x\nname: y\n", "doubling/problem.yaml:2: the key 'name' stands twice"},
      {"name: \xff\xfe\n", at + "not UTF-8"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.yaml);
    const Error error = error_of(with(row.yaml));
    EXPECT_EQ(error.kind, ErrorKind::fault);
    EXPECT_THAT(error.message, StartsWith(row.message));
  }
}

TEST(LoadProblem, WhatIsNoPackageIsNotFound) {
  TempPackage package(TempPackage::Start::empty);
  const struct {
    fs::path path;
    const char* message;
  } rows[] = {
      {package.path(), "doubling: no problem package: no file of a known format"},
      {package.path() / "gone", "no such package"},
      {package.path() / "gone.zip", "no such package"},
      {package.write("file.txt", "").path() / "file.txt", "neither a folder nor a .zip or .kpp"},
  };
  for (const auto& row : rows) {
    const Result<Problem> problem = load_problem(row.path);
    ASSERT_FALSE(problem);
    EXPECT_EQ(problem.error().kind, ErrorKind::not_found);
    EXPECT_THAT(problem.error().message, HasSubstr(row.message));
    EXPECT_FALSE(summarize_problem(row.path));
  }
  EXPECT_NE(load_problem(package.path()).error().hint, "");
  package.link("problem.yaml", "nowhere");
  EXPECT_EQ(error_of(package).kind, ErrorKind::fault);
  EXPECT_THAT(error_of(package).message, StartsWith("doubling/problem.yaml: "));
}

TEST(TimeLimit, ComesFromTheFirstPlaceThatNamesOne) {
  const struct {
    const char* why;
    const char* yaml;
    const char* ini;
    const char* timelimit;
    std::optional<Duration> expected;
  } rows[] = {
      {"nowhere", "name: x\n", nullptr, nullptr, std::nullopt},
      {".timelimit", "name: x\n", nullptr, "0.5\n", 500ms},
      {"without a line end", "name: x\n", nullptr, "12", 12s},
      {"the ini", "name: x\n", "name = 'A'\r\ntimelimit='3'\r\ncolor = \"#fff\"\r\n", nullptr, 3s},
      {"bare, with blanks", "name: x\n", "  timelimit =  2.5 \n", nullptr, 2500ms},
      {"the ini comes first", "name: x\n", "timelimit=\"3\"\n", "5\n", 3s},
      {"an ini without one", "name: x\n", "short-name=a\n", "5\n", 5s},
      {"problem.yaml beats the ini", "limits: {time_limit: 1.5}\n", "timelimit=3\n", "1.5", 1500ms},
      {"limits without one", "limits: {memory: 64}\n", nullptr, "5\n", 5s},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    TempPackage package = with(row.yaml);
    if (row.ini != nullptr) package.write("domjudge-problem.ini", row.ini);
    if (row.timelimit != nullptr) package.write(".timelimit", row.timelimit);
    const Problem problem = loaded(package);
    EXPECT_EQ(problem.limits.time_limit, row.expected);
    EXPECT_EQ(summarize_problem(package.path())->time_limit, row.expected);
  }
  for (const char* text : {"", "fast", "0", "-1", "1e99", "1 2"}) {
    SCOPED_TRACE(text);
    TempPackage package = with("name: x\n");
    package.write(".timelimit", text);
    EXPECT_THAT(error_of(package).message, StartsWith("doubling/.timelimit: no time limit: '"));
  }
}

TEST(Validators, AreFoundInEverySpelling) {
  const struct {
    const char* why;
    const char* yaml;
    std::vector<std::string> files;
    const char* program;  // below the package; empty: none
  } rows[] = {
      {"one file",
       "problem_format_version: 2025-09\n",
       {"output_validator/v.cpp"},
       "output_validator/v.cpp"},
      {"with a header: the folder",
       "problem_format_version: 2025-09\n",
       {"output_validator/v.cpp", "output_validator/v.h"},
       "output_validator"},
      {"several sources: the folder",
       "problem_format_version: 2025-09\n",
       {"output_validator/v.cpp", "output_validator/w.cpp"},
       "output_validator"},
      {"a folder in it",
       "problem_format_version: 2025-09\n",
       {"output_validator/check/v.py"},
       "output_validator/check"},
      {"the old spelling in a draft",
       "problem_format_version: 2023-07-draft\n",
       {"output_validators/v.py"},
       "output_validators/v.py"},
      {"the version's own comes first",
       "problem_format_version: 2025-09\n",
       {"output_validators/v.py", "output_validator/w.py"},
       "output_validator/w.py"},
      {"legacy, too",
       "validation: custom\n",
       {"output_validators/v.py", "output_validator/w.py"},
       "output_validators/v.py"},
      {"legacy, one folder",
       "validation: custom\n",
       {"output_validators/check/v.cc", "output_validators/check/validate.h"},
       "output_validators/check"},
      {"legacy by default", "name: x\n", {"output_validators/v.py"}, ""},
      {"legacy by default, no source", "name: x\n", {"output_validators/v.bak"}, ""},
      {"an empty folder", "problem_format_version: 2025-09\n", {"output_validator/.gitkeep"}, ""},
      {"only a note", "problem_format_version: 2025-09\n", {"output_validator/README.md"}, ""},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    TempPackage package = with(row.yaml);
    for (const std::string& file : row.files) package.write(file, "");
    const Problem problem = loaded(package);
    ASSERT_EQ(problem.output_validator.has_value(), row.program[0] != '\0');
    if (problem.output_validator) {
      EXPECT_EQ(problem.output_validator->path, package.path() / row.program);
    }
  }
}

TEST(Validators, ThatCannotBeRunAreErrors) {
  TempPackage package;
  package.write("output_validator/validate.cob", "");
  EXPECT_EQ(error_of(package).message,
            "doubling/output_validator: no program in a language that is known here");
}

TEST(Validators, MayBeFoldersWithScripts) {
  TempPackage package;
  package.write("output_validator/build", "#!/bin/sh\n")
      .write("output_validator/validate.hs", "")
      .write("input_validators/scripted/run", "#!/bin/sh\n")
      .write("input_validators/data/run", "not a script\n")
      .write("answer_validators/check.py", "")
      .write("answer_validators/form.ctd", "");
  const Problem problem = loaded(package);
  EXPECT_EQ(problem.output_validator->path, package.path() / "output_validator");
  ASSERT_EQ(problem.input_validators.size(), 1u);
  EXPECT_EQ(problem.input_validators[0].name, "scripted");
  ASSERT_EQ(problem.answer_validators.size(), 2u);
  EXPECT_EQ(problem.answer_validators[1].name, "form.ctd");
  EXPECT_THAT(problem.warnings, ElementsAre("doubling/input_validators/data: no program in a "
                                            "language that is known here"));
}

TEST(Validators, BackupsAndNotesAreNone) {
  TempPackage package;
  for (const char* file :
       {"validate.cpp", "validate.py.bak", "validate.cpp.TOOSLOW", "validate.template", "README",
        ".gitkeep", "grammar.ctd", "old.viva", "folder/validate.cc", "folder/validate.h",
        "folder.bak/validate.cc", "__pycache__/validate.pyc", "validator", "validate.h"}) {
    package.write(std::string("input_validators/") + file, "");
  }
  package.write("input_format_validators/more.py", "");
  const Problem problem = loaded(package);
  std::vector<std::string> names;
  for (const PackageProgram& program : problem.input_validators) names.push_back(program.name);
  EXPECT_THAT(names, ElementsAre("folder", "grammar.ctd", "validate.cpp", "more.py"));
  EXPECT_THAT(problem.warnings, ElementsAre(HasSubstr("old.viva")));
}

TEST(Submissions, SloppyFoldersAreRead) {
  TempPackage package = with("name: x\n");
  package.write("submissions/runtime_error/a.cpp", "")
      .write("submissions/mixed/b.py", "# @EXPECTED_RESULTS@: TIMELIMIT, CORRECT\n")
      .write("submissions/cpp_slow/c.cpp", "")
      .write("submissions/accepted/team/Solution.java", "")
      .write("submissions/accepted/d.cpp", "// @EXPECTED_RESULTS@: WRONG-ANSWER\n")
      .write("submissions/partial/.gitkeep", "")
      .write("submissions/README.md", "");
  const Problem problem = loaded(package);
  std::vector<std::pair<std::string, std::set<std::string>>> got;
  for (const PackageSubmission& submission : problem.submissions) {
    got.emplace_back(submission.path, submission.expectations.empty()
                                          ? std::set<std::string>()
                                          : submission.expectations.front().required);
  }
  using Words = std::set<std::string>;
  EXPECT_THAT(got, ElementsAre(Pair("accepted/d.cpp", Words{"AC"}),  // the folder wins
                               Pair("accepted/team", Words{"AC"}), Pair("cpp_slow/c.cpp", Words{}),
                               Pair("mixed/b.py", Words{"AC", "TLE"}),
                               Pair("runtime_error/a.cpp", Words{"RTE"})));
  EXPECT_THAT(problem.warnings, IsEmpty());
}

TEST(Submissions, RulesThatMeanNothingAreToldOf) {
  TempPackage package;
  package.write("submissions/submissions.yaml",
                "wrong_answer/triple.cpp: {required: [WA]}\n"
                "wrong_answer/tripled.cpp:\n  secret/7: {permitted: [WA]}\n");
  EXPECT_THAT(loaded(package).warnings,
              ElementsAre("doubling/submissions/submissions.yaml:1: no submission matches "
                          "'wrong_answer/triple.cpp'",
                          "doubling/submissions/submissions.yaml:3: no case matches 'secret/7'"));
  package.write("submissions/submissions.yaml", "accepted: {permitted: [OK]}\n");
  EXPECT_EQ(error_of(package).message,
            "doubling/submissions/submissions.yaml:1: unknown verdict 'OK'");
  package.write("submissions/submissions.yaml", "- a\n");
  EXPECT_EQ(error_of(package).message,
            "doubling/submissions/submissions.yaml:1: a map is wanted here");
}

TEST(Touchstone, DecidesOrWarns) {
  const struct {
    const char* yaml;
    const char* message;
    bool is_error;
  } rows[] = {
      {"level: 6\n", "a whole number from 1 to 5 is wanted here", false},
      {"level: 2.5\n", "a whole number from 1 to 5 is wanted here", false},
      {"tags: {a: b}\n", "a list is wanted here", false},
      {"hints: [a]\n", "a map is wanted here", false},
      {"hints: {en: {a: b}}\n", "a list is wanted here", false},
      {"tag: [a]\n", "unknown key 'tag' (tags?)", false},
      {"threads: 0\n", "a whole number from 1 to 1024 is wanted here", true},
      {"threads: many\n", "a number is wanted here", true},
      {"processes: 0\n", "a whole number from 1 to 1024 is wanted here", true},
      {"gpu: yes\n", "none, optional or required is wanted here", true},
      {"gpu: [required]\n", "a text is wanted here", true},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.yaml);
    TempPackage package;
    package.write("touchstone.yaml", row.yaml);
    const std::string message = std::string("doubling/touchstone.yaml:1: ") + row.message;
    if (row.is_error) {
      EXPECT_EQ(error_of(package).message, message);
    } else {
      EXPECT_THAT(loaded(package).warnings, ElementsAre(message));
    }
  }
}

TEST(Constants, AreReplacedWhereTheyAreKnown) {
  TempPackage package;
  package.write(
      "problem.yaml",
      "problem_format_version: 2025-09\nname: x\nconstants:\n  n: 5\n"
      "  big: {value: 1000000, variants: {tex: 10^6}}\n  direct: {value: 7, word: seven}\n");
  const Problem problem = loaded(package);
  EXPECT_THAT(problem.constants,
              ElementsAre(Pair("big", "1000000"), Pair("big.tex", "10^6"), Pair("direct", "7"),
                          Pair("direct.word", "seven"), Pair("n", "5")));
  const struct {
    const char* text;
    const char* expected;
  } rows[] = {
      {"", ""},
      {"n", "n"},
      {"{{n}}", "5"},
      {"$1 \\le n \\le {{big.tex}}$, {{n}}{{n}}", "$1 \\le n \\le 10^6$, 55"},
      {"{{unknown}} {{n.tex}} {{big}}", "{{unknown}} {{n.tex}} 1000000"},
      {"10^{{{n}}}", "10^{5}"},
      {"{{n", "{{n"},
      {"{{}}", "{{}}"},
      {"{ {n} }", "{ {n} }"},
  };
  for (const auto& row : rows) EXPECT_EQ(substitute(problem.constants, row.text), row.expected);
}

TEST(Pick, PrefersTheLanguageThenEnglishThenAny) {
  EXPECT_EQ(pick({{"en", "a"}, {"zh", "b"}}, "zh"), "b");
  EXPECT_EQ(pick({{"en", "a"}, {"sv", "b"}}, "zh"), "a");
  EXPECT_EQ(pick({{"sv", "b"}}, "zh"), "b");
  EXPECT_EQ(pick({}, "zh"), "");
}

TEST(Hash, ChangesWithNamesAndContentsOnly) {
  TempPackage package;
  const auto hash = [&] { return *hash_package(loaded(package)); };
  const std::string first = hash();
  EXPECT_THAT(first, AllOf(StartsWith("sha256:"), testing::SizeIs(71)));
  EXPECT_EQ(hash(), first);
  package.write(".git/index", "x").write("data/.gitkeep", "");
  EXPECT_EQ(hash(), first);
  package.add_case("secret/2", "", "");
  const std::string more = hash();
  EXPECT_NE(more, first);
  package.write("data/secret/2.in", " ");
  EXPECT_NE(hash(), more);
  package.remove("data/secret/2.in").remove("data/secret/2.ans");
  EXPECT_EQ(hash(), first);
}

TEST(FindPackages, LooksOneFolderDeep) {
  TempPackage collection(TempPackage::Start::empty, "problems");
  collection.write("b/problem.yaml", "")
      .write("a/problem.yaml", "")
      .write("kit/reader.hpp", "")
      .write("c.zip", "")
      .write("d.kpp", "")
      .write(".old.zip", "")
      .write("notes.txt", "")
      .write("deep/er/problem.yaml", "");
  const fs::path at = collection.path();
  EXPECT_THAT(find_packages({at, at / "a", at / "gone", at / "notes.txt"}),
              ElementsAre(at / "a", at / "b", at / "c.zip", at / "d.kpp", at / "a"));
}

TEST(Summary, AgreesWithTheWhole) {
  TempPackage package;
  package.write("touchstone.yaml", "level: 2\ntags: [a]\n")
      .write("generators/generators.yaml", "small: {secret/5: g 1}\nlarge: {secret/6: g 2}\n")
      .write("statement/problem.zh.md", "")
      .write("statement/problem.zh.pdf", "");
  const Result<ProblemSummary> summary = summarize_problem(package.path());
  ASSERT_TRUE(summary) << summary.error().message;
  const Problem problem = loaded(package);
  EXPECT_EQ(summary->name, problem.short_name);
  EXPECT_EQ(summary->path, package.path());
  EXPECT_EQ(summary->titles, problem.names);
  EXPECT_EQ(summary->cases, problem.cases.size());
  EXPECT_EQ(summary->cases, 4u);
  EXPECT_EQ(summary->level, 2);
  EXPECT_THAT(summary->tags, ElementsAre("a"));
  EXPECT_EQ(summary->time_limit, 1s);
  EXPECT_EQ(summary->memory_limit, 256_MiB);
  EXPECT_THAT(summary->statement_languages, ElementsAre("en", "zh"));
}

// Every package that this tree ships.
TEST(Shipped, PackagesLoadWithoutAWarning) {
  const auto packages = find_packages({kRoot / "problems", kRoot / "geometry", kRoot / "ml"});
  EXPECT_GE(packages.size(), 5u);
  for (const fs::path& path : packages) {
    SCOPED_TRACE(path);
    const Result<Problem> problem = load_problem(path);
    ASSERT_TRUE(problem) << problem.error().message;
    EXPECT_THAT(problem->warnings, IsEmpty());
    EXPECT_EQ(problem->format, "2025-09");
    const Result<ProblemSummary> summary = summarize_problem(path);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->cases, problem->cases.size());
    EXPECT_THAT(summary->titles, testing::SizeIs(2));
    EXPECT_THAT(summary->statement_languages, ElementsAre("en", "zh"));
    for (const TestCase& test_case : problem->cases) {
      for (const auto& [validator, arguments] : test_case.input_validator_arguments) {
        for (const std::string& word : arguments) {
          EXPECT_EQ(word.find("{{"), std::string::npos) << test_case.name << ": " << word;
        }
      }
    }
  }
}

// Whatever bytes stand in the YAML files, loading ends in a problem or in an error that names a
// place; it neither crashes nor hangs.
TEST(Fuzz, DamagedYamlNeverCrashes) {
  TempPackage package;
  package.add_case("secret/g/1", "", "")
      .write("generators/oracle.cpp", "")
      .write("generators/generators.yaml",
             "answer: oracle.cpp\nsmall:\n  secret/2: numbers {{n_max}}\nlarge: {secret/3: n 5}\n")
      .write("touchstone.yaml", "level: 2\ntags: [a, b]\nhints: {en: [x], zh: [y]}\ngpu: none\n")
      .write("data/secret/test_group.yaml", "input_validator_args: &a [n_max, \"{{n_max}}\"]\n")
      .write("data/secret/g/test_group.yaml", "args: [1]\noutput_validator_args: [a]\n")
      .write("data/secret/1.yaml", "args: [1, 2]\nhint: |\n  Think.\n")
      .write("submissions/submissions.yaml",
             "wrong_answer/tripled.cpp:\n  permitted: [WA, AC]\n  secret/1: {required: [WA]}\n"
             "'{accepted,x}/*': {language: cpp}\n");
  ASSERT_EQ(error_of(package).message, "loaded");
  std::mt19937 random(20250901);
  const std::string odd =
      std::string("&*!%@`|>{}[]:,-?#'\"\t\n~<=") + '\0' + "\xff\xc3\xef\xbb\xbf";
  std::size_t errors = 0;
  for (const std::string file : {"problem.yaml", "touchstone.yaml", "generators/generators.yaml",
                                 "data/secret/test_group.yaml", "data/secret/g/test_group.yaml",
                                 "data/secret/1.yaml", "submissions/submissions.yaml"}) {
    const std::string whole = package.read(file);
    for (std::size_t round = 0; round < whole.size() + 150; ++round) {
      std::string bytes = whole;
      if (round < whole.size()) {
        bytes.resize(round);
      } else {
        for (std::size_t i = 0; i <= random() % 3; ++i) {
          bytes[random() % bytes.size()] =
              random() % 2 == 0 ? odd[random() % odd.size()] : static_cast<char>(random() % 256);
        }
      }
      package.write(file, bytes);
      const Result<Problem> problem = load_problem(package.path());
      (void)summarize_problem(package.path());
      if (!problem) {
        ++errors;
        EXPECT_THAT(problem.error().message, StartsWith("doubling")) << bytes;
      }
    }
    package.write(file, whole);
  }
  EXPECT_GT(errors, 100u);
  EXPECT_EQ(error_of(package).message, "loaded");
}

}  // namespace
}  // namespace judge
