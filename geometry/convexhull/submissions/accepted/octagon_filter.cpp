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
