// Proves a convex hull by exact arithmetic of its own: every vertex is a point of the set, the
// vertices turn strictly left and go around once, and no point lies outside. Nothing else can be
// the hull, so the answer file is not needed. O(n log n).

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

int turn(Point a, Point b, Point c) {
  const Wide value = Wide{b.x - a.x} * (c.y - a.y) - Wide{b.y - a.y} * (c.x - a.x);
  return (value > 0) - (value < 0);
}

std::string show(Point p) { return std::to_string(p.x) + " " + std::to_string(p.y); }

// Empty when `hull` is the hull of `points` (sorted, distinct), else what is wrong.
std::string judge_hull(const std::vector<Point>& points, std::vector<Point> hull) {
  for (const Point p : hull) {
    if (!std::binary_search(points.begin(), points.end(), p))
      return show(p) + " is no point of the set";
  }
  const std::size_t m = hull.size();
  if (points.empty()) return m == 0 ? "" : "an empty set has no vertices";
  if (m == 0) return "no vertices";
  std::rotate(hull.begin(), std::min_element(hull.begin(), hull.end()), hull.end());
  if (hull.front() != points.front()) return show(points.front()) + " is missing";
  if (m == 1) return points.size() == 1 ? "" : show(points.back()) + " is missing";

  // From the smallest vertex the boundary goes up to the largest and down again, once.
  const auto top = std::max_element(hull.begin(), hull.end());
  if (*top != points.back()) return show(points.back()) + " is missing";
  const auto rises = [](Point a, Point b) { return a >= b; };
  if (std::adjacent_find(hull.begin(), top + 1, rises) != top + 1 ||
      std::adjacent_find(top, hull.end(), [](Point a, Point b) { return a <= b; }) != hull.end()) {
    return "the vertices do not go around once";
  }
  if (m >= 3) {
    for (std::size_t i = 0; i < m; ++i) {
      if (turn(hull[i], hull[(i + 1) % m], hull[(i + 2) % m]) <= 0) {
        return "no left turn at " + show(hull[(i + 1) % m]);
      }
    }
  }
  const std::vector<Point> lower(hull.begin(), top + 1);
  std::vector<Point> upper(top, hull.end());
  upper.push_back(hull.front());
  std::reverse(upper.begin(), upper.end());
  // Points come in order, so one walk along each chain finds the side above or below them.
  for (const int side : {1, -1}) {
    const std::vector<Point>& chain = side > 0 ? lower : upper;
    std::size_t k = 0;
    for (const Point p : points) {
      while (k + 2 < chain.size() && chain[k + 1] <= p) ++k;
      if (turn(chain[k], chain[k + 1], p) * side < 0) return show(p) + " lies outside";
    }
  }
  return "";
}

}  // namespace

int main(int argc, char** argv) {
  const kit::OutputValidator validator(argc, argv);
  kit::TokenScanner input(validator.input()), output(validator.output());
  const auto given = [&] { return validator.given(input); };
  const std::int64_t sets = given();
  std::string where;
  const auto printed = [&](const char* what) { return validator.wanted(output, what, where); };
  for (std::int64_t t = 1; t <= sets; ++t) {
    std::vector<Point> points(static_cast<std::size_t>(given()));
    const auto n = static_cast<std::int64_t>(points.size());
    for (Point& p : points) {
      p.x = given();
      p.y = given();
    }
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());

    where = "set " + std::to_string(t) + ": ";
    const std::int64_t m = printed("m");
    if (m < 0 || m > n)
      validator.wrong(where + std::to_string(m) + " vertices of " + std::to_string(n) + " points");
    std::vector<Point> hull(static_cast<std::size_t>(m));
    for (Point& p : hull) {
      p.x = printed("x");
      p.y = printed("y");
    }
    if (const std::string reason = judge_hull(points, std::move(hull)); !reason.empty()) {
      validator.wrong(where + reason);
    }
  }
  std::string_view token;
  if (output.next(token))
    validator.wrong("more output after the last set: '" + validator.shown(token) + "'");
  validator.accept();
}
