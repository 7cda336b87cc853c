#include "judge/package/dmoj.hpp"

#include <algorithm>
#include <utility>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/package/archive.hpp"
#include "judge/package/data.hpp"
#include "judge/package/dmoj_files.hpp"
#include "judge/package/yaml.hpp"
#include "judge/toolchain/language.hpp"

namespace judge {
namespace {

const std::vector<std::string> kKeys = {"archive",
                                        "test_cases",
                                        "checker",
                                        "generator",
                                        "generator_args",
                                        "interactive",
                                        "grader",
                                        "points",
                                        "output_limit_length",
                                        "output_prefix_length",
                                        "custom_judge",
                                        "binary_data",
                                        "hints",
                                        "signature_grader",
                                        "pretest_test_cases",
                                        "wall_time_factor",
                                        "unbuffered",
                                        "file_io",
                                        "meta",
                                        "symlinks"};

const std::vector<std::string> kCheckers = {"standard",  "easy",      "floats",    "floatsabs",
                                            "floatsrel", "identical", "linecount", "linematches",
                                            "rstripped", "sorted",    "unordered"};

// What outlives the reading: the unpacked archive, and an empty file for what is not there.
struct Kept {
  TempDir made;
  std::optional<TempDir> archive;
};

class DmojReader {
 public:
  DmojReader(fs::path folder, std::string name) {
    problem_.folder = std::move(folder);
    problem_.short_name = std::move(name);
    problem_.format = "dmoj";
    problem_.names["en"] = problem_.short_name;
    problem_.generators.checksums_file.clear();
  }

  Result<Problem> load() {
    JUDGE_TRY(init_, Yaml::load(problem_.folder / "init.yml", problem_.short_name + "/init.yml"));
    if (!init_.is_map()) return init_.wrong(text("a map is wanted here"));
    for (std::string& warning : init_.unknown_keys(kKeys)) {
      problem_.warnings.push_back(std::move(warning));
    }
    JUDGE_CHECK(read_limits());
    JUDGE_CHECK(open_data());
    JUDGE_CHECK(refuse_python());
    JUDGE_CHECK(read_file_io());
    JUDGE_CHECK(init_["interactive"].is_null() ? read_checker() : read_interactor());
    JUDGE_CHECK(read_signature());
    JUDGE_CHECK(read_cases());
    return std::move(problem_);
  }

 private:
  Failure unsupported(const Yaml& place, const std::string& what) const {
    return place.wrong(text("{} are not supported yet", what));
  }

  Result<void> read_limits() {
    Limits& limits = problem_.limits;  // time and memory are the site's, and not known here
    limits.time_limit = std::chrono::seconds(2);
    limits.memory = 256_MiB;
    limits.output = {25'165'824};
    limits.code = 1_MiB;
    const Yaml output = init_["output_limit_length"];
    if (!output.is_null()) {
      JUDGE_TRY(const double bytes, output.number());
      if (!(bytes >= 1 && bytes <= 1e12))
        return output.wrong(text("a number above 0 is wanted here"));
      limits.output = {static_cast<std::uint64_t>(bytes)};
    }
    if (!init_["binary_data"].is_null()) {
      JUDGE_TRY(const bool binary, init_["binary_data"].boolean());
      unix_lines_ = !binary;
    }
    return {};
  }

  Result<void> open_data() {
    JUDGE_TRY(TempDir made, TempDir::make(cache_folder() / "unpacked", "dmoj-"));
    empty_ = made.path() / "empty";
    JUDGE_CHECK(write_file(empty_, ""));
    std::optional<TempDir> unpacked;
    folders_ = {problem_.folder};
    if (!init_["archive"].is_null()) {
      JUDGE_TRY(const fs::path archive, file_named(init_["archive"]));
      JUDGE_TRY(TempDir folder, unpack(archive));
      folders_.insert(folders_.begin(), folder.path());
      unpacked.emplace(std::move(folder));
    }
    problem_.keep_alive = std::make_shared<const Kept>(Kept{std::move(made), std::move(unpacked)});
    return {};
  }

  // A file of the archive or of the folder; never one outside.
  Result<fs::path> file_named(const Yaml& place) const {
    JUDGE_TRY(const std::string name, place.string());
    const fs::path path = fs::path(name).lexically_normal();
    if (path.is_absolute() || path.empty() || *path.begin() == "..") {
      return place.wrong(text("'{}' leads out of the package", escape_unsafe(name)));
    }
    for (const fs::path& folder : folders_) {
      std::error_code ignored;
      if (fs::is_regular_file(folder / path, ignored)) return folder / path;
    }
    return place.wrong(text("no file '{}'", escape_unsafe(name)));
  }

  Result<void> refuse_python() const {
    for (const char* key : {"custom_judge", "grader"}) {
      if (!init_[key].is_null()) return unsupported(init_[key], text("graders in Python"));
    }
    return {};
  }

  // {input: parts.in, output: parts.out}, either or both: in place of stdin and stdout.
  Result<void> read_file_io() {
    const Yaml names = init_["file_io"];
    JUDGE_CHECK(names.map_or_nothing());
    for (const auto& [key, target] :
         {std::pair("input", &problem_.input_file), std::pair("output", &problem_.output_file)}) {
      if (names[key].is_null()) continue;
      JUDGE_TRY(*target, names[key].string());
      if (!is_package_name(*target)) {
        return names[key].wrong(text("'{}' is no name of a file", escape_unsafe(*target)));
      }
    }
    return {};
  }

  // A program out of files: the first, and with it the other sources.
  Result<PackageProgram> program(const Yaml& files, Convention convention) const {
    std::vector<Yaml> all = files.items();
    if (files.is_scalar()) all = {files};
    if (all.empty()) return files.wrong(text("the name of a file is wanted here"));
    PackageProgram program;
    program.convention = convention;
    for (const Yaml& one : all) {
      JUDGE_TRY(const fs::path path, file_named(one));
      const std::vector<std::string> name = {path.filename().string()};
      if (program.path.empty()) {
        program.name = name[0];
        program.path = path;
      } else if (guess_language(name) != nullptr) {
        program.linked.push_back(path);
      } else {
        program.include_folders.push_back(path.parent_path());
      }
    }
    return program;
  }

  Result<void> read_checker() {
    const Yaml checker = init_["checker"];
    const Yaml named = name_of(checker);
    if (!named.is_null()) {
      JUDGE_TRY(const std::string name, named.string());
      if (name == "bridged") return read_bridged(checker["args"]);
    }
    JUDGE_TRY(checker_, built_in(checker));
    problem_.standard_validator = checker_.name;
    return {};
  }

  static Yaml name_of(const Yaml& checker) { return checker.is_map() ? checker["name"] : checker; }

  // A checker of theirs that is built in, by its name here, with its arguments.
  struct BuiltIn {
    std::string name = "dmoj/standard";
    std::vector<std::string> arguments = {};
  };

  Result<BuiltIn> built_in(const Yaml& checker) const {
    BuiltIn found;
    if (checker.is_null()) return found;
    const Yaml named = name_of(checker);
    JUDGE_TRY(const std::string name, named.string());
    const Yaml arguments = checker["args"];
    JUDGE_CHECK(arguments.map_or_nothing());
    if (name.ends_with(".py")) return unsupported(named, text("checkers in Python"));
    if (std::find(kCheckers.begin(), kCheckers.end(), name) == kCheckers.end()) {
      const auto near = near_misses(name.substr(0, 100), kCheckers, 1);
      return named.wrong(text("unknown checker '{}'", escape_unsafe(name)),
                         near.empty() ? "" : text("did you mean {}?", near.front()));
    }
    found.name = "dmoj/" + name;
    for (const auto& [key, value] : arguments.entries()) {
      JUDGE_TRY(const std::string word, value.string());
      found.arguments.push_back(key + "=" + word);
    }
    return found;
  }

  static Result<Convention> convention_of(const Yaml& type) {
    static const std::map<std::string, Convention> kTypes = {{"default", Convention::dmoj},
                                                             {"testlib", Convention::testlib},
                                                             {"coci", Convention::coci},
                                                             {"peg", Convention::peg}};
    if (type.is_null()) return Convention::dmoj;
    JUDGE_TRY(const std::string name, type.string());
    const auto found = kTypes.find(name);
    if (found != kTypes.end()) return found->second;
    return type.wrong(text("unknown type '{}'", escape_unsafe(name)),
                      text("one of default, testlib, coci, peg"));
  }

  // A program that judges, as `files` and `type` say.
  Result<void> read_bridged(const Yaml& said) {
    JUDGE_TRY(const Convention convention, convention_of(said["type"]));
    JUDGE_TRY(problem_.output_validator, program(said["files"], convention));
    if (said["time_limit"].is_null()) return {};
    JUDGE_TRY(const double seconds, said["time_limit"].number());
    if (seconds > 1e-3 && seconds < 1e6) problem_.limits.validation_time = from_seconds(seconds);
    return {};
  }

  // It talks with the submission, and judges it; there is no checker then.
  Result<void> read_interactor() {
    const Yaml interactive = init_["interactive"];
    if (!interactive.is_map()) return interactive.wrong(text("a map is wanted here"));
    problem_.interactive = true;
    return read_bridged(interactive);
  }

  Result<void> read_signature() {
    const Yaml signature = init_["signature_grader"];
    if (signature.is_null()) return {};
    JUDGE_TRY(const fs::path entry, file_named(signature["entry"]));
    JUDGE_TRY(const fs::path header, file_named(signature["header"]));
    problem_.grader = {entry, header};
    return {};
  }

  Result<void> read_cases() {
    problem_.scoring = true;
    problem_.groups = {{.name = "", .pretests = true}, {.name = "secret"}};
    const Yaml cases = init_["test_cases"];
    if (cases.is_list()) {
      JUDGE_CHECK(read_list(cases));
    } else {
      JUDGE_CHECK(cases.map_or_nothing());
      JUDGE_CHECK(read_patterns(cases));
    }
    if (problem_.cases.empty()) return cases.wrong(text("no test cases"));
    return {};
  }

  // The points of a case or a batch: its own, else those at the top, else one.
  Result<double> points_of(const Yaml& entry) const {
    const Yaml own = entry["points"].is_null() ? init_["points"] : entry["points"];
    if (own.is_null()) return 1.0;
    return own.number();
  }

  Result<void> read_list(const Yaml& cases) {
    for (const Yaml& entry : cases.items()) {
      if (!entry.is_map()) return entry.wrong(text("a map is wanted here"));
      JUDGE_TRY(const double points, points_of(entry));
      if (entry["batched"].is_null()) {
        JUDGE_CHECK(read_case(entry, "secret", fmt::format("secret/{}", ++count_), points));
        continue;
      }
      JUDGE_TRY(const std::string group, add_batch(points));
      JUDGE_CHECK(read_dependencies(entry["dependencies"]));
      int number = 0;
      for (const Yaml& inner : entry["batched"].items()) {
        JUDGE_CHECK(read_case(inner, group, fmt::format("{}/{}", group, ++number), {}));
      }
      if (number == 0) return entry["batched"].wrong(text("a list is wanted here"));
    }
    return {};
  }

  // As much of its points as its worst case earns; it stops at the first that earns nothing.
  Result<std::string> add_batch(double points) {
    const std::string name = fmt::format("secret/batch{}", ++batches_);
    problem_.groups.push_back({.name = name,
                               .aggregation = TestGroup::Aggregation::minimum,
                               .max_score = points,
                               .stop_at_failure = true});
    return name;
  }

  Result<void> read_dependencies(const Yaml& dependencies) {
    for (const Yaml& one : dependencies.items()) {
      JUDGE_TRY(const double number, one.number());
      if (number < 1 || number >= batches_ || number != static_cast<int>(number)) {
        return one.wrong(text("no batch before this one has the number {}", number));
      }
      problem_.groups.back().require_pass.push_back(fmt::format("secret/batch{}", number));
    }
    return {};
  }

  Result<void> read_case(const Yaml& entry, const std::string& group, const std::string& name,
                         std::optional<double> points) {
    TestCase test_case;
    test_case.name = name;
    test_case.group = group;
    test_case.points = points;
    JUDGE_CHECK(choose_checker(entry["checker"], test_case));
    fs::path input, answer;
    if (!entry["in"].is_null()) {
      JUDGE_TRY(input, file_named(entry["in"]));
    }
    if (!entry["out"].is_null()) {
      JUDGE_TRY(answer, file_named(entry["out"]));
    }
    const Yaml generator = entry["generator"].is_null() ? init_["generator"] : entry["generator"];
    if (!generator.is_null() && (input.empty() || answer.empty())) {
      JUDGE_CHECK(read_generator(generator, entry, input, answer, test_case));
    } else {
      JUDGE_CHECK(use_files(test_case, input.empty() ? empty_ : input,
                            answer.empty() ? empty_ : answer, unix_lines_));
    }
    problem_.cases.push_back(std::move(test_case));
    return {};
  }

  // The case's own checker, else the one at the top.
  Result<void> choose_checker(const Yaml& checker, TestCase& test_case) const {
    test_case.output_validator_arguments = checker_.arguments;
    if (checker.is_null()) return {};
    const Yaml named = name_of(checker);
    JUDGE_TRY(const std::string name, named.string());
    if (name == "bridged") return unsupported(named, text("bridged checkers of single cases"));
    if (problem_.interactive) return unsupported(named, text("checkers of interactive problems"));
    JUDGE_TRY(const BuiltIn own, built_in(checker));
    test_case.standard_validator = own.name;
    test_case.output_validator_arguments = own.arguments;
    return {};
  }

  Result<void> read_generator(const Yaml& generator, const Yaml& entry, const fs::path& input,
                              const fs::path& answer, TestCase& test_case) {
    const Yaml source = generator.is_map() ? generator["source"] : generator;
    const Yaml arguments =
        entry["generator_args"].is_null() ? init_["generator_args"] : entry["generator_args"];
    JUDGE_TRY(PackageProgram maker, program(source, Convention::dmoj));
    JUDGE_TRY(std::vector<std::string> words, arguments.texts());
    words.insert(words.begin(), maker.name);
    if (!input.empty()) {
      return entry.wrong(text("an input file, and a generator for the answer alone"),
                         text("name the answer's file as out"));
    }
    test_case.generated = GeneratedFrom{.command = std::move(words),
                                        .generator = std::move(maker),
                                        .seeded = false,
                                        .answer_file = answer,
                                        .answer_on_stderr = answer.empty(),
                                        .unix_lines = unix_lines_};
    return {};
  }

  // Cases by the names of the files: numbers, or what two patterns say.
  Result<void> read_patterns(const Yaml& rules) {
    JUDGE_TRY(const std::vector<DmojPair> pairs, find_dmoj_pairs(folders_.front(), rules));
    std::vector<Yaml> points = rules["case_points"].items();
    std::string batch;
    std::string group;
    std::size_t unit = 0;
    int number = 0;
    for (const DmojPair& pair : pairs) {
      const bool starts_unit = pair.batch.empty() || pair.batch != batch || unit == 0;
      double worth = 1;
      if (starts_unit) {
        const Yaml own = unit < points.size() ? points[unit] : init_["points"];
        if (!own.is_null()) {
          JUDGE_TRY(worth, own.number());
        }
        ++unit;
        number = 0;
        if (!pair.batch.empty()) {
          JUDGE_TRY(group, add_batch(worth));
        }
      }
      batch = pair.batch;
      const bool batched = !batch.empty();
      TestCase test_case;
      test_case.name =
          batched ? fmt::format("{}/{}", group, ++number) : fmt::format("secret/{}", ++count_);
      test_case.group = batched ? group : "secret";
      if (!batched) test_case.points = worth;
      test_case.output_validator_arguments = checker_.arguments;
      JUDGE_CHECK(use_files(test_case, pair.input, pair.output, unix_lines_));
      problem_.cases.push_back(std::move(test_case));
    }
    return {};
  }

  Problem problem_;
  Yaml init_ = *Yaml::parse("", "init.yml");
  std::vector<fs::path> folders_;  // that hold the data: the archive's comes first
  fs::path empty_;
  bool unix_lines_ = true;
  BuiltIn checker_;
  int count_ = 0, batches_ = 0;
};

}  // namespace

Result<Problem> read_dmoj(const fs::path& folder, const std::string& name) {
  return DmojReader(folder, name).load();
}

}  // namespace judge
