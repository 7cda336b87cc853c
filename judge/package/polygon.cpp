#include "judge/package/polygon.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/package/data.hpp"
#include "judge/package/xml.hpp"
#include "judge/toolchain/language.hpp"

namespace judge {
namespace {

// There is no limit of output in the format; a runaway program ends here.
constexpr Bytes kOutput = {256ull << 20};
constexpr long long kMostTests = 100'000;

// The checkers that are named std::wcmp.cpp and so on, and built in.
const std::set<std::string> kStandardCheckers = {
    "wcmp",  "lcmp",     "fcmp",     "ncmp",     "icmp",     "hcmp",  "uncmp",
    "yesno", "nyesno",   "rcmp",     "rcmp4",    "rcmp6",    "rcmp9", "dcmp",
    "acmp",  "caseicmp", "casencmp", "casewcmp", "pointscmp"};

// What Polygon calls a language of statements -> its code here; others keep their name.
std::string language_code(const std::string& name) {
  static const std::map<std::string, std::string> codes = {
      {"english", "en"},  {"russian", "ru"}, {"chinese", "zh"},  {"ukrainian", "uk"},
      {"spanish", "es"},  {"french", "fr"},  {"german", "de"},   {"polish", "pl"},
      {"japanese", "ja"}, {"korean", "ko"},  {"armenian", "hy"}, {"kazakh", "kk"}};
  const auto found = codes.find(name);
  return found == codes.end() ? name : found->second;
}

// "cpp.gcc14-64-msys2-g++23", "python.3", "java11": what comes before the first dot or digit.
std::optional<std::string> code_of_type(const std::string& type) {
  static const std::map<std::string, std::string> codes = {
      {"cpp", "cpp"},         {"c", "c"},           {"python", "python3"}, {"pypy", "pypy3"},
      {"java", "java"},       {"kotlin", "kotlin"}, {"pas", "pascal"},     {"csharp", "csharp"},
      {"haskell", "haskell"}, {"go", "go"},         {"rust", "rust"},      {"js", "javascript"}};
  const auto found = codes.find(type.substr(0, type.find_first_of(".0123456789")));
  return found == codes.end() ? std::nullopt : std::optional(found->second);
}

// What a solution's tag asks of it; nothing for a tag that is not known.
std::optional<std::vector<Expectation>> expectations_of(const std::string& tag) {
  const auto one = [](std::set<std::string> permitted, std::set<std::string> required) {
    return std::vector<Expectation>{
        {.permitted = std::move(permitted), .required = std::move(required)}};
  };
  if (tag == "main" || tag == "accepted") return one({"AC"}, {"AC"});
  if (tag == "rejected" || tag == "failed") return one({}, {"WA", "TLE", "RTE"});
  if (tag == "wrong-answer" || tag == "presentation-error") return one({"AC", "WA"}, {"WA"});
  if (tag == "time-limit-exceeded") return one({"AC", "TLE"}, {"TLE"});
  if (tag == "time-limit-exceeded-or-accepted") return one({"AC", "TLE"}, {});
  if (tag == "memory-limit-exceeded") return one({"AC", "RTE"}, {"RTE"});
  if (tag == "time-limit-exceeded-or-memory-limit-exceeded") {
    return one({"AC", "TLE", "RTE"}, {"TLE", "RTE"});
  }
  return std::nullopt;
}

// "tests/%02d" for test 7: "tests/07". Nothing when it is another pattern.
std::optional<std::string> fill_pattern(const std::string& pattern, std::size_t number) {
  const std::size_t percent = pattern.find('%'), d = pattern.find('d', percent);
  if (percent == std::string::npos || d == std::string::npos) return std::nullopt;
  std::string width = pattern.substr(percent + 1, d - percent - 1);
  const std::string rest = pattern.substr(d + 1);
  if (rest.find('%') != std::string::npos) return std::nullopt;
  const bool zeros = width.starts_with('0');
  if (width.size() > 2 ||
      !std::all_of(width.begin(), width.end(), [](char c) { return c >= '0' && c <= '9'; })) {
    return std::nullopt;
  }
  const std::size_t columns = static_cast<std::size_t>(parse_integer(width).value_or(0));
  std::string digits = std::to_string(number);
  if (digits.size() < columns) digits.insert(0, columns - digits.size(), zeros ? '0' : ' ');
  return pattern.substr(0, percent) + digits + rest;
}

// A name that may be a part of a path.
std::string as_name(std::string name) {
  for (char& c : name) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '_' || c == '-' || c == '.';
    if (!plain) c = '_';
  }
  return is_package_name(name) ? name : "_" + name;
}

class PolygonReader {
 public:
  PolygonReader(fs::path folder, std::string name) {
    problem_.folder = std::move(folder);
    problem_.short_name = std::move(name);
    problem_.format = "polygon";
    problem_.generators.checksums_file.clear();  // the format records none
  }

  Result<Problem> load() {
    JUDGE_CHECK(open());
    read_names();
    JUDGE_CHECK(read_limits());
    JUDGE_CHECK(read_kind());
    JUDGE_CHECK(read_header_folders());
    JUDGE_CHECK(read_checker());
    JUDGE_CHECK(read_interactor());
    JUDGE_CHECK(read_validators());
    JUDGE_CHECK(read_executables());
    JUDGE_CHECK(read_solutions());
    JUDGE_CHECK(read_groups());
    JUDGE_CHECK(read_tests());
    return std::move(problem_);
  }

  Result<ProblemSummary> summarize() {
    JUDGE_CHECK(open());
    read_names();
    JUDGE_CHECK(read_limits());
    ProblemSummary summary = summary_of(problem_);
    JUDGE_TRY(summary.cases, count_tests());
    return summary;
  }

 private:
  void warn(std::string message) { problem_.warnings.push_back(std::move(message)); }

  Result<void> open() {
    JUDGE_TRY(root_,
              Xml::load(problem_.folder / "problem.xml", problem_.short_name + "/problem.xml"));
    const Xml judging = (*root_)["judging"];
    if (root_->name() != "problem" || !judging) {
      return root_->wrong(text("no problem of Polygon: <problem> with <judging> is wanted here"));
    }
    for (const Xml& set : judging.all("testset")) {
      if (set.attribute_or("name", "tests") == "tests") tests_ = set;
    }
    if (!tests_) return judging.wrong(text("no <testset name=\"tests\">"));
    return {};
  }

  void read_names() {
    for (const Xml& name : (*root_)["names"].all("name")) {
      problem_.names[language_code(name.attribute_or("language", "english"))] =
          escape_unsafe(name.attribute_or("value", ""));
    }
    for (const Xml& tag : (*root_)["tags"].all("tag")) {
      problem_.extras.tags.push_back(escape_unsafe(tag.attribute_or("value", "")));
    }
    const std::map<std::string, std::string> formats = {{"application/x-tex", "tex"},
                                                        {"application/pdf", "pdf"}};
    for (const Xml& statement : (*root_)["statements"].all("statement")) {
      const auto format = formats.find(statement.attribute_or("type", ""));
      if (format == formats.end()) continue;
      const Result<fs::path> file = find_file(statement, "path");
      if (!file) continue;
      problem_.statements.push_back(
          {language_code(statement.attribute_or("language", "english")), *file, format->second});
    }
  }

  Result<void> read_limits() {
    problem_.limits.output = kOutput;
    if ((*tests_)["time-limit"]) {
      JUDGE_TRY(const long long limit, positive((*tests_)["time-limit"]));
      problem_.limits.time_limit = std::chrono::milliseconds(limit);
    }
    if ((*tests_)["memory-limit"]) {
      JUDGE_TRY(const long long limit, positive((*tests_)["memory-limit"]));
      problem_.limits.memory = Bytes{static_cast<std::uint64_t>(limit)};
    }
    return {};
  }

  static Result<long long> positive(const Xml& element) {
    constexpr long long kLargest = 1ll << 50;
    const std::optional<long long> number = parse_integer(element.content());
    if (number && *number > 0 && *number <= kLargest) return *number;
    return element.wrong(text("'{}' is no whole number above 0", escape_unsafe(element.content())));
  }

  // What cannot be judged is refused by name.
  Result<void> read_kind() {
    const auto unsupported = [&](const std::string& what) {
      return fail(text("{}: {} are not supported yet", problem_.short_name, what));
    };
    const Xml judging = (*root_)["judging"];
    if (judging.attribute_or("run-count", "1") != "1") {
      return unsupported(text("problems whose solutions run several times"));
    }
    for (const auto& [name, target] : {std::pair("input-file", &problem_.input_file),
                                       std::pair("output-file", &problem_.output_file)}) {
      *target = judging.attribute_or(name, "");
      if (target->empty() || is_package_name(*target)) continue;
      return judging.wrong(text("'{}' is no plain file name ({})", escape_unsafe(*target), name));
    }
    return {};
  }

  // --- files ------------------------------------------------------------------------------------

  // A file of the package that an attribute names.
  Result<fs::path> find_file(const Xml& element, const char* attribute) const {
    JUDGE_TRY(const std::string name, element.wanted(attribute));
    const Result<fs::path> path = inside(element, name);
    if (!path) return Failure(path.error());
    std::error_code ignored;
    if (fs::is_regular_file(*path, ignored)) return *path;
    return element.wrong(text("the package has no file {}", escape_unsafe(name)));
  }

  // The path of what may be in the package, and never of anything outside it.
  Result<fs::path> inside(const Xml& element, const std::string& name) const {
    const fs::path path = fs::path(name).lexically_normal();
    std::error_code error;
    const fs::path root = fs::canonical(problem_.folder, error);
    const fs::path real = fs::weakly_canonical(root / path, error);
    const auto [end, ignored] = std::mismatch(root.begin(), root.end(), real.begin(), real.end());
    if (error || name.empty() || path.is_absolute() || end != root.end()) {
      return element.wrong(text("'{}' is no path inside the package", escape_unsafe(name)));
    }
    return problem_.folder / path;
  }

  Result<void> read_header_folders() {
    std::set<fs::path> folders;
    for (const Xml& file : (*root_)["files"]["resources"].all("file")) {
      if (const Result<fs::path> path = find_file(file, "path"))
        folders.insert(path->parent_path());
    }
    folders.insert(problem_.folder / "files");
    header_folders_.assign(folders.begin(), folders.end());
    return {};
  }

  bool has_header(const fs::path& program, const char* name) const {
    std::error_code ignored;
    return fs::exists(program.parent_path() / name, ignored) ||
           std::any_of(header_folders_.begin(), header_folders_.end(),
                       [&](const fs::path& folder) { return fs::exists(folder / name, ignored); });
  }

  Result<PackageProgram> read_program(const Xml& element) const {
    JUDGE_TRY(const fs::path path, find_file(element["source"], "path"));
    return PackageProgram{.name = path.filename().string(),
                          .path = path,
                          .convention = Convention::testlib,
                          .include_folders = header_folders_};
  }

  // --- programs ---------------------------------------------------------------------------------

  // Its source, if the package has it and what it includes; else what its name says.
  Result<void> read_checker() {
    const Xml checker = (*root_)["assets"]["checker"];
    if (!checker) return root_->wrong(text("no checker"));
    const std::string name = checker.attribute_or("name", "");
    const std::string word = fs::path(name.substr(name.rfind(':') + 1)).stem().string();
    const bool built_in = name.starts_with("std::") && kStandardCheckers.contains(word);
    Result<PackageProgram> program = read_program(checker);
    if (built_in && (!program || !has_header(program->path, "testlib.h"))) {
      problem_.standard_validator = "polygon/" + word;
      return {};
    }
    if (!program) return Failure(program.error());
    problem_.output_validator = *std::move(program);
    return read_examples(checker["testset"], problem_.output_examples);
  }

  // The tests of a checker or a validator. What lies not in the package is passed over.
  Result<void> read_examples(const Xml& set, std::vector<Example>& examples) {
    if (!set) return {};
    std::size_t number = 0, missing = 0;
    for (const Xml& test : set["tests"].all("test")) {
      if (++number > kMostTests) return test.wrong(text("more than {} tests", kMostTests));
      Example example;
      const std::string verdict = test.attribute_or("verdict", "");
      using enum Example::Expected;
      if (verdict == "ok" || verdict == "valid") {
        example.expected = accepted;
      } else if (verdict == "crashed") {
        example.expected = crash;
      } else if (verdict == "wrong-answer" || verdict == "presentation-error" ||
                 verdict == "invalid") {
        example.expected = rejected;
      } else {
        warn(text("{}: unknown verdict '{}'", test.place(), escape_unsafe(verdict)));
        continue;
      }
      const bool whole = &examples == &problem_.output_examples;
      JUDGE_TRY(example.input, path_of(set, "input-path-pattern", number));
      if (whole) {
        JUDGE_TRY(example.answer, path_of(set, "answer-path-pattern", number));
        JUDGE_TRY(example.output, path_of(set, "output-path-pattern", number));
      }
      example.name = example.input.lexically_relative(problem_.folder).string();
      std::error_code ignored;
      const auto is_there = [&](const fs::path& file) {
        return fs::is_regular_file(file, ignored);
      };
      if (is_there(example.input) &&
          (!whole || (is_there(example.answer) && is_there(example.output)))) {
        examples.push_back(std::move(example));
      } else {
        ++missing;
      }
    }
    if (missing > 0) warn(text("{}: {} tests are not in the package", set.place(), missing));
    return {};
  }

  Result<void> read_interactor() {
    const Xml interactor = (*root_)["assets"]["interactor"];
    if (!interactor) return {};
    JUDGE_TRY(problem_.interactor, read_program(interactor));
    problem_.interactive = true;
    return {};
  }

  Result<void> read_validators() {
    for (const Xml& validator : (*root_)["assets"]["validators"].all("validator")) {
      JUDGE_TRY(PackageProgram program, read_program(validator));
      problem_.input_validators.push_back(std::move(program));
      JUDGE_CHECK(read_examples(validator["testset"], problem_.input_examples));
    }
    return {};
  }

  Result<void> read_executables() {
    for (const Xml& executable : (*root_)["files"]["executables"].all("executable")) {
      JUDGE_TRY(const PackageProgram program, read_program(executable));
      executables_[program.path.stem().string()] = program;
    }
    return {};
  }

  Result<void> read_solutions() {
    for (const Xml& solution : (*root_)["assets"]["solutions"].all("solution")) {
      const std::string tag = solution.attribute_or("tag", "");
      JUDGE_TRY(const fs::path file, find_file(solution["source"], "path"));
      PackageSubmission submission{
          .path = file.lexically_relative(problem_.folder).string(),
          .file = file,
          .language = code_of_type(solution["source"].attribute_or("type", "")),
          .entry_point = {},
          .expectations = {}};
      if (auto expectations = expectations_of(tag)) {
        submission.expectations = *std::move(expectations);
      } else {
        warn(text("{}: unknown tag '{}'", solution.place(), escape_unsafe(tag)));
      }
      if (tag == "main") {
        main_ = PackageProgram{.name = file.filename().string(),
                               .path = file,
                               .convention = Convention::testlib,
                               .include_folders = header_folders_};
      }
      problem_.submissions.push_back(std::move(submission));
    }
    return {};
  }

  // --- tests ------------------------------------------------------------------------------------

  Result<std::size_t> count_tests() const {
    const std::size_t listed = (*tests_)["tests"].all("test").size();
    if (!(*tests_)["test-count"]) return listed;
    JUDGE_TRY(const long long count, positive((*tests_)["test-count"]));
    if (count > kMostTests) {
      return (*tests_)["test-count"].wrong(text("more than {} tests", kMostTests));
    }
    return std::max(listed, static_cast<std::size_t>(count));
  }

  // Where the cases of a group lie, and how their points become the group's.
  Result<void> read_groups() {
    const Xml tests = (*tests_)["tests"];
    std::map<std::string, double> points;  // of its cases
    std::map<std::string, bool> all_samples;
    for (const Xml& test : tests.all("test")) {
      const std::string group = test.attribute_or("group", "");
      const bool sample = test.attribute_or("sample", "false") == "true";
      const auto [found, fresh] = all_samples.try_emplace(group, sample);
      found->second = found->second && sample;
      if (!test.attribute("points")) continue;
      JUDGE_TRY(const double given, test.number("points"));
      points[group] += given;
      problem_.scoring = problem_.scoring || given > 0;
    }
    std::set<std::string> folders;
    for (const auto& [group, samples] : all_samples) {
      if (group.empty()) continue;
      const bool is_sample = samples && (!points.contains(group) || points.at(group) == 0);
      folders_[group] = is_sample ? "sample" : "secret/" + as_name(group);
      if (!folders.insert(folders_[group]).second && !is_sample) {
        return tests.wrong(text("two groups have names like '{}'", escape_unsafe(group)));
      }
    }
    const std::vector<Xml> groups = (*tests_)["groups"].all("group");
    for (const Xml& group : groups) problem_.scoring |= group.attribute("points").has_value();
    if (!problem_.scoring && groups.empty()) return {};
    problem_.groups.push_back({.name = ""});
    problem_.groups.push_back({.name = "sample"});
    problem_.groups.push_back({.name = "secret"});
    for (const Xml& group : groups) JUDGE_CHECK(read_group(group, points));
    for (const auto& [name, folder] : folders_) {
      const auto has_name = [&folder = folder](const TestGroup& group) {
        return group.name == folder;
      };
      if (std::any_of(problem_.groups.begin(), problem_.groups.end(), has_name)) continue;
      problem_.groups.push_back({.name = folder});  // named by tests alone
    }
    return {};
  }

  Result<void> read_group(const Xml& group, const std::map<std::string, double>& points) {
    JUDGE_TRY(const std::string name, group.wanted("name"));
    const auto folder = folders_.find(name);
    if (folder == folders_.end() || folder->second == "sample")
      return {};  // has no cases, or no points
    TestGroup made{.name = folder->second};
    const std::string policy = group.attribute_or("points-policy", "each-test");
    const auto sum = points.find(name);
    if (sum != points.end()) made.max_score = sum->second;
    // Where each test gives its own, they are what counts.
    if (group.attribute("points") && (policy == "complete-group" || !made.max_score)) {
      JUDGE_TRY(made.max_score, group.number("points"));
      if (sum == points.end()) sharing_.insert(made.name);
    }
    if (policy == "complete-group") {
      made.aggregation = TestGroup::Aggregation::pass_fail;
    } else if (policy != "each-test") {
      return group.wrong(text("unknown points-policy '{}'", escape_unsafe(policy)),
                         "each-test, complete-group");
    }
    for (const Xml& needed : group["dependencies"].all("dependency")) {
      JUDGE_TRY(const std::string other, needed.wanted("group"));
      const auto found = folders_.find(other);
      if (found != folders_.end()) made.require_pass.push_back(found->second);
    }
    problem_.groups.push_back(std::move(made));
    return {};
  }

  Result<void> read_tests() {
    const std::vector<Xml> tests = (*tests_)["tests"].all("test");
    JUDGE_TRY(const std::size_t count, count_tests());
    if (count == 0) return tests_->wrong(text("no tests"));
    const std::size_t digits = std::max<std::size_t>(2, std::to_string(count).size());
    for (std::size_t i = 0; i < count; ++i) {
      // A test that is counted and not listed is a manual one.
      const Xml test = i < tests.size() ? tests[i] : (*tests_)["tests"]["no-such-element"];
      JUDGE_TRY(TestCase made, read_test(test, i + 1));
      made.name += fmt::format("/{:0{}}", i + 1, digits);
      problem_.cases.push_back(std::move(made));
    }
    return {};
  }

  // Its name is still that of its folder.
  Result<TestCase> read_test(const Xml& test, std::size_t number) {
    TestCase made;
    const std::string group = test.attribute_or("group", "");
    const bool sample = test.attribute_or("sample", "false") == "true";
    if (!group.empty()) {
      made.group = folders_.at(group);
    } else {
      made.group = sample ? "sample" : "secret";
    }
    made.name = made.group;
    made.description = escape_unsafe(test.attribute_or("description", ""));
    if (test.attribute("points")) {
      JUDGE_TRY(made.points, test.number("points"));
    } else if (problem_.scoring && !sharing_.contains(made.group)) {
      made.points = 0;
    }
    std::vector<std::string>& arguments = made.input_validator_arguments[""];
    arguments = {"--testset", "tests"};
    if (!group.empty()) arguments.insert(arguments.end(), {"--group", group});
    JUDGE_TRY(const fs::path input, path_of(*tests_, "input-path-pattern", number));
    JUDGE_TRY(const fs::path answer, path_of(*tests_, "answer-path-pattern", number));
    JUDGE_CHECK(settle_data(made, test, input, answer));
    return made;
  }

  // Of the number-th test of a set.
  Result<fs::path> path_of(const Xml& set, const char* pattern, std::size_t number) const {
    const Xml element = set[pattern];
    if (!element) return set.wrong(text("no <{}>", pattern));
    const std::optional<std::string> name = fill_pattern(element.content(), number);
    if (!name) {
      return element.wrong(
          text("'{}' is no pattern such as {}", escape_unsafe(element.content()), "tests/%02d"));
    }
    return inside(element, *name);
  }

  // The files as they are, where both are there and have Unix lines; else how they are made.
  Result<void> settle_data(TestCase& made, const Xml& test, const fs::path& input,
                           const fs::path& answer) {
    std::error_code ignored;
    const bool has_input = fs::is_regular_file(input, ignored);
    const bool has_answer = fs::is_regular_file(answer, ignored);
    if (has_input && has_answer) {
      JUDGE_TRY(const bool plain_input, has_unix_lines(input));
      JUDGE_TRY(const bool plain_answer, has_unix_lines(answer));
      if (plain_input && plain_answer) {
        made.input = input;
        made.answer = answer;
        return {};
      }
    }
    GeneratedFrom from{.seeded = false, .unix_lines = true};
    if (has_input) {
      from.input_file = input;
    } else {
      JUDGE_CHECK(settle_generator(from, test, input));
    }
    if (has_answer) {
      from.answer_file = answer;
    } else if (problem_.interactive) {
      return test.wrong(text("no answer {}, and none can be made: the problem is interactive",
                             answer.lexically_relative(problem_.folder).string()),
                        text("let Polygon make a full package"));
    } else if (main_) {
      from.answer_program = main_;
    } else {
      return test.wrong(text("no answer {}, and no main solution to make it",
                             answer.lexically_relative(problem_.folder).string()));
    }
    made.generated = std::move(from);
    return {};
  }

  static Result<bool> has_unix_lines(const fs::path& file) {
    JUDGE_TRY(const MappedFile content, MappedFile::open(file));
    return content.bytes().find("\r\n") == std::string_view::npos;
  }

  Result<void> settle_generator(GeneratedFrom& from, const Xml& test, const fs::path& input) const {
    from.command = split_words(test.attribute_or("cmd", ""));
    if (from.command.empty()) {
      return test.wrong(
          text("the package has no file {}", input.lexically_relative(problem_.folder).string()));
    }
    from.from_file = test.attribute_or("from-file", "");
    const std::string stem = fs::path(from.command.front()).stem().string();
    const auto found = executables_.find(stem);
    if (found == executables_.end()) {
      std::vector<std::string> known;
      for (const auto& [name, program] : executables_) known.push_back(name);
      const std::vector<std::string> near = near_misses(stem, known, 1);
      return test.wrong(
          text("no source of the generator '{}' among the executables", escape_unsafe(stem)),
          near.empty() ? "" : near[0] + "?");
    }
    from.generator = found->second;
    return {};
  }

  Problem problem_;
  std::optional<Xml> root_, tests_;
  std::vector<fs::path> header_folders_;
  std::map<std::string, PackageProgram> executables_;  // by stem
  std::optional<PackageProgram> main_;
  std::map<std::string, std::string> folders_;  // group -> folder of its cases
  std::set<std::string> sharing_;  // groups that have points, and their tests have none
};

}  // namespace

Result<Problem> read_polygon(const fs::path& folder, const std::string& name) {
  return PolygonReader(folder, name).load();
}

Result<ProblemSummary> summarize_polygon(const fs::path& folder, const std::string& name) {
  return PolygonReader(folder, name).summarize();
}

}  // namespace judge
