#pragma once

#include <string>
#include <vector>

#include "geometry/kit/near.hpp"
#include "problems/kit/validator.hpp"

// For the output validators of problems that want a pair of points.

namespace geometry::kit {

// At most 8e18 for coordinates up to 1e9.
inline std::int64_t squared(Spot a, Spot b) {
  return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

// For each set, two different points of it, at the squared distance of the answer. `extreme` is the
// word for that distance; is_better(a, b): a would be a better one than b.
template <class Better>
void validate_pairs(int argc, char** argv, const char* extreme, Better is_better) {
  const ::kit::OutputValidator validator(argc, argv);
  ::kit::TokenScanner input(validator.input()), answer(validator.answer()),
      output(validator.output());
  const std::int64_t sets = validator.given(input);
  for (std::int64_t t = 1; t <= sets; ++t) {
    std::vector<Spot> points(static_cast<std::size_t>(validator.given(input)));
    for (Spot& p : points) {
      p.x = validator.given(input);
      p.y = validator.given(input);
    }
    const auto pair_of = [&](::kit::TokenScanner& from, bool is_output) {
      std::int64_t index[2];
      for (std::int64_t& i : index) {
        const auto value = from.integer();
        const bool good = value && *value >= 0 && *value < static_cast<std::int64_t>(points.size());
        if (!good && !is_output) validator.judge_error("the answer has no index");
        if (!good) {
          validator.wrong("set " + std::to_string(t) + ": an index from 0 to " +
                          std::to_string(points.size() - 1) + " is wanted");
        }
        i = *value;
      }
      if (index[0] == index[1]) {
        if (!is_output) validator.judge_error("the answer names a point twice");
        validator.wrong("set " + std::to_string(t) + ": one point twice");
      }
      return squared(points[static_cast<std::size_t>(index[0])],
                     points[static_cast<std::size_t>(index[1])]);
    };
    const std::int64_t best = pair_of(answer, false), got = pair_of(output, true);
    if (is_better(got, best))
      validator.judge_error("set " + std::to_string(t) + ": better than the answer");
    if (got != best) {
      validator.wrong("set " + std::to_string(t) + ": squared distance " + std::to_string(got) +
                      ", the " + extreme + " is " + std::to_string(best));
    }
  }
  std::string_view token;
  if (output.next(token)) validator.wrong("more after the last set");
  validator.accept();
}

}  // namespace geometry::kit
