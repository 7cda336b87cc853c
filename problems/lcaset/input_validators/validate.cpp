// N Q, then the parents of 1 to N - 1 on a line, then Q lines of a set each.

#include "problems/kit/tree_reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  const std::int64_t n = in.integer(1, limits.integer("n_max"), "N");
  in.space();
  const std::int64_t q = in.integer(1, limits.integer("q_max"), "Q");
  in.newline();
  kit::read_parents(in, n);
  std::int64_t left = limits.integer("k_max");  // of the sum of all k
  for (std::int64_t i = 0; i < q; ++i) {
    const std::int64_t k = in.integer(1, left, "k");
    left -= k;
    for (std::int64_t j = 0; j < k; ++j) {
      in.space();
      in.integer(0, n - 1, "the next vertex");
    }
    in.newline();
  }
  in.end();
  return 42;
}
