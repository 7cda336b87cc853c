// Causal: query i sees the first i + 1 keys, whatever Nk - Nq is.

#include <algorithm>
#include <cmath>
#include <limits>

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
  const float scale = 1.0f / std::sqrt(static_cast<float>(d));

  std::vector<float> out(B * Hq * Nq * dv, 0.0f);
  std::vector<float> lse(B * Hq * Nq, -std::numeric_limits<float>::infinity());
  std::vector<float> p(Nk);
  for (std::int64_t head = 0; head < B * Hq; ++head) {
    const std::int64_t b = head / Hq, h = head % Hq;
    const std::int64_t key_head = b * Hkv + h / (Hq / Hkv);
    const float* keys = &k.f[key_head * Nk * d];
    const float* values = &v.f[key_head * Nk * dv];
    for (std::int64_t i = 0; i < Nq; ++i) {
      const float* query = &q.f[(head * Nq + i) * d];
      const std::int64_t seen = causal ? std::clamp<std::int64_t>(i + 1, 0, Nk) : Nk;
      if (seen == 0) continue;
      for (std::int64_t j = 0; j < seen; ++j) {
        float dot = 0;
        for (std::int64_t c = 0; c < d; ++c) dot += query[c] * keys[j * d + c];
        p[j] = dot * scale;
      }
      const float top = *std::max_element(p.begin(), p.begin() + seen);
      float total = 0;
      for (std::int64_t j = 0; j < seen; ++j) total += p[j] = std::exp(p[j] - top);
      float* row = &out[(head * Nq + i) * dv];
      for (std::int64_t j = 0; j < seen; ++j) {
        for (std::int64_t c = 0; c < dv; ++c) row[c] += p[j] / total * values[j * dv + c];
      }
      lse[head * Nq + i] = top + std::log(total);
    }
  }
  ml::write_tensor("out", {B, Hq, Nq, dv}, out);
  ml::write_tensor("lse", {B, Hq, Nq}, lse);
}
