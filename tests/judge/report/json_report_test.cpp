#include "judge/report/json_report.hpp"

#include <gmock/gmock.h>

#include <map>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "judge/base/file.hpp"
#include "judge/report/verify_report.hpp"
#include "samples.hpp"

namespace judge {
namespace {

using nlohmann::json;

// --- the schemas -------------------------------------------------------------------------------

const json& schema_text(const std::string& name) {
  static std::map<std::string, json> read;
  const auto [found, is_new] = read.try_emplace(name);
  if (is_new) {
    found->second =
        json::parse(*read_file(fs::path(TOUCHSTONE_ROOT) / "judge/report/schema" / name));
  }
  return found->second;
}

// What is wrong with the document, empty when nothing is.
std::string errors(const std::string& name, const json& document) {
  static std::map<std::string, std::unique_ptr<valijson::Schema>> schemas;
  std::unique_ptr<valijson::Schema>& schema = schemas[name];
  if (!schema) {
    schema = std::make_unique<valijson::Schema>();
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(
        valijson::adapters::NlohmannJsonAdapter(schema_text(name)), *schema,
        [](const std::string& uri) { return &schema_text(uri); }, [](const json*) {});
  }
  valijson::Validator validator;
  valijson::ValidationResults results;
  if (validator.validate(*schema, valijson::adapters::NlohmannJsonAdapter(document), &results)) {
    return {};
  }
  std::string all = name + ":";
  valijson::ValidationResults::Error error;
  while (results.popError(error)) {
    all += "\n  ";
    for (const std::string& step : error.context) all += step;
    all += ": " + error.description;
  }
  return all;
}

// As a reader gets it.
json read(const Json& document) { return json::parse(dump(document, true)); }

const Host kHost = {.cpu = "CPU",
                    .isolation = {.mode = "root",
                                  .namespaces = true,
                                  .cgroup = Isolation::Cgroup::v2,
                                  .seccomp = true,
                                  .missing = {}}};

json sample(const std::string& name) {
  const ProblemResult problem = every_verdict();
  const auto submission = [&](std::size_t i) {
    return read(to_json(problem.submissions[i], problem.limits));
  };
  const std::string when = "2025-09-01T12:00:00Z";
  if (name == "run.json") return read(to_json(problem, kHost));
  if (name == "suite.json") {
    ProblemResult broken;
    broken.problem = "broken";
    broken.package = "problems/broken";
    broken.error = Error{ErrorKind::fault, "broken/problem.yaml:3: unknown key", ""};
    return read(suite_to_json({problem, broken}, kHost, std::chrono::seconds(2)));
  }
  if (name == "error.json") {
    return read(error_to_json({ErrorKind::not_found, "no problem 'lcb'", "did you mean lca?"}));
  }
  if (name == "list.json") {
    ProblemSummary known, bare;
    known.name = "lca";
    known.collection = "problems";
    known.titles = {{"en", "Lowest common ancestor"}, {"zh", "最近公共祖先"}};
    known.tags = {"tree"};
    known.level = 2;
    known.time_limit = std::chrono::milliseconds(1500);
    known.languages = {"cpp"};
    known.cases = 12;
    bare.name = "old";
    known.memory_limit = bare.memory_limit = 256_MiB;
    return read(list_to_json({known, bare}));
  }
  if (name == "submission.json") {
    json document = submission(1);
    document.update({{"id", 7}, {"created_at", when}, {"problem", "lca"}, {"note", "first try"}});
    return document;
  }
  if (name == "verify.json") {
    Verification done{.package = "problems/lca", .format = "2025-09", .checks = {}};
    done.checks = {{.name = "package"}, {.name = "junk", .ok = false, .message = "an empty file"}};
    done.warnings = {"no hints"};
    done.judged = problem;
    return read(verifications_to_json({done}));
  }
  if (name == "history.json") {
    return {{"schema", "judge.history/1"},
            {"submissions",
             {{{"id", 7},
               {"problem", "lca"},
               {"language", "cpp"},
               {"verdict", "WA"},
               {"score", nullptr},
               {"created_at", "2025-09-01T12:00:00.25+02:00"},
               {"file", "a.cpp"}}}}};
  }
  if (name == "compare.json") {
    return {{"schema", "judge.compare/1"},
            {"ratio", 1.02},
            {"interval", {0.97, 1.06}},
            {"pairs", 30},
            {"conclusion", "cannot tell"}};
  }
  if (name == "stress.json") {
    return {{"schema", "judge.stress/1"},
            {"runs", 14213},
            {"found", true},
            {"seed", 5},
            {"input_file", "found-1.in"},
            {"expected", "1"},
            {"got", "2"},
            {"size_found", 173},
            {"size_shrunk", 2}};
  }
  return read(make_event("submission", [&] {
    Json fields = {{"problem", "lca"}};
    fields.update(to_json(problem.submissions[1], problem.limits));
    return fields;
  }()));
}

const std::vector<std::string> kSchemas = {
    "run.json",  "suite.json",   "verify.json", "submission.json", "history.json",
    "list.json", "compare.json", "stress.json", "error.json",      "event.json"};

TEST(Schema, EveryDocumentHasOne) {
  std::vector<std::string> all = kSchemas;
  all.push_back("common.json");
  EXPECT_THAT(*list_folder(fs::path(TOUCHSTONE_ROOT) / "judge/report/schema"),
              testing::UnorderedElementsAreArray(all));
}

TEST(Schema, AcceptsOurDocuments) {
  for (const std::string& name : kSchemas) EXPECT_EQ(errors(name, sample(name)), "");
}

TEST(Schema, AcceptsEveryEvent) {
  const ProblemResult problem = every_verdict();
  for (const SubmissionResult& s : problem.submissions) {
    const Json place = {{"problem", "lca"}, {"file", s.file}};
    const auto event = [&](const char* name, const Json& fields) {
      Json all = place;
      all.update(fields);
      return errors("event.json", read(make_event(name, all)));
    };
    EXPECT_EQ(event("compiled", {{"language", s.language}, {"compile", to_json(s.compile)}}), "");
    EXPECT_EQ(event("submission", to_json(s, problem.limits)), "");
    for (const CaseResult& c : s.cases) {
      EXPECT_EQ(event("case", to_json(c)), "");
      EXPECT_EQ(event("rerun", to_json(c)), "");
    }
  }
  EXPECT_EQ(
      errors("event.json", read(make_event("done", {{"exit_code", 1},
                                                    {"wall_ms", 12.5},
                                                    {"summary", summary_to_json({problem})}}))),
      "");
  EXPECT_EQ(errors("event.json",
                   read(make_event("error", {{"code", "usage"}, {"message", "no"}, {"hint", ""}}))),
            "");
}

// A reader may meet what this version does not write yet: every optional key, and unknown ones.
TEST(Schema, AcceptsOptionalAndUnknownKeys) {
  json run = sample("run.json");
  run["seed"] = 7;
  run["new_key"] = {1, 2};
  json& submission = run["submissions"][0];
  submission["emulated"] = true;
  submission["reason"] = "no CUDA device";
  submission["score"] = 30.0;
  submission["groups"] = {{{"name", "secret/1"}, {"score", 30.0}, {"max", 30.0}}};
  json& judged = submission["cases"][0];
  judged["passes"] = 2;
  judged["tensor"] = json::object();
  judged["diagnostics"] = json::array();
  judged["score"] = 1;
  EXPECT_EQ(errors("run.json", run), "");
  json none = sample("stress.json");
  for (const char* key : {"input_file", "expected", "got", "size_found", "size_shrunk"}) {
    none[key] = nullptr;
  }
  none["found"] = false;
  EXPECT_EQ(errors("stress.json", none), "");
}

// A schema that accepts anything is worth nothing: every required key taken away, every value of
// another type, at every depth that the contract fixes.
TEST(Schema, RefusesAMissingKeyAndAWrongType) {
  const struct {
    const char* schema;
    std::vector<std::string> keys;  // JSON pointers
  } rows[] = {
      {"run.json",
       {"/schema",
        "/problem",
        "/package",
        "/package_hash",
        "/host",
        "/host/cpu",
        "/host/isolation",
        "/host/isolation/mode",
        "/host/isolation/namespaces",
        "/host/isolation/cgroup",
        "/host/isolation/seccomp",
        "/limits",
        "/limits/time_ms",
        "/limits/time_source",
        "/limits/memory_mib",
        "/limits/output_mib",
        "/submissions",
        "/submissions/1/file",
        "/submissions/1/language",
        "/submissions/1/verdict",
        "/submissions/1/score",
        "/submissions/1/expected/permitted",
        "/submissions/1/expected/required",
        "/submissions/1/compile",
        "/submissions/1/compile/ok",
        "/submissions/1/compile/time_ms",
        "/submissions/1/compile/cached",
        "/submissions/1/compile/log",
        "/submissions/1/compile/command",
        "/submissions/1/compile/compiler",
        "/submissions/1/notes",
        "/submissions/0/notes/0/code",
        "/submissions/0/notes/0/text",
        "/submissions/1/cpu_ms_max",
        "/submissions/1/wall_ms_max",
        "/submissions/1/memory_kib_max",
        "/submissions/1/cases",
        "/submissions/1/cases/1/name",
        "/submissions/1/cases/1/group",
        "/submissions/1/cases/1/verdict",
        "/submissions/1/cases/1/score",
        "/submissions/1/cases/1/cached",
        "/submissions/1/cases/1/cpu_ms",
        "/submissions/1/cases/1/wall_ms",
        "/submissions/1/cases/1/memory_kib",
        "/submissions/1/cases/1/output_bytes",
        "/submissions/1/cases/1/exit_code",
        "/submissions/1/cases/1/signal",
        "/submissions/1/cases/1/message",
        "/submissions/1/cases/1/difference",
        "/submissions/1/cases/1/difference/line",
        "/submissions/1/cases/1/difference/token",
        "/submissions/1/cases/1/difference/expected",
        "/submissions/1/cases/1/difference/got",
        "/submissions/1/cases/1/difference/kind",
        "/submissions/1/cases/6/difference/absolute_error",
        "/submissions/1/cases/6/difference/relative_error",
        "/submissions/1/cases/1/evidence",
        "/submissions/1/cases/1/evidence/cpu",
        "/submissions/1/cases/1/evidence/memory",
        "/submissions/1/cases/1/evidence/oom_kills",
        "/submissions/1/cases/1/evidence/runs",
        "/submissions/9/reason",
        "/summary",
        "/summary/submissions",
        "/summary/cases",
        "/summary/expected",
        "/summary/expectations_met",
        "/summary/verdicts",
        "/wall_ms"}},
      {"suite.json", {"/schema", "/problems", "/problems/0/limits", "/summary", "/wall_ms"}},
      {"verify.json",
       {"/schema", "/packages", "/packages/0/package", "/packages/0/format", "/packages/0/ok",
        "/packages/0/limits", "/packages/0/checks", "/packages/0/checks/0/name",
        "/packages/0/checks/0/ok", "/packages/0/checks/0/message", "/packages/0/submissions",
        "/packages/0/submissions/0/verdict", "/packages/0/errors", "/packages/0/warnings", "/ok"}},
      {"submission.json", {"/id", "/created_at", "/file", "/verdict", "/cases"}},
      {"history.json",
       {"/schema", "/submissions", "/submissions/0/id", "/submissions/0/problem",
        "/submissions/0/language", "/submissions/0/verdict", "/submissions/0/score",
        "/submissions/0/created_at"}},
      {"list.json",
       {"/schema", "/problems", "/problems/0/name", "/problems/0/collection", "/problems/0/titles",
        "/problems/0/tags", "/problems/0/level", "/problems/0/time_limit_ms",
        "/problems/0/memory_limit_mib", "/problems/0/languages", "/problems/0/cases",
        "/problems/0/status"}},
      {"compare.json", {"/schema", "/ratio", "/interval", "/pairs", "/conclusion"}},
      {"stress.json",
       {"/schema", "/runs", "/found", "/seed", "/input_file", "/expected", "/got", "/size_found",
        "/size_shrunk"}},
      {"error.json", {"/schema", "/code", "/message", "/hint"}},
      {"event.json", {"/event", "/at_us", "/problem", "/file", "/verdict", "/cases"}},
  };
  const auto other_type = [](const json& value) {
    return value.is_boolean() ? json("x") : json(true);
  };
  for (const auto& row : rows) {
    const json good = sample(row.schema);
    for (const std::string& key : row.keys) {
      SCOPED_TRACE(std::string(row.schema) + " " + key);
      const json::json_pointer pointer(key);
      ASSERT_TRUE(good.contains(pointer));
      json changed = good;
      changed[pointer] = other_type(changed[pointer]);
      EXPECT_NE(errors(row.schema, changed), "") << "another type";
      json less = good;
      less[pointer.parent_pointer()].erase(pointer.back());
      EXPECT_NE(errors(row.schema, less), "") << "missing";
    }
  }
}

TEST(Schema, RefusesWrongValues) {
  const struct {
    const char* schema;
    const char* key;
    json value;
  } rows[] = {
      {"run.json", "/schema", "judge.run/2"},
      {"run.json", "/package_hash", "sha256:12"},
      {"run.json", "/package_hash", nullptr},
      {"run.json", "/limits", nullptr},
      {"run.json", "/limits/time_ms", 0},
      {"run.json", "/limits/time_source", "guess"},
      {"run.json", "/host/isolation/cgroup", "v3"},
      {"run.json", "/submissions/0/verdict", "PE"},
      {"run.json", "/submissions/0/verdict", "Accepted"},
      {"run.json", "/submissions/0/expected/permitted", json::array()},
      {"run.json", "/submissions/0/expected/required", {"MLE"}},
      {"run.json", "/submissions/0/cpu_ms_max", -1},
      {"run.json", "/submissions/0/cases/0/verdict", "CE"},
      {"run.json", "/submissions/0/cases/0/cpu_ms", nullptr},
      {"run.json", "/submissions/0/cases/0/evidence/cpu", nullptr},
      {"run.json", "/submissions/0/cases/0/evidence/runs", 0},
      {"run.json", "/submissions/0/cases/0/exit_code", 256},
      {"run.json", "/submissions/6/cases/0/signal", "11"},
      {"run.json", "/submissions/1/cases/1/difference/kind", "letter_case"},
      {"run.json", "/submissions/1/cases/1/difference/line", 0},
      {"run.json", "/submissions/7/cpu_ms_max", 1},
      {"run.json", "/submissions/7/cases",
       json::array({sample("run.json")["submissions"][0]["cases"][0]})},
      {"run.json", "/submissions/9/reason", ""},
      {"run.json", "/submissions/9/expectation_met", true},
      {"run.json", "/summary/verdicts", {{"PE", 1}}},
      {"run.json", "/summary/submissions", 1.5},
      {"list.json", "/problems/0/status", "done"},
      {"list.json", "/problems/0/level", 6},
      {"compare.json", "/interval", {1.0}},
      {"compare.json", "/conclusion", "same"},
      {"submission.json", "/created_at", "yesterday"},
      {"error.json", "/code", 5},
      {"error.json", "/code", "oops"},
      {"event.json", "/event", "started"},
      {"event.json", "/at_us", -1},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(std::string(row.schema) + " " + row.key + " " + row.value.dump());
    json document = sample(row.schema);
    document[json::json_pointer(row.key)] = row.value;
    EXPECT_NE(errors(row.schema, document), "");
  }
}

// --- the documents -----------------------------------------------------------------------------

std::vector<std::string> keys(const Json& object) {
  std::vector<std::string> all;
  for (const auto& [key, value] : object.items()) all.push_back(key);
  return all;
}

TEST(JsonReport, KeepsTheOrderOfTheContract) {
  using testing::ElementsAre;
  ProblemResult problem = every_verdict();
  problem.seed = 7;
  const Json run = to_json(problem, kHost);
  EXPECT_THAT(keys(run), ElementsAre("schema", "problem", "package", "package_hash", "seed", "host",
                                     "limits", "submissions", "summary", "wall_ms"));
  EXPECT_THAT(
      keys(run["submissions"][0]),
      ElementsAre("file", "language", "verdict", "score", "expected", "expectation_met", "compile",
                  "notes", "cpu_ms_max", "wall_ms_max", "memory_kib_max", "cases"));
  EXPECT_THAT(
      keys(run["submissions"][0]["cases"][0]),
      ElementsAre("name", "group", "verdict", "score", "cached", "cpu_ms", "wall_ms", "memory_kib",
                  "output_bytes", "exit_code", "signal", "message", "difference", "evidence"));
  EXPECT_THAT(keys(error_to_json({})), ElementsAre("schema", "code", "message", "hint"));
}

TEST(JsonReport, WritesARunToTheLetter) {
  ProblemResult problem = every_verdict();
  problem.submissions.resize(1);
  problem.submissions[0].cases.resize(1);
  problem.submissions[0].notes.clear();
  EXPECT_EQ(read(to_json(problem, kHost)), json::parse(R"({
    "schema": "judge.run/1", "problem": "lca", "package": "problems/lca",
    "package_hash": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "host": {"cpu": "CPU", "isolation":
             {"mode": "root", "namespaces": true, "cgroup": "v2", "seccomp": true}},
    "limits": {"time_ms": 1000, "time_source": "package", "memory_mib": 256, "output_mib": 8},
    "submissions": [
      {"file": "submissions/accepted/plain.cpp", "language": "cpp", "verdict": "AC", "score": null,
       "expected": {"permitted": ["AC"], "required": ["AC"]}, "expectation_met": true,
       "compile": {"ok": true, "time_ms": 812.0, "cached": false, "log": "",
                   "command": ["g++", "-O2", "-std=gnu++20", "a b.cpp"], "compiler": "g++ 12.2.0"},
       "notes": [], "cpu_ms_max": 2.1, "wall_ms_max": 3.9, "memory_kib_max": 3481,
       "cases": [
         {"name": "sample/1", "group": "sample", "verdict": "AC", "score": null, "cached": false,
          "cpu_ms": 2.1, "wall_ms": 3.9, "memory_kib": 3481, "output_bytes": 1234,
          "exit_code": 0, "signal": null, "message": "", "difference": null,
          "evidence": {"cpu": "cgroup", "memory": "cgroup", "oom_kills": 0, "runs": 1,
                       "stopped_by": null,
                       "limits": {"cpu_ms": 0.0, "wall_ms": 0.0, "memory_kib": 0,
                                  "output_bytes": 0, "processes": 64}}}]}],
    "summary": {"submissions": 1, "cases": 1, "expected": 1, "expectations_met": 1,
                "verdicts": {"AC": 1}},
    "wall_ms": 1234.567})"));
}

TEST(JsonReport, TellsEachVerdictApart) {
  const json run = read(to_json(every_verdict(), kHost));
  const json& all = run["submissions"];
  std::vector<std::string> verdicts;
  for (const json& submission : all) verdicts.push_back(submission["verdict"]);
  EXPECT_THAT(verdicts,
              testing::ElementsAre("AC", "WA", "TLE", "ILE", "MLE", "OLE", "RE", "CE", "JE", "SK"));

  EXPECT_EQ(all[1]["cases"][1]["difference"], json::parse(R"(
      {"line": 1, "token": 4, "expected": "2", "got": "3", "kind": "value"})"));
  std::vector<std::string> kinds;
  for (const json& judged : all[1]["cases"]) {
    if (!judged["difference"].is_null()) kinds.push_back(judged["difference"]["kind"]);
  }
  EXPECT_THAT(kinds,
              testing::ElementsAre("value", "missing", "extra", "space", "case", "float", "float"));
  EXPECT_EQ(all[1]["cases"][6]["difference"]["absolute_error"], 0.5);
  EXPECT_EQ(all[1]["cases"][6]["difference"]["relative_error"], 0.002);
  EXPECT_TRUE(all[1]["cases"][7]["difference"]["relative_error"].is_null()) << "beside zero";

  EXPECT_EQ(all[2]["cases"][1]["message"],
            "time limit 1.00 s: stopped after 1.10 s of CPU time (measured by cgroup)");
  EXPECT_EQ(all[4]["cases"][0]["evidence"]["oom_kills"], 1);
  EXPECT_EQ(all[6]["cases"][0]["signal"], "SIGSEGV");
  EXPECT_TRUE(all[6]["cases"][0]["exit_code"].is_null()) << "a killed program has none";
  EXPECT_EQ(all[6]["cases"][1]["exit_code"], 3);
  EXPECT_TRUE(all[6]["cases"][1]["signal"].is_null());
  EXPECT_THAT(all[6]["cases"][1]["message"], testing::HasSubstr("out_of_range"));

  EXPECT_TRUE(all[7]["cases"].empty());
  EXPECT_TRUE(all[7]["cpu_ms_max"].is_null());
  EXPECT_TRUE(all[7]["memory_kib_max"].is_null());
  EXPECT_TRUE(all[8]["cases"][1]["cpu_ms"].is_null()) << "nothing was run";
  EXPECT_EQ(all[8]["cpu_ms_max"], 2.1);
  EXPECT_EQ(all[9]["reason"], "no CUDA device");
  EXPECT_FALSE(all[9].contains("expectation_met")) << "a skip meets none and breaks none";
  EXPECT_FALSE(all[3].contains("expected"));

  EXPECT_EQ(run["summary"]["expected"], 4) << "AC, WA, TLE and the JE; not the skipped one";
  EXPECT_EQ(run["summary"]["expectations_met"], 3);
  EXPECT_EQ(run["summary"]["cases"], 2 + 8 + 3 + 1 + 1 + 1 + 2 + 0 + 2 + 0);
}

TEST(JsonReport, TellsPassesAndTranscriptWhereThereAreAny) {
  CaseResult result = case_result("secret/1", Verdict::accepted);
  EXPECT_FALSE(to_json(result).contains("passes"));
  EXPECT_FALSE(to_json(result).contains("transcript"));
  result.passes = 2;
  result.transcript = "<5\n>10\n---\n<6\n>12\n";
  EXPECT_EQ(to_json(result)["passes"], 2);
  EXPECT_EQ(to_json(result)["transcript"], result.transcript);
  ProblemResult problem = every_verdict();
  problem.submissions = {submission("mine.cpp", {result})};
  EXPECT_EQ(errors("run.json", read(to_json(problem, {}))), "");
}

TEST(JsonReport, TellsScoresOfScoringProblems) {
  ProblemResult problem = every_verdict();
  SubmissionResult result = scored();
  result.expectations = {{.permitted = {}, .required = {}, .score = ScoreRange{11, 12}}};
  problem.submissions = {result};
  const json run = read(to_json(problem, {}));
  EXPECT_EQ(errors("run.json", run), "");
  const json& told = run["submissions"][0];
  EXPECT_EQ(told["score"], 11.111111111);
  EXPECT_EQ(told["score_max"], 100.0);
  EXPECT_EQ(told["cases"][0]["score"], 11.111111111);
  EXPECT_EQ(told["cases"][2]["verdict"], "SK");
  EXPECT_EQ(told["expected"]["score"], json::parse("[11.0, 12.0]"));
  EXPECT_EQ(told["groups"], json::parse(R"([
      {"name": "secret/1", "score": 11.111111111, "max": 33.333333333, "verdict": "WA"},
      {"name": "secret/2", "score": 0.0, "max": null, "verdict": "SK"}])"));
}

TEST(JsonReport, ListsExpectationsOnSingleCases) {
  SubmissionResult result = submission("a.cpp", {case_result("secret/1", Verdict::wrong_answer)});
  result.expectations = {{.permitted = {}, .required = {"WA"}, .cases = "secret/1"},
                         {.permitted = {"AC", "WA"}, .required = {"WA"}}};
  result.expectation_met = true;
  const json expected = read(to_json(result, {}))["expected"];
  EXPECT_EQ(expected, json::parse(R"({
      "permitted": ["AC", "WA"], "required": ["WA"],
      "further": [{"permitted": ["AC", "RTE", "TLE", "WA"], "required": ["WA"],
                   "cases": "secret/1"}]})"));
}

TEST(JsonReport, StaysValidWhateverTheBytes) {
  CaseResult result = case_result("secret/1", Verdict::wrong_answer);
  result.message = "\xff\"\n\x01";
  const std::string line = dump(to_json(result), false);
  EXPECT_EQ(line.find('\n'), std::string::npos) << "an event is one line";
  EXPECT_EQ(json::parse(line)["message"], "\xef\xbf\xbd\"\n\x01");
}

TEST(JsonReport, NamesEveryKindOfError) {
  const struct {
    ErrorKind kind;
    const char* code;
  } rows[] = {
      {ErrorKind::usage, "usage"},
      {ErrorKind::not_found, "not_found"},
      {ErrorKind::fault, "judge_error"},
      {ErrorKind::missing_tool, "missing_tool"},
      {ErrorKind::interrupted, "interrupted"},
  };
  for (const auto& row : rows) EXPECT_EQ(error_to_json({row.kind, "m", ""})["code"], row.code);
}

}  // namespace
}  // namespace judge
