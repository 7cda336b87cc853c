#pragma once

#include <cmath>
#include <optional>
#include <vector>

#include "geometry/kit/near.hpp"
#include "problems/kit/reader.hpp"

// For generators and input validators: circles with whole centres and radii that touch each other
// or a line, or fail to by as little as integers can.

namespace geometry::kit {

struct Circle {
  Spot centre;
  std::int64_t radius;
  bool operator==(const Circle&) const = default;
};

// Three numbers of the input, a space before each.
inline Circle read_circle(::kit::Reader& in, std::int64_t most) {
  in.space();
  const std::int64_t x = in.integer(-most, most, "x");
  in.space();
  const std::int64_t y = in.integer(-most, most, "y");
  in.space();
  return {{x, y}, in.integer(1, most, "r")};
}

inline bool is_valid(const Circle& c, std::int64_t most) {
  return is_within(c.centre, most) && c.radius >= 1 && c.radius <= most;
}

inline Circle any_circle(::kit::Random& random, std::int64_t most) {
  const Spot centre = anywhere(random, most);
  return {centre, random.between(1, most)};
}

// A step of the length root(length^2 + excess).
struct Step {
  Spot by;
  std::int64_t length, excess;
};

// In any direction; 0 < length <= most, most at least 100, most^2 below 2^62.
//   p = (2mn, m^2 - n^2, m^2 + n^2), q the same of u and v with mv - nu = 1, e = (mv + nu,
//   mu - nv, mu + nv)
// have, under the form <(x, y, h), (x, y, h)> = x^2 + y^2 - h^2, the products <p, p> = <q, q> =
// <p, e> = <q, e> = 0, <p, q> = -2 and <e, e> = 1. So k p + j q + i e has i^2 - 4kj.
inline Step near_step(::kit::Random& random, std::int64_t most, std::int64_t k, std::int64_t j,
                      std::int64_t i) {
  const auto largest =
      static_cast<std::int64_t>(std::sqrt(static_cast<double>(most) / static_cast<double>(2 * k)));
  while (true) {
    const std::int64_t m = random.between(1, std::max<std::int64_t>(1, largest)),
                       n = random.between(1, m);
    if (std::gcd(m, n) != 1) continue;
    const auto [u, v] = beside(m, n);
    std::int64_t x = k * 2 * m * n + j * 2 * u * v + i * (m * v + n * u);
    std::int64_t y = k * (m * m - n * n) + j * (u * u - v * v) + i * (m * u - n * v);
    const std::int64_t h = k * (m * m + n * n) + j * (u * u + v * v) + i * (m * u + n * v);
    if (h < 1 || h > most) continue;
    if (random.below(2) == 0) std::swap(x, y);
    if (random.below(2) == 0) x = -x;
    if (random.below(2) == 0) y = -y;
    return {{x, y}, h, x * x + y * y - h * h};
  }
}

// Exactly of a whole length, in a direction of a right triangle with whole sides.
inline Step whole_step(::kit::Random& random, std::int64_t most) {
  int bits = 0;
  while ((std::int64_t{20} << bits) <= most) ++bits;
  const int shift = static_cast<int>(random.below(static_cast<std::uint64_t>(bits) + 1));
  return near_step(random, most, random.between(1, std::int64_t{1} << shift), 0, 0);
}

// Two circles whose centres are such a step apart, the length the sum or, `inside`, the difference
// of their radii: they touch but for the excess. Nothing where they do not fit the range.
inline std::optional<std::vector<Circle>> touching(::kit::Random& random, std::int64_t most,
                                                   const Step& step, bool inside) {
  if (step.length < 2 && !inside) return std::nullopt;
  if (step.length >= most && inside) return std::nullopt;
  const std::int64_t r =
      inside ? random.between(1, most - step.length) : random.between(1, step.length - 1);
  const std::int64_t s = inside ? r + step.length : step.length - r;
  Circle a{{-step.by.x / 2, -step.by.y / 2}, r};
  const std::int64_t spare = most - std::max(std::abs(a.centre.x), std::abs(a.centre.y)) - 1;
  const Spot shift = anywhere(random, std::max<std::int64_t>(0, spare));
  a.centre = {a.centre.x + shift.x, a.centre.y + shift.y};
  Circle b{{a.centre.x + step.by.x, a.centre.y + step.by.y}, s};
  if (!is_valid(a, most) || !is_valid(b, most)) return std::nullopt;
  if (random.below(2) == 0) std::swap(a, b);
  return std::vector<Circle>{a, b};
}

// The largest integer whose square is at most n, 0 <= n < 2^126.
inline std::int64_t whole_root(Wide n) {
  auto root = static_cast<std::int64_t>(std::sqrt(static_cast<long double>(n)));
  while (Wide{root} * root > n) --root;
  while (Wide{root + 1} * (root + 1) <= n) ++root;
  return root;
}

// p and q with p^2 - n q^2 as near 0 as can be for q <= most: a convergent of the continued
// fraction of root(n), one of the last. n is no square, 0 < n < 2^63.
inline std::pair<std::int64_t, std::int64_t> near_root(::kit::Random& random, std::int64_t n,
                                                       std::int64_t most) {
  const std::int64_t whole = whole_root(n);
  std::vector<std::pair<std::int64_t, std::int64_t>> found = {{1, 0}, {whole, 1}};
  std::int64_t m = 0, d = 1, a = whole;
  while (true) {
    m = d * a - m;
    d = (n - m * m) / d;
    a = (whole + m) / d;
    const auto [p0, q0] = found[found.size() - 2];
    const auto [p1, q1] = found.back();
    if (q1 != 0 && a > (most - q0) / q1) break;
    found.emplace_back(a * p1 + p0, a * q1 + q0);
  }
  const std::size_t last = std::min<std::size_t>(found.size() - 1, 4);
  return found[found.size() - 1 - static_cast<std::size_t>(random.below(last))];
}

// w with u x w = value, for u without a common factor, as short as a shift along u makes it.
inline Spot at_distance(Spot u, Wide value) {
  const auto [bx, by] = beside(u.x, u.y);
  // No product reaches 2^127 for |u| <= 3e9 and |value| <= 4e18.
  const Wide square = Wide{u.x} * u.x + Wide{u.y} * u.y;
  const Wide along = (Wide{bx} * u.x + Wide{by} * u.y) * value;
  const Wide m = along / square;
  return {static_cast<std::int64_t>(value * bx - m * u.x),
          static_cast<std::int64_t>(value * by - m * u.y)};
}

// A circle, and a line through two points.
struct Passing {
  Circle circle;
  Spot from, to;
};

// A line of direction u, without a common factor, that the centre lies off by value / |u|: to the
// left where value is positive. Nothing where it does not fit the range.
inline std::optional<Passing> passing(::kit::Random& random, std::int64_t most, Spot u,
                                      std::int64_t radius, Wide value) {
  Spot w = at_distance(u, value);
  const std::int64_t more = random.between(-1, 1);
  w = {w.x + more * u.x, w.y + more * u.y};
  Spot centre = anywhere(random, random.below(4) == 0 ? 0 : most / 4);
  if (std::abs(centre.x - w.x / 2) > most / 2 || std::abs(centre.y - w.y / 2) > most / 2) {
    centre = {w.x / 2, w.y / 2};
  }
  const Spot from{centre.x - w.x, centre.y - w.y};
  const Passing made{{centre, radius}, from, {from.x + u.x, from.y + u.y}};
  if (!is_valid(made.circle, most) || !is_within(made.from, most) || !is_within(made.to, most)) {
    return std::nullopt;
  }
  return made;
}

// The same for a random direction up to `reach`, so near tangency that twice the area of the points
// and the centre is `off` less than the whole part of r |u|.
inline std::optional<Passing> nearly_tangent(::kit::Random& random, std::int64_t most,
                                             std::int64_t reach, std::int64_t off) {
  const Spot u = anywhere(random, reach);
  if (std::gcd(u.x, u.y) != 1) return std::nullopt;
  const std::int64_t r = random.between(most / 4, most);
  const std::int64_t touch = whole_root(Wide{r} * r * (u.x * u.x + u.y * u.y));
  return passing(random, most, u, r, random.below(2) == 0 ? touch - off : off - touch);
}

}  // namespace geometry::kit
