#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>

#include "judge/sandbox/cgroup.hpp"
#include "judge/sandbox/helper.hpp"

namespace judge {
namespace {

void put_away_stdio() {
  const int null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
  for (int fd = 0; fd < 3; ++fd) ::dup2(null, fd);
  if (null > 2) ::close(null);
}

[[noreturn]] void zygote_main(UniqueFd socket) {
  ::setsid();  // Ctrl-C at the terminal is the judge's affair
  for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGPIPE}) ::signal(number, SIG_IGN);
  ::signal(SIGCHLD, SIG_IGN);  // helpers need no reaping
  put_away_stdio();
  while (true) {
    Result<Message> message = receive_message(socket.get());
    if (!message) break;  // the judge is gone
    if (::fork() == 0) {
      ::prctl(PR_SET_PDEATHSIG, SIGKILL);
      ::signal(SIGCHLD, SIG_DFL);
      socket.reset();
      const HelperSpec spec = HelperSpec::unpack(message->packet);
      helper_main(spec, std::move(message->fds.at(0)));
    }
  }
  // The helpers die with us; their cgroups are then empty, and nobody else would remove them.
  sweep_cgroups();
  ::_exit(0);
}

}  // namespace

Packet HelperSpec::pack() const {
  Packet packet;
  packet.add(std::uint64_t{sandbox.mounts.size()});
  for (const Mount& mount : sandbox.mounts) {
    packet.add(std::string_view(mount.source.native()));
    packet.add(std::string_view(mount.target.native()));
  }
  for (const bool flag :
       {sandbox.system, sandbox.may_fork, sandbox.writable_work, isolate, as_root, memory_cgroup}) {
    packet.add(std::uint64_t{flag});
  }
  return packet.add(sandbox.work_size.count)
      .add(std::uint64_t{sandbox.work_inodes})
      .add(std::uint64_t{run_uid});
}

HelperSpec HelperSpec::unpack(Packet& packet) {
  HelperSpec spec;
  spec.sandbox.mounts.resize(packet.number());
  for (Mount& mount : spec.sandbox.mounts) {
    mount.source = packet.text();
    mount.target = packet.text();
  }
  for (bool* flag : {&spec.sandbox.system, &spec.sandbox.may_fork, &spec.sandbox.writable_work,
                     &spec.isolate, &spec.as_root, &spec.memory_cgroup}) {
    *flag = packet.number() != 0;
  }
  spec.sandbox.work_size = {packet.number()};
  spec.sandbox.work_inodes = static_cast<unsigned>(packet.number());
  spec.run_uid = static_cast<unsigned>(packet.number());
  return spec;
}

Result<Zygote> fork_zygote() {
  JUDGE_TRY(SocketPair pair, make_socket_pair());
  const pid_t pid = ::fork();
  if (pid < 0) return fail_errno("fork");
  if (pid == 0) {
    pair.ours.reset();
    zygote_main(std::move(pair.theirs));
  }
  return Zygote{std::move(pair.ours), pid};
}

}  // namespace judge
