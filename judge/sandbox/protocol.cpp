#include "judge/sandbox/protocol.hpp"

#include <sys/socket.h>
#include <sys/syscall.h>

#include <cerrno>

#include "judge/sandbox/sys.hpp"

namespace judge {
namespace {

// Bounds the command line and the environment of a run.
constexpr std::size_t kLargestPacket = 128 << 10;
constexpr std::size_t kMostFds = 8;
constexpr const char* kOtherEnd = "the sandbox's helper";

union Control {
  cmsghdr header;
  char bytes[CMSG_SPACE(sizeof(int) * kMostFds)];
};

// Repeats the call when a signal interrupted it.
long socket_call(long number, int socket, msghdr& message, int flags) {
  long result;
  do {
    result = sys(number, socket, &message, flags);
  } while (result == -EINTR);
  if (result < 0) errno = static_cast<int>(-result);
  return result;
}

}  // namespace

Result<SocketPair> make_socket_pair() {
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
    return fail_errno("socketpair");
  }
  return SocketPair{UniqueFd(ends[0]), UniqueFd(ends[1])};
}

Result<void> send_message(int socket, const Packet& packet, const std::vector<int>& fds) {
  const std::string& bytes = packet.bytes();
  if (bytes.size() > kLargestPacket) {
    errno = E2BIG;
    return fail_errno(kOtherEnd);
  }
  iovec part{const_cast<char*>(bytes.data()), bytes.size()};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  Control control{};
  if (!fds.empty()) {
    message.msg_control = control.bytes;
    message.msg_controllen = CMSG_SPACE(sizeof(int) * fds.size());
    cmsghdr* header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int) * fds.size());
    std::memcpy(CMSG_DATA(header), fds.data(), sizeof(int) * fds.size());
  }
  if (socket_call(SYS_sendmsg, socket, message, MSG_NOSIGNAL) < 0) return fail_errno(kOtherEnd);
  return {};
}

Result<Message> receive_message(int socket) {
  // One a thread, kept: a fresh one would cost a page fault for every 4 KiB.
  static thread_local std::vector<char> room(kLargestPacket);
  iovec part{room.data(), room.size()};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  Control control{};
  message.msg_control = control.bytes;
  message.msg_controllen = sizeof control.bytes;
  const long size = socket_call(SYS_recvmsg, socket, message, MSG_CMSG_CLOEXEC);
  if (size < 0) return fail_errno(kOtherEnd);
  if (size == 0) {
    errno = EPIPE;
    return fail_errno(kOtherEnd);
  }
  Message received{Packet(std::string(room.data(), static_cast<std::size_t>(size))), {}};
  for (cmsghdr* h = CMSG_FIRSTHDR(&message); h != nullptr; h = CMSG_NXTHDR(&message, h)) {
    if (h->cmsg_level != SOL_SOCKET || h->cmsg_type != SCM_RIGHTS) continue;
    const std::size_t count = (h->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    for (std::size_t i = 0; i < count; ++i) {
      int fd = -1;
      std::memcpy(&fd, CMSG_DATA(h) + i * sizeof(int), sizeof fd);
      received.fds.emplace_back(fd);
    }
  }
  return received;
}

Packet HelperSpec::pack() const {
  Packet packet;
  for (const bool flag : {isolate, as_root, proc, writable_work, scratch}) {
    packet.add(std::uint64_t{flag});
  }
  packet.add(run_uid).add(work_size).add(work_inodes).add(std::string_view(work_base));
  packet.add(std::string_view(cgroup_name)).add(key);
  packet.add(std::uint64_t{root.size()});
  for (const RootEntry& entry : root) {
    packet.add(std::string_view(entry.source)).add(std::string_view(entry.target));
    for (const bool flag : {entry.link, entry.executable, entry.device, entry.copied}) {
      packet.add(std::uint64_t{flag});
    }
  }
  return packet.add(std::string_view(reinterpret_cast<const char*>(filter.data()),
                                     filter.size() * sizeof(sock_filter)));
}

HelperSpec HelperSpec::unpack(Packet& packet) {
  HelperSpec spec;
  for (bool* flag :
       {&spec.isolate, &spec.as_root, &spec.proc, &spec.writable_work, &spec.scratch}) {
    *flag = packet.number() != 0;
  }
  spec.run_uid = packet.number();
  spec.work_size = packet.number();
  spec.work_inodes = packet.number();
  spec.work_base = packet.text();
  spec.cgroup_name = packet.text();
  spec.key = packet.number();
  spec.root.resize(packet.number());
  for (RootEntry& entry : spec.root) {
    entry.source = packet.text();
    entry.target = packet.text();
    for (bool* flag : {&entry.link, &entry.executable, &entry.device, &entry.copied}) {
      *flag = packet.number() != 0;
    }
  }
  const std::string bytes = packet.text();
  spec.filter.resize(bytes.size() / sizeof(sock_filter));
  std::memcpy(spec.filter.data(), bytes.data(), spec.filter.size() * sizeof(sock_filter));
  return spec;
}

Packet StartRequest::pack() const {
  Packet packet;
  packet.add(static_cast<std::uint64_t>(Request::start)).add(argv).add(environment);
  for (const std::uint64_t number :
       {cpu_seconds, memory, output, processes, open_files, address_space}) {
    packet.add(number);
  }
  packet.add(static_cast<std::uint64_t>(core + 1));
  for (const bool flag : {has_stdin, has_stdout, has_stderr, into_cgroup}) {
    packet.add(std::uint64_t{flag});
  }
  return packet;
}

StartRequest StartRequest::unpack(Packet& packet) {
  StartRequest request;
  request.argv = packet.texts();
  request.environment = packet.texts();
  for (std::uint64_t* number : {&request.cpu_seconds, &request.memory, &request.output,
                                &request.processes, &request.open_files, &request.address_space}) {
    *number = packet.number();
  }
  request.core = static_cast<int>(packet.number()) - 1;
  for (bool* flag :
       {&request.has_stdin, &request.has_stdout, &request.has_stderr, &request.into_cgroup}) {
    *flag = packet.number() != 0;
  }
  return request;
}

Packet RunEnd::pack() const {
  return Packet()
      .add(static_cast<std::uint64_t>(Reply::ended))
      .add(std::string_view(step))
      .add(static_cast<std::uint64_t>(error))
      .add(std::uint64_t{main_ended})
      .add(static_cast<std::uint64_t>(status))
      .add(static_cast<std::uint64_t>(wall_ns))
      .add(static_cast<std::uint64_t>(cpu_ns))
      .add(max_rss_kib)
      .add(disk_blocks);
}

RunEnd RunEnd::unpack(Packet& packet) {
  RunEnd end;
  end.step = packet.text();
  end.error = static_cast<int>(packet.number());
  end.main_ended = packet.number() != 0;
  end.status = static_cast<int>(packet.number());
  end.wall_ns = static_cast<std::int64_t>(packet.number());
  end.cpu_ns = static_cast<std::int64_t>(packet.number());
  end.max_rss_kib = packet.number();
  end.disk_blocks = packet.number();
  return end;
}

}  // namespace judge
