#include "judge/convert/icpc_package.hpp"

#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/convert/checker_program.hpp"
#include "judge/convert/score_groups.hpp"
#include "judge/package/expectation.hpp"
#include "judge/package/yaml.hpp"
#include "judge/toolchain/inline_includes.hpp"
#include "judge/validate/standard_validator.hpp"

namespace judge {
namespace {

using Json = nlohmann::ordered_json;

// A number as a number, for those who read YAML with types.
Json scalar(const std::string& text) {
  const Json value = Json::parse(text, nullptr, false);
  return value.is_number() && value.dump() == text ? value : Json(text);
}

double seconds(Duration time) { return std::chrono::duration<double>(time).count(); }

std::string join(const std::vector<std::string>& words, const char* between = " ") {
  return fmt::format("{}", fmt::join(words, between));
}

bool is_c_source(const fs::path& file) {
  static const std::set<std::string> kEndings = {".c", ".cc", ".cpp", ".cxx", ".c++",
                                                 ".C", ".h",  ".hh",  ".hpp", ".hxx"};
  return kEndings.contains(file.extension());
}

bool is_text(std::string_view bytes) { return bytes.find('\0') == std::string_view::npos; }

// What group files and cases' own files say of how the cases are run.
struct Settings {
  std::vector<std::string> arguments, output_validator;
  std::map<std::string, std::vector<std::string>> input_validator;
  bool operator==(const Settings&) const = default;

  static Settings of(const TestCase& test_case) {
    return {test_case.arguments, test_case.output_validator_arguments,
            test_case.input_validator_arguments};
  }
  Json to_2025() const {
    Json all = Json::object();
    if (!arguments.empty()) all["args"] = arguments;
    if (const auto only = input_validator.find("");
        only != input_validator.end() && input_validator.size() == 1) {
      if (!only->second.empty()) all["input_validator_args"] = only->second;
    } else if (!input_validator.empty()) {
      for (const auto& [name, words] : input_validator) {
        if (!name.empty()) all["input_validator_args"][name] = words;
      }
    }
    if (!output_validator.empty()) all["output_validator_args"] = output_validator;
    return all;
  }
  Json to_legacy() const {
    Json all = Json::object();
    if (const auto only = input_validator.find("");
        only != input_validator.end() && !only->second.empty()) {
      all["input_validator_flags"] = join(only->second);
    }
    if (!output_validator.empty()) all["output_validator_flags"] = join(output_validator);
    return all;
  }
};

// Programs of other conventions stand between two scripts: `build` compiles them, `run` calls them
// their own way. Called with: input answer feedback/, and the output or the talk on stdin.
constexpr const char* kBuild =
    "#!/bin/sh\n"
    "set -e\n"
    "for source in *.cpp; do\n"
    "  g++ -O2 -std=gnu++20 -o \"${source%.cpp}\" \"$source\"\n"
    "done\n";
constexpr const char* kHere = "#!/bin/sh\nhere=$(dirname \"$0\")\noutput=$3/output.tmp\n";
constexpr const char* kCheck =
    "\"$here\"/program \"$1\" \"$output\" \"$2\" 2> \"$3/judgemessage.txt\"\n";
constexpr const char* kTestlibCodes =
    "code=$?\n"
    "rm -f \"$output\"\n"
    "case $code in 0) exit 42 ;; 1 | 2 | 4 | 8) exit 43 ;; *) exit 1 ;; esac\n";
constexpr const char* kTalkFirst =
    "\"$here\"/interactor \"$1\" \"$output\" \"$2\" 2> \"$3/judgemessage.txt\"\n"
    "code=$?\n"
    "case $code in 0) ;; 1 | 2 | 4 | 8) exit 43 ;; *) exit 1 ;; esac\n"
    "touch \"$output\"\n";
constexpr const char* kTalkAlone =
    "\"$here\"/program \"$1\" \"$2\" 2> \"$3/judgemessage.txt\"\n"
    "case $? in 0) exit 42 ;; 1 | 7) exit 43 ;; *) exit 1 ;; esac\n";
constexpr const char* kRunDataValidator =
    "#!/bin/sh\n"
    "# The program accepts with 0 and rejects with 3.\n"
    "\"$(dirname \"$0\")\"/program\n"
    "case $? in 0) exit 42 ;; 3) exit 43 ;; *) exit 1 ;; esac\n";

// Of validators that no other tool has built in: which one judges a case is said by its arguments.
Result<void> say_standard_validators(Problem& problem) {
  const auto cannot_say = [&](const std::string& what) {
    return fail(ErrorKind::usage,
                text("{}: {} cannot be said in this format", problem.short_name, what));
  };
  for (TestCase& test_case : problem.cases) {
    const std::string& own = test_case.standard_validator;
    if (!own.empty() && problem.output_validator) {
      return cannot_say(text("{}'s own checker", test_case.name));
    }
    const std::string& name = own.empty() ? problem.standard_validator : own;
    if (problem.output_validator || name == "default") continue;
    JUDGE_TRY(const StandardValidator how,
              find_standard_validator(name, test_case.output_validator_arguments));
    const auto words = standalone_arguments(how);
    if (!words) return cannot_say(text("the built-in validator {}", name));
    test_case.output_validator_arguments = *words;
  }
  return {};
}

class Writer {
 public:
  Writer(const Problem& problem, const fs::path& folder, const IcpcOptions& options)
      : problem_(problem),
        folder_(folder),
        legacy_(options.version == IcpcVersion::legacy),
        additions_(options.additions && !legacy_) {}

  Result<std::vector<std::string>> write() {
    JUDGE_CHECK(check_type());
    if (problem_.scoring) {
      JUDGE_TRY(scores_, score_groups(problem_));
      for (const std::string& what : scores_.lost) leave_out(what);
    }
    JUDGE_CHECK(write_problem_yaml());
    JUDGE_CHECK(write_statements());
    JUDGE_CHECK(write_data());
    JUDGE_CHECK(write_validators());
    JUDGE_CHECK(write_submissions());
    if (!problem_.includes.empty()) JUDGE_CHECK(copy(problem_.includes, "include"));
    return left_out_;
  }

 private:
  void leave_out(std::string what) { left_out_.push_back(std::move(what)); }

  Failure cannot_say(const std::string& what) const {
    return fail(ErrorKind::usage,
                text("{}: {} cannot be said in this format", problem_.short_name, what),
                legacy_ ? text("export it as 2025-09") : std::string());
  }

  Result<void> check_type() const {
    if (legacy_ && problem_.scoring) return cannot_say(text("how it scores"));
    if (legacy_ && problem_.submit_answer) return cannot_say(text("submit-answer"));
    if (legacy_ && problem_.static_validator) return cannot_say(text("the static validator"));
    return {};
  }

  Result<void> put(const fs::path& name, std::string_view bytes, int mode = 0644) const {
    JUDGE_CHECK(make_folders((folder_ / name).parent_path()));
    return write_file(folder_ / name, bytes, mode);
  }
  Result<void> put_yaml(const fs::path& name, const Json& value) const {
    return value.empty() ? Result<void>() : put(name, to_yaml(value));
  }

  // A file, or all that a folder holds, as it has to stand in another place: shared headers within
  // the sources; where the format knows no constants, their values.
  Result<void> copy(const fs::path& from, const fs::path& to, bool is_program = false) const {
    std::error_code error;
    if (fs::is_directory(from, error)) {
      JUDGE_TRY(const std::vector<std::string> names, list_folder(from));
      for (const std::string& name : names) {
        if (!name.starts_with('.')) JUDGE_CHECK(copy(from / name, to / name, is_program));
      }
      return {};
    }
    JUDGE_TRY(std::string bytes, read_file(from));
    if (is_program && is_c_source(from)) {
      const fs::path root = include_root(fs::absolute(from).parent_path());
      if (!root.empty()) {
        JUDGE_TRY(bytes, bundle(bytes, from.string(), root));
      }
    }
    const bool has_constants = is_program || from.extension() == ".md";
    if (legacy_ && has_constants && is_text(bytes)) bytes = substitute(problem_.constants, bytes);
    const bool runs =
        (fs::status(from, error).permissions() & fs::perms::owner_exec) != fs::perms::none;
    return put(to, bytes, runs ? 0755 : 0644);
  }

  // What the package says of itself that decides nothing. Only packages of this family say it in
  // words that can be kept.
  Result<void> add_metadata(Json& all) const {
    JUDGE_TRY(const Yaml source,
              Yaml::load(problem_.folder / "problem.yaml", problem_.short_name + "/problem.yaml"));
    const auto keep = [&](const char* key) {
      if (const Yaml value = source[key]; !value.is_null()) all[key] = value.json();
    };
    for (const char* key : {"uuid", "license", "rights_owner", "keywords", "source"}) keep(key);
    if (legacy_) {
      for (const char* key : {"author", "source_url"}) keep(key);
      if (const Yaml credits = source["credits"]; !all.contains("author") && credits.is_scalar()) {
        all["author"] = credits.json();
      }
      if (all.contains("keywords") && all["keywords"].is_array()) {
        all["keywords"] = join(all["keywords"].get<std::vector<std::string>>());
      }
      if (all.contains("source") && !all["source"].is_string()) all.erase("source");
      return {};
    }
    for (const char* key : {"version", "credits", "embargo_until"}) keep(key);
    if (const Yaml author = source["author"]; !all.contains("credits") && !author.is_null()) {
      all["credits"]["authors"] = author.json();
    }
    if (!all.contains("uuid")) {
      JUDGE_TRY(const std::string hash, hash_package(problem_));
      all["uuid"] = uuid_of(hash);
    }
    return {};
  }

  // Version 8 (of one's own making), from the digits of a hash.
  static std::string uuid_of(const std::string& hash) {
    const std::string digits = hash.substr(hash.find(':') + 1);
    return fmt::format("{}-{}-8{}-a{}-{}", digits.substr(0, 8), digits.substr(8, 4),
                       digits.substr(12, 3), digits.substr(15, 3), digits.substr(18, 12));
  }

  Json types() const {
    std::vector<std::string> words = {problem_.scoring ? "scoring" : "pass-fail"};
    if (problem_.interactive) words.push_back("interactive");
    if (problem_.passes > 1) words.push_back("multi-pass");
    if (problem_.submit_answer) words.push_back("submit-answer");
    return words.size() == 1 ? Json(words.front()) : Json(words);
  }

  Result<void> write_problem_yaml() {
    Json all;
    if (legacy_) {
      all["problem_format_version"] = "legacy";
      all["type"] = "pass-fail";
      all["name"] = pick(problem_.names, "en");
      if (problem_.output_validator || problem_.standard_validator != "default") {
        all["validation"] = std::string("custom") + (problem_.interactive ? " interactive" : "") +
                            (problem_.passes > 1 ? " multi-pass" : "");
      } else {
        all["validation"] = "default";
      }
    } else {
      all["problem_format_version"] = "2025-09";
      all["type"] = types();
      for (const auto& [language, name] : problem_.names) all["name"][language] = name;
    }
    JUDGE_CHECK(add_metadata(all));
    all["limits"] = limits();
    if (!legacy_) {
      if (!problem_.languages.empty()) all["languages"] = problem_.languages;
      if (problem_.allow_file_writing) all["allow_file_writing"] = true;
      add_constants(all);
    }
    JUDGE_CHECK(put_yaml("problem.yaml", all));
    if (legacy_ && problem_.limits.time_limit) {
      // The format has no key for it; the tools that run contests read one of these.
      const std::string time = fmt::format("{:g}", seconds(*problem_.limits.time_limit));
      JUDGE_CHECK(put(".timelimit", time + "\n"));
      JUDGE_CHECK(put("domjudge-problem.ini", "timelimit='" + time + "'\n"));
    }
    return write_additions();
  }

  Json limits() const {
    const Limits& from = problem_.limits;
    Json all;
    if (!legacy_) {
      if (from.time_limit) all["time_limit"] = seconds(*from.time_limit);
      all["time_resolution"] = seconds(from.time_resolution);
      all["time_multipliers"] = {{"ac_to_time_limit", from.ac_to_time_limit},
                                 {"time_limit_to_tle", from.time_limit_to_tle}};
    }
    const auto mib = [](Bytes bytes) { return std::max<std::uint64_t>(1, bytes.count >> 20); };
    all["memory"] = mib(from.memory);
    all["output"] = mib(from.output);
    all["code"] = std::max<std::uint64_t>(1, from.code.count >> 10);
    all["compilation_time"] = seconds(from.compilation_time);
    all["compilation_memory"] = mib(from.compilation_memory);
    all["validation_time"] = seconds(from.validation_time);
    all["validation_memory"] = mib(from.validation_memory);
    all["validation_output"] = mib(from.validation_output);
    if (problem_.passes > 1) all["validation_passes"] = problem_.passes;
    return all;
  }

  void add_constants(Json& all) const {
    for (const auto& [name, value] : problem_.constants) {
      const std::size_t dot = name.find('.');
      Json& place = all["constants"];
      if (dot == std::string::npos) {
        place[name] = scalar(value);
        continue;
      }
      Json& constant = place[name.substr(0, dot)];  // "n_max" comes before "n_max.tex"
      if (!constant.is_object()) constant = {{"value", constant}};
      constant["variants"][name.substr(dot + 1)] = scalar(value);
    }
  }

  // touchstone.yaml: kept as it is where the package has one.
  Result<void> write_additions() {
    const fs::path own = problem_.folder / "touchstone.yaml";
    std::error_code error;
    const bool has_own = fs::exists(own, error);
    if (additions_ && has_own) return copy(own, "touchstone.yaml");
    if (!additions_ && has_own) {
      leave_out(text("touchstone.yaml: other tools do not read it"));
      if (problem_.extras.threads > 1) {
        leave_out(
            text("threads: {}; other tools may time it on one core", problem_.extras.threads));
      }
    }
    return {};
  }

  Result<void> write_statements() {
    const fs::path target = legacy_ ? "problem_statement" : "statement";
    std::set<fs::path> folders;
    std::set<std::string> used;
    for (const Statement& statement : problem_.statements) {
      const std::string name = fmt::format("problem.{}.{}", statement.language, statement.format);
      if (!used.insert(name).second) continue;
      JUDGE_CHECK(copy(statement.file, target / name));
      folders.insert(statement.file.parent_path());
      if (legacy_ && statement.format == "md") {
        leave_out(text("{}: the legacy format knows statements in TeX and PDF only; kept as it is",
                       name));
      }
    }
    // Pictures and what else the statements name; never the rest of a package's root.
    for (const fs::path& folder : folders) {
      if (folder == problem_.folder) continue;
      JUDGE_TRY(const std::vector<std::string> names, list_folder(folder));
      for (const std::string& name : names) {
        if (!name.starts_with('.') && !name.starts_with("problem.")) {
          JUDGE_CHECK(copy(folder / name, target / name));
        }
      }
    }
    const fs::path solution = problem_.folder / "solution";
    std::error_code error;
    if (!fs::is_directory(solution, error)) return {};
    if (!legacy_) return copy(solution, "solution");
    leave_out(text("{}: no part of the format", "solution/"));
    return {};
  }

  Result<void> write_data() {
    std::map<std::string, std::vector<const TestCase*>> folders;
    for (const TestCase& test_case : problem_.cases) {
      const std::string name = place_of(test_case);
      folders[name.substr(0, name.rfind('/'))].push_back(&test_case);
      if (test_case.is_static) continue;
      if (test_case.input.empty()) return fail(text("{}: its data are not made", test_case.name));
      const fs::path stem = fs::path("data") / name;
      JUDGE_CHECK(copy_data(test_case.input, stem.string() + ".in"));
      JUDGE_CHECK(copy_data(test_case.answer, stem.string() + ".ans"));
      if (!test_case.extra_files.empty()) {
        JUDGE_CHECK(copy(test_case.extra_files, stem.string() + ".files"));
      }
    }
    for (const ScoreGroups::Group& group : scores_.groups) folders[group.name];
    for (const auto& [folder, cases] : folders) JUDGE_CHECK(write_settings(folder, cases));
    for (const char* name : {"invalid_input", "invalid_output", "valid_output", "invalid_answer"}) {
      const fs::path extra = problem_.folder / "data" / name;
      std::error_code error;
      if (fs::is_directory(extra, error)) JUDGE_CHECK(copy(extra, fs::path("data") / name));
    }
    std::error_code ignored;
    if (fs::is_directory(problem_.folder / "generators", ignored)) {
      leave_out(text("{}: the data that they make are in data/", "generators/"));
    }
    return {};
  }

  // Bytes as they are; data may be large, so nothing is read into memory.
  Result<void> copy_data(const fs::path& from, const fs::path& to) const {
    JUDGE_CHECK(make_folders((folder_ / to).parent_path()));
    std::error_code error;
    if (from.empty()) return put(to, "");
    fs::copy_file(from, folder_ / to, error);
    if (error) return fail(from.string() + ": " + error.message());
    fs::permissions(folder_ / to, fs::perms(0644), error);
    return {};
  }

  // Below data/.
  std::string place_of(const TestCase& test_case) const {
    const auto moved = scores_.moved.find(test_case.name);
    return moved == scores_.moved.end() ? test_case.name : moved->second;
  }

  // What all cases of a folder and of those in it have alike stands in its group file; else each
  // case says its own.
  Result<void> write_settings(const std::string& folder,
                              const std::vector<const TestCase*>& cases) {
    std::optional<Settings> first;
    bool alike = !cases.empty();
    for (const TestCase& test_case : problem_.cases) {
      if (test_case.is_static || !place_of(test_case).starts_with(folder + "/")) continue;
      if (!first) first = Settings::of(test_case);
      alike = alike && Settings::of(test_case) == *first;
    }
    if (!first) first.emplace();
    const fs::path place = fs::path("data") / folder;
    if (legacy_) {
      if (!alike) return cannot_say(text("arguments of single cases"));
      if (!first->arguments.empty()) return cannot_say(text("arguments of the submission"));
      JUDGE_CHECK(put_yaml(place / "testdata.yaml", first->to_legacy()));
    } else {
      Json group = alike ? first->to_2025() : Json::object();
      add_scoring(folder, group);
      add_static_case(cases, group);
      JUDGE_CHECK(put_yaml(place / "test_group.yaml", group));
    }
    for (const TestCase* test_case : cases) {
      if (!test_case->is_static) JUDGE_CHECK(write_notes(*test_case, alike));
    }
    return {};
  }

  Result<void> write_notes(const TestCase& test_case, bool settings_are_said) {
    const std::string stem = "data/" + place_of(test_case);
    if (legacy_) {
      if (!test_case.hint.empty()) JUDGE_CHECK(put(stem + ".hint", test_case.hint));
      if (!test_case.description.empty()) JUDGE_CHECK(put(stem + ".desc", test_case.description));
      return {};
    }
    Json own = settings_are_said ? Json::object() : Settings::of(test_case).to_2025();
    if (!test_case.hint.empty()) own["hint"] = test_case.hint;
    if (!test_case.description.empty()) own["description"] = test_case.description;
    return put_yaml(stem + ".yaml", own);
  }

  void add_scoring(const std::string& folder, Json& all) const {
    for (const ScoreGroups::Group& group : scores_.groups) {
      if (group.name != folder) continue;
      all["max_score"] =
          group.max_score ? scalar(fmt::format("{}", *group.max_score)) : Json("unbounded");
      all["score_aggregation"] = group.aggregation;
      if (!group.require_pass.empty()) all["require_pass"] = group.require_pass;
    }
  }

  static void add_static_case(const std::vector<const TestCase*>& cases, Json& all) {
    for (const TestCase* test_case : cases) {
      if (!test_case->is_static) continue;
      all["static_validation_score"] =
          test_case->points ? scalar(fmt::format("{}", *test_case->points)) : Json("pass-fail");
      if (!test_case->output_validator_arguments.empty()) {
        all["static_validator_args"] = test_case->output_validator_arguments;
      }
    }
  }

  Result<void> write_validators() {
    for (const PackageProgram& validator : problem_.input_validators) {
      const fs::path to = fs::path("input_validators") / validator.name;
      const fs::path scripts = to.parent_path() / to.stem();
      JUDGE_CHECK(validator.convention == Convention::icpc
                      ? copy(validator.path, to, true)
                      : adapt(validator, scripts, "program.cpp", kRunDataValidator));
    }
    for (const PackageProgram& validator : problem_.answer_validators) {
      JUDGE_CHECK(copy(validator.path, fs::path("answer_validators") / validator.name, true));
    }
    if (problem_.static_validator) {
      JUDGE_CHECK(copy_program_folder(problem_.static_validator->path, "static_validator"));
    }
    if (!problem_.output_validator) {
      if (problem_.standard_validator == "default") return {};
      return put(
          fs::path(legacy_ ? "output_validators/compare" : "output_validator") / "compare.cpp",
          kCheckerProgram);
    }
    const PackageProgram& validator = *problem_.output_validator;
    const fs::path adapted = legacy_ ? "output_validators/checker" : "output_validator";
    if (problem_.interactor) {
      JUDGE_CHECK(adapt(*problem_.interactor, adapted, "interactor.cpp", ""));
      return adapt(validator, adapted, "program.cpp",
                   std::string(kHere) + kTalkFirst + kCheck + kTestlibCodes);
    }
    const Convention convention = validator.convention;
    if (convention != Convention::icpc && problem_.interactive) {
      return adapt(validator, adapted, "program.cpp",
                   convention == Convention::testlib ? std::string(kHere) + kCheck + kTestlibCodes
                                                     : std::string(kHere) + kTalkAlone);
    }
    if (convention == Convention::peg) return cannot_say(text("a checker of PEG's convention"));
    if (convention != Convention::icpc) {
      return adapt(validator, adapted, "program.cpp",
                   std::string(kHere) + "cat > \"$output\"\n" + kCheck + kTestlibCodes);
    }
    if (legacy_) return copy(validator.path, fs::path("output_validators") / validator.name, true);
    return copy_program_folder(validator.path, "output_validator");
  }

  // A program that is the folder `to`, or the one file in it.
  Result<void> copy_program_folder(const fs::path& from, const fs::path& to) const {
    std::error_code error;
    return copy(from, fs::is_directory(from, error) ? to : to / from.filename(), true);
  }

  // A C++ program of another convention, as the file `source` beside the two scripts.
  Result<void> adapt(const PackageProgram& program, const fs::path& to, const char* source,
                     const std::string& run) const {
    if (!is_c_source(program.path)) {
      return cannot_say(text("the convention of {}", program.name));
    }
    JUDGE_CHECK(copy(program.path, to / source, true));
    for (const fs::path& folder : program.include_folders) {
      JUDGE_TRY(const std::vector<std::string> names, list_folder(folder));
      for (const std::string& name : names) {
        if (fs::path(name).extension() == ".h") JUDGE_CHECK(copy(folder / name, to / name));
      }
    }
    JUDGE_CHECK(put(to / "build", kBuild, 0755));
    return put(to / "run", run, 0755);
  }

  Result<void> write_submissions() {
    const fs::path own_rules = problem_.folder / "submissions" / "submissions.yaml";
    std::error_code error;
    const bool has_rules = fs::exists(own_rules, error);
    Json rules;
    for (const PackageSubmission& submission : problem_.submissions) {
      if (submission.file.extension() == ".cu") {
        leave_out(text("submissions/{}: no language of the format", submission.path));
        continue;
      }
      const std::string name = place_of(submission);
      JUDGE_CHECK(copy(submission.file, fs::path("submissions") / name, true));
      const std::string folder = name.substr(0, name.find('/'));
      if (has_rules || submission.expectations == default_expectations(folder, legacy_)) continue;
      if (submission.expectations == default_expectations(folder, true)) {
        // Of the legacy format: about the final verdict; what other cases do does not matter.
        rules[folder]["permitted"] = {"AC", "WA", "TLE", "RTE"};
      } else {
        rules[name] = rule_of(submission.expectations);
      }
    }
    if (legacy_) {
      if (has_rules || !rules.empty()) {
        leave_out(
            text("submissions.yaml: the legacy format knows the folders of submissions only"));
      }
      return {};
    }
    return has_rules ? copy(own_rules, "submissions/submissions.yaml")
                     : put_yaml("submissions/submissions.yaml", rules);
  }

  // Below submissions/: where it is, or, from a format with no such folders, what is asked of it.
  std::string place_of(const PackageSubmission& submission) const {
    const std::string folder = submission.path.substr(0, submission.path.find('/'));
    if (folder != submission.path && !default_expectations(folder, legacy_).empty()) {
      return submission.path;
    }
    for (const Expectation& expectation : submission.expectations) {
      for (const auto& [verdict, name] :
           {std::pair("WA", "wrong_answer"), std::pair("TLE", "time_limit_exceeded"),
            std::pair("RTE", "run_time_error")}) {
        const auto& wanted =
            expectation.required.empty() ? expectation.permitted : expectation.required;
        if (!wanted.contains("AC") && wanted.contains(verdict)) {
          return std::string(name) + "/" + submission.file.filename().string();
        }
      }
    }
    return "accepted/" + submission.file.filename().string();
  }

  static Json rule_of(const std::vector<Expectation>& expectations) {
    Json rule = Json::object();
    for (const Expectation& expectation : expectations) {
      Json one;
      if (!expectation.permitted.empty()) one["permitted"] = expectation.permitted;
      if (!expectation.required.empty()) one["required"] = expectation.required;
      if (!expectation.message.empty()) one["message"] = expectation.message;
      if (const auto& score = expectation.score) one["score"] = {score->lowest, score->highest};
      if (expectation.cases.empty()) {
        rule.update(one);
      } else {
        rule[expectation.cases] = one;
      }
    }
    return rule;
  }

  const Problem& problem_;
  const fs::path& folder_;
  ScoreGroups scores_ = {};  // of a scoring problem
  bool legacy_, additions_;
  std::vector<std::string> left_out_;
};

}  // namespace

Result<std::vector<std::string>> write_icpc_package(const Problem& problem, const fs::path& folder,
                                                    const IcpcOptions& options) {
  Problem said = problem;
  JUDGE_CHECK(say_standard_validators(said));
  return Writer(said, folder, options).write();
}

}  // namespace judge
