// N Q, then the parents of 1 to N - 1 on a line, then Q lines of two vertices each.

#include "problems/kit/tree_reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  const std::int64_t n = in.integer(1, limits.integer("n_max"), "N");
  in.space();
  const std::int64_t q = in.integer(1, limits.integer("q_max"), "Q");
  in.newline();
  kit::read_parents(in, n);
  for (std::int64_t i = 0; i < q; ++i) {
    in.integer(0, n - 1, "u");
    in.space();
    in.integer(0, n - 1, "v");
    in.newline();
  }
  in.end();
  return 42;
}
