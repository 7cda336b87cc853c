#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "judge/base/result.hpp"
#include "judge/base/units.hpp"

namespace judge {

namespace fs = std::filesystem;

// A text in the languages that a package has it in: "en", "zh".
using Translations = std::map<std::string, std::string>;
// The wanted language's text, else English, else any; empty when there is none.
const std::string& pick(const Translations& texts, const std::string& language);

struct Limits {
  std::optional<Duration> time_limit;  // absent: inferred from the accepted submissions
  Duration time_resolution = std::chrono::seconds(1);
  double ac_to_time_limit = 2.0;
  double time_limit_to_tle = 1.5;
  Bytes memory = {2048ull << 20};
  Bytes output = {8ull << 20};
  Bytes code = {128ull << 10};
  Duration compilation_time = std::chrono::seconds(60);
  Bytes compilation_memory = {2048ull << 20};
  Duration validation_time = std::chrono::seconds(60);
  Bytes validation_memory = {2048ull << 20};
  Bytes validation_output = {8ull << 20};
};

// How a program that judges is called, and what its end means (formats differ).
enum class Convention {
  icpc,     // V input answer feedback/ [args] < output; 42 accepts, 43 rejects
  testlib,  // C input output answer; 0 accepts, 1 2 4 8 reject, 7 gives points, all else is its
            // fault. Of inputs: V [args] < input; 0 accepts, 3 rejects
  dmoj,     // as testlib, 0 accepts, 1 rejects
  coci,     // as testlib, but 7 gives a part of the points
  peg,      // C output answer input; 0 accepts, 1 rejects or gives a part of the points
};

// A file or a folder of the package that is a program: validator, generator. A validator of data
// may be a text in the language of checktestdata (.ctd) instead.
struct PackageProgram {
  std::string name;  // its file or folder name
  fs::path path;
  Convention convention = Convention::icpc;
  std::vector<fs::path> include_folders = {};  // whose headers its sources may name
  // Where its names count from when it is compiled: "../params.h" of a source in gen/ is then one
  // of the include folders' own. Empty: its own folder.
  fs::path base = {};
  std::vector<fs::path> linked = {};  // further sources, compiled with it
};

// How a case is made whose files the package does not hold as they are judged. Made files lie in
// the cache.
struct GeneratedFrom {
  // The generator's name and its arguments: what it writes to stdout is the input. Empty: the
  // input is `input_file`.
  std::vector<std::string> command = {};
  std::optional<PackageProgram> generator = {};  // absent: of generators.yaml, by its stem
  bool seeded = true;                            // a seed comes after the arguments
  std::string from_file = {};  // the input is a file of this name that the generator leaves
  fs::path input_file = {};
  // The answer comes from the first that is there: a file, the generator's stderr, a program that
  // reads the input, Generators::answer. Else it is empty.
  fs::path answer_file = {};
  bool answer_on_stderr = false;
  std::optional<PackageProgram> answer_program = {};
  bool unix_lines = false;  // CR LF becomes LF
};

struct TestCase {
  std::string name;        // path below data/, without ending: "secret/03-chain"
  std::string group;       // "sample", "secret", or "secret/<group>" where the format has groups
  fs::path input, answer;  // empty while a generated case is not made
  std::optional<GeneratedFrom> generated;
  bool small = true;                   // run by --quick
  std::vector<std::string> arguments;  // of the submission's command line
  // Of every input validator, or by its name; "" holds the list that is for all.
  std::map<std::string, std::vector<std::string>> input_validator_arguments;
  std::vector<std::string> output_validator_arguments;  // validator_flags included
  // Judges this case in place of the problem's output validator (DMOJ). Empty: that one does.
  std::string standard_validator = {};
  fs::path extra_files;  // X.files: copied into the working folder; empty: none
  std::string hint, description;
  std::optional<double> points = {};  // the most it gives; absent: its part of its group's
  // Nothing is run, and there are no files: the static validator looks at the sources, with
  // `output_validator_arguments`.
  bool is_static = false;
};

// Data that test the package's own validators, where the format lists them (Polygon); those of
// data/invalid_input and the like are found by verify.
struct Example {
  enum class Expected { accepted, rejected, crash };
  std::string name;
  fs::path input, answer, output;  // of an input validator: the input alone
  Expected expected = Expected::accepted;
};

// A group of test data: how the scores of its cases, and of the groups in it, become one. In a
// pass-fail problem only the name counts.
struct TestGroup {
  // `graded`: by the flags of the legacy format, or its program in graders/.
  enum class Aggregation { sum, minimum, pass_fail, graded };

  std::string name;  // "secret/1": a prefix of its cases' names; "" holds all
  Aggregation aggregation = Aggregation::sum;
  std::optional<double> max_score = {};        // absent: unbounded
  std::vector<std::string> require_pass = {};  // groups that must have passed, else it is not run
  bool stop_at_failure = false;  // what comes after the first that is not AC is not run
  bool pretests = false;         // nor what comes after a failed case that gives no points
  // Of the legacy format.
  double accept_score = 1, reject_score = 0;
  std::vector<std::string> grader_flags = {};
  bool custom_grader = false;
  std::optional<double> lowest = {}, highest = {};  // its `range`
};

struct ScoreRange {
  double lowest = 0, highest = 0;  // both inside
  bool operator==(const ScoreRange&) const = default;
};

// Which of the four verdict words of the format a submission may and must get.
struct Expectation {
  std::set<std::string> permitted;  // subset of AC WA TLE RTE; empty: anything
  std::set<std::string> required;   // one of them must occur; empty: nothing must
  std::string cases = {};           // glob over case names; empty: all cases
  std::string message = {};         // must be part of some judge message
  // Legacy: `required` is about the final verdict, the first case that fails or what the graders
  // say; `partial`: and the score is not the best.
  bool final = false, partial = false;
  // Of the submission, or of the groups that `cases` names.
  std::optional<ScoreRange> score = {};
  bool operator==(const Expectation&) const = default;

  // Whether what the graders say of the whole must be AC.
  bool wants_accepting_grade() const {
    return final && !partial && required == std::set<std::string>{"AC"};
  }
};

struct PackageSubmission {
  std::string path;  // below submissions/: "wrong_answer/heap_index.cpp"
  fs::path file;     // file or folder
  std::optional<std::string> language = {};
  std::string entry_point = {};
  std::vector<Expectation> expectations = {};  // empty: none
  // How it is compiled, where its own files and include/ are not all of it.
  std::optional<PackageProgram> program = {};
};

struct Statement {
  std::string language;  // "en"
  fs::path file;
  std::string format;  // "md", "tex", "pdf"
};

// What touchstone.yaml adds to the format.
struct Extras {
  int level = 0;  // 1 to 5; 0: not said
  std::vector<std::string> tags;
  unsigned threads = 1;    // what a solution may use; timed on as many cores
  unsigned processes = 1;  // that a solution may have, itself among them
  std::map<std::string, std::vector<std::string>> hints;  // by language
  std::string gpu = "none";                               // "required", "optional", "none"
  std::string flops, bytes, null_solution;
  bool free_blanks = false;  // an input may hold more blanks than it needs
  std::string picture_input, picture_answer;  // what can be drawn: see report/picture.hpp
};

// Generators of a package: where the sources are, what makes the answers, the recorded hashes.
struct Generators {
  fs::path folder;
  std::string answer;                            // source file; empty: answers are empty files
  std::map<std::string, std::string> checksums;  // "data/secret/40-line.in" -> 64 hex digits
  // Where the hashes stand; each generated file must have its own there. Empty: none are recorded,
  // and the input validators look at what is made.
  std::string checksums_file = "generators/checksums.txt";
};

struct Problem {
  std::string short_name;  // the folder's name
  fs::path folder;
  std::string format;  // "2025-09", "legacy", "2023-07-draft"
  Translations names;
  Limits limits;
  std::map<std::string, std::string> constants;  // "n_max", and "n_max.tex" for variants
  bool allow_file_writing = false;
  std::vector<std::string> languages;  // allowed codes; empty: all
  std::vector<TestCase> cases;         // in judging order
  std::vector<PackageProgram> input_validators, answer_validators;
  std::vector<Example> input_examples, output_examples;
  // Absent: the one named `standard_validator`, of those that are built in.
  std::optional<PackageProgram> output_validator;
  std::string standard_validator = "default";
  std::optional<PackageProgram> static_validator = {};  // judges the static cases
  bool interactive = false;  // the output validator talks with the submission
  // Talks with the submission in place of the output validator, which then judges the file that the
  // interactor wrote (Polygon).
  std::optional<PackageProgram> interactor = {};
  int passes = 1;  // at most so many; more than one: multi-pass
  // Files of its working folder that a submission reads and writes instead of stdin and stdout.
  std::string input_file = {}, output_file = {};
  bool submit_answer = false;  // submissions are outputs, not programs (submitted_output.hpp)
  bool scoring = false;        // the result is a number, too
  std::vector<TestGroup> groups = {};  // outer ones first; the first is about the whole
  // Of the legacy format: the output validator gives the score of each case that it accepts; small
  // scores are good; the program in graders/.
  bool validator_scores = false, minimize = false;
  std::optional<PackageProgram> grading_program = {};
  std::vector<PackageSubmission> submissions;
  std::vector<Statement> statements;
  fs::path includes;  // include/; empty: none
  // Sources that a submission without a main is compiled with.
  std::vector<fs::path> grader = {};
  std::vector<fs::path> include_folders = {};  // --include: headers that no package program brings
  Generators generators;
  Extras extras;
  std::vector<std::string> warnings;            // each names place and reason
  std::shared_ptr<const void> keep_alive = {};  // holds an unpacked archive
};

// `{{name}}` and `{{name.variant}}` replaced by the package's constants; unknown names stay.
std::string substitute(const std::map<std::string, std::string>& constants, std::string text);

// SHA-256 over the names and contents of the package's files, dotfiles left out.
Result<std::string> hash_package(const Problem& problem);

}  // namespace judge
