#pragma once

#include <cmath>
#include <cstdint>
#include <limits>

#include "ml/isa.hpp"

namespace ml {

// a * b + c; fused where the target does that in one instruction.
template <bool kFused>
[[gnu::always_inline]] inline float multiply_add(float a, float b, float c) {
  if constexpr (kFused) {
    return __builtin_fmaf(a, b, c);
  } else {
    return a * b + c;
  }
}

// exp(x) for x <= 0, as 2^n p(r): n the integer nearest x / ln 2, r the rest, p of degree 6.
// Edges:    0 below -87, where exp is less than 2^-125; exp(0) is 1.
// Accuracy: relative error below 2e-7.
// Source:   the reduction by ln 2 in two parts is Cody and Waite 1980, the coefficients Cephes'.
template <bool kFused>
[[gnu::always_inline]] inline float exp_negative(float x) {
  const float clamped = x < -87.0f ? -87.0f : x;
  // Adding 1.5 * 2^23 leaves no bits below one: the sum is rounded to an integer.
  const float n = multiply_add<kFused>(clamped, 1.44269504f, 12582912.0f) - 12582912.0f;
  float r = multiply_add<kFused>(n, -0.693359375f, clamped);
  r = multiply_add<kFused>(n, 2.12194440e-4f, r);
  float p = 1.9875691500e-4f;
  p = multiply_add<kFused>(p, r, 1.3981999507e-3f);
  p = multiply_add<kFused>(p, r, 8.3334519073e-3f);
  p = multiply_add<kFused>(p, r, 4.1665795894e-2f);
  p = multiply_add<kFused>(p, r, 1.6666665459e-1f);
  p = multiply_add<kFused>(p, r, 5.0000001201e-1f);
  p = multiply_add<kFused>(p * r, r, r) + 1.0f;
  const float power = __builtin_bit_cast(float, (static_cast<std::int32_t>(n) + 127) << 23);  // 2^n
  return x < -87.0f ? 0.0f : p * power;
}

// The largest score so far, and the sum of exp(score - top) so far.
struct RunningSoftmax {
  float top = -std::numeric_limits<float>::infinity();
  float total = 0;

  // Natural logarithm of the sum of exp(score) so far; -inf when there was no score.
  float lse() const { return top + std::log(total); }
};

// Scores are taken in blocks of this many, filled up with anything.
constexpr std::int64_t kScores = 128;
constexpr std::int64_t kLanes = 16;

// The loops have fixed lengths and 16 sums side by side, so that they become vector code at -O2.
template <bool kFused>
[[gnu::always_inline]] inline float absorb_block(float* scores, std::int64_t seen,
                                                 RunningSoftmax& running) {
  constexpr float kNone = -std::numeric_limits<float>::infinity();
  for (std::int64_t j = seen; j < kScores; ++j) scores[j] = kNone;
  float tops[kLanes], sums[kLanes];
  for (std::int64_t l = 0; l < kLanes; ++l) {
    tops[l] = scores[l];
    sums[l] = 0;
  }
  for (std::int64_t j = 0; j < kScores; j += kLanes) {
    for (std::int64_t l = 0; l < kLanes; ++l) {
      tops[l] = tops[l] > scores[j + l] ? tops[l] : scores[j + l];
    }
  }
  float top = running.top;
  for (std::int64_t l = 0; l < kLanes; ++l) top = top > tops[l] ? top : tops[l];
  for (std::int64_t j = 0; j < kScores; j += kLanes) {
    for (std::int64_t l = 0; l < kLanes; ++l) {
      sums[l] += scores[j + l] = exp_negative<kFused>(scores[j + l] - top);
    }
  }
  float sum = 0;
  for (std::int64_t l = 0; l < kLanes; ++l) sum += sums[l];
  const float rescale = exp_negative<kFused>(running.top - top);
  running = {.top = top, .total = running.total * rescale + sum};
  return rescale;
}

#ifdef __x86_64__
[[gnu::target("avx512f,fma")]] inline float absorb_avx512(float* scores, std::int64_t seen,
                                                          RunningSoftmax& running) {
  return absorb_block<true>(scores, seen, running);
}
[[gnu::target("avx2,fma")]] inline float absorb_avx2(float* scores, std::int64_t seen,
                                                     RunningSoftmax& running) {
  return absorb_block<true>(scores, seen, running);
}
#endif

// One step of the online softmax: replaces scores[0 .. kScores) by exp(score - top), top being the
// largest score of this and all earlier blocks, and returns the factor by which whatever was summed
// with earlier weights is to be multiplied.
// Edges:    only the first `seen` >= 1 scores count, they are finite; the others become 0. The
//           factor of the first block is 0.
// Accuracy: each weight has a relative error below 3e-7 + 2 u (|score| + |top|), u = 2^-24.
// Source:   Milakov and Gimelshein 2018, Alg. 3.
inline float absorb(float* scores, std::int64_t seen, RunningSoftmax& running, Isa isa) {
#ifdef __x86_64__
  if (isa == Isa::avx512) return absorb_avx512(scores, seen, running);
  if (isa == Isa::avx2) return absorb_avx2(scores, seen, running);
#endif
  (void)isa;  // elsewhere there is one path
  return absorb_block<false>(scores, seen, running);
}

}  // namespace ml
