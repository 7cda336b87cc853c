#include "judge/report/json_report.hpp"

#include <cmath>

#include "judge/report/explain.hpp"

namespace judge {
namespace {

const Clock::time_point kStart = Clock::now();

// Milliseconds to the microsecond.
double ms(Duration time) { return std::round(to_ms(time) * 1000) / 1000; }

template <class T, class Function>
Json or_null(const std::optional<T>& value, Function&& function) {
  return value ? Json(function(*value)) : Json(nullptr);
}

std::uint64_t kib_up(Bytes bytes) { return (bytes.count + 1023) / 1024; }

// A limit as it was written: without a fraction where there is none.
Json plain_number(double value) {
  if (value == std::floor(value)) return static_cast<std::int64_t>(value);
  return value;
}

Json host_to_json(const Host& host) {
  return {{"cpu", host.cpu},
          {"isolation",
           {{"mode", host.isolation.mode},
            {"namespaces", host.isolation.namespaces},
            {"cgroup", name_of(host.isolation.cgroup)},
            {"seccomp", host.isolation.seccomp}}}};
}

// Rounded, so that a sum of parts shows as what it stands for (scoring problems, in
// package/README.md).
double score_number(double score) {
  const double scaled = score * 1e9;
  return std::abs(scaled) < 9e15 ? std::round(scaled) / 1e9 : score;
}

Json groups_to_json(const std::vector<GroupScore>& groups) {
  Json list = Json::array();
  for (const GroupScore& group : groups) {
    list.push_back({{"name", group.name},
                    {"score", score_number(group.score)},
                    {"max", or_null(group.max, score_number)},
                    {"verdict", code(group.verdict)}});
  }
  return list;
}

// An empty set of permitted verdicts permits all.
Json expectation_to_json(const Expectation& expectation) {
  Json permitted = expectation.permitted;
  if (permitted.empty()) permitted = {"AC", "RTE", "TLE", "WA"};
  Json json = {{"permitted", permitted}, {"required", expectation.required}};
  if (!expectation.cases.empty()) json["cases"] = expectation.cases;
  if (!expectation.message.empty()) json["message"] = expectation.message;
  if (const auto& score = expectation.score) json["score"] = {score->lowest, score->highest};
  if (expectation.partial) json["partial"] = true;
  return json;
}

// The first that is about all cases stands for the submission; the others are listed with it.
Json expectations_to_json(const std::vector<Expectation>& expectations) {
  std::size_t main = 0;
  while (main < expectations.size() && !expectations[main].cases.empty()) ++main;
  Json json = expectation_to_json(main < expectations.size() ? expectations[main] : Expectation{});
  for (std::size_t i = 0; i < expectations.size(); ++i) {
    if (i != main) json["further"].push_back(expectation_to_json(expectations[i]));
  }
  return json;
}

std::string_view kind_word(Difference::Kind kind) {
  switch (kind) {
    case Difference::Kind::value:
      break;
    case Difference::Kind::missing:
      return "missing";
    case Difference::Kind::extra:
      return "extra";
    case Difference::Kind::space:
      return "space";
    case Difference::Kind::letter_case:
      return "case";
    case Difference::Kind::number:
      return "float";
  }
  return "value";
}

Json difference_to_json(const Difference& difference) {
  Json json = {{"line", difference.line},
               {"token", difference.token},
               {"expected", difference.expected},
               {"got", difference.got},
               {"kind", kind_word(difference.kind)}};
  if (difference.kind == Difference::Kind::number) {
    const auto same = [](double error) { return error; };
    json["absolute_error"] = or_null(difference.absolute_error, same);
    json["relative_error"] = or_null(difference.relative_error, same);
  }
  return json;
}

std::string_view error_code(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::usage:
      return "usage";
    case ErrorKind::not_found:
      return "not_found";
    case ErrorKind::fault:
      break;
    case ErrorKind::missing_tool:
      return "missing_tool";
    case ErrorKind::interrupted:
      return "interrupted";
  }
  return "judge_error";
}

// The limit that stopped a run; null where it ended by itself.
Json stop_name(EndCause cause) {
  switch (cause) {
    case EndCause::cpu_limit:
      return "cpu";
    case EndCause::wall_limit:
      return "wall";
    case EndCause::memory_limit:
      return "memory";
    case EndCause::output_limit:
      return "output";
    case EndCause::killed:
      return "judge";
    case EndCause::exited:
      break;
  }
  return nullptr;
}

// Where the run would have been stopped.
Json stops_to_json(const RunReport& run) {
  return {{"cpu_ms", ms(run.limits.cpu_time)},
          {"wall_ms", ms(run.limits.wall_time)},
          {"memory_kib", to_kib(run.limits.memory)},
          {"output_bytes", run.limits.output.count},
          {"processes", run.limits.processes}};
}

Json error_fields(const Error& error) {
  return {{"code", error_code(error.kind)}, {"message", error.message}, {"hint", error.hint}};
}

}  // namespace

Json limits_to_json(const ProblemLimits& limits) {
  const auto mib = [](Bytes bytes) {
    return plain_number(static_cast<double>(bytes.count) / (1 << 20));
  };
  return {{"time_ms", plain_number(ms(limits.time_limit))},
          {"time_source", limits.time_source},
          {"memory_mib", mib(limits.memory)},
          {"output_mib", mib(limits.output)}};
}

Json to_json(const CompileReport& compile) {
  return {{"ok", compile.ok},   {"time_ms", ms(compile.time)},      {"cached", compile.cached},
          {"log", compile.log}, {"command", Json(compile.command)}, {"compiler", compile.compiler}};
}

Json to_json(const CaseResult& result) {
  const std::optional<RunReport>& run = result.report;
  const bool signalled = run && run->signal != 0;
  Json json = {
      {"name", result.name},
      {"group", result.group},
      {"verdict", code(result.verdict)},
      {"score", or_null(result.score, score_number)},
      {"cached", result.cached},
      {"cpu_ms", or_null(run, [](const RunReport& r) { return ms(r.cpu_time); })},
      {"wall_ms", or_null(run, [](const RunReport& r) { return ms(r.wall_time); })},
      {"memory_kib", or_null(run, [](const RunReport& r) { return kib_up(r.memory_peak); })},
      {"output_bytes", or_null(run, [](const RunReport& r) { return r.output.count; })},
      {"exit_code", run && !signalled ? Json(run->exit_code) : Json(nullptr)},
      {"signal", signalled ? Json(signal_name(run->signal)) : Json(nullptr)},
      {"message", result.message},
      {"difference", or_null(result.difference, difference_to_json)},
      {"evidence",
       {{"cpu", or_null(run, [](const RunReport& r) { return r.cpu_source; })},
        {"memory", or_null(run, [](const RunReport& r) { return r.memory_source; })},
        {"oom_kills", run ? run->oom_kills : 0},
        {"runs", result.runs},
        {"stopped_by", or_null(run, [](const RunReport& r) { return stop_name(r.cause); })},
        {"limits", or_null(run, stops_to_json)}}}};
  if (result.passes > 0) json["passes"] = result.passes;
  if (!result.transcript.empty()) json["transcript"] = result.transcript;
  return json;
}

Json to_json(const SubmissionResult& submission, const ProblemLimits& limits) {
  Json json = {{"file", submission.file},
               {"language", submission.language},
               {"verdict", code(submission.verdict)},
               {"score", nullptr}};
  if (const auto& scores = submission.scores) {
    json["score"] = score_number(scores->score);
    json["score_max"] = or_null(scores->best, score_number);
  }
  if (!submission.expectations.empty()) {
    json["expected"] = expectations_to_json(submission.expectations);
    if (submission.verdict != Verdict::skipped) {
      json["expectation_met"] = submission.expectation_met;
    }
  }
  json["compile"] = to_json(submission.compile);
  if (!submission.reason.empty() || submission.verdict == Verdict::skipped) {
    json["reason"] = submission.reason;
  }
  json["notes"] = Json::array();
  for (const Note& note : submission.notes) {
    json["notes"].push_back({{"code", note.code}, {"text", note.text}});
  }
  const Maxima most = maxima(submission);
  json["cpu_ms_max"] = or_null(most.cpu_time, ms);
  json["wall_ms_max"] = or_null(most.wall_time, ms);
  json["memory_kib_max"] = or_null(most.memory, kib_up);
  if (submission.scores) json["groups"] = groups_to_json(submission.scores->groups);
  json["cases"] = Json::array();
  for (const CaseResult& result : submission.cases) {
    Json& judged = json["cases"].emplace_back(to_json(result));
    if (const std::string limit = explain_limit(result, limits); !limit.empty()) {
      judged["message"] = limit + (result.message.empty() ? "" : "\n") + result.message;
    }
  }
  return json;
}

Json to_json(const ProblemResult& result, const Host& host) {
  Json json = {
      {"schema", "judge.run/1"},
      {"problem", result.problem},
      {"package", result.package},
      {"package_hash", result.package_hash.empty() ? Json(nullptr) : Json(result.package_hash)}};
  if (result.seed) json["seed"] = *result.seed;
  json["host"] = host_to_json(host);
  json["limits"] = result.error ? Json(nullptr) : limits_to_json(result.limits);
  json["submissions"] = Json::array();
  for (const SubmissionResult& submission : result.submissions) {
    json["submissions"].push_back(to_json(submission, result.limits));
  }
  json["summary"] = summary_to_json({result});
  json["wall_ms"] = ms(result.wall);
  if (result.error) json["error"] = error_fields(*result.error);
  return json;
}

Json suite_to_json(const std::vector<ProblemResult>& results, const Host& host, Duration wall) {
  Json problems = Json::array();
  for (const ProblemResult& result : results) problems.push_back(to_json(result, host));
  return {{"schema", "judge.suite/1"},
          {"problems", std::move(problems)},
          {"summary", summary_to_json(results)},
          {"wall_ms", ms(wall)}};
}

Json summary_to_json(const std::vector<ProblemResult>& results) {
  Tally tally;
  for (const ProblemResult& result : results) {
    for (const SubmissionResult& submission : result.submissions) tally.add(submission);
  }
  Json verdicts = Json::object();
  for (const auto& [verdict, count] : tally.verdicts) verdicts[std::string(code(verdict))] = count;
  return {{"submissions", tally.submissions},
          {"cases", tally.cases},
          {"expected", tally.expected},
          {"expectations_met", tally.expectations_met},
          {"verdicts", std::move(verdicts)}};
}

Json error_to_json(const Error& error) {
  Json json = {{"schema", "judge.error/1"}};
  json.update(error_fields(error));
  return json;
}

Json list_to_json(const std::vector<ProblemSummary>& problems) {
  Json list = Json::array();
  for (const ProblemSummary& problem : problems) {
    list.push_back(
        {{"name", problem.name},
         {"collection", problem.collection},
         {"titles", Json(problem.titles)},
         {"tags", Json(problem.tags)},
         {"level", problem.level},
         {"time_limit_ms",
          or_null(problem.time_limit, [](Duration limit) { return plain_number(ms(limit)); })},
         {"memory_limit_mib", to_mib(problem.memory_limit)},
         {"languages", Json(problem.languages)},
         {"cases", problem.cases},
         {"status", "todo"}});
  }
  return {{"schema", "judge.list/1"}, {"problems", std::move(list)}};
}

Json make_event(std::string_view name, const Json& fields) {
  const auto at = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - kStart);
  Json event = {{"event", name}, {"at_us", at.count()}};
  event.update(fields);
  return event;
}

std::string dump(const Json& document, bool pretty) {
  return document.dump(pretty ? 2 : -1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace judge
