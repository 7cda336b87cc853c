// Two x that differ by less than an EPS count as one, and y decides.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

struct Point {
  long long x, y;
};

// The point (m u + side root(rest) v) r / |u|^2 from the centre, v being u turned left and rest =
// |u|^2 - m^2.
struct Contact {
  long long m, rest, side;
};

void print(Point c, long long r, Point u, const std::vector<long long>& products) {
  const long long square = u.x * u.x + u.y * u.y;  // up to 8e18
  std::vector<Contact> contacts;
  for (const long long m : products) {
    const long long rest = square - m * m;
    if (rest >= 0) contacts.push_back({m, rest, 1});
    if (rest > 0) contacts.push_back({m, rest, -1});
  }
  struct Place {
    double x, y;
  };
  std::vector<Place> places;
  for (const auto& [m, rest, side] : contacts) {
    const double along = m, part = static_cast<double>(r) / square;
    const double across = side * std::sqrt(static_cast<double>(rest));
    places.push_back(
        {c.x + part * (along * u.x - across * u.y), c.y + part * (along * u.y + across * u.x)});
  }
  std::sort(places.begin(), places.end(), [&](const Place& p, const Place& q) {
    return std::abs(p.x - q.x) < 1e-9 ? p.y < q.y : p.x < q.x;
  });
  std::printf("%zu", places.size());
  for (const auto& [x, y] : places) std::printf(" %.12f %.12f", x, y);
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
