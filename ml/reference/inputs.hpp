#pragma once

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "ml/reference/envelope.hpp"

namespace ml::reference {

// All of stdin.
inline std::string read_stdin() {
  std::string text;
  char block[1 << 16];
  for (std::size_t n; (n = std::fread(block, 1, sizeof block, stdin)) > 0;) text.append(block, n);
  return text;
}

// The tensors of an input, asked for one after another. The first thing that is wrong ends the
// program with exit code 43 and "line:column: what" on stderr.
class Inputs {
 public:
  // Each dimension is 1 to size_max.
  explicit Inputs(std::int64_t size_max) : size_max_(size_max) {}

  Tensor next(const std::string& name, const std::string& dtype, std::size_t dimensions) {
    if (!envelope_.more()) fail(envelope_.error.empty() ? name + " is missing" : envelope_.error);
    place_ = envelope_.place();
    Tensor t = envelope_.next();
    if (!envelope_.error.empty()) {
      place_ = envelope_.place();
      fail(envelope_.error);
    }
    if (t.name != name || t.dtype != dtype || t.shape.size() != dimensions) {
      fail("wanted " + name + " " + dtype + " of " + std::to_string(dimensions) + " dimensions");
    }
    if (t.kind == "text" && t.values.size() > 4096) fail(name + ": more than 4096 values as text");
    for (const std::int64_t d : t.shape) {
      if (d < 1 || d > size_max_) fail(name + ": a size is 1 to " + std::to_string(size_max_));
    }
    for (const double value : t.values) {
      if (!std::isfinite(value)) fail(name + ": a value is not finite");
    }
    return t;
  }

  // After the last tensor.
  void end() {
    if (envelope_.more()) {
      place_ = envelope_.place();
      fail("there is more after the last tensor");
    }
    if (!envelope_.error.empty()) fail(envelope_.error);
  }

  // What is wrong with the tensor that was read last.
  [[noreturn]] void fail(const std::string& what) const {
    std::fprintf(stderr, "%s: %s\n", place_.c_str(), what.c_str());
    std::exit(43);
  }

 private:
  std::int64_t size_max_;
  std::string text_ = read_stdin();
  Envelope envelope_{text_, Origin::input};
  std::string place_ = "1:1";  // of the header read last
};

// The tensors of a valid input, for the output validator.
inline std::vector<Tensor> read_tensors(std::string_view input) {
  Envelope envelope(input, Origin::input);
  std::vector<Tensor> tensors;
  while (envelope.more()) tensors.push_back(envelope.next());
  return tensors;
}

}  // namespace ml::reference
