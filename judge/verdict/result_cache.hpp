#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "judge/package/problem.hpp"
#include "judge/sandbox/sandbox.hpp"
#include "judge/toolchain/compile.hpp"
#include "judge/verdict/judgement.hpp"
#include "judge/verdict/score.hpp"

// What was judged before, by the contents of everything that decides it, in files below results/ of
// the cache. Each appears whole, by rename, and holds its own hash; several judges may use it at
// once. What has not been used for longest leaves first.

namespace judge {

// Values under one name, read when it is made and written, if there are new ones, when it goes.
// Thread-safe.
class ResultFile {
 public:
  explicit ResultFile(std::string name);
  ~ResultFile();
  ResultFile(const ResultFile&) = delete;
  ResultFile& operator=(const ResultFile&) = delete;

  std::optional<nlohmann::json> find(const std::string& key);
  void add(const std::string& key, nlohmann::json value);

 private:
  std::string name_;
  std::mutex mutex_;
  std::map<std::string, nlohmann::json> old_, added_;
};

// Hashes of files and folders, each looked at once. Thread-safe.
class Digests {
 public:
  Result<std::string> of(const fs::path& path);

 private:
  std::mutex mutex_;
  std::map<fs::path, std::string> known_;
};

struct PreparedProblem;
struct JudgeOptions;

// The results of one program on the cases of one problem, judged in one way.
class CaseResults {
 public:
  CaseResults(const PreparedProblem& prepared, const Program& program, const JudgeOptions& options,
              const Isolation& isolation, Digests& digests);

  // Nothing where it is not known, or its files cannot be read.
  std::optional<CaseResult> find(const TestCase& test_case);
  // A judge error is never kept.
  void add(const TestCase& test_case, const CaseResult& result);

 private:
  std::optional<std::string> key_of(const TestCase& test_case);

  Digests& digests_;
  Scoring scoring_;
  ResultFile file_;
};

// The judge itself, as far as what it finds depends on it: another build may judge otherwise.
const std::string& judge_identity();

}  // namespace judge
