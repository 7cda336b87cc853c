#pragma once

#ifdef __x86_64__
#include <immintrin.h>
#endif

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "ml/isa.hpp"
#include "ml/product.hpp"

namespace ml {

struct LoraLayer {
  std::int64_t in, out, rank;
  const float *w, *a, *b;  // (out, in), (rank, in), (out, rank), row-major
  float s;
};

// Rows of x that lora_streamed takes at once.
constexpr std::int64_t kStreamedRows = 4;

// dots[i] += <x[i], w> over n terms, for kRows rows of x. Each function holds several sums side by
// side, so that additions need not wait for each other.
template <int kRows>
void dots_plain(Rows<const float> x, const float* w, std::int64_t n, float* dots) {
  constexpr std::int64_t partial = 16;
  for (int i = 0; i < kRows; ++i) {
    float sums[partial] = {};
    std::int64_t c = 0;
    for (; c + partial <= n; c += partial) {
      for (std::int64_t l = 0; l < partial; ++l) sums[l] += x.row(i)[c + l] * w[c + l];
    }
    for (; c < n; ++c) sums[0] += x.row(i)[c] * w[c];
    float total = 0;
    for (const float sum : sums) total += sum;
    dots[i] += total;
  }
}

#ifdef __x86_64__
template <int kRows>
[[gnu::target("avx512f")]] void dots_avx512(Rows<const float> x, const float* w, std::int64_t n,
                                            float* dots) {
  constexpr std::int64_t partial = 32;
  __m512 even[kRows], odd[kRows];
#pragma GCC unroll 4
  for (int i = 0; i < kRows; ++i) even[i] = odd[i] = _mm512_setzero_ps();
  std::int64_t c = 0;
  for (; c + partial <= n; c += partial) {
    const __m512 left = _mm512_loadu_ps(w + c), right = _mm512_loadu_ps(w + c + 16);
#pragma GCC unroll 4
    for (int i = 0; i < kRows; ++i) {
      even[i] = _mm512_fmadd_ps(_mm512_loadu_ps(x.row(i) + c), left, even[i]);
      odd[i] = _mm512_fmadd_ps(_mm512_loadu_ps(x.row(i) + c + 16), right, odd[i]);
    }
  }
  for (; c < n; c += 16) {
    const auto mask = static_cast<__mmask16>(n - c < 16 ? (1u << (n - c)) - 1 : 0xFFFFu);
    const __m512 weights = _mm512_maskz_loadu_ps(mask, w + c);
#pragma GCC unroll 4
    for (int i = 0; i < kRows; ++i) {
      even[i] = _mm512_fmadd_ps(_mm512_maskz_loadu_ps(mask, x.row(i) + c), weights, even[i]);
    }
  }
#pragma GCC unroll 4
  for (int i = 0; i < kRows; ++i) {
    float lanes[16];
    _mm512_storeu_ps(lanes, _mm512_add_ps(even[i], odd[i]));
    float total = 0;
    for (const float lane : lanes) total += lane;
    dots[i] += total;
  }
}

template <int kRows>
[[gnu::target("avx2,fma")]] void dots_avx2(Rows<const float> x, const float* w, std::int64_t n,
                                           float* dots) {
  constexpr std::int64_t partial = 8;
  __m256 sums[kRows];
#pragma GCC unroll 4
  for (int i = 0; i < kRows; ++i) sums[i] = _mm256_setzero_ps();
  std::int64_t c = 0;
  for (; c + partial <= n; c += partial) {
    const __m256 weights = _mm256_loadu_ps(w + c);
#pragma GCC unroll 4
    for (int i = 0; i < kRows; ++i) {
      sums[i] = _mm256_fmadd_ps(_mm256_loadu_ps(x.row(i) + c), weights, sums[i]);
    }
  }
#pragma GCC unroll 4
  for (int i = 0; i < kRows; ++i) {
    float lanes[partial];
    _mm256_storeu_ps(lanes, sums[i]);
    for (std::int64_t l = c; l < n; ++l) lanes[l - c] += x.row(i)[l] * w[l];
    float total = 0;
    for (const float lane : lanes) total += lane;
    dots[i] += total;
  }
}
#endif

// The same for 1 to kStreamedRows rows, known at run time.
template <int kRows = kStreamedRows>
void add_dots(std::int64_t rows, Rows<const float> x, const float* w, std::int64_t n, float* dots,
              Isa isa) {
  if constexpr (kRows > 1) {
    if (rows < kRows) return add_dots<kRows - 1>(rows, x, w, n, dots, isa);
  }
#ifdef __x86_64__
  if (isa == Isa::avx512) return dots_avx512<kRows>(x, w, n, dots);
  if (isa == Isa::avx2) return dots_avx2<kRows>(x, w, n, dots);
#endif
  (void)isa;  // elsewhere there is one path
  dots_plain<kRows>(x, w, n, dots);
}

// lora() for few rows (1 to kStreamedRows): w is read once, a row for all rows of x, and that read
// is nearly all of the time.
inline void lora_streamed(const LoraLayer& layer, std::int64_t rows, const float* x, float* y,
                          Isa isa) {
  constexpr std::int64_t kTerms = 1024;  // of a sum: no more than 128 in a chain
  const auto& [in, out, rank, w, a, b, s] = layer;
  // result[i] = <row i of factors, weights>, both `n` long.
  float result[kStreamedRows];
  const auto dots = [&](const float* factors, const float* weights, std::int64_t n) {
    std::fill(result, result + kStreamedRows, 0.0f);
    for (std::int64_t c = 0; c < n; c += kTerms) {
      add_dots(rows, {factors + c, n}, weights + c, std::min(kTerms, n - c), result, isa);
    }
  };
  std::vector<float> low(static_cast<std::size_t>(rows * rank));
  for (std::int64_t p = 0; p < rank; ++p) {
    dots(x, a + p * in, in);
    for (std::int64_t i = 0; i < rows; ++i) low[static_cast<std::size_t>(i * rank + p)] = result[i];
  }
  for (std::int64_t o = 0; o < out; ++o) {
    dots(x, w + o * in, in);
    for (std::int64_t i = 0; i < rows; ++i) y[i * out + o] = result[i];
    dots(low.data(), b + o * rank, rank);
    for (std::int64_t i = 0; i < rows; ++i) y[i * out + o] += s * result[i];
  }
}

// lora() for many rows: y^T = w x^T + b (s a x^T), so that the large w is used as it lies and read
// once; only x^T, in panels of 64 rows of x, and the results are rearranged.
inline void lora_blocked(const LoraLayer& layer, std::int64_t rows, const float* x, float* y,
                         Isa isa) {
  constexpr std::int64_t kPanel = 64, kDepth = 128, kOutputs = 96;
  const auto& [in, out, rank, w, a, b, s] = layer;
  const std::int64_t panels = (rows + kPanel - 1) / kPanel;
  const auto floats = [](std::int64_t count) {
    return std::vector<float>(static_cast<std::size_t>(count));
  };
  std::vector<float> columns = floats(panels * in * kPanel), low = floats(panels * rank * kPanel),
                     block = floats(panels * kOutputs * kPanel);
  for (std::int64_t i = 0; i < rows; ++i) {
    float* column = columns.data() + i / kPanel * in * kPanel + i % kPanel;
    for (std::int64_t c = 0; c < in; ++c) column[c * kPanel] = x[i * in + c];
  }
  // For each panel: result (count, kPanel) += weights (count, depth) times factors (depth, kPanel),
  // in sums of kDepth terms.
  struct Stack {
    float* data;
    std::int64_t height;  // rows of a panel
  };
  const auto add_to_panels = [&](const float* weights, std::int64_t count, Stack factors,
                                 Stack result) {
    const std::int64_t depth = factors.height;
    for (std::int64_t c = 0; c < depth; c += kDepth) {
      for (std::int64_t p = 0; p < panels; ++p) {
        const std::int64_t width = padded(std::min(kPanel, rows - p * kPanel));
        add_product({count, width, std::min(kDepth, depth - c)}, {weights + c, depth},
                    {factors.data + (p * depth + c) * kPanel, kPanel},
                    {result.data + p * result.height * kPanel, kPanel}, isa);
      }
    }
  };
  add_to_panels(a, rank, {columns.data(), in}, {low.data(), rank});
  for (float& value : low) value *= s;
  for (std::int64_t o = 0; o < out; o += kOutputs) {
    const std::int64_t count = std::min(kOutputs, out - o);
    std::fill(block.begin(), block.end(), 0.0f);
    add_to_panels(w + o * in, count, {columns.data(), in}, {block.data(), kOutputs});
    add_to_panels(b + o * rank, count, {low.data(), rank}, {block.data(), kOutputs});
    for (std::int64_t i = 0; i < rows; ++i) {
      const float* column = block.data() + i / kPanel * kOutputs * kPanel + i % kPanel;
      for (std::int64_t l = 0; l < count; ++l) y[i * out + o + l] = column[l * kPanel];
    }
  }
}

// A linear layer with a low-rank increment that is never formed: y = x w^T + s (x a^T) b^T.
// Shapes:   x (rows, in), y (rows, out), row-major; all sizes at least 1; y overlaps no input.
// Accuracy: |y - exact| <= 32 u (sum |x w| + |s| sum_p (sum_c |x_c a_pc|) |b_op|), u = 2^-24, is
// what
//           the problem allows and the tests ask for. Chains have at most 128 terms, and in / 128
//           of their sums follow: the worst case is that many u, reached only when all roundings
//           agree.
// Source:   Hu et al. 2021; Goto and van de Geijn 2008.
inline void lora(const LoraLayer& layer, std::int64_t rows, const float* x, float* y,
                 Isa isa = best_isa()) {
  if (rows <= kStreamedRows) {
    lora_streamed(layer, rows, x, y, isa);
  } else {
    lora_blocked(layer, rows, x, y, isa);
  }
}

}  // namespace ml
