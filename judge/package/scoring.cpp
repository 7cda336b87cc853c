#include "judge/package/scoring.hpp"

#include <algorithm>
#include <set>

#include "judge/base/text.hpp"

namespace judge {
namespace {

using Aggregation = TestGroup::Aggregation;

// An end of a range; nothing where there is none.
Result<std::optional<double>> read_end(const Yaml& range, const std::string& word) {
  for (const char* infinite : {"inf", "+inf", "-inf", ".inf", "-.inf", "infinity", "-infinity"}) {
    if (word == infinite) return std::optional<double>();
  }
  const std::optional<double> number = parse_number(word);
  if (!number) return range.wrong(text("two numbers are wanted here"), "range: 0 100");
  return number;
}

Result<void> read_reject(const Yaml& value, TestGroup& group) {
  JUDGE_TRY(const std::string word, value.string());
  if (word != "break" && word != "continue") {
    return value.wrong(text("break or continue is wanted here"));
  }
  group.stop_at_failure = word == "break";
  return {};
}

Result<std::vector<std::string>> read_required(const Yaml& list, const Problem& problem,
                                               const std::string& name,
                                               const std::vector<std::string>& earlier) {
  JUDGE_TRY(std::vector<std::string> wanted, list.texts());
  for (std::string& one : wanted) {
    one = substitute(problem.constants, one);
    if (one == "sample") continue;
    if (!one.starts_with("secret/")) one = "secret/" + one;
    if (std::find(earlier.begin(), earlier.end(), one) != earlier.end()) continue;
    return list.wrong(text("no group before {} has the name '{}'", name, escape_unsafe(one)),
                      text("sample, or a group of secret that comes earlier"));
  }
  return wanted;
}

// The keys of the format 2025-09.
Result<void> read_scoring(const Yaml& file, const Problem& problem, TestGroup& group,
                          const std::vector<std::string>& earlier) {
  const auto word_of = [&](const Yaml& value) -> Result<std::string> {
    JUDGE_TRY(std::string word, value.string());
    return substitute(problem.constants, std::move(word));
  };
  if (const Yaml value = file["max_score"]; !value.is_null()) {
    JUDGE_TRY(const std::string word, word_of(value));
    group.max_score = parse_number(word);
    if (word != "unbounded" && group.max_score.value_or(-1) < 0) {
      return value.wrong(text("a number from 0, or unbounded, is wanted here"));
    }
  }
  if (const Yaml value = file["score_aggregation"]; !value.is_null()) {
    JUDGE_TRY(const std::string word, word_of(value));
    if (word != "sum" && word != "min" && word != "pass-fail") {
      return value.wrong(text("sum, min or pass-fail is wanted here"));
    }
    group.aggregation = word == "sum"   ? Aggregation::sum
                        : word == "min" ? Aggregation::minimum
                                        : Aggregation::pass_fail;
  }
  if (const Yaml value = file["require_pass"]; !value.is_null()) {
    JUDGE_TRY(group.require_pass, read_required(value, problem, group.name, earlier));
  }
  return {};
}

class GroupReader {
 public:
  explicit GroupReader(Problem& problem) : problem_(problem) {}

  Result<void> read() { return problem_.format == "legacy" ? read_legacy() : read_modern(); }

 private:
  std::string shown(const std::string& folder) const {
    return problem_.short_name + "/data" + (folder.empty() ? "" : "/" + folder);
  }

  // Gives each of the folder's group files to `reader`.
  template <class Reader>
  Result<void> with_files(const std::string& folder, const Reader& reader) const {
    for (const char* name : {"testdata.yaml", "test_group.yaml"}) {
      JUDGE_TRY(const Yaml file,
                Yaml::load(problem_.folder / "data" / folder / name, shown(folder) + "/" + name));
      JUDGE_CHECK(reader(file));
    }
    return {};
  }

  // Every folder that holds a case, and those around it; each inherits from the one around it.
  Result<void> read_legacy() {
    if (problem_.groups.empty()) {
      problem_.groups = {{.name = "", .aggregation = Aggregation::graded, .stop_at_failure = true}};
    }
    const auto read_file = [&](TestGroup& group) {
      return with_files(group.name, [&](const Yaml& file) { return read_grading(file, group); });
    };
    JUDGE_CHECK(read_file(problem_.groups.front()));
    std::map<std::string, TestGroup> known = {{"", problem_.groups.front()}};
    for (const TestCase& test_case : problem_.cases) {
      std::string around;
      for (std::size_t end = 0; end != std::string::npos;) {
        end = test_case.group.find('/', end + 1);
        const std::string name = test_case.group.substr(0, end);
        if (!known.contains(name)) {
          TestGroup group = known.at(around);
          group.name = name;
          JUDGE_CHECK(read_file(group));
          problem_.groups.push_back(group);
          known.emplace(name, std::move(group));
        }
        around = name;
      }
    }
    return {};
  }

  Result<void> read_modern() {
    std::vector<std::string> names;  // of the groups in secret
    for (const TestCase& test_case : problem_.cases) {
      const bool inner = test_case.group.starts_with("secret/");
      if (inner && std::find(names.begin(), names.end(), test_case.group) == names.end()) {
        names.push_back(test_case.group);
      }
    }
    JUDGE_CHECK(check_places(names));
    problem_.groups = {{.name = "secret", .aggregation = Aggregation::sum, .max_score = 100}};
    for (const std::string& name : names) {
      problem_.groups.push_back({.name = name, .aggregation = Aggregation::pass_fail});
    }
    std::vector<std::string> earlier;
    for (TestGroup& group : problem_.groups) {
      JUDGE_CHECK(with_files(group.name, [&](const Yaml& file) {
        return read_scoring(file, problem_, group, earlier);
      }));
      JUDGE_CHECK(check_bound(group));
      earlier.push_back(group.name);
    }
    return {};
  }

  // The secret data are cases or groups.
  Result<void> check_places(const std::vector<std::string>& names) const {
    for (const TestCase& test_case : problem_.cases) {
      if (names.empty() || test_case.group != "secret" || test_case.is_static) continue;
      return fail(
          text("{}: a case that is in no group, beside {}", shown(test_case.name), names.front()),
          text("put it into a folder with a test_group.yaml"));
    }
    return {};
  }

  Result<void> check_bound(const TestGroup& group) const {
    if (group.max_score) return {};
    const bool bounded = problem_.groups.front().max_score.has_value();
    if (!bounded && group.aggregation != Aggregation::pass_fail) return {};
    return fail(text("{}/test_group.yaml: max_score is missing", shown(group.name)),
                text("a group that is pass-fail, or in secret data with a max_score (100 where "
                     "nothing says otherwise), needs its own"));
  }

  Problem& problem_;
};

}  // namespace

Result<void> read_grading(const Yaml& file, TestGroup& group) {
  JUDGE_CHECK(file.map_or_nothing());
  if (!file["on_reject"].is_null()) JUDGE_CHECK(read_reject(file["on_reject"], group));
  if (const Yaml value = file["grading"]; !value.is_null()) {
    JUDGE_TRY(const std::string word, value.string());
    if (word != "default" && word != "custom") {
      return value.wrong(text("default or custom is wanted here"));
    }
    group.custom_grader = word == "custom";
  }
  if (!file["grader_flags"].is_null()) {
    JUDGE_TRY(group.grader_flags, file["grader_flags"].words());
  }
  if (!file["accept_score"].is_null()) {
    JUDGE_TRY(group.accept_score, file["accept_score"].number());
  }
  if (!file["reject_score"].is_null()) {
    JUDGE_TRY(group.reject_score, file["reject_score"].number());
  }
  if (const Yaml range = file["range"]; !range.is_null()) {
    JUDGE_TRY(const std::vector<std::string> words, range.words());
    if (words.size() != 2) return range.wrong(text("two numbers are wanted here"), "range: 0 100");
    JUDGE_TRY(group.lowest, read_end(range, words[0]));
    JUDGE_TRY(group.highest, read_end(range, words[1]));
  }
  return {};
}

Result<void> load_groups(Problem& problem) { return GroupReader(problem).read(); }

}  // namespace judge
