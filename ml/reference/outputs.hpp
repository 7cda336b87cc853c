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

// What an element of an output may be off: K u cond with K = 32, u = 2^-24, cond the condition that
// the reference gives for the element; and what underflow may take.
inline double allowed_error(double cond) { return 32 * 0x1p-24 * cond + 0x1p-120; }

// Whether an element is within its bound. An infinity must be met exactly; NaN never passes where
// the reference is a number.
inline bool close_enough(double got, double expected, double cond) {
  if (std::isinf(expected)) return got == expected;
  return std::isfinite(got) && std::fabs(got - expected) <= allowed_error(cond);
}

// "out[0,1,5,2]": an element of a tensor by its place in row-major order.
inline std::string element_name(const Tensor& t, std::size_t at) {
  std::string indices;
  for (std::size_t k = t.shape.size(); k-- > 0;) {
    const auto d = static_cast<std::size_t>(t.shape[k]);
    indices = std::to_string(at % d) + (indices.empty() ? "" : ",") + indices;
    at /= d;
  }
  return t.name + "[" + indices + "]";
}

inline std::string shape_name(const std::vector<std::int64_t>& shape) {
  std::string dims;
  for (const std::int64_t d : shape) dims += (dims.empty() ? "" : ",") + std::to_string(d);
  return "[" + dims + "]";
}

// The tensors that a submission printed, asked for one after another by name and shape. Whatever is
// wrong with them is a wrong answer that names the place.
class Outputs {
 public:
  explicit Outputs(const kit::OutputValidator& validator)
      : validator_(validator), envelope_(validator.output(), Origin::output) {}

  Tensor next(const std::string& name, const std::vector<std::int64_t>& shape) {
    if (!envelope_.more()) validator_.wrong("tensor '" + name + "' is missing");
    Tensor t = envelope_.next();
    // A wrong name or shape explains more than the trouble that it leads to in the values.
    if (!t.name.empty() && t.name != name) {
      validator_.wrong("wanted tensor '" + name + "', got '" + t.name + "'");
    }
    if (!envelope_.error.empty()) validator_.wrong(envelope_.error);
    const std::string place = "tensor '" + name + "': ";
    if (t.dtype != "f32" && t.dtype != "f64") {
      validator_.wrong(place + "wanted f32 or f64, got " + t.dtype);
    }
    if (t.shape != shape) {
      validator_.wrong(place + "wanted shape " + shape_name(shape) + ", got " +
                       shape_name(t.shape));
    }
    return t;
  }

  // After the last tensor.
  void end() {
    if (envelope_.more()) {
      validator_.wrong("there is more after the last tensor, at " + envelope_.place());
    }
  }

 private:
  const kit::OutputValidator& validator_;
  Envelope envelope_;
};

// Collects the elements that were compared: how many are wrong, and the one that is furthest off
// relative to what it is allowed. What is not finite where the reference is counts as furthest.
class Comparison {
 public:
  void add(const Tensor& t, std::size_t at, double expected, double cond) {
    add(t.values[at], expected, cond, [&] { return element_name(t, at); });
  }

  // The same for a number made of the output, with a function that gives its name.
  template <class Name>
  void add(double got, double expected, double cond, const Name& name) {
    const double difference = got == expected ? 0 : std::fabs(got - expected);
    const double ratio = difference / allowed_error(cond);
    if (close_enough(got, expected, cond)) {
      worst_ = std::max(worst_, ratio);
      return;
    }
    const double badness = std::isfinite(ratio) ? ratio : INFINITY;
    if (wrong_++ > 0 && badness <= worst_wrong_) return;
    worst_wrong_ = badness;
    char numbers[160];
    std::snprintf(numbers, sizeof numbers, ": got %.9g, expected %.9g", got, expected);
    message_ = name() + numbers;
    if (!std::isfinite(ratio)) return;
    std::snprintf(numbers, sizeof numbers, ", error %.3g, allowed %.3g (%.3g times)", difference,
                  allowed_error(cond), ratio);
    message_ += numbers;
  }

  // The submission's verdict.
  [[noreturn]] void end(const kit::OutputValidator& validator) const {
    if (wrong_ > 0) validator.wrong(message_ + "; wrong: " + std::to_string(wrong_));
    char text[64];
    std::snprintf(text, sizeof text, "largest error: %.3g of what is allowed", worst_);
    validator.accept(text);
  }

 private:
  double worst_ = 0, worst_wrong_ = 0;
  std::size_t wrong_ = 0;
  std::string message_;
};

}  // namespace ml::reference
