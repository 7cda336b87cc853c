// A convex polygon is known by its lowest (then leftmost) vertex and by its sides, as vectors in
// the order of their angles from there on. Those of the sum are the sum of the two lowest vertices,
// and the sides of both polygons, sorted, parallel ones added up. The output, turned to its lowest
// vertex, must be just that. Exact for coordinates up to 1e18; the answer file is not needed.

#include <algorithm>
#include <string>
#include <vector>

#include "geometry/kit/polygons.hpp"
#include "geometry/kit/simple.hpp"
#include "problems/kit/validator.hpp"

namespace {

using geometry::kit::Spot;

Spot operator+(Spot a, Spot b) { return {a.x + b.x, a.y + b.y}; }
Spot operator-(Spot a, Spot b) { return {a.x - b.x, a.y - b.y}; }

std::string show(Spot p) { return std::to_string(p.x) + " " + std::to_string(p.y); }

std::vector<Spot>::iterator lowest(std::vector<Spot>& p) {
  return std::min_element(p.begin(), p.end(), geometry::kit::lower);
}

// The strict vertices of the sum, from the lowest on.
std::vector<Spot> sum_of(std::vector<Spot> a, std::vector<Spot> b) {
  const Spot start = *lowest(a) + *lowest(b);
  std::vector<Spot> sides;
  for (const auto* polygon : {&a, &b}) {
    const std::size_t n = polygon->size();
    if (n == 1) continue;
    for (std::size_t i = 0; i < n; ++i) {
      sides.push_back((*polygon)[(i + 1) % n] - (*polygon)[i]);
    }
  }
  std::sort(sides.begin(), sides.end(), geometry::kit::angle_less);
  std::vector<Spot> vertices = {start};
  for (std::size_t i = 0; i < sides.size();) {
    Spot at = vertices.back();
    std::size_t k = i;
    for (; k < sides.size() && !geometry::kit::angle_less(sides[i], sides[k]); ++k) {
      at = at + sides[k];
    }
    vertices.push_back(at);
    i = k;
  }
  if (vertices.size() > 1) vertices.pop_back();  // around again
  return vertices;
}

}  // namespace

int main(int argc, char** argv) {
  const kit::OutputValidator validator(argc, argv);
  kit::TokenScanner input(validator.input()), output(validator.output());
  const auto given = [&] {
    std::vector<Spot> points(static_cast<std::size_t>(validator.given(input)));
    for (Spot& p : points) {
      p.x = validator.given(input);
      p.y = validator.given(input);
    }
    return points;
  };
  const std::vector<Spot> a = given(), b = given(), want = sum_of(a, b);

  const auto printed = [&](const char* what) { return validator.wanted(output, what); };
  const std::int64_t k = printed("k");
  if (k != static_cast<std::int64_t>(want.size())) {
    validator.wrong(std::to_string(k) + " vertices; the sum has " + std::to_string(want.size()));
  }
  std::vector<Spot> got(want.size());
  for (Spot& p : got) {
    p.x = printed("x");
    p.y = printed("y");
  }
  std::rotate(got.begin(), lowest(got), got.end());
  for (std::size_t i = 0; i < got.size(); ++i) {
    if (got[i] != want[i]) {
      validator.wrong("after " + std::to_string(i) + " vertices from the lowest on comes " +
                      show(want[i]) + ", not " + show(got[i]));
    }
  }
  std::string_view token;
  if (output.next(token)) validator.wrong("more output: '" + validator.shown(token) + "'");
  validator.accept();
}
