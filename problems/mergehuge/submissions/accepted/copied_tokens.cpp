// Walks along both lines of the input at once, and copies the bytes of the smaller number: nothing
// is formatted, and no array is stored.

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace {

constexpr std::size_t kMove = 16;  // bytes copied at once, more than the longest number takes

// The whole input, with kMove zeros behind it that may be read.
const char* whole_input(std::size_t& size) {
  struct stat status {};
  if (::fstat(0, &status) == 0 && S_ISREG(status.st_mode) && ::lseek(0, 0, SEEK_CUR) == 0) {
    // The file is laid over fresh memory that is longer by a page.
    size = static_cast<std::size_t>(status.st_size);
    void* const at =
        ::mmap(nullptr, size + (1 << 16), PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at != MAP_FAILED && size > 0 &&
        ::mmap(at, size, PROT_READ, MAP_PRIVATE | MAP_FIXED | MAP_POPULATE, 0, 0) != MAP_FAILED) {
      return static_cast<const char*>(at);
    }
  }
  static std::vector<char> text(1 << 20);
  size = 0;
  for (ssize_t n; (n = ::read(0, text.data() + size, text.size() - kMove - size)) > 0;) {
    size += static_cast<std::size_t>(n);
    if (text.size() - size < 2 * kMove) text.resize(2 * text.size());
  }
  std::memset(text.data() + size, 0, kMove);
  return text.data();
}

// The numbers of one line, from the front.
class Numbers {
 public:
  Numbers(const char* at, std::int64_t count) : end_(at), left_(count + 1) { next(); }

  bool empty() const { return left_ == 0; }
  std::int64_t value() const { return value_; }
  const char* text() const { return text_; }
  std::size_t size() const { return static_cast<std::size_t>(end_ - text_); }

  void next() {
    if (--left_ == 0) return;
    text_ = end_;
    while (*text_ == ' ' || *text_ == '\n') ++text_;
    const bool negative = *text_ == '-';
    end_ = text_ + negative;
    std::uint64_t word;
    std::memcpy(&word, end_, 8);
    word ^= 0x3030303030303030u;  // a digit's byte is 0..9 now, and no other byte is
    const std::uint64_t others = ((word + 0x7676767676767676u) | word) & 0x8080808080808080u;
    const int digits = others == 0 ? 8 : __builtin_ctzll(others) / 8;
    value_ = eight_digits(digits == 0 ? 0 : word << (64 - 8 * digits));
    for (end_ += digits; *end_ >= '0' && *end_ <= '9'; ++end_) value_ = 10 * value_ + (*end_ - '0');
    if (negative) value_ = -value_;
  }

 private:
  // Pairs, then fours, then all, by three multiplications.
  static std::int64_t eight_digits(std::uint64_t word) {
    word = word * 10 + (word >> 8);
    return static_cast<std::int64_t>(
        (((word & 0x000000FF000000FFu) * 0x000F424000000064u) +
         (((word >> 16) & 0x000000FF000000FFu) * 0x0000271000000001u)) >>
        32);
  }

  const char* text_ = nullptr;
  const char* end_;
  std::int64_t left_;
  std::int64_t value_ = 0;
};

class Output {
 public:
  // A number and a space, out of text behind which kMove bytes can be read.
  void token(const Numbers& number) {
    if (used_ + kMove > sizeof block_) flush();
    std::memcpy(block_ + used_, number.text(), kMove);
    used_ += number.size();
    block_[used_++] = ' ';
  }
  // The last space becomes the end of the line.
  void end_line() {
    if (used_ == 0) used_ = 1;
    block_[used_ - 1] = '\n';
    write(used_);
  }

 private:
  // All but the last byte, which may have to become the end of the line.
  void flush() {
    write(used_ - 1);
    block_[0] = block_[used_ - 1];
    used_ = 1;
  }
  void write(std::size_t size) {
    for (std::size_t done = 0; done < size;) {
      const ssize_t n = ::write(1, block_ + done, size - done);
      if (n <= 0) std::exit(1);
      done += static_cast<std::size_t>(n);
    }
  }

  char block_[1 << 17];
  std::size_t used_ = 0;
};

}  // namespace

int main() {
  std::size_t size;
  const char* const text = whole_input(size);
  const auto line_behind = [&](const char* at) {
    const void* const end = std::memchr(at, '\n', size - static_cast<std::size_t>(at - text));
    return end == nullptr ? text + size : static_cast<const char*>(end) + 1;
  };
  char* rest;
  const std::int64_t m = std::strtoll(text, &rest, 10), n = std::strtoll(rest, nullptr, 10);
  const char* const second_line = line_behind(text);
  Numbers a(second_line, m), b(line_behind(second_line), n);
  static Output out;
  while (!a.empty() && !b.empty()) {
    Numbers& smaller = a.value() <= b.value() ? a : b;
    out.token(smaller);
    smaller.next();
  }
  for (; !a.empty(); a.next()) out.token(a);
  for (; !b.empty(); b.next()) out.token(b);
  out.end_line();
}
