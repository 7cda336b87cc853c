// The exact area as a fraction of integers of any size: half a sum of cross products seen from a
// point of the line, the sides that the line cuts found among the sides in the order of their
// angles.

#include <vector>

#include "geometry/kit/polygons.hpp"
#include "geometry/kit/real.hpp"
#include "geometry/kit/simple.hpp"

namespace {

using geometry::kit::Big;
using geometry::kit::Ratio;
using geometry::kit::Spot;
using geometry::kit::to_big;
using geometry::kit::Wide;

// (a - o) x (b - o)
Wide seen_from(Spot o, Spot a, Spot b) {
  return Wide{a.x - o.x} * (b.y - o.y) - Wide{a.y - o.y} * (b.x - o.x);
}

class Polygon {
 public:
  // Counter-clockwise, weakly convex.
  explicit Polygon(std::vector<Spot> vertices) : n_(vertices.size()), v_(std::move(vertices)) {
    std::rotate(v_.begin(), std::min_element(v_.begin(), v_.end(), geometry::kit::lower), v_.end());
    sum_ = {0};
    for (std::size_t k = 0; k < 2 * n_; ++k) {
      sum_.push_back(sum_.back() + geometry::kit::cross_of(at(k), at(k + 1)));
    }
    for (std::size_t k = 0; k < n_; ++k) {
      sides_.push_back({at(k + 1).x - at(k).x, at(k + 1).y - at(k).y});
    }
  }

  // Of the part on the left of a -> b.
  Ratio area(Spot a, Spot b) const {
    const auto height = [&](std::size_t k) { return seen_from(a, b, at(k)); };
    const std::size_t low = first_side({b.x - a.x, b.y - a.y});
    std::size_t high = first_side({a.x - b.x, a.y - b.y});
    if (high < low) high += n_;
    if (height(low) >= 0) return {to_big(sum_[n_]), 2};
    if (height(high) <= 0) return {0, 1};
    // The vertices on the left: the first of low.. above the line, the last of ..low + n.
    std::size_t first = low, last = low + n_;
    for (std::size_t above = high; above - first > 1;) {
      const std::size_t middle = (first + above) / 2;
      (height(middle) > 0 ? above : first) = middle;
    }
    ++first;
    for (std::size_t above = high; last - above > 1;) {
      const std::size_t middle = (last + above) / 2;
      (height(middle) > 0 ? above : last) = middle;
    }
    --last;
    const Spot run{at(last).x - at(first).x, at(last).y - at(first).y};
    Ratio doubled{to_big(sum_[last] - sum_[first] - geometry::kit::cross_of(a, run)), 1};
    for (const auto& [out, in] : {std::pair(first - 1, first), std::pair(last + 1, last)}) {
      Big seen = to_big(seen_from(a, at(out), at(in)));
      if (out > in) seen = -seen;
      const Big length = to_big(height(in) - height(out));
      doubled.p = doubled.p * length + to_big(height(in)) * seen * doubled.q;
      doubled.q *= length;
    }
    return {doubled.p, doubled.q * 2};
  }

 private:
  Spot at(std::size_t k) const { return v_[k % n_]; }
  // The first whose angle is not below the direction's, from 0 to a whole turn.
  std::size_t first_side(Spot direction) const {
    const auto found =
        std::lower_bound(sides_.begin(), sides_.end(), direction, geometry::kit::angle_less);
    return static_cast<std::size_t>(found - sides_.begin()) % n_;
  }

  std::size_t n_;
  std::vector<Spot> v_, sides_;  // from the lowest vertex on
  std::vector<Wide> sum_;        // twice around
};

}  // namespace

int main(int argc, char** argv) {
  geometry::kit::RealValidator validator(argc, argv);
  std::vector<Spot> points(static_cast<std::size_t>(validator.given()));
  for (Spot& p : points) p = validator.given_point();
  const Polygon polygon(std::move(points));
  const std::int64_t q = validator.given();
  for (std::int64_t i = 1; i <= q; ++i) {
    const Spot a = validator.given_point(), b = validator.given_point();
    validator.want("line " + std::to_string(i), polygon.area(a, b));
  }
  validator.accept();
}
