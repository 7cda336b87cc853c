// m n, then m sorted numbers and n zeros on a line, then n sorted numbers on a line.

#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t n_max = limits.integer("n_max"), v_max = limits.integer("v_max");
  kit::Reader in;
  const std::int64_t m = in.integer(0, n_max, "m");
  in.space();
  const std::int64_t n = in.integer(0, n_max - m, "n");
  in.newline();
  in.sorted(m, -v_max, v_max, "the next number of nums1");
  for (std::int64_t i = 0; i < n; ++i) {
    if (m + i > 0) in.space();
    in.integer(0, 0, "a placeholder");
  }
  in.newline();
  in.sorted(n, -v_max, v_max, "the next number of nums2");
  in.newline();
  in.end();
  return 42;
}
