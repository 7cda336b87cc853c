// One pass over blocks of keys with a running maximum and sum (online softmax). Scores and sums are
// products of small blocks that stay in registers and caches; AVX-512, AVX2 or plain, chosen at
// start.

// >>> bundled: ml/isa.hpp
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
// <<< bundled: ml/isa.hpp
// >>> bundled: ml/product.hpp
#ifdef __x86_64__
#include <immintrin.h>
#endif

#include <algorithm>
#include <cstddef>
#include <cstdint>

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
// <<< bundled: ml/product.hpp
// >>> bundled: ml/softmax.hpp
#include <cmath>
#include <cstdint>
#include <limits>

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
// <<< bundled: ml/softmax.hpp
// >>> bundled: ml/attention.hpp
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace ml {

struct HeadShape {
  std::int64_t queries, keys, d, dv;
  bool causal;
};

// Scaled dot-product attention of one head in one pass over the keys (online softmax): the score
// matrix is never stored.
//   o[i] = sum_j p_ij v[j],  p_i = softmax_j(<q[i], k[j]> / sqrt(d)),  lse[i] its denominator's log
// Shapes:   m queries, n keys: q (m, d), k (n, d), v (n, dv), o (m, dv), lse (m); row-major; m, n,
// d
//           and dv at least 1; outputs overlap no input. Beside them it holds a copy of k and v.
// Causal:   query i sees key j <= i + n - m.
// Edges:    a query that sees no key gives a row of zeros and lse -inf, never NaN.
// Accuracy: |o - exact| <= (2 d S + 10 S + 128 + n/128 + 12) u sum_j p_ij |v_j| to first order,
//           S = max_j sum_c |q_ic k_jc| / sqrt(d), u = 2^-24. That is the worst case; the tests ask
//           for 32 u (1 + S) sum_j p_ij |v_j| on their data, the bound of the problem.
// Source:   Milakov and Gimelshein 2018, Alg. 3; Dao et al. 2022, Alg. 1.
inline void attention_head(const HeadShape& shape, const float* q, const float* k, const float* v,
                           float* o, float* lse, Isa isa = best_isa()) {
  const auto [m, n, d, dv, causal] = shape;
  constexpr std::int64_t kQueries = 96;  // a block: its scores and sums stay in the caches
  const std::int64_t blocks = (n + kScores - 1) / kScores;
  const std::int64_t width = padded(dv);
  const auto floats = [](std::int64_t count) {
    return std::vector<float>(static_cast<std::size_t>(count));
  };

  // Keys as columns, a block of kScores after another; values padded to whole vectors.
  std::vector<float> columns = floats(blocks * kScores * d), values = floats(n * width);
  for (std::int64_t j = 0; j < n; ++j) {
    float* column = columns.data() + j / kScores * kScores * d + j % kScores;
    for (std::int64_t c = 0; c < d; ++c) column[c * kScores] = k[j * d + c];
    std::copy_n(v + j * dv, dv, values.data() + j * width);
  }

  const float scale = 1.0f / std::sqrt(static_cast<float>(d));
  std::vector<float> queries = floats(kQueries * d), scores = floats(kQueries * kScores),
                     sums = floats(kQueries * width);
  for (std::int64_t first = 0; first < m; first += kQueries) {
    const std::int64_t height = std::min(kQueries, m - first);
    // The keys that row i of the block sees are 0 .. seen(i) - 1.
    const auto seen = [&](std::int64_t i) {
      return causal ? std::clamp<std::int64_t>(first + i + n - m + 1, 0, n) : n;
    };
    std::transform(q + first * d, q + (first + height) * d, queries.data(),
                   [scale](float value) { return value * scale; });
    std::fill(sums.begin(), sums.end(), 0.0f);
    std::vector<RunningSoftmax> running(static_cast<std::size_t>(height));

    for (std::int64_t start = 0; start < seen(height - 1); start += kScores) {
      const std::int64_t keys = std::min(kScores, n - start);
      std::fill(scores.begin(), scores.end(), 0.0f);
      add_product({height, kScores, d}, {queries.data(), d}, {columns.data() + start * d, kScores},
                  {scores.data(), kScores}, isa);
      for (std::int64_t i = 0; i < height; ++i) {
        float* row = scores.data() + i * kScores;
        const std::int64_t here = std::min(keys, seen(i) - start);
        if (here <= 0) {
          std::fill_n(row, kScores, 0.0f);
          continue;
        }
        const float rescale = absorb(row, here, running[static_cast<std::size_t>(i)], isa);
        if (rescale == 1.0f) continue;
        float* sum = sums.data() + i * width;
        for (std::int64_t c = 0; c < width; ++c) sum[c] *= rescale;
      }
      add_product({height, width, keys}, {scores.data(), kScores},
                  {values.data() + start * width, width}, {sums.data(), width}, isa);
    }

    for (std::int64_t i = 0; i < height; ++i) {
      const RunningSoftmax& row = running[static_cast<std::size_t>(i)];
      lse[first + i] = row.lse();
      const float norm = row.total > 0 ? 1.0f / row.total : 0.0f;
      for (std::int64_t c = 0; c < dv; ++c) {
        o[(first + i) * dv + c] = sums[static_cast<std::size_t>(i * width + c)] * norm;
      }
    }
  }
}

}  // namespace ml
// <<< bundled: ml/attention.hpp
// >>> bundled: ml/tensor.hpp
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <string>
#include <vector>

namespace ml {

// A tensor, row-major. Its values are in the one vector that fits its dtype.
struct Tensor {
  std::string name, dtype;
  std::vector<std::int64_t> shape;
  std::vector<float> f;         // of f32 and bf16
  std::vector<double> d;        // of f64
  std::vector<std::int64_t> i;  // of i32 and i64

  std::int64_t dim(std::size_t k) const { return shape[k]; }
  std::size_t size() const {
    std::size_t count = 1;
    for (const std::int64_t n : shape) count *= static_cast<std::size_t>(n);
    return count;
  }
};

// An f32 tensor of zeros, to be filled and written.
inline Tensor zeros(const char* name, std::vector<std::int64_t> shape) {
  Tensor t{.name = name, .dtype = "f32", .shape = std::move(shape), .f = {}, .d = {}, .i = {}};
  t.f.resize(t.size());
  return t;
}

// Element `index` of a `gen` tensor before it is rounded: SHIFT + SCALE * c, c a multiple of 2^-23
// in [-1, 1). The hash is the finaliser of splitmix64, so every element stands alone; the product
// has at most 48 bits, so a fused multiply-add gives the same.
inline double generated(std::uint64_t seed, std::uint64_t index, double scale, double shift) {
  std::uint64_t h = seed + (index + 1) * 0x9E3779B97F4A7C15u;
  h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9u;
  h = (h ^ (h >> 27)) * 0x94D049BB133111EBu;
  h ^= h >> 31;
  const std::int32_t c = static_cast<std::int32_t>(h >> 40) - (1 << 23);
  return shift + scale * (c * 0x1p-23);
}

// A block of `gen` elements as f32, from element `first`. The count is fixed so that the loop
// becomes vector code at -O2 where the target allows it.
constexpr std::size_t kGeneratedBlock = 64;
[[gnu::always_inline]] inline void generate_block(std::uint64_t seed, std::uint64_t first,
                                                  double scale, double shift, float* out) {
  for (std::size_t k = 0; k < kGeneratedBlock; ++k) {
    out[k] = static_cast<float>(generated(seed, first + k, scale, shift));
  }
}
#ifdef __x86_64__
[[gnu::target("avx512f,avx512dq")]] inline void generate_block_avx512(std::uint64_t seed,
                                                                      std::uint64_t first,
                                                                      double scale, double shift,
                                                                      float* out) {
  generate_block(seed, first, scale, shift, out);
}
#endif

inline void generate(std::uint64_t seed, double scale, double shift, float* out,
                     std::size_t count) {
  std::size_t k = 0;
#ifdef __x86_64__
  if (__builtin_cpu_supports("avx512dq")) {
    for (; k + kGeneratedBlock <= count; k += kGeneratedBlock) {
      generate_block_avx512(seed, k, scale, shift, out + k);
    }
  }
#endif
  for (; k + kGeneratedBlock <= count; k += kGeneratedBlock) {
    generate_block(seed, k, scale, shift, out + k);
  }
  for (; k < count; ++k) out[k] = static_cast<float>(generated(seed, k, scale, shift));
}

// The nearest bf16, ties to even, rounded once. Not for NaN.
inline float round_to_bf16(double value) {
  if (value > -0x1p-126 && value < 0x1p-126) {  // multiples of 2^-133, as the sum with 3 * 2^-82 is
    return static_cast<float>((value + 0x3p-82) - 0x3p-82);
  }
  std::uint64_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  bits += (std::uint64_t{1} << 44) - 1 + ((bits >> 45) & 1);  // 45 of 52 bits go
  bits &= ~((std::uint64_t{1} << 45) - 1);
  std::memcpy(&value, &bits, sizeof bits);
  return static_cast<float>(value);
}

// Reads tensors one after another; raw values go straight where they stay. It is for solutions,
// whose input has been validated: what it cannot make sense of is a std::runtime_error.
class TensorReader {
 public:
  explicit TensorReader(int fd = 0) : fd_(fd), buffer_(1 << 16) {}

  Tensor next() {
    while (skip_blanks() == '#') {
      while (peek() != '\n' && peek() != -1) ++at_;
    }
    Tensor t;
    t.name = word();
    t.dtype = word();
    const std::string kind = word();
    t.shape.resize(std::stoul(word()));
    for (std::int64_t& d : t.shape) d = std::stoll(word());
    const std::size_t count = t.size();
    if (kind == "gen") {
      const std::uint64_t seed = std::stoull(word());
      const double scale = std::strtof(word().c_str(), nullptr);
      const double shift = std::strtof(word().c_str(), nullptr);
      read_generated(t, count, seed, scale, shift);
    } else if (kind == "text") {
      read_text(t, count);
    } else if (kind == "raw") {
      ++at_;  // the end of the header
      read_raw(t, count);
    } else {
      throw std::runtime_error("unknown kind of tensor: " + kind);
    }
    return t;
  }

 private:
  int peek() {
    if (at_ == end_) {
      const ssize_t n = ::read(fd_, buffer_.data(), buffer_.size());
      at_ = 0;
      end_ = n > 0 ? static_cast<std::size_t>(n) : 0;
    }
    return at_ == end_ ? -1 : static_cast<unsigned char>(buffer_[at_]);
  }

  static bool blank(int c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

  int skip_blanks() {
    while (blank(peek())) ++at_;
    return peek();
  }

  std::string word() {
    if (skip_blanks() == -1) throw std::runtime_error("the input is cut short");
    std::string text;
    while (peek() != -1 && !blank(peek())) text += buffer_[at_++];
    return text;
  }

  void bytes(void* to, std::size_t count) {
    auto* out = static_cast<char*>(to);
    const std::size_t held = std::min(count, end_ - at_);
    std::memcpy(out, buffer_.data() + at_, held);
    at_ += held;
    for (std::size_t done = held; done < count;) {
      const ssize_t n = ::read(fd_, out + done, count - done);
      if (n <= 0) throw std::runtime_error("the input is cut short");
      done += static_cast<std::size_t>(n);
    }
  }

  template <class Stored, class Value>
  void raw_values(std::vector<Value>& values, std::size_t count) {
    std::vector<Stored> stored(count);
    if (count > 0) bytes(stored.data(), count * sizeof(Stored));
    values.assign(stored.begin(), stored.end());
  }

  void read_raw(Tensor& t, std::size_t count) {
    if (t.dtype == "f32") {
      t.f.resize(count);
      if (count > 0) bytes(t.f.data(), count * sizeof(float));
    } else if (t.dtype == "f64") {
      raw_values<double>(t.d, count);
    } else if (t.dtype == "i32") {
      raw_values<std::int32_t>(t.i, count);
    } else if (t.dtype == "i64") {
      raw_values<std::int64_t>(t.i, count);
    } else {
      std::vector<std::uint16_t> halves;
      raw_values<std::uint16_t>(halves, count);
      t.f.resize(count);
      for (std::size_t k = 0; k < count; ++k) {
        const std::uint32_t bits = std::uint32_t{halves[k]} << 16;
        std::memcpy(&t.f[k], &bits, sizeof bits);
      }
    }
  }

  void read_text(Tensor& t, std::size_t count) {
    for (std::size_t k = 0; k < count; ++k) {
      const std::string number = word();
      if (t.dtype == "f32") {
        t.f.push_back(std::strtof(number.c_str(), nullptr));
      } else if (t.dtype == "bf16") {
        t.f.push_back(round_to_bf16(std::strtod(number.c_str(), nullptr)));
      } else if (t.dtype == "f64") {
        t.d.push_back(std::strtod(number.c_str(), nullptr));
      } else {
        t.i.push_back(std::stoll(number));
      }
    }
    if (peek() == '\n') ++at_;
  }

  static void read_generated(Tensor& t, std::size_t count, std::uint64_t seed, double scale,
                             double shift) {
    if (t.dtype == "f32") {
      t.f.resize(count);
      generate(seed, scale, shift, t.f.data(), count);
      return;
    }
    for (std::size_t k = 0; k < count; ++k) {
      const double value = generated(seed, k, scale, shift);
      if (t.dtype == "f64") {
        t.d.push_back(value);
      } else {
        t.f.push_back(round_to_bf16(value));
      }
    }
  }

  int fd_;
  std::vector<char> buffer_;
  std::size_t at_ = 0, end_ = 0;
};

// Prints a tensor: as text while it is short enough to be read, else as raw bytes.
inline void write(const Tensor& t, std::FILE* file = stdout) {
  constexpr std::size_t kReadable = 4096;
  const std::size_t count = t.size();
  std::fprintf(file, "%s %s %s %zu", t.name.c_str(), t.dtype.c_str(),
               count <= kReadable ? "text" : "raw", t.shape.size());
  for (const std::int64_t d : t.shape) std::fprintf(file, " %lld", static_cast<long long>(d));
  std::fprintf(file, "\n");
  for (std::size_t k = 0; k < count && count <= kReadable; ++k) {
    const char* before = k == 0 ? "" : " ";
    if (!t.f.empty()) {
      std::fprintf(file, "%s%.9g", before, static_cast<double>(t.f[k]));
    } else if (!t.d.empty()) {
      std::fprintf(file, "%s%.17g", before, t.d[k]);
    } else {
      std::fprintf(file, "%s%lld", before, static_cast<long long>(t.i[k]));
    }
  }
  if (count <= kReadable) {
    std::fprintf(file, "\n");
  } else if (t.dtype == "f32") {
    std::fwrite(t.f.data(), sizeof(float), count, file);
  } else if (t.dtype == "f64") {
    std::fwrite(t.d.data(), sizeof(double), count, file);
  } else if (t.dtype == "i64") {
    std::fwrite(t.i.data(), sizeof(std::int64_t), count, file);
  } else if (t.dtype == "i32") {
    const std::vector<std::int32_t> values(t.i.begin(), t.i.end());
    std::fwrite(values.data(), sizeof(std::int32_t), count, file);
  } else {  // bf16: the upper half of the f32
    for (const float value : t.f) {
      std::uint32_t bits;
      std::memcpy(&bits, &value, sizeof bits);
      const auto half = static_cast<std::uint16_t>(bits >> 16);
      std::fwrite(&half, sizeof half, 1, file);
    }
  }
}

}  // namespace ml
// <<< bundled: ml/tensor.hpp

int main() {
  ml::TensorReader reader;
  const bool causal = reader.next().i[0] == 1;
  const ml::Tensor q = reader.next(), k = reader.next(), v = reader.next();
  const std::int64_t B = q.dim(0), Hq = q.dim(1), Nq = q.dim(2), d = q.dim(3);
  const std::int64_t Hkv = k.dim(1), Nk = k.dim(2), dv = v.dim(3);
  ml::Tensor out = ml::zeros("out", {B, Hq, Nq, dv}), lse = ml::zeros("lse", {B, Hq, Nq});
  for (std::int64_t head = 0; head < B * Hq; ++head) {
    const std::int64_t key_head = head / Hq * Hkv + head % Hq / (Hq / Hkv);
    ml::attention_head({.queries = Nq, .keys = Nk, .d = d, .dv = dv, .causal = causal},
                       q.f.data() + head * Nq * d, k.f.data() + key_head * Nk * d,
                       v.f.data() + key_head * Nk * dv, out.f.data() + head * Nq * dv,
                       lse.f.data() + head * Nq);
  }
  ml::write(out);
  ml::write(lse);
}
