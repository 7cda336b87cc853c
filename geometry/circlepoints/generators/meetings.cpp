// meetings KIND COUNT SEED
//
// Kinds, a circle and a line: line_tiny (a grid of 7 x 7); line_random; line_tangent (right
// triangles with whole sides); line_near (the line within a few units of tangency, measured by
// the half chord, or missing by as little); line_closest (off by less than a double can tell,
// and mostly less than a long double); line_upright (nearly upright or level, exactly in part);
// line_far (a small circle, the points of the line far away).
//
// Two circles: circle_tiny; circle_random; circle_tangent (from outside or inside); circle_near
// (the same but for a few units in the square of the distance); circle_close (centres a few
// units apart, large radii); circle_sizes (a large and a small one); circle_level (centres
// nearly on a level, so that both points have nearly one x); circle_nested (one in the other).
//
// mixed: all of these.

#include <cstdio>
#include <cstdlib>
#include <string>

#include "geometry/kit/circles.hpp"

namespace {

using geometry::kit::anywhere;
using geometry::kit::Circle;
using geometry::kit::is_valid;
using geometry::kit::Spot;
using geometry::kit::Wide;

constexpr std::int64_t kMost = 1000000000;

// A circle, and a second one or a line.
struct Meeting {
  Circle circle, other{{0, 0}, 1};
  Spot from{0, 0}, to{0, 0};
  bool is_line = false;
};

using Maybe = std::optional<Meeting>;

std::int64_t either(kit::Random& random, std::int64_t value) {
  return random.below(2) == 0 ? value : -value;
}

Maybe line(const Circle& circle, Spot from, Spot to) {
  if (!is_valid(circle, kMost) || !geometry::kit::is_within(from, kMost) ||
      !geometry::kit::is_within(to, kMost) || from == to) {
    return std::nullopt;
  }
  return Meeting{circle, {{0, 0}, 1}, from, to, true};
}

Maybe line_past(kit::Random& random, Spot u, std::int64_t radius, Wide value) {
  const auto made = geometry::kit::passing(random, kMost, u, radius, value);
  if (!made) return std::nullopt;
  return random.below(2) == 0 ? line(made->circle, made->from, made->to)
                              : line(made->circle, made->to, made->from);
}

Maybe line_of(const std::string& kind, kit::Random& random) {
  if (kind == "line_tiny") {
    const Circle circle = {anywhere(random, 3), random.between(1, 4)};
    const Spot from = anywhere(random, 3);
    return line(circle, from, anywhere(random, 3));
  }
  if (kind == "line_tangent") {
    const auto step = geometry::kit::whole_step(random, 100000);
    const Spot u = step.by;
    if (std::gcd(u.x, u.y) != 1) return std::nullopt;
    const std::int64_t radius = random.between(1, kMost / 2);
    // Off by one unit of area now and then.
    const std::int64_t off = random.below(3) == 0 ? random.between(-1, 1) : 0;
    return line_past(random, u, radius, either(random, radius * step.length + off));
  }
  if (kind == "line_near") {
    const std::int64_t reach = random.below(2) == 0 ? kMost : kMost / 1000;
    const auto made = geometry::kit::nearly_tangent(random, kMost, reach, random.between(-3, 60));
    if (!made) return std::nullopt;
    return line(made->circle, made->from, made->to);
  }
  if (kind == "line_closest") {
    const Spot u = anywhere(random, random.below(2) == 0 ? kMost : 1000);
    if (std::gcd(u.x, u.y) != 1) return std::nullopt;
    const std::int64_t square = u.x * u.x + u.y * u.y, root = geometry::kit::whole_root(square);
    if (root * root == square) return std::nullopt;
    const auto [touch, r] = geometry::kit::near_root(random, square, kMost);
    return line_past(random, u, r, either(random, touch));
  }
  if (kind == "line_upright") {
    Spot u{random.between(-2, 2), random.between(1, kMost)};
    if (random.below(4) == 0) u = {u.y, u.x};
    if (std::gcd(u.x, u.y) != 1) return std::nullopt;
    const std::int64_t square = u.x * u.x + u.y * u.y, r = random.between(1, kMost);
    const std::int64_t touch = geometry::kit::whole_root(Wide{r} * r * square),
                       unit = geometry::kit::whole_root(square);
    const std::int64_t off = random.below(2) == 0 ? random.between(0, 60) * unit / (r / 10 + 1)
                                                  : random.between(0, r) * unit;
    return line_past(random, u, r, either(random, touch - off));
  }
  Circle circle = geometry::kit::any_circle(random, kMost);
  if (kind == "line_far") {
    circle = {anywhere(random, kMost / 1000), random.between(1, 1000)};
    const Spot from = anywhere(random, kMost), aim = anywhere(random, 2000);
    return line(circle, from,
                {2 * circle.centre.x - from.x + aim.x, 2 * circle.centre.y - from.y + aim.y});
  }
  const Spot from = anywhere(random, kMost);
  return line(circle, from, anywhere(random, kMost));
}

Maybe circles(const Circle& a, const Circle& b) {
  if (!is_valid(a, kMost) || !is_valid(b, kMost) || a == b) return std::nullopt;
  return Meeting{a, b, {0, 0}, {0, 0}, false};
}

Maybe circles_of(const std::string& kind, kit::Random& random) {
  Circle a = geometry::kit::any_circle(random, kMost), b = geometry::kit::any_circle(random, kMost);
  if (kind == "circle_tiny") {
    a = {anywhere(random, 3), random.between(1, 4)};
    b = {anywhere(random, 3), random.between(1, 4)};
  } else if (kind == "circle_tangent" || kind == "circle_near") {
    const bool inside = random.below(2) == 0;
    const std::int64_t most = inside ? kMost : 2 * kMost - 10;
    // Steps whose square is off by i^2 - 4kj.
    const auto step = kind == "circle_tangent"
                          ? geometry::kit::whole_step(random, most)
                          : geometry::kit::near_step(random, most, random.between(1, 200),
                                                     random.between(-1, 1), random.between(0, 3));
    const auto pair = geometry::kit::touching(random, kMost, step, inside);
    if (!pair) return std::nullopt;
    return circles((*pair)[0], (*pair)[1]);
  } else if (kind == "circle_close") {
    const Spot by = anywhere(random, random.below(2) == 0 ? 3 : 1000);
    a.radius = random.between(kMost / 2, kMost);
    const std::int64_t length = geometry::kit::whole_root(by.x * by.x + by.y * by.y);
    b = {{a.centre.x + by.x, a.centre.y + by.y}, a.radius + random.between(-length, length)};
  } else if (kind == "circle_sizes") {
    const auto angle = geometry::kit::whole_step(random, a.radius < 100 ? 100 : a.radius);
    const std::int64_t times = a.radius / angle.length;
    b.radius = random.between(1, 1000);
    b.centre = {a.centre.x + times * angle.by.x, a.centre.y + times * angle.by.y};
    a.radius = times * angle.length + random.between(-b.radius - 1, b.radius + 1);
  } else if (kind == "circle_level") {
    const std::int64_t apart = random.between(kMost / 2, kMost);
    a.centre.x = either(random, apart);
    b.centre = {-a.centre.x, a.centre.y + random.between(-2, 2)};
    a.radius = random.between(apart / 2, apart);
    b.radius = 2 * apart - a.radius +
               (random.below(2) == 0 ? random.between(0, 9) : random.between(0, apart / 4));
    if (random.below(4) == 0) {
      a.centre = {a.centre.y, a.centre.x};
      b.centre = {b.centre.y, b.centre.x};
    }
  } else if (kind == "circle_nested") {
    b.radius = random.between(1, a.radius);
    const std::int64_t room = (a.radius - b.radius) * 2 / 3;
    const Spot by = anywhere(random, random.below(4) == 0 ? 0 : room);
    b.centre = {a.centre.x + by.x, a.centre.y + by.y};
    if (random.below(2) == 0) std::swap(a, b);
  }
  return circles(a, b);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fprintf(stderr, "usage: meetings KIND COUNT SEED\n");
    return 1;
  }
  const char* const kinds[] = {"line_tiny",     "line_random",    "line_tangent", "line_near",
                               "line_closest",  "line_upright",   "line_far",     "circle_tiny",
                               "circle_random", "circle_tangent", "circle_near",  "circle_close",
                               "circle_sizes",  "circle_level",   "circle_nested"};
  const std::string wanted = argv[1];
  const long count = std::atol(argv[2]);
  kit::Random random(std::strtoull(argv[3], nullptr, 10));
  std::printf("%ld\n", count);
  for (long i = 0; i < count;) {
    const std::string kind = wanted == "mixed" ? kinds[random.below(std::size(kinds))] : wanted;
    const Maybe made = kind.starts_with("line") ? line_of(kind, random) : circles_of(kind, random);
    if (!made) continue;
    ++i;
    const auto [c, r] = made->circle;
    if (made->is_line) {
      std::printf("L %lld %lld %lld %lld %lld %lld %lld\n", (long long)c.x, (long long)c.y,
                  (long long)r, (long long)made->from.x, (long long)made->from.y,
                  (long long)made->to.x, (long long)made->to.y);
    } else {
      const auto [d, s] = made->other;
      std::printf("C %lld %lld %lld %lld %lld %lld\n", (long long)c.x, (long long)c.y, (long long)r,
                  (long long)d.x, (long long)d.y, (long long)s);
    }
  }
}
