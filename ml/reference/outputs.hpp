#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

#include "ml/reference/envelope.hpp"
#include "problems/kit/validator.hpp"

namespace ml::reference {

// The tensors that a submission printed, checked by name, shape and dtype in the order they are
// asked for; whatever is wrong is a wrong answer with its place.
class Outputs {
 public:
  explicit Outputs(const kit::OutputValidator& validator)
      : validator_(validator), envelope_(validator.output()) {}

  Tensor next(const std::string& name, const std::vector<std::int64_t>& shape) {
    if (!envelope_.more()) validator_.wrong("tensor '" + name + "' is missing");
    const Tensor t = envelope_.next();
    if (!envelope_.error.empty()) validator_.wrong(envelope_.error);
    if (t.name != name)
      validator_.wrong("wanted tensor '" + name + "', got '" + Envelope::shown(t.name) + "'");
    if (t.dtype != "f32" && t.dtype != "f64") validator_.wrong(name + ": f32 or f64 is wanted");
    if (t.kind == "gen") validator_.wrong(name + ": an output has its values");
    if (t.shape != shape) validator_.wrong(name + ": the shape is wrong");
    return t;
  }

  void end() {
    if (envelope_.more() || !envelope_.error.empty())
      validator_.wrong("more output after the last tensor");
  }

 private:
  const kit::OutputValidator& validator_;
  Envelope envelope_;
};

// Collects the worst element of all that were compared, relative to what it is allowed.
class Comparison {
 public:
  void add(const std::string& name, std::size_t index, double got, double expected, double cond) {
    const double allowed = allowed_error(cond);
    if (close_enough(got, expected, allowed)) {
      if (std::isfinite(expected))
        worst_ratio_ = std::max(worst_ratio_, std::fabs(got - expected) / allowed);
      return;
    }
    ++wrong_;
    // The first one that is not even a number stays; among numbers the worst.
    const double ratio = std::fabs(got - expected) / allowed;
    if (reason_.empty() || ratio > wrong_ratio_) {
      wrong_ratio_ = std::isfinite(ratio) ? ratio : INFINITY;
      char text[256];
      std::snprintf(text, sizeof text, "%s[%zu]: got %.9g, expected %.9g, allowed error %.3g",
                    name.c_str(), index, got, expected, allowed);
      reason_ = text;
    }
  }

  // The submission's verdict.
  [[noreturn]] void end(const kit::OutputValidator& validator) const {
    char text[64];
    if (wrong_ == 0) {
      std::snprintf(text, sizeof text, "largest error: %.3g of what is allowed", worst_ratio_);
      validator.accept(text);
    }
    validator.wrong(reason_ + " (" + std::to_string(wrong_) + " wrong in all)");
  }

 private:
  double worst_ratio_ = 0, wrong_ratio_ = -1;
  std::size_t wrong_ = 0;
  std::string reason_;
};

}  // namespace ml::reference
