// Centres and radii with 100 digits, areas and numerators in integers of any size.

#include <string>

#include "geometry/kit/real.hpp"

namespace {

using geometry::kit::Big;
using geometry::kit::Float;
using geometry::kit::Spot;

Big squared(Spot a, Spot b) {
  const Big dx = Big(a.x) - b.x, dy = Big(a.y) - b.y;
  return dx * dx + dy * dy;
}

}  // namespace

int main(int argc, char** argv) {
  geometry::kit::RealValidator validator(argc, argv);
  const Float part = Float(1) / 1'000'000'000;
  const std::int64_t triangles = validator.given();
  for (std::int64_t t = 1; t <= triangles; ++t) {
    const Spot p = validator.given_point(), q = validator.given_point(),
               s = validator.given_point();
    const std::string where = "line " + std::to_string(t) + ": ";
    const Big ux = Big(q.x) - p.x, uy = Big(q.y) - p.y, vx = Big(s.x) - p.x, vy = Big(s.y) - p.y;
    const Big cross = ux * vy - uy * vx;  // twice the area, signed
    if (cross == 0) validator.judge_error(where + "the three points are on one line");
    const Big qp = ux * ux + uy * uy, sp = vx * vx + vy * vy;
    // Each side by the vertex opposite to it.
    const Float of_p = sqrt(Float(squared(q, s))), of_q = sqrt(Float(sp)), of_s = sqrt(Float(qp));
    const Float perimeter = of_p + of_q + of_s, twice_area = Float(abs(cross));

    std::int64_t most = 1;
    for (const Spot a : {p, q, s}) most = std::max({most, std::abs(a.x), std::abs(a.y)});
    const Float inner_off = part * most;
    validator.want(where + "x of the in-centre",
                   Float((of_p * p.x + of_q * q.x + of_s * s.x) / perimeter), inner_off);
    validator.want(where + "y of the in-centre",
                   Float((of_p * p.y + of_q * q.y + of_s * s.y) / perimeter), inner_off);
    const Float inner = twice_area / perimeter;
    validator.want(where + "in-radius", inner, Float(part * inner));

    // Seen from p the circumcentre solves c . u = u . u / 2 and c . v = v . v / 2.
    const Float outer = of_p * of_q * of_s / (2 * twice_area);
    const Float outer_off = part * std::max<Float>(1, outer);
    const Big twice = 2 * cross;
    validator.want(where + "x of the circumcentre",
                   Float(Float(Big(p.x * twice + qp * vy - sp * uy)) / Float(twice)), outer_off);
    validator.want(where + "y of the circumcentre",
                   Float(Float(Big(p.y * twice + sp * ux - qp * vx)) / Float(twice)), outer_off);
    validator.want(where + "circumradius", outer, Float(part * outer));
  }
  validator.accept();
}
