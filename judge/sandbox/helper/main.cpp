// The helper: a small static program that starts the runs of one sandbox. The judge carries it
// inside itself, starts one for each prepared sandbox, and talks to it through descriptor 3
// (protocol.hpp). It sets itself up once (namespaces, root file system, system-call filter) and
// then serves requests until the other end of its socket is closed; whatever still runs then dies
// with it.

#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <grp.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <memory>

#include "judge/sandbox/helper/launch.hpp"
#include "judge/sandbox/helper/root.hpp"
#include "judge/sandbox/helper/self_test.hpp"
#include "judge/sandbox/protocol.hpp"
#include "judge/sandbox/sys.hpp"

namespace judge {
namespace {

constexpr int kSocket = 3;
// The user that a program is, inside a user namespace. Not 0: exec gives root's capabilities back.
constexpr unsigned kInnerUser = 1000;

Result<void> check(bool ok, const char* step) {
  if (!ok) return fail_errno(step);
  return {};
}

Result<void> write_map(const char* path, const std::string& line) {
  const UniqueFd file(::open(path, O_WRONLY | O_CLOEXEC));
  if (!file) return fail_errno(path);
  return write_all(file.get(), line, path);
}

Result<void> enter_namespaces(const HelperSpec& spec) {
  const uid_t uid = ::geteuid();
  const gid_t gid = ::getegid();
  // No cgroup namespace yet: seen from inside one, the groups that programs join are out of reach.
  const int user = spec.as_root ? 0 : CLONE_NEWUSER;
  JUDGE_CHECK(check(::unshare(user | CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS) == 0,
                    "unshare"));
  if (!spec.as_root) {
    JUDGE_CHECK(write_map("/proc/self/setgroups", "deny"));
    const std::string inner = std::to_string(kInnerUser);
    JUDGE_CHECK(write_map("/proc/self/uid_map", inner + " " + std::to_string(uid) + " 1"));
    JUDGE_CHECK(write_map("/proc/self/gid_map", inner + " " + std::to_string(gid) + " 1"));
  }
  constexpr std::string_view kName = "judge";
  (void)::sethostname(kName.data(), kName.size());
  return enter_root(spec);
}

// What every program inherits: no groups, no way to more rights, the filter.
Result<void> give_up_rights(const HelperSpec& spec) {
  if (spec.as_root) JUDGE_CHECK(check(::setgroups(0, nullptr) == 0, "setgroups"));
  for (int right = 0; ::prctl(PR_CAPBSET_DROP, right, 0, 0, 0) == 0; ++right) {
  }
  JUDGE_CHECK(check(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0, "no_new_privs"));
  // Programs of the same user must not look into us.
  JUDGE_CHECK(check(::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0, "dumpable"));
  sys_key = spec.key;
  const sock_fprog filter{static_cast<unsigned short>(spec.filter.size()),
                          const_cast<sock_filter*>(spec.filter.data())};
  const long loaded = sys(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &filter);
  errno = static_cast<int>(-loaded);
  return check(loaded == 0, "seccomp");
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> all;
  for (std::string& text : texts) all.push_back(text.data());
  all.push_back(nullptr);
  return all;
}

class Helper {
 public:
  explicit Helper(HelperSpec spec) : spec_(std::move(spec)) {}

  void live() {
    const Result<void> ready = set_up();
    answer(ready, Packet().add(static_cast<std::uint64_t>(Reply::ready)));
    while (ready) {
      Result<Message> message = receive_message(kSocket);
      if (!message) return;
      switch (static_cast<Request>(message->packet.number())) {
        case Request::new_work_folder:
          make_work_folder();
          break;
        case Request::start:
          start(*message);
          break;
        case Request::kill:  // of a run that ended meanwhile
          break;
      }
    }
  }

 private:
  Result<void> set_up() {
    ::umask(022);
    const long own = ::syscall(SYS_pidfd_open, ::getpid(), 0);
    pidfd_.reset(static_cast<int>(own));
    if (spec_.isolate) {
      JUDGE_CHECK(enter_namespaces(spec_));
    } else {
      // For the programs, not for us: after a killed judge we have its folders to remove.
      file_rules_ = make_file_rules(spec_);
    }
    return give_up_rights(spec_);
  }

  void answer(const Result<void>& result, const Packet& packet, const std::vector<int>& fds = {}) {
    // A judge that is gone is noticed where its next request is waited for.
    (void)(result ? send_message(kSocket, packet, fds)
                  : send_message(kSocket, Packet()
                                              .add(static_cast<std::uint64_t>(Reply::failed))
                                              .add(std::string_view(result.error().message))));
  }

  void make_work_folder() {
    Result<UniqueFd> folder =
        mount_work(spec_, spec_.as_root ? static_cast<unsigned>(spec_.run_uid) : kInnerUser);
    sealed_ = false;
    if (!folder) return answer(Failure(folder.error()), {});
    answer({}, Packet().add(static_cast<std::uint64_t>(Reply::folder)), {folder->get()});
  }

  void start(Message& message) {
    StartRequest request = StartRequest::unpack(message.packet);
    const std::vector<char*> argv = pointers(request.argv);
    const std::vector<char*> environment = pointers(request.environment);
    Launch launch;
    launch.argv = argv.data();
    launch.environment = environment.data();
    launch.cpu_seconds = request.cpu_seconds;
    launch.memory = request.memory;
    launch.output = request.output;
    launch.processes = request.processes;
    launch.open_files = request.open_files;
    launch.address_space = request.address_space;
    std::vector<int> fds;
    for (const UniqueFd& fd : message.fds) fds.push_back(fd.get());
    std::size_t next = 0;
    if (request.has_stdin) launch.stdin_fd = fds.at(next++);
    if (request.has_stdout) launch.stdout_fd = fds.at(next++);
    if (request.has_stderr) launch.stderr_fd = fds.at(next++);
    if (request.into_cgroup) launch.into_cgroup = fds.at(next++);
    launch.join_fds = fds.data() + next;
    launch.join_count = fds.size() - next;
    if (!spec_.isolate) launch.folder = spec_.work_base.empty() ? "/" : spec_.work_base.c_str();
    launch.file_rules = file_rules_.get();
    launch.helper_pidfd = pidfd_.get();
    launch.new_pids = spec_.isolate;
    launch.proc = spec_.isolate && spec_.proc;
    launch.hide_cgroup = launch.proc;
    launch.drop_root = spec_.as_root;
    launch.uid = static_cast<unsigned>(spec_.run_uid);
    pin(request.core);
    if (spec_.isolate && !spec_.writable_work && !sealed_) {
      if (const Result<void> done = seal_work(); !done) return answer(done, {});
      sealed_ = true;
    }
    run(launch, message.fds);
  }

  // Runs us, and so the stub and the program, on one core: handing over costs least there.
  void pin(int core) {
    if (core == core_) return;
    cpu_set_t set;
    CPU_ZERO(&set);
    for (int i = 0; i < CPU_SETSIZE; ++i) {
      if (core < 0 || i == core) CPU_SET(static_cast<std::size_t>(i), &set);
    }
    if (sys(SYS_sched_setaffinity, 0, sizeof set, &set) == 0) core_ = core;
  }

  // From the clone to the answer only system calls without libc: the stub shares our memory.
  void run(Launch& launch, std::vector<UniqueFd>& fds) {
    int pidfd = -1;
    const long stub = clone_stub(launch, &pidfd);
    if (stub < 0) {
      errno = static_cast<int>(-stub);
      return answer(fail_errno("clone"), {});
    }
    // The program has its copies; ours would keep its pipes open.
    for (const UniqueFd& fd : fds) sys(SYS_close, fd.get());

    pollfd events[2] = {{pidfd, POLLIN, 0}, {kSocket, POLLIN, 0}};
    while (true) {
      const long ready = sys(SYS_poll, events, 2, -1);
      if (ready < 0) continue;
      if (events[0].revents != 0) break;
      // A request to stop; or the judge is gone.
      if (launch.new_pids) {
        sys(SYS_kill, stub, SIGKILL);
      } else {
        const pid_t program = __atomic_load_n(&launch.program, __ATOMIC_ACQUIRE);
        // Not yet cloned, or not yet the head of a group: look again.
        if (program == 0 || sys(SYS_kill, -program, SIGKILL) != 0) continue;
      }
      events[1].fd = -1;
    }
    rusage stub_usage{};
    int status = 0;
    sys(SYS_wait4, stub, &status, 0, &stub_usage);
    sys(SYS_close, pidfd);
    for (UniqueFd& fd : fds) fd.release();
    fds.clear();

    RunEnd end;
    if (launch.failed_step != nullptr) end.step = launch.failed_step;
    end.error = launch.error;
    end.main_ended = launch.main_ended;
    end.status = launch.status;
    end.wall_ns = launch.wall_ns;
    // A stub that was killed has not told; the kernel then knows of what the stub waited for.
    const rusage& usage = launch.main_ended ? launch.usage : stub_usage;
    const auto ns = [](const timeval& t) { return t.tv_sec * 1'000'000'000 + t.tv_usec * 1000; };
    end.cpu_ns = ns(usage.ru_utime) + ns(usage.ru_stime);
    end.max_rss_kib = static_cast<std::uint64_t>(usage.ru_maxrss);
    end.disk_blocks = static_cast<std::uint64_t>(usage.ru_inblock);
    answer({}, end.pack());
  }

  HelperSpec spec_;
  UniqueFd pidfd_, file_rules_;
  bool sealed_ = true;  // the root's own empty /work is read-only
  int core_ = -1;
};

// Removes the cgroups that nobody else will remove now. Their processes are on their way out.
void remove_groups(int parent, const std::string& name) {
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::fdopendir(::dup(parent)), ::closedir);
  if (!folder) return;
  while (const dirent* entry = ::readdir(folder.get())) {
    if (!std::string_view(entry->d_name).starts_with(name)) continue;
    for (int i = 0; i < 1000 && ::unlinkat(parent, entry->d_name, AT_REMOVEDIR) != 0; ++i) {
      ::usleep(1000);
    }
  }
}

// The same for the folder that holds /work, where it is one of the host's.
void remove_folder(const std::string& folder) {
  const auto remove = [](const char* path, const struct stat*, int, FTW*) {
    ::remove(path);
    return 0;
  };
  ::nftw(folder.c_str(), remove, 16, FTW_DEPTH | FTW_PHYS);
}

}  // namespace
}  // namespace judge

int main(int argc, char** argv) {
  if (argc == 2) return judge::self_test_program(argv[1]);
  ::close_range(judge::kSocket + 1, ~0u, 0);
  ::prctl(PR_SET_NAME, "judge-helper");
  auto message = judge::receive_message(judge::kSocket);
  if (!message) return 1;
  const auto spec = judge::HelperSpec::unpack(message->packet);
  judge::Helper(spec).live();
  // The judge ended without ending us first: it was killed.
  for (const judge::UniqueFd& folder : message->fds) {
    judge::remove_groups(folder.get(), spec.cgroup_name);
  }
  if (!spec.work_base.empty()) {
    judge::remove_folder(spec.work_base.substr(0, spec.work_base.rfind('/')));
  }
}
