#pragma once

#ifdef __x86_64__
#include <immintrin.h>
#endif

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "ml/isa.hpp"

namespace ml {

// A matrix in row-major order whose rows are `stride` floats apart.
template <class Float>
struct Rows {
  Float* data;
  std::int64_t stride;

  Float* row(std::int64_t i) const { return data + i * stride; }
};

// The registers hold a tile of c: 6 rows of 16 columns (plain, AVX2) or of 16 to 64 (AVX-512).
constexpr std::int64_t kTileRows = 6, kTileColumns = 16;

// Below, the tile c += a b, `height` rows of 1 to kTileRows. The rows after them are computed as
// copies of the last one and not stored, so that the loops have a fixed length.
inline void add_tile_plain(std::int64_t height, std::int64_t depth, Rows<const float> a,
                           Rows<const float> b, Rows<float> c) {
  for (std::int64_t i = 0; i < height; ++i) {
    float sums[kTileColumns] = {};
    for (std::int64_t p = 0; p < depth; ++p) {
      const float factor = a.row(i)[p];
      for (std::int64_t j = 0; j < kTileColumns; ++j) sums[j] += factor * b.row(p)[j];
    }
    for (std::int64_t j = 0; j < kTileColumns; ++j) c.row(i)[j] += sums[j];
  }
}

#ifdef __x86_64__
// kVectors of 16 columns each.
template <int kVectors>
[[gnu::target("avx512f")]] inline void add_tile_avx512(std::int64_t height, std::int64_t depth,
                                                       Rows<const float> a, Rows<const float> b,
                                                       Rows<float> c) {
  const float* rows[kTileRows];
  __m512 sums[kTileRows][kVectors];
#pragma GCC unroll 8
  for (int i = 0; i < kTileRows; ++i) {
    rows[i] = a.row(std::min<std::int64_t>(i, height - 1));
#pragma GCC unroll 8
    for (int v = 0; v < kVectors; ++v) sums[i][v] = _mm512_setzero_ps();
  }
  for (std::int64_t p = 0; p < depth; ++p) {
    __m512 row[kVectors];
#pragma GCC unroll 8
    for (int v = 0; v < kVectors; ++v) row[v] = _mm512_loadu_ps(b.row(p) + 16 * v);
#pragma GCC unroll 8
    for (int i = 0; i < kTileRows; ++i) {
      const __m512 factor = _mm512_set1_ps(rows[i][p]);
#pragma GCC unroll 8
      for (int v = 0; v < kVectors; ++v) sums[i][v] = _mm512_fmadd_ps(factor, row[v], sums[i][v]);
    }
  }
#pragma GCC unroll 8
  for (int i = 0; i < kTileRows; ++i) {
    if (i >= height) return;
#pragma GCC unroll 8
    for (int v = 0; v < kVectors; ++v) {
      float* place = c.row(i) + 16 * v;
      _mm512_storeu_ps(place, _mm512_add_ps(_mm512_loadu_ps(place), sums[i][v]));
    }
  }
}

[[gnu::target("avx2,fma")]] inline void add_tile_avx2(std::int64_t height, std::int64_t depth,
                                                      Rows<const float> a, Rows<const float> b,
                                                      Rows<float> c) {
  const float* rows[kTileRows];
  __m256 sums[kTileRows][2];
#pragma GCC unroll 8
  for (int i = 0; i < kTileRows; ++i) {
    rows[i] = a.row(std::min<std::int64_t>(i, height - 1));
    sums[i][0] = sums[i][1] = _mm256_setzero_ps();
  }
  for (std::int64_t p = 0; p < depth; ++p) {
    const __m256 left = _mm256_loadu_ps(b.row(p)), right = _mm256_loadu_ps(b.row(p) + 8);
#pragma GCC unroll 8
    for (int i = 0; i < kTileRows; ++i) {
      const __m256 factor = _mm256_broadcast_ss(rows[i] + p);
      sums[i][0] = _mm256_fmadd_ps(factor, left, sums[i][0]);
      sums[i][1] = _mm256_fmadd_ps(factor, right, sums[i][1]);
    }
  }
#pragma GCC unroll 8
  for (int i = 0; i < kTileRows; ++i) {
    if (i >= height) return;
#pragma GCC unroll 8
    for (int v = 0; v < 2; ++v) {
      float* place = c.row(i) + 8 * v;
      _mm256_storeu_ps(place, _mm256_add_ps(_mm256_loadu_ps(place), sums[i][v]));
    }
  }
}
#endif

struct ProductShape {
  std::int64_t rows, columns, depth;
};

// c += a b for a (rows, depth), b (depth, columns), c (rows, columns).
// Shapes:   any rows and depth; columns a multiple of kTileColumns: pad b with zeros. c overlaps
//           neither a nor b. Meant for blocks that fit the second-level cache.
// Accuracy: each element is one sum of `depth` terms, added to c once:
//           |error| <= (depth + 1) u sum |a b| + u |c|, u = 2^-24.
// Source:   Goto and van de Geijn 2008 (the register tile).
inline void add_product(const ProductShape& shape, Rows<const float> a, Rows<const float> b,
                        Rows<float> c, Isa isa) {
  for (std::int64_t j = 0; j < shape.columns;) {
    const std::int64_t left = (shape.columns - j) / kTileColumns;
    const std::int64_t vectors = isa == Isa::avx512 ? std::min<std::int64_t>(left, 4) : 1;
    const Rows<const float> columns{b.data + j, b.stride};
    for (std::int64_t i = 0; i < shape.rows; i += kTileRows) {
      const std::int64_t height = std::min(kTileRows, shape.rows - i);
      const Rows<const float> rows{a.row(i), a.stride};
      const Rows<float> tile{c.row(i) + j, c.stride};
#ifdef __x86_64__
      if (isa == Isa::avx512) {
        if (vectors == 4) {
          add_tile_avx512<4>(height, shape.depth, rows, columns, tile);
        } else if (vectors == 3) {
          add_tile_avx512<3>(height, shape.depth, rows, columns, tile);
        } else if (vectors == 2) {
          add_tile_avx512<2>(height, shape.depth, rows, columns, tile);
        } else {
          add_tile_avx512<1>(height, shape.depth, rows, columns, tile);
        }
        continue;
      }
      if (isa == Isa::avx2) {
        add_tile_avx2(height, shape.depth, rows, columns, tile);
        continue;
      }
#endif
      add_tile_plain(height, shape.depth, rows, columns, tile);
    }
    j += vectors * kTileColumns;
  }
}

// The least multiple of kTileColumns that is at least n.
inline std::int64_t padded(std::int64_t n) {
  return (n + kTileColumns - 1) / kTileColumns * kTileColumns;
}

}  // namespace ml
