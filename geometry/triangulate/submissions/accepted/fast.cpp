// The sweep of plain.cpp with less to wait for: vertices are named by their places in the order of
// the sweep, which a radix sort finds; chains are lists in one array; gaps stand in blocks of a few
// dozen, found by halving, in place of a balanced tree, and know their blocks. O(n log n), but for
// the list of blocks, which is moved when one is halved.

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <utility>
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

struct Point {
  std::int32_t x, y;
};

// 1 when a, b, c turn left, -1 when right, 0 when they are on a line. Below 2^63.
int turn(Point a, Point b, Point c) {
  const std::int64_t bx = std::int64_t{b.x} - a.x, by = std::int64_t{b.y} - a.y;
  const std::int64_t cx = std::int64_t{c.x} - a.x, cy = std::int64_t{c.y} - a.y;
  const std::int64_t v = bx * cy - by * cx;
  return (v > 0) - (v < 0);
}

// The indices of the points in the order of x, then y.
std::vector<std::int32_t> sorted(const std::vector<Point>& points) {
  struct Key {
    std::uint64_t value;
    std::int32_t index;
  };
  const std::size_t n = points.size();
  std::vector<Key> keys(n), spare(n);
  constexpr int kBits = 11, kRounds = 3;  // of x; a last pass puts equal x in order
  std::uint32_t counts[kRounds][1 << kBits] = {};
  for (std::size_t i = 0; i < n; ++i) {
    const auto x = static_cast<std::uint32_t>(points[i].x) ^ 0x80000000u;
    const auto y = static_cast<std::uint32_t>(points[i].y) ^ 0x80000000u;
    keys[i] = {std::uint64_t{x} << 32 | y, static_cast<std::int32_t>(i)};
    for (int r = 0; r < kRounds; ++r) ++counts[r][(x >> (kBits * r)) & ((1 << kBits) - 1)];
  }
  for (int r = 0; r < kRounds; ++r) {
    std::uint32_t begin = 0;
    for (std::uint32_t& c : counts[r]) begin += std::exchange(c, begin);
    for (const Key& k : keys) {
      spare[counts[r][(k.value >> (32 + kBits * r)) & ((1 << kBits) - 1)]++] = k;
    }
    keys.swap(spare);
  }
  const auto less = [](const Key& a, const Key& b) { return a.value < b.value; };
  for (std::size_t i = 0, j = 0; i < n; i = j) {
    while (j < n && keys[j].value >> 32 == keys[i].value >> 32) ++j;
    if (j - i > 1) {
      std::sort(keys.begin() + static_cast<std::ptrdiff_t>(i),
                keys.begin() + static_cast<std::ptrdiff_t>(j), less);
    }
  }
  std::vector<std::int32_t> order(n);
  for (std::size_t i = 0; i < n; ++i) order[i] = keys[i].index;
  return order;
}

enum Side { low, high };

// The vertices along one side of a gap as a list from the last to the first, in Sweep::nodes_.
struct Chain {
  int top;
  Side side;
};

struct Gap {
  Point from, to;  // of the edge below
  int above;       // the vertex where the edge above begins
  int block;       // where the gap stands
  bool has_two;
  Chain chain, upper;
};

class Sweep {
 public:
  Sweep(const std::vector<Point>& points, kit::Output& out) : out_(out) {
    const int n = static_cast<int>(points.size());
    name_ = sorted(points);
    std::vector<int> place(n);
    for (int v = 0; v < n; ++v) place[name_[v]] = v;
    point_.resize(n);
    before_.resize(n);
    after_.resize(n);
    for (int i = 0; i < n; ++i) {
      const int v = place[i], w = place[i + 1 == n ? 0 : i + 1];
      point_[v] = points[i];
      after_[v] = w;
      before_[w] = v;
    }
    gap_at_.resize(n);
    nodes_.reserve(4 * points.size());
    gaps_.reserve(points.size());
    for (int v = 0; v < n; ++v) pass(v);
  }

 private:
  struct Node {
    int vertex, next;  // -1: the last
  };
  // Gaps in their order from below.
  struct Block {
    static constexpr int kMost = 64;
    int size = 0;
    int gaps[kMost];
  };

  void pass(int v) {
    const int before = before_[v], after = after_[v];
    const Point p = point_[v];
    if (before < v && v < after) {
      const int g = gap_at_[v] = gap_at_[before];
      gaps_[g].from = p;
      gaps_[g].to = point_[after];
      add(gaps_[g], v, low);
    } else if (before > v && v > after) {
      const int g = gap_at_[before] = gap_at_[v];
      gaps_[g].above = before;
      add(gaps_[g], v, high);
    } else if (v < after) {
      const bool is_new = turn(point_[before], p, point_[after]) > 0;
      const Spot spot = find(p);
      int above = before;
      Chain upper;
      if (is_new) {
        upper = {node(v, -1), low};
      } else {
        const int g = blocks_[list_[spot.place]].gaps[spot.behind - 1];
        upper = split(gaps_[g], v);
        above = std::exchange(gaps_[g].above, before);
        gap_at_[before] = g;
      }
      const int g = static_cast<int>(gaps_.size());
      gaps_.push_back({p, point_[after], above, 0, false, upper, {}});
      gap_at_[v] = gap_at_[above] = g;
      insert(spot, g);
    } else if (turn(point_[before], p, point_[after]) > 0) {
      Gap& gap = gaps_[gap_at_[v]];
      if (gap.has_two) add(gap.upper, v, high);
      add(gap.chain, v, gap.has_two || gap.chain.side == high ? low : high);
      erase(gap_at_[v]);
    } else {
      const int g = gap_at_[v], h = gap_at_[before];
      add(gaps_[g], v, high);
      add(gaps_[h], v, low);
      erase(h);
      gaps_[g].has_two = true;
      gaps_[g].upper = gaps_[h].chain;
      gaps_[g].above = gaps_[h].above;
      gap_at_[gaps_[g].above] = g;
    }
  }

  // What is left of the gap below v; the chain above it is returned.
  Chain split(Gap& gap, int v) {
    Chain upper{node(nodes_[gap.chain.top].vertex, -1), low};
    if (gap.has_two) {
      upper = gap.upper;
    } else if (gap.chain.side == low) {
      std::swap(upper, gap.chain);
    }
    gap.has_two = false;
    add(gap.chain, v, high);
    add(upper, v, low);
    return upper;
  }

  void add(Gap& gap, int v, Side side) {
    if (gap.has_two && side == low) {
      add(gap.chain, v, low);
      gap.chain = gap.upper;
    } else if (gap.has_two) {
      add(gap.upper, v, high);
    }
    gap.has_two = false;
    add(gap.chain, v, side);
  }

  void add(Chain& chain, int v, Side side) {
    int top = chain.top, next = nodes_[top].next;
    if (side == chain.side) {
      const int ear = side == low ? 1 : -1;
      for (; next >= 0; top = next, next = nodes_[top].next) {
        const int a = nodes_[next].vertex, b = nodes_[top].vertex;
        if (turn(point_[a], point_[b], point_[v]) != ear) break;
        put(a, b, v, side);
      }
    } else {
      const int last = top;
      for (; next >= 0; top = next, next = nodes_[top].next) {
        put(nodes_[next].vertex, nodes_[top].vertex, v, chain.side);
      }
      top = last;
      nodes_[top].next = -1;
    }
    chain = {node(v, top), side};
  }

  int node(int vertex, int next) {
    nodes_.push_back({vertex, next});
    return static_cast<int>(nodes_.size()) - 1;
  }

  void put(int a, int b, int v, Side side) {
    if (side == high) std::swap(a, b);
    out_.integer(name_[a]);
    out_.byte(' ');
    out_.integer(name_[b]);
    out_.byte(' ');
    out_.integer(name_[v]);
    out_.byte('\n');
  }

  // In a block, behind so many of its gaps.
  struct Spot {
    int place, behind;
  };
  // Behind all gaps whose lower edge is below p.
  Spot find(Point p) const {
    const auto is_below = [&](int g) { return turn(gaps_[g].from, gaps_[g].to, p) > 0; };
    if (list_.empty()) return {0, 0};
    const auto place = std::partition_point(list_.begin() + 1, list_.end(),
                                            [&](int b) { return is_below(blocks_[b].gaps[0]); });
    const int at = static_cast<int>(place - list_.begin()) - 1;
    const Block& block = blocks_[list_[at]];
    const int* found = std::partition_point(block.gaps, block.gaps + block.size, is_below);
    return {at, static_cast<int>(found - block.gaps)};
  }

  void insert(Spot spot, int g) {
    if (list_.empty()) {
      list_.push_back(static_cast<int>(blocks_.size()));
      blocks_.emplace_back();
    }
    int b = list_[spot.place];
    if (blocks_[b].size == Block::kMost) {
      constexpr int kHalf = Block::kMost / 2;
      const int other = static_cast<int>(blocks_.size());
      list_.insert(list_.begin() + spot.place + 1, other);
      blocks_.emplace_back();
      std::copy_n(blocks_[b].gaps + kHalf, kHalf, blocks_[other].gaps);
      blocks_[b].size = blocks_[other].size = kHalf;
      for (int i = 0; i < kHalf; ++i) gaps_[blocks_[other].gaps[i]].block = other;
      if (spot.behind > kHalf) {
        spot.behind -= kHalf;
        b = other;
      }
    }
    Block& block = blocks_[b];
    std::copy_backward(block.gaps + spot.behind, block.gaps + block.size,
                       block.gaps + block.size + 1);
    block.gaps[spot.behind] = g;
    gaps_[g].block = b;
    ++block.size;
  }

  void erase(int g) {
    const int b = gaps_[g].block;
    Block& block = blocks_[b];
    int* const end = block.gaps + block.size;
    int* const found = std::find(block.gaps, end, g);
    std::copy(found + 1, end, found);
    if (--block.size == 0) list_.erase(std::find(list_.begin(), list_.end(), b));
  }

  kit::Output& out_;
  std::vector<int> name_, before_, after_, gap_at_;
  std::vector<Point> point_;
  std::vector<Gap> gaps_;
  std::vector<Node> nodes_;
  std::vector<Block> blocks_;
  std::vector<int> list_;  // of the blocks, from below
};

}  // namespace

int main() {
  static kit::Input in;
  static kit::Output out;
  std::vector<Point> points(static_cast<std::size_t>(in.integer()));
  for (Point& p : points) {
    p.x = static_cast<std::int32_t>(in.integer());
    p.y = static_cast<std::int32_t>(in.integer());
  }
  const Sweep sweep(points, out);
}
