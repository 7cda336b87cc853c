// Sorted by x alone.

#include <algorithm>
#include <cmath>
#include <compare>
#include <cstdio>
#include <vector>

using Wide = __int128;
using Bits = unsigned __int128;

struct Point {
  long long x, y;
};

// The point (m u + side root(rest) v) r / |u|^2 from the centre, v being u turned left and rest =
// |u|^2 - m^2.
struct Contact {
  long long m, rest, side;
};

int sign(Wide value) { return (value > 0) - (value < 0); }

// a b, of 256 bits.
struct Product {
  Bits high, low;
  auto operator<=>(const Product&) const = default;
};
Product product(Bits a, Bits b) {
  const Bits half = ~0ull, a1 = a >> 64, a0 = a & half, b1 = b >> 64, b0 = b & half;
  const Bits middle = a1 * b0 + (a0 * b0 >> 64), other = a0 * b1 + (middle & half);
  return {a1 * b1 + (middle >> 64) + (other >> 64), a * b};
}

// The sign of p - q, from the signs of p, of q, and of p^2 - q^2.
int compared(int p, int q, int squares) { return p != q ? sign(p - q) : p * squares; }

// The sign of a + b root(e) - c root(g), for |a| <= 4e18, |b| and |c| <= 2e9, e and g <= 8e18.
int sign(Wide a, Wide b, Wide e, Wide c, Wide g) {
  const Wide aa = a * a, bb = b * b * e, cc = c * c * g;
  const int p = compared(sign(a), -sign(bb) * sign(b), sign(aa - bb));
  const int q = sign(cc) * sign(c);
  // (a + b root(e))^2 - c^2 g = rest + 2ab root(e)
  const Wide rest = aa + bb - cc;
  const Bits size = static_cast<Bits>(rest < 0 ? -rest : rest);
  const auto order =
      product(size, size) <=> product(4 * static_cast<Bits>(aa), static_cast<Bits>(bb));
  const int squares = (order > 0) - (order < 0);
  return compared(p, q, compared(sign(rest), -sign(bb) * sign(a) * sign(b), squares));
}

// Where p is less than q: by x, then y, exactly.
bool less(Point u, const Contact& p, const Contact& q) {
  const int x = sign(Wide{u.x} * (p.m - q.m), -p.side * u.y, p.rest, -q.side * u.y, q.rest);
  return x < 0;
}

void print(Point c, long long r, Point u, const std::vector<long long>& products) {
  const long long square = u.x * u.x + u.y * u.y;  // up to 8e18
  std::vector<Contact> contacts;
  for (const long long m : products) {
    const long long rest = square - m * m;
    if (rest >= 0) contacts.push_back({m, rest, 1});
    if (rest > 0) contacts.push_back({m, rest, -1});
  }
  std::sort(contacts.begin(), contacts.end(),
            [&](const Contact& p, const Contact& q) { return less(u, p, q); });
  std::printf("%zu", contacts.size());
  for (const auto& [m, rest, side] : contacts) {
    const double along = static_cast<double>(m), part = static_cast<double>(r) / square;
    const double across = side * std::sqrt(static_cast<double>(rest));
    std::printf(" %.12f %.12f", c.x + part * (along * u.x - across * u.y),
                c.y + part * (along * u.y + across * u.x));
  }
  std::puts("");
}

int main() {
  int count = 0;
  if (std::scanf("%d", &count) != 1) return 1;
  while (count-- > 0) {
    char kind = 0;
    Point c, d;
    long long r = 0, s = 0;
    std::scanf(" %c %lld %lld %lld %lld %lld", &kind, &c.x, &c.y, &r, &d.x, &d.y);
    const Point u{d.x - c.x, d.y - c.y};
    if (kind == 'P') {
      print(c, r, u, {r});
    } else {
      std::scanf("%lld", &s);
      print(c, r, u, {r - s, r + s});
    }
  }
}
