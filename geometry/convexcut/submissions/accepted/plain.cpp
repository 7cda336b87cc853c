// The area on the left of a line, as half a sum of cross products seen from a point of the line:
// the cut itself adds nothing, whole sides come from prefix sums, and of the two cut sides a
// fraction is taken, its integer part and its remainder apart. The sides stand in the order of
// their angles, so the vertices farthest right and left of the line are found by halving, and
// between those the two sides that it cuts. O((n + q) log n); 128 bits.

#include <algorithm>
#include <cstdio>
#include <vector>

using Wide = __int128;

struct Point {
  long long x, y;
};

Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
// Below 2^63 for differences of coordinates up to 1e9.
long long cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }

// Angles from 0 up to a whole turn.
bool angle_less(Point a, Point b) {
  const bool lower_a = a.y < 0 || (a.y == 0 && a.x < 0), lower_b = b.y < 0 || (b.y == 0 && b.x < 0);
  return lower_a != lower_b ? lower_b : cross(a, b) > 0;
}

int main() {
  int n = 0, q = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  std::vector<Point> v(n);
  for (Point& p : v) std::scanf("%lld %lld", &p.x, &p.y);
  std::rotate(
      v.begin(),
      std::min_element(v.begin(), v.end(),
                       [](Point a, Point b) { return a.y < b.y || (a.y == b.y && a.x < b.x); }),
      v.end());
  v.resize(2 * n + 1);  // twice around
  std::copy(v.begin(), v.begin() + n, v.begin() + n);
  v[2 * n] = v[0];
  std::vector<Point> side(n);
  for (int k = 0; k < n; ++k) side[k] = v[k + 1] - v[k];
  std::vector<Wide> sum(2 * n + 1);
  for (int k = 0; k < 2 * n; ++k) sum[k + 1] = sum[k] + cross(v[k], v[k + 1]);

  std::scanf("%d", &q);
  while (q-- > 0) {
    Point p, p2;
    std::scanf("%lld %lld %lld %lld", &p.x, &p.y, &p2.x, &p2.y);
    const Point d = p2 - p;
    const auto height = [&](int k) { return cross(d, v[k] - p); };  // positive on the left
    const auto first_side = [&](Point from) {
      const auto at = std::lower_bound(side.begin(), side.end(), from, angle_less);
      return static_cast<int>(at - side.begin()) % n;
    };
    // Heights do not fall from v[low] to v[high], nor rise from there to v[low + n].
    const int low = first_side(d);
    int high = first_side({-d.x, -d.y});
    if (high < low) high += n;
    Wide whole = 0;
    long double rest = 0;
    if (height(low) >= 0) {
      whole = sum[n];
    } else if (height(high) > 0) {
      // The vertices on the left are i to j.
      int i = low, above = high;  // height(i) <= 0 < height(above)
      while (above - i > 1) (height((i + above) / 2) > 0 ? above : i) = (i + above) / 2;
      i = above;
      int j = high, below = low + n;  // height(j) > 0 >= height(below)
      while (below - j > 1) (height((j + below) / 2) > 0 ? j : below) = (j + below) / 2;
      whole = sum[j] - sum[i] - cross(p, v[j] - v[i]);
      // Of the side from v[a] to v[b], the part at the end whose height is h.
      const auto add_part = [&](int a, int b, long long h) {
        const Wide product = Wide{h} * cross(v[a] - p, v[b] - p);
        const Wide span = Wide{height(b)} - height(a);
        const Wide length = span < 0 ? -span : span;
        whole += product / length;
        rest += static_cast<long double>(product % length) / static_cast<long double>(length);
      };
      add_part(i - 1, i, height(i));
      add_part(j, j + 1, height(j));
    }
    std::printf("%.12Lf\n", (static_cast<long double>(whole) + rest) / 2);
  }
}
