#include "judge/schedule/judge_problem.hpp"

#include <algorithm>
#include <cmath>
#include <mutex>

#include "judge/base/parallel.hpp"
#include "judge/base/text.hpp"
#include "judge/verdict/package_program.hpp"

namespace judge {
namespace {

// Where a package fixes no limit and ships no accepted submission to infer one from.
constexpr Duration kDefaultTimeLimit = std::chrono::seconds(10);
// How long an accepted submission may run while the limit is inferred.
constexpr Duration kInferenceLimit = std::chrono::seconds(300);

bool must_fail(const Expectation& wanted) {
  return !wanted.required.empty() && !wanted.required.contains("AC");
}

std::vector<TestCase> pick_cases(const std::vector<TestCase>& cases,
                                 const std::vector<std::size_t>& indices) {
  std::vector<TestCase> picked;
  for (const std::size_t index : indices) picked.push_back(cases[index]);
  return picked;
}

bool is_accepted_folder(const Submission& submission) {
  return !submission.expectations.empty() &&
         std::all_of(submission.expectations.begin(), submission.expectations.end(),
                     [](const Expectation& wanted) {
                       const bool accepted = wanted.permitted == std::set<std::string>{"AC"};
                       return accepted || wanted.wants_accepting_grade() ||
                              (wanted.score && wanted.permitted.empty());
                     });
}

class ProblemJudging {
 public:
  ProblemJudging(const Problem& problem, const ProblemRun& run, SandboxFactory& sandboxes,
                 const ProblemEvents& events)
      : problem_(problem),
        run_(run),
        sandboxes_(sandboxes),
        events_(events),
        cases_(problem.cases) {}

  Result<ProblemResult> judge(const std::vector<Submission>& submissions) {
    const auto start = Clock::now();
    ProblemResult result;
    result.problem = problem_.short_name;
    result.package = problem_.folder.string();
    result.seed = run_.fresh_seed;
    JUDGE_TRY(result.package_hash, hash_package(problem_));
    JUDGE_CHECK(make_data(submissions));
    JUDGE_TRY(result.limits, settle_limits());
    JUDGE_TRY(result.submissions, judge_all(submissions, result.limits, events_));
    result.wall = Clock::now() - start;
    return result;
  }

 private:
  // Only the data that some submission is judged on.
  Result<void> make_data(const std::vector<Submission>& submissions) {
    std::vector<bool> wanted(cases_.size(), false);
    for (const Submission& submission : submissions) {
      for (const std::size_t i : selection(submission)) wanted[i] = true;
    }
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      if (wanted[i]) indices.push_back(i);
    }
    std::vector<TestCase> some = pick_cases(cases_, indices);
    JUDGE_CHECK(generate(problem_, some, {.jobs = run_.judge.jobs, .fresh_seed = run_.fresh_seed},
                         sandboxes_, events_.generated));
    for (std::size_t i = 0; i < indices.size(); ++i) cases_[indices[i]] = std::move(some[i]);
    return {};
  }

  std::vector<std::size_t> selection(const Submission& submission) const {
    return select_cases(problem_, submission.expectations, run_.filter);
  }

  Result<ProblemLimits> settle_limits() {
    ProblemLimits limits{.time_limit = kDefaultTimeLimit,
                         .time_source = "default",
                         .memory = run_.memory.value_or(problem_.limits.memory),
                         .output = problem_.limits.output};
    if (run_.time_limit) {
      limits.time_limit = *run_.time_limit;
      limits.time_source = "option";
    } else if (problem_.limits.time_limit) {
      limits.time_limit = *problem_.limits.time_limit;
      limits.time_source = "package";
    } else {
      JUDGE_CHECK(infer(limits));
    }
    return limits;
  }

  Result<void> infer(ProblemLimits& limits) {
    JUDGE_TRY(std::vector<Submission> submissions, shipped_submissions(problem_));
    std::erase_if(submissions, [](const Submission& s) { return !is_accepted_folder(s); });
    if (submissions.empty()) return {};
    // Cases that the wanted submissions are not judged on may lack their data.
    ProblemLimits generous = limits;
    generous.time_limit = kInferenceLimit;
    JUDGE_TRY(const std::vector<SubmissionResult> results, judge_all(submissions, generous, {}));
    Duration slowest{};
    for (const SubmissionResult& result : results) {
      for (const CaseResult& c : result.cases) {
        if (c.report) slowest = std::max(slowest, c.report->cpu_time);
      }
    }
    limits.time_limit = infer_time_limit(slowest, problem_.limits.ac_to_time_limit,
                                         problem_.limits.time_resolution);
    limits.time_source = "inferred";
    return {};
  }

  Result<std::vector<SubmissionResult>> judge_all(const std::vector<Submission>& submissions,
                                                  const ProblemLimits& limits,
                                                  const ProblemEvents& events) {
    JUDGE_TRY(const PreparedProblem prepared,
              prepare_problem(problem_, limits, cases_, sandboxes_));
    const bool several = submissions.size() > 1;
    JudgeOptions options = run_.judge;
    if (several) options.jobs = 1;

    std::mutex mutex;
    const auto locked = [&](const auto& function) {
      return [&mutex, &function](const auto&... arguments) {
        const std::lock_guard lock(mutex);
        if (function) function(arguments...);
      };
    };
    const Progress progress{.compiled = locked(events.progress.compiled),
                            .judged = locked(events.progress.judged),
                            .rerun = locked(events.progress.rerun)};
    std::vector<std::optional<SubmissionResult>> results(submissions.size());
    std::size_t published = 0;
    JUDGE_CHECK(
        for_each_parallel(submissions.size(), run_.judge.jobs, [&](std::size_t i) -> Result<void> {
          JUDGE_TRY(SubmissionResult result,
                    judge_submission(prepared, submissions[i],
                                     pick_cases(cases_, selection(submissions[i])), options,
                                     sandboxes_, progress));
          const std::lock_guard lock(mutex);
          results[i] = std::move(result);
          for (; published < results.size() && results[published]; ++published) {
            if (events.judged) events.judged(*results[published], limits);
          }
          return {};
        }));
    std::vector<SubmissionResult> all;
    for (std::optional<SubmissionResult>& result : results) all.push_back(*std::move(result));
    return all;
  }

  const Problem& problem_;
  const ProblemRun& run_;
  SandboxFactory& sandboxes_;
  const ProblemEvents& events_;
  std::vector<TestCase> cases_;  // with their paths, once made
};

}  // namespace

std::vector<std::size_t> select_cases(const Problem& problem,
                                      const std::vector<Expectation>& expectations,
                                      const CaseFilter& filter) {
  const bool fails = std::any_of(expectations.begin(), expectations.end(), must_fail);
  const auto named = [&](const TestCase& test_case) {
    return std::any_of(expectations.begin(), expectations.end(), [&](const Expectation& wanted) {
      return must_fail(wanted) && !wanted.cases.empty() &&
             glob_covers(wanted.cases, test_case.name);
    });
  };
  const bool scores = std::any_of(expectations.begin(), expectations.end(),
                                  [](const Expectation& wanted) { return wanted.score; });
  const bool all_are_needed =
      scores || (fails && std::none_of(problem.cases.begin(), problem.cases.end(), named));
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < problem.cases.size(); ++i) {
    const TestCase& test_case = problem.cases[i];
    if (!filter.glob.empty() && !glob_covers(filter.glob, test_case.name)) continue;
    if (filter.samples && !glob_covers("sample", test_case.name)) continue;
    if (filter.quick && !test_case.small && !named(test_case) && !all_are_needed) continue;
    indices.push_back(i);
  }
  return indices;
}

Duration infer_time_limit(Duration slowest, double factor, Duration resolution) {
  const double steps = std::ceil(static_cast<double>(slowest.count()) * factor /
                                 static_cast<double>(resolution.count()));
  return resolution * std::max<std::int64_t>(1, static_cast<std::int64_t>(steps));
}

Result<std::vector<Submission>> shipped_submissions(const Problem& problem) {
  std::vector<Submission> submissions;
  for (const PackageSubmission& shipped : problem.submissions) {
    const std::string name = shipped.file.lexically_relative(problem.folder).string();
    Result<Submission> submission =
        read_submission(problem, shipped.file, name, shipped.language, shipped.entry_point);
    if (submission && shipped.program) {
      JUDGE_TRY(submission->source, package_source(problem, *shipped.program));
    }
    if (!submission) {
      // A file of a language that we do not know is no fault of anybody's.
      if (submission.error().kind != ErrorKind::usage) return Failure(submission.error());
      submission = Submission{.file = name,
                              .source = {},
                              .expectations = {},
                              .refused = {},
                              .skipped = submission.error().message};
    }
    submission->expectations = shipped.expectations;
    submissions.push_back(*std::move(submission));
  }
  return submissions;
}

Result<ProblemResult> judge_problem(const Problem& problem,
                                    const std::vector<Submission>& submissions,
                                    const ProblemRun& run, SandboxFactory& sandboxes,
                                    const ProblemEvents& events) {
  return ProblemJudging(problem, run, sandboxes, events).judge(submissions);
}

}  // namespace judge
