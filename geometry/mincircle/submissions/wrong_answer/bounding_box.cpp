// The circle about the centre of the bounding box.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

using Wide = __int128;

struct Point {
  long long x, y;
};

int main() {
  int n = 0;
  std::scanf("%d", &n);
  std::vector<Point> points(n);
  for (Point& p : points) std::scanf("%lld %lld", &p.x, &p.y);
  Point low = points[0], high = points[0];
  for (const Point p : points) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  // Everything doubled, so that the centre is whole.
  const Point centre{low.x + high.x, low.y + high.y};
  Wide most = 0;
  std::vector<Wide> squares;
  for (const Point p : points) {
    const Wide dx = 2 * p.x - centre.x, dy = 2 * p.y - centre.y;
    squares.push_back(dx * dx + dy * dy);
    most = std::max(most, squares.back());
  }
  std::printf("%.20Lg %.20Lg %.20Lg\n", centre.x / 2.0L, centre.y / 2.0L,
              std::sqrt(static_cast<long double>(most)) / 2);
  std::string on;
  for (const Wide square : squares) on += square == most ? '1' : '0';
  std::puts(on.c_str());
}
