#include "judge/verdict/score.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "judge/base/text.hpp"

namespace judge {
namespace {

using Aggregation = TestGroup::Aggregation;
using enum Verdict;

// Of the package's rules a word alone is known: how the default grader comes to a verdict.
enum class VerdictMode { worst_error, first_error, always_accept };

// What `worst_error` looks for, in this order.
constexpr std::array kWorstFirst = {
    judge_error,         run_time_error,          memory_limit_exceeded,
    time_limit_exceeded, idleness_limit_exceeded, output_limit_exceeded,
    wrong_answer};

Verdict first_failure(const std::vector<Grade>& parts) {
  Verdict verdict = accepted;
  for (const Grade& part : parts) {
    if (part.verdict != accepted && part.verdict != skipped) return part.verdict;
    if (part.verdict == skipped) verdict = skipped;
  }
  return verdict;
}

Verdict worst_failure(const std::vector<Grade>& parts) {
  for (const Verdict verdict : kWorstFirst) {
    const auto is = [&](const Grade& part) { return part.verdict == verdict; };
    if (std::any_of(parts.begin(), parts.end(), is)) return verdict;
  }
  return accepted;
}

// In more digits than a double has: a third of 100, three times, is 100.
double sum_of(const std::vector<Grade>& parts) {
  long double sum = 0;
  for (const Grade& part : parts) sum += part.score;
  return static_cast<double>(sum);
}

bool less_score(const Grade& a, const Grade& b) { return a.score < b.score; }

double least_of(const std::vector<Grade>& parts) {
  return parts.empty() ? 0 : std::min_element(parts.begin(), parts.end(), less_score)->score;
}

bool has_flag(const TestGroup& group, const char* flag) {
  return std::find(group.grader_flags.begin(), group.grader_flags.end(), flag) !=
         group.grader_flags.end();
}

bool is_partly_right(const CaseResult& result) {
  return result.verdict == wrong_answer &&
         (result.given_score.value_or(0) > 0 || result.given_multiplier.value_or(0) > 0);
}

bool passes(const CaseResult& result) {
  return result.verdict == accepted || is_partly_right(result);
}

// Whether a case is in a group or in one that is in it.
bool is_in(const std::string& group, const std::string& case_name) {
  return group.empty() || case_name.starts_with(group + "/");
}

bool speaks_icpc(const Problem& problem) {
  return problem.output_validator ? problem.output_validator->convention == Convention::icpc
                                  : problem.standard_validator == "default";
}

Result<double> legacy_score(const Problem& problem, const TestGroup& group,
                            const CaseResult& result) {
  if (problem.validator_scores && result.verdict == accepted) {
    if (!result.given_score) return fail(text("accepts, and gives no score (score.txt)"));
    return *result.given_score;
  }
  return result.verdict == accepted ? group.accept_score : group.reject_score;
}

// Of a case that can give `best` points; absent: any number.
Result<double> points_of(const CaseResult& result, std::optional<double> best) {
  if (result.given_multiplier) {
    if (!best) return fail(text("gives a part of the points, which have no upper bound"));
    return *result.given_multiplier * *best;
  }
  if (!result.given_score) {
    if (!best) return fail(text("accepts, and gives no score (score.txt)"));
    return *best;
  }
  const double given = *result.given_score;
  if (given < 0) return fail(text("gives {:g} points, fewer than none", given));
  if (best && given > *best && !same_score(given, *best)) {
    return fail(text("gives {:g} points, and the case has {:g}", given, *best));
  }
  return best ? std::min(given, *best) : given;
}

}  // namespace

Grade grade_by_flags(const std::vector<std::string>& flags, const std::vector<Grade>& parts) {
  if (parts.empty()) return {};
  VerdictMode verdict = VerdictMode::worst_error;
  std::string score = "sum";
  bool any = false;
  for (const std::string& flag : flags) {
    if (flag == "worst_error" || flag == "no_errors") verdict = VerdictMode::worst_error;
    if (flag == "first_error") verdict = VerdictMode::first_error;
    if (flag == "always_accept") verdict = VerdictMode::always_accept;
    if (flag == "sum" || flag == "avg" || flag == "min" || flag == "max") score = flag;
    if (flag == "accept_if_any_accepted") any = true;
  }
  Grade grade;
  if (verdict == VerdictMode::worst_error) grade.verdict = worst_failure(parts);
  if (verdict == VerdictMode::first_error) grade.verdict = first_failure(parts);
  const auto is_accepted = [](const Grade& part) { return part.verdict == accepted; };
  if (any && std::any_of(parts.begin(), parts.end(), is_accepted)) grade.verdict = accepted;
  if (score == "sum") grade.score = sum_of(parts);
  if (score == "avg") grade.score = sum_of(parts) / static_cast<double>(parts.size());
  if (score == "min") grade.score = least_of(parts);
  if (score == "max") grade.score = std::max_element(parts.begin(), parts.end(), less_score)->score;
  return grade;
}

// The results of a submission, by their names, and what its groups come to.
struct Scoring::Run {
  const Scoring& scoring;
  const Grader& grader;  // empty: groups with a grader of their own cannot be graded
  std::map<std::string, const CaseResult*> results = {};
  std::map<std::string, Grade> grades = {};

  Run(const Scoring& of, const std::vector<CaseResult>& cases, const Grader& by)
      : scoring(of), grader(by) {
    for (const CaseResult& result : cases) results[result.name] = &result;
  }

  const CaseResult* result_of(const TestCase& test_case) const {
    const auto found = results.find(test_case.name);
    return found == results.end() ? nullptr : found->second;
  }

  bool is_complete(const Node& node) const {
    return std::all_of(node.parts.begin(), node.parts.end(), [&](const Node::Part& part) {
      return part.group != nullptr ? is_complete(*part.group)
                                   : result_of(*part.test_case) != nullptr;
    });
  }

  // Of the groups that it requires, the first that was judged and not passed; empty: none.
  std::string missed_by(const TestGroup& group) const {
    for (const std::string& wanted : group.require_pass) {
      for (const auto& [name, result] : results) {
        if (is_in(wanted, name) && !passes(*result)) return wanted;
      }
    }
    return {};
  }

  Result<Grade> grade(const Node::Part& part) {
    if (part.group != nullptr) return grade(*part.group);
    const CaseResult& result = *result_of(*part.test_case);
    JUDGE_TRY(const auto score, scoring.case_score(*part.test_case, result));
    return Grade{result.verdict, score.value_or(0)};
  }

  Result<Grade> grade(const Node& node) {
    const TestGroup& group = *node.group;
    if (!missed_by(group).empty()) return grades[group.name] = {skipped, 0};
    std::vector<Grade> parts;
    bool all_skipped = !node.parts.empty();
    for (const Node::Part& part : node.parts) {
      JUDGE_TRY(const Grade one, grade(part));
      all_skipped = all_skipped && one.verdict == skipped;
      if (scoring.is_passed_over(node, part)) continue;
      // Of the legacy format: a grader sees those that were run.
      if (group.aggregation == Aggregation::graded && one.verdict == skipped) continue;
      parts.push_back(one);
      const bool stops = group.aggregation == Aggregation::graded && group.stop_at_failure;
      if (stops && one.verdict != accepted) break;
    }
    if (all_skipped) return grades[group.name] = {skipped, 0};
    JUDGE_TRY(Grade made, aggregate(node, parts));
    JUDGE_CHECK(check(group, made));
    return grades[group.name] = made;
  }

  Result<Grade> aggregate(const Node& node, const std::vector<Grade>& parts) const {
    const TestGroup& group = *node.group;
    Grade made{first_failure(parts), 0};
    switch (group.aggregation) {
      case Aggregation::sum:
        made.score = sum_of(parts);
        break;
      case Aggregation::minimum:
        made.score = least_of(parts);
        break;
      case Aggregation::pass_fail:
        made.score = made.verdict == accepted ? node.best.value_or(0) : 0;
        break;
      case Aggregation::graded:
        if (!group.custom_grader) return grade_by_flags(group.grader_flags, parts);
        if (!grader) return fail(text("{}: it has a grader of its own", group.name));
        return grader(group, parts);
    }
    if (group.max_score && same_score(made.score, *group.max_score)) made.score = *group.max_score;
    return made;
  }

  static Result<void> check(const TestGroup& group, const Grade& made) {
    const std::string name = group.name.empty() ? "data" : "data/" + group.name;
    if (group.max_score && made.score > *group.max_score) {
      return fail(text("{}: {:g} points are more than its max_score of {:g}", name, made.score,
                       *group.max_score));
    }
    const auto is_beyond = [&](const std::optional<double>& end, double sign) {
      return end && (made.score - *end) * sign > 0 && !same_score(made.score, *end);
    };
    if (is_beyond(group.lowest, -1) || is_beyond(group.highest, 1)) {
      return fail(text("{}: the score {:g} is not in its range", name, made.score));
    }
    return {};
  }

  // Whether a part that was judged whole has failed. One whose grade cannot be told has not.
  bool has_failed_part(const Node& node) {
    for (const Node::Part& part : node.parts) {
      if (scoring.is_passed_over(node, part)) continue;
      if (part.group == nullptr) {
        const CaseResult* result = result_of(*part.test_case);
        if (result == nullptr) return false;
        if (!passes(*result)) return true;
      } else {
        if (!is_complete(*part.group)) return false;
        const Result<Grade> made = grade(*part.group);
        if (made && made->verdict != accepted) return true;
      }
    }
    return false;
  }
};

Scoring::Scoring(const Problem& problem) : problem_(problem) {
  if (!problem.scoring || problem.groups.empty()) return;
  for (const TestGroup& group : problem.groups) {
    nodes_[group.name].group = &group;
    skips_ = skips_ || group.stop_at_failure || group.pretests || !group.require_pass.empty();
  }
  // A group takes its place among the parts of another with its first case.
  std::set<const Node*> placed;
  for (const TestCase& test_case : problem.cases) {
    const auto found = nodes_.find(test_case.group);
    if (found == nodes_.end()) continue;
    for (Node* node = &found->second; placed.insert(node).second;) {
      Node* holder = holder_of(node->group->name);
      if (holder == nullptr) break;
      holder->parts.push_back({.test_case = nullptr, .group = node});
      node = holder;
    }
    found->second.parts.push_back({.test_case = &test_case, .group = nullptr});
  }
  settle_best(nodes_.at(problem.groups.front().name));
}

// The innermost group that holds another; null for the outermost.
Scoring::Node* Scoring::holder_of(std::string group) {
  while (!group.empty()) {
    const std::size_t slash = group.rfind('/');
    group = slash == std::string::npos ? "" : group.substr(0, slash);
    if (const auto found = nodes_.find(group); found != nodes_.end()) return &found->second;
  }
  return nullptr;
}

const Scoring::Node* Scoring::find(const std::string& group) const {
  const auto found = nodes_.find(group);
  return found == nodes_.end() ? nullptr : &found->second;
}

bool Scoring::is_passed_over(const Node& node, const Node::Part& part) const {
  return node.group == &problem_.groups.front() && has_flag(*node.group, "ignore_sample") &&
         part.group != nullptr && part.group->group->name == "sample";
}

void Scoring::settle_best(Node& node) {
  const TestGroup& group = *node.group;
  for (const Node::Part& part : node.parts) {
    if (part.group != nullptr) settle_best(*part.group);
  }
  if (group.aggregation == TestGroup::Aggregation::graded) {
    node.best = best_graded(node);
    return;
  }
  double said = 0;
  std::size_t silent = 0;
  for (const Node::Part& part : node.parts) {
    if (part.test_case == nullptr) continue;
    said += part.test_case->points.value_or(0);
    silent += part.test_case->points ? 0 : 1;
  }
  if (group.max_score && group.aggregation == TestGroup::Aggregation::minimum) {
    node.of_case = group.max_score;
  } else if (group.max_score && group.aggregation == TestGroup::Aggregation::sum && silent > 0) {
    node.of_case = (*group.max_score - said) / static_cast<double>(silent);
  }
  node.best = group.max_score ? group.max_score : sum_of_bests(node);
}

// What all parts can give together; absent when one of them has no bound.
std::optional<double> Scoring::sum_of_bests(const Node& node) const {
  long double sum = 0;
  for (const Node::Part& part : node.parts) {
    const std::optional<double> best =
        part.group != nullptr ? part.group->best : best_of(*part.test_case);
    if (!best) return std::nullopt;
    sum += *best;
  }
  return static_cast<double>(sum);
}

// What the grader says when all is accepted. The range of the outermost group comes first, which is
// about the best score; an inner one may have inherited its range.
std::optional<double> Scoring::best_graded(const Node& node) const {
  const TestGroup& group = *node.group;
  const std::optional<double>& end = problem_.minimize ? group.lowest : group.highest;
  if (end && &group == &problem_.groups.front()) return end;
  if (group.custom_grader || problem_.validator_scores) return end;
  std::vector<Grade> parts;
  for (const Node::Part& part : node.parts) {
    if (is_passed_over(node, part)) continue;
    const std::optional<double> best =
        part.group != nullptr ? part.group->best : std::optional(group.accept_score);
    if (!best) return end;
    parts.push_back({Verdict::accepted, *best});
  }
  const double best = grade_by_flags(group.grader_flags, parts).score;
  return std::clamp(best, group.lowest.value_or(best), group.highest.value_or(best));
}

std::optional<double> Scoring::best_of(const TestCase& test_case) const {
  if (test_case.points) return test_case.points;
  const Node* node = find(test_case.group);
  return node == nullptr ? std::nullopt : node->of_case;
}

Result<bool> Scoring::gives_all(const TestCase& test_case, const ValidatorResult& validated) const {
  if (speaks_icpc(problem_)) return true;
  if (validated.score_multiplier) return *validated.score_multiplier >= 1;
  if (!validated.score) return true;
  const std::optional<double> best = best_of(test_case);
  if (best) return *validated.score >= *best || same_score(*validated.score, *best);
  return fail(
      text("{}: the output validator gives {} points, and the package says not how many "
           "the case has",
           test_case.name, *validated.score));
}

Result<std::optional<double>> Scoring::case_score(const TestCase& test_case,
                                                  const CaseResult& result) const {
  const Node* node = find(test_case.group);
  const bool is_judged =
      result.verdict == Verdict::accepted || result.verdict == Verdict::wrong_answer;
  const bool has_said =
      result.given_score || result.given_multiplier || !result.score_fault.empty();
  const bool legacy = problem_.format == "legacy";
  if (is_judged && has_said && legacy && !problem_.validator_scores) {
    return fail(text("gives a score, and problem.yaml does not say `validation: custom score`"));
  }
  if (node == nullptr) return std::optional<double>();
  const TestGroup& group = *node->group;
  const bool is_pass_fail = group.aggregation == TestGroup::Aggregation::pass_fail;
  if (is_judged && has_said && is_pass_fail && speaks_icpc(problem_)) {
    return fail(
        text("gives a score, and the cases of data/{} have none (score_aggregation: "
             "pass-fail)",
             group.name));
  }
  if (is_pass_fail) return std::optional<double>();
  if (is_judged && !result.score_fault.empty()) return fail(result.score_fault);
  if (result.verdict == Verdict::skipped) return std::optional(0.0);
  if (group.aggregation == TestGroup::Aggregation::graded) {
    JUDGE_TRY(const double score, legacy_score(problem_, group, result));
    return std::optional(score);
  }
  if (!passes(result)) return std::optional(0.0);
  JUDGE_TRY(const double score, points_of(result, best_of(test_case)));
  return std::optional(score);
}

std::string Scoring::why_skipped(const TestCase& test_case,
                                 const std::vector<CaseResult>& before) const {
  if (!skips_ || std::all_of(before.begin(), before.end(), passes)) return {};
  const Grader none;
  Run run(*this, before, none);
  for (const TestGroup& group : problem_.groups) {
    if (!is_in(group.name, test_case.name)) continue;
    if (const std::string missed = run.missed_by(group); !missed.empty()) {
      return text("not run: {} requires {}, which was not passed", group.name, missed);
    }
    if (group.stop_at_failure && run.has_failed_part(nodes_.at(group.name))) {
      return group.name.empty() ? text("not run: a part before it has failed")
                                : text("not run: {} has failed", group.name);
    }
  }
  if (!problem_.groups.front().pretests) return {};
  for (const TestCase& other : problem_.cases) {
    const CaseResult* result = run.result_of(other);
    if (result != nullptr && !passes(*result) && best_of(other) == 0.0) {
      return text("not run: the pretest {} has failed", other.name);
    }
  }
  return {};
}

Result<std::optional<Scores>> Scoring::scores(const std::vector<CaseResult>& cases,
                                              const Grader& grader) const {
  if (nodes_.empty()) return std::optional<Scores>();
  Run run(*this, cases, grader);
  for (const TestCase& test_case : problem_.cases) {
    const CaseResult* result = run.result_of(test_case);
    if (result == nullptr || result->verdict == Verdict::judge_error) {
      return std::optional<Scores>();
    }
  }
  const Node& whole = nodes_.at(problem_.groups.front().name);
  JUDGE_TRY(const Grade made, run.grade(whole));
  Scores scores{.score = made.score, .best = whole.best, .grade = made.verdict, .groups = {}};
  for (const TestGroup& group : problem_.groups) {
    const Node& node = nodes_.at(group.name);
    const bool counts = !node.parts.empty() && !(node.best == 0.0 && group.name == "sample");
    if (group.name.empty() || !counts) continue;
    const auto found = run.grades.find(group.name);
    const Grade grade = found == run.grades.end() ? Grade{Verdict::skipped, 0} : found->second;
    scores.groups.push_back({group.name, grade.verdict, grade.score, node.best});
  }
  return std::optional(std::move(scores));
}

}  // namespace judge
