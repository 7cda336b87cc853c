#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "judge/base/result.hpp"

namespace judge {

// A regular expression of Checktestdata. Its syntax is the common part of all others: characters,
// `.` (any byte, a newline too), sets `[a-z]` and `[^a-z]`, `( )`, `|`, `* + ? {m,n}`, and `\`
// before one of `(){}[]*+?|\^.-`. Everything else, `^` and `$` and a `\` before another character
// too, stands for itself. Old programs also have POSIX sets: `[][:alpha:]]`.
//
// It is matched as an automaton with all its threads in step, so that the time is at most linear
// in text times expression, whatever either holds; a general engine would also cap the counts
// (RE2 at 1000), and programs here say [a-z]{1,100000}.
class CtdRegex {
 public:
  // An Error says what is wrong, without a place. Expressions that unfold to more than kMostCode
  // are refused.
  static Result<CtdRegex> parse(std::string_view expression);

  // The length of the match at the start of the text: of several, the one that the leftmost
  // alternatives and then the most repetitions give. Takes what it needs from `steps`; nothing is
  // found when they run out.
  std::optional<std::size_t> match(std::string_view text, std::uint64_t& steps);

  std::size_t size() const { return code_.size(); }
  static constexpr std::size_t kMostCode = 4 << 20;

 private:
  friend class CtdRegexCompiler;
  enum class Op : std::uint8_t { set, split, jump, match };
  struct Instruction {
    Op op;
    std::uint32_t to;  // the set, or where to go: a split prefers what follows it
  };

  void add(std::uint32_t start, std::vector<std::uint32_t>& threads, std::uint64_t& steps);
  void next_generation();

  std::vector<Instruction> code_;
  std::vector<std::bitset<256>> sets_;
  // Of the match at work: the threads in the order of preference, and in which round each place
  // was reached last.
  std::vector<std::uint32_t> now_, next_, pending_, reached_;
  std::uint32_t generation_ = 0;
};

}  // namespace judge
