// N, then N - 1 edges with lengths that make a tree.

#include "problems/kit/tree_reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t c_max = limits.integer("c_max");
  kit::Reader in;
  const std::int64_t n = in.integer(1, limits.integer("n_max"), "N");
  in.newline();
  kit::read_edges(in, n, [&] {
    in.space();
    in.integer(0, c_max, "c");
  });
  in.end();
  return 42;
}
