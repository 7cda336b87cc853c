#pragma once

#include "judge/package/problem.hpp"
#include "judge/toolchain/compile.hpp"

// Problems of the type submit-answer: what is submitted are the outputs for the cases, made by
// whatever means. The format says not how files name their cases; here:
// - a file alone is the output for the one case of the secret data, where there is one, or for the
//   case that it names;
// - a folder, or a zip, has a file for each case: "secret/03.out" or, where no other case has that
//   last part, "03.out". Endings are .out, .ans, .txt or none.

namespace judge {

// Reads the files of such a submission; each at most as large as the output limit.
Result<std::vector<SourceFile>> read_outputs(const Problem& problem, const fs::path& path);

// The output for a case; null when the submission has none.
const std::string* find_output(const Problem& problem, const std::vector<SourceFile>& files,
                               const std::string& case_name);

}  // namespace judge
