// A program and its input, with a line `---` between them.

#include <cstdlib>

#include "judge/validate/checktestdata.hpp"

using namespace judge;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  constexpr std::string_view kBetween = "\n---\n";
  const std::string_view all(reinterpret_cast<const char*>(bytes), size);
  const std::size_t cut = all.find(kBetween);
  const std::string_view input =
      cut == std::string_view::npos ? "" : all.substr(cut + kBetween.size());
  const Result<Checktestdata> program = Checktestdata::parse(all.substr(0, cut), "fuzz.ctd");
  if (!program) {
    require(program.error().message.starts_with("fuzz.ctd:"));
    return 0;
  }
  const CtdLimits limits{.steps = 30'000, .memory = {1 << 20}};
  const Result<CtdResult> result = program->check(input, limits);
  const Result<CtdResult> again = program->check(input, limits);
  require(result.has_value() == again.has_value());
  if (!result) {
    require(result.error().message.starts_with("fuzz.ctd:"));
    require(result.error().message == again.error().message);
    return 0;
  }
  require(result->accepted == again->accepted && result->message == again->message);
  if (result->accepted) return 0;
  // The place is one of the input's.
  std::size_t line = 1, column = 1, at = 0;
  for (; at < input.size() && (line != result->line || column != result->column); ++at) {
    ++column;
    if (input[at] == '\n') {
      ++line;
      column = 1;
    }
  }
  require(line == result->line && column == result->column && !result->message.empty());
  return 0;
}
