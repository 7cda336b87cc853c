// shape SHAPE N REACH SEED: a simple polygon of geometry/kit/polygons.hpp, or `triangle`.

#include "geometry/kit/polygons.hpp"
#include "geometry/kit/simple.hpp"

int main(int, char** argv) {
  using geometry::kit::Cycle;
  const std::string shape = argv[1];
  const auto n = static_cast<std::size_t>(std::atol(argv[2]));
  const std::int64_t reach = std::atoll(argv[3]);
  kit::Random random(std::strtoull(argv[4], nullptr, 10));
  Cycle p;
  if (shape == "triangle") {
    do {
      p.clear();
      for (int i = 0; i < 3; ++i) p.push_back(geometry::kit::anywhere(random, reach));
    } while (!geometry::kit::SimpleCheck(p).holds());
  } else {
    p = geometry::kit::polygon(shape, n, reach, random);
  }
  geometry::kit::reorder(p, random, true);
  std::printf("%zu\n", p.size());
  geometry::kit::put(p);
}
