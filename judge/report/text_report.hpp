#pragma once

#include <string>
#include <vector>

#include "judge/package/load.hpp"
#include "judge/verdict/judgement.hpp"

namespace judge {

// What the place that is written to can show.
struct Terminal {
  bool colour = false;
  bool is_terminal = false;
  std::size_t width = 80;
};
// Looks at the descriptor, NO_COLOR, CLICOLOR_FORCE, TERM and COLUMNS.
Terminal probe_terminal(int fd);

// "✓ AC Accepted", in colour where that is allowed. Every other text here ends with a newline.
std::string show_verdict(Verdict verdict, const Terminal& terminal);

// One submission with its cases: what a person reads after `judge run P FILE`. A failing case is
// explained: the first difference, the validator's words, the command that repeats it.
std::string submission_text(const ProblemResult& problem, const SubmissionResult& submission,
                            const Terminal& terminal);
// One line a submission: problem, file, verdict, expected, slowest case, memory, time.
std::string suite_header(const Terminal& terminal);
std::string suite_line(const std::string& problem, const SubmissionResult& submission,
                       const ProblemLimits& limits, const Terminal& terminal);
std::string suite_summary(const std::vector<ProblemResult>& results, Duration wall,
                          const Terminal& terminal);
std::string list_text(const std::vector<ProblemSummary>& problems, const Terminal& terminal);
// An Error as it is shown on stderr: "judge: place: reason" and the way out.
std::string error_text(const Error& error, const Terminal& terminal);

struct Column {
  std::string title;
  bool right = false;
};
// Aligned columns, right also with double-width text; wider than the terminal: the last
// left-aligned column is cut.
std::string table(const std::vector<Column>& columns,
                  const std::vector<std::vector<std::string>>& rows, const Terminal& terminal);

}  // namespace judge
