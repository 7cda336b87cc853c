#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge/package/problem.hpp"
#include "judge/sandbox/sandbox.hpp"
#include "judge/toolchain/compile.hpp"
#include "judge/validate/checktestdata.hpp"

// The package's own checks of its data: input validators and answer validators.

namespace judge {

enum class DataKind { input, answer };

// The data of one case, wherever they lie. What the package says about the case, its arguments and
// files, is in `test_case`.
struct CaseData {
  const TestCase& test_case;
  std::string_view input;
  std::string_view answer = {};  // for answer validators
};

struct DataResult {
  bool accepted = true;
  std::string validator = {};  // whose word it is, when not
  std::string message = {};    // safe to print
};

// One validator, ready to check many cases, several at once: each thread at work has a sandbox, and
// they are kept. A .ctd text needs none.
//
// An input validator is called `V [input_validator_args] [args] < X.in`: exit code 42 accepts,
// every other end that is its own doing rejects. An answer validator is called `V X.in
// [output_validator_args] < X.ans`: 42 accepts, 43 rejects. What a limit of validation stopped, and
// an answer validator that says neither, is an Error.
class DataValidator {
 public:
  // An Error when it does not compile, or is no program of Checktestdata.
  static Result<std::unique_ptr<DataValidator>> prepare(const Problem& problem,
                                                        const PackageProgram& program,
                                                        DataKind kind, SandboxFactory& sandboxes);

  const std::string& name() const { return program_.name; }
  Result<DataResult> check(const CaseData& data);

 private:
  DataValidator(const Problem& problem, PackageProgram program, DataKind kind,
                SandboxFactory& sandboxes)
      : problem_(problem), program_(std::move(program)), kind_(kind), sandboxes_(sandboxes) {}
  Result<DataResult> run(const CaseData& data);
  Result<DataResult> run_in(Sandbox& sandbox, const CaseData& data);
  std::vector<std::string> arguments(const TestCase& test_case) const;

  const Problem& problem_;
  const PackageProgram program_;
  const DataKind kind_;
  SandboxFactory& sandboxes_;
  std::optional<Checktestdata> grammar_;  // of a .ctd
  std::optional<Program> compiled_;       // of all others
  std::vector<SourceFile> beside_;        // data files of the program, put where it runs
  std::mutex mutex_;
  std::vector<std::unique_ptr<Sandbox>> idle_;
};

using DataValidators = std::vector<std::unique_ptr<DataValidator>>;

// All of the package, or the first Error.
Result<DataValidators> prepare_data_validators(const Problem& problem, DataKind kind,
                                               SandboxFactory& sandboxes);
// Whether all accept; else what the first that does not says.
Result<DataResult> check_data(const DataValidators& validators, const CaseData& data);

}  // namespace judge
