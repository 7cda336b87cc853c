#include "judge/convert/score_groups.hpp"

#include <algorithm>
#include <set>

#include "judge/base/text.hpp"
#include "judge/verdict/score.hpp"

namespace judge {
namespace {

using Aggregation = TestGroup::Aggregation;

constexpr const char* kWhole = "secret";

// The last flag of a kind wins; unknown words are ignored.
std::string score_mode(const TestGroup& group) {
  std::string mode = "sum";
  for (const std::string& flag : group.grader_flags) {
    if (flag == "sum" || flag == "avg" || flag == "min" || flag == "max") mode = flag;
  }
  return mode;
}

class Planner {
 public:
  explicit Planner(const Problem& problem) : problem_(problem), scoring_(problem) {}

  Result<ScoreGroups> plan() {
    if (problem_.minimize) return cannot_say(text("that small scores are good"));
    for (const TestGroup& group : problem_.groups) {
      if (group.custom_grader) return cannot_say(text("a grader of its own"));
    }
    if (problem_.validator_scores) return cannot_say(text("scores that the validator alone knows"));
    if (problem_.format == "2025-09" || problem_.format == "2023-07-draft") {
      copy_groups();
      return std::move(made_);
    }
    find_parts();
    say_what_is_lost();
    made_.groups.push_back({kWhole, "sum", 0.0});
    for (const std::string& name : order_) JUDGE_CHECK(add_group(name));
    // A group that stops at a failure: what comes after needs what came before.
    for (const auto& [name, needed] : needed_) {
      for (ScoreGroups::Group& group : made_.groups) {
        if (origin_[group.name] == name) add_needed(group, needed);
      }
    }
    return std::move(made_);
  }

 private:
  Failure cannot_say(const std::string& what) const {
    return fail(ErrorKind::usage,
                text("{}: {} cannot be said in this format", problem_.short_name, what));
  }

  void copy_groups() {
    for (const TestGroup& group : problem_.groups) {
      ScoreGroups::Group one{group.name, aggregation(group.aggregation), group.max_score};
      for (const std::string& name : group.require_pass)
        one.require_pass.push_back(last_part(name));
      made_.groups.push_back(std::move(one));
    }
  }

  static const char* aggregation(Aggregation how) {
    return how == Aggregation::minimum     ? "min"
           : how == Aggregation::pass_fail ? "pass-fail"
                                           : "sum";
  }

  const TestGroup* group_of(const std::string& name) const {
    const auto found = std::find_if(problem_.groups.begin(), problem_.groups.end(),
                                    [&](const TestGroup& group) { return group.name == name; });
    return found == problem_.groups.end() ? nullptr : &*found;
  }

  // The folders that hold secret cases, in judging order.
  void find_parts() {
    for (const TestCase& test_case : problem_.cases) {
      if (test_case.name.starts_with("sample/")) continue;
      auto& cases = cases_[test_case.group];
      if (cases.empty()) order_.push_back(test_case.group);
      cases.push_back(&test_case);
    }
  }

  void say_what_is_lost() {
    const auto ends_all = [](const TestGroup& group) { return group.pretests; };
    const bool pretests = std::any_of(problem_.groups.begin(), problem_.groups.end(), ends_all);
    for (const TestCase& test_case : problem_.cases) {
      const bool is_sample = test_case.name.starts_with("sample/");
      if (pretests && test_case.points == 0.0) {
        made_.lost.push_back(
            text("{}: that a failure here ends the judging (it gives no points)", test_case.name));
      } else if (is_sample && test_case.points.value_or(0) > 0) {
        made_.lost.push_back(text("{}: the points of a sample", test_case.name));
      }
    }
  }

  Result<void> add_group(const std::string& name) {
    const TestGroup* group = group_of(name);
    if (group == nullptr) return cannot_say(text("data outside of the groups"));
    if (std::count(name.begin(), name.end(), '/') > 1) {
      return cannot_say(text("the group {} inside another", name));
    }
    JUDGE_CHECK(check_holders(name));
    const std::vector<const TestCase*>& cases = cases_.at(name);
    for (const std::string& needed : group->require_pass) needed_[name].push_back(needed);
    if (group->aggregation == Aggregation::graded) return add_graded(*group, cases);
    if (group->aggregation != Aggregation::sum) {
      return add({name, aggregation(group->aggregation), group->max_score}, name);
    }
    return add_sum(name, cases);
  }

  // Of the legacy format: what the flags of the default grader come to.
  Result<void> add_graded(const TestGroup& group, const std::vector<const TestCase*>& cases) {
    const std::string mode = score_mode(group);
    if (group.reject_score != 0) return cannot_say(text("a score of what is rejected"));
    if (mode == "min" || cases.size() == 1) {
      // All or nothing: whatever is left out after a failure does not matter.
      return add({group.name, "pass-fail", group.accept_score}, group.name);
    }
    if (mode == "max" || mode == "avg") return cannot_say(text("the grader's word {}", mode));
    if (group.stop_at_failure) {
      return cannot_say(text("a sum that ends at the first failure (on_reject: break)"));
    }
    return add({group.name, "sum", group.accept_score * static_cast<double>(cases.size())},
               group.name);
  }

  // The groups around it may only add, and stop.
  Result<void> check_holders(const std::string& name) {
    for (const std::string& holder : {std::string(), std::string(kWhole)}) {
      const TestGroup* group = holder == name ? nullptr : group_of(holder);
      if (group == nullptr || group->aggregation != Aggregation::graded) continue;
      const std::string mode = score_mode(*group);
      // The outermost holds the samples and the secret data; with ignore_sample, only these.
      if (mode != "sum" && !(holder.empty() && cases_.size() == 1)) {
        return cannot_say(text("the grader's word {}", mode));
      }
      if (group->stop_at_failure && holder == kWhole) {
        for (const std::string& earlier : order_) {
          if (earlier == name) break;
          needed_[name].push_back(earlier);
        }
      }
    }
    return {};
  }

  // Cases with equal points are one group; else each is a group of its own.
  Result<void> add_sum(const std::string& name, const std::vector<const TestCase*>& cases) {
    std::set<double> points;
    double sum = 0;
    for (const TestCase* test_case : cases) {
      const std::optional<double> best = scoring_.best_of(*test_case);
      if (!best) return cannot_say(text("how many points {} has", test_case->name));
      points.insert(*best);
      sum += *best;
    }
    if (points.size() == 1 && name != kWhole) return add({name, "sum", sum}, name);
    if (points.size() == 1 && order_.size() == 1) {
      made_.groups.front().max_score = sum;  // secret data without groups
      return {};
    }
    for (const TestCase* test_case : cases) {
      std::string own = test_case->name.substr(std::string("secret/").size());
      std::replace(own.begin(), own.end(), '/', '-');
      const std::string group = std::string(kWhole) + "/" + own;
      made_.moved[test_case->name] = group + "/" + last_part(test_case->name);
      JUDGE_CHECK(add({group, "sum", scoring_.best_of(*test_case)}, name));
    }
    return {};
  }

  Result<void> add(ScoreGroups::Group group, const std::string& origin) {
    if (group.name == kWhole) {
      if (order_.size() > 1) return cannot_say(text("cases in no group, beside groups"));
      made_.groups.front() = std::move(group);
      return {};
    }
    origin_[group.name] = origin;
    made_.groups.front().max_score =
        made_.groups.front().max_score.value_or(0) + group.max_score.value_or(0);
    made_.groups.push_back(std::move(group));
    return {};
  }

  // `needed` names groups of the problem: all that they have become here.
  void add_needed(ScoreGroups::Group& group, const std::vector<std::string>& needed) {
    for (const std::string& name : needed) {
      if (name == "sample") group.require_pass.push_back(name);
      for (const auto& [made, origin] : origin_) {
        if (origin == name && made != group.name) group.require_pass.push_back(last_part(made));
      }
    }
  }

  const Problem& problem_;
  const Scoring scoring_;
  ScoreGroups made_;
  std::vector<std::string> order_;
  std::map<std::string, std::vector<const TestCase*>> cases_;
  std::map<std::string, std::vector<std::string>> needed_;  // by group of the problem
  std::map<std::string, std::string> origin_;               // made group -> the problem's
};

}  // namespace

Result<ScoreGroups> score_groups(const Problem& problem) { return Planner(problem).plan(); }

}  // namespace judge
