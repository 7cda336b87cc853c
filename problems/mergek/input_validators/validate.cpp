// k, then k lines of a length and as many sorted numbers each.

#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t v_max = limits.integer("v_max");
  kit::Reader in;
  const std::int64_t k = in.integer(1, limits.integer("k_max"), "k");
  in.newline();
  std::int64_t left = limits.integer("n_max");  // of the sum of all lengths
  for (std::int64_t i = 0; i < k; ++i) {
    const std::int64_t length = in.integer(0, left, "the length");
    left -= length;
    std::int64_t before = -v_max;
    for (std::int64_t j = 0; j < length; ++j) {
      in.space();
      before = in.integer(before, v_max, "the next number, not below the one before it,");
    }
    in.newline();
  }
  in.end();
  return 42;
}
