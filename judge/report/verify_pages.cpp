#include <algorithm>
#include <map>

#include "judge/base/text.hpp"
#include "judge/report/explain.hpp"
#include "judge/report/verify_report.hpp"

// JUnit's XML and the page: both are marked up alike.

namespace judge {
namespace {

// Safe as text and in quotes; bytes that neither may hold are shown as \xNN.
std::string escaped(std::string_view bytes) {
  std::string safe;
  for (const char c : escape_unsafe(bytes, true)) {
    switch (c) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      default:
        safe += c;
    }
  }
  return safe;
}

double seconds(Duration time) { return std::chrono::duration<double>(time).count(); }

bool is_unmet(const SubmissionResult& submission) {
  return submission.verdict == Verdict::judge_error ||
         (!submission.expectations.empty() && !submission.expectation_met);
}

// --- JUnit -------------------------------------------------------------------------------------

struct JunitCase {
  std::string name, kind, message;  // kind: "", "failure", "error", "skipped"
  double time = 0;
};

std::vector<JunitCase> junit_cases(const Verification& verification) {
  std::vector<JunitCase> cases;
  if (verification.error) {
    cases.push_back({"package", "error", verification.error->message});
  }
  for (const Check& check : verification.checks) {
    const char* kind = check.ok ? "" : check.judge_error ? "error" : "failure";
    cases.push_back({check.name, kind, check.ok ? "" : check.message});
  }
  if (!verification.judged) return cases;
  for (const SubmissionResult& submission : verification.judged->submissions) {
    JunitCase one{submission.file, "", ""};
    const Maxima most = maxima(submission);
    if (most.cpu_time) one.time = seconds(*most.cpu_time);
    if (submission.verdict == Verdict::skipped) {
      one.kind = "skipped";
      one.message = submission.reason;
    } else if (is_unmet(submission)) {
      one.kind = submission.verdict == Verdict::judge_error ? "error" : "failure";
      one.message = std::string(code(submission.verdict)) +
                    (submission.reason.empty() ? "" : ": " + submission.reason);
    }
    cases.push_back(std::move(one));
  }
  return cases;
}

// --- the page ----------------------------------------------------------------------------------

constexpr const char* kStyle = R"(
:root { color-scheme: light dark; --line: #8884; --soft: #8882; }
body { font: 15px/1.45 system-ui, sans-serif; margin: 1.5rem auto; max-width: 76rem;
  padding: 0 1rem; }
h2 { margin: 2rem 0 .5rem; font-size: 1.2rem; }
table { border-collapse: collapse; }
.checks td { padding: .15rem .7rem .15rem 0; vertical-align: top; white-space: pre-wrap; }
.scroll { overflow-x: auto; margin: .7rem 0; }
.matrix { font: 12px/1.2 ui-monospace, monospace; }
.matrix th, .matrix td { border: 1px solid var(--line); padding: .2rem .3rem; text-align: center; }
.matrix th.case { writing-mode: vertical-rl; text-align: right; font-weight: normal; }
.matrix th.file { text-align: left; font-weight: normal; white-space: nowrap; position: sticky;
  left: 0; background: Canvas; }
.matrix small { display: block; opacity: .65; font-size: 10px; }
.AC { background: #2a84; } .WA { background: #d446; } .TLE, .ILE { background: #46e6; }
.MLE, .OLE { background: #b5c6; } .RE { background: #e836; } .CE, .JE { background: #e22a; }
.none { opacity: .4; } .bad { color: #c22; font-weight: 600; } .good { color: #183; }
@media (prefers-color-scheme: dark) { .bad { color: #f77; } .good { color: #6d8; } }
.note { opacity: .75; }
)";

std::string html_cell(const CaseResult& judged) {
  const std::string word(code(judged.verdict));
  std::string title = judged.name + ": " + std::string(word);
  if (judged.report) {
    title +=
        ", " + show_time(judged.report->cpu_time) + ", " + show_memory(judged.report->memory_peak);
  }
  if (!judged.message.empty()) title += "\n" + judged.message.substr(0, 300);
  const std::string time = judged.report ? show_time(judged.report->cpu_time) : "";
  return "<td class=\"" + word + "\" title=\"" + escaped(title) + "\">" + word + "<small>" +
         escaped(time) + "</small></td>";
}

std::string html_matrix(const Verification& verification) {
  const ProblemResult& judged = *verification.judged;
  std::string page = "<div class=\"scroll\"><table class=\"matrix\"><tr><th class=\"file\">" +
                     escaped(text("submissions")) + "</th><th>" + escaped(text("expect")) + "</th>";
  for (const std::string& name : verification.case_names) {
    page += "<th class=\"case\">" + escaped(name) + "</th>";
  }
  page += "</tr>\n";
  std::map<std::string, std::size_t> kills;
  for (const SubmissionResult& submission : judged.submissions) {
    std::map<std::string, const CaseResult*> cases;
    for (const CaseResult& one : submission.cases) cases[one.name] = &one;
    const bool bad = is_unmet(submission);
    page += "<tr><th class=\"file" + std::string(bad ? " bad" : "") + "\">" +
            escaped(submission.file) + "</th><td class=\"" + std::string(code(submission.verdict)) +
            "\">" +
            (bad                               ? "✗ "
             : submission.expectations.empty() ? ""
                                               : "✓ ") +
            std::string(code(submission.verdict)) + "</td>";
    for (const std::string& name : verification.case_names) {
      const auto found = cases.find(name);
      if (found == cases.end()) {
        page += "<td class=\"none\">·</td>";
        continue;
      }
      kills[name] += found->second->verdict != Verdict::accepted;
      page += html_cell(*found->second);
    }
    page += "</tr>\n";
  }
  page += "<tr><th class=\"file\">" + escaped(text("how many it fails")) + "</th><td></td>";
  for (const std::string& name : verification.case_names) {
    page += "<td>" + std::to_string(kills[name]) + "</td>";
  }
  return page + "</tr></table></div>\n";
}

std::string html_package(const Verification& verification) {
  const bool ok = verification.ok();
  std::string page =
      "<h2>" +
      std::string(ok ? "<span class=\"good\">✓</span> " : "<span class=\"bad\">✗</span> ") +
      escaped(verification.package) + " <small class=\"note\">" + escaped(verification.format) +
      "</small></h2>\n";
  if (verification.error) {
    page += "<p class=\"bad\">" + escaped(verification.error->message) + "</p>\n";
  }
  for (const std::string& warning : verification.warnings) {
    page += "<p class=\"note\">⚠ " + escaped(warning) + "</p>\n";
  }
  page += "<table class=\"checks\">\n";
  for (const Check& check : verification.checks) {
    page += "<tr><td class=\"" + std::string(check.ok ? "good\">✓" : "bad\">✗") + "</td><td>" +
            escaped(check.name) + "</td><td>" + escaped(check.message);
    for (const std::string& warning : check.warnings) {
      page += "\n<span class=\"note\">⚠ " + escaped(warning) + "</span>";
    }
    page += "</td></tr>\n";
  }
  page += "</table>\n";
  if (verification.judged && !verification.judged->submissions.empty()) {
    page += html_matrix(verification);
    for (const Kill& kill : lone_kills(verification)) {
      page += "<p class=\"note\">" +
              escaped(text("only {} fails {}", kill.case_name, kill.submission)) + "</p>\n";
    }
  }
  return page;
}

}  // namespace

std::string verifications_to_junit(const std::vector<Verification>& all) {
  std::string page =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"judge verify\">\n";
  for (const Verification& one : all) {
    const std::vector<JunitCase> cases = junit_cases(one);
    const auto count = [&](std::string_view kind) {
      return std::count_if(cases.begin(), cases.end(),
                           [&](const JunitCase& junit) { return junit.kind == kind; });
    };
    page += fmt::format(
        "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\">\n",
        escaped(one.package), cases.size(), count("failure"), count("error"), count("skipped"));
    for (const JunitCase& junit : cases) {
      page += fmt::format("    <testcase classname=\"{}\" name=\"{}\" time=\"{:.3f}\"",
                          escaped(one.package), escaped(junit.name), junit.time);
      page += junit.kind.empty() ? "/>\n"
                                 : fmt::format("><{} message=\"{}\"/></testcase>\n", junit.kind,
                                               escaped(junit.message));
    }
    page += "  </testsuite>\n";
  }
  return page + "</testsuites>\n";
}

std::string verifications_to_html(const std::vector<Verification>& all) {
  const std::string title = text("Verified packages");
  std::string page = "<!DOCTYPE html>\n<html lang=\"" +
                     std::string(ui_language() == UiLanguage::zh ? "zh" : "en") +
                     "\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                     "content=\"width=device-width\">\n<title>" +
                     escaped(title) + "</title>\n<style>" + kStyle + "</style>\n<h1>" +
                     escaped(title) + "</h1>\n";
  for (const Verification& one : all) page += html_package(one);
  return page + "</html>\n";
}

}  // namespace judge
