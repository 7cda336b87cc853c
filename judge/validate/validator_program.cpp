#include "judge/validate/validator_program.hpp"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/run.hpp"

namespace judge {
namespace {

constexpr unsigned kProcesses = 64;
constexpr Bytes kRoomForCopies = {1ull << 30};  // of data that cannot be seen through a mount
// No file of a submission begins with a dot.
constexpr const char *kFeedback = ".feedback", *kOutput = "case.out";

std::vector<std::string> followed_by(std::vector<std::string> first,
                                     const std::vector<std::string>& more) {
  first.insert(first.end(), more.begin(), more.end());
  return first;
}

// A folder in the run's own that any user may write to, whoever the validator runs as.
Result<void> make_feedback_folder(int work) {
  if (::mkdirat(work, kFeedback, 0777) != 0 || ::fchmodat(work, kFeedback, 0777, 0) != 0) {
    return fail_errno(kFeedback);
  }
  return {};
}

// Whether the validator, which runs as a user of its own, can read the file in a mounted folder.
// Not so when it is private to us, or a link to somewhere else: it is copied then.
bool is_seen_through_mount(const fs::path& file) {
  struct stat status {
  }, folder{};
  return ::lstat(file.c_str(), &status) == 0 && S_ISREG(status.st_mode) &&
         (status.st_mode & S_IROTH) != 0 && ::stat(file.parent_path().c_str(), &folder) == 0 &&
         (folder.st_mode & S_IXOTH) != 0;
}

// The start of what the validator left there; nothing when it left no such file, or something that
// is none.
std::optional<std::string> read_feedback(int work, const std::string& name) {
  const Result<UniqueFd> file = open_beneath(work, std::string(kFeedback) + "/" + name);
  if (!file) return std::nullopt;
  std::string bytes(8192 + 4, '\0');
  const ssize_t size = ::pread(file->get(), bytes.data(), bytes.size(), 0);
  bytes.resize(static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
  return bytes;
}

std::string read_message(int work, const std::string& name) {
  return printable_words(read_feedback(work, name).value_or(""));
}

// The score files of the ICPC's convention. Whether they matter is up to the problem.
void read_score(int work, ValidatorResult& result) {
  const auto score = read_feedback(work, "score.txt");
  const auto multiplier = read_feedback(work, "score_multiplier.txt");
  if (score) result.score = parse_number(trim(*score));
  if (multiplier) result.score_multiplier = parse_number(trim(*multiplier));
  const std::optional<double>& part = result.score_multiplier;
  if (score && multiplier) {
    result.score_fault = text("leaves a score.txt and a score_multiplier.txt");
  } else if ((score || multiplier) && !result.accepted) {
    result.score_fault = text("rejects, and leaves a score");
  } else if (score && !result.score) {
    result.score_fault = text("leaves a score.txt that is no number");
  } else if (multiplier && !(part && *part >= 0 && *part <= 1)) {
    result.score_fault = text("leaves a score_multiplier.txt that is no number from 0 to 1");
  }
}

}  // namespace

std::string printable_words(std::string_view bytes) {
  constexpr std::size_t kMost = 8192;
  const std::string_view words = trim(bytes);
  std::size_t end = std::min(words.size(), kMost);
  if (end < words.size()) {
    while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xc0) == 0x80) --end;
  }
  return escape_unsafe(words.substr(0, end), true) + (end < words.size() ? "…" : "");
}

std::string what_stopped(const RunReport& report, const ValidatorProgram::Limits& limits) {
  switch (report.cause) {
    case EndCause::cpu_limit:
      return text("was stopped after {:.1f} s of CPU time", to_ms(limits.cpu_time) / 1000);
    case EndCause::wall_limit:
      return text("was stopped after {:.1f} s, {:.1f} s of CPU time",
                  to_ms(report.wall_time) / 1000, to_ms(report.cpu_time) / 1000);
    case EndCause::memory_limit:
      return text("was stopped at its memory limit of {} MiB", to_mib(limits.memory));
    case EndCause::output_limit:
      return text("was stopped at its output limit of {} MiB", to_mib(limits.output));
    case EndCause::killed:
      return text("was killed");
    case EndCause::exited:
      break;
  }
  if (report.oom_kills > 0) {
    return text("was stopped at its memory limit of {} MiB", to_mib(limits.memory));
  }
  if (report.signal != 0) return text("died of {}", ::strsignal(report.signal));
  return {};
}

ValidatorProgram::Limits validation_limits(const Limits& limits) {
  return {.cpu_time = limits.validation_time,
          .memory = limits.validation_memory,
          .output = limits.validation_output};
}

RunLimits validation_run_limits(const ValidatorProgram::Limits& limits, const Program& program) {
  return {.cpu_time = limits.cpu_time,
          .wall_time = 2 * limits.cpu_time + std::chrono::seconds(1),
          .memory = limits.memory,
          .output = limits.output,
          .processes = kProcesses + program.language->extra_threads};
}

Result<ValidatorProgram> ValidatorProgram::prepare(const Program& program, const Limits& limits,
                                                   const std::vector<fs::path>& data_folders,
                                                   SandboxFactory& sandboxes,
                                                   Convention convention) {
  ValidatorProgram validator;
  validator.program_ = program;
  validator.convention_ = convention;
  validator.limits_ = limits;
  validator.data_folders_ = data_folders;
  SandboxSpec spec = sandbox_spec(program);
  spec.writable_work = true;
  spec.may_fork = true;
  spec.work_size = std::max(spec.work_size, limits.output) + kRoomForCopies;
  for (std::size_t i = 0; i < data_folders.size(); ++i) {
    spec.mounts.push_back({data_folders[i], fmt::format("/data/{}", i)});
  }
  JUDGE_TRY(validator.sandbox_, sandboxes.prepare(spec));
  return validator;
}

Result<ValidatorResult> ValidatorProgram::run(const fs::path& input, const fs::path& answer,
                                              int output,
                                              const std::vector<std::string>& arguments) {
  JUDGE_CHECK(begin_case(input, answer));
  return judge_output(output, arguments);
}

Result<ValidatorResult> ValidatorProgram::judge_sources(const std::string& name,
                                                        const std::vector<SourceFile>& files,
                                                        const std::string& language,
                                                        const std::string& entry_point,
                                                        const std::vector<std::string>& arguments) {
  case_ = name;
  JUDGE_TRY(work_, sandbox_->new_work_folder());
  JUDGE_CHECK(make_feedback_folder(work_.get()));
  for (const SourceFile& file : files) {
    JUDGE_CHECK(put_file(work_.get(), file.name, file.content));
  }
  const RunRequest request =
      run_request(program_, limits_.memory,
                  followed_by({language, entry_point, files_inside().feedback}, arguments));
  JUDGE_TRY(const RunOutput ended,
            judge::run(*sandbox_, request, validation_run_limits(limits_, program_)));
  return judgement(ended.report, ended.out.bytes(), ended.error);
}

Result<void> ValidatorProgram::begin_case(const fs::path& input, const fs::path& answer) {
  case_ = input.string();
  pass_ = 1;
  JUDGE_TRY(work_, sandbox_->new_work_folder());
  JUDGE_CHECK(make_feedback_folder(work_.get()));
  const auto inside = [&](const fs::path& file, const char* name) -> Result<std::string> {
    const auto folder = std::find(data_folders_.begin(), data_folders_.end(), file.parent_path());
    if (folder != data_folders_.end() && is_seen_through_mount(file)) {
      return fmt::format("/data/{}/{}", folder - data_folders_.begin(), file.filename().string());
    }
    JUDGE_TRY(const MappedFile content, MappedFile::open(file));
    JUDGE_CHECK(put_file(work_.get(), name, content.bytes()));
    return std::string("/work/") + name;
  };
  JUDGE_TRY(input_inside_, inside(input, "case.in"));
  JUDGE_TRY(answer_inside_, inside(answer, "case.ans"));
  return {};
}

Result<ValidatorResult> ValidatorProgram::judge_output(int output,
                                                       const std::vector<std::string>& arguments) {
  const bool by_stdin = convention_ == Convention::icpc;
  if (!by_stdin) {
    JUDGE_TRY(const MappedFile content, MappedFile::of_fd(output, "output"));
    JUDGE_CHECK(put_file(work_.get(), kOutput, content.bytes()));
  }
  RunRequest request =
      run_request(program_, limits_.memory,
                  followed_by(judge_arguments(convention_, files_inside()), arguments));
  if (by_stdin) request.stdin_fd = output;
  JUDGE_TRY(const RunOutput ended,
            judge::run(*sandbox_, request, validation_run_limits(limits_, program_)));
  return judgement(ended.report, ended.out.bytes(), ended.error);
}

JudgedFiles ValidatorProgram::files_inside() const {
  return {input_inside_, answer_inside_, fmt::format("/work/{}", kOutput),
          fmt::format("/work/{}/", kFeedback)};
}

Talker ValidatorProgram::talker(const std::vector<std::string>& arguments, Duration submission_wall,
                                std::optional<int> core) const {
  Talker talker{
      .sandbox = sandbox_.get(),
      .request = run_request(program_, limits_.memory,
                             followed_by(talk_arguments(convention_, files_inside()), arguments)),
      .limits = validation_run_limits(limits_, program_)};
  talker.request.core = core;
  talker.limits.wall_time += submission_wall;  // which it may spend waiting
  return talker;
}

Result<ValidatorResult> ValidatorProgram::judgement(const RunReport& report, std::string_view out,
                                                    std::string_view error) const {
  std::string judge_message = read_message(work_.get(), "judgemessage.txt");
  std::string what = what_stopped(report, limits_);
  Result<ValidatorResult> result = read_judgement(convention_, {report.exit_code, out, error});
  if (what.empty() && !result) what = result.error().message;
  if (!what.empty()) {
    std::string message = text("{}: the output validator {}", case_, what);
    for (const std::string& words : {printable_words(error), judge_message}) {
      if (!words.empty()) message += "\n" + words;
    }
    return fail(std::move(message));
  }
  if (convention_ == Convention::icpc) {
    result->judge_message = std::move(judge_message);
    result->team_message = read_message(work_.get(), "teammessage.txt");
    read_score(work_.get(), *result);
  }
  return result;
}

Result<std::string> ValidatorProgram::written_output() const {
  struct stat status {};
  if (::fstatat(work_.get(), kOutput, &status, AT_SYMLINK_NOFOLLOW) != 0) return std::string();
  JUDGE_TRY(const UniqueFd file, open_beneath(work_.get(), kOutput));
  JUDGE_TRY(const MappedFile content, MappedFile::of_fd(file.get(), kOutput));
  return std::string(content.bytes());
}

Result<std::optional<UniqueFd>> ValidatorProgram::next_pass() {
  constexpr const char* kNextPass = "nextpass.in";
  const UniqueFd feedback(
      ::openat(work_.get(), kFeedback, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  struct stat status {};
  if (!feedback || ::fstatat(feedback.get(), kNextPass, &status, AT_SYMLINK_NOFOLLOW) != 0) {
    return std::nullopt;
  }
  JUDGE_TRY(const UniqueFd left,
            open_beneath(work_.get(), std::string(kFeedback) + "/" + kNextPass));
  JUDGE_TRY(const MappedFile content, MappedFile::of_fd(left.get(), kNextPass));
  const std::string name = fmt::format("pass-{}.in", ++pass_);
  JUDGE_TRY(UniqueFd input, memory_file(content.bytes()));
  JUDGE_CHECK(put_file(work_.get(), name, content.bytes()));
  if (::unlinkat(feedback.get(), kNextPass, 0) != 0) return fail_errno(kNextPass);
  input_inside_ = "/work/" + name;
  return std::optional(std::move(input));
}

}  // namespace judge
