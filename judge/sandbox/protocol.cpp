#include "judge/sandbox/protocol.hpp"

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>

#include "judge/base/text.hpp"

namespace judge {
namespace {

// Bounds the command line and the environment of a run.
constexpr std::size_t kLargestPacket = 128 << 10;
constexpr std::size_t kMostFds = 8;

union Control {
  cmsghdr header;
  char bytes[CMSG_SPACE(sizeof(int) * kMostFds)];
};

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
    return fail(
        text("the command line and environment of a run are too long ({} bytes)", bytes.size()));
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
  while (::sendmsg(socket, &message, MSG_NOSIGNAL) < 0) {
    if (errno != EINTR) return fail_errno(text("the sandbox's helper"));
  }
  return {};
}

Result<Message> receive_message(int socket) {
  std::string bytes(kLargestPacket, '\0');
  iovec part{bytes.data(), bytes.size()};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  Control control{};
  message.msg_control = control.bytes;
  message.msg_controllen = sizeof control.bytes;
  ssize_t size = 0;
  while ((size = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC)) < 0) {
    if (errno != EINTR) return fail_errno(text("the sandbox's helper"));
  }
  if (size == 0) return fail(text("the sandbox's helper ended unexpectedly"));
  bytes.resize(static_cast<std::size_t>(size));
  Message received{Packet(std::move(bytes)), {}};
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

}  // namespace judge
