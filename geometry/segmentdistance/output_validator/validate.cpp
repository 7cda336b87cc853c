// The exact square of the distance: 0 where four turns and the order on a line show a common
// point, else the least of four squares from an end to the other segment, fractions compared with
// integers of any size. A line is a number, or "sq" and that fraction.

#include "geometry/kit/real.hpp"
#include "geometry/kit/simple.hpp"

namespace {

using geometry::kit::Big;
using geometry::kit::Ratio;
using geometry::kit::Spot;
using geometry::kit::to_big;
using geometry::kit::Wide;

Wide dot(Spot o, Spot a, Spot b) {
  return Wide{a.x - o.x} * (b.x - o.x) + Wide{a.y - o.y} * (b.y - o.y);
}

Ratio squared_distance(Spot p, Spot a, Spot b) {
  if (dot(a, b, p) <= 0) return {to_big(dot(a, p, p)), 1};
  if (dot(b, a, p) <= 0) return {to_big(dot(b, p, p)), 1};
  const Big cross = to_big(Wide{b.x - a.x} * (p.y - a.y) - Wide{b.y - a.y} * (p.x - a.x));
  return {cross * cross, to_big(dot(a, b, b))};
}

Ratio squared_distance(Spot a, Spot b, Spot c, Spot d) {
  if (geometry::kit::segments_meet(a, b, c, d)) return {};
  Ratio least = squared_distance(a, c, d);
  for (const Ratio& other :
       {squared_distance(b, c, d), squared_distance(c, a, b), squared_distance(d, a, b)}) {
    if (other.p * least.q < least.p * other.q) least = other;
  }
  return least;
}

// A reduced fraction p or p/q and nothing else that read_real takes.
bool is_fraction(std::string_view word) {
  return word.find_first_not_of("0123456789/") == std::string_view::npos;
}

}  // namespace

int main(int argc, char** argv) {
  geometry::kit::RealValidator validator(argc, argv);
  const std::int64_t lines = validator.given();
  for (std::int64_t i = 1; i <= lines; ++i) {
    const Spot a = validator.given_point(), b = validator.given_point();
    const Spot c = validator.given_point(), d = validator.given_point();
    const std::string where = "line " + std::to_string(i);
    const Ratio exact = squared_distance(a, b, c, d);
    const std::string_view word = validator.word(where);
    const bool is_square = word == "sq";
    const std::string_view value = is_square ? validator.word(where) : word;
    const auto got = geometry::kit::read_real(value);
    if (!got || (is_square && !is_fraction(value))) {
      validator.wrong(where +
                      (is_square ? ": a reduced fraction is wanted after sq, not "
                                 : ": a number or sq is wanted, not ") +
                      ::kit::OutputValidator::shown(value));
    }
    const auto shown = [&](const Ratio& r) { return geometry::kit::to_float(r).str(20); };
    if (is_square) {
      if (got->p * exact.q != exact.p * got->q) {
        validator.wrong(where + ": the square is " + shown(exact) + ", not " + shown(*got));
      }
    } else if (exact.p == 0) {
      if (got->p != 0) validator.wrong(where + ": contact is exactly 0, not " + shown(*got));
    } else if (!geometry::kit::is_near_root(*got, exact)) {
      validator.wrong(where + ": " + shown(*got) + ", and the square is " + shown(exact));
    }
  }
  validator.accept();
}
