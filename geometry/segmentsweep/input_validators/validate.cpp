// n, then n lines of two points, which may be equal; at most most_pairs pairs share a point.

#include "geometry/kit/input.hpp"
#include "geometry/kit/meeting_pairs.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t most = limits.integer("v_max"), pairs = limits.integer("most_pairs");
  kit::Reader in;
  const std::int64_t n = in.integer(1, limits.integer("n_max"), "n");
  in.newline();
  std::vector<geometry::kit::Spot> row(2);
  std::vector<geometry::kit::MeetingPairs::Pair> segments;
  for (std::int64_t i = 0; i < n; ++i) {
    geometry::kit::read_row(in, most, row);
    in.newline();
    segments.push_back({row[0], row[1]});
  }
  in.end();
  if (geometry::kit::MeetingPairs(segments).count(pairs + 1) > pairs) {
    in.fail("more than " + std::to_string(pairs) + " pairs share a point");
  }
  return 42;
}
