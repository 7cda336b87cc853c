// n different points.

#include <algorithm>

#include "geometry/kit/input.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  auto points = geometry::kit::read_points(in, 1, limits.integer("n_max"), limits.integer("v_max"));
  in.end();
  const auto less = [](auto a, auto b) { return a.x < b.x || (a.x == b.x && a.y < b.y); };
  std::sort(points.begin(), points.end(), less);
  if (std::adjacent_find(points.begin(), points.end()) != points.end())
    in.fail("two points are equal");
  return 42;
}
