#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "judge/package/problem.hpp"
#include "judge/validate/default_validator.hpp"
#include "judge/verdict/judgement.hpp"

// The scores of cases, groups and submissions, by the rules of each format. Pure.

namespace judge {

// What a case or a group comes to, as its group's rules see it.
struct Grade {
  Verdict verdict = Verdict::accepted;
  double score = 0;
  bool operator==(const Grade&) const = default;
};

// A grader of the legacy format: what a group comes to, given what is in it.
using Grader = std::function<Result<Grade>(const TestGroup&, const std::vector<Grade>&)>;

// The format's default grader, by the group's flags. `ignore_sample` is for the outermost group,
// and not seen here.
Grade grade_by_flags(const std::vector<std::string>& flags, const std::vector<Grade>& parts);

// How a problem scores. The problem must outlive it.
class Scoring {
 public:
  explicit Scoring(const Problem& problem);

  // The most that a case can give; nothing when that has no bound, or the package does not say it.
  std::optional<double> best_of(const TestCase& test_case) const;

  // Whether an accepted output has all the points of its case. Less is WA where a validator says
  // points instead of accepting; one of the ICPC's convention accepts, and then may say how much.
  // An Error when the package says not how many points there are.
  Result<bool> gives_all(const TestCase& test_case, const ValidatorResult& validated) const;

  // Nothing where cases of its group have no score. An Error, the rest of a sentence about the
  // output validator, when what it gave is no score of this case.
  Result<std::optional<double>> case_score(const TestCase& test_case,
                                           const CaseResult& result) const;

  // Why the case is not to be run, given those before it: its group can score no more, or another
  // that it requires was not passed. Empty: run it.
  std::string why_skipped(const TestCase& test_case, const std::vector<CaseResult>& before) const;

  // Nothing when the problem has no scores, a case was not judged or is JE. An Error: a score that
  // the package's own rules do not allow.
  Result<std::optional<Scores>> scores(const std::vector<CaseResult>& cases,
                                       const Grader& grader) const;

 private:
  struct Node {
    struct Part {
      const TestCase* test_case = nullptr;  // or
      Node* group = nullptr;
    };
    const TestGroup* group = nullptr;
    std::vector<Part> parts = {};        // in judging order
    std::optional<double> best = {};     // what the group can give
    std::optional<double> of_case = {};  // what each of its cases can that does not say it itself
  };
  struct Run;

  Node* holder_of(std::string group);
  const Node* find(const std::string& group) const;
  bool is_passed_over(const Node& node, const Node::Part& part) const;
  void settle_best(Node& node);
  std::optional<double> sum_of_bests(const Node& node) const;
  std::optional<double> best_graded(const Node& node) const;

  const Problem& problem_;
  std::map<std::string, Node> nodes_;
  bool skips_ = false;  // whether anything is ever left out
};

}  // namespace judge
