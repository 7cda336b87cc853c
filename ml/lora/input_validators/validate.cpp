// s, x, w, a, b: the envelope to the letter, shapes that agree, limits.

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
  const std::int64_t size_max = limits.integer("size_max");
  const std::string text(std::istreambuf_iterator<char>(std::cin), {});
  if (text.empty()) fail("empty");
  ml::reference::Envelope envelope(text);
  const auto next = [&](const char* name, std::size_t dimensions) {
    if (!envelope.more()) fail(std::string(name) + " is missing " + envelope.error);
    ml::reference::Tensor t = envelope.next();
    if (!envelope.error.empty()) fail(envelope.error);
    if (t.name != name || t.dtype != "f32" || t.shape.size() != dimensions) {
      fail(std::string("wanted ") + name + " f32 of " + std::to_string(dimensions) + " dimensions");
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
  next("s", 0);
  const auto x = next("x", 2), w = next("w", 2), a = next("a", 2), b = next("b", 2);
  if (envelope.more() || !envelope.error.empty()) fail("more after b");
  if (w.dim(1) != x.dim(1) || a.dim(1) != x.dim(1)) fail("din differs");
  if (b.dim(0) != w.dim(0) || b.dim(1) != a.dim(0)) fail("dout or r differs");
  if (x.dim(0) > limits.integer("rows_max") || a.dim(0) > limits.integer("rank_max"))
    fail("M or r is too large");
  if (text.back() != '\n' && b.kind != "raw") fail("the last line is not ended");
  return 42;
}
