#include <algorithm>
#include <map>
#include <set>

#include "judge/base/file.hpp"
#include "judge/base/parallel.hpp"
#include "judge/base/sha256.hpp"
#include "judge/base/text.hpp"
#include "judge/verify/check.hpp"

namespace judge {
namespace {

// What a submission and a validator see of a case, as one text: equal cases have equal ones.
Result<std::string> identity_of(const TestCase& test_case) {
  Sha256 hash;
  JUDGE_TRY(const MappedFile input, MappedFile::open(test_case.input));
  hash.add_field(input.bytes());
  for (const std::string& word : test_case.arguments) hash.add_field(word);
  if (!test_case.extra_files.empty()) hash.add_field(test_case.extra_files.string());
  return hash.hex();
}

// The numbers of a text, and how many stand in a line or in all: each could be what a limit bounds.
class Extents {
 public:
  void add(std::string_view bytes) {
    std::uint64_t in_line = 0, in_all = 0, first_line_sum = 0, lines = 0;
    for (std::size_t i = 0; i < bytes.size();) {
      const char c = bytes[i];
      if (c == '\n') {
        reach(in_line);
        in_line = 0;
        if (lines++ == 0) reach(first_line_sum);
        ++i;
      } else if (c >= '0' && c <= '9') {
        std::uint64_t value = 0;
        const std::size_t begin = i;
        for (; i < bytes.size() && bytes[i] >= '0' && bytes[i] <= '9'; ++i) {
          value = value * 10 + static_cast<std::uint64_t>(bytes[i] - '0');
        }
        if (i - begin <= 19) reach(value);
        if (lines == 0) first_line_sum += value;
        ++in_line;
        ++in_all;
      } else if (c > ' ') {
        const std::size_t begin = i;
        while (i < bytes.size() && bytes[i] > ' ' && !(bytes[i] >= '0' && bytes[i] <= '9')) ++i;
        reach(i - begin);
      } else {
        ++i;
      }
    }
    reach(in_line);
    reach(in_all);
    reach(lines);
    reach(bytes.size());
  }
  bool reached(std::uint64_t value) const { return wanted_.at(value); }
  void want(std::uint64_t value) { wanted_.emplace(value, false); }
  bool all_reached() const {
    return std::all_of(wanted_.begin(), wanted_.end(), [](const auto& one) { return one.second; });
  }

 private:
  void reach(std::uint64_t value) {
    if (const auto found = wanted_.find(value); found != wanted_.end()) found->second = true;
  }
  std::map<std::uint64_t, bool> wanted_;
};

}  // namespace

// Every case that is not committed has been made by its generator, with the recorded hash.
Result<Findings> check_generators(Subject& subject) {
  JUDGE_CHECK(subject.made);
  Findings found(subject);
  std::size_t generated = 0;
  for (const TestCase& test_case : subject.cases) generated += test_case.generated.has_value();
  found.summary = generated == 0 ? text("all data are committed")
                                 : text("{} generated cases are as recorded", generated);
  return found;
}

// Equal cases cost time and prove nothing. A sample may be among the secret ones, and groups, each
// of which decides about points, may share cases.
Result<Findings> check_duplicates(Subject& subject) {
  Findings found(subject);
  std::vector<std::string> identities(subject.cases.size());
  JUDGE_CHECK(for_each_parallel(subject.cases.size(), subject.options.jobs,
                                [&](std::size_t i) -> Result<void> {
                                  if (subject.cases[i].input.empty()) return {};
                                  JUDGE_TRY(identities[i], identity_of(subject.cases[i]));
                                  return {};
                                }));
  std::map<std::pair<std::string, std::string>, std::string> first;  // (group, identity) -> name
  for (std::size_t i = 0; i < identities.size(); ++i) {
    const TestCase& test_case = subject.cases[i];
    if (test_case.input.empty()) continue;
    const auto [same, is_new] =
        first.emplace(std::pair(test_case.group, identities[i]), test_case.name);
    if (!is_new) found.object(text("{} and {} are equal", same->second, test_case.name));
  }
  found.summary = text("{} cases differ", first.size());
  return found;
}

// Each whole number among the constants that is named as a limit (n_max, v_min) is reached by some
// case: as a number in it, or as how many numbers, lines or letters there are.
Result<Findings> check_constants(Subject& subject) {
  Findings found(subject);
  Extents extents;
  std::map<std::string, std::uint64_t> limits;
  for (const auto& [name, value] : subject.problem.constants) {
    if (!name.ends_with("_max") && !name.ends_with("_min")) continue;
    const auto number = parse_integer(value);
    if (!number) continue;
    limits[name] = static_cast<std::uint64_t>(*number < 0 ? -*number : *number);
    extents.want(limits[name]);
  }
  for (const TestCase& test_case : subject.cases) {
    if (test_case.input.empty() || extents.all_reached()) continue;
    JUDGE_TRY(const MappedFile input, MappedFile::open(test_case.input));
    extents.add(input.bytes());
  }
  for (const auto& [name, limit] : limits) {
    if (!extents.reached(limit)) {
      found.object(text("no case reaches {} = {}", name, subject.problem.constants.at(name)));
    }
  }
  found.summary = limits.empty() ? text("no constant is a limit")
                                 : text("{} limits are reached", limits.size());
  return found;
}

}  // namespace judge
