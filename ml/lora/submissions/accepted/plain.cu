// LoRA on a GPU in plain CUDA C++, no PTX: y = x w^T + s (x a^T) b^T, and the increment w + s b a
// is never formed. Few rows of x: a warp for each row of w, and in the same launch for each row of
// a, which it reads once for all rows of x; then a short launch for the rest. More rows: tiles of
// 64 x 64 in shared memory, 4 x 4 sums a thread. Any GPU from compute capability 7.5 on.
//
//   nvcc -O2 -std=c++20 -o plain plain.cu
//
// On an H200 (CUDA 13.0, 1980 MHz), median of 21, 4096 x 4096, r = 16: 1 row 32 us (31 to 33), 2.1
// TB/s, 49 % of a device copy in the same run; 8 rows 64 us; 256 rows 0.92 ms, 9.4 TFLOP/s. What
// limits few rows is x, which every warp reads from the caches for a single row of w, and the
// second launch (tests/bench/cuda/lora_bench.cu).

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

constexpr int kThreads = 256;      // 16 x 16, or 8 warps
constexpr int kSide = 64;          // of a tile of y
constexpr int kEach = 4;           // rows, and columns, of it for a thread
constexpr int kChunk = 32;         // of the sum, in shared memory at once
constexpr int kPitch = kSide + 4;  // of a row in shared memory, in floats
constexpr int kFew = 8;            // rows of x that go by warps

// y = beta y + alpha x w^T.
struct Product {
  const float* x;  // (rows, depth)
  const float* w;  // (columns, depth)
  float* y;        // (rows, columns)
  int rows, columns, depth;
  float alpha;
  bool add;  // to what is there
};

// Two products with the same x in one launch, so that neither waits for the other.
// Shapes:  rows <= 8, any other sizes.
// Launch:  grid ceil((columns of both) / 8), block 256: a warp for each column; lanes stride over
// the
//          depth, four numbers at a time where rows begin at multiples of 16 bytes.
// Traffic: reads w once, 4 columns depth bytes: the floor, against the read bandwidth; x from the
// caches. Oracle:  ml/reference/lora.hpp, in double, by the package's output validator.
__global__ void __launch_bounds__(kThreads) few_rows(Product first, Product second) {
  const int lane = threadIdx.x % 32;
  long column = static_cast<long>(blockIdx.x) * (kThreads / 32) + threadIdx.x / 32;
  const bool is_first = column < first.columns;
  const Product& p = is_first ? first : second;
  if (!is_first) column -= first.columns;
  if (column >= p.columns) return;
  const float* const w = p.w + column * p.depth;
  float sum[kFew] = {};
  const int whole = p.depth % 4 == 0 ? p.depth / 4 : 0;
#pragma unroll 4
  for (int at = lane; at < whole; at += 32) {
    const float4 b = __ldcs(reinterpret_cast<const float4*>(w) + at);
#pragma unroll
    for (int m = 0; m < kFew; ++m) {
      if (m >= p.rows) break;
      const float4 a = reinterpret_cast<const float4*>(p.x + static_cast<long>(m) * p.depth)[at];
      sum[m] = fmaf(a.x, b.x, fmaf(a.y, b.y, fmaf(a.z, b.z, fmaf(a.w, b.w, sum[m]))));
    }
  }
  for (int at = 4 * whole + lane; at < p.depth; at += 32) {
#pragma unroll
    for (int m = 0; m < kFew; ++m) {
      if (m < p.rows) sum[m] = fmaf(p.x[static_cast<long>(m) * p.depth + at], w[at], sum[m]);
    }
  }
#pragma unroll
  for (int m = 0; m < kFew; ++m) {
    if (m >= p.rows) break;
    for (int step = 16; step > 0; step /= 2) sum[m] += __shfl_xor_sync(~0u, sum[m], step);
    if (lane == 0) p.y[static_cast<long>(m) * p.columns + column] = p.alpha * sum[m];
  }
}

// y += alpha x w^T for a short depth: a thread for each element.
// Launch:  grid ceil(rows columns / 256), block 256.
// Traffic: reads w and x from the caches, reads and writes y once.
__global__ void __launch_bounds__(kThreads) add_short(Product p) {
  const long at = static_cast<long>(blockIdx.x) * kThreads + threadIdx.x;
  if (at >= static_cast<long>(p.rows) * p.columns) return;
  const long row = at / p.columns, column = at % p.columns;
  float sum = 0;
  for (int i = 0; i < p.depth; ++i) {
    sum = fmaf(p.x[row * p.depth + i], p.w[column * p.depth + i], sum);
  }
  p.y[at] = fmaf(p.alpha, sum, p.y[at]);
}

// A chunk of columns of 64 rows, transposed: to[c][row]; what is not there is 0.
__device__ void load_transposed(float* to, const float* from, long first, long rows, int width,
                                int begin) {
  for (int at = threadIdx.x; at < kSide * kChunk; at += kThreads) {
    const int row = at / kChunk, c = at % kChunk;
    const bool there = first + row < rows && begin + c < width;
    to[c * kPitch + row] = there ? from[(first + row) * width + begin + c] : 0.f;
  }
}

// Shapes:  any.
// Launch:  grid (ceil(columns / 64), ceil(rows / 64)), block 256; thread (y, x) of 16 x 16 has rows
//          4 y to 4 y + 3 and columns 4 x to 4 x + 3 of the tile.
// Traffic: reads x once for each 64 columns and w once for each 64 rows (mostly from L2).
// Oracle:  as above.
__global__ void __launch_bounds__(kThreads) tiles(Product p) {
  __shared__ __align__(16) float left[kChunk * kPitch], right[kChunk * kPitch];
  const int x = threadIdx.x % 16, y = threadIdx.x / 16;
  const long row = static_cast<long>(blockIdx.y) * kSide,
             column = static_cast<long>(blockIdx.x) * kSide;
  float sum[kEach][kEach] = {};
  for (int chunk = 0; chunk < p.depth; chunk += kChunk) {
    __syncthreads();
    load_transposed(left, p.x, row, p.rows, p.depth, chunk);
    load_transposed(right, p.w, column, p.columns, p.depth, chunk);
    __syncthreads();
#pragma unroll 8
    for (int c = 0; c < kChunk; ++c) {
      const float4 a = *reinterpret_cast<const float4*>(&left[c * kPitch + kEach * y]);
      const float4 b = *reinterpret_cast<const float4*>(&right[c * kPitch + kEach * x]);
      const float rows[kEach] = {a.x, a.y, a.z, a.w}, columns[kEach] = {b.x, b.y, b.z, b.w};
      for (int i = 0; i < kEach; ++i) {
        for (int j = 0; j < kEach; ++j) sum[i][j] = fmaf(rows[i], columns[j], sum[i][j]);
      }
    }
  }
  for (int i = 0; i < kEach; ++i) {
    for (int j = 0; j < kEach; ++j) {
      const long r = row + kEach * y + i, c = column + kEach * x + j;
      if (r >= p.rows || c >= p.columns) continue;
      float& out = p.y[r * p.columns + c];
      out = p.add ? fmaf(p.alpha, sum[i][j], out) : p.alpha * sum[i][j];
    }
  }
}

void launch_tiles(const Product& p) {
  tiles<<<dim3((p.columns + kSide - 1) / kSide, (p.rows + kSide - 1) / kSide), kThreads>>>(p);
  check(cudaGetLastError(), "launch");
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

struct Shape {
  int rows, din, dout, rank;
  float s;
};

// On device pointers, so that a driver can time it; low: (rows, rank), for x a^T.
void solve(const float* x, const float* w, const float* a, const float* b, float* low, float* y,
           const Shape& n) {
  const Product into_low{x, a, low, n.rows, n.rank, n.din, 1.f, false};
  const Product base{x, w, y, n.rows, n.dout, n.din, 1.f, false};
  const Product increment{low, b, y, n.rows, n.dout, n.rank, n.s, true};
  if (n.rows <= kFew) {
    const int warps = kThreads / 32, columns = n.dout + n.rank;
    few_rows<<<(columns + warps - 1) / warps, kThreads>>>(base, into_low);
    check(cudaGetLastError(), "launch");
    add_short<<<(n.rows * n.dout + kThreads - 1) / kThreads, kThreads>>>(increment);
    check(cudaGetLastError(), "launch");
  } else {
    launch_tiles(into_low);
    launch_tiles(base);
    launch_tiles(increment);
  }
}

#ifndef TOUCHSTONE_BENCH
int main() {
  ml::TensorReader reader;
  const float s = reader.next().f[0];
  const ml::Tensor x = reader.next(), w = reader.next(), a = reader.next(), b = reader.next();
  const auto size = [](std::int64_t n) { return static_cast<int>(n); };
  const Shape n{size(x.dim(0)), size(x.dim(1)), size(w.dim(0)), size(a.dim(0)), s};
  ml::Tensor y = ml::zeros("y", {x.dim(0), w.dim(0)});
  {
    const Buffer dx(x.f), dw(w.f), da(a.f), db(b.f), dy(y.f.size());
    const Buffer low(static_cast<std::size_t>(n.rows) * static_cast<std::size_t>(n.rank));
    solve(dx.get(), dw.get(), da.get(), db.get(), low.get(), dy.get(), n);
    check(cudaDeviceSynchronize(), "kernel");
    dy.read(y.f);
  }
  ml::write(y);
}
#endif
