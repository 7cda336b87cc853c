// s, x, w, a, b: the envelope to the letter, shapes that agree, limits.

#include "ml/reference/inputs.hpp"
#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t rows_max = limits.integer("rows_max"), rank_max = limits.integer("rank_max");
  ml::reference::Inputs inputs(limits.integer("size_max"));
  inputs.next("s", "f32", 0);
  const auto x = inputs.next("x", "f32", 2);
  if (x.dim(0) > rows_max) inputs.fail("M is too large");
  const auto w = inputs.next("w", "f32", 2);
  if (w.dim(1) != x.dim(1)) inputs.fail("din differs from x's");
  const auto a = inputs.next("a", "f32", 2);
  if (a.dim(1) != x.dim(1)) inputs.fail("din differs from x's");
  if (a.dim(0) > rank_max) inputs.fail("r is too large");
  const auto b = inputs.next("b", "f32", 2);
  if (b.dim(0) != w.dim(0)) inputs.fail("dout differs from w's");
  if (b.dim(1) != a.dim(0)) inputs.fail("r differs from a's");
  inputs.end();
  return 42;
}
