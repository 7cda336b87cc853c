// The areas with 50 digits. Two circles: two sectors less the kite of the centres and the ends of
// the chord. A polygon: the triangles within the circle are added; of the sectors outside only the
// sum of the angles is wanted, which is that of a product of complex numbers, but for whole turns.

#include <cmath>
#include <string>
#include <vector>

#include "geometry/kit/lettered.hpp"

namespace {

using geometry::kit::Big;
using geometry::kit::Float;
using geometry::kit::Spot;
using geometry::kit::to_big;
using geometry::kit::Wide;
using Real = boost::multiprecision::cpp_bin_float_50;

const Real kPi = boost::math::constants::pi<Real>();

// Of values up to 2^125.
Real real(Wide value) {
  const Wide low = value & ((Wide{1} << 62) - 1);
  return ldexp(Real(static_cast<std::int64_t>(value >> 62)), 62) + static_cast<std::int64_t>(low);
}

Real of_circles(Spot c, std::int64_t r, Spot d, std::int64_t s) {
  const Wide dx = d.x - c.x, dy = d.y - c.y, square = dx * dx + dy * dy;
  const Wide sum = Wide{r} + s, difference = Wide{r} - s;
  if (square >= sum * sum) return 0;
  const std::int64_t least = std::min(r, s);
  if (square <= difference * difference) return kPi * least * least;
  // Of the right triangle with the hypotenuse r or s and half the chord, both 2d times as large.
  const Real chord = sqrt(real((sum * sum - square) * (square - difference * difference)));
  const Wide near = square + sum * difference, far = square - sum * difference;
  return atan2(chord, real(near)) * r * r + atan2(chord, real(far)) * s * s - chord / 2;
}

class Polygon {
 public:
  explicit Polygon(std::int64_t r) : r_(r) {}

  // Seen from the centre.
  void add_edge(Spot a, Spot b) {
    const Wide ux = b.x - a.x, uy = b.y - a.y, square = ux * ux + uy * uy;
    const Wide turn = Wide{a.x} * b.y - Wide{a.y} * b.x, r2 = Wide{r_} * r_;
    const Wide aa = Wide{a.x} * a.x + Wide{a.y} * a.y, bb = Wide{b.x} * b.x + Wide{b.y} * b.y;
    if (aa <= r2 && bb <= r2) {
      whole_ += to_big(turn);
      return;
    }
    // The foot of the centre is between the ends, and nearer than r.
    const Wide from_a = -(ux * a.x + uy * a.y), under = r2 * square - turn * turn;
    const bool crosses = aa < r2 || bb < r2 || (under > 0 && from_a > 0 && from_a < square);
    if (!crosses) {
      turn_by(real(Wide{a.x} * b.x + Wide{a.y} * b.y), real(turn));
      return;
    }
    const Real root = sqrt(real(under)), length = real(square);
    const auto at = [&](const Real& t) { return Real(real(ux) * t + a.x); };
    const auto up = [&](const Real& t) { return Real(real(uy) * t + a.y); };
    Real in = 0, out = 1;
    if (aa > r2) {
      in = (real(from_a) - root) / length;
      turn_by(at(in) * a.x + up(in) * a.y, in * real(turn));
    }
    if (bb > r2) {
      out = (real(from_a) + root) / length;
      turn_by(at(out) * b.x + up(out) * b.y, (1 - out) * real(turn));
    }
    parts_ += (out - in) * real(turn);
  }

  Real area() const {
    const Real rest = atan2(y_, x_);
    const double turns = std::round((angle_ - static_cast<double>(rest)) / (2 * M_PI));
    return abs(Real(Real(whole_) + parts_ + (rest + 2 * kPi * turns) * r_ * r_)) / 2;
  }

 private:
  void turn_by(const Real& real, const Real& imaginary) {
    angle_ += std::atan2(static_cast<double>(imaginary), static_cast<double>(real));
    const Real x = x_ * real - y_ * imaginary;
    y_ = x_ * imaginary + y_ * real;
    x_ = x;
    // Only the angle counts: the size is brought back to 1.
    const int size = std::ilogb(static_cast<double>(abs(x_) > abs(y_) ? x_ : y_));
    x_ = ldexp(x_, -size);
    y_ = ldexp(y_, -size);
  }

  std::int64_t r_;
  Big whole_ = 0;
  Real parts_ = 0, x_ = 1, y_ = 0;
  double angle_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  geometry::kit::RealValidator validator(argc, argv);
  geometry::kit::LetteredInput input(validator, argv[1]);
  const std::int64_t cases = input.given();
  for (std::int64_t i = 1; i <= cases; ++i) {
    Real exact;
    if (input.letter() == 'C') {
      const Spot c = input.given_point();
      const std::int64_t r = input.given();
      const Spot d = input.given_point();
      exact = of_circles(c, r, d, input.given());
    } else {
      const std::int64_t n = input.given();
      const Spot c = input.given_point();
      const std::int64_t r = input.given();
      Polygon polygon(r);
      const auto seen = [&] {
        const Spot p = input.given_point();
        return Spot{p.x - c.x, p.y - c.y};
      };
      const Spot first = seen();
      Spot last = first;
      for (std::int64_t k = 1; k < n; ++k) {
        const Spot p = seen();
        polygon.add_edge(last, p);
        last = p;
      }
      polygon.add_edge(last, first);
      exact = polygon.area();
    }
    // A little more than 1e-9, for the digits that `exact` lacks.
    const Float area(exact), part = Float("1.00000000000000000001e-9");
    validator.want("case " + std::to_string(i), area, Float(std::max<Float>(1, area) * part));
  }
  validator.accept();
}
