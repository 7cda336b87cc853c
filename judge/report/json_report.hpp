#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "judge/base/result.hpp"
#include "judge/package/load.hpp"
#include "judge/verdict/judgement.hpp"

// The documents of judge/report/schema/. Keys and codes are never translated.

namespace judge {

using Json = nlohmann::ordered_json;

Json to_json(const ProblemResult& result, const Host& host);  // judge.run/1
Json suite_to_json(const std::vector<ProblemResult>& results, const Host& host, Duration wall);
// The limits explain, in its message, a case that went over one.
Json to_json(const SubmissionResult& submission, const ProblemLimits& limits);
Json to_json(const CaseResult& result);
Json limits_to_json(const ProblemLimits& limits);
Json to_json(const CompileReport& compile);
Json error_to_json(const Error& error);                          // judge.error/1
Json list_to_json(const std::vector<ProblemSummary>& problems);  // judge.list/1
// The counts of a document's `summary`.
Json summary_to_json(const std::vector<ProblemResult>& results);

// An event of --jsonl: "compiled", "case", "rerun", "submission", "done" or "error", with the time
// since the program's start and the fields of the objects above.
Json make_event(std::string_view name, const Json& fields);

// Invalid UTF-8 in a text becomes U+FFFD: a document is always valid JSON.
std::string dump(const Json& document, bool pretty);

}  // namespace judge
