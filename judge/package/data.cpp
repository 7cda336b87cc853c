#include "judge/package/data.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/package/yaml.hpp"

namespace judge {
namespace {

using Arguments = std::vector<std::string>;
using Constants = std::map<std::string, std::string>;

constexpr Bytes kLargestNote = 1_MiB;
constexpr Bytes kLargestChecksums = 64_MiB;

// What a group file or a case's own file sets; what is absent comes from further out.
struct Settings {
  std::optional<Arguments> arguments;
  std::optional<std::map<std::string, Arguments>> input_validator;
  std::optional<Arguments> output_validator;
};

const std::vector<std::string> kGroupKeys = {
    "args", "input_validator_args", "output_validator_args", "input_validator_flags",
    "output_validator_flags", "input_visualizer_args", "output_visualizer_args",
    "answer_validator_args", "answer_validator_flags", "static_validator_args", "full_feedback",
    // Of scoring, which pass-fail problems ignore.
    "on_reject", "grading", "grader_flags", "accept_score", "reject_score", "range", "max_score",
    "score_aggregation", "require_pass", "static_validation_score"};
const std::vector<std::string> kCaseKeys = {"args",
                                            "input_validator_args",
                                            "output_validator_args",
                                            "input_visualizer_args",
                                            "output_visualizer_args",
                                            "answer_validator_args",
                                            "full_feedback",
                                            "hint",
                                            "description"};

// Samples first; then path components compared byte by byte, so that a folder sorts among the cases
// beside it: '/' comes before every byte of a name.
bool in_order(const TestCase& a, const TestCase& b) {
  const bool a_sample = a.name.starts_with("sample/"), b_sample = b.name.starts_with("sample/");
  if (a_sample != b_sample) return a_sample;
  const auto rank = [](char c) { return c == '/' ? 0 : static_cast<unsigned char>(c); };
  return std::lexicographical_compare(a.name.begin(), a.name.end(), b.name.begin(), b.name.end(),
                                      [&](char x, char y) { return rank(x) < rank(y); });
}

bool is_case_name(const std::string& name) {
  if (!name.starts_with("sample/") && !name.starts_with("secret/")) return false;
  for (std::size_t begin = 0; begin != std::string::npos;) {
    const std::size_t end = name.find('/', begin);
    // It names files: nothing may lead out of data/.
    if (!is_package_name(name.substr(begin, end == std::string::npos ? end : end - begin))) {
      return false;
    }
    begin = end == std::string::npos ? end : end + 1;
  }
  return true;
}

class DataReader {
 public:
  DataReader(Problem& problem, const Arguments& flags)
      : problem_(problem), flags_(flags), data_(problem.folder / "data") {}

  Result<void> read() {
    for (const char* top : {"sample", "secret"}) JUDGE_CHECK(read_folder(top));
    JUDGE_CHECK(read_generators());
    std::sort(problem_.cases.begin(), problem_.cases.end(), in_order);
    JUDGE_CHECK(add_static_cases());
    warn_of_lone_settings();
    return {};
  }

 private:
  std::string shown(const std::string& path) const { return problem_.short_name + "/" + path; }

  // A link to a folder may lead back to one that holds it: `above` are the real paths of those.
  Result<void> read_folder(const std::string& folder, std::vector<fs::path> above = {}) {
    const fs::path place = data_ / folder;
    std::error_code error;
    const fs::path real = fs::canonical(place, error);
    if (error) {
      if (!is_there(place)) return {};
      return fail(shown("data/" + folder) + ": " + error.message());
    }
    if (std::find(above.begin(), above.end(), real) != above.end()) {
      return fail(text("{}: a link to a folder that holds it", shown("data/" + folder)));
    }
    above.push_back(real);
    JUDGE_TRY(const std::vector<std::string> names, list_folder(place));
    for (const std::string& name : names) {
      const std::string path = folder + "/" + name;
      if (!is_package_name(name)) {
        if (name.ends_with(".in") && !name.starts_with('.')) {
          problem_.warnings.push_back(
              text("{}: ignored, no name of the format", shown("data/" + escape_unsafe(path))));
        }
        continue;
      }
      if (fs::is_directory(data_ / path, error)) {
        if (!name.ends_with(".files")) JUDGE_CHECK(read_folder(path, above));
      } else if (name.ends_with(".in")) {
        JUDGE_CHECK(read_case(path.substr(0, path.size() - 3)));
      } else if (name.ends_with(".ans")) {
        const std::string stem = path.substr(0, path.size() - 4);
        if (!is_there(data_ / (stem + ".in"))) {
          return fail(text("{}: an answer without an input", shown("data/" + path)),
                      text("add {}.in, or remove the answer", stem));
        }
      } else if (name.ends_with(".yaml") && name != "test_group.yaml" && name != "testdata.yaml") {
        settings_files_.push_back(path.substr(0, path.size() - 5));
      }
    }
    return {};
  }

  // The settings of a case that is not there: a slip in its name, and another case lacks them.
  void warn_of_lone_settings() {
    std::set<std::string> names;
    for (const TestCase& test_case : problem_.cases) names.insert(test_case.name);
    for (const std::string& name : settings_files_) {
      if (names.contains(name)) continue;
      problem_.warnings.push_back(
          text("{}: no case of that name", shown("data/" + name + ".yaml")));
    }
  }

  Result<void> check_file(const std::string& path) const {
    std::error_code error;
    if (fs::is_regular_file(data_ / path, error)) return {};
    return fail(text("{}: a link that leads nowhere, or no file", shown("data/" + path)));
  }

  Result<void> read_case(const std::string& name) {
    if (name.ends_with("/test_group")) {
      return fail(text("{}: no case may have this name", shown("data/" + name + ".in")),
                  text("test_group.yaml holds the settings of a folder: rename the case"));
    }
    TestCase test_case;
    test_case.name = name;
    test_case.input = data_ / (name + ".in");
    test_case.answer = data_ / (name + ".ans");
    JUDGE_CHECK(check_file(name + ".in"));
    if (!is_there(test_case.answer)) {
      return fail(text("{}: the answer is missing", shown("data/" + name + ".ans")),
                  text("every input needs an answer of the same name, even an empty one"));
    }
    JUDGE_CHECK(check_file(name + ".ans"));
    return add_case(std::move(test_case));
  }

  // `<case>.hint` and the like, of the older formats.
  Result<void> read_note(const std::string& path, std::string& target) const {
    std::error_code error;
    if (!fs::is_regular_file(data_ / path, error)) return {};
    JUDGE_TRY(const std::string content, read_file(data_ / path, kLargestNote));
    target = trim(content);
    return {};
  }

  Result<void> add_case(TestCase test_case) {
    const std::string& name = test_case.name;
    const std::string folder = name.substr(0, name.rfind('/'));
    JUDGE_TRY(Settings settings, group_settings(folder));
    test_case.group = group_of(folder);
    std::string words;
    JUDGE_CHECK(read_note(name + ".args", words));
    if (!words.empty()) settings.arguments = split_words(words);
    JUDGE_CHECK(read_note(name + ".hint", test_case.hint));
    JUDGE_CHECK(read_note(name + ".desc", test_case.description));
    const std::string own = "data/" + name + ".yaml";
    JUDGE_TRY(const Yaml file, Yaml::load(problem_.folder / own, shown(own)));
    JUDGE_CHECK(overlay(file, kCaseKeys, {}, settings));
    for (const auto& [key, target] :
         {std::pair("hint", &test_case.hint), std::pair("description", &test_case.description)}) {
      if (file[key].is_scalar()) *target = *file[key].string();
    }
    std::error_code error;
    if (fs::is_directory(data_ / (name + ".files"), error)) {
      test_case.extra_files = data_ / (name + ".files");
    }
    test_case.arguments = settings.arguments.value_or(Arguments{});
    if (settings.input_validator) test_case.input_validator_arguments = *settings.input_validator;
    test_case.output_validator_arguments = flags_;
    if (settings.output_validator) {
      test_case.output_validator_arguments.insert(test_case.output_validator_arguments.end(),
                                                  settings.output_validator->begin(),
                                                  settings.output_validator->end());
    }
    problem_.cases.push_back(std::move(test_case));
    return {};
  }

  // 2025-09 has groups only directly below secret, where a test_group.yaml says so.
  std::string group_of(const std::string& folder) const {
    const std::size_t first = folder.find('/');
    const std::string top = folder.substr(0, first);
    if (first == std::string::npos) return top;
    if (problem_.format == "legacy") return folder;
    const std::string second = folder.substr(0, folder.find('/', first + 1));
    std::error_code ignored;
    return fs::exists(data_ / second / "test_group.yaml", ignored) && top == "secret" ? second
                                                                                      : top;
  }

  // The settings that hold in a folder of data/: its own file over those of the folders above.
  Result<Settings> group_settings(const std::string& folder) {
    if (const auto found = known_.find(folder); found != known_.end()) return found->second;
    Settings settings;
    if (!folder.empty()) {
      const std::size_t cut = folder.rfind('/');
      JUDGE_TRY(settings, group_settings(cut == std::string::npos ? "" : folder.substr(0, cut)));
    }
    const std::string place = folder.empty() ? "data" : "data/" + folder;
    for (const char* file : {"/testdata.yaml", "/test_group.yaml"}) {
      JUDGE_TRY(const Yaml yaml, Yaml::load(problem_.folder / (place + file), shown(place + file)));
      JUDGE_CHECK(overlay(yaml, kGroupKeys, problem_.constants, settings));
    }
    known_.emplace(folder, settings);
    return settings;
  }

  // One for each group that says so, before its other cases.
  Result<void> add_static_cases() {
    if (problem_.format == "legacy") return {};
    std::set<std::string> groups = {"sample", "secret"};
    for (const TestCase& test_case : problem_.cases) groups.insert(test_case.group);
    for (const std::string& group : groups) {
      const std::string place = "data/" + group + "/test_group.yaml";
      JUDGE_TRY(const Yaml file, Yaml::load(problem_.folder / place, shown(place)));
      const Yaml value = file["static_validation_score"];
      if (value.is_null()) continue;
      if (!problem_.static_validator) {
        return value.wrong(text("there is no static validator"), text("add static_validator/"));
      }
      JUDGE_TRY(const std::string written, value.string());
      const std::string word = substitute(problem_.constants, written);
      TestCase made;
      made.name = group + "/static_validation";
      made.group = group;
      made.is_static = true;
      if (word != "pass-fail") {
        made.points = parse_number(word);
        if (made.points.value_or(-1) < 0) {
          return value.wrong(text("a number from 0, or pass-fail, is wanted here"));
        }
      }
      if (!file["static_validator_args"].is_null()) {
        JUDGE_TRY(made.output_validator_arguments,
                  read_words(file["static_validator_args"], problem_.constants));
      }
      const auto inside = [&](const TestCase& test_case) {
        return test_case.name.starts_with(group + "/");
      };
      auto& cases = problem_.cases;
      if (std::any_of(cases.begin(), cases.end(),
                      [&](const TestCase& one) { return one.name == made.name; })) {
        return fail(text("{}: no case may have this name", shown("data/" + made.name + ".in")),
                    text("the static validation of {} has it: rename the case", group));
      }
      cases.insert(std::find_if(cases.begin(), cases.end(), inside), std::move(made));
    }
    return {};
  }

  static Result<Arguments> read_words(const Yaml& value, const Constants& constants) {
    JUDGE_TRY(Arguments words, value.words());
    for (std::string& word : words) word = substitute(constants, std::move(word));
    return words;
  }

  // The format replaces constants in group files, not in the data beside the cases.
  Result<void> overlay(const Yaml& file, const std::vector<std::string>& known,
                       const Constants& constants, Settings& settings) {
    JUDGE_CHECK(file.map_or_nothing());
    for (std::string& warning : file.unknown_keys(known)) {
      problem_.warnings.push_back(std::move(warning));
    }
    if (!file["args"].is_null()) {
      JUDGE_TRY(settings.arguments, read_words(file["args"], constants));
    }
    for (const char* key : {"output_validator_flags", "output_validator_args"}) {
      const Yaml value = file[key];
      if (value.is_null()) continue;
      // Old packages name the validator beside its words: {name, flags}.
      const bool named = value.is_map() && !value["flags"].is_null();
      JUDGE_TRY(settings.output_validator, read_words(named ? value["flags"] : value, constants));
    }
    for (const char* key : {"input_validator_flags", "input_validator_args"}) {
      const Yaml value = file[key];
      if (value.is_null()) continue;
      std::map<std::string, Arguments> by_validator;
      if (value.is_map() && !value["name"].is_null() && !value["flags"].is_null()) {
        JUDGE_TRY(const std::string name, value["name"].string());
        JUDGE_TRY(by_validator[name], read_words(value["flags"], constants));
      } else if (value.is_map()) {
        for (const auto& [name, words] : value.entries()) {
          JUDGE_TRY(by_validator[name], read_words(words, constants));
        }
      } else {
        JUDGE_TRY(by_validator[""], read_words(value, constants));
      }
      settings.input_validator = std::move(by_validator);
    }
    return {};
  }

  Result<void> read_generators() {
    Generators& generators = problem_.generators;
    generators.folder = problem_.folder / "generators";
    const std::string file = "generators/generators.yaml";
    JUDGE_TRY(const Yaml yaml, Yaml::load(problem_.folder / file, shown(file)));
    JUDGE_CHECK(yaml.map_or_nothing());
    // Another tool's file of this name; such packages have their data committed.
    if (!yaml["data"].is_null()) {
      problem_.warnings.push_back(text("{}: written for another tool, ignored", shown(file)));
      return {};
    }
    for (std::string& warning : yaml.unknown_keys({"answer", "small", "large"})) {
      problem_.warnings.push_back(std::move(warning));
    }
    if (!yaml["answer"].is_null()) {
      JUDGE_TRY(generators.answer, yaml["answer"].string());
      std::error_code error;
      const fs::path answer = generators.folder / generators.answer;
      if (!is_package_name(generators.answer) ||
          (!fs::is_regular_file(answer, error) && !fs::is_directory(answer, error))) {
        return yaml["answer"].wrong(
            text("no file generators/{}", escape_unsafe(generators.answer)),
            text("name the program that makes the answers; it lies beside generators.yaml"));
      }
    }
    for (const char* size : {"small", "large"}) {
      JUDGE_CHECK(yaml[size].map_or_nothing());
      for (const auto& [name, entry] : yaml[size].entries()) {
        JUDGE_CHECK(read_generated(name, entry, size == std::string_view("small")));
      }
    }
    return read_checksums();
  }

  Result<void> read_generated(const std::string& name, const Yaml& entry, bool small) {
    if (!is_case_name(name) || name.ends_with("/test_group")) {
      return entry.wrong(text("'{}' is no name of a case", escape_unsafe(name)),
                         text("names start with secret/ or sample/"));
    }
    if (!generated_.insert(name).second) {
      return entry.wrong(text("'{}' stands in small and in large", name),
                         text("small cases are run by every judge run: name it there alone"));
    }
    for (const char* ending : {".in", ".ans"}) {
      if (is_there(data_ / (name + ending))) {
        return entry.wrong(text("'{}' is committed too", name),
                           text("a case is either made or committed"));
      }
    }
    JUDGE_TRY(const std::string line, entry.string());
    const std::string command = substitute(problem_.constants, line);
    TestCase test_case;
    test_case.name = name;
    test_case.small = small;
    test_case.generated = GeneratedFrom{split_words(command)};
    if (test_case.generated->command.empty()) {
      return entry.wrong(text("the command of '{}' is empty", name));
    }
    if (const std::size_t open = command.find("{{"); open != std::string::npos) {
      std::vector<std::string> known;
      for (const auto& [constant, value] : problem_.constants)
        known.push_back("{{" + constant + "}}");
      const std::string word = command.substr(open, command.find("}}", open) + 2 - open);
      const auto near = near_misses(word.substr(0, 100), known, 1);
      return entry.wrong(text("no constant {}", escape_unsafe(word)),
                         near.empty() ? text("constants stand in problem.yaml")
                                      : text("did you mean {}?", near.front()));
    }
    return add_case(std::move(test_case));
  }

  Result<void> read_checksums() {
    const fs::path path = problem_.generators.folder / "checksums.txt";
    if (!is_there(path)) return {};
    JUDGE_TRY(const std::string content, read_file(path, kLargestChecksums));
    std::size_t number = 0;
    for (std::string_view line : split_lines(content)) {
      ++number;
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (line.empty()) continue;
      const bool right =
          line.size() > 66 && (line.substr(64, 2) == "  " || line.substr(64, 2) == " *") &&
          line.substr(0, 64).find_first_not_of("0123456789abcdef") == std::string_view::npos;
      if (!right) {
        return fail(text("{}:{}: no line of sha256sum", shown("generators/checksums.txt"), number),
                    text("record it: judge generate {} --record", problem_.short_name));
      }
      problem_.generators.checksums[std::string(line.substr(66))] = line.substr(0, 64);
    }
    return {};
  }

  Problem& problem_;
  const Arguments& flags_;
  const fs::path data_;
  std::map<std::string, Settings> known_;
  std::vector<std::string> settings_files_;  // names that a <case>.yaml is for
  std::set<std::string> generated_;
};

std::size_t count_inputs(const fs::path& folder, int depth = 0) {
  std::size_t count = 0;
  std::error_code error;
  for (auto entry = fs::directory_iterator(folder, error);
       !error && entry != fs::directory_iterator(); entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (!is_package_name(name)) continue;
    std::error_code ignored;
    if (entry->is_directory(ignored)) {
      if (!name.ends_with(".files") && depth < 8) count += count_inputs(entry->path(), depth + 1);
    } else {
      count += name.ends_with(".in");
    }
  }
  return count;
}

}  // namespace

Result<void> use_files(TestCase& test_case, const fs::path& input, const fs::path& answer,
                       bool unix_lines) {
  test_case.input = input;
  test_case.answer = answer;
  bool has_cr = false;
  for (const fs::path& path : {input, answer}) {
    JUDGE_TRY(const MappedFile file, MappedFile::open(path));
    has_cr = has_cr || file.bytes().find('\r') != std::string_view::npos;
  }
  if (unix_lines && has_cr) {
    test_case.generated =
        GeneratedFrom{.input_file = input, .answer_file = answer, .unix_lines = true};
  }
  return {};
}

bool is_there(const fs::path& path) {
  std::error_code error;
  return fs::symlink_status(path, error).type() != fs::file_type::not_found;
}

bool is_package_name(const std::string& name) {
  constexpr std::string_view kLetters =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
  return !name.empty() && name.size() <= 255 && kLetters.find(name[0]) != std::string_view::npos &&
         name.find_first_not_of(std::string(kLetters) + ".-") == std::string::npos;
}

Result<void> load_data(Problem& problem, const std::vector<std::string>& validator_flags) {
  return DataReader(problem, validator_flags).read();
}

Result<std::size_t> count_cases(const fs::path& package) {
  std::size_t count = count_inputs(package / "data/sample") + count_inputs(package / "data/secret");
  JUDGE_TRY(const Yaml yaml,
            Yaml::load(package / "generators/generators.yaml", "generators/generators.yaml"));
  for (const char* size : {"small", "large"}) count += yaml[size].keys().size();
  return count;
}

}  // namespace judge
