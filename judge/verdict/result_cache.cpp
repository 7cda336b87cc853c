#include "judge/verdict/result_cache.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>

#include "judge/base/file.hpp"
#include "judge/base/sha256.hpp"
#include "judge/verdict/judge_submission.hpp"

namespace judge {
namespace {

using nlohmann::json;

constexpr std::uint64_t kMostBytes = 64ull << 20;

fs::path results_folder() { return cache_folder() / "results"; }

std::uint64_t bytes_of(Bytes bytes) { return bytes.count; }

// The words that a report uses for where its numbers come from; it holds no copies of them.
const char* source_word(const std::string& word) {
  constexpr std::array kWords = {"cgroup", "rusage", "cgroup (sampled)", "rss (no cgroup)"};
  for (const char* known : kWords) {
    if (word == known) return known;
  }
  return "?";
}

json to_kept(const RunReport& report) {
  return {report.cpu_time.count(),
          report.wall_time.count(),
          bytes_of(report.memory_peak),
          bytes_of(report.output),
          report.exit_code,
          report.signal,
          static_cast<int>(report.cause),
          report.oom_kills,
          bytes_of(report.disk_read),
          report.limits.cpu_time.count(),
          report.limits.wall_time.count(),
          bytes_of(report.limits.memory),
          bytes_of(report.limits.output),
          report.limits.processes,
          report.cpu_source,
          report.memory_source};
}

RunReport report_of(const json& kept) {
  const auto time = [&](std::size_t i) { return Duration(kept.at(i).get<std::int64_t>()); };
  const auto bytes = [&](std::size_t i) { return Bytes{kept.at(i).get<std::uint64_t>()}; };
  RunReport report;
  report.cpu_time = time(0);
  report.wall_time = time(1);
  report.memory_peak = bytes(2);
  report.output = bytes(3);
  report.exit_code = kept.at(4).get<int>();
  report.signal = kept.at(5).get<int>();
  report.cause = static_cast<EndCause>(kept.at(6).get<int>());
  report.oom_kills = kept.at(7).get<int>();
  report.disk_read = bytes(8);
  report.limits = {.cpu_time = time(9),
                   .wall_time = time(10),
                   .memory = bytes(11),
                   .output = bytes(12),
                   .processes = kept.at(13).get<unsigned>()};
  report.cpu_source = source_word(kept.at(14).get<std::string>());
  report.memory_source = source_word(kept.at(15).get<std::string>());
  return report;
}

json to_kept(const Difference& difference) {
  json kept = {difference.line, difference.token, difference.expected, difference.got,
               static_cast<int>(difference.kind)};
  for (const auto& error : {difference.absolute_error, difference.relative_error}) {
    kept.push_back(error ? json(*error) : json(nullptr));
  }
  return kept;
}

Difference difference_of(const json& kept) {
  Difference difference;
  difference.line = kept.at(0).get<std::size_t>();
  difference.token = kept.at(1).get<std::size_t>();
  difference.expected = kept.at(2).get<std::string>();
  difference.got = kept.at(3).get<std::string>();
  difference.kind = static_cast<Difference::Kind>(kept.at(4).get<int>());
  if (!kept.at(5).is_null()) difference.absolute_error = kept.at(5).get<double>();
  if (!kept.at(6).is_null()) difference.relative_error = kept.at(6).get<double>();
  return difference;
}

json to_kept(const CaseResult& result) {
  json kept = {{"verdict", static_cast<int>(result.verdict)},
               {"message", result.message},
               {"runs", result.runs},
               {"passes", result.passes}};
  if (result.report) kept["report"] = to_kept(*result.report);
  if (result.difference) kept["difference"] = to_kept(*result.difference);
  if (result.at_stop) kept["at_stop"] = static_cast<int>(*result.at_stop);
  if (result.given_score) kept["score"] = *result.given_score;
  if (result.given_multiplier) kept["score_multiplier"] = *result.given_multiplier;
  if (!result.score_fault.empty()) kept["score_fault"] = result.score_fault;
  return kept;
}

CaseResult result_of(const json& kept) {
  CaseResult result;
  result.verdict = static_cast<Verdict>(kept.at("verdict").get<int>());
  result.message = kept.at("message").get<std::string>();
  result.runs = kept.at("runs").get<int>();
  result.passes = kept.value("passes", 0);
  if (kept.contains("report")) result.report = report_of(kept.at("report"));
  if (kept.contains("difference")) result.difference = difference_of(kept.at("difference"));
  if (kept.contains("at_stop")) {
    result.at_stop = static_cast<Verdict>(kept.at("at_stop").get<int>());
  }
  if (kept.contains("score")) result.given_score = kept.at("score").get<double>();
  if (kept.contains("score_multiplier")) {
    result.given_multiplier = kept.at("score_multiplier").get<double>();
  }
  result.score_fault = kept.value("score_fault", "");
  return result;
}

// The values of a file; none when it is absent or not as it was written.
std::map<std::string, json> read_values(const fs::path& path) {
  const Result<std::string> text = read_file(path, Bytes{kMostBytes});
  if (!text || text->size() < 65 || sha256_hex(text->substr(65)) != text->substr(0, 64)) return {};
  const json values = json::parse(text->substr(65), nullptr, false);
  if (!values.is_object()) return {};
  return values.get<std::map<std::string, json>>();
}

void remove_oldest() {
  struct Entry {
    fs::file_time_type used;
    std::uint64_t size;
    fs::path path;
  };
  std::vector<Entry> entries;
  std::uint64_t total = 0;
  std::error_code error;
  for (const auto& file : fs::directory_iterator(results_folder(), error)) {
    std::error_code ignored;
    entries.push_back({file.last_write_time(ignored), file.file_size(ignored), file.path()});
    total += entries.back().size;
  }
  if (total <= kMostBytes) return;
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.used < b.used; });
  for (const Entry& entry : entries) {
    if (total <= kMostBytes / 2) return;
    if (fs::remove(entry.path, error)) total -= entry.size;
  }
}

// What all cases have alike.
std::string group_name(const PreparedProblem& prepared, const Program& program,
                       const JudgeOptions& options, const Isolation& isolation) {
  const Problem& problem = *prepared.problem;
  Sha256 hash;
  for (const std::string& field :
       {judge_identity(), program.identity, prepared.validator ? prepared.validator->identity : "",
        prepared.interactor ? prepared.interactor->identity : "",
        prepared.static_validator ? prepared.static_validator->identity : "",
        problem.standard_validator, problem.format, problem.input_file, problem.output_file,
        isolation.mode, std::string(name_of(isolation.cgroup))}) {
    hash.add_field(field);
  }
  const int convention =
      problem.output_validator ? static_cast<int>(problem.output_validator->convention) : -1;
  for (const std::int64_t number :
       {prepared.limits.time_limit.count(), static_cast<std::int64_t>(prepared.limits.memory.count),
        static_cast<std::int64_t>(prepared.limits.output.count),
        problem.limits.validation_time.count(),
        static_cast<std::int64_t>(problem.limits.validation_memory.count),
        static_cast<std::int64_t>(problem.limits.validation_output.count),
        static_cast<std::int64_t>(options.stop_factor * 1000),
        static_cast<std::int64_t>(options.runs), std::int64_t{options.alone},
        std::int64_t{options.sanitize}, std::int64_t{problem.allow_file_writing},
        std::int64_t{problem.extras.threads}, std::int64_t{problem.extras.processes},
        std::int64_t{problem.interactive}, std::int64_t{problem.passes},
        std::int64_t{convention}}) {
    hash.add_field(std::to_string(number));
  }
  return hash.hex();
}

}  // namespace

ResultFile::ResultFile(std::string name)
    : name_(std::move(name)), old_(read_values(results_folder() / name_)) {
  std::error_code ignored;
  fs::last_write_time(results_folder() / name_, fs::file_time_type::clock::now(), ignored);
}

ResultFile::~ResultFile() {
  if (added_.empty()) return;
  const fs::path path = results_folder() / name_;
  // Another judge may have added some meanwhile. What it adds from now on is lost, and judged anew.
  std::map<std::string, json> all = read_values(path);
  all.merge(old_);
  for (auto& [key, value] : added_) all[key] = std::move(value);
  const std::string body = json(all).dump(-1, ' ', false, json::error_handler_t::replace);
  // A full disk costs the cache, not the judgement.
  if (make_folders(results_folder()) && write_file(path, sha256_hex(body) + "\n" + body)) {
    remove_oldest();
  }
}

std::optional<json> ResultFile::find(const std::string& key) {
  const std::lock_guard lock(mutex_);
  for (const auto* values : {&added_, &old_}) {
    if (const auto found = values->find(key); found != values->end()) return found->second;
  }
  return std::nullopt;
}

void ResultFile::add(const std::string& key, json value) {
  const std::lock_guard lock(mutex_);
  added_[key] = std::move(value);
}

Result<std::string> Digests::of(const fs::path& path) {
  {
    const std::lock_guard lock(mutex_);
    if (const auto found = known_.find(path); found != known_.end()) return found->second;
  }
  Sha256 hash;
  std::error_code error;
  if (fs::is_directory(path, error)) {
    JUDGE_TRY(const std::vector<std::string> names, list_folder(path));
    for (const std::string& name : names) {
      JUDGE_TRY(const std::string inner, of(path / name));
      hash.add_field(name);
      hash.add_field(inner);
    }
  } else {
    JUDGE_TRY(const MappedFile file, MappedFile::open(path));
    hash.add_field(file.bytes());
  }
  std::string digest = hash.hex();
  const std::lock_guard lock(mutex_);
  return known_[path] = std::move(digest);
}

CaseResults::CaseResults(const PreparedProblem& prepared, const Program& program,
                         const JudgeOptions& options, const Isolation& isolation, Digests& digests)
    : digests_(digests),
      scoring_(*prepared.problem),
      file_(group_name(prepared, program, options, isolation)) {}

std::optional<std::string> CaseResults::key_of(const TestCase& test_case) {
  Sha256 hash;
  for (const fs::path& file : {test_case.input, test_case.answer, test_case.extra_files}) {
    if (file.empty()) {
      hash.add_field("");
      continue;
    }
    const Result<std::string> digest = digests_.of(file);
    if (!digest) return std::nullopt;
    hash.add_field(*digest);
  }
  for (const auto* words : {&test_case.arguments, &test_case.output_validator_arguments}) {
    hash.add_field(std::to_string(words->size()));
    for (const std::string& word : *words) hash.add_field(word);
  }
  hash.add_field(test_case.standard_validator);
  hash.add_field(test_case.is_static ? "static" : "");
  const std::optional<double> best = scoring_.best_of(test_case);
  hash.add_field(best ? fmt::format("{}", *best) : "");
  return hash.hex();
}

std::optional<CaseResult> CaseResults::find(const TestCase& test_case) {
  const auto key = key_of(test_case);
  const auto kept = key ? file_.find(*key) : std::nullopt;
  if (!kept) return std::nullopt;
  try {
    CaseResult result = result_of(*kept);
    result.name = test_case.name;
    result.group = test_case.group;
    result.cached = true;
    return result;
  } catch (const json::exception&) {  // of another shape: as if it were not there
    return std::nullopt;
  }
}

void CaseResults::add(const TestCase& test_case, const CaseResult& result) {
  if (result.verdict == Verdict::judge_error) return;
  if (const auto key = key_of(test_case)) file_.add(*key, to_kept(result));
}

const std::string& judge_identity() {
  static const std::string identity = [] {
    struct stat status {};
    if (::stat("/proc/self/exe", &status) != 0) return std::string();
    return fmt::format("{} {} {}.{}", status.st_size, status.st_ino, status.st_mtim.tv_sec,
                       status.st_mtim.tv_nsec);
  }();
  return identity;
}

}  // namespace judge
