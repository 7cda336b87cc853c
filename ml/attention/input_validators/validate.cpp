// causal, q, k, v: the envelope to the letter, shapes that agree, limits.

#include "ml/reference/inputs.hpp"
#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t d_max = limits.integer("d_max"), scores_max = limits.integer("scores_max");
  ml::reference::Inputs inputs(limits.integer("size_max"));
  const auto causal = inputs.next("causal", "i32", 0);
  if (causal.values[0] != 0 && causal.values[0] != 1) inputs.fail("causal is 0 or 1");
  const auto q = inputs.next("q", "f32", 4);
  if (q.dim(3) > d_max) inputs.fail("d is too large");
  const auto k = inputs.next("k", "f32", 4);
  if (k.dim(0) != q.dim(0)) inputs.fail("B differs from q's");
  if (q.dim(1) % k.dim(1) != 0) inputs.fail("Hkv does not divide Hq");
  if (k.dim(3) != q.dim(3)) inputs.fail("d differs from q's");
  // Each product has two factors of at most size_max: no overflow before the comparison.
  const std::int64_t heads = q.dim(0) * q.dim(1);
  if (heads > scores_max || q.dim(2) * k.dim(2) > scores_max / heads) {
    inputs.fail("too many scores");
  }
  const auto v = inputs.next("v", "f32", 4);
  if (v.dim(0) != k.dim(0) || v.dim(1) != k.dim(1)) inputs.fail("B or Hkv differs from k's");
  if (v.dim(2) != k.dim(2)) inputs.fail("Nk differs from k's");
  if (v.dim(3) > d_max) inputs.fail("dv is too large");
  inputs.end();
  return 42;
}
