#pragma once

#include <ostream>

#include "ml/isa.hpp"

namespace ml {

// For the messages of tests that run a kernel on each path.
inline std::ostream& operator<<(std::ostream& out, Isa isa) {
  return out << (isa == Isa::avx512 ? "AVX-512" : isa == Isa::avx2 ? "AVX2" : "plain");
}

}  // namespace ml
