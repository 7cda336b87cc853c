#include "judge/report/verify_report.hpp"

#include <algorithm>

#include "judge/base/text.hpp"
#include "judge/report/explain.hpp"
#include "judge/report/layout.hpp"

namespace judge {
namespace {

constexpr std::size_t kMostLines = 12;

std::string mark(bool ok, const Terminal& terminal) {
  return styled(ok ? "✓" : "✗", ok ? "32" : "1;31", terminal);
}

// The words of a message on the line, further lines below it.
std::string check_line(const Check& check, std::size_t name_width, const Terminal& terminal) {
  const std::size_t indent = 4 + name_width + 2;
  const std::string below =
      wrap(escape_unsafe(check.message, true), terminal.width, indent, kMostLines);
  const std::string head = "  " + mark(check.ok, terminal) + " " + cell(check.name, name_width);
  std::string lines = below.empty() ? end_line(head) : head + "  " + below.substr(indent);
  for (const std::string& warning : check.warnings) {
    lines += wrap(text("warning: {}", escape_unsafe(warning, true)), terminal.width, indent, 3);
  }
  return lines;
}

std::vector<std::string> all_warnings(const Verification& verification) {
  std::vector<std::string> all = verification.warnings;
  for (const Check& check : verification.checks) {
    for (const std::string& warning : check.warnings) all.push_back(check.name + ": " + warning);
  }
  return all;
}

std::vector<std::string> all_errors(const Verification& verification) {
  std::vector<std::string> all;
  if (verification.error) all.push_back(verification.error->message);
  for (const Check& check : verification.checks) {
    if (!check.ok) all.push_back(check.name + ": " + check.message);
  }
  return all;
}

// The cases that fail a submission, in a few words.
std::string killed_by(const SubmissionResult& submission, std::size_t of) {
  std::vector<std::string> names;
  for (const CaseResult& judged : submission.cases) {
    if (judged.verdict != Verdict::accepted) names.push_back(judged.name);
  }
  if (names.empty()) return {};
  std::string line = text("fails {} of {} cases: ", names.size(), of) + names.front();
  for (std::size_t i = 1; i < std::min<std::size_t>(names.size(), 3); ++i) line += ", " + names[i];
  return line + (names.size() > 3 ? ", …" : "");
}

}  // namespace

std::string verification_text(const Verification& verification, const Terminal& terminal) {
  std::string lines = styled(escape_unsafe(verification.package), kBold, terminal) +
                      (verification.format.empty() ? "" : "  " + verification.format) + "\n";
  if (verification.error) {
    lines += "  " + mark(false, terminal) + " " +
             wrap(escape_unsafe(verification.error->message, true), terminal.width, 4, kMostLines)
                 .substr(4);
    if (!verification.error->hint.empty()) {
      lines += wrap("→ " + verification.error->hint, terminal.width, 4, 3);
    }
    return lines;
  }
  for (const std::string& warning : verification.warnings) {
    lines += wrap(text("warning: {}", escape_unsafe(warning, true)), terminal.width, 2, 3);
  }
  std::size_t width = 0;
  for (const Check& check : verification.checks) width = std::max(width, check.name.size());
  for (const Check& check : verification.checks) lines += check_line(check, width, terminal);
  if (!verification.judged || verification.judged->submissions.empty()) return lines;

  lines += suite_header(terminal);
  for (const SubmissionResult& submission : verification.judged->submissions) {
    lines +=
        suite_line(verification.judged->problem, submission, verification.judged->limits, terminal);
    const std::string killed = killed_by(submission, verification.case_names.size());
    if (!killed.empty()) lines += wrap(killed, terminal.width, 12, 2);
  }
  for (const Kill& kill : lone_kills(verification)) {
    lines += wrap(text("only {} fails {}", kill.case_name, kill.submission), terminal.width, 2, 3);
  }
  return lines;
}

std::string verifications_summary(const std::vector<Verification>& all, Duration wall,
                                  const Terminal& terminal) {
  std::size_t ok = 0, checks = 0, failed = 0, warnings = 0;
  std::string bad;
  for (const Verification& one : all) {
    ok += one.ok();
    for (const Check& check : one.checks) {
      ++checks;
      failed += !check.ok;
    }
    warnings += all_warnings(one).size();
    if (!one.ok()) bad += wrap(escape_unsafe(one.package), terminal.width, 2, 1);
  }
  std::string lines = "\n" + flow({text("packages: {} of {} in order", ok, all.size()),
                                   text("checks failed: {} of {}", failed, checks),
                                   text("warnings: {}", warnings), show_time(wall)},
                                  terminal.width, 0);
  if (!bad.empty()) {
    lines += styled(std::string(tr("not in order:")), "1;31", terminal) + "\n" + bad;
  }
  return lines;
}

Json verifications_to_json(const std::vector<Verification>& all) {
  Json packages = Json::array();
  bool ok = true;
  for (const Verification& one : all) {
    ok = ok && one.ok();
    Json checks = Json::array();
    for (const Check& check : one.checks) {
      checks.push_back({{"name", check.name}, {"ok", check.ok}, {"message", check.message}});
    }
    Json submissions = Json::array(), lone = Json::array();
    if (one.judged) {
      for (const SubmissionResult& submission : one.judged->submissions) {
        submissions.push_back(to_json(submission, one.judged->limits));
      }
      for (const Kill& kill : lone_kills(one)) {
        lone.push_back({{"submission", kill.submission}, {"case", kill.case_name}});
      }
    }
    packages.push_back({{"package", one.package},
                        {"format", one.format},
                        {"ok", one.ok()},
                        {"limits", one.judged ? limits_to_json(one.judged->limits) : Json(nullptr)},
                        {"checks", std::move(checks)},
                        {"submissions", std::move(submissions)},
                        {"lone_kills", std::move(lone)},
                        {"errors", all_errors(one)},
                        {"warnings", all_warnings(one)}});
  }
  return {{"schema", "judge.verify/1"}, {"packages", std::move(packages)}, {"ok", ok}};
}

}  // namespace judge
