#include "judge/package/load.hpp"

#include <sys/stat.h>

#include <algorithm>

#include "judge/base/file.hpp"
#include "judge/base/sha256.hpp"
#include "judge/base/text.hpp"
#include "judge/package/archive.hpp"
#include "judge/package/data.hpp"
#include "judge/package/expectation.hpp"
#include "judge/package/yaml.hpp"
#include "judge/toolchain/language.hpp"

namespace judge {
namespace {

bool is_archive(const fs::path& path) {
  const std::string ending = path.extension().string();
  return ending == ".zip" || ending == ".kpp";
}

Failure unsupported(const std::string& name, const std::string& what) {
  return fail(text("{}: {} are not supported yet", name, what));
}

// Formats that are known by their files, and that nothing here reads yet.
std::string other_format(const fs::path& folder) {
  const std::pair<const char*, const char*> marks[] = {
      {"problem.xml", "Polygon packages"},
      {"info.toml", "Library Checker problems"},
      {"init.yml", "DMOJ packages"},
      {"domjudge-problem.ini", "DOMjudge packages without a problem.yaml"},
  };
  std::error_code ignored;
  for (const auto& [file, name] : marks) {
    if (fs::exists(folder / file, ignored)) return name;
  }
  return {};
}

// One word of `type` or `validation` that makes another kind of problem.
std::string other_kind(const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    if (word == "interactive") return text("interactive problems");
    if (word == "multi-pass" || word == "multipass") return text("multi-pass problems");
    if (word == "scoring" || word == "score") return text("scoring problems");
    if (word == "submit-answer") return text("submit-answer problems");
  }
  return {};
}

class Loader {
 public:
  Loader(fs::path folder, std::string name) {
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
    JUDGE_CHECK(read_submissions());
    read_statements();
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
    read_statements();
    ProblemSummary summary;
    summary.name = problem_.short_name;
    summary.path = problem_.folder;
    summary.titles = problem_.names;
    summary.tags = problem_.extras.tags;
    summary.level = problem_.extras.level;
    summary.time_limit = problem_.limits.time_limit;
    summary.memory_limit = problem_.limits.memory;
    summary.languages = problem_.languages;
    for (const Statement& statement : problem_.statements) {
      summary.statement_languages.push_back(statement.language);
    }
    JUDGE_TRY(summary.cases, count_cases(problem_.folder));
    return summary;
  }

 private:
  Result<Yaml> read_yaml(const std::string& file) const {
    return Yaml::load(problem_.folder / file, problem_.short_name + "/" + file);
  }
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
    for (const std::string& warning : yaml.unknown_keys({"problem_format_version",
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
                                                         "grading"})) {
      warn(warning);
    }
    return {};
  }

  Result<void> read_kind(const Yaml& yaml) {
    JUDGE_TRY(std::vector<std::string> words, yaml["type"].words());
    JUDGE_TRY(const std::vector<std::string> validation, yaml["validation"].words());
    words.insert(words.end(), validation.begin(), validation.end());
    if (const std::string kind = other_kind(words); !kind.empty()) {
      return unsupported(problem_.short_name, kind);
    }
    for (const std::string& word : words) {
      if (word == "pass-fail" || word == "default" || word == "custom") continue;
      return yaml[yaml["type"].is_null() ? "validation" : "type"].wrong(
          text("unknown type '{}'", escape_unsafe(word)),
          text("pass-fail is the only type that is supported yet"));
    }
    custom_validator_ =
        std::find(validation.begin(), validation.end(), "custom") != validation.end();
    JUDGE_TRY(validator_flags_, yaml["validator_flags"].words());
    return {};
  }

  // Metadata: whatever it is, judging goes on.
  void read_names(const Yaml& yaml) {
    const Yaml name = yaml["name"];
    if (name.is_scalar()) {
      problem_.names["en"] = *name.string();
    } else if (name.is_map()) {
      for (const std::string& language : name.keys()) {
        if (name[language].is_scalar()) problem_.names[language] = *name[language].string();
      }
    }
    if (problem_.names.empty()) problem_.names["en"] = problem_.short_name;
  }

  static Result<double> positive(const Yaml& value) {
    JUDGE_TRY(const double number, value.number());
    if (!(number > 0) || number > 1e9) return value.wrong(text("a number above 0 is wanted here"));
    return number;
  }

  Result<void> read_limits(const Yaml& limits) {
    if (limits.is_null()) return read_foreign_time_limit();
    if (!limits.is_map()) return limits.wrong(text("a map is wanted here"));
    for (const std::string& warning :
         limits.unknown_keys({"time_limit", "time_resolution", "time_multipliers",
                              "time_multiplier", "time_safety_margin", "memory", "output", "code",
                              "compilation_time", "compilation_memory", "validation_time",
                              "validation_memory", "validation_output", "validation_passes"})) {
      warn(warning);
    }
    Limits& all = problem_.limits;
    const auto seconds = [&](const char* key, auto& target) -> Result<void> {
      if (limits[key].is_null()) return {};
      JUDGE_TRY(const double number, positive(limits[key]));
      target = from_seconds(number);
      return {};
    };
    const auto bytes = [&](const char* key, Bytes& target, double unit) -> Result<void> {
      if (limits[key].is_null()) return {};
      JUDGE_TRY(const double number, positive(limits[key]));
      target = {static_cast<std::uint64_t>(number * unit)};
      return {};
    };
    const auto factor = [](const Yaml& value, double& target) -> Result<void> {
      if (value.is_null()) return {};
      JUDGE_TRY(target, positive(value));
      return {};
    };
    constexpr double kMib = 1 << 20, kKib = 1 << 10;
    if (legacy()) all.ac_to_time_limit = 5;
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
    JUDGE_CHECK(factor(limits["time_multipliers"]["ac_to_time_limit"], all.ac_to_time_limit));
    JUDGE_CHECK(factor(limits["time_multipliers"]["time_limit_to_tle"], all.time_limit_to_tle));
    return all.time_limit ? Result<void>() : read_foreign_time_limit();
  }

  // Many packages have their limit only in a file that contest tools read.
  Result<void> read_foreign_time_limit() {
    const Result<std::string> file = read_file(problem_.folder / ".timelimit", {4096});
    if (!file) return {};
    const auto limit = parse_number(trim(*file));
    if (limit && *limit > 0) {
      problem_.limits.time_limit = from_seconds(*limit);
    } else {
      warn(text("{}: no number", problem_.short_name + "/.timelimit"));
    }
    return {};
  }

  Result<void> read_constants(const Yaml& constants) {
    for (const std::string& name : constants.keys()) {
      const Yaml value = constants[name];
      if (!value.is_map()) {
        JUDGE_TRY(problem_.constants[name], value.string());
        continue;
      }
      for (const std::string& variant : value.keys()) {
        if (value[variant].is_map()) {
          for (const std::string& inner : value[variant].keys()) {
            JUDGE_TRY(problem_.constants[name + "." + inner], value[variant][inner].string());
          }
        } else {
          JUDGE_TRY(problem_.constants[variant == "value" ? name : name + "." + variant],
                    value[variant].string());
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
    for (const std::string& code : problem_.languages) {
      if (find_language(code) == nullptr) {
        warn(text("{}: unknown language '{}'", yaml["languages"].place(), escape_unsafe(code)));
      }
    }
    problem_.allow_file_writing = legacy();
    if (!yaml["allow_file_writing"].is_null()) {
      JUDGE_TRY(problem_.allow_file_writing, yaml["allow_file_writing"].boolean());
    }
    return {};
  }

  // Programs among the children of a folder; headers, backups and notes are none.
  Result<std::vector<PackageProgram>> programs_in(const std::string& folder) {
    JUDGE_TRY(const std::vector<std::string> names, list_folder(problem_.folder / folder));
    std::vector<PackageProgram> programs;
    for (const std::string& name : names) {
      const fs::path path = problem_.folder / folder / name;
      std::error_code error;
      if (!is_package_name(name)) continue;
      const std::vector<std::string> file = {name};
      if (fs::is_directory(path, error) || guess_language(file) != nullptr) {
        programs.push_back({name, path});
      } else if (name.ends_with(".ctd") || name.ends_with(".viva")) {
        warn(text("{}/{}/{}: validators of this kind are not run yet", problem_.short_name, folder,
                  name));
      }
    }
    return programs;
  }

  Result<void> read_validators() {
    for (const char* folder : {"input_validators", "input_format_validators"}) {
      JUDGE_TRY(const std::vector<PackageProgram> programs, programs_in(folder));
      problem_.input_validators.insert(problem_.input_validators.end(), programs.begin(),
                                       programs.end());
    }
    for (const char* folder : {"output_validator", "output_validators"}) {
      JUDGE_TRY(const std::vector<PackageProgram> programs, programs_in(folder));
      if (programs.empty()) continue;
      // A folder that holds one folder, or one file, means that; several files are one program.
      std::error_code error;
      const fs::path path = problem_.folder / folder;
      const PackageProgram program =
          programs.size() == 1 ? programs.front() : PackageProgram{folder, path};
      for (const char* script : {"build", "run"}) {
        if (fs::exists(program.path / script, error) || fs::exists(path / script, error)) {
          return unsupported(problem_.short_name, text("validators with a build or run script"));
        }
      }
      problem_.output_validator = program;
      // Several files beside one another include each other: all of them are needed.
      if (!fs::is_directory(program.path, error)) {
        JUDGE_TRY(const std::vector<std::string> names, list_folder(path));
        const auto files = std::count_if(names.begin(), names.end(), is_package_name);
        if (files > 1) problem_.output_validator = PackageProgram{folder, path};
      }
      break;
    }
    if (legacy() && !custom_validator_ && problem_.output_validator) {
      warn(
          text("{}: the output validator is not used: validation is default", problem_.short_name));
      problem_.output_validator.reset();
    }
    if (custom_validator_ && !problem_.output_validator) {
      return fail(
          text("{}: validation is custom and there is no output validator", problem_.short_name),
          text("add output_validators/"));
    }
    return {};
  }

  Result<void> read_submissions() {
    JUDGE_TRY(const Yaml rules, read_yaml("submissions/submissions.yaml"));
    JUDGE_TRY(const std::vector<std::string> folders, list_folder(problem_.folder / "submissions"));
    std::vector<std::string> matched;
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
        JUDGE_CHECK(settle_expectations(submission, rules, legacy(), matched));
        problem_.submissions.push_back(std::move(submission));
      }
    }
    for (const std::string& glob : rules.keys()) {
      if (std::find(matched.begin(), matched.end(), glob) == matched.end()) {
        warn(text("{}: no submission matches '{}'", rules[glob].place(), escape_unsafe(glob)));
      }
    }
    return {};
  }

  void read_statements() {
    for (const char* folder : {"statement", "problem_statement"}) {
      const Result<std::vector<std::string>> names = list_folder(problem_.folder / folder);
      if (!names) continue;
      for (const std::string& name : *names) {
        const fs::path path(name);
        const std::string format = path.extension().string();
        const std::string stem = path.stem().string();
        if (format != ".md" && format != ".tex" && format != ".pdf") continue;
        if (stem != "problem" && !stem.starts_with("problem.")) continue;
        problem_.statements.push_back({stem == "problem" ? "en" : stem.substr(8),
                                       problem_.folder / folder / name, format.substr(1)});
      }
    }
  }

  Result<void> read_extras() {
    JUDGE_TRY(const Yaml yaml, read_yaml("touchstone.yaml"));
    for (const std::string& warning : yaml.unknown_keys(
             {"level", "tags", "threads", "hints", "gpu", "flops", "bytes", "null_solution"})) {
      warn(warning);
    }
    Extras& extras = problem_.extras;
    const auto in_range = [](const Yaml& value, double low, double high) -> Result<unsigned> {
      JUDGE_TRY(const double number, value.number());
      if (number < low || number > high || number != static_cast<unsigned>(number)) {
        return value.wrong(text("a whole number from {} to {} is wanted here", low, high));
      }
      return static_cast<unsigned>(number);
    };
    if (!yaml["level"].is_null()) {
      JUDGE_TRY(const unsigned level, in_range(yaml["level"], 1, 5));
      extras.level = static_cast<int>(level);
    }
    if (!yaml["threads"].is_null()) {
      JUDGE_TRY(extras.threads, in_range(yaml["threads"], 1, 1024));
    }
    JUDGE_TRY(extras.tags, yaml["tags"].words());
    for (const std::string& language : yaml["hints"].keys()) {
      JUDGE_TRY(extras.hints[language], yaml["hints"][language].texts());
    }
    for (const auto& [key, target] :
         {std::pair("gpu", &extras.gpu), std::pair("flops", &extras.flops),
          std::pair("bytes", &extras.bytes), std::pair("null_solution", &extras.null_solution)}) {
      if (!yaml[key].is_null()) {
        JUDGE_TRY(*target, yaml[key].string());
      }
    }
    return {};
  }

  Problem problem_;
  std::vector<std::string> validator_flags_;
  bool custom_validator_ = false;
};

// The package inside an unpacked archive: its top, or the one folder at its top.
Result<fs::path> package_root(const fs::path& folder) {
  JUDGE_TRY(const std::vector<std::string> names, list_folder(folder));
  std::error_code ignored;
  if (fs::exists(folder / "problem.yaml", ignored) || !other_format(folder).empty()) return folder;
  if (names.size() == 1 && fs::is_directory(folder / names.front(), ignored)) {
    return folder / names.front();
  }
  return folder;
}

Result<void> check_is_package(const fs::path& folder, const std::string& name) {
  std::error_code error;
  if (fs::exists(folder / "problem.yaml", error)) return {};
  if (const std::string other = other_format(folder); !other.empty()) {
    return unsupported(name, other);
  }
  return fail(ErrorKind::not_found, text("{}: no problem package: it has no problem.yaml", name),
              text("judge list shows the problems"));
}

}  // namespace

const std::string& pick(const Translations& texts, const std::string& language) {
  static const std::string none;
  for (const std::string& wanted : {language, std::string("en")}) {
    if (const auto found = texts.find(wanted); found != texts.end()) return found->second;
  }
  return texts.empty() ? none : texts.begin()->second;
}

std::string substitute(const std::map<std::string, std::string>& constants, std::string text) {
  if (constants.empty()) return text;
  std::size_t from = 0;
  while ((from = text.find("{{", from)) != std::string::npos) {
    const std::size_t end = text.find("}}", from);
    if (end == std::string::npos) break;
    const std::string name(trim(std::string_view(text).substr(from + 2, end - from - 2)));
    const auto found = constants.find(name);
    if (found == constants.end()) {
      from += 2;
    } else {
      text.replace(from, end + 2 - from, found->second);
      from += found->second.size();
    }
  }
  return text;
}

Result<Problem> load_problem(const fs::path& path) {
  std::error_code error;
  if (!fs::exists(path, error)) {
    return fail(ErrorKind::not_found, text("{}: no such package", path.string()),
                text("judge list shows the problems"));
  }
  const std::string name = is_archive(path) ? path.stem().string() : path.filename().string();
  if (fs::is_directory(path, error)) {
    JUDGE_CHECK(check_is_package(path, name));
    return Loader(path, name).load();
  }
  if (!is_archive(path)) {
    return fail(ErrorKind::not_found,
                text("{}: neither a folder nor a .zip or .kpp", path.string()));
  }
  JUDGE_TRY(TempDir unpacked, unpack(path));
  auto kept = std::make_shared<TempDir>(std::move(unpacked));
  JUDGE_TRY(const fs::path root, package_root(kept->path()));
  JUDGE_CHECK(check_is_package(root, name));
  JUDGE_TRY(Problem problem, Loader(root, name).load());
  problem.keep_alive = std::move(kept);
  return problem;
}

Result<ProblemSummary> summarize_problem(const fs::path& path) {
  if (!is_archive(path)) return Loader(path, path.filename().string()).summarize();
  JUDGE_TRY(const TempDir unpacked, unpack(path));
  JUDGE_TRY(const fs::path root, package_root(unpacked.path()));
  return Loader(root, path.stem().string()).summarize();
}

std::vector<fs::path> find_packages(const std::vector<fs::path>& folders) {
  std::vector<fs::path> packages;
  std::error_code error;
  for (const fs::path& folder : folders) {
    if (fs::exists(folder / "problem.yaml", error)) {
      packages.push_back(folder);
      continue;
    }
    const auto names = list_folder(folder);
    if (!names) continue;
    for (const std::string& name : *names) {
      if (fs::exists(folder / name / "problem.yaml", error) || is_archive(name)) {
        packages.push_back(folder / name);
      }
    }
  }
  return packages;
}

Result<std::string> hash_package(const Problem& problem) {
  std::vector<fs::path> files;
  std::error_code error;
  auto entry = fs::recursive_directory_iterator(problem.folder, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    std::error_code ignored;
    if (entry->path().filename().string().starts_with('.')) {
      if (entry->is_directory(ignored)) entry.disable_recursion_pending();
    } else if (entry->is_regular_file(ignored)) {
      files.push_back(entry->path());
    }
  }
  if (error) return fail(problem.folder.string() + ": " + error.message());
  std::sort(files.begin(), files.end());
  Sha256 hash;
  for (const fs::path& file : files) {
    JUDGE_TRY(const MappedFile content, MappedFile::open(file));
    hash.add_field(file.lexically_relative(problem.folder).string());
    hash.add_field(content.bytes());
  }
  return "sha256:" + hash.hex();
}

}  // namespace judge
