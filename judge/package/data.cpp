#include "judge/package/data.hpp"

#include <algorithm>
#include <map>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/package/yaml.hpp"

namespace judge {
namespace {

using Arguments = std::vector<std::string>;

// What a group file or a case's own file sets; what is absent comes from further out.
struct Settings {
  std::optional<Arguments> arguments;
  std::optional<std::map<std::string, Arguments>> input_validator;
  std::optional<Arguments> output_validator;
};

// Path components compared one by one: a folder sorts among the cases beside it.
bool in_order(const TestCase& a, const TestCase& b) {
  const bool a_sample = a.name.starts_with("sample/"), b_sample = b.name.starts_with("sample/");
  if (a_sample != b_sample) return a_sample;
  const fs::path left(a.name), right(b.name);
  return std::lexicographical_compare(
      left.begin(), left.end(), right.begin(), right.end(),
      [](const fs::path& x, const fs::path& y) { return x.native() < y.native(); });
}

class DataReader {
 public:
  DataReader(Problem& problem, const Arguments& flags)
      : problem_(problem), flags_(flags), data_(problem.folder / "data") {}

  Result<void> read() {
    for (const char* top : {"sample", "secret"}) JUDGE_CHECK(read_folder(top));
    JUDGE_CHECK(read_generators());
    std::sort(problem_.cases.begin(), problem_.cases.end(), in_order);
    return {};
  }

 private:
  std::string shown(const std::string& path) const { return problem_.short_name + "/" + path; }

  Result<void> read_folder(const std::string& folder) {
    JUDGE_TRY(const std::vector<std::string> names, list_folder(data_ / folder));
    for (const std::string& name : names) {
      if (!is_package_name(name)) continue;
      const fs::path path = data_ / folder / name;
      std::error_code error;
      if (fs::is_directory(path, error)) {
        if (!name.ends_with(".files")) JUDGE_CHECK(read_folder(folder + "/" + name));
      } else if (name.ends_with(".in")) {
        JUDGE_CHECK(read_case(folder + "/" + name.substr(0, name.size() - 3)));
      } else if (name.ends_with(".ans")) {
        const std::string stem = folder + "/" + name.substr(0, name.size() - 4);
        if (!fs::exists(data_ / (stem + ".in"), error)) {
          return fail(text("{}: an answer without an input", shown("data/" + folder + "/" + name)),
                      text("add {}.in, or remove the answer", stem));
        }
      }
    }
    return {};
  }

  Result<void> read_case(const std::string& name) {
    TestCase test_case;
    test_case.name = name;
    test_case.input = data_ / (name + ".in");
    test_case.answer = data_ / (name + ".ans");
    std::error_code error;
    if (!fs::is_regular_file(test_case.answer, error)) {
      return fail(text("{}: the answer is missing", shown("data/" + name + ".ans")),
                  text("every input needs an answer of the same name, even an empty one"));
    }
    if (fs::is_directory(data_ / (name + ".files"), error)) {
      test_case.extra_files = data_ / (name + ".files");
    }
    JUDGE_CHECK(add_case(std::move(test_case)));
    return {};
  }

  Result<void> add_case(TestCase test_case) {
    const std::string folder = test_case.name.substr(0, test_case.name.rfind('/'));
    JUDGE_TRY(Settings settings, group_settings(folder));
    JUDGE_TRY(test_case.group, group_of(folder));
    const std::string own = "data/" + test_case.name + ".yaml";
    JUDGE_TRY(const Yaml file, Yaml::load(problem_.folder / own, shown(own)));
    JUDGE_CHECK(overlay(file, settings));
    for (auto& [key, target] :
         {std::pair("hint", &test_case.hint), std::pair("description", &test_case.description)}) {
      if (!file[key].is_null()) {
        JUDGE_TRY(*target, file[key].string());
      }
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
  Result<std::string> group_of(const std::string& folder) const {
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
      JUDGE_CHECK(overlay(yaml, settings));
    }
    known_.emplace(folder, settings);
    return settings;
  }

  std::vector<std::string> substituted(std::vector<std::string> words) const {
    for (std::string& word : words) word = substitute(problem_.constants, word);
    return words;
  }

  Result<void> overlay(const Yaml& file, Settings& settings) const {
    if (!file["args"].is_null()) {
      JUDGE_TRY(Arguments words, file["args"].words());
      settings.arguments = substituted(std::move(words));
    }
    for (const char* key : {"output_validator_flags", "output_validator_args"}) {
      if (file[key].is_null()) continue;
      JUDGE_TRY(Arguments words, file[key].words());
      settings.output_validator = substituted(std::move(words));
    }
    for (const char* key : {"input_validator_flags", "input_validator_args"}) {
      const Yaml value = file[key];
      if (value.is_null()) continue;
      std::map<std::string, Arguments> by_validator;
      if (value.is_map() && !value["name"].is_null() && !value["flags"].is_null()) {  // legacy
        JUDGE_TRY(const std::string name, value["name"].string());
        JUDGE_TRY(Arguments words, value["flags"].words());
        by_validator[name] = substituted(std::move(words));
      } else if (value.is_map()) {
        for (const std::string& name : value.keys()) {
          JUDGE_TRY(Arguments words, value[name].words());
          by_validator[name] = substituted(std::move(words));
        }
      } else {
        JUDGE_TRY(Arguments words, value.words());
        by_validator[""] = substituted(std::move(words));
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
    for (const std::string& warning : yaml.unknown_keys({"answer", "small", "large"})) {
      problem_.warnings.push_back(warning);
    }
    if (!yaml["answer"].is_null()) {
      JUDGE_TRY(generators.answer, yaml["answer"].string());
    }
    for (const char* size : {"small", "large"}) {
      const Yaml list = yaml[size];
      for (const std::string& name : list.keys()) {
        const Yaml entry = list[name];
        JUDGE_TRY(const std::string line, entry.string());
        TestCase test_case;
        test_case.name = name;
        test_case.small = size == std::string_view("small");
        test_case.generated = GeneratedFrom{split_words(substitute(problem_.constants, line))};
        if (test_case.generated->command.empty()) {
          return entry.wrong(text("the command of '{}' is empty", escape_unsafe(name)));
        }
        if (!name.starts_with("secret/") && !name.starts_with("sample/")) {
          return entry.wrong(text("'{}' is no name of a case", escape_unsafe(name)),
                             text("names start with secret/ or sample/"));
        }
        std::error_code ignored;
        if (fs::exists(data_ / (name + ".in"), ignored)) {
          return entry.wrong(text("'{}' is committed too", name),
                             text("a case is either made or committed"));
        }
        JUDGE_CHECK(add_case(std::move(test_case)));
      }
    }
    return read_checksums();
  }

  Result<void> read_checksums() {
    const fs::path path = problem_.generators.folder / "checksums.txt";
    std::error_code ignored;
    if (!fs::exists(path, ignored)) return {};
    JUDGE_TRY(const std::string content, read_file(path));
    std::size_t number = 0;
    for (const std::string_view line : split_lines(content)) {
      ++number;
      if (line.empty()) continue;
      const bool right =
          line.size() > 66 && line.substr(64, 2) == "  " &&
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
};

std::size_t count_inputs(const fs::path& folder) {
  std::size_t count = 0;
  std::error_code ignored;
  for (const auto& entry : fs::recursive_directory_iterator(folder, ignored)) {
    count += entry.path().extension() == ".in" && is_package_name(entry.path().filename().string());
  }
  return count;
}

}  // namespace

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
