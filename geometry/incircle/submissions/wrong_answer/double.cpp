// Wrong: in doubles, which have 53 of the 127 bits.
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using Number = double;

Number read() {
  char word[64];
  if (std::scanf("%63s", word) != 1) std::exit(0);
  return static_cast<Number>(std::strtod(word, nullptr));
}

int main() {
  for (long count = std::lround(static_cast<double>(read())); count > 0; --count) {
    Number v[8];
    for (Number& x : v) x = read();
    const Number ax = v[0] - v[6], ay = v[1] - v[7], bx = v[2] - v[6], by = v[3] - v[7];
    const Number cx = v[4] - v[6], cy = v[5] - v[7];
    const Number value = (ax * ax + ay * ay) * (bx * cy - by * cx) +
                         (bx * bx + by * by) * (cx * ay - cy * ax) +
                         (cx * cx + cy * cy) * (ax * by - ay * bx);

    std::puts(value > 0 ? "1" : value < 0 ? "-1" : "0");
  }
}
