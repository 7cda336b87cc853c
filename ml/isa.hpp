#pragma once

namespace ml {

// What a kernel may use of the processor. Every kernel takes one, so that each of its paths can be
// tested; `plain` is what any compiler makes of the same loops.
enum class Isa { plain, avx2, avx512 };

inline bool supported(Isa isa) {
#ifdef __x86_64__
  if (isa == Isa::avx512) return __builtin_cpu_supports("avx512f") != 0;
  if (isa == Isa::avx2) return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#endif
  return isa == Isa::plain;
}

inline Isa best_isa() {
  if (supported(Isa::avx512)) return Isa::avx512;
  return supported(Isa::avx2) ? Isa::avx2 : Isa::plain;
}

}  // namespace ml
