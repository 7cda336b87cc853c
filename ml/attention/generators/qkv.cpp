// qkv CAUSAL B HQ HKV NQ NK D DV SPREAD SHIFT SEED: tensors that a solution generates itself.

#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "problems/kit/random.hpp"

int main(int argc, char** argv) {
  if (argc != 12) {
    std::fprintf(stderr, "usage: qkv CAUSAL B HQ HKV NQ NK D DV SPREAD SHIFT SEED\n");
    return 1;
  }
  const auto size = [&](int i) { return std::atoi(argv[i]); };
  // q and k are uniform in [-a, a): a product has variance a^4 / 9, a score a^2 / 3 as standard
  // deviation, which is to be SPREAD. Six digits are written: the same ones on every machine.
  const double scale = std::sqrt(3 * std::atof(argv[9]));
  const double shift = std::atof(argv[10]);
  kit::Random random(std::strtoull(argv[11], nullptr, 10));
  const auto tensor = [&](const char* name, int heads, int rows, int columns, double its_scale,
                          double its_shift) {
    std::printf("%s f32 gen 4 %d %d %d %d %llu %.6g %.6g\n", name, size(2), heads, rows, columns,
                static_cast<unsigned long long>(random.bits()), its_scale, its_shift);
  };
  std::printf("causal i32 text 0\n%d\n", size(1));
  tensor("q", size(3), size(5), size(7), scale, shift);
  tensor("k", size(4), size(6), size(7), scale, std::fabs(shift));  // SHIFT's sign is the scores'
  tensor("v", size(4), size(6), size(8), 1, 0);
}
