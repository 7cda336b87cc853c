// Reduced fractions, by the part of p across the line.
#include <cstdio>
#include <numeric>
#include <string>

using Wide = __int128;

std::string text(Wide value) {
  if (value < 0) return "-" + text(-value);
  std::string digits;
  do digits.insert(digits.begin(), (char)('0' + (int)(value % 10)));
  while (value /= 10);
  return digits;
}

std::string fraction(Wide p, long long q) {
  const long long common = std::gcd((long long)(p % q), q);
  return q == common ? text(p / common) : text(p / common) + "/" + text(q / common);
}

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 1;
  while (count-- > 0) {
    long long x1, y1, x2, y2, xp, yp;
    if (std::scanf("%lld %lld %lld %lld %lld %lld", &x1, &y1, &x2, &y2, &xp, &yp) != 6) return 1;
    const long long nx = y1 - y2, ny = x2 - x1;
    const long long across = nx * (xp - x1) + ny * (yp - y1), square = nx * nx + ny * ny;
    std::string line;
    for (const int times : {1, 2}) {
      line += fraction(Wide{xp} * square - Wide{across} * nx * times, square) + " " +
              fraction(Wide{yp} * square - Wide{across} * ny * times, square) + " ";
    }
    line.pop_back();
    std::puts(line.c_str());
  }
}
