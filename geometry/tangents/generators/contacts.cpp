// contacts KIND COUNT SEED
//
// Kinds, a circle and a point: point_tiny (a grid of 9 x 9); point_random; point_on (on the
// circle, by right triangles with whole sides); point_near (the square of its distance larger
// than that of the radius by a few units); point_level (far away, nearly on a level with the
// centre, the radius small: both points of contact have nearly one x); point_far (a small circle
// far away).
//
// Two circles: circle_tiny; circle_random; circle_outside (four tangents); circle_touching (from
// outside or inside); circle_near (the same but for a few units in the square of the distance);
// circle_equal (radii equal or nearly); circle_close (centres a few units apart); circle_nested;
// circle_level (as for points); circle_sizes (a large and a small one); circle_mirrored (a point
// of contact of an outer tangent exactly above one of an inner tangent).
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
using geometry::kit::Step;
using geometry::kit::Wide;

constexpr std::int64_t kMost = 1000000000;

// Two circles, or one and a point: of radius 0.
using Maybe = std::optional<std::vector<Circle>>;

std::int64_t either(kit::Random& random, std::int64_t value) {
  return random.below(2) == 0 ? value : -value;
}

Maybe point(const Circle& circle, Spot p) {
  const Spot u{p.x - circle.centre.x, p.y - circle.centre.y};
  if (!is_valid(circle, kMost) || !geometry::kit::is_within(p, kMost) ||
      Wide{u.x} * u.x + Wide{u.y} * u.y < Wide{circle.radius} * circle.radius) {
    return std::nullopt;
  }
  return std::vector<Circle>{circle, {p, 0}};
}

Maybe circles(const Circle& a, const Circle& b) {
  if (!is_valid(a, kMost) || !is_valid(b, kMost) || a == b) return std::nullopt;
  return std::vector<Circle>{a, b};
}

// A point that far from a centre; the two somewhere in the range.
Maybe point_at(kit::Random& random, std::int64_t radius, Spot by) {
  const std::int64_t room_x = kMost - std::abs(by.x) / 2 - 1,
                     room_y = kMost - std::abs(by.y) / 2 - 1;
  const Spot middle{random.between(-room_x, room_x), random.between(-room_y, room_y)};
  const Spot centre{middle.x - by.x / 2, middle.y - by.y / 2};
  return point({centre, radius}, {centre.x + by.x, centre.y + by.y});
}

Maybe point_of(const std::string& kind, kit::Random& random) {
  if (kind == "point_tiny") {
    const Circle circle{anywhere(random, 2), random.between(1, 4)};
    return point(circle, anywhere(random, 4));
  }
  if (kind == "point_on") {
    const Step step = geometry::kit::whole_step(random, random.below(2) == 0 ? 1000 : kMost);
    return point_at(random, step.length, step.by);
  }
  if (kind == "point_near") {
    const Step step = geometry::kit::near_step(random, kMost, random.between(1, 200),
                                               random.between(-1, 0), random.between(0, 3));
    return point_at(random, step.length, step.by);
  }
  if (kind == "point_level") {
    Spot by{either(random, random.between(kMost, 2 * kMost - 10)), random.between(-2, 2)};
    if (random.below(4) == 0) std::swap(by.x, by.y);
    return point_at(random, random.between(1, 9), by);
  }
  Circle circle = geometry::kit::any_circle(random, kMost);
  if (kind == "point_far") circle.radius = random.between(1, 1000);
  return point(circle, anywhere(random, kMost));
}

struct Fraction {  // of a whole turn, as x and y over h
  std::int64_t x, y, h;
};

Fraction any_angle(kit::Random& random, std::int64_t most) {
  const Step step = geometry::kit::near_step(random, most, 1, 0, 0);
  return {step.by.x, step.by.y, step.length};
}

Fraction sum(const Fraction& a, const Fraction& b) {
  return {a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x, a.h * b.h};
}

// The centres in the direction t, the contact of an inner tangent at the angle t + b from the first
// one, that of an outer tangent at -(t + b), hence 2t + b from that direction.
Maybe mirrored(kit::Random& random) {
  const Fraction t = any_angle(random, 100), b = any_angle(random, 100);
  const Fraction outer = sum(sum(t, t), b);
  // d = outer.h, r1 + r2 = d cos b, r1 - r2 = d cos(2t + b), both twice as large.
  const std::int64_t r_sum = t.h * t.h * b.x, difference = outer.x;
  if (r_sum <= std::abs(difference)) return std::nullopt;
  const std::int64_t r = r_sum + difference, s = r_sum - difference, d = 2 * outer.h / t.h;
  const std::int64_t reach = std::max({r, s, d * t.h / 2});
  if (reach > kMost) return std::nullopt;
  const std::int64_t times = random.below(2) == 0 ? 1 : random.between(1, kMost / reach);
  const Spot by{times * d * t.x, times * d * t.y};
  const Circle a{{random.between(-2, 2) - by.x / 2, random.between(-2, 2) - by.y / 2}, times * r};
  return circles(a, {{a.centre.x + by.x, a.centre.y + by.y}, times * s});
}

Maybe circles_of(const std::string& kind, kit::Random& random) {
  if (kind == "circle_mirrored") return mirrored(random);
  Circle a = geometry::kit::any_circle(random, kMost), b = geometry::kit::any_circle(random, kMost);
  if (kind == "circle_tiny") {
    a = {anywhere(random, 3), random.between(1, 3)};
    b = {anywhere(random, 4), random.between(1, 3)};
  } else if (kind == "circle_outside") {
    a.radius = random.between(1, kMost / 4);
    b.radius = random.between(1, kMost / 4);
  } else if (kind == "circle_touching" || kind == "circle_near") {
    const bool inside = random.below(2) == 0;
    const std::int64_t most = inside ? kMost : 2 * kMost - 10;
    // Steps whose square is off by i^2 - 4kj.
    const Step step = kind == "circle_touching"
                          ? geometry::kit::whole_step(random, most)
                          : geometry::kit::near_step(random, most, random.between(1, 200),
                                                     random.between(-1, 1), random.between(0, 3));
    return geometry::kit::touching(random, kMost, step, inside);
  } else if (kind == "circle_equal") {
    a.radius = random.between(1, kMost / 4);
    b.radius = a.radius + (random.below(2) == 0 ? 0 : random.between(-3, 3));
  } else if (kind == "circle_close") {
    const Spot by = anywhere(random, random.below(2) == 0 ? 3 : 1000);
    a.radius = random.between(kMost / 2, kMost);
    const std::int64_t length = geometry::kit::whole_root(by.x * by.x + by.y * by.y);
    b = {{a.centre.x + by.x, a.centre.y + by.y}, a.radius + random.between(-length, length)};
  } else if (kind == "circle_nested") {
    b.radius = random.between(1, a.radius);
    const Spot by = anywhere(random, random.below(4) == 0 ? 0 : (a.radius - b.radius) * 2 / 3);
    b.centre = {a.centre.x + by.x, a.centre.y + by.y};
    if (random.below(2) == 0) std::swap(a, b);
  } else if (kind == "circle_level") {
    a.centre.x = either(random, random.between(kMost / 2, kMost));
    b.centre = {-a.centre.x, a.centre.y + random.between(-2, 2)};
    a.radius = random.between(1, 9);
    b.radius = random.between(1, random.below(2) == 0 ? 9 : kMost / 2);
    if (random.below(4) == 0) {
      a.centre = {a.centre.y, a.centre.x};
      b.centre = {b.centre.y, b.centre.x};
    }
  } else if (kind == "circle_sizes") {
    b.radius = random.between(1, 1000);
    if (random.below(2) == 0) std::swap(a, b);
  }
  return circles(a, b);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fprintf(stderr, "usage: contacts KIND COUNT SEED\n");
    return 1;
  }
  const char* const kinds[] = {"point_tiny",     "point_random",    "point_on",     "point_near",
                               "point_level",    "point_far",       "circle_tiny",  "circle_random",
                               "circle_outside", "circle_touching", "circle_near",  "circle_equal",
                               "circle_close",   "circle_nested",   "circle_level", "circle_sizes",
                               "circle_mirrored"};
  const std::string wanted = argv[1];
  const long count = std::atol(argv[2]);
  kit::Random random(std::strtoull(argv[3], nullptr, 10));
  std::printf("%ld\n", count);
  for (long i = 0; i < count;) {
    const std::string kind = wanted == "mixed" ? kinds[random.below(std::size(kinds))] : wanted;
    const Maybe made =
        kind.starts_with("point") ? point_of(kind, random) : circles_of(kind, random);
    if (!made) continue;
    ++i;
    const auto& [c, r] = (*made)[0];
    const auto& [d, s] = (*made)[1];
    std::printf("%c %lld %lld %lld %lld %lld", s == 0 ? 'P' : 'C', (long long)c.x, (long long)c.y,
                (long long)r, (long long)d.x, (long long)d.y);
    std::printf(s == 0 ? "\n" : " %lld\n", (long long)s);
  }
}
