// kinds SEED: raw, text and gen tensors in one input, with comments between them.

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "problems/kit/random.hpp"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: kinds SEED\n");
    return 1;
  }
  kit::Random random(std::strtoull(argv[1], nullptr, 10));
  // In [-2, 2), a multiple of 2^-20.
  const auto value = [&] {
    return static_cast<float>(random.between(-2 << 20, (2 << 20) - 1)) * 0x1p-20f;
  };
  std::printf("# q is raw, k text, v gen\ncausal i32 text 0\n1\nq f32 raw 4 2 4 19 12\n");
  for (int i = 0; i < 2 * 4 * 19 * 12; ++i) {
    const float number = value();
    std::uint32_t bits;
    std::memcpy(&bits, &number, sizeof bits);
    for (int byte = 0; byte < 4; ++byte) std::putchar(static_cast<int>(bits >> (8 * byte) & 255));
  }
  std::printf("# after the last raw byte\nk f32 text 4 2 2 23 12\n");
  const int count = 2 * 2 * 23 * 12;
  for (int i = 0; i < count; ++i)
    std::printf("%.9g%c", static_cast<double>(value()), i % 12 == 11 ? '\n' : ' ');
  std::printf("v f32 gen 4 2 2 23 5 %llu 1.5 0.25\n# the end\n",
              static_cast<unsigned long long>(random.bits()));
}
