// The chain after an octagon filter, between a reader and a writer that work by blocks: of points
// in a disk or a square nine of ten never reach the sort.

// >>> bundled: geometry/point.hpp
#include <compare>
#include <cstdint>

namespace geometry {

// A point, or the vector to it. Compared by x, then y.
struct Point {
  std::int64_t x = 0, y = 0;
  friend auto operator<=>(const Point&, const Point&) = default;
};

constexpr Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
constexpr Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }

}  // namespace geometry
// <<< bundled: geometry/point.hpp
// >>> bundled: geometry/predicates.hpp
#include <cstdint>

namespace geometry {

// (b - a) x (c - a): positive when a, b, c turn left, zero when they lie on a line.
// Range: |coordinate| <= 1e9. A coordinate difference is then at most 2e9 and a product at most
// 4e18. The value itself is at most 4e18 too (it is twice the area of a triangle in a square of
// side 2e9), so int64 holds it; the difference of the two products is formed in unsigned
// arithmetic, which wraps around and comes back exact.
constexpr std::int64_t cross(Point a, Point b, Point c) {
  const auto product = [](std::int64_t u, std::int64_t v) {
    return static_cast<std::uint64_t>(u) * static_cast<std::uint64_t>(v);
  };
  return static_cast<std::int64_t>(product(b.x - a.x, c.y - a.y) - product(b.y - a.y, c.x - a.x));
}

// The sign of (b - a) x (c - a): -1, 0 or 1.
// Range: |coordinate| <= 4e18. A difference is at most 8e18 < 2^63, and each product is below
// 2^126.
constexpr int orientation(Point a, Point b, Point c) {
  __extension__ using Wide = __int128;
  const Wide left = Wide{b.x - a.x} * (c.y - a.y);
  const Wide right = Wide{b.y - a.y} * (c.x - a.x);
  return (left > right) - (left < right);
}

// The sign of the determinant that says where d lies against the circle through a, b, c: positive
// strictly inside when these turn left, negative of that when they turn right, 0 on the circle, and
// on the line when the three lie on one.
// Range: |coordinate| <= 1e9. Differences are at most 2e9, minors and lifted squares at most 8e18;
// no partial sum reaches 2^127 (the determinant itself is at most 9.6e37).
constexpr int in_circle(Point a, Point b, Point c, Point d) {
  __extension__ using Wide = __int128;
  const Point rows[3] = {a - d, b - d, c - d};
  Wide value = 0;
  for (int i = 0; i < 3; ++i) {
    const Point p = rows[i], q = rows[(i + 1) % 3], r = rows[(i + 2) % 3];
    const Wide square = Wide{p.x} * p.x + Wide{p.y} * p.y;
    value += square * (Wide{q.x} * r.y - Wide{q.y} * r.x);
  }
  return (value > 0) - (value < 0);
}

}  // namespace geometry
// <<< bundled: geometry/predicates.hpp
// >>> bundled: geometry/hull.hpp
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace geometry {

// The strict vertices of the convex hull, counter-clockwise from the smallest point (by x, then y).
// No point gives none, equal points one, points on a line its two ends.
// Range: |coordinate| <= 1e9; exact. Complexity: O(n log n), in place: `points` is sorted.
// Source: Andrew 1979 (the monotone chain).
inline std::vector<Point> convex_hull(std::vector<Point>& points) {
  std::sort(points.begin(), points.end());
  points.erase(std::unique(points.begin(), points.end()), points.end());
  if (points.size() < 3) return points;
  std::vector<Point> hull;
  hull.reserve(64);
  // A point joins the chain once nothing before it makes it a right turn, or none.
  const auto extend = [&hull](Point p, std::size_t fixed) {
    while (hull.size() >= fixed + 2 && cross(hull[hull.size() - 2], hull.back(), p) <= 0) {
      hull.pop_back();
    }
    hull.push_back(p);
  };
  for (const Point p : points) extend(p, 0);  // the lower side, left to right
  const std::size_t upper = hull.size() - 1;
  for (std::size_t i = points.size() - 1; i-- > 0;) extend(points[i], upper);
  hull.pop_back();  // the first point again
  return hull;
}

// Removes points that lie strictly inside the octagon of the extreme points in eight directions, so
// that a sort has less to do: of a million points in a disk about a tenth is left. The hull stays.
// Range: |coordinate| <= 1e9; exact. Complexity: O(n), two passes.
// Source: Akl and Toussaint 1978 (with four directions).
inline void discard_inner_points(std::vector<Point>& points) {
  if (points.size() < 32) return;
  // Counter-clockwise: the directions in which each corner is extreme.
  constexpr std::array<Point, 8> kDirections = {
      {{1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}}};
  std::array<Point, 8> corner;
  std::array<std::int64_t, 8> farthest;
  farthest.fill(INT64_MIN);
  for (const Point p : points) {
    for (std::size_t k = 0; k < 8; ++k) {
      const std::int64_t reach = kDirections[k].x * p.x + kDirections[k].y * p.y;
      if (reach > farthest[k]) {
        farthest[k] = reach;
        corner[k] = p;
      }
    }
  }
  const auto inside = [&corner](Point p) {
    for (std::size_t k = 0; k < 8; ++k) {
      const Point a = corner[k], b = corner[(k + 1) % 8];
      // Equal neighbours make no side; p is then judged by the others.
      if (a != b && cross(a, b, p) <= 0) return false;
    }
    return true;
  };
  const bool has_area = std::any_of(corner.begin(), corner.end(),
                                    [&](Point p) { return cross(corner[0], corner[4], p) != 0; });
  if (has_area) points.erase(std::remove_if(points.begin(), points.end(), inside), points.end());
}

}  // namespace geometry
// <<< bundled: geometry/hull.hpp
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

int main() {
  static kit::Input in;
  static kit::Output out;
  std::vector<geometry::Point> points;
  for (auto sets = in.integer(); sets > 0; --sets) {
    points.resize(static_cast<std::size_t>(in.integer()));
    for (geometry::Point& p : points) {
      p.x = in.integer();
      p.y = in.integer();
    }
    geometry::discard_inner_points(points);
    const std::vector<geometry::Point> hull = geometry::convex_hull(points);
    out.integer(static_cast<std::int64_t>(hull.size()));
    out.byte('\n');
    for (const geometry::Point p : hull) {
      out.integer(p.x);
      out.byte(' ');
      out.integer(p.y);
      out.byte('\n');
    }
  }
}
