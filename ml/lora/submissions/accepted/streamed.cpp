// Reads w once: for few rows of x as dot products, for many as blocks of y^T = w x^T that stay in
// registers and caches; the low-rank path goes through the same product. AVX-512, AVX2 or plain,
// chosen at start.

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
// >>> bundled: ml/lora.hpp
#ifdef __x86_64__
#include <immintrin.h>
#endif

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

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
// <<< bundled: ml/lora.hpp
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
  const float s = reader.next().f[0];
  const ml::Tensor x = reader.next(), w = reader.next(), a = reader.next(), b = reader.next();
  ml::Tensor y = ml::zeros("y", {x.dim(0), w.dim(0)});
  const ml::LoraLayer layer{.in = x.dim(1),
                            .out = w.dim(0),
                            .rank = a.dim(0),
                            .w = w.f.data(),
                            .a = a.f.data(),
                            .b = b.f.data(),
                            .s = s};
  ml::lora(layer, x.dim(0), x.f.data(), y.f.data());
  ml::write(y);
}
