#pragma once

#include <sys/types.h>

#include "judge/base/fd.hpp"
#include "judge/base/result.hpp"
#include "judge/sandbox/protocol.hpp"

namespace judge {

// A living helper. Killed and waited for when the object goes; whatever it runs dies with it.
class HelperProcess {
 public:
  // Starts it and waits until it has set itself up. `cgroup_folders`: where it removes the groups
  // whose names begin with the spec's, should the judge die first.
  static Result<HelperProcess> start(const HelperSpec& spec,
                                     const std::vector<std::string>& cgroup_folders);
  HelperProcess() = default;
  HelperProcess(HelperProcess&& other) noexcept
      : socket_(std::move(other.socket_)), pid_(std::exchange(other.pid_, -1)) {}
  HelperProcess& operator=(HelperProcess&& other) noexcept {
    end();
    socket_ = std::move(other.socket_);
    pid_ = std::exchange(other.pid_, -1);
    return *this;
  }
  ~HelperProcess() { end(); }

  bool lives();  // asks the kernel
  pid_t pid() const { return pid_; }
  int socket() const { return socket_.get(); }
  // A helper that cannot be reached is ended.
  Result<void> send(const Packet& packet, const std::vector<int>& fds = {});
  // The next packet, which must be of this kind; its first number is read. A helper that died or
  // talks nonsense is ended.
  Result<Message> receive(Reply wanted);
  void end();

 private:
  UniqueFd socket_;
  pid_t pid_ = -1;
};

}  // namespace judge
