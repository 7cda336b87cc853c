#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/fd.hpp"
#include "judge/base/result.hpp"

// Messages between the judge, the zygote and the helpers: one packet of a SOCK_SEQPACKET socket
// each, with descriptors beside it. Both ends are the same binary, so the bytes need no portable
// form.

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

// What the judge asks a helper for, and what it hears.
enum class Request : std::uint64_t { new_work_folder, start };
enum class Reply : std::uint64_t { ready, folder, started, ended, failed };

struct SocketPair {
  UniqueFd ours, theirs;
};
Result<SocketPair> make_socket_pair();
Result<void> send_message(int socket, const Packet& packet, const std::vector<int>& fds = {});
// An Error when the other end is gone.
Result<Message> receive_message(int socket);

}  // namespace judge
