// kinds SEED: text, raw and gen tensors in one input, with comments between them.

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
  const auto raw = [&](const char* name, int rows, int columns) {
    std::printf("%s f32 raw 2 %d %d\n", name, rows, columns);
    for (int i = 0; i < rows * columns; ++i) {
      const float number = value();
      std::uint32_t bits;
      std::memcpy(&bits, &number, sizeof bits);
      for (int byte = 0; byte < 4; ++byte) std::putchar(static_cast<int>(bits >> (8 * byte) & 255));
    }
  };
  const int rows = 10, din = 37, dout = 45, rank = 6;
  std::printf("# s and x are text, w and a raw, b gen\ns f32 text 0\n%.9g\nx f32 text 2 %d %d\n",
              1.5 + static_cast<double>(random.between(0, 7)) * 0.125, rows, din);
  for (int i = 0; i < rows * din; ++i) {
    std::printf("%.9g%c", static_cast<double>(value()), i % din == din - 1 ? '\n' : ' ');
  }
  raw("w", dout, din);
  std::printf("# after the last raw byte\n");
  raw("a", rank, din);
  std::printf("b f32 gen 2 %d %d %llu 1.5 0.25\n# the end\n", dout, rank,
              static_cast<unsigned long long>(random.bits()));
}
