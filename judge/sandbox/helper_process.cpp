#include "judge/sandbox/helper_process.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

#include "judge/base/text.hpp"
#include "judge/sandbox/helper_image.hpp"

namespace judge {
namespace {

// The helper's program in memory; made once.
Result<int> helper_file() {
  static const Result<int> file = []() -> Result<int> {
    constexpr unsigned kExecutable = 0x10;  // MFD_EXEC, which old kernels do not know
    UniqueFd fd(::memfd_create("judge-helper", MFD_CLOEXEC | kExecutable));
    if (!fd) fd = UniqueFd(::memfd_create("judge-helper", MFD_CLOEXEC));
    if (!fd) return fail_errno("memfd");
    JUDGE_CHECK(write_all(fd.get(), helper_image(), "memfd"));
    // Open for writing it could not be executed.
    const UniqueFd readable(
        ::open(("/proc/self/fd/" + std::to_string(fd.get())).c_str(), O_RDONLY | O_CLOEXEC));
    // Away from the numbers that a helper starts with.
    const int kept = ::fcntl(readable.get(), F_DUPFD_CLOEXEC, 10);
    if (kept < 0) return fail_errno("/proc/self/fd");
    return kept;
  }();
  return file;
}

Result<pid_t> spawn_helper(int socket) {
  JUDGE_TRY(const int file, helper_file());
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  for (int fd = 0; fd < 3; ++fd) {
    ::posix_spawn_file_actions_addopen(&actions, fd, "/dev/null", O_RDWR, 0);
  }
  ::posix_spawn_file_actions_adddup2(&actions, socket, 3);
  posix_spawnattr_t attributes;
  ::posix_spawnattr_init(&attributes);
  sigset_t none, all;
  ::sigemptyset(&none);
  ::sigfillset(&all);
  ::posix_spawnattr_setsigmask(&attributes, &none);
  ::posix_spawnattr_setsigdefault(&attributes, &all);
  // A session of its own: Ctrl-C at the terminal is the judge's affair.
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                              POSIX_SPAWN_SETSID | POSIX_SPAWN_USEVFORK);
  const std::string path = "/proc/self/fd/" + std::to_string(file);
  char name[] = "judge-helper";
  char* argv[] = {name, nullptr};
  char* environment[] = {nullptr};
  pid_t pid = -1;
  const int error = ::posix_spawn(&pid, path.c_str(), &actions, &attributes, argv, environment);
  ::posix_spawn_file_actions_destroy(&actions);
  ::posix_spawnattr_destroy(&attributes);
  if (error != 0) {
    errno = error;
    return fail_errno(text("the sandbox's helper cannot be started"));
  }
  return pid;
}

}  // namespace

Result<HelperProcess> HelperProcess::start(const HelperSpec& spec,
                                           const std::vector<std::string>& cgroup_folders) {
  JUDGE_TRY(SocketPair pair, make_socket_pair());
  HelperProcess helper;
  JUDGE_TRY(helper.pid_, spawn_helper(pair.theirs.get()));
  helper.socket_ = std::move(pair.ours);
  pair.theirs.reset();
  std::vector<UniqueFd> folders;
  std::vector<int> fds;
  for (const std::string& folder : cgroup_folders) {
    folders.emplace_back(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folders.back()) return fail_errno(folder);
    fds.push_back(folders.back().get());
  }
  JUDGE_CHECK(helper.send(spec.pack(), fds));
  JUDGE_TRY(const Message ready, helper.receive(Reply::ready));
  return helper;
}

Result<void> HelperProcess::send(const Packet& packet, const std::vector<int>& fds) {
  Result<void> sent = send_message(socket_.get(), packet, fds);
  if (!sent) end();
  return sent;
}

Result<Message> HelperProcess::receive(Reply wanted) {
  Result<Message> message = receive_message(socket_.get());
  if (!message) {
    end();
    return fail(text("the sandbox's helper ended unexpectedly"));
  }
  const auto got = static_cast<Reply>(message->packet.number());
  if (got == Reply::failed) return fail(message->packet.text());
  if (got != wanted) {
    end();
    return fail(text("the sandbox's helper answers out of turn"));
  }
  return message;
}

bool HelperProcess::lives() {
  if (pid_ > 0 && ::waitpid(pid_, nullptr, WNOHANG) == pid_) {
    pid_ = -1;
    socket_.reset();
  }
  return pid_ > 0;
}

void HelperProcess::end() {
  if (pid_ <= 0) return;
  ::kill(pid_, SIGKILL);
  while (::waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
  }
  pid_ = -1;
  socket_.reset();
}

}  // namespace judge
