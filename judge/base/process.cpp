#include "judge/base/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "judge/base/fd.hpp"
#include "judge/base/text.hpp"

namespace judge {
namespace {

// A tool under way. Destroying it kills and reaps it.
struct Tool {
  pid_t pid = -1;
  ~Tool() {
    if (pid < 0) return;
    ::kill(pid, SIGKILL);
    int ignored = 0;
    ::waitpid(pid, &ignored, 0);
  }
};

}  // namespace

Result<ToolOutput> run_tool(const std::vector<std::string>& argv, Duration limit) {
  JUDGE_TRY(Pipe pipe, make_pipe(0));
  std::vector<char*> words;
  for (const std::string& word : argv) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, pipe.write_end.get(), 1);
  posix_spawn_file_actions_adddup2(&actions, pipe.write_end.get(), 2);
  Tool tool;
  const int error = ::posix_spawnp(&tool.pid, words[0], &actions, nullptr, words.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) {
    tool.pid = -1;
    errno = error;
    return fail_errno(argv[0]);
  }
  pipe.write_end.reset();

  ToolOutput output;
  const auto deadline = Clock::now() + limit;
  while (true) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
    pollfd wait{pipe.read_end.get(), POLLIN, 0};
    if (left.count() <= 0 || ::poll(&wait, 1, static_cast<int>(left.count())) == 0) {
      return fail(text("{}: no answer in time", argv[0]));
    }
    char buffer[4096];
    const ssize_t n = ::read(pipe.read_end.get(), buffer, sizeof buffer);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) break;
    output.text.append(buffer, static_cast<std::size_t>(n));
  }
  int status = 0;
  ::waitpid(tool.pid, &status, 0);
  tool.pid = -1;
  output.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return output;
}

}  // namespace judge
