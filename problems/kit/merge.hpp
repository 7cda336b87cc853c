#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>

#include "problems/kit/batches.hpp"

namespace kit {

// Merges sorted numbers in memory, without branches that depend on them. `to` overlaps no input.
//
// Plain: the lower half of the result from the front, the upper half from the back, a number of
// each at a time. AVX-512: sixteen at a time through a bitonic network (Batcher 1968), in four
// parts of equal size (merge path, Odeh et al. 2012) whose steps take turns, so that none waits.

// Neither direction can leave an array before it has done its half, as long as both arrays are not
// shorter than half of the result; the rest is merged as usual.
inline void merge_by_ends(const std::int32_t* a, const std::int32_t* a_end, const std::int32_t* b,
                          const std::int32_t* b_end, std::int32_t* to) {
  const std::int32_t *a_last = a_end - 1, *b_last = b_end - 1;
  std::int32_t* back = to + (a_end - a) + (b_end - b) - 1;
  const std::ptrdiff_t safe = std::min(a_end - a, b_end - b);
  for (std::ptrdiff_t i = 0; i + 1 < safe; i += 2) {
    // Each direction takes one number, and at most that many are gone from each array.
    const bool right = *b < *a;
    *to++ = right ? *b : *a;
    b += right;
    a += !right;
    const bool left = *b_last < *a_last;
    *back-- = left ? *a_last : *b_last;
    a_last -= left;
    b_last -= !left;
  }
  std::merge(a, a_last + 1, b, b_last + 1, to);
}

// How many of the first `count` numbers of the result come from a.
inline std::ptrdiff_t taken_from_first(const std::int32_t* a, std::ptrdiff_t n,
                                       const std::int32_t* b, std::ptrdiff_t m,
                                       std::ptrdiff_t count) {
  std::ptrdiff_t low = std::max<std::ptrdiff_t>(0, count - m), high = std::min(count, n);
  while (low < high) {
    const std::ptrdiff_t i = low + (high - low) / 2;
    if (a[i] <= b[count - i - 1]) {
      low = i + 1;
    } else {
      high = i;
    }
  }
  return low;
}

#ifdef __x86_64__
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wuninitialized"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
namespace wide {

constexpr std::int32_t kLast = std::numeric_limits<std::int32_t>::max();

// A part of a merge. Where an array ends, kLast stands in for what is missing: such numbers come
// last, and are not written.
struct Part {
  const std::int32_t *a, *a_end, *b, *b_end;
  std::int32_t *to, *to_end;
  __m512i kept;               // sixteen numbers that come after all that is written
  std::ptrdiff_t steps_left;  // loads
};

KIT_AVX512 inline __m512i next16(Part& part) {
  const std::int32_t a = *(part.a < part.a_end ? part.a : &kLast);
  const std::int32_t b = *(part.b < part.b_end ? part.b : &kLast);
  const bool first = a <= b;
  const std::int32_t* from = first ? part.a : part.b;
  const std::ptrdiff_t size =
      std::min<std::ptrdiff_t>((first ? part.a_end : part.b_end) - from, 16);
  part.a += first ? size : 0;
  part.b += first ? 0 : size;
  return _mm512_mask_loadu_epi32(_mm512_set1_epi32(kLast), static_cast<__mmask16>((1u << size) - 1),
                                 from);
}

// Sorts sixteen numbers that rise and then fall, or the other way round.
KIT_AVX512 inline __m512i sort_bitonic(__m512i v) {
  __m512i other = _mm512_shuffle_i64x2(v, v, 0x4E);
  v = _mm512_mask_max_epi32(_mm512_min_epi32(v, other), 0xFF00, v, other);
  other = _mm512_shuffle_i64x2(v, v, 0xB1);
  v = _mm512_mask_max_epi32(_mm512_min_epi32(v, other), 0xF0F0, v, other);
  other = _mm512_shuffle_epi32(v, _MM_PERM_BADC);
  v = _mm512_mask_max_epi32(_mm512_min_epi32(v, other), 0xCCCC, v, other);
  other = _mm512_shuffle_epi32(v, _MM_PERM_CDAB);
  return _mm512_mask_max_epi32(_mm512_min_epi32(v, other), 0xAAAA, v, other);
}

KIT_AVX512 inline void write16(Part& part, __m512i v) {
  const std::ptrdiff_t size = std::min<std::ptrdiff_t>(part.to_end - part.to, 16);
  _mm512_mask_storeu_epi32(part.to, static_cast<__mmask16>((1u << size) - 1), v);
  part.to += size;
}

KIT_AVX512 inline void step(Part& part) {
  const __m512i backwards = _mm512_set_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  const __m512i next = _mm512_permutexvar_epi32(backwards, next16(part));
  write16(part, sort_bitonic(_mm512_min_epi32(part.kept, next)));
  part.kept = sort_bitonic(_mm512_max_epi32(part.kept, next));
  --part.steps_left;
}

KIT_AVX512 inline void merge(const std::int32_t* a, std::ptrdiff_t n, const std::int32_t* b,
                             std::ptrdiff_t m, std::int32_t* to) {
  constexpr std::ptrdiff_t kParts = 4;
  Part parts[kParts];
  std::ptrdiff_t together = std::numeric_limits<std::ptrdiff_t>::max(), done = 0, done_a = 0;
  for (std::ptrdiff_t p = 0; p < kParts; ++p) {
    const std::ptrdiff_t end = (n + m) * (p + 1) / kParts;
    const std::ptrdiff_t end_a = taken_from_first(a, n, b, m, end);
    const std::ptrdiff_t size_a = end_a - done_a, size_b = end - end_a - (done - done_a);
    Part& part = parts[p];
    part.a = a + done_a;
    part.a_end = a + end_a;
    part.b = b + (done - done_a);
    part.b_end = b + (end - end_a);
    part.to = to + done;
    part.to_end = to + end;
    part.steps_left = (size_a + 15) / 16 + (size_b + 15) / 16 - 1;
    part.kept = next16(part);
    together = std::min(together, part.steps_left);
    done = end;
    done_a = end_a;
  }
  for (std::ptrdiff_t i = 0; i < together; ++i) {
    for (Part& part : parts) step(part);
  }
  for (Part& part : parts) {
    while (part.steps_left > 0) step(part);
    write16(part, part.kept);
  }
}

}  // namespace wide
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
#endif

// [a, a_end) and [b, b_end), both sorted, into `to`. O(n).
inline void merge_sorted(const std::int32_t* a, const std::int32_t* a_end, const std::int32_t* b,
                         const std::int32_t* b_end, std::int32_t* to, Width width = best_width()) {
#ifdef __x86_64__
  if (width == Width::avx512 && a_end - a + (b_end - b) >= 64) {
    return wide::merge(a, a_end - a, b, b_end - b, to);
  }
#endif
  merge_by_ends(a, a_end, b, b_end, to);
}

}  // namespace kit
