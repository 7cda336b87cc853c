// The output must hold the points of the input, each as often, and no point may come before one of
// a smaller angle. Angles are compared by quarters and then by fractions, in 128 bits. O(n log n).

#include <algorithm>
#include <string>
#include <vector>

#include "problems/kit/validator.hpp"

namespace {

__extension__ using Wide = __int128;

struct Point {
  std::int64_t x, y;
  auto operator<=>(const Point&) const = default;
};

// From just above -pi: each open quarter and each half-axis by itself.
int sector(Point p) {
  if (p.x == 0 && p.y == 0) return 3;
  if (p.y < 0) return p.x < 0 ? 0 : p.x == 0 ? 1 : 2;
  if (p.y == 0) return p.x > 0 ? 3 : 7;
  return p.x > 0 ? 4 : p.x == 0 ? 5 : 6;
}

bool less_angle(Point a, Point b) {
  if (sector(a) != sector(b)) return sector(a) < sector(b);
  if (a.x == 0 || b.x == 0 || a.y == 0 || b.y == 0) return false;
  // In an open quarter tan grows with the angle: y / x compared over the positive product of x's.
  return Wide{a.y} * b.x < Wide{b.y} * a.x;
}

}  // namespace

int main(int argc, char** argv) {
  const kit::OutputValidator validator(argc, argv);
  kit::TokenScanner input(validator.input()), output(validator.output());
  const auto given = [&] { return validator.given(input); };
  std::vector<Point> points(static_cast<std::size_t>(given()));
  for (Point& p : points) {
    p.x = given();
    p.y = given();
  }
  std::vector<Point> printed(points.size());
  const auto number = [&](std::size_t i) -> std::int64_t {
    const auto value = output.integer();
    if (!value) validator.wrong("point " + std::to_string(i + 1) + ": a coordinate is wanted");
    return *value;
  };
  for (std::size_t i = 0; i < printed.size(); ++i) {
    printed[i].x = number(i);
    printed[i].y = number(i);
    if (i > 0 && less_angle(printed[i], printed[i - 1])) {
      validator.wrong("point " + std::to_string(i + 1) +
                      " has a smaller angle than the one before it");
    }
  }
  std::string_view token;
  if (output.next(token)) validator.wrong("more after the last point");
  std::sort(points.begin(), points.end());
  std::sort(printed.begin(), printed.end());
  if (points != printed) validator.wrong("these are not the points of the input");
  validator.accept();
}
