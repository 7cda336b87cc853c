// Walks along all sides for each line; runs of sides whose box does not meet the line are taken or
// left as a whole. 128 bits.

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

__extension__ using Wide = __int128;

struct Point {
  long long x, y;
};

Wide cross(Point o, Point a, Point b) {
  return Wide{a.x - o.x} * (b.y - o.y) - Wide{a.y - o.y} * (b.x - o.x);
}

}  // namespace

int main() {
  constexpr std::size_t kRun = 400;
  std::size_t n = 0;
  long q = 0;
  if (std::scanf("%zu", &n) != 1) return 1;
  std::vector<Point> v(n + 1);
  for (std::size_t k = 0; k < n; ++k) {
    if (std::scanf("%lld %lld", &v[k].x, &v[k].y) != 2) return 1;
  }
  v[n] = v[0];
  std::vector<Wide> sum(n + 1);
  for (std::size_t k = 0; k < n; ++k) sum[k + 1] = sum[k] + cross({0, 0}, v[k], v[k + 1]);
  std::vector<std::pair<Point, Point>> boxes;
  for (std::size_t k = 0; k < n; k += kRun) {
    Point low = v[k], high = v[k];
    for (std::size_t i = k; i <= std::min(n, k + kRun); ++i) {
      low = {std::min(low.x, v[i].x), std::min(low.y, v[i].y)};
      high = {std::max(high.x, v[i].x), std::max(high.y, v[i].y)};
    }
    boxes.emplace_back(low, high);
  }
  if (std::scanf("%ld", &q) != 1) return 1;
  while (q-- > 0) {
    Point a, b;
    if (std::scanf("%lld %lld %lld %lld", &a.x, &a.y, &b.x, &b.y) != 4) return 1;
    Wide whole = 0;
    long double rest = 0;
    for (std::size_t r = 0; r < boxes.size(); ++r) {
      const std::size_t begin = r * kRun, end = std::min(n, begin + kRun);
      const auto [low, high] = boxes[r];
      const Wide corners[] = {cross(a, b, low), cross(a, b, high), cross(a, b, {low.x, high.y}),
                              cross(a, b, {high.x, low.y})};
      const auto [least, most] = std::minmax_element(std::begin(corners), std::end(corners));
      if (*most <= 0) continue;
      if (*least >= 0) {
        const Point d{v[end].x - v[begin].x, v[end].y - v[begin].y};
        whole += sum[end] - sum[begin] - cross({0, 0}, a, d);
        continue;
      }
      for (std::size_t k = begin; k < end; ++k) {
        const Wide from = cross(a, b, v[k]), to = cross(a, b, v[k + 1]),
                   seen = cross(a, v[k], v[k + 1]);
        if (from >= 0 && to >= 0) {
          whole += seen;
        } else if (from > 0 || to > 0) {
          const Wide length = from > to ? from - to : to - from;
          const Wide product = std::max(from, to) * seen;
          whole += product / length;
          rest += static_cast<long double>(product % length) / static_cast<long double>(length);
        }
      }
    }
    std::printf("%.12Lf\n", (static_cast<long double>(whole) + rest) / 2);
  }
}
