// Cuts a square of side 2^101 with one half-plane after another, as they come; the sides of what is
// left stand in a tree by their angles, so the corners that a cut takes are found by a look-up. All
// offsets are integers of 512 bits in units of 2^-200, and so the half-planes can be moved out by a
// true and tiny length: something of positive area is left then exactly where a point was before.

#include <algorithm>
#include <boost/multiprecision/cpp_bin_float.hpp>
#include <boost/multiprecision/cpp_int.hpp>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <map>
#include <optional>
#include <vector>

namespace {

using Big = boost::multiprecision::int512_t;
using Real = boost::multiprecision::cpp_bin_float_100;
constexpr unsigned kUnit = 200;

struct Vector {
  long long x, y;
};

long long cross(Vector a, Vector b) { return a.x * b.y - a.y * b.x; }
struct ByAngle {
  bool operator()(Vector a, Vector b) const {
    const auto lower = [](Vector p) { return p.y < 0 || (p.y == 0 && p.x < 0); };
    return lower(a) != lower(b) ? lower(b) : cross(a, b) > 0;
  }
};

// The points q with direction x q >= offset.
struct HalfPlane {
  Vector direction;
  Big offset;
};

// The height of the corner of i and j over k, times i x j.
Big height(const HalfPlane& i, const HalfPlane& j, const HalfPlane& k) {
  return -(i.offset * cross(j.direction, k.direction) + j.offset * cross(k.direction, i.direction) +
           k.offset * cross(i.direction, j.direction));
}

// What is left of the square; it has an interior.
class Piece {
 public:
  Piece() {
    for (const Vector d : {Vector{1, 0}, Vector{0, 1}, Vector{-1, 0}, Vector{0, -1}}) {
      sides_.emplace(d, -(Big(1) << (kUnit + 100)));
    }
  }

  // False when the cut leaves no interior.
  bool cut(const HalfPlane& h) {
    const Place last = from({-h.direction.x, -h.direction.y});
    Place next = from(h.direction);
    if (height(at(before(next)), at(next), h) >= 0) return true;   // even the lowest corner
    if (height(at(before(last)), at(last), h) <= 0) return false;  // not even the highest
    Place previous = before(next);
    while (height(at(next), at(after(next)), h) <= 0) {
      const Place out = next;
      next = after(next);
      sides_.erase(out);
    }
    while (height(at(before(previous)), at(previous), h) <= 0) {
      const Place out = previous;
      previous = before(previous);
      sides_.erase(out);
    }
    sides_.emplace(h.direction, h.offset);
    return true;
  }

  bool reaches_the_square() const {
    return std::any_of(sides_.begin(), sides_.end(),
                       [](const auto& side) { return side.second == -(Big(1) << (kUnit + 100)); });
  }

  Real area() {
    std::vector<std::pair<Real, Real>> corners;
    for (Place side = sides_.begin(); side != sides_.end(); ++side) {
      const HalfPlane i = at(side), j = at(after(side));
      const Vector d = i.direction, e = j.direction;
      const Real q = Real(cross(d, e)) * Real(Big(1) << kUnit);
      corners.emplace_back(Real(Big(i.offset * e.x - j.offset * d.x)) / q,
                           Real(Big(i.offset * e.y - j.offset * d.y)) / q);
    }
    Real doubled = 0;
    for (std::size_t k = 2; k < corners.size(); ++k) {
      const auto& [x, y] = corners[0];
      doubled += (corners[k - 1].first - x) * (corners[k].second - y) -
                 (corners[k - 1].second - y) * (corners[k].first - x);
    }
    return doubled / 2;
  }

 private:
  using Sides = std::map<Vector, Big, ByAngle>;
  using Place = Sides::iterator;

  static HalfPlane at(Place place) { return {place->first, place->second}; }
  Place from(Vector direction) {
    const Place place = sides_.lower_bound(direction);
    return place == sides_.end() ? sides_.begin() : place;
  }
  Place after(Place place) {
    ++place;
    return place == sides_.end() ? sides_.begin() : place;
  }
  Place before(Place place) { return std::prev(place == sides_.begin() ? sides_.end() : place); }

  Sides sides_;
};

std::optional<Piece> cut_by(const std::vector<HalfPlane>& all) {
  Piece piece;
  for (const HalfPlane& h : all) {
    if (!piece.cut(h)) return std::nullopt;
  }
  return piece;
}

}  // namespace

int main() {
  long cases = 0;
  if (std::scanf("%ld", &cases) != 1) return 1;
  while (cases-- > 0) {
    std::size_t n = 0;
    if (std::scanf("%zu", &n) != 1) return 1;
    std::vector<HalfPlane> given(n), moved(n);
    for (std::size_t i = 0; i < n; ++i) {
      Vector p, q;
      if (std::scanf("%lld %lld %lld %lld", &p.x, &p.y, &q.x, &q.y) != 4) return 1;
      const Vector d{q.x - p.x, q.y - p.y};
      given[i] = {d, Big(cross(d, p)) << kUnit};
      moved[i] = {d, given[i].offset - std::abs(d.x) - std::abs(d.y)};
    }
    const std::optional<Piece> closed = cut_by(moved);
    if (!closed) {
      std::puts("EMPTY");
    } else if (closed->reaches_the_square()) {
      std::puts("UNBOUNDED");
    } else if (std::optional<Piece> open = cut_by(given)) {
      std::printf("AREA %s\n", open->area().str(20).c_str());
    } else {
      std::puts("DEGENERATE");
    }
  }
}
