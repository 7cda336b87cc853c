// Proves a triangulation. Every triangle turns left, or has no area and a straight angle of the
// polygon in the middle; and the sides of the triangles, run through in their direction, are those
// of the polygon once pairs that run both ways are taken out. Then a point that is on no line has
// as many triangles around it as the polygon winds around it: one inside, none outside. With n
// corners, n - 2 triangles are what gluing them along the pairs to a disk takes, so that none is to
// spare. O(n log n).

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "geometry/kit/simple.hpp"
#include "problems/kit/validator.hpp"

namespace {

using geometry::kit::before;
using geometry::kit::Spot;
using geometry::kit::turn;

using Triangle = std::array<std::int64_t, 3>;

std::string show(const Triangle& t) {
  return std::to_string(t[0]) + " " + std::to_string(t[1]) + " " + std::to_string(t[2]);
}

// Empty, or what is wrong.
std::string judge(const std::vector<Spot>& p, const Triangle& t) {
  const auto n = static_cast<std::int64_t>(p.size());
  const auto at = [&](std::int64_t i) { return p[static_cast<std::size_t>((i + n) % n)]; };
  if (t[0] == t[1] || t[1] == t[2] || t[2] == t[0]) return "a vertex twice";
  const int way = turn(at(t[0]), at(t[1]), at(t[2]));
  if (way < 0) return "clockwise";
  if (way > 0) return "";
  Triangle sorted = t;
  std::sort(sorted.begin(), sorted.end(),
            [&](std::int64_t i, std::int64_t j) { return before(at(i), at(j)); });
  const std::int64_t middle = sorted[1];
  return turn(at(middle - 1), at(middle), at(middle + 1)) == 0
             ? ""
             : "no area, and no straight angle in the middle";
}

// A side from the smaller index to the larger one; `way` is 1, or -1 where it is run through in the
// other direction.
struct Side {
  std::int64_t from, to;
  int way;
  Side(std::int64_t a, std::int64_t b)
      : from(std::min(a, b)), to(std::max(a, b)), way(a < b ? 1 : -1) {}
  bool is_same(const Side& other) const { return from == other.from && to == other.to; }
};

}  // namespace

int main(int argc, char** argv) {
  const kit::OutputValidator validator(argc, argv);
  kit::TokenScanner input(validator.input()), output(validator.output());
  const std::int64_t n = validator.given(input);
  std::vector<Spot> points(static_cast<std::size_t>(n));
  for (Spot& p : points) {
    p.x = validator.given(input);
    p.y = validator.given(input);
  }
  std::vector<Side> sides;
  for (std::int64_t i = 0; i < n; ++i) sides.emplace_back((i + 1) % n, i);
  for (std::int64_t k = 1; k <= n - 2; ++k) {
    const std::string where = "triangle " + std::to_string(k) + ": ";
    Triangle t;
    for (std::int64_t& i : t) {
      i = validator.wanted(output, "a vertex", where);
      if (i < 0 || i >= n) {
        validator.wrong(where + "a vertex from 0 to " + std::to_string(n - 1) + " is wanted");
      }
    }
    if (const std::string reason = judge(points, t); !reason.empty()) {
      validator.wrong(where + show(t) + ": " + reason);
    }
    for (std::size_t i = 0; i < 3; ++i) sides.emplace_back(t[i], t[(i + 1) % 3]);
  }
  std::string_view token;
  if (output.next(token)) validator.wrong("more after n - 2 triangles");

  std::sort(sides.begin(), sides.end(), [](const Side& s, const Side& t) {
    return s.from != t.from ? s.from < t.from : s.to < t.to;
  });
  for (std::size_t i = 0, j = 0; i < sides.size(); i = j) {
    int sum = 0;
    for (; j < sides.size() && sides[j].is_same(sides[i]); ++j) sum += sides[j].way;
    if (sum == 0) continue;
    validator.wrong("side " + std::to_string(sides[i].from) + " " + std::to_string(sides[i].to) +
                    ": the triangles do not meet there, or do not end there");
  }
  validator.accept();
}
