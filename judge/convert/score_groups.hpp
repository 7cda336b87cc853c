#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "judge/package/problem.hpp"

namespace judge {

// How a scoring problem is said in the format 2025-09: secret data that are cases or groups of one
// level, and no points of single cases.
struct ScoreGroups {
  struct Group {
    std::string name;                            // "secret/1"; "secret" for the whole
    std::string aggregation;                     // "sum", "min", "pass-fail"
    std::optional<double> max_score;             // absent: unbounded
    std::vector<std::string> require_pass = {};  // as the format wants them: "1", "sample"
  };
  std::vector<Group> groups;  // the whole first
  // The cases that get another name: those whose points are their own stand in a group each.
  std::map<std::string, std::string> moved;
  std::vector<std::string> lost;  // what is not said, in words
};

// An Error of kind usage names what the format cannot say.
Result<ScoreGroups> score_groups(const Problem& problem);

}  // namespace judge
