// causal, q, k, v: the envelope to the letter, shapes that agree, limits.

#include <cmath>
#include <cstdio>
#include <iostream>
#include <iterator>

#include "ml/reference/envelope.hpp"
#include "problems/kit/reader.hpp"

namespace {

[[noreturn]] void fail(const std::string& what) {
  std::fprintf(stderr, "%s\n", what.c_str());
  std::exit(43);
}

}  // namespace

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t size_max = limits.integer("size_max"), d_max = limits.integer("d_max");
  const std::string text(std::istreambuf_iterator<char>(std::cin), {});
  if (text.empty()) fail("empty");
  ml::reference::Envelope envelope(text);
  const auto next = [&](const char* name, const char* dtype, std::size_t dimensions) {
    if (!envelope.more()) fail(std::string(name) + " is missing " + envelope.error);
    ml::reference::Tensor t = envelope.next();
    if (!envelope.error.empty()) fail(envelope.error);
    if (t.name != name || t.dtype != dtype || t.shape.size() != dimensions) {
      fail(std::string("wanted ") + name + " " + dtype + " of " + std::to_string(dimensions) +
           " dimensions");
    }
    if (t.kind == "text" && t.values.size() > 4096) fail(t.name + ": too long for text");
    for (const std::int64_t d : t.shape) {
      if (d < 1 || d > size_max) fail(t.name + ": a size is 1 to " + std::to_string(size_max));
    }
    for (const double v : t.values) {
      if (!std::isfinite(v)) fail(t.name + ": a value that is not finite");
    }
    return t;
  };
  const auto causal = next("causal", "i32", 0);
  if (causal.kind != "text" || (causal.values[0] != 0 && causal.values[0] != 1))
    fail("causal is 0 or 1");
  const auto q = next("q", "f32", 4), k = next("k", "f32", 4), v = next("v", "f32", 4);
  if (envelope.more() || !envelope.error.empty()) fail("more after v");
  if (k.dim(0) != q.dim(0) || v.dim(0) != q.dim(0)) fail("batch sizes differ");
  if (q.dim(1) % k.dim(1) != 0 || v.dim(1) != k.dim(1))
    fail("Hkv must divide Hq, for k and v alike");
  if (k.dim(3) != q.dim(3) || v.dim(2) != k.dim(2)) fail("d or Nk differ");
  if (q.dim(3) > d_max || v.dim(3) > d_max) fail("d is too large");
  if (q.dim(0) * q.dim(1) * q.dim(2) * k.dim(2) > limits.integer("scores_max"))
    fail("too many scores");
  if (text.back() != '\n' && v.kind != "raw") fail("the last line is not ended");
  return 42;
}
