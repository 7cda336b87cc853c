// N Q, then Q lines `0 u v` or `1 u v`, at least one of the latter.

#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  const std::int64_t n = in.integer(1, limits.integer("n_max"), "N");
  in.space();
  const std::int64_t q = in.integer(1, limits.integer("q_max"), "Q");
  in.newline();
  bool asks = false;
  for (std::int64_t i = 0; i < q; ++i) {
    asks |= in.integer(0, 1, "the command") == 1;
    in.space();
    in.integer(0, n - 1, "u");
    in.space();
    in.integer(0, n - 1, "v");
    in.newline();
  }
  if (!asks) in.fail("no command asks");
  in.end();
  return 42;
}
