#include <algorithm>
#include <mutex>
#include <random>

#include "judge/base/core_lock.hpp"
#include "judge/base/file.hpp"
#include "judge/base/parallel.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/run.hpp"
#include "judge/verdict/data_validator.hpp"
#include "judge/verdict/judge_submission.hpp"
#include "judge/verdict/output_judge.hpp"
#include "judge/verify/check.hpp"

namespace judge {
namespace {

// The cases that have their files.
std::vector<const TestCase*> made_cases(const Subject& subject) {
  std::vector<const TestCase*> cases;
  for (const TestCase& test_case : subject.cases) {
    if (!test_case.input.empty()) cases.push_back(&test_case);
  }
  return cases;
}

// Does `check` for each i, in parallel; what it gives that is not empty, in order.
Result<std::vector<std::string>> collect(
    const Subject& subject, std::size_t count,
    const std::function<Result<std::string>(std::size_t)>& check) {
  std::vector<std::string> all(count);
  JUDGE_CHECK(for_each_parallel(count, subject.options.jobs, [&](std::size_t i) -> Result<void> {
    JUDGE_TRY(all[i], check(i));
    return {};
  }));
  std::erase(all, "");
  return all;
}

std::string said(const std::string& message) {
  return message.empty() ? std::string() : ": " + message;
}

// Inputs that no validator should take for valid ones, made from a valid one.
struct Junk {
  std::string kind;
  std::function<std::vector<std::string>(const std::string&)> mangle;
};

// The first and the last of these letters doubled: one of them may stand where more are allowed.
std::vector<std::string> with_doubled(const std::string& input, char c) {
  std::vector<std::string> mangled;
  for (const std::size_t at : {input.find(c), input.rfind(c)}) {
    if (at != std::string::npos) mangled.push_back(input.substr(0, at) + c + input.substr(at));
  }
  return mangled;
}

std::vector<std::string> with_leading_zeros(const std::string& input) {
  for (std::size_t i = 0; i < input.size(); ++i) {
    const bool begins = i == 0 || input[i - 1] <= ' ' || input[i - 1] == '-';
    if (begins && input[i] >= '0' && input[i] <= '9') {
      return {input.substr(0, i) + "0" + input.substr(i)};
    }
  }
  return {};
}

std::string random_bytes(unsigned least, unsigned most) {
  std::mt19937_64 random(20250901);
  std::string bytes;
  while (bytes.size() < 256) bytes += static_cast<char>(least + random() % (most - least + 1));
  return bytes;
}

std::vector<Junk> all_junk(bool blanks_are_free) {
  using Inputs = std::vector<std::string>;
  std::vector<Junk> all = {
      {text("an empty file"), [](const std::string&) { return Inputs{""}; }},
      {text("random bytes"), [](const std::string&) { return Inputs{random_bytes(0, 255)}; }},
      {text("random letters"),
       [](const std::string&) { return Inputs{random_bytes(33, 126) + "\n"}; }},
      {text("a doubled line end"), [](const std::string& in) { return with_doubled(in, '\n'); }},
      {text("a leading zero"), with_leading_zeros},
      {text("more after the end"), [](const std::string& in) { return Inputs{in + "junk\n"}; }},
  };
  if (!blanks_are_free) {
    all.push_back(
        {text("a doubled blank"), [](const std::string& in) { return with_doubled(in, ' '); }});
  }
  return all;
}

constexpr std::size_t kJunkCases = 5;
constexpr std::uintmax_t kJunkBytes = 1 << 20;

// data/<folder>/X.in, X.ans, X.out, as cases with the settings of the secret ones.
Result<std::vector<TestCase>> example_cases(const Subject& subject, const std::string& folder) {
  const fs::path place = subject.problem.folder / "data" / folder;
  std::vector<TestCase> cases;
  JUDGE_TRY(const std::vector<std::string> names, list_folder(place));
  for (const std::string& name : names) {
    if (!name.ends_with(".in")) continue;
    TestCase example;
    if (!subject.cases.empty()) example = subject.cases.back();
    example.name = folder + "/" + name.substr(0, name.size() - 3);
    example.input = place / name;
    example.answer = fs::path(example.input).replace_extension(".ans");
    example.generated.reset();
    example.extra_files.clear();
    cases.push_back(std::move(example));
  }
  return cases;
}

// Judges the files of cases as if they were outputs.
class FileJudging {
 public:
  static Result<FileJudging> prepare(const Subject& subject, const std::vector<TestCase>& cases) {
    FileJudging made(subject);
    const Limits& limits = subject.problem.limits;
    JUDGE_TRY(
        made.prepared_,
        prepare_problem(
            subject.problem,
            {.time_limit = {}, .time_source = {}, .memory = limits.memory, .output = limits.output},
            cases, subject.sandboxes));
    return made;
  }

  Result<ValidatorResult> judge(const TestCase& test_case, const fs::path& output) {
    std::unique_ptr<OutputJudge> outputs;
    {
      const std::lock_guard lock(*mutex_);
      if (!idle_.empty()) {
        outputs = std::move(idle_.back());
        idle_.pop_back();
      }
    }
    if (!outputs) {
      JUDGE_TRY(OutputJudge made, OutputJudge::prepare(prepared_, subject_->sandboxes));
      outputs = std::make_unique<OutputJudge>(std::move(made));
    }
    JUDGE_TRY(const MappedFile bytes, MappedFile::open(output));
    MappedFile answer;
    if (outputs->reads_answer(test_case)) {
      JUDGE_TRY(answer, MappedFile::open(test_case.answer));
    }
    JUDGE_TRY(const CoreClaim core, CoreClaim::any());
    Result<ValidatorResult> result = outputs->judge(test_case, bytes.bytes(), answer.bytes(), false,
                                                    [&] { return open_file(output); });
    const std::lock_guard lock(*mutex_);
    idle_.push_back(std::move(outputs));
    return result;
  }

 private:
  explicit FileJudging(const Subject& subject) : subject_(&subject) {}

  const Subject* subject_;
  PreparedProblem prepared_;
  std::unique_ptr<std::mutex> mutex_ = std::make_unique<std::mutex>();
  std::vector<std::unique_ptr<OutputJudge>> idle_;
};

// Whether a file can stand for what a submission prints.
bool outputs_are_files(const Problem& problem) {
  return !problem.interactive && problem.passes == 1;
}

}  // namespace

Result<Findings> check_inputs(Subject& subject) {
  Findings found(subject);
  JUDGE_TRY(const DataValidators inputs,
            prepare_data_validators(subject.problem, DataKind::input, subject.sandboxes));
  JUDGE_TRY(const DataValidators answers,
            prepare_data_validators(subject.problem, DataKind::answer, subject.sandboxes));
  if (inputs.empty()) found.warn(text("no input validator: nothing says what a valid input is"));
  const std::vector<const TestCase*> cases = made_cases(subject);
  JUDGE_TRY(found.faults, collect(subject, cases.size(), [&](std::size_t i) -> Result<std::string> {
              subject.progress(text("checking the input of {}", cases[i]->name));
              JUDGE_TRY(const MappedFile input, MappedFile::open(cases[i]->input));
              JUDGE_TRY(const MappedFile answer, MappedFile::open(cases[i]->answer));
              const CaseData data{*cases[i], input.bytes(), answer.bytes()};
              for (const DataValidators* validators : {&inputs, &answers}) {
                JUDGE_TRY(const DataResult result, check_data(*validators, data));
                if (result.accepted) continue;
                return text("{}: refused by {}", cases[i]->name, result.validator) +
                       said(result.message);
              }
              return std::string();
            }));
  found.summary = text("{} cases, {} input validators, {} answer validators", cases.size(),
                       inputs.size(), answers.size());
  return found;
}

// Each kind of junk, made from several cases, must be refused for at least one of them: in some
// problems a doubled line end, say, is another valid input.
Result<Findings> check_junk(Subject& subject) {
  Findings found(subject);
  JUDGE_TRY(const DataValidators validators,
            prepare_data_validators(subject.problem, DataKind::input, subject.sandboxes));
  std::vector<const TestCase*> cases;
  for (const TestCase* test_case : made_cases(subject)) {
    std::error_code error;
    if (fs::file_size(test_case->input, error) <= kJunkBytes && !error) cases.push_back(test_case);
    if (cases.size() == kJunkCases) break;
  }
  if (validators.empty() || cases.empty()) {
    found.summary = text("no input validator");
    return found;
  }
  const std::vector<Junk> kinds = all_junk(subject.problem.extras.free_blanks);
  JUDGE_TRY(const std::vector<std::string> taken,
            collect(subject, kinds.size(), [&](std::size_t i) -> Result<std::string> {
              bool tried = false;
              for (const TestCase* test_case : cases) {
                JUDGE_TRY(const std::string input, read_file(test_case->input));
                for (const std::string& junk : kinds[i].mangle(input)) {
                  if (junk == input) continue;
                  tried = true;
                  JUDGE_TRY(const DataResult result,
                            check_data(validators, {.test_case = *test_case, .input = junk}));
                  if (!result.accepted) return std::string();
                }
              }
              return tried ? text("accepted as a valid input: {}", kinds[i].kind) : std::string();
            }));
  for (const std::string& what : taken) found.object(what);
  found.summary = text("{} kinds of junk are refused", kinds.size());
  return found;
}

namespace {

// One example: its files, as a case, and what the validators must say of it.
struct Trial {
  TestCase files;
  fs::path output;
  Example::Expected expected;
};

// What the package has to test its validators of one kind: folders of data/ (each also in an older
// spelling), and what its format lists.
Result<std::vector<Trial>> trials(const Subject& subject, const char* right, const char* wrong,
                                  const std::vector<Example>& listed) {
  std::vector<Trial> all;
  for (const auto& [folder, expected] : {std::pair(right, Example::Expected::accepted),
                                         std::pair(wrong, Example::Expected::rejected)}) {
    if (folder == nullptr) continue;
    for (const char* ending : {"", "s"}) {
      JUDGE_TRY(const std::vector<TestCase> cases,
                example_cases(subject, std::string(folder) + ending));
      for (const TestCase& one : cases) {
        all.push_back({one, fs::path(one.input).replace_extension(".out"), expected});
      }
    }
  }
  for (const Example& example : listed) {
    TestCase files;
    files.name = example.name;
    files.input = example.input;
    files.answer = example.answer;
    all.push_back({std::move(files), example.output, example.expected});
  }
  return all;
}

// What is wrong with a validator's word; empty: nothing.
template <class Verdict>
Result<std::string> compare_with(const Trial& trial, const Result<Verdict>& got,
                                 const std::string& message) {
  using enum Example::Expected;
  const std::string& name = trial.files.name;
  if (!got && (trial.expected != crash || got.error().kind == ErrorKind::interrupted)) {
    return Failure(got.error());
  }
  if (trial.expected == crash) {
    return got ? text("{}: the validator must fail on it", name) : std::string();
  }
  if (got->accepted == (trial.expected == accepted)) return std::string();
  return got->accepted ? text("{}: accepted, and must not be", name)
                       : text("{}: rejected, and must not be", name) + said(message);
}

}  // namespace

// What is there to test the validators.
Result<Findings> check_examples(Subject& subject) {
  Findings found(subject);
  const Problem& problem = subject.problem;
  std::size_t count = 0;
  const auto judge_all = [&](const std::vector<Trial>& all, const auto& judge) -> Result<void> {
    count += all.size();
    JUDGE_TRY(const std::vector<std::string> faults,
              collect(subject, all.size(), [&](std::size_t i) { return judge(all[i]); }));
    found.faults.insert(found.faults.end(), faults.begin(), faults.end());
    return {};
  };
  for (const auto& [kind, folder] : {std::pair(DataKind::input, "invalid_input"),
                                     std::pair(DataKind::answer, "invalid_answer")}) {
    const bool of_inputs = kind == DataKind::input;
    JUDGE_TRY(const std::vector<Trial> all,
              trials(subject, nullptr, folder,
                     of_inputs ? problem.input_examples : std::vector<Example>()));
    if (all.empty()) continue;
    JUDGE_TRY(const DataValidators validators,
              prepare_data_validators(problem, kind, subject.sandboxes));
    JUDGE_CHECK(judge_all(all, [&](const Trial& trial) -> Result<std::string> {
      JUDGE_TRY(const MappedFile input, MappedFile::open(trial.files.input));
      MappedFile answer;
      if (!of_inputs) {
        JUDGE_TRY(answer, MappedFile::open(trial.files.answer));
      }
      const auto got = check_data(validators, {trial.files, input.bytes(), answer.bytes()});
      return compare_with(trial, got, got ? got->message : "");
    }));
  }
  if (outputs_are_files(problem)) {
    JUDGE_TRY(const std::vector<Trial> all,
              trials(subject, "valid_output", "invalid_output", problem.output_examples));
    std::vector<TestCase> cases;
    for (const Trial& trial : all) cases.push_back(trial.files);
    if (!all.empty()) {
      JUDGE_TRY(FileJudging judging, FileJudging::prepare(subject, cases));
      JUDGE_CHECK(judge_all(all, [&](const Trial& trial) {
        const auto got = judging.judge(trial.files, trial.output);
        return compare_with(trial, got, got ? got->judge_message : "");
      }));
    }
  }
  found.summary = text("{} examples of valid and invalid data", count);
  return found;
}

// Each answer, taken for an output, is right.
Result<Findings> check_answers(Subject& subject) {
  Findings found(subject);
  if (!outputs_are_files(subject.problem)) {
    found.summary = text("answers are no outputs in this problem");
    return found;
  }
  JUDGE_TRY(FileJudging judging, FileJudging::prepare(subject, subject.cases));
  const std::vector<const TestCase*> cases = made_cases(subject);
  JUDGE_TRY(found.faults, collect(subject, cases.size(), [&](std::size_t i) -> Result<std::string> {
              subject.progress(text("checking the answer of {}", cases[i]->name));
              JUDGE_TRY(const ValidatorResult result, judging.judge(*cases[i], cases[i]->answer));
              if (result.accepted) return std::string();
              return text("{}: the output validator rejects the answer", cases[i]->name) +
                     said(result.judge_message);
            }));
  found.summary = text("{} answers are right", cases.size());
  return found;
}

}  // namespace judge
