// Reads a as if it were (din, r).

#include <algorithm>

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

// The dot product: sums of 64 terms in float, four side by side so that additions need not wait for
// each other, collected in double.
double dot(const float* u, const float* v, std::int64_t n) {
  double total = 0;
  for (std::int64_t start = 0; start < n; start += 64) {
    const std::int64_t end = std::min(n, start + 64);
    float sums[4] = {};
    std::int64_t c = start;
    for (; c + 4 <= end; c += 4) {
      for (int l = 0; l < 4; ++l) sums[l] += u[c + l] * v[c + l];
    }
    for (; c < end; ++c) sums[0] += u[c] * v[c];
    total += (sums[0] + sums[1]) + (sums[2] + sums[3]);
  }
  return total;
}

int main() {
  ml::TensorReader reader;
  const float s = reader.next().f[0];
  const ml::Tensor x = reader.next(), w = reader.next(), a = reader.next(), b = reader.next();
  const std::int64_t M = x.dim(0), din = x.dim(1), dout = w.dim(0), r = a.dim(0);
  ml::Tensor y = ml::zeros("y", {M, dout});

  std::vector<float> low;  // x a^T
  for (std::int64_t m = 0; m < M; ++m) {
    for (std::int64_t p = 0; p < r; ++p) {
      float sum = 0;
      for (std::int64_t c = 0; c < din; ++c) {
        sum +=
            x.f[static_cast<std::size_t>(m * din + c)] * a.f[static_cast<std::size_t>(c * r + p)];
      }
      low.push_back(sum);
    }
  }
  for (std::int64_t o = 0; o < dout; ++o) {
    for (std::int64_t m = 0; m < M; ++m) {
      const double base = dot(x.f.data() + m * din, w.f.data() + o * din, din);
      const double increment = dot(low.data() + m * r, b.f.data() + o * r, r);
      y.f[static_cast<std::size_t>(m * dout + o)] = static_cast<float>(base + s * increment);
    }
  }
  ml::write(y);
}
