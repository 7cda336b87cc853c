// T, then T lines of two numbers.

#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t v_max = limits.integer("v_max");
  kit::Reader in;
  const std::int64_t t = in.integer(1, limits.integer("t_max"), "T");
  in.newline();
  for (std::int64_t i = 0; i < t; ++i) {
    in.integer(0, v_max, "a");
    in.space();
    in.integer(0, v_max, "b");
    in.newline();
  }
  in.end();
  return 42;
}
