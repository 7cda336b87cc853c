#include "judge/validate/convention.hpp"

#include <algorithm>
#include <optional>

#include "judge/base/text.hpp"
#include "judge/validate/validator_program.hpp"

namespace judge {
namespace {

constexpr int kIcpcAccept = 42, kIcpcReject = 43;

// What testlib and its kin end with.
enum TestlibCode {
  kOk = 0,
  kWrongAnswer = 1,
  kPresentationError = 2,
  kFail = 3,
  kDirt = 4,  // something behind a right output
  kPoints = 7,
  kUnexpectedEof = 8,
};

Failure no_judgement(int exit_code) {
  return fail(text("ended with exit code {}, which is no judgement", exit_code));
}

// "points X ..." on a line, else "X ..." on the first.
std::optional<double> read_points(std::string_view error) {
  const std::vector<std::string_view> lines = split_lines(error);
  for (const std::string_view line : lines) {
    const std::vector<std::string> words = split_words(line);
    if (words.size() > 1 && words[0] == "points") return parse_number(words[1]);
  }
  const std::vector<std::string> words = split_words(lines.empty() ? "" : lines[0]);
  return words.empty() ? std::nullopt : parse_number(words[0]);
}

// X of Y as a part; nothing when it is none between 0 and 1.
std::optional<double> part(std::string_view some, std::string_view all) {
  const std::optional<long long> x = parse_integer(some), y = parse_integer(all);
  if (!x || !y || *x < 0 || *y <= 0 || *x > *y) return std::nullopt;
  return static_cast<double>(*x) / static_cast<double>(*y);
}

// "partial X/Y" on a line.
std::optional<double> read_partial(std::string_view error) {
  for (const std::string_view line : split_lines(error)) {
    const std::vector<std::string> words = split_words(line);
    if (words.size() != 2 || words[0] != "partial") continue;
    const std::size_t slash = std::min(words[1].find('/'), words[1].size() - 1);
    return part(words[1].substr(0, slash), words[1].substr(slash + 1));
  }
  return std::nullopt;
}

Result<ValidatorResult> read_testlib(const ProgramEnd& end) {
  ValidatorResult result;
  result.judge_message = printable_words(trim(end.error).empty() ? end.out : end.error);
  switch (end.exit_code) {
    case kOk:
      result.accepted = true;
      return result;
    case kPresentationError:
    case kDirt:
      result.judge_message = text("presentation error: {}", result.judge_message);
      return result;
    case kWrongAnswer:
    case kUnexpectedEof:
      return result;
    case kPoints:
      result.accepted = true;
      result.score = read_points(end.error);
      if (result.score) return result;
      return fail(text("ended with exit code {} and printed no points", end.exit_code));
    case kFail:
      return fail(text("says that the package is at fault (exit code {})", end.exit_code));
    default:
      return no_judgement(end.exit_code);
  }
}

Result<ValidatorResult> read_coci(const ProgramEnd& end) {
  if (end.exit_code != kPoints) return read_testlib(end);
  ValidatorResult result{.accepted = true, .score_multiplier = read_partial(end.error)};
  result.judge_message = printable_words(end.out);
  if (result.score_multiplier) return result;
  return fail(text("ended with exit code {} and printed no points", end.exit_code));
}

// 0 and 1. Its words are on stdout, and for `peg` perhaps two lines with a part of the points.
Result<ValidatorResult> read_plain(const ProgramEnd& end, bool with_points) {
  if (end.exit_code != kOk && end.exit_code != kWrongAnswer) return no_judgement(end.exit_code);
  ValidatorResult result{.accepted = end.exit_code == kOk};
  result.judge_message = printable_words(trim(end.out).empty() ? end.error : end.out);
  if (with_points && !result.accepted) {
    const std::vector<std::string> words = split_words(end.out);
    const std::optional<double> points =
        words.size() == 2 ? part(words[0], words[1]) : std::nullopt;
    if (points.value_or(0) > 0) {
      result.accepted = true;
      result.score_multiplier = points;
    }
  }
  return result;
}

}  // namespace

std::vector<std::string> judge_arguments(Convention convention, const JudgedFiles& files) {
  switch (convention) {
    case Convention::icpc:
      return {files.input, files.answer, files.feedback};
    case Convention::peg:
      return {files.output, files.answer, files.input};
    case Convention::testlib:
    case Convention::dmoj:
    case Convention::coci:
      break;
  }
  return {files.input, files.output, files.answer};
}

std::vector<std::string> talk_arguments(Convention convention, const JudgedFiles& files) {
  const bool as_a_checker = convention == Convention::icpc || convention == Convention::testlib;
  if (as_a_checker) return judge_arguments(convention, files);
  return {files.input, files.answer};
}

std::vector<int> accept_codes(Convention convention) {
  switch (convention) {
    case Convention::icpc:
      return {kIcpcAccept};
    case Convention::testlib:
    case Convention::coci:
      return {kOk, kPoints};
    case Convention::dmoj:
    case Convention::peg:
      break;
  }
  return {kOk};
}

Result<ValidatorResult> read_judgement(Convention convention, const ProgramEnd& end) {
  switch (convention) {
    case Convention::icpc:
      break;
    case Convention::testlib:
      return read_testlib(end);
    case Convention::dmoj:
      return read_plain(end, false);
    case Convention::coci:
      return read_coci(end);
    case Convention::peg:
      return read_plain(end, true);
  }
  if (end.exit_code == kIcpcAccept || end.exit_code == kIcpcReject) {
    return ValidatorResult{.accepted = end.exit_code == kIcpcAccept};
  }
  return fail(neither_code(end.exit_code, data_codes(convention)));
}

std::string neither_code(int exit_code, DataCodes codes) {
  return text("ended with exit code {}, neither {} (accept) nor {} (reject)", exit_code,
              codes.accept, codes.reject);
}

DataCodes data_codes(Convention convention) {
  if (convention == Convention::icpc) return {kIcpcAccept, kIcpcReject};
  return {kOk, kFail};
}

}  // namespace judge
