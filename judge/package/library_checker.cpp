#include "judge/package/library_checker.hpp"

#include <algorithm>
#include <utility>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/package/data.hpp"
#include "judge/package/toml.hpp"
#include "judge/toolchain/language.hpp"
#include "judge/toolchain/source_text.hpp"

namespace judge {
namespace {

constexpr const char* kHashes = "hash.json";

class LibraryCheckerReader {
 public:
  LibraryCheckerReader(fs::path folder, std::string name) {
    problem_.folder = std::move(folder);
    problem_.short_name = std::move(name);
    problem_.format = "library-checker";
  }

  Result<Problem> load() {
    JUDGE_TRY(const Yaml info, load_toml(problem_.folder / "info.toml", shown("info.toml")));
    for (std::string& warning : info.unknown_keys({"title", "timelimit", "forum", "tests",
                                                   "solutions", "params", "checker", "verifier"})) {
      problem_.warnings.push_back(std::move(warning));
    }
    problem_.names["en"] =
        info["title"].is_scalar() ? *info["title"].string() : problem_.short_name;
    JUDGE_CHECK(read_limits(info["timelimit"]));
    JUDGE_CHECK(find_headers(info["params"]));
    JUDGE_CHECK(read_programs(info));
    JUDGE_CHECK(read_tests(info["tests"]));
    JUDGE_CHECK(read_hashes());
    JUDGE_CHECK(read_solutions(info["solutions"]));
    std::error_code ignored;
    const fs::path statement = problem_.folder / "task.md";
    if (fs::is_regular_file(statement, ignored)) problem_.statements = {{"en", statement, "md"}};
    return std::move(problem_);
  }

 private:
  std::string shown(const std::string& path) const { return problem_.short_name + "/" + path; }

  Result<void> read_limits(const Yaml& seconds) {
    JUDGE_TRY(const double limit, seconds.number());
    if (!(limit >= 1e-3 && limit <= 1e6))
      return seconds.wrong(text("a number above 0 is wanted here"));
    problem_.limits.time_limit = from_seconds(limit);
    problem_.limits.memory = 1024_MiB;
    problem_.limits.output = 256_MiB;  // nothing says how much
    problem_.limits.code = 1_MiB;
    return {};
  }

  // A value of [params] as a macro.
  static Result<std::string> macro(const std::string& name, const Yaml& value) {
    constexpr std::string_view kLetters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
    if (name.empty() || name.find_first_not_of(kLetters) != std::string::npos) {
      return value.wrong(text("'{}' is no name of a macro", escape_unsafe(name)));
    }
    JUDGE_TRY(std::string shown, value.string());
    if (value.is_quoted()) {
      std::string quoted;
      for (const char c : shown) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
      }
      shown = '"' + quoted + '"';
    } else if (parse_integer(shown)) {
      shown = "(long long)" + shown;
    }
    return "#define " + name + " " + shown + "\n";
  }

  // Where every program of the problem finds its headers: params.h, made from info.toml, in a
  // folder of its own, since packages are never written to; then the grader's and the shared ones.
  Result<void> find_headers(const Yaml& params) {
    JUDGE_CHECK(params.map_or_nothing());
    std::string content = "#pragma once\n";
    for (const auto& [name, value] : params.entries()) {
      JUDGE_TRY(const std::string line, macro(name, value));
      content += line;
    }
    JUDGE_TRY(TempDir made, TempDir::make(cache_folder() / "unpacked", "params-"));
    JUDGE_CHECK(write_file(made.path() / "params.h", content));
    headers_ = {made.path(), problem_.folder / "grader"};
    problem_.keep_alive = std::make_shared<const TempDir>(std::move(made));
    std::error_code error;
    fs::path folder = fs::weakly_canonical(problem_.folder, error);
    for (int up = 0; up < 5 && !fs::is_directory(folder / "common", error); ++up) {
      folder = folder.parent_path();
    }
    if (fs::is_directory(folder / "common", error)) headers_.push_back(folder / "common");
    return {};
  }

  PackageProgram program(const fs::path& path, Convention convention = Convention::testlib) const {
    return {.name = path.filename().string(),
            .path = problem_.folder / path,
            .convention = convention,
            .include_folders = headers_,
            .base = problem_.folder};
  }

  Result<PackageProgram> named_program(const Yaml& info, const char* key) const {
    std::string file = std::string(key) + ".cpp";
    if (!info[key].is_null()) {
      JUDGE_TRY(file, info[key].string());
    }
    const fs::path path = problem_.folder / file;
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored)) {
      return fail(text("{}: the file is missing", shown(file)),
                  text("a problem of Library Checker has a checker.cpp and a verifier.cpp"));
    }
    return program(file);
  }

  Result<void> read_programs(const Yaml& info) {
    JUDGE_TRY(problem_.output_validator, named_program(info, "checker"));
    JUDGE_TRY(PackageProgram verifier, named_program(info, "verifier"));
    problem_.input_validators.push_back(std::move(verifier));
    JUDGE_TRY(solution_, find_source("sol", "correct"));
    std::error_code ignored;
    const fs::path grader = problem_.folder / "grader";
    if (!fs::is_regular_file(grader / "grader.cpp", ignored)) return {};
    problem_.grader = {grader / "grader.cpp"};
    // The headers that the grader and a function share.
    JUDGE_TRY(const std::vector<std::string> names, list_folder(grader));
    for (const std::string& name : names) {
      const std::string ending = fs::path(name).extension().string();
      if (ending == ".h" || ending == ".hpp") problem_.grader.push_back(grader / name);
    }
    return {};
  }

  // The program of this stem in a folder, in whatever language.
  Result<PackageProgram> find_source(const std::string& folder, const std::string& stem) const {
    JUDGE_TRY(const std::vector<std::string> names, list_folder(problem_.folder / folder));
    for (const std::string& name : names) {
      const std::vector<std::string> file = {name};
      if (fs::path(name).stem() == stem && guess_language(file) != nullptr) {
        return program(fs::path(folder) / name);
      }
    }
    return fail(text("{}: no source of a known language", shown(folder + "/" + stem)),
                text("info.toml names what lies in gen/ and sol/"));
  }

  Result<void> read_tests(const Yaml& tests) {
    for (const Yaml& test : tests.items()) {
      JUDGE_TRY(const std::string file, test["name"].string());
      JUDGE_TRY(const double number, test["number"].number());
      constexpr double kMost = 100'000;
      if (!(number >= 0 && number <= kMost) || number != static_cast<int>(number)) {
        return test["number"].wrong(text("a whole number from {} to {} is wanted here", 0, kMost));
      }
      if (!is_package_name(file)) {
        return test["name"].wrong(text("'{}' is no name of a case", escape_unsafe(file)));
      }
      for (int i = 0; i < static_cast<int>(number); ++i) JUDGE_CHECK(add_case(test, file, i));
    }
    if (problem_.cases.empty()) return tests.wrong(text("no test cases"));
    std::stable_sort(problem_.cases.begin(), problem_.cases.end(),
                     [](const TestCase& a, const TestCase& b) { return a.group < b.group; });
    return {};
  }

  // `foo.in`: committed files gen/foo_00.in, ...; else gen/foo is run with the number.
  Result<void> add_case(const Yaml& test, const std::string& file, int number) {
    const std::string stem = fs::path(file).stem().string();
    const std::string name = fmt::format("{}_{:02}", stem, number);
    TestCase test_case;
    test_case.group = stem == "example" ? "sample" : "secret";
    test_case.name = test_case.group + "/" + name;
    GeneratedFrom from{.seeded = false, .answer_program = solution_};
    if (file.ends_with(".in")) {
      from.input_file = problem_.folder / "gen" / (name + ".in");
      std::error_code ignored;
      if (!fs::is_regular_file(from.input_file, ignored)) {
        return test["name"].wrong(text("no file gen/{}", name + ".in"));
      }
    } else {
      JUDGE_TRY(from.generator, find_source("gen", stem));
      from.command = {stem, std::to_string(number)};
    }
    test_case.generated = std::move(from);
    for (const TestCase& other : problem_.cases) {
      if (other.name == test_case.name) {
        return test["name"].wrong(text("'{}' stands twice", test_case.name));
      }
    }
    problem_.cases.push_back(std::move(test_case));
    return {};
  }

  // The hashes of what the generators and the solution make; a problem under construction has none.
  Result<void> read_hashes() {
    problem_.generators.checksums_file.clear();
    if (!is_there(problem_.folder / kHashes)) return {};
    JUDGE_TRY(const Yaml hashes, Yaml::load(problem_.folder / kHashes, shown(kHashes)));
    for (const TestCase& test_case : problem_.cases) {
      const std::string file = test_case.name.substr(test_case.name.find('/') + 1);
      for (const auto& [theirs, ours] : {std::pair(".in", ".in"), std::pair(".out", ".ans")}) {
        const Yaml hash = hashes[file + theirs];
        if (hash.is_null()) {
          return fail(text("{}: no hash of {}", shown(kHashes), file + theirs),
                      text("make the file anew with Library Checker's own tool, or remove it"));
        }
        JUDGE_TRY(problem_.generators.checksums["data/" + test_case.name + ours], hash.string());
      }
    }
    problem_.generators.checksums_file = kHashes;
    return {};
  }

  Result<void> read_solutions(const Yaml& solutions) {
    PackageSubmission correct{.path = "sol/" + solution_.name, .file = solution_.path};
    correct.expectations = {{.permitted = {"AC"}, .required = {"AC"}}};
    JUDGE_CHECK(add_solution(std::move(correct)));
    for (const Yaml& solution : solutions.items()) {
      JUDGE_TRY(const std::string name, solution["name"].string());
      if (!is_package_name(name)) {
        return solution["name"].wrong(text("no file sol/{}", escape_unsafe(name)));
      }
      if (name == solution_.name) continue;
      PackageSubmission submission{.path = "sol/" + name, .file = problem_.folder / "sol" / name};
      std::error_code ignored;
      if (!fs::is_regular_file(submission.file, ignored)) {
        return solution["name"].wrong(text("no file sol/{}", name));
      }
      JUDGE_TRY(submission.expectations, expectations_of(solution));
      JUDGE_CHECK(add_solution(std::move(submission)));
    }
    return {};
  }

  Result<void> add_solution(PackageSubmission submission) {
    submission.program = program(fs::path("sol") / submission.file.filename());
    JUDGE_TRY(const std::string source, read_file(submission.file, 16_MiB));
    if (!problem_.grader.empty() && !has_main(source)) {
      submission.program->linked = {problem_.grader.front()};
    }
    problem_.submissions.push_back(std::move(submission));
    return {};
  }

  // All verdicts are among AC, what is expected and what is allowed; what is expected occurs.
  static Result<std::vector<Expectation>> expectations_of(const Yaml& solution) {
    Expectation wanted{.permitted = {"AC"}, .required = {}};
    const std::pair<const char*, const char*> allowed[] = {
        {"allow_wa", "WA"}, {"wrong", "WA"}, {"allow_tle", "TLE"}, {"allow_re", "RTE"}};
    for (const auto& [key, verdict] : allowed) {
      if (solution[key].is_null()) continue;
      JUDGE_TRY(const bool is_allowed, solution[key].boolean());
      if (is_allowed) wanted.permitted.insert(verdict);
    }
    if (!solution["expect"].is_null()) {
      JUDGE_TRY(std::string verdict, solution["expect"].string());
      if (verdict == "RE") verdict = "RTE";
      if (verdict != "AC" && verdict != "WA" && verdict != "TLE" && verdict != "RTE") {
        return solution["expect"].wrong(text("unknown verdict '{}'", escape_unsafe(verdict)),
                                        text("one of AC, WA, TLE, RE"));
      }
      wanted.permitted.insert(verdict);
      wanted.required = {verdict};
    }
    return std::vector<Expectation>{wanted};
  }

  Problem problem_;
  std::vector<fs::path> headers_;
  PackageProgram solution_;  // makes the answers
};

}  // namespace

Result<Problem> read_library_checker(const fs::path& folder, const std::string& name) {
  return LibraryCheckerReader(folder, name).load();
}

}  // namespace judge
