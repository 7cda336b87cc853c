// pairs KIND COUNT SEED
//
// Kinds: random; small (a grid: everything happens); near (an end beside the other segment by a
// cross product of at most 1, or on it), line (both on one line, ends equal, inside or one step
// apart), points (one or both are points), flat (long and nearly parallel).

#include "geometry/kit/segment_pairs.hpp"

namespace {

using geometry::kit::Spot;

constexpr std::int64_t kMost = 1000000000;

void make(const std::string& kind, kit::Random& random, Spot* p) {
  for (int k = 0; k < 4; ++k) p[k] = geometry::kit::anywhere(random, kind == "small" ? 3 : kMost);
  if (kind == "near") {
    geometry::kit::end_near_segment(random, kMost, p);
  } else if (kind == "line") {
    geometry::kit::on_one_line(random, kMost, geometry::kit::anywhere(random, 1000), p);
    if (random.below(8) == 0) p[3].y += 1;
  } else if (kind == "points") {
    if (random.below(2) == 0) geometry::kit::line_triple(random, kMost, p[2], p[3], p[0]);
    p[1] = p[0];
    if (random.below(4) == 0) p[3] = p[2] = random.below(2) == 0 ? p[0] : p[2];
  } else if (kind == "flat") {
    geometry::kit::flat(random, kMost, p);
  }
}

}  // namespace

int main(int, char** argv) { geometry::kit::put_segment_pairs(argv, make); }
