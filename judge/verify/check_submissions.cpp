#include <algorithm>
#include <mutex>
#include <set>

#include "judge/base/parallel.hpp"
#include "judge/base/text.hpp"
#include "judge/report/explain.hpp"
#include "judge/schedule/judge_problem.hpp"
#include "judge/verify/check.hpp"

namespace judge {
namespace {

// Submissions that bound the time limit from below: they may not run out of time.
bool bounds_the_limit(const Submission& submission) {
  return !submission.expectations.empty() &&
         std::any_of(submission.expectations.begin(), submission.expectations.end(),
                     [](const Expectation& wanted) {
                       return wanted.wants_accepting_grade() ||
                              (wanted.cases.empty() && !wanted.permitted.empty() &&
                               !wanted.permitted.contains("TLE"));
                     });
}

// The cases as they would be judged if the time limit were where runs are stopped.
std::vector<CaseResult> at_stop(std::vector<CaseResult> cases) {
  for (CaseResult& one : cases) one.verdict = one.at_stop.value_or(one.verdict);
  return cases;
}

// Whether a fixed limit does not leave this run its factor.
bool is_too_slow(const CaseResult& judged, const Problem& problem, const ProblemLimits& limits) {
  return judged.report && to_ms(judged.report->cpu_time) * problem.limits.ac_to_time_limit >
                              to_ms(limits.time_limit);
}

class SubmissionsCheck {
 public:
  explicit SubmissionsCheck(Subject& subject) : subject_(subject), problem_(subject.problem) {}

  // Judges them. Whether each is as expected by one reading of the times alone.
  Result<std::vector<bool>> run() {
    const auto start = Clock::now();
    JUDGE_TRY(submissions_, shipped_submissions(problem_));
    for (const TestCase& test_case : subject_.cases) {
      if (!test_case.input.empty() || test_case.is_static) cases_.push_back(test_case);
    }
    results_.resize(submissions_.size());
    result_.problem = problem_.short_name;
    result_.package = problem_.folder.string();
    JUDGE_TRY(result_.package_hash, hash_package(problem_));
    result_.limits = {.time_limit = problem_.limits.time_limit.value_or(kInferenceLimit),
                      .time_source = "package",
                      .memory = problem_.limits.memory,
                      .output = problem_.limits.output};
    if (!problem_.limits.time_limit) {
      JUDGE_CHECK(infer_limit());
    }
    JUDGE_CHECK(judge_all(stop_factor(), [&](std::size_t i) { return !results_[i].has_value(); }));
    if (result_.limits.time_source == "package") JUDGE_CHECK(repeat_what_is_too_slow());
    JUDGE_TRY(const PreparedProblem prepared,
              prepare_problem(problem_, result_.limits, cases_, subject_.sandboxes));
    std::vector<bool> depends(results_.size(), false);
    for (std::size_t i = 0; i < results_.size(); ++i) {
      JUDGE_TRY(depends[i], settle(prepared, *results_[i]));
    }
    for (std::optional<SubmissionResult>& one : results_) {
      result_.submissions.push_back(*std::move(one));
    }
    result_.wall = Clock::now() - start;
    subject_.judged = std::move(result_);
    return depends;
  }

 private:
  static constexpr Duration kInferenceLimit = std::chrono::seconds(300);
  static constexpr Duration kDefaultLimit = std::chrono::seconds(10);

  // The smallest limit that leaves the slowest of those that bound it its factor. What they are
  // judged by then has not changed: all of them ended within it.
  Result<void> infer_limit() {
    result_.limits.time_source = "inferred";
    JUDGE_CHECK(judge_all(1, [&](std::size_t i) { return bounds_the_limit(submissions_[i]); }));
    JUDGE_TRY(const Duration slowest, slowest_when_alone());
    if (slowest == Duration{}) {
      result_.limits.time_limit = kDefaultLimit;
      result_.limits.time_source = "default";
      return {};
    }
    result_.limits.time_limit = infer_time_limit(slowest, problem_.limits.ac_to_time_limit,
                                                 problem_.limits.time_resolution);
    return {};
  }

  // The run that fixes the limit is repeated with the machine to itself, and so is the one that
  // then is the slowest, until one of them stays it.
  Result<Duration> slowest_when_alone() {
    constexpr int kMostRepeated = 5;
    std::set<const CaseResult*> repeated;
    for (int i = 0;; ++i) {
      std::size_t of = 0;
      CaseResult* slowest = nullptr;
      for (std::size_t s = 0; s < results_.size(); ++s) {
        if (!results_[s]) continue;
        for (CaseResult& judged : results_[s]->cases) {
          if (!judged.report) continue;
          if (slowest != nullptr && slowest->report->cpu_time >= judged.report->cpu_time) continue;
          slowest = &judged;
          of = s;
        }
      }
      if (slowest == nullptr) return Duration{};
      if (i == kMostRepeated || !repeated.insert(slowest).second) return slowest->report->cpu_time;
      JUDGE_CHECK(repeat_alone(of, *slowest));
    }
  }

  // A case of a submission once more, with every core locked; its smallest CPU time counts.
  Result<void> repeat_alone(std::size_t of, CaseResult& judged) {
    subject_.progress(text("judging {} alone on {}", submissions_[of].file, judged.name));
    JUDGE_TRY(const PreparedProblem prepared,
              prepare_problem(problem_, result_.limits, cases_, subject_.sandboxes));
    std::vector<TestCase> one = cases_;
    std::erase_if(one, [&](const TestCase& test_case) { return test_case.name != judged.name; });
    JUDGE_TRY(const SubmissionResult again,
              judge_submission(prepared, submissions_[of], one,
                               {.use_cache = subject_.options.use_cache,
                                .runs = 2,
                                .alone = true,
                                .stop_factor = stop_factor(),
                                .digests = &subject_.digests},
                               subject_.sandboxes, {}));
    if (again.cases.empty() || !again.cases.front().report) return {};
    const CaseResult& second = again.cases.front();
    judged.runs += second.runs;
    results_[of]->notes.push_back(
        {"rerun", text("{}: run {} times, alone on the machine, because it decides about the time "
                       "limit; the smallest CPU time counts",
                       judged.name, judged.runs)});
    if (second.report->cpu_time < judged.report->cpu_time) {
      const int runs = judged.runs;
      judged = second;
      judged.runs = runs;
    }
    return {};
  }

  double stop_factor() const { return std::max(problem_.limits.time_limit_to_tle, kStopFactor); }

  // Judges those that are wanted, several at once. Runs are stopped at `stop_factor` times the
  // limit: nothing that matters happens later.
  Result<void> judge_all(double stop_factor, const std::function<bool(std::size_t)>& wanted) {
    JUDGE_TRY(const PreparedProblem prepared,
              prepare_problem(problem_, result_.limits, cases_, subject_.sandboxes));
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < submissions_.size(); ++i) {
      if (wanted(i)) chosen.push_back(i);
    }
    const unsigned jobs = subject_.options.jobs;
    return for_each_parallel(chosen.size(), jobs, [&](std::size_t k) -> Result<void> {
      const std::size_t i = chosen[k];
      const Submission& submission = submissions_[i];
      // The last ones find cores without work.
      const std::size_t left = chosen.size() - k;
      const JudgeOptions options{.jobs = static_cast<unsigned>(std::max<std::size_t>(
                                     1, jobs / std::min<std::size_t>(left, jobs))),
                                 .use_cache = subject_.options.use_cache,
                                 .stop_factor = std::max(stop_factor, kStopFactor),
                                 .digests = &subject_.digests,
                                 .settled = [&](const std::vector<CaseResult>& judged) {
                                   return is_settled(submission, judged);
                                 }};
      subject_.progress(text("judging {}", submission.file));
      JUDGE_TRY(SubmissionResult result,
                judge_submission(prepared, submission, cases_, options, subject_.sandboxes, {}));
      const std::lock_guard lock(mutex_);
      results_[i] = std::move(result);
      return {};
    });
  }

  // What breaks the rule for a limit that the package fixes had better be true.
  Result<void> repeat_what_is_too_slow() {
    constexpr int kMostRepeated = 3;  // of a submission
    for (std::size_t i = 0; i < results_.size(); ++i) {
      if (!bounds_the_limit(submissions_[i])) continue;
      int repeated = 0;
      for (CaseResult& judged : results_[i]->cases) {
        if (repeated == kMostRepeated || !is_too_slow(judged, problem_, result_.limits)) continue;
        JUDGE_CHECK(repeat_alone(i, judged));
        ++repeated;
      }
    }
    return {};
  }

  // The verdict and the score of all cases, and whether they are as expected by one reading of the
  // times. Whether the readings differ.
  Result<bool> settle(const PreparedProblem& prepared, SubmissionResult& result) {
    if (result.cases.empty()) return false;  // not compiled: nothing was measured
    result.verdict = overall_verdict(result.cases);
    auto scores = score_cases(prepared, result.cases, subject_.sandboxes);
    if (!scores) {
      if (scores.error().kind == ErrorKind::interrupted) return Failure(scores.error());
      result.verdict = Verdict::judge_error;
      result.reason = scores.error().message;
      return false;
    }
    result.scores = *std::move(scores);
    if (result.expectations.empty()) return false;
    const bool met = expectations_met(result.expectations, result.cases, result.scores);
    result.expectation_met = met;
    if (std::none_of(result.cases.begin(), result.cases.end(),
                     [](const CaseResult& one) { return one.at_stop; })) {
      return false;  // there is one reading
    }
    const std::vector<CaseResult> later = at_stop(result.cases);
    const auto later_scores = score_cases(prepared, later, subject_.sandboxes);
    const bool met_later =
        later_scores && expectations_met(result.expectations, later, *later_scores);
    result.expectation_met = met || met_later;
    return met != met_later;
  }

  // By either reading of the times.
  bool is_settled(const Submission& submission, const std::vector<CaseResult>& judged) const {
    std::vector<std::string> to_come;
    for (std::size_t i = judged.size(); i < cases_.size(); ++i) to_come.push_back(cases_[i].name);
    const bool scoring = problem_.scoring;
    return expectations_settled(submission.expectations, judged, to_come, scoring) &&
           expectations_settled(submission.expectations, at_stop(judged), to_come, scoring);
  }

  Subject& subject_;
  const Problem& problem_;
  std::vector<Submission> submissions_;
  std::vector<TestCase> cases_;
  std::vector<std::optional<SubmissionResult>> results_;
  ProblemResult result_;
  std::mutex mutex_;
};

std::string first_failure(const SubmissionResult& submission) {
  for (const CaseResult& judged : submission.cases) {
    if (judged.verdict == Verdict::accepted) continue;
    return text("{} on {}", code(judged.verdict), judged.name);
  }
  return std::string(code(submission.verdict));
}

// What it came to, in place of what was expected.
std::string end_of(const SubmissionResult& submission) {
  const std::string end = first_failure(submission);
  return submission.scores ? text("{}, score {}", end, show_score(submission.scores->score)) : end;
}

}  // namespace

// Judges all that the package ships. JE is nobody's expectation.
Result<Findings> check_submissions(Subject& subject) {
  Findings found(subject);
  JUDGE_TRY(const std::vector<bool> depends, SubmissionsCheck(subject).run());
  std::size_t met = 0, skipped = 0;
  for (std::size_t i = 0; i < depends.size(); ++i) {
    const SubmissionResult& submission = subject.judged->submissions[i];
    if (submission.verdict == Verdict::skipped) {
      ++skipped;
      found.warn(text("{}: skipped: {}", submission.file, submission.reason));
      continue;
    }
    if (submission.verdict == Verdict::judge_error) {
      std::string reason = submission.reason;
      for (const CaseResult& judged : submission.cases) {
        if (judged.verdict == Verdict::judge_error && reason.empty()) reason = judged.message;
      }
      found.fault(text("{}: judge error: {}", submission.file, reason));
      continue;
    }
    if (submission.expectations.empty()) {
      found.warn(text("{}: nothing is expected of it", submission.file));
      continue;
    }
    if (!submission.expectation_met) {
      found.fault(text("{}: not as expected: {} (expected: {})", submission.file,
                       end_of(submission), expected_words(submission.expectations)));
      continue;
    }
    ++met;
    if (depends[i]) {
      found.warn(text("{}: depends on the time limit: its times are close to it", submission.file));
    }
    for (const Note& note : submission.notes) {
      if (note.code == "rerun") found.warn(submission.file + ": " + note.text);
    }
  }
  found.summary = text("{} submissions are as expected, {} skipped", met, skipped);
  return found;
}

// A limit that the package fixes leaves each that must end in time its factor.
Result<Findings> check_time_limit(Subject& subject) {
  Findings found(subject);
  if (!subject.judged) {
    found.summary = text("no submission was judged");
    return found;
  }
  const ProblemLimits& limits = subject.judged->limits;
  const double factor = subject.problem.limits.ac_to_time_limit;
  Duration slowest{};
  for (const SubmissionResult& submission : subject.judged->submissions) {
    const bool bounds =
        submission.expectation_met &&
        bounds_the_limit({.file = {}, .source = {}, .expectations = submission.expectations});
    if (!bounds) continue;
    for (const CaseResult& judged : submission.cases) {
      if (!judged.report) continue;
      slowest = std::max(slowest, judged.report->cpu_time);
      if (limits.time_source != "package") continue;
      if (is_too_slow(judged, subject.problem, limits)) {
        found.object(
            text("{}: {:.0f} ms on {}; {:g} times that is more than the limit of {:.0f} ms",
                 submission.file, to_ms(judged.report->cpu_time), judged.name, factor,
                 to_ms(limits.time_limit)));
        break;
      }
    }
  }
  found.summary = text("{:.0f} ms ({}), the slowest that must end in time takes {:.0f} ms",
                       to_ms(limits.time_limit), limits.time_source, to_ms(slowest));
  return found;
}

}  // namespace judge
