// Attention on a GPU: the step after plain.cu. A block takes 64 queries and tiles of 64 keys; each
// of its 256 threads keeps 4 x 4 scores and 4 x (dv / 16) outputs in registers, so that a number
// read from shared memory is used four times instead of once. No PTX, no matrix units; any GPU from
// compute capability 7.5 on.
//
//   nvcc -O2 -std=c++20 -o tiles tiles.cu
//
// On an H100 (CUDA 13.0, 1980 MHz), median of 21, 16 heads: N = 4096, d = 64: 3.69 ms (3.68 to
// 3.70), 18.6 TFLOP/s, 36 % of cuBLAS' float32 product and 4.6x of plain.cu in the same run; causal
// 2.29 ms, 15.0 TFLOP/s; d = 128: 9.77 ms (9.49 to 9.81), 14.1 TFLOP/s, 2.8x
// (tests/bench/cuda/attention_bench.cu).

#include <cuda_runtime.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>

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

namespace {

void check(cudaError_t error, const char* what) {
  if (error == cudaSuccess) return;
  std::fprintf(stderr, "%s: %s\n", what, cudaGetErrorString(error));
  std::exit(1);
}

constexpr int kThreads = 256;      // 16 x 16
constexpr int kSide = 64;          // queries of a block, keys of a tile
constexpr int kEach = 4;           // rows, and columns, of scores for a thread
constexpr int kChunk = 32;         // of d, or of the keys, in shared memory at once
constexpr int kPitch = kSide + 4;  // of a row in shared memory, in floats

struct Shape {
  int batch, q_heads, kv_heads, queries, keys, d, dv;
  bool causal;
};

// Over the 16 threads of a row.
__device__ float row_max(float x) {
  for (int step = 8; step > 0; step /= 2) x = fmaxf(x, __shfl_xor_sync(~0u, x, step, 16));
  return x;
}
__device__ float row_sum(float x) {
  for (int step = 8; step > 0; step /= 2) x += __shfl_xor_sync(~0u, x, step, 16);
  return x;
}

// A chunk of columns of 64 rows, transposed: to[c][row]; rows and columns that are not there are 0.
__device__ void load_transposed(float* to, const float* from, long first, long rows, int width,
                                int begin) {
  for (int at = threadIdx.x; at < kSide * kChunk; at += kThreads) {
    const int row = at / kChunk, c = at % kChunk;
    const bool there = first + row < rows && begin + c < width;
    to[c * kPitch + row] = there ? from[(first + row) * width + begin + c] : 0.f;
  }
}

// out[h, i, :] = softmax(q k^T / sqrt(d)) v and lse[h, i], one pass over the keys.
// Shapes:  q (batch, q_heads, queries, d), k and v (batch, kv_heads, keys, d and dv), any d,
//          dv <= 16 * kWide, any other sizes; causal: query i sees keys up to i + keys - queries;
//          one that sees none gives zeros and -inf.
// Launch:  grid (ceil(queries / 64), batch * q_heads), block 256; thread (y, x) of 16 x 16 has the
//          queries 4 y to 4 y + 3, the keys 4 x to 4 x + 3 and the output columns x, x + 16, ...
// Traffic: reads q once for each tile of keys (from L1 and L2), writes out once, reads k and v once
//          for each 64 queries.
// Oracle:  ml/reference/attention.hpp, in double, by the package's output validator.
template <int kWide>
__global__ void __launch_bounds__(kThreads, kWide == 4 ? 2 : 1)
    attention(const float* __restrict__ q, const float* __restrict__ k, const float* __restrict__ v,
              float* __restrict__ out, float* __restrict__ lse, Shape s) {
  __shared__ __align__(16) float queries[kChunk * kPitch], tile[kChunk * kPitch];
  __shared__ __align__(16) float p[kSide * kPitch];
  const int x = threadIdx.x % 16, y = threadIdx.x / 16;
  const int head = blockIdx.y,
            key_head = head / s.q_heads * s.kv_heads + head % s.q_heads / (s.q_heads / s.kv_heads);
  const long first = static_cast<long>(blockIdx.x) * kSide;
  const float* const own = q + static_cast<long>(head) * s.queries * s.d;
  const float* const keys = k + static_cast<long>(key_head) * s.keys * s.d;
  const float* const values = v + static_cast<long>(key_head) * s.keys * s.dv;
  const float scale = 1.f / sqrtf(static_cast<float>(s.d));
  float top[kEach], sum[kEach], acc[kEach][kWide];
  for (int r = 0; r < kEach; ++r) {
    top[r] = -INFINITY;
    sum[r] = 0;
    for (int c = 0; c < kWide; ++c) acc[r][c] = 0;
  }
  // The last query of the block sees the most keys.
  const long shift = s.keys - s.queries;
  const long last = min(first + kSide, static_cast<long>(s.queries)) - 1;
  const long seen = s.causal ? max(0l, min(last + shift + 1, static_cast<long>(s.keys))) : s.keys;
  for (long begin = 0; begin < seen; begin += kSide) {
    float score[kEach][kEach] = {};
    for (int chunk = 0; chunk < s.d; chunk += kChunk) {
      __syncthreads();
      load_transposed(queries, own, first, s.queries, s.d, chunk);
      load_transposed(tile, keys, begin, s.keys, s.d, chunk);
      __syncthreads();
#pragma unroll 8
      for (int c = 0; c < kChunk; ++c) {
        const float4 a = *reinterpret_cast<const float4*>(&queries[c * kPitch + kEach * y]);
        const float4 b = *reinterpret_cast<const float4*>(&tile[c * kPitch + kEach * x]);
        const float rows[kEach] = {a.x, a.y, a.z, a.w}, columns[kEach] = {b.x, b.y, b.z, b.w};
        for (int r = 0; r < kEach; ++r) {
          for (int j = 0; j < kEach; ++j) score[r][j] = fmaf(rows[r], columns[j], score[r][j]);
        }
      }
    }
    for (int r = 0; r < kEach; ++r) {
      const long i = first + kEach * y + r;
      float most = -INFINITY;
      for (int j = 0; j < kEach; ++j) {
        const long key = begin + kEach * x + j;
        const bool sees = key < s.keys && (!s.causal || key <= i + shift);
        score[r][j] = sees ? score[r][j] * scale : -INFINITY;
        most = fmaxf(most, score[r][j]);
      }
      const float new_top = fmaxf(top[r], row_max(most));
      float part = 0;
      for (int j = 0; j < kEach; ++j) {
        const float weight = score[r][j] == -INFINITY ? 0.f : expf(score[r][j] - new_top);
        p[(kEach * x + j) * kPitch + kEach * y + r] = weight;
        part += weight;
      }
      const float kept = top[r] == -INFINITY ? 0.f : expf(top[r] - new_top);
      sum[r] = sum[r] * kept + row_sum(part);
      top[r] = new_top;
      for (int c = 0; c < kWide; ++c) acc[r][c] *= kept;
    }
    // The weights stand in p, a row a key; the values come 32 keys and 64 columns at a time.
    for (int half = 0; half < kSide; half += kChunk) {
#pragma unroll
      for (int c = 0; c < kWide; c += 4) {
        __syncthreads();
        for (int at = threadIdx.x; at < kChunk * 64; at += kThreads) {
          const long j = begin + half + at / 64;
          const int column = 16 * c + at % 64;
          tile[at / 64 * kPitch + at % 64] =
              j < s.keys && column < s.dv ? values[j * s.dv + column] : 0.f;
        }
        __syncthreads();
#pragma unroll 8
        for (int j = 0; j < kChunk; ++j) {
          const float4 w = *reinterpret_cast<const float4*>(&p[(half + j) * kPitch + kEach * y]);
          const float weights[kEach] = {w.x, w.y, w.z, w.w};
          for (int e = 0; e < 4; ++e) {
            const float value = tile[j * kPitch + 16 * e + x];
            for (int r = 0; r < kEach; ++r) {
              acc[r][c + e] = fmaf(weights[r], value, acc[r][c + e]);
            }
          }
        }
      }
    }
  }
  for (int r = 0; r < kEach; ++r) {
    const long i = first + kEach * y + r;
    if (i >= s.queries) continue;
    const long row = static_cast<long>(head) * s.queries + i;
    for (int c = 0; c < kWide; ++c) {
      const int column = 16 * c + x;
      if (column < s.dv) out[row * s.dv + column] = sum[r] > 0 ? acc[r][c] / sum[r] : 0.f;
    }
    if (x == 0) lse[row] = sum[r] > 0 ? top[r] + logf(sum[r]) : -INFINITY;
  }
}

// Device memory that is given back.
class Buffer {
 public:
  explicit Buffer(std::size_t floats) {
    check(cudaMalloc(&data_, std::max<std::size_t>(floats, 1) * sizeof(float)), "cudaMalloc");
  }
  explicit Buffer(const std::vector<float>& values) : Buffer(values.size()) {
    check(cudaMemcpy(data_, values.data(), values.size() * sizeof(float), cudaMemcpyHostToDevice),
          "cudaMemcpy to the device");
  }
  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;
  ~Buffer() { cudaFree(data_); }
  float* get() const { return static_cast<float*>(data_); }
  void read(std::vector<float>& values) const {
    check(cudaMemcpy(values.data(), data_, values.size() * sizeof(float), cudaMemcpyDeviceToHost),
          "cudaMemcpy from the device");
  }

 private:
  void* data_ = nullptr;
};

}  // namespace

// On device pointers, so that a driver can time it.
void solve(const float* q, const float* k, const float* v, float* out, float* lse, const Shape& s) {
  const dim3 grid((s.queries + kSide - 1) / kSide, s.batch * s.q_heads);
  if (s.dv <= 64) {
    attention<4><<<grid, kThreads>>>(q, k, v, out, lse, s);
  } else if (s.dv <= 128) {
    attention<8><<<grid, kThreads>>>(q, k, v, out, lse, s);
  } else {
    attention<16><<<grid, kThreads>>>(q, k, v, out, lse, s);
  }
  check(cudaGetLastError(), "launch");
}

#ifndef TOUCHSTONE_BENCH
int main() {
  ml::TensorReader reader;
  const bool causal = reader.next().i[0] == 1;
  const ml::Tensor q = reader.next(), k = reader.next(), v = reader.next();
  const auto size = [](std::int64_t n) { return static_cast<int>(n); };
  const Shape s{size(q.dim(0)), size(q.dim(1)), size(k.dim(1)), size(q.dim(2)),
                size(k.dim(2)), size(q.dim(3)), size(v.dim(3)), causal};
  ml::Tensor out = ml::zeros("out", {q.dim(0), q.dim(1), q.dim(2), v.dim(3)});
  ml::Tensor lse = ml::zeros("lse", {q.dim(0), q.dim(1), q.dim(2)});
  {
    const Buffer dq(q.f), dk(k.f), dv(v.f), d_out(out.f.size()), d_lse(lse.f.size());
    solve(dq.get(), dk.get(), dv.get(), d_out.get(), d_lse.get(), s);
    check(cudaDeviceSynchronize(), "kernel");
    d_out.read(out.f);
    d_lse.read(lse.f);
  }
  ml::write(out);
  ml::write(lse);
}
#endif
