// Signed triangles from the first vertex, summed exactly in 128 bits; one division for each
// coordinate, its remainder divided once more for twelve decimals. O(n).

#include <cstdio>
#include <vector>

using Wide = __int128;

// p / q, q > 0, cut after twelve decimals; |p / q| below 2^63, q below 2^66.
void print(Wide p, Wide q) {
  constexpr long long kScale = 1'000'000'000'000;
  const bool minus = p < 0;
  if (minus) p = -p;
  const long long whole = static_cast<long long>(p / q);
  const long long decimals = static_cast<long long>(p % q * kScale / q);
  std::printf("%s%lld.%012lld", minus ? "-" : "", whole, decimals);
}

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 1;
  std::vector<long long> x(n), y(n);
  for (std::size_t i = 0; i < n; ++i) std::scanf("%lld %lld", &x[i], &y[i]);
  // Of triangles from vertex 0: six times the area and, seen from there, six times its moments.
  Wide area = 0, moment_x = 0, moment_y = 0;
  for (std::size_t i = 1; i + 1 < n; ++i) {
    const long long ux = x[i] - x[0], uy = y[i] - y[0];
    const long long vx = x[i + 1] - x[0], vy = y[i + 1] - y[0];
    const long long cross = ux * vy - uy * vx;  // at most 8e18
    area += Wide{3} * cross;
    moment_x += Wide{ux + vx} * cross;
    moment_y += Wide{uy + vy} * cross;
  }
  if (area < 0) {
    area = -area;
    moment_x = -moment_x;
    moment_y = -moment_y;
  }
  // The first vertex is added before the division: nothing is lost when the sum is near 0.
  print(area * x[0] + moment_x, area);
  std::printf(" ");
  print(area * y[0] + moment_y, area);
  std::printf("\n");
}
