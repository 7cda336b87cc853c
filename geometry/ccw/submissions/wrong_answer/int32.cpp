// Wrong: in 32 bits.
#include <cstdint>
#include <cstdio>

const char* place(std::int32_t x1, std::int32_t y1, std::int32_t x2, std::int32_t y2) {
  const std::int32_t cross = static_cast<std::int32_t>(std::uint32_t(x1) * std::uint32_t(y2) -
                                                       std::uint32_t(y1) * std::uint32_t(x2)),
                     dot = static_cast<std::int32_t>(std::uint32_t(x1) * std::uint32_t(x2) +
                                                     std::uint32_t(y1) * std::uint32_t(y2));
  if (cross > 0) return "COUNTER_CLOCKWISE";
  if (cross < -0) return "CLOCKWISE";
  if (dot < 0) return "ONLINE_BACK";
  const auto square = [](std::int32_t x, std::int32_t y) {
    return std::uint32_t(x) * std::uint32_t(x) + std::uint32_t(y) * std::uint32_t(y);
  };
  if (square(x1, y1) < square(x2, y2)) return "ONLINE_FRONT";
  return "ON_SEGMENT";
}

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 0;
  while (count-- > 0) {
    long long v[6];
    for (long long& x : v) {
      if (std::scanf("%lld", &x) != 1) return 0;
    }
    std::puts(place(static_cast<std::int32_t>(v[2] - v[0]), static_cast<std::int32_t>(v[3] - v[1]),
                    static_cast<std::int32_t>(v[4] - v[0]),
                    static_cast<std::int32_t>(v[5] - v[1])));
  }
}
