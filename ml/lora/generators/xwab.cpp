// xwab M DIN DOUT R SCALE SEED: the five tensors, four of them for the solution to generate.

#include <cstdio>
#include <cstdlib>

#include "problems/kit/random.hpp"

int main(int argc, char** argv) {
  if (argc != 7) {
    std::fprintf(stderr, "usage: xwab M DIN DOUT R SCALE SEED\n");
    return 1;
  }
  const int m = std::atoi(argv[1]), din = std::atoi(argv[2]), dout = std::atoi(argv[3]),
            r = std::atoi(argv[4]);
  kit::Random random(std::strtoull(argv[6], nullptr, 10));
  // Never 0 and never 1: forgetting s, or applying it twice, changes every element.
  std::printf("s f32 text 0\n%.6g\n", 0.25 * static_cast<double>(random.between(5, 12)));
  const auto tensor = [&](const char* name, int rows, int columns, const char* scale) {
    std::printf("%s f32 gen 2 %d %d %llu %s 0\n", name, rows, columns,
                static_cast<unsigned long long>(random.bits()), scale);
  };
  tensor("x", m, din, "1");
  tensor("w", dout, din, "1");
  tensor("a", r, din, "1");
  tensor("b", dout, r, argv[5]);
}
