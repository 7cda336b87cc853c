#pragma once

#include <linux/filter.h>

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/fd.hpp"
#include "judge/base/result.hpp"

// What the judge and a helper say to each other: one packet of a SOCK_SEQPACKET socket each, with
// descriptors beside it. Both ends come from one build, so the bytes need no portable form.

namespace judge {

// Strings and numbers, one after another.
class Packet {
 public:
  Packet() = default;
  explicit Packet(std::string bytes) : bytes_(std::move(bytes)) {}

  Packet& add(std::uint64_t number) {
    bytes_.append(reinterpret_cast<const char*>(&number), sizeof number);
    return *this;
  }
  Packet& add(std::string_view text) {
    add(std::uint64_t{text.size()});
    bytes_ += text;
    return *this;
  }
  Packet& add(const std::vector<std::string>& texts) {
    add(std::uint64_t{texts.size()});
    for (const std::string& text : texts) add(std::string_view(text));
    return *this;
  }

  std::uint64_t number() {
    std::uint64_t value = 0;
    if (position_ + sizeof value > bytes_.size()) return 0;
    std::memcpy(&value, bytes_.data() + position_, sizeof value);
    position_ += sizeof value;
    return value;
  }
  std::string text() {
    const std::uint64_t size = number();
    std::string value = bytes_.substr(position_, size);
    position_ += value.size();
    return value;
  }
  std::vector<std::string> texts() {
    std::vector<std::string> values(number());
    for (std::string& value : values) value = text();
    return values;
  }

  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
  std::size_t position_ = 0;
};

struct Message {
  Packet packet;
  std::vector<UniqueFd> fds;
};

struct SocketPair {
  UniqueFd ours, theirs;
};
Result<SocketPair> make_socket_pair();
Result<void> send_message(int socket, const Packet& packet, const std::vector<int>& fds = {});
// Waits for one. An Error when the other end is gone.
Result<Message> receive_message(int socket);

// The first number of each packet.
enum class Request : std::uint64_t { new_work_folder, start, kill };
enum class Reply : std::uint64_t { ready, folder, ended, failed };

// Part of the root file system of a sandbox.
struct RootEntry {
  // On the host: a file or a folder; or, of a link, what it says. Empty: an empty folder that hides
  // what is there.
  std::string source;
  std::string target;  // inside
  bool link = false;
  bool executable = true;
  bool device = false;
  bool copied = false;  // into the memory of the sandbox, instead of mounted
};

// The first packet: what a helper is made from. Beside it: the folders that hold its cgroups.
struct HelperSpec {
  bool isolate = true;        // false: no namespaces, only filter, rlimits and Landlock ("unsafe")
  bool as_root = false;       // else in a user namespace
  std::uint64_t run_uid = 0;  // of the programs, when as_root
  bool proc = false;          // a /proc of its own for each run
  bool writable_work = false;
  bool scratch = false;  // a writable /tmp beside a writable /work
  std::uint64_t work_size = 0, work_inodes = 0;
  std::string work_base;    // where /work really is, without namespaces
  std::string cgroup_name;  // start of the names of its groups
  std::vector<RootEntry> root;
  std::uint64_t key = 0;  // see sys.hpp
  std::vector<sock_filter> filter;

  Packet pack() const;
  static HelperSpec unpack(Packet& packet);
};

// How a program is started. Beside it travel the descriptors: stdin, stdout, stderr (those that
// there are), then the cgroup to be born in (if `into_cgroup`), then those to join by writing "0".
struct StartRequest {
  std::vector<std::string> argv, environment;
  std::uint64_t cpu_seconds = 0;  // backstop
  std::uint64_t memory = 0, output = 0, processes = 0, open_files = 64;
  std::uint64_t address_space = 0;  // 0: no limit
  int core = -1;
  bool has_stdin = false, has_stdout = false, has_stderr = false, into_cgroup = false;

  Packet pack() const;
  static StartRequest unpack(Packet& packet);
};

// The end of a run as the helper saw it.
struct RunEnd {
  std::string step;         // where the way to exec failed; empty: it did not
  int error = 0;            // errno of that
  bool main_ended = false;  // false: the whole run was killed before
  int status = 0;           // wait status of the main process
  std::int64_t wall_ns = 0;
  std::int64_t cpu_ns = 0;  // rusage of every process that was waited for
  std::uint64_t max_rss_kib = 0;
  std::uint64_t disk_blocks = 0;  // of 512 bytes, read because no cache had them

  Packet pack() const;
  static RunEnd unpack(Packet& packet);
};

}  // namespace judge
