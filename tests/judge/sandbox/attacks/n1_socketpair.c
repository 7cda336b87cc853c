// Makes more of a pair of sockets than a pipe: a name, a peer, passed descriptors.
#include "attack.h"

#include <sys/socket.h>
#include <sys/un.h>

int main(void) {
  const int types[] = {SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET};
  for (int i = 0; i < 3; ++i) {
    int ends[2];
    if (socketpair(AF_UNIX, types[i], 0, ends) != 0) return 1;
    struct sockaddr_un name = {.sun_family = AF_UNIX, .sun_path = "\0" MARK};
    const struct sockaddr* const address = (const struct sockaddr*)&name;
    REFUSED(bind(ends[0], address, sizeof name));
    REFUSED(connect(ends[0], address, sizeof name));
    REFUSED(listen(ends[0], 1));
    REFUSED(accept4(ends[0], NULL, NULL, 0));
    REFUSED(sendto(ends[0], "x", 1, 0, address, sizeof name));
    struct iovec bytes = {"x", 1};
    char control[CMSG_SPACE(sizeof(int))] = {0};
    struct msghdr message = {.msg_name = &name,
                             .msg_namelen = sizeof name,
                             .msg_iov = &bytes,
                             .msg_iovlen = 1,
                             .msg_control = control,
                             .msg_controllen = sizeof control};
    REFUSED(sendmsg(ends[0], &message, 0));
    REFUSED(recvmsg(ends[1], &message, MSG_DONTWAIT));
    const int large = 64 << 20;
    REFUSED(setsockopt(ends[0], SOL_SOCKET, SO_SNDBUF, &large, sizeof large));
  }
  return all_refused();
}
