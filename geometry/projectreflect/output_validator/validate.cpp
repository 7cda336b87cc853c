// The exact foot and image, p less one or two times its part across the line, as fractions of
// integers of any size.

#include "geometry/kit/real.hpp"

int main(int argc, char** argv) {
  using geometry::kit::Big;
  using geometry::kit::Ratio;
  using geometry::kit::Spot;
  geometry::kit::RealValidator validator(argc, argv);
  const std::int64_t lines = validator.given();
  for (std::int64_t i = 1; i <= lines; ++i) {
    const Spot a = validator.given_point(), b = validator.given_point();
    const Spot p = validator.given_point();
    const Big nx = a.y - b.y, ny = b.x - a.x;  // across the line
    const Big across = nx * (p.x - a.x) + ny * (p.y - a.y), square = nx * nx + ny * ny;
    const std::string where = "line " + std::to_string(i);
    const auto want = [&](const char* name, std::int64_t from, const Big& n, int times) {
      validator.want(where + ", " + name, Ratio{from * square - times * across * n, square});
    };
    want("Hx", p.x, nx, 1);
    want("Hy", p.y, ny, 1);
    want("Rx", p.x, nx, 2);
    want("Ry", p.y, ny, 2);
  }
  validator.accept();
}
