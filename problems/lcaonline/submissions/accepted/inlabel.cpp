// Inlabel numbers (Schieber and Vishkin 1988), as in lcamany; but here a query waits for the one
// before it, so what counts are cache misses that wait for each other: the records of u and v, at
// once, and then, for each that must climb, the vertex above the head of a path together with its
// preorder number. O(N) to build along a breadth-first order, O(1) a query.

#include <bit>
#include <cstdint>
#include <vector>

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

namespace {

using std::uint32_t;

// What a query needs to know of a vertex, in a quarter of a cache line.
struct Vertex {
  uint32_t place;    // in preorder, from 1
  uint32_t inlabel;  // the name of its path
  uint32_t ascend;   // a bit for each path above it, at its name's lowest bit, and of its own
  uint32_t head;     // the highest vertex of its path
};

// The numbers from `first` to `last` have one with the most trailing zeros.
uint32_t name_of(uint32_t first, uint32_t last) {
  if (first == last) return last;
  const int bit = std::bit_width((first - 1) ^ last) - 1;
  return last >> bit << bit;
}

class Tree {
 public:
  Tree(kit::Input& in, uint32_t n, uint32_t root) : vertices_(n), above_head_(n + 1) {
    std::vector<uint32_t> parent(n), first_child(n, kNone), sibling(n), order = {root};
    order.reserve(n);
    for (uint32_t v = 0; v < n; ++v) {
      parent[v] = static_cast<uint32_t>(in.integer());
      if (v == root) continue;
      sibling[v] = first_child[parent[v]];
      first_child[parent[v]] = v;
    }
    for (uint32_t i = 0; i < n; ++i) {
      for (uint32_t v = first_child[order[i]]; v != kNone; v = sibling[v]) order.push_back(v);
    }
    std::vector<uint32_t>& size = first_child;  // both arrays have done their work
    std::vector<uint32_t>& free_place = sibling;
    size.assign(n, 1);
    for (uint32_t i = n - 1; i > 0; --i) size[parent[order[i]]] += size[order[i]];
    vertices_[root] = {1, name_of(1, n), 0, root};
    vertices_[root].ascend = lowest_bit(vertices_[root].inlabel);
    free_place[root] = 2;
    for (uint32_t i = 1; i < n; ++i) {
      const uint32_t v = order[i], p = parent[v], place = free_place[p];
      free_place[p] += size[v];
      free_place[v] = place + 1;
      const Vertex& above = vertices_[p];
      const uint32_t name = name_of(place, place + size[v] - 1);
      if (name == above.inlabel) {
        vertices_[v] = {place, name, above.ascend, above.head};
      } else {
        vertices_[v] = {place, name, above.ascend | lowest_bit(name), v};
        above_head_[name] = {p, above.place};
      }
    }
  }

  uint32_t common_ancestor(uint32_t u, uint32_t v) const {
    const Vertex &a = vertices_[u], &b = vertices_[v];
    if (a.inlabel == b.inlabel) return a.place < b.place ? u : v;
    // The common ancestor of the names has a bit that both ascend through, at or above the highest
    // bit in which the names differ.
    const uint32_t differ = std::bit_floor(a.inlabel ^ b.inlabel);
    const uint32_t at_least = std::bit_floor(a.inlabel & (0 - a.inlabel)) |
                              std::bit_floor(b.inlabel & (0 - b.inlabel)) | differ;
    const uint32_t common = a.ascend & b.ascend & (0 - std::bit_floor(at_least));
    const uint32_t bit = lowest_bit(common);
    const Place x = climb(u, a, bit), y = climb(v, b, bit);
    return x.place < y.place ? x.vertex : y.vertex;
  }

 private:
  static uint32_t lowest_bit(uint32_t x) { return x & (0 - x); }

  // A vertex with its preorder number, so that comparing two takes no look at their records.
  struct Place {
    uint32_t vertex, place;
  };

  // The lowest ancestor of v on the path whose name has this lowest bit.
  Place climb(uint32_t v, const Vertex& from, uint32_t bit) const {
    if (lowest_bit(from.inlabel) == bit) return {v, from.place};
    // The path below it on the way: the highest bit of `ascend` below `bit`.
    const uint32_t below = std::bit_floor(from.ascend & (bit - 1));
    return above_head_[(from.inlabel & (0 - below)) | below];
  }

  static constexpr uint32_t kNone = ~uint32_t{0};

  std::vector<Vertex> vertices_;
  std::vector<Place> above_head_;  // by name: the vertex above the head of the path
};

}  // namespace

int main() {
  static kit::Input in;
  static kit::Output out;
  const auto n = static_cast<uint32_t>(in.integer());
  auto q = in.integer();
  const Tree tree(in, n, static_cast<uint32_t>(in.integer()));
  uint32_t last = 0;
  for (; q > 0; --q) {
    const uint32_t u = static_cast<uint32_t>(in.integer()) ^ last;
    const uint32_t v = static_cast<uint32_t>(in.integer()) ^ last;
    last = tree.common_ancestor(u, v);
    out.integer(last);
    out.byte('\n');
  }
}
