#pragma once

#include <unistd.h>

#include <cstdint>
#include <cstring>

namespace kit {

// Numbers from stdin by blocks; as fast on a pipe as on a file. For solutions: it believes the
// input.
class Input {
 public:
  // The next byte; -1 at the end.
  int byte() { return at_ != end_ || fill() ? static_cast<unsigned char>(*at_++) : -1; }

  // The next decimal integer; whatever is no digit before it is passed over.
  std::int64_t integer() {
    int c = byte();
    while (c != '-' && (c < '0' || c > '9')) {
      if (c < 0) return 0;
      c = byte();
    }
    const bool negative = c == '-';
    if (negative) c = byte();
    if (end_ - at_ < 24) return slow_integer(c, negative);
    std::uint64_t value = static_cast<std::uint64_t>(c - '0');
    // Eight digits at once while there are eight.
    while (true) {
      std::uint64_t word;
      std::memcpy(&word, at_, 8);
      if (!eight_digits(word)) break;
      value = value * 100000000u + parse_eight(word);
      at_ += 8;
      if (end_ - at_ < 16) return slow_rest(value, negative);
    }
    for (; *at_ >= '0' && *at_ <= '9'; ++at_)
      value = value * 10 + static_cast<unsigned>(*at_ - '0');
    return sign(value, negative);
  }

 private:
  static constexpr std::size_t kBlock = 1 << 17;

  static std::int64_t sign(std::uint64_t value, bool negative) {
    return static_cast<std::int64_t>(negative ? 0 - value : value);
  }
  static bool eight_digits(std::uint64_t word) {
    return ((word & 0xF0F0F0F0F0F0F0F0u) |
            (((word + 0x0606060606060606u) & 0xF0F0F0F0F0F0F0F0u) >> 4)) == 0x3333333333333333u;
  }
  // Little-endian bytes "12345678" -> 12345678: pairs, then fours, then all, by three
  // multiplications.
  static std::uint64_t parse_eight(std::uint64_t word) {
    word -= 0x3030303030303030u;
    word = word * 10 + (word >> 8);
    return (((word & 0x000000FF000000FFu) * 0x000F424000000064u) +
            (((word >> 16) & 0x000000FF000000FFu) * 0x0000271000000001u)) >>
           32;
  }

  std::int64_t slow_integer(int c, bool negative) {
    return slow_rest(static_cast<std::uint64_t>(c - '0'), negative);
  }
  std::int64_t slow_rest(std::uint64_t value, bool negative) {
    for (int c = byte(); c >= '0' && c <= '9'; c = byte()) {
      value = value * 10 + static_cast<unsigned>(c - '0');
    }
    return sign(value, negative);
  }

  bool fill() {
    const ssize_t n = ::read(0, block_, kBlock);
    at_ = block_;
    end_ = block_ + (n > 0 ? n : 0);
    return n > 0;
  }

  char block_[kBlock];
  char* at_ = block_;
  char* end_ = block_;
};

// Numbers and bytes to stdout by blocks. What is left goes out when the object does.
class Output {
 public:
  ~Output() { flush(); }

  void byte(char c) {
    if (used_ == kBlock) flush();
    block_[used_++] = c;
  }
  void text(const char* bytes, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) byte(bytes[i]);
  }
  void integer(std::int64_t value) {
    char digits[20];
    int count = 0;
    std::uint64_t rest =
        value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    do {
      digits[count++] = static_cast<char>('0' + rest % 10);
      rest /= 10;
    } while (rest != 0);
    if (used_ + 21 > kBlock) flush();
    if (value < 0) block_[used_++] = '-';
    while (count > 0) block_[used_++] = digits[--count];
  }
  void flush() {
    for (std::size_t done = 0; done < used_;) {
      const ssize_t n = ::write(1, block_ + done, used_ - done);
      if (n <= 0) break;
      done += static_cast<std::size_t>(n);
    }
    used_ = 0;
  }

 private:
  static constexpr std::size_t kBlock = 1 << 17;
  char block_[kBlock];
  std::size_t used_ = 0;
};

}  // namespace kit
