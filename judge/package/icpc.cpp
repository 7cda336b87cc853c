#include "judge/package/icpc.hpp"

#include <algorithm>
#include <cmath>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/package/data.hpp"
#include "judge/package/expectation.hpp"
#include "judge/package/ini.hpp"
#include "judge/package/scoring.hpp"
#include "judge/package/statement.hpp"
#include "judge/package/yaml.hpp"
#include "judge/toolchain/language.hpp"

namespace judge {
namespace {

bool is_multi_pass(const std::string& word) { return word == "multi-pass" || word == "multipass"; }

bool has_word(const std::vector<std::string>& words, const char* word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

const std::vector<std::string> kProblemKeys = {"problem_format_version",
                                               "type",
                                               "name",
                                               "uuid",
                                               "version",
                                               "credits",
                                               "source",
                                               "license",
                                               "rights_owner",
                                               "embargo_until",
                                               "limits",
                                               "keywords",
                                               "languages",
                                               "allow_file_writing",
                                               "constants",
                                               "validation",
                                               "validator_flags",
                                               "author",
                                               "source_url",
                                               "grading"};
const std::vector<std::string> kLimitKeys = {"time_limit",
                                             "time_resolution",
                                             "time_multipliers",
                                             "time_multiplier",
                                             "time_safety_margin",
                                             "memory",
                                             "output",
                                             "code",
                                             "compilation_time",
                                             "compilation_memory",
                                             "validation_time",
                                             "validation_memory",
                                             "validation_output",
                                             "validation_passes"};

constexpr const char* kIniFile = "domjudge-problem.ini";

// Of numbers in seconds: what a limit can be.
constexpr double kShortest = 1e-3, kLongest = 1e9;

Result<int> whole_number(const Yaml& value, int low, int high) {
  JUDGE_TRY(const double number, value.number());
  if (number < low || number > high || number != std::floor(number)) {
    return value.wrong(text("a whole number from {} to {} is wanted here", low, high));
  }
  return static_cast<int>(number);
}

class IcpcReader {
 public:
  IcpcReader(fs::path folder, std::string name) {
    problem_.folder = std::move(folder);
    problem_.short_name = std::move(name);
  }

  Result<Problem> load() {
    JUDGE_TRY(const Yaml yaml, read_yaml("problem.yaml"));
    JUDGE_CHECK(read_version(yaml));
    JUDGE_CHECK(read_kind(yaml));
    read_names(yaml);
    JUDGE_CHECK(read_limits(yaml["limits"]));
    JUDGE_CHECK(read_constants(yaml["constants"]));
    JUDGE_CHECK(read_rest(yaml));
    JUDGE_CHECK(read_validators());
    JUDGE_CHECK(load_data(problem_, validator_flags_));
    if (problem_.scoring) {
      JUDGE_CHECK(load_groups(problem_));
      JUDGE_CHECK(read_grader());
    }
    JUDGE_CHECK(read_submissions());
    problem_.statements = find_statements(problem_.folder);
    JUDGE_CHECK(read_extras());
    std::error_code ignored;
    if (fs::is_directory(problem_.folder / "include", ignored)) {
      problem_.includes = problem_.folder / "include";
    }
    if (problem_.cases.empty()) {
      return fail(text("{}: no test cases in data/sample and data/secret", problem_.short_name));
    }
    return std::move(problem_);
  }

  // What a list needs.
  Result<ProblemSummary> summarize() {
    JUDGE_TRY(const Yaml yaml, read_yaml("problem.yaml"));
    JUDGE_CHECK(read_version(yaml));
    read_names(yaml);
    JUDGE_CHECK(read_limits(yaml["limits"]));
    JUDGE_CHECK(read_languages(yaml["languages"]));
    JUDGE_CHECK(read_extras());
    problem_.statements = find_statements(problem_.folder);
    ProblemSummary summary = summary_of(problem_);
    JUDGE_TRY(summary.cases, count_cases(problem_.folder));
    return summary;
  }

 private:
  Result<Yaml> read_yaml(const std::string& file) const {
    return Yaml::load(problem_.folder / file, problem_.short_name + "/" + file);
  }
  std::string shown(const std::string& file) const { return problem_.short_name + "/" + file; }
  bool legacy() const { return problem_.format == "legacy"; }
  void warn(std::string message) { problem_.warnings.push_back(std::move(message)); }

  Result<void> read_version(const Yaml& yaml) {
    if (!yaml.is_map()) return yaml.wrong(text("a map is wanted here"));
    const Yaml version = yaml["problem_format_version"];
    const std::string name = version.is_scalar() ? *version.string() : "legacy";
    if (name == "legacy" || name == "legacy-icpc") {
      problem_.format = "legacy";
    } else if (name.starts_with("2023-07")) {
      problem_.format = "2023-07-draft";
    } else {
      problem_.format = "2025-09";
      if (!name.starts_with("2025-09")) {
        warn(text("{}: unknown version '{}', read as 2025-09", version.place(),
                  escape_unsafe(name)));
      }
    }
    std::vector<std::string> of_limits;
    for (const std::string& key : kLimitKeys) of_limits.push_back("limits." + key);
    for (std::string& warning : yaml.unknown_keys(kProblemKeys, of_limits))
      warn(std::move(warning));
    if (!std::all_of(problem_.short_name.begin(), problem_.short_name.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); })) {
      warn(text("{}: the format wants a name of a-z and 0-9", escape_unsafe(problem_.short_name)));
    }
    return {};
  }

  Result<void> read_kind(const Yaml& yaml) {
    JUDGE_TRY(const std::vector<std::string> validation, yaml["validation"].words());
    for (const char* key : {"type", "validation"}) {
      JUDGE_TRY(const std::vector<std::string> said, yaml[key].words());
      for (const std::string& word : said) {
        if (word == "pass-fail" || word == "default" || word == "custom") continue;
        if (word == "submit-answer") {
          problem_.submit_answer = true;
        } else if (word == "scoring" || word == "score") {
          problem_.scoring = true;
        } else if (word == "interactive") {
          problem_.interactive = true;
        } else if (is_multi_pass(word)) {
          JUDGE_CHECK(read_passes(yaml["limits"]));
        } else {
          return yaml[key].wrong(
              text("unknown type '{}'", escape_unsafe(word)),
              text("pass-fail, scoring, interactive, multi-pass or submit-answer"));
        }
      }
    }
    if (problem_.submit_answer && (problem_.interactive || problem_.passes > 1)) {
      return yaml["type"].wrong(text("submit-answer goes with pass-fail or scoring only"));
    }
    custom_validator_ =
        problem_.interactive || problem_.passes > 1 || has_word(validation, "custom");
    problem_.validator_scores = legacy() && has_word(validation, "score");
    JUDGE_TRY(validator_flags_, yaml["validator_flags"].words());
    return problem_.scoring && legacy() ? read_old_grading(yaml["grading"]) : Result<void>();
  }

  // Whether small scores are good; and, of old packages, what their testdata.yaml inherit.
  Result<void> read_old_grading(const Yaml& grading) {
    JUDGE_CHECK(grading.map_or_nothing());
    if (const Yaml objective = grading["objective"]; !objective.is_null()) {
      JUDGE_TRY(const std::string word, objective.string());
      if (word != "max" && word != "min") {
        return objective.wrong(text("max or min is wanted here"));
      }
      problem_.minimize = word == "min";
    }
    problem_.groups = {
        {.name = "", .aggregation = TestGroup::Aggregation::graded, .stop_at_failure = true}};
    return read_grading(grading, problem_.groups.front());
  }

  Result<void> read_passes(const Yaml& limits) {
    constexpr int kDefault = 2, kMost = 1000;
    JUDGE_CHECK(limits.map_or_nothing());
    problem_.passes = kDefault;
    if (limits["validation_passes"].is_null()) return {};
    JUDGE_TRY(problem_.passes, whole_number(limits["validation_passes"], 2, kMost));
    return {};
  }

  // Metadata: whatever it is, judging goes on.
  void read_names(const Yaml& yaml) {
    const Yaml name = yaml["name"];
    if (name.is_list()) warn(name.wrong(text("a text or a map is wanted here")).value().message);
    if (name.is_scalar()) {
      problem_.names["en"] = *name.string();
    } else if (name.is_map()) {
      for (const auto& [language, title] : name.entries()) {
        if (title.is_scalar()) {
          problem_.names[language] = *title.string();
        } else {
          warn(title.wrong(text("a text is wanted here")).value().message);
        }
      }
    }
    if (const auto ini = read_ini(); problem_.names.empty() && ini && ini->contains("name")) {
      problem_.names["en"] = ini->at("name");
    }
    if (problem_.names.empty()) problem_.names["en"] = problem_.short_name;
  }

  static Result<double> positive(const Yaml& value) {
    JUDGE_TRY(const double number, value.number());
    if (!(number > 0) || number > kLongest)
      return value.wrong(text("a number above 0 is wanted here"));
    return number;
  }

  Result<void> read_limits(const Yaml& limits) {
    JUDGE_CHECK(limits.map_or_nothing());
    for (std::string& warning : limits.unknown_keys(kLimitKeys)) warn(std::move(warning));
    Limits& all = problem_.limits;
    if (legacy()) {
      all.ac_to_time_limit = 5;
      all.time_limit_to_tle = 2;
    }
    const auto too_small = [](const Yaml& value) {
      return value.wrong(text("this is too small to run anything"));
    };
    const auto seconds = [&](const char* key, auto& target) -> Result<void> {
      if (limits[key].is_null()) return {};
      JUDGE_TRY(const double number, positive(limits[key]));
      if (number < kShortest) return too_small(limits[key]);
      target = from_seconds(number);
      return {};
    };
    const auto bytes = [&](const char* key, Bytes& target, double unit) -> Result<void> {
      if (limits[key].is_null()) return {};
      JUDGE_TRY(const double number, positive(limits[key]));
      if (number * unit < 1) return too_small(limits[key]);
      target = {static_cast<std::uint64_t>(number * unit)};
      return {};
    };
    const auto factor = [](const Yaml& value, double& target) -> Result<void> {
      if (value.is_null()) return {};
      JUDGE_TRY(target, positive(value));
      return {};
    };
    constexpr double kMib = 1 << 20, kKib = 1 << 10;
    JUDGE_CHECK(seconds("time_limit", all.time_limit));
    JUDGE_CHECK(seconds("time_resolution", all.time_resolution));
    JUDGE_CHECK(seconds("compilation_time", all.compilation_time));
    JUDGE_CHECK(seconds("validation_time", all.validation_time));
    JUDGE_CHECK(bytes("memory", all.memory, kMib));
    JUDGE_CHECK(bytes("output", all.output, kMib));
    JUDGE_CHECK(bytes("code", all.code, kKib));
    JUDGE_CHECK(bytes("compilation_memory", all.compilation_memory, kMib));
    JUDGE_CHECK(bytes("validation_memory", all.validation_memory, kMib));
    JUDGE_CHECK(bytes("validation_output", all.validation_output, kMib));
    JUDGE_CHECK(factor(limits["time_multiplier"], all.ac_to_time_limit));
    JUDGE_CHECK(factor(limits["time_safety_margin"], all.time_limit_to_tle));
    JUDGE_CHECK(limits["time_multipliers"].map_or_nothing());
    JUDGE_CHECK(factor(limits["time_multipliers"]["ac_to_time_limit"], all.ac_to_time_limit));
    JUDGE_CHECK(factor(limits["time_multipliers"]["time_limit_to_tle"], all.time_limit_to_tle));
    return read_contest_time_limit();
  }

  // A time limit as contest tools write it, in seconds.
  static Result<Duration> time_limit_of(const std::string& value, const std::string& place) {
    const auto limit = parse_number(value);
    if (limit && *limit >= kShortest && *limit <= kLongest) return from_seconds(*limit);
    return fail(text("{}: no time limit: '{}'", place, escape_unsafe(value.substr(0, 40))),
                text("write it into problem.yaml as limits.time_limit"));
  }

  // Many packages have their limit only in a file that contest tools read: domjudge-problem.ini,
  // and where that has none .timelimit. What problem.yaml says counts before both, and .timelimit
  // may not say otherwise.
  Result<void> read_contest_time_limit() {
    std::optional<Duration>& limit = problem_.limits.time_limit;
    const bool said = limit.has_value();
    const fs::path dotted = problem_.folder / ".timelimit";
    JUDGE_TRY(const auto ini, read_ini());
    if (const auto found = ini.find("timelimit"); !said && found != ini.end()) {
      JUDGE_TRY(limit, time_limit_of(found->second, shown(kIniFile)));
    } else if (is_there(dotted)) {
      JUDGE_TRY(const std::string content, read_file(dotted, {64 << 10}));
      JUDGE_TRY(const Duration other,
                time_limit_of(std::string(trim(content)), shown(".timelimit")));
      if (said && other != *limit) {
        return fail(text("{}: another time limit than limits.time_limit in problem.yaml",
                         shown(".timelimit")),
                    text("remove one of the two"));
      }
      limit = other;
    }
    // What DOMjudge gives a problem that says nothing; others infer it.
    if (!limit && !is_there(problem_.folder / "problem.yaml")) limit = std::chrono::seconds(10);
    return {};
  }

  Result<std::map<std::string, std::string>> read_ini() const {
    if (!is_there(problem_.folder / kIniFile)) return std::map<std::string, std::string>();
    JUDGE_TRY(const std::string content, read_file(problem_.folder / kIniFile, {64 << 10}));
    return parse_ini(content, shown(kIniFile));
  }

  Result<void> read_constants(const Yaml& constants) {
    JUDGE_CHECK(constants.map_or_nothing());
    for (const auto& [name, value] : constants.entries()) {
      if (!value.is_map()) {
        JUDGE_TRY(problem_.constants[name], value.string());
        continue;
      }
      for (const auto& [variant, inner] : value.entries()) {
        if (inner.is_map()) {
          for (const auto& [key, innermost] : inner.entries()) {
            JUDGE_TRY(problem_.constants[name + "." + key], innermost.string());
          }
        } else {
          JUDGE_TRY(problem_.constants[variant == "value" ? name : name + "." + variant],
                    inner.string());
        }
      }
    }
    return {};
  }

  Result<void> read_languages(const Yaml& languages) {
    JUDGE_TRY(std::vector<std::string> codes, languages.words());
    if (codes.size() == 1 && codes[0] == "all") return {};
    problem_.languages = std::move(codes);
    return {};
  }

  Result<void> read_rest(const Yaml& yaml) {
    JUDGE_CHECK(read_languages(yaml["languages"]));
    std::vector<std::string> codes;
    for (const Language& language : languages()) codes.emplace_back(language.code);
    for (const std::string& code : problem_.languages) {
      if (find_language(code) != nullptr) continue;
      const std::string place = yaml["languages"].place();
      const auto near = near_misses(code.substr(0, 100), codes, 1);
      warn(near.empty()
               ? text("{}: unknown language '{}'", place, escape_unsafe(code))
               : text("{}: unknown language '{}' ({}?)", place, escape_unsafe(code), near.front()));
    }
    problem_.allow_file_writing = legacy();
    if (!yaml["allow_file_writing"].is_null()) {
      JUDGE_TRY(problem_.allow_file_writing, yaml["allow_file_writing"].boolean());
    }
    return {};
  }

  // Whether a folder of the package is a program: sources or scripts are in it.
  static Result<bool> is_program_folder(const fs::path& path) {
    if (has_scripts(path)) return true;
    JUDGE_TRY(std::vector<std::string> names, list_folder(path));
    std::erase_if(names, [](const std::string& name) { return name.starts_with('.'); });
    return guess_language(names) != nullptr;
  }

  // Programs among the children of a folder; headers, backups and notes are none.
  Result<std::vector<PackageProgram>> programs_in(const std::string& folder, bool data_validators) {
    JUDGE_TRY(const std::vector<std::string> names, list_folder(problem_.folder / folder));
    std::vector<PackageProgram> programs;
    for (const std::string& name : names) {
      const fs::path path = problem_.folder / folder / name;
      std::error_code error;
      if (!is_package_name(name)) continue;
      const std::vector<std::string> file = {name};
      if (fs::is_directory(path, error)) {
        const auto is_backup = [&](const char* ending) { return name.ends_with(ending); };
        constexpr const char* kBackups[] = {".bak", ".old", ".orig", ".TOOSLOW", ".template"};
        if (std::any_of(std::begin(kBackups), std::end(kBackups), is_backup)) continue;
        JUDGE_TRY(const bool is_program, is_program_folder(path));
        if (is_program) {
          programs.push_back({.name = name, .path = path});
        } else if (name != "__pycache__") {
          warn(text("{}/{}: no program in a language that is known here", problem_.short_name,
                    folder + "/" + name));
        }
      } else if (guess_language(file) != nullptr || (data_validators && name.ends_with(".ctd"))) {
        programs.push_back({.name = name, .path = path});
      } else if (name.ends_with(".ctd") || name.ends_with(".viva")) {
        warn(text("{}/{}/{}: validators of this kind are not run here", problem_.short_name, folder,
                  name));
      }
    }
    return programs;
  }

  Result<void> read_validators() {
    for (const char* folder : {"input_validators", "input_format_validators"}) {
      JUDGE_TRY(const std::vector<PackageProgram> programs, programs_in(folder, true));
      problem_.input_validators.insert(problem_.input_validators.end(), programs.begin(),
                                       programs.end());
    }
    JUDGE_TRY(problem_.answer_validators, programs_in("answer_validators", true));
    JUDGE_TRY(problem_.static_validator, program_of("static_validator"));
    // Each version has its own spelling; the other one counts where that is missing.
    std::vector<std::string> folders = {"output_validator", "output_validators"};
    if (legacy()) std::swap(folders[0], folders[1]);
    const bool ignored = legacy() && !custom_validator_;
    for (const std::string& folder : folders) {
      JUDGE_TRY(problem_.output_validator, program_of(folder));
      if (!problem_.output_validator) {
        JUDGE_TRY(const std::vector<std::string> names, list_folder(problem_.folder / folder));
        const auto is_content = [](const std::string& name) {
          return is_package_name(name) && !name.starts_with("README");
        };
        if (ignored || std::none_of(names.begin(), names.end(), is_content)) continue;
        // Judging without it would give verdicts that the package does not mean.
        return fail(
            text("{}/{}: no program in a language that is known here", problem_.short_name, folder),
            text("judge doctor lists the languages"));
      }
      break;
    }
    if (ignored && problem_.output_validator) {
      warn(
          text("{}: the output validator is not used: validation is default", problem_.short_name));
      problem_.output_validator.reset();
    }
    if ((problem_.interactive || problem_.passes > 1) && !problem_.output_validator) {
      return fail(text("{}: an interactive or multi-pass problem without an output validator",
                       problem_.short_name),
                  text("add output_validator/"));
    }
    if (custom_validator_ && !problem_.output_validator) {
      return fail(
          text("{}: validation is custom and there is no output validator", problem_.short_name),
          text("add output_validators/"));
    }
    return {};
  }

  // The one program of a folder, where there is one.
  Result<std::optional<PackageProgram>> program_of(const std::string& folder) {
    JUDGE_TRY(const std::vector<PackageProgram> programs, programs_in(folder, false));
    // Scripts at the top mean the folder itself, whatever lies beside them.
    const PackageProgram whole{.name = folder, .path = problem_.folder / folder};
    if (has_scripts(whole.path)) return whole;
    if (programs.empty()) return std::nullopt;
    return one_program(folder, programs);
  }

  // A folder that holds one folder, or one file, means that; several files are one program.
  Result<PackageProgram> one_program(const std::string& folder,
                                     const std::vector<PackageProgram>& programs) const {
    const PackageProgram whole{.name = folder, .path = problem_.folder / folder};
    if (programs.size() != 1) return whole;
    // Several files beside one another include each other: all of them are needed.
    std::error_code error;
    if (fs::is_directory(programs.front().path, error)) return programs.front();
    JUDGE_TRY(const std::vector<std::string> names, list_folder(whole.path));
    return std::count_if(names.begin(), names.end(), is_package_name) > 1 ? whole
                                                                          : programs.front();
  }

  // The package's own, where a group wants it.
  Result<void> read_grader() {
    const auto wants = [](const TestGroup& group) { return group.custom_grader; };
    if (std::none_of(problem_.groups.begin(), problem_.groups.end(), wants)) return {};
    JUDGE_TRY(const std::vector<PackageProgram> programs, programs_in("graders", false));
    if (programs.empty()) {
      return fail(text("{}: grading is custom and there is no grader", problem_.short_name),
                  text("add graders/"));
    }
    JUDGE_TRY(problem_.grading_program, one_program("graders", programs));
    return {};
  }

  Result<void> read_submissions() {
    JUDGE_TRY(const Yaml rules, read_yaml("submissions/submissions.yaml"));
    JUDGE_TRY(const std::vector<std::string> folders, list_folder(problem_.folder / "submissions"));
    JUDGE_CHECK(rules.map_or_nothing());
    // DOMjudge's: {path: {langid, entry_point}}.
    JUDGE_TRY(const Yaml contest, read_yaml("submissions.json"));
    JUDGE_CHECK(contest.map_or_nothing());
    Globs matched;
    for (const std::string& folder : folders) {
      std::error_code error;
      const fs::path place = problem_.folder / "submissions" / folder;
      if (!is_package_name(folder) || !fs::is_directory(place, error)) continue;
      JUDGE_TRY(const std::vector<std::string> names, list_folder(place));
      for (const std::string& name : names) {
        if (!is_package_name(name) || name.starts_with("README")) continue;
        PackageSubmission submission{.path = folder + "/" + name,
                                     .file = place / name,
                                     .language = {},
                                     .entry_point = {},
                                     .expectations = {}};
        const bool graded = legacy() && problem_.scoring;
        JUDGE_CHECK(settle_expectations(
            submission, rules,
            graded ? graded_expectations(folder) : default_expectations(folder, legacy()),
            matched));
        JUDGE_CHECK(read_annotations(submission));
        if (!problem_.scoring) {
          for (Expectation& wanted : submission.expectations) wanted.score.reset();
        }
        JUDGE_CHECK(read_entry(contest, submission));
        problem_.submissions.push_back(std::move(submission));
      }
    }
    for (const auto& [glob, rule] : rules.entries()) {
      if (matched.submissions.contains(glob)) continue;
      warn(text("{}: no submission matches '{}'", rule.place(), escape_unsafe(glob)));
    }
    for (const auto& [glob, place] : matched.cases) {
      const auto covers = [&glob = glob](const TestCase& test_case) {
        return glob_covers(glob, test_case.name);
      };
      if (std::any_of(problem_.cases.begin(), problem_.cases.end(), covers)) continue;
      warn(text("{}: no case matches '{}'", place, escape_unsafe(glob)));
    }
    return {};
  }

  // A language that is not known here leaves the choice to the file's ending.
  Result<void> read_entry(const Yaml& contest, PackageSubmission& submission) const {
    for (const std::string& key :
         {submission.path, "submissions/" + submission.path, "/submissions/" + submission.path}) {
      const Yaml entry = contest[key];
      if (!submission.language && entry["langid"].is_scalar()) {
        JUDGE_TRY(const std::string code, entry["langid"].string());
        if (find_language(code) != nullptr) submission.language = code;
      }
      if (submission.entry_point.empty() && entry["entry_point"].is_scalar()) {
        JUDGE_TRY(submission.entry_point, entry["entry_point"].string());
      }
    }
    return {};
  }

  // What the sources themselves say: of verdicts, in folders whose name says nothing; of scores.
  Result<void> read_annotations(PackageSubmission& submission) const {
    std::vector<Expectation>& expectations = submission.expectations;
    if (!expectations.empty() && !problem_.scoring) return {};
    std::string sources;
    const auto add = [&](const fs::path& file) -> Result<void> {
      JUDGE_TRY(const std::string content, read_file(file, {8 << 20}));
      sources += content + "\n";
      return {};
    };
    std::error_code error;
    if (fs::is_regular_file(submission.file, error)) {
      JUDGE_CHECK(add(submission.file));
    } else {
      JUDGE_TRY(const std::vector<std::string> names, list_folder(submission.file));
      for (const std::string& name : names) {
        if (fs::is_regular_file(submission.file / name, error)) {
          JUDGE_CHECK(add(submission.file / name));
        }
      }
    }
    const std::string place = problem_.short_name + "/submissions/" + submission.path;
    if (expectations.empty()) {
      JUDGE_TRY(expectations, annotated_expectations(sources, place));
    }
    if (problem_.scoring) {
      JUDGE_TRY(const std::optional<Expectation> score, annotated_score(sources, place));
      if (score) expectations.push_back(*score);
    }
    return {};
  }

  // Level, tags and hints are metadata; threads, processes and the GPU decide how a program is run.
  Result<void> read_extras() {
    JUDGE_TRY(const Yaml yaml, read_yaml("touchstone.yaml"));
    JUDGE_CHECK(yaml.map_or_nothing());
    for (std::string& warning :
         yaml.unknown_keys({"level", "tags", "threads", "processes", "hints", "gpu", "flops",
                            "bytes", "null_solution", "free_blanks", "picture"})) {
      warn(std::move(warning));
    }
    Extras& extras = problem_.extras;
    const auto or_warn = [&](const auto& result, auto& target) {
      if (result) {
        target = *result;
      } else {
        warn(result.error().message);
      }
    };
    if (!yaml["level"].is_null()) or_warn(whole_number(yaml["level"], 1, 5), extras.level);
    or_warn(yaml["tags"].words(), extras.tags);
    if (const auto is_map = yaml["hints"].map_or_nothing(); !is_map) warn(is_map.error().message);
    for (const auto& [language, hints] : yaml["hints"].entries()) {
      or_warn(hints.texts(), extras.hints[language]);
    }
    for (const auto& [key, target] :
         {std::pair("threads", &extras.threads), std::pair("processes", &extras.processes)}) {
      if (yaml[key].is_null()) continue;
      JUDGE_TRY(const int count, whole_number(yaml[key], 1, 1024));
      *target = static_cast<unsigned>(count);
    }
    for (const auto& [key, target] :
         {std::pair("gpu", &extras.gpu), std::pair("flops", &extras.flops),
          std::pair("bytes", &extras.bytes), std::pair("null_solution", &extras.null_solution)}) {
      if (!yaml[key].is_null()) {
        JUDGE_TRY(*target, yaml[key].string());
      }
    }
    const Yaml picture = yaml["picture"];
    if (const auto is_map = picture.map_or_nothing(); !is_map) warn(is_map.error().message);
    for (const auto& [key, target] :
         {std::pair("input", &extras.picture_input), std::pair("answer", &extras.picture_answer)}) {
      if (!picture[key].is_null()) or_warn(picture[key].string(), *target);
    }
    if (!yaml["free_blanks"].is_null()) or_warn(yaml["free_blanks"].boolean(), extras.free_blanks);
    if (extras.gpu != "none" && extras.gpu != "optional" && extras.gpu != "required") {
      return yaml["gpu"].wrong(text("none, optional or required is wanted here"));
    }
    return {};
  }

  Problem problem_;
  std::vector<std::string> validator_flags_;
  bool custom_validator_ = false;
};

}  // namespace

Result<Problem> read_icpc(const fs::path& folder, const std::string& name) {
  return IcpcReader(folder, name).load();
}

Result<ProblemSummary> summarize_icpc(const fs::path& folder, const std::string& name) {
  return IcpcReader(folder, name).summarize();
}

}  // namespace judge
