// The same idea at the speed of reading: the bytes are looked at once, in blocks and eight digits
// at a time, and of each node only its number and its parent are kept. A parent comes before its
// children, so the later of two nodes climbs.

#include <cstdio>

// >>> bundled: problems/kit/arena.hpp
#include <sys/mman.h>

#include <cstddef>
#include <span>

namespace kit {

// Memory for large arrays that are filled at once: taken from the system in large pages where it
// gives them, since a fault for each 4 KiB costs more than filling them. Nothing is given back
// before the program ends, and nothing is initialised but to zero. For solutions.
class Arena {
 public:
  // `bytes`: of all arrays together.
  explicit Arena(std::size_t bytes) {
    constexpr std::size_t kLargePage = 2 << 20;
    size_ = (bytes + kLargePage - 1) / kLargePage * kLargePage;
    void* const got = ::mmap(nullptr, size_ + kLargePage, PROT_READ | PROT_WRITE,
                             MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (got == MAP_FAILED) __builtin_trap();
    // Large pages begin at multiples of their size.
    const std::size_t past = reinterpret_cast<std::size_t>(got) % kLargePage;
    next_ = static_cast<char*>(got) + (past == 0 ? 0 : kLargePage - past);
    ::madvise(next_, size_, MADV_HUGEPAGE);
  }

  template <class T>
  std::span<T> array(std::size_t count) {
    const std::size_t bytes = (count * sizeof(T) + 63) / 64 * 64;
    if (bytes > size_) __builtin_trap();
    T* const begin = reinterpret_cast<T*>(next_);
    next_ += bytes;
    size_ -= bytes;
    return {begin, count};
  }

 private:
  char* next_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace kit
// <<< bundled: problems/kit/arena.hpp
// >>> bundled: problems/kit/fastio.hpp
#include <unistd.h>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace kit {

// Eight decimal digits live in a little-endian word, the first digit in the lowest byte.
static_assert(std::endian::native == std::endian::little);

// Numbers from a descriptor by blocks; as fast on a pipe as on a file. For solutions: it believes
// the input, and it reads ahead, so it suits no interactive problem.
class Input {
 public:
  explicit Input(int fd = 0) : fd_(fd) {}

  // The next byte, which stays; -1 at the end.
  int peek() { return at_ != end_ || refill() ? static_cast<unsigned char>(*at_) : -1; }

  // The next byte; -1 at the end.
  int byte() {
    const int c = peek();
    at_ += c >= 0;
    return c;
  }

  // Passes over at most kAhead bytes.
  void skip(std::ptrdiff_t count) {
    look_ahead();
    at_ += count < end_ - at_ ? count : end_ - at_;
  }

  // The next decimal integer; whatever begins no number before it is passed over. 0 at the end.
  std::int64_t integer() {
    for (int c = peek(); c != '-' && (c < '0' || c > '9'); c = peek()) {
      if (c < 0) return 0;
      ++at_;
    }
    look_ahead();
    const bool negative = *at_ == '-';
    at_ += negative;
    std::uint64_t value = 0;
    while (true) {
      std::uint64_t word;
      std::memcpy(&word, at_, 8);
      word ^= 0x3030303030303030u;  // a digit's byte is 0..9 now, and no other byte is
      const std::uint64_t others = ((word + 0x7676767676767676u) | word) & 0x8080808080808080u;
      if (others != 0) {
        const int digits = std::countr_zero(others) / 8;
        at_ += digits;
        // The digits move to the end of the word, zeros before them.
        value = value * kPowers[digits] + eight_digits(word << (56 - 8 * digits) << 8);
        return static_cast<std::int64_t>(negative ? 0 - value : value);
      }
      value = value * kPowers[8] + eight_digits(word);
      at_ += 8;
    }
  }

  static constexpr std::ptrdiff_t kAhead = 32;   // more than the longest number takes
  static constexpr std::ptrdiff_t kBehind = 64;  // bytes that may be read before the window

  // For those who read in batches (batches.hpp): what is here and not yet taken, at least kAhead
  // bytes unless the input ends; and how it is taken.
  struct Window {
    const char *begin, *end;
  };
  Window window() {
    look_ahead();
    return {at_, end_};
  }
  void take_up_to(const char* place) { at_ = place; }

 private:
  static constexpr std::ptrdiff_t kBlock = 1 << 17;
  static constexpr std::uint64_t kPowers[] = {1,      10,      100,      1000,     10000,
                                              100000, 1000000, 10000000, 100000000};

  // Pairs, then fours, then all, by three multiplications.
  static std::uint64_t eight_digits(std::uint64_t word) {
    word = word * 10 + (word >> 8);
    return (((word & 0x000000FF000000FFu) * 0x000F424000000064u) +
            (((word >> 16) & 0x000000FF000000FFu) * 0x0000271000000001u)) >>
           32;
  }

  // kAhead bytes can be read from at_: of the input, then zeros, which end any number.
  void look_ahead() {
    if (end_ - at_ < kAhead && !ended_) refill();
  }

  // False at the end of the input.
  [[gnu::noinline]] bool refill() {
    const std::ptrdiff_t left = end_ - at_;
    std::memmove(block_ + kBehind, at_, static_cast<std::size_t>(left));
    at_ = block_ + kBehind;
    end_ = block_ + kBehind + left;
    while (end_ - at_ < kAhead && !ended_) {
      const ssize_t n = ::read(fd_, end_, static_cast<std::size_t>(kBlock - (end_ - at_)));
      ended_ = n <= 0;
      if (n > 0) end_ += n;
    }
    std::memset(end_, 0, kAhead);
    return at_ != end_;
  }

  int fd_;
  bool ended_ = false;
  char block_[kBehind + kBlock + kAhead] = {};
  const char* at_ = block_ + kBehind;
  char* end_ = block_ + kBehind;
};

// Numbers and bytes to a descriptor by blocks. What is left goes out when the object does.
class Output {
 public:
  explicit Output(int fd = 1) : fd_(fd) {}
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  ~Output() { flush(); }

  void byte(char c) {
    if (used_ == kBlock) flush();
    block_[used_++] = c;
  }
  void text(const char* bytes, std::size_t size) {
    while (size > 0) {
      if (used_ == kBlock) flush();
      const std::size_t part = size < kBlock - used_ ? size : kBlock - used_;
      std::memcpy(block_ + used_, bytes, part);
      used_ += part;
      bytes += part;
      size -= part;
    }
  }
  void integer(std::int64_t value) {
    if (kBlock - used_ < kLongest) flush();
    char* to = block_ + used_;
    std::uint64_t rest = static_cast<std::uint64_t>(value);
    if (value < 0) {
      *to++ = '-';
      rest = 0 - rest;
    }
    if (rest < kEight) {
      to = put_first(to, rest);
    } else {
      if (rest < kEight * kEight) {
        to = put_first(to, rest / kEight);
      } else {
        to = put_first(to, rest / kEight / kEight);
        to = put_eight(to, rest / kEight % kEight);
      }
      to = put_eight(to, rest % kEight);
    }
    used_ = static_cast<std::size_t>(to - block_);
  }
  void flush() {
    for (std::size_t done = 0; done < used_;) {
      const ssize_t n = ::write(fd_, block_ + done, used_ - done);
      if (n <= 0) break;
      done += static_cast<std::size_t>(n);
    }
    used_ = 0;
  }

 private:
  static constexpr std::size_t kBlock = 1 << 17;
  static constexpr std::size_t kLongest = 32;
  static constexpr std::uint64_t kEight = 100000000;

  // The digits of a number below 10^8, a byte each: fours, then pairs, then all at once. Dividing
  // by 100 and by 10 is multiplying and shifting.
  static std::uint64_t digits(std::uint64_t value) {
    const std::uint64_t fours = value / 10000 | value % 10000 << 32;
    const std::uint64_t hundreds = (fours * 10486 >> 20) & 0x0000007F0000007Fu;
    const std::uint64_t pairs = hundreds | (fours - 100 * hundreds) << 16;
    const std::uint64_t tens = (pairs * 103 >> 10) & 0x000F000F000F000Fu;
    return tens | (pairs - 10 * tens) << 8;
  }
  // All eight digits; eight bytes more are free at `to`.
  static char* put_eight(char* to, std::uint64_t value) {
    const std::uint64_t word = digits(value) | 0x3030303030303030u;
    std::memcpy(to, &word, 8);
    return to + 8;
  }
  // Without leading zeros.
  static char* put_first(char* to, std::uint64_t value) {
    const std::uint64_t word = digits(value);
    const int zeros = std::countr_zero(word | std::uint64_t{1} << 56) / 8;
    const std::uint64_t text = (word | 0x3030303030303030u) >> 8 * zeros;
    std::memcpy(to, &text, 8);
    return to + (8 - zeros);
  }

  int fd_;
  char block_[kBlock];
  std::size_t used_ = 0;
};

}  // namespace kit
// <<< bundled: problems/kit/fastio.hpp

constexpr std::size_t kMostNodes = 1000000;

kit::Input in;

int main() {
  kit::Arena arena(2 * kMostNodes * sizeof(int) + 1024);
  int* const value = arena.array<int>(kMostNodes).data();
  int* const parent = arena.array<int>(kMostNodes).data();
  int nodes = 0, slot = 0;  // slot 0 is the root's; node i opens the slots 2i + 1 and 2i + 2
  for (int c = in.peek(); c != ']'; c = in.peek()) {
    if (c == 'n') {
      ++slot;
      in.skip(4);
    } else if (c == '-' || (c >= '0' && c <= '9')) {
      value[nodes] = static_cast<int>(in.integer());
      parent[nodes++] = (slot++ - 1) >> 1;
    } else {
      in.skip(1);
    }
  }
  const auto p = in.integer(), q = in.integer();
  int a = 0, b = 0;
  while (value[a] != p) ++a;
  while (value[b] != q) ++b;
  while (a != b) (a > b ? a : b) = parent[a > b ? a : b];
  std::printf("%d\n", value[a]);
}
