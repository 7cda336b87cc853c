#include "judge/verdict/judge_passes.hpp"

#include <algorithm>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/interact.hpp"
#include "judge/sandbox/run.hpp"

namespace judge {
namespace {

// The end of `next`, with what was larger before.
RunReport largest_of(const RunReport& before, RunReport next) {
  next.cpu_time = std::max(next.cpu_time, before.cpu_time);
  next.wall_time = std::max(next.wall_time, before.wall_time);
  next.memory_peak = std::max(next.memory_peak, before.memory_peak);
  next.output = std::max(next.output, before.output);
  next.disk_read = std::max(next.disk_read, before.disk_read);
  return next;
}

// One pass, added to the result.
class Pass {
 public:
  Pass(const PassesSetup& setup, PassesResult& result) : setup_(setup), result_(result) {}

  Result<void> run(int input) {
    JUDGE_TRY(RunRequest request, setup_.next_request());
    result_.validated = {};
    return setup_.problem->interactive ? talk(std::move(request)) : read(std::move(request), input);
  }

 private:
  Result<void> talk(RunRequest request) {
    const Talker validator = setup_.validator->talker(setup_.test_case->output_validator_arguments,
                                                      setup_.stop.wall_time, request.core);
    JUDGE_TRY(Interaction talk,
              interact(validator, {setup_.sandbox, std::move(request), setup_.stop},
                       setup_.validator->accept_codes(), setup_.record));
    JUDGE_TRY(result_.validated,
              setup_.validator->judgement(talk.validator.report, {}, talk.validator.error));
    result_.verdict = classify_interactive(result_.validated.accepted, talk.validator_first,
                                           talk.submission.report, setup_.limits);
    if (talk.validator_first && !result_.validated.accepted) {
      Duration& used = talk.submission.report.cpu_time;
      used = std::min(used, setup_.time_limit);
    }
    if (setup_.checker != nullptr && result_.verdict == Verdict::accepted) JUDGE_CHECK(check());
    if (setup_.record && result_.passes > 0) result_.transcript += "---\n";
    result_.transcript += talk.transcript;
    end(talk.submission.report, std::move(talk.submission.error));
    return {};
  }

  // The interactor has accepted; what it wrote decides.
  Result<void> check() {
    JUDGE_TRY(const std::string output, setup_.validator->written_output());
    JUDGE_TRY(const MappedFile answer, MappedFile::open(setup_.test_case->answer));
    JUDGE_TRY(result_.validated, setup_.checker->judge(*setup_.test_case, output, answer.bytes(),
                                                       false, [&] { return memory_file(output); }));
    if (!result_.validated.accepted) result_.verdict = Verdict::wrong_answer;
    return {};
  }

  Result<void> read(RunRequest request, int input) {
    request.stdin_fd = input;
    JUDGE_TRY(RunOutput output, judge::run(*setup_.sandbox, std::move(request), setup_.stop));
    const auto verdict = classify(output.report, setup_.limits);
    if (verdict) {
      result_.verdict = *verdict;
    } else {
      JUDGE_TRY(const UniqueFd file, output.out.file());
      JUDGE_TRY(result_.validated, setup_.validator->judge_output(
                                       file.get(), setup_.test_case->output_validator_arguments));
      result_.verdict = result_.validated.accepted ? Verdict::accepted : Verdict::wrong_answer;
    }
    end(output.report, std::move(output.error));
    return {};
  }

  void end(const RunReport& report, std::string error) {
    result_.report = result_.passes == 0 ? report : largest_of(result_.report, report);
    result_.error = std::move(error);
    ++result_.passes;
  }

  const PassesSetup& setup_;
  PassesResult& result_;
};

}  // namespace

Result<PassesResult> judge_passes(const PassesSetup& setup) {
  const TestCase& test_case = *setup.test_case;
  PassesResult result;
  JUDGE_CHECK(setup.validator->begin_case(test_case.input, test_case.answer));
  JUDGE_TRY(UniqueFd input, open_file(test_case.input));
  warm(input.get());
  while (true) {
    JUDGE_CHECK(Pass(setup, result).run(input.get()));
    if (setup.problem->passes <= 1) return result;
    JUDGE_TRY(std::optional<UniqueFd> next, setup.validator->next_pass());
    if (!next) return result;
    if (!result.validated.accepted) {
      if (result.verdict != Verdict::wrong_answer) return result;  // and no judgement was made
      return fail(text("{}: the output validator rejects, and wants another pass (nextpass.in)",
                       test_case.input.string()));
    }
    // An interactive submission that failed although it was accepted.
    if (result.verdict != Verdict::accepted) return result;
    if (result.passes == setup.problem->passes) {
      return fail(text("{}: the output validator wants more than {} passes",
                       test_case.input.string(), setup.problem->passes),
                  text("limits.validation_passes in problem.yaml says how many there may be"));
    }
    input = *std::move(next);
  }
}

}  // namespace judge
