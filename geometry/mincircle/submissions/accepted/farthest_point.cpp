// Grows the circle to the farthest point until none is outside: first of a sample, then of all. A
// pass looks for the farthest point in doubles, which are wrong by a known amount; where that does
// not decide, integers do. About ten passes of a sample and two or three of all points; no bound
// better than the number of circles is proven.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

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
// >>> bundled: geometry/vectors.hpp
#include <cstdint>

namespace geometry {

// u . v. Range: |component| <= 2e9 (a difference of coordinates up to 1e9); at most 8e18, exact.
constexpr std::int64_t dot(Point u, Point v) { return u.x * v.x + u.y * v.y; }

// |v|^2, with the same range.
constexpr std::int64_t squared_length(Point v) { return dot(v, v); }

// Where c is, seen from a towards b.
enum class Place { left, right, behind, beyond, on_segment };

// Range: |coordinate| <= 1e9, a != b; exact. a and b themselves are on the segment. O(1).
constexpr Place place_of(Point a, Point b, Point c) {
  const std::int64_t turn = cross(a, b, c);
  if (turn != 0) return turn > 0 ? Place::left : Place::right;
  if (dot(b - a, c - a) < 0) return Place::behind;
  return squared_length(b - a) < squared_length(c - a) ? Place::beyond : Place::on_segment;
}

}  // namespace geometry
// <<< bundled: geometry/vectors.hpp
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

__extension__ using Wide = __int128;
using geometry::Point;

// Smallest for the points it goes through: one, two that are a diameter, or three that turn left
// and form no obtuse triangle.
struct Circle {
  std::array<Point, 3> through;
  std::size_t count;

  // -1 outside, 0 on the circle, 1 inside; exact.
  int side(Point p) const {
    const auto& [a, b, c] = through;
    if (count == 1) return p == a ? 0 : -1;
    if (count == 3) return geometry::in_circle(a, b, c, p);
    const std::int64_t d = geometry::dot(a - p, b - p);
    return (d < 0) - (d > 0);
  }
};

// The smallest circle around p and the points of `circle`, outside of which p lies: p is on it.
Circle grown(const Circle& circle, Point p) {
  const auto holds = [&circle](const Circle& next) {
    return std::all_of(circle.through.begin(), circle.through.begin() + circle.count,
                       [&next](Point q) { return next.side(q) >= 0; });
  };
  for (std::size_t i = 0; i < circle.count; ++i) {
    const Circle next{{p, circle.through[i], {}}, 2};
    if (holds(next)) return next;
  }
  for (std::size_t i = 0; i < circle.count; ++i) {
    for (std::size_t j = i + 1; j < circle.count; ++j) {
      const Point a = circle.through[i], b = circle.through[j];
      const std::int64_t turn = geometry::cross(p, a, b);
      const bool is_obtuse = geometry::dot(a - p, b - p) < 0 || geometry::dot(p - a, b - a) < 0 ||
                             geometry::dot(p - b, a - b) < 0;
      if (turn == 0 || is_obtuse) continue;
      const Circle next{turn > 0 ? std::array{p, a, b} : std::array{p, b, a}, 3};
      if (holds(next)) return next;
    }
  }
  __builtin_trap();  // one of these is the smallest
}

struct Centre {
  long double x, y, radius;
};

// Each coordinate is one quotient of integers below 2^96, so nothing cancels after the division.
Centre centre_of(const Circle& circle) {
  const auto& [a, b, c] = circle.through;
  const Point u = b - a, v = c - a;
  Wide x = a.x, y = a.y;
  long double below = 1, radius = 0;
  if (circle.count == 2) {
    x = a.x + b.x, y = a.y + b.y, below = 2;
    radius = std::sqrt(static_cast<long double>(geometry::squared_length(u))) / 2;
  } else if (circle.count == 3) {
    const Wide uu = geometry::squared_length(u), vv = geometry::squared_length(v);
    const Wide dx = uu * v.y - vv * u.y, dy = vv * u.x - uu * v.x;
    const Wide turn = Wide{geometry::cross(a, b, c)} * 2;
    x = a.x * turn + dx, y = a.y * turn + dy, below = static_cast<long double>(turn);
    radius = std::hypot(static_cast<long double>(dx), static_cast<long double>(dy)) / below;
  }
  return {static_cast<long double>(x) / below, static_cast<long double>(y) / below, radius};
}

// Up to 1e9, coordinates fit in 32 bits: half the memory to read.
struct Points {
  std::vector<std::int32_t> x, y;
  std::size_t size() const { return x.size(); }
  Point operator[](std::size_t i) const { return {x[i], y[i]}; }
  void push(Point p) {
    x.push_back(static_cast<std::int32_t>(p.x));
    y.push_back(static_cast<std::int32_t>(p.y));
  }
};

constexpr std::size_t kBlock = 512;

double squared(double dx, double dy) { return dx * dx + dy * dy; }

// For each block of points the largest squared distance from a centre, in doubles.
[[gnu::target_clones("avx512f", "avx2", "default")]] void measure(const Points& points, double cx,
                                                                  double cy, double* farthest) {
  using Ints = std::int32_t __attribute__((vector_size(32)));
  using Reals = double __attribute__((vector_size(64)));
  constexpr std::size_t kLanes = 8;
  const std::size_t n = points.size();
  for (std::size_t begin = 0; begin < n; begin += kBlock) {
    const std::size_t end = std::min(n, begin + kBlock);
    Reals most = {};
    std::size_t i = begin;
    for (; i + kLanes <= end; i += kLanes) {
      Ints xs, ys;
      __builtin_memcpy(&xs, points.x.data() + i, sizeof xs);
      __builtin_memcpy(&ys, points.y.data() + i, sizeof ys);
      const Reals dx = __builtin_convertvector(xs, Reals) - cx;
      const Reals dy = __builtin_convertvector(ys, Reals) - cy;
      const Reals square = dx * dx + dy * dy;
      most = square > most ? square : most;
    }
    double all = 0;
    for (std::size_t lane = 0; lane < kLanes; ++lane) all = std::max(all, most[lane]);
    for (; i < end; ++i) all = std::max(all, squared(points.x[i] - cx, points.y[i] - cy));
    farthest[begin / kBlock] = all;
  }
}

// Grows the circle until it holds the points, and says which of them are on it. No coordinate is
// larger than `largest`.
std::vector<std::size_t> enclose(const Points& points, double largest, Circle& circle) {
  // Squared distances in doubles are off by less than 2^-47 of largest^2: the centre is rounded by
  // 2^-53 of that, at up to 2.9 times `largest`, and four roundings follow. Twice that for two.
  const double margin = std::ldexp(largest * largest, -46);
  std::vector<double> farthest((points.size() + kBlock - 1) / kBlock);
  std::vector<std::size_t> on;
  while (true) {
    const Centre centre = centre_of(circle);
    const double cx = static_cast<double>(centre.x), cy = static_cast<double>(centre.y);
    const auto reach = [&](Point p) {
      return squared(static_cast<double>(p.x) - cx, static_cast<double>(p.y) - cy);
    };
    measure(points, cx, cy, farthest.data());
    const double bound = reach(circle.through[0]);
    const auto block = std::max_element(farthest.begin(), farthest.end());
    const auto points_of = [&](std::size_t k, auto look) {
      for (std::size_t i = k * kBlock, end = std::min(points.size(), i + kBlock); i < end; ++i) {
        if (!look(i)) return false;
      }
      return true;
    };
    if (*block > bound + margin) {
      std::size_t best = 0;
      double most = -1;
      points_of(static_cast<std::size_t>(block - farthest.begin()), [&](std::size_t i) {
        if (reach(points[i]) > most) most = reach(points[i]), best = i;
        return true;
      });
      circle = grown(circle, points[best]);
      continue;
    }
    // Whoever is near the circle is looked at exactly.
    on.clear();
    bool holds = true;
    for (std::size_t k = 0; k < farthest.size() && holds; ++k) {
      if (farthest[k] < bound - margin) continue;
      holds = points_of(k, [&](std::size_t i) {
        if (reach(points[i]) < bound - margin) return true;
        const int side = circle.side(points[i]);
        if (side == 0) on.push_back(i);
        if (side < 0) circle = grown(circle, points[i]);
        return side >= 0;
      });
    }
    if (holds) return on;
  }
}

}  // namespace

int main() {
  static kit::Input in;
  static kit::Output out;
  const auto n = static_cast<std::size_t>(in.integer());
  Points points, sample;
  points.x.reserve(n);
  points.y.reserve(n);
  std::int64_t largest = 0;
  constexpr std::size_t kStride = 61;
  for (std::size_t i = 0; i < n; ++i) {
    const std::int64_t x = in.integer();
    const Point p{x, in.integer()};
    largest = std::max({largest, std::abs(p.x), std::abs(p.y)});
    points.push(p);
    if (i % kStride == 0) sample.push(p);
  }
  Circle circle{{points[0], {}, {}}, 1};
  enclose(sample, static_cast<double>(largest), circle);
  const std::vector<std::size_t> on = enclose(points, static_cast<double>(largest), circle);
  const Centre centre = centre_of(circle);
  char line[128];
  out.text(line, static_cast<std::size_t>(std::snprintf(line, sizeof line, "%.20Lg %.20Lg %.20Lg\n",
                                                        centre.x, centre.y, centre.radius)));
  std::string marks(n, '0');
  for (const std::size_t i : on) marks[i] = '1';
  marks += '\n';
  out.text(marks.data(), marks.size());
}
