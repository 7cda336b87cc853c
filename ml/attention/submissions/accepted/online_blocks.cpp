// One pass over blocks of keys with a running maximum and sum; keys transposed, so that vector
// registers hold neighbouring scores. Compiled for AVX-512, AVX2 and plain x86-64, chosen at start.

// >>> bundled: ml/attention.hpp
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace ml {

// exp(x) for x <= 0, by 2^n times a polynomial of degree 6 on [-ln 2 / 2, ln 2 / 2] (Cephes'
// reduction in two parts). Relative error below 2e-7; 0 below -87. A plain expression, so that
// loops over it vectorise.
inline float exp_negative(float x) {
  const float clamped = x < -87.0f ? -87.0f : x;
  const float shifted = clamped * 1.44269504f + 12582912.0f;  // rounds to the nearest integer
  const float n = shifted - 12582912.0f;
  const float r = (clamped - n * 0.693359375f) + n * 2.12194440e-4f;
  float p = 1.9875691500e-4f;
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * r * r + r + 1.0f;
  const std::int32_t bits = (static_cast<std::int32_t>(n) + 127) << 23;
  const float power = __builtin_bit_cast(float, bits);
  return x < -87.0f ? 0.0f : p * power;
}

// Scaled dot-product attention of one head in one pass over the keys (online softmax): the score
// matrix is never stored.  o[i] = sum_j p_ij v[j],  p_i = softmax_j(<q[i], k[j]> / sqrt(d)), lse[i]
// as well. Shapes:   q (m, d), k (n, d), v (n, dv), o (m, dv), lse (m); row-major; outputs overlap
// no input. Causal:   query i sees key j <= i + n - m. Edges:    a query that sees no key gives a
// row of zeros and lse -inf, never NaN. Accuracy: |o - exact| <= 32 u (1 + max_j sum_c |q_ic k_jc|
// / sqrt(d)) sum_j p_ij |v_j|, u = 2^-24; the tests
//           use this bound.
// Source:   Milakov and Gimelshein 2018, Alg. 3; Dao et al. 2022, Alg. 1.
__attribute__((target_clones("avx512f", "avx2,fma", "default"), optimize("O3"),
               optimize("fp-contract=fast"))) inline void
attention_head(const float* q, const float* k, const float* v, std::int64_t m, std::int64_t n,
               std::int64_t d, std::int64_t dv, bool causal, float* o, float* lse) {
  constexpr std::int64_t kKeys = 64;  // of a block: its scores stay in the first-level cache
  const float scale = 1.0f / std::sqrt(static_cast<float>(d));
  std::vector<float> transposed(static_cast<std::size_t>(d * kKeys));
  std::vector<float> top(static_cast<std::size_t>(m), -std::numeric_limits<float>::infinity());
  std::vector<float> total(static_cast<std::size_t>(m), 0.0f);
  std::fill(o, o + m * dv, 0.0f);
  for (std::int64_t start = 0; start < n; start += kKeys) {
    const std::int64_t width = std::min(kKeys, n - start);
    std::fill(transposed.begin(), transposed.end(), 0.0f);
    for (std::int64_t j = 0; j < width; ++j) {
      for (std::int64_t c = 0; c < d; ++c) transposed[c * kKeys + j] = k[(start + j) * d + c];
    }
    for (std::int64_t i = 0; i < m; ++i) {
      const std::int64_t last = causal ? i + n - m : n - 1;
      const std::int64_t seen = std::min(width, last + 1 - start);
      if (seen <= 0) continue;
      float score[kKeys] = {};
      for (std::int64_t c = 0; c < d; ++c) {
        const float factor = q[i * d + c];
        const float* column = transposed.data() + c * kKeys;
        for (std::int64_t j = 0; j < kKeys; ++j) score[j] += factor * column[j];
      }
      float highest = top[i];
      for (std::int64_t j = 0; j < seen; ++j) highest = std::max(highest, score[j] *= scale);
      const float rescale = top[i] == highest ? 1.0f : exp_negative(top[i] - highest);
      float sum = 0;
      for (std::int64_t j = 0; j < kKeys; ++j) {
        score[j] = j < seen ? exp_negative(score[j] - highest) : 0.0f;
      }
      for (std::int64_t j = 0; j < kKeys; ++j) sum += score[j];
      total[i] = total[i] * rescale + sum;
      top[i] = highest;
      float* row = o + i * dv;
      if (rescale != 1.0f) {
        for (std::int64_t c = 0; c < dv; ++c) row[c] *= rescale;
      }
      for (std::int64_t j = 0; j < seen; ++j) {
        const float weight = score[j];
        const float* value = v + (start + j) * dv;
        for (std::int64_t c = 0; c < dv; ++c) row[c] += weight * value[c];
      }
    }
  }
  for (std::int64_t i = 0; i < m; ++i) {
    lse[i] = total[i] > 0 ? top[i] + std::log(total[i]) : -std::numeric_limits<float>::infinity();
    if (total[i] > 0) {
      for (std::int64_t c = 0; c < dv; ++c) o[i * dv + c] /= total[i];
    }
  }
}

}  // namespace ml
// <<< bundled: ml/attention.hpp
// >>> bundled: ml/tensor.hpp
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace ml {

// A tensor, row-major. Floating values are held as f32 (f64 input is rounded), integers as i64.
struct Tensor {
  std::string name;
  std::vector<std::int64_t> shape;
  std::vector<float> f;         // of f32, bf16, f64
  std::vector<std::int64_t> i;  // of i32, i64

  std::int64_t dim(std::size_t k) const { return shape[k]; }
};

// Element `index` of a `gen` tensor before rounding: SHIFT + SCALE * c, c a multiple of 2^-23 in
// [-1, 1). The hash is the finaliser of splitmix64, so every element stands alone.
inline double generated(std::uint64_t seed, std::uint64_t index, double scale, double shift) {
  std::uint64_t h = seed + (index + 1) * 0x9E3779B97F4A7C15u;
  h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9u;
  h = (h ^ (h >> 27)) * 0x94D049BB133111EBu;
  h ^= h >> 31;
  const auto c = static_cast<std::int64_t>(h >> 40) - (1 << 23);
  return shift + scale * (static_cast<double>(c) * 0x1p-23);
}

// The nearest bf16, ties to even, as a float.
inline float round_to_bf16(float value) {
  std::uint32_t bits;
  std::memcpy(&bits, &value, 4);
  bits = (bits + 0x7FFF + ((bits >> 16) & 1)) & 0xFFFF0000u;
  std::memcpy(&value, &bits, 4);
  return value;
}

// Reads tensors from stdin, one after another. For solutions: it believes the input.
class TensorReader {
 public:
  TensorReader() {
    std::size_t used = 0;
    text_.resize(1 << 16);
    while (true) {
      const ssize_t n = ::read(0, text_.data() + used, text_.size() - used);
      if (n <= 0) break;
      used += static_cast<std::size_t>(n);
      if (used == text_.size()) text_.resize(2 * used);
    }
    text_.resize(used);
    at_ = text_.data();
    end_ = at_ + used;
  }

  Tensor next() {
    while (*at_ == '#') at_ = static_cast<const char*>(std::memchr(at_, '\n', rest())) + 1;
    Tensor t;
    t.name = word();
    const std::string dtype = word(), kind = word();
    t.shape.resize(std::stoul(word()));
    std::size_t count = 1;
    for (std::int64_t& d : t.shape) count *= static_cast<std::size_t>(d = std::stoll(word()));
    const bool floating = dtype[0] != 'i';
    if (floating) {
      t.f.resize(count);
    } else {
      t.i.resize(count);
    }
    if (kind == "gen") {
      const std::uint64_t seed = std::stoull(word());
      const double scale = std::stof(word()), shift = std::stof(word());
      for (std::size_t k = 0; k < count; ++k) {
        const auto value = static_cast<float>(generated(seed, k, scale, shift));
        t.f[k] = dtype == "bf16" ? round_to_bf16(value) : value;
      }
      ++at_;  // the end of the line
    } else if (kind == "text") {
      for (std::size_t k = 0; k < count; ++k) {
        const std::string number = word();
        if (floating) {
          t.f[k] = std::strtof(number.c_str(), nullptr);
        } else {
          t.i[k] = std::stoll(number);
        }
      }
      if (at_ != end_) ++at_;
    } else {
      ++at_;
      for (std::size_t k = 0; k < count; ++k) {
        if (dtype == "f32") {
          t.f[k] = take<float>();
        } else if (dtype == "f64") {
          t.f[k] = static_cast<float>(take<double>());
        } else if (dtype == "bf16") {
          const std::uint32_t bits = std::uint32_t{take<std::uint16_t>()} << 16;
          std::memcpy(&t.f[k], &bits, 4);
        } else {
          t.i[k] = dtype == "i32" ? take<std::int32_t>() : take<std::int64_t>();
        }
      }
    }
    return t;
  }

 private:
  std::size_t rest() const { return static_cast<std::size_t>(end_ - at_); }

  std::string word() {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\n')) ++at_;
    const char* start = at_;
    while (at_ != end_ && *at_ != ' ' && *at_ != '\n') ++at_;
    return std::string(start, at_);
  }

  template <class T>
  T take() {
    T value;
    std::memcpy(&value, at_, sizeof value);
    at_ += sizeof value;
    return value;
  }

  std::string text_;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
};

// Prints an f32 tensor: as text while it is small enough to read, else as raw bytes.
inline void write_tensor(const char* name, const std::vector<std::int64_t>& shape,
                         const std::vector<float>& values) {
  const bool as_text = values.size() <= 4096;
  std::printf("%s f32 %s %zu", name, as_text ? "text" : "raw", shape.size());
  for (const std::int64_t d : shape) std::printf(" %lld", static_cast<long long>(d));
  std::printf("\n");
  if (!as_text) {
    std::fwrite(values.data(), sizeof(float), values.size(), stdout);
    return;
  }
  for (std::size_t k = 0; k < values.size(); ++k) std::printf(k == 0 ? "%.9g" : " %.9g", values[k]);
  std::printf("\n");
}

}  // namespace ml
// <<< bundled: ml/tensor.hpp

int main() {
  ml::TensorReader reader;
  const bool causal = reader.next().i[0] == 1;
  const ml::Tensor q = reader.next(), k = reader.next(), v = reader.next();
  const auto B = q.dim(0), Hq = q.dim(1), Nq = q.dim(2), d = q.dim(3);
  const auto Hkv = k.dim(1), Nk = k.dim(2), dv = v.dim(3);
  std::vector<float> out(B * Hq * Nq * dv), lse(B * Hq * Nq);
  for (std::int64_t head = 0; head < B * Hq; ++head) {
    const std::int64_t key_head = head / Hq * Hkv + head % Hq / (Hq / Hkv);
    ml::attention_head(&q.f[head * Nq * d], &k.f[key_head * Nk * d], &v.f[key_head * Nk * dv], Nq,
                       Nk, d, dv, causal, &out[head * Nq * dv], &lse[head * Nq]);
  }
  ml::write_tensor("out", {B, Hq, Nq, dv}, out);
  ml::write_tensor("lse", {B, Hq, Nq}, lse);
}
