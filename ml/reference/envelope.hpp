#pragma once

#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace ml::reference {

// A tensor as a validator sees it: every value as a double, which holds f32, bf16 and i32 exactly.
struct Tensor {
  std::string name, dtype, kind;
  std::vector<std::int64_t> shape;
  std::vector<double> values;

  std::int64_t dim(std::size_t k) const { return shape[k]; }
  bool is(std::initializer_list<std::int64_t> wanted) const { return shape == std::vector(wanted); }
};

// A strict reader of the tensor envelope, for inputs and for what a submission printed. `error` is
// set, with the place, at the first thing that is wrong; nothing is read after that.
class Envelope {
 public:
  explicit Envelope(std::string_view text) : text_(text) {}

  std::string error;

  // Whether there is another tensor. Comments between tensors are passed over.
  bool more() {
    while (error.empty() && peek() == '#') {
      const std::size_t end = text_.find('\n', at_);
      at_ = end == std::string_view::npos ? text_.size() : end + 1;
    }
    return error.empty() && at_ < text_.size();
  }

  Tensor next() {
    Tensor t;
    const std::size_t start = at_;
    const std::size_t end = text_.find('\n', at_);
    if (end == std::string_view::npos || end - start > 4096) {
      return wrong(t, "a header line is wanted");
    }
    std::vector<std::string_view> words = split(text_.substr(start, end - start));
    at_ = end + 1;
    if (words.size() < 4) return wrong(t, "a header is NAME DTYPE KIND NDIM D1 ... DN");
    t.name = words[0];
    t.dtype = words[1];
    t.kind = words[2];
    place_ = "tensor '" + shown(t.name) + "': ";
    if (bytes_of(t.dtype) == 0) return wrong(t, "unknown dtype '" + shown(t.dtype) + "'");
    std::uint64_t dimensions = 0;
    if (!parse(words[3], dimensions) || dimensions > 8) return wrong(t, "NDIM is 0 to 8");
    const bool gen = t.kind == "gen";
    if (words.size() != 4 + dimensions + (gen ? 3 : 0)) return wrong(t, "the header's length");
    std::uint64_t count = 1;
    for (std::size_t k = 0; k < dimensions; ++k) {
      std::uint64_t d = 0;
      if (!parse(words[4 + k], d) || d > (1u << 30)) return wrong(t, "a dimension is 0 to 2^30");
      t.shape.push_back(static_cast<std::int64_t>(d));
      if (d != 0 && count > (std::uint64_t{1} << 28) / d) return wrong(t, "more than 2^28 values");
      count *= d;
    }
    if (gen) return generate(t, words, count);
    if (t.kind == "text") return read_text(t, count);
    if (t.kind == "raw") return read_raw(t, count);
    return wrong(t, "unknown kind '" + shown(t.kind) + "'");
  }

  static std::string shown(std::string_view bytes) {
    std::string safe;
    for (const char c : bytes.substr(0, 40)) safe += c > ' ' && c <= '~' ? c : '?';
    return safe;
  }

 private:
  int peek() const { return at_ < text_.size() ? static_cast<unsigned char>(text_[at_]) : -1; }

  Tensor wrong(Tensor& t, const std::string& what) {
    if (error.empty()) error = place_ + what;
    return std::move(t);
  }

  static std::vector<std::string_view> split(std::string_view line) {
    std::vector<std::string_view> words;
    for (std::size_t i = 0; i < line.size();) {
      while (i < line.size() && blank(line[i])) ++i;
      const std::size_t start = i;
      while (i < line.size() && !blank(line[i])) ++i;
      if (i > start) words.push_back(line.substr(start, i - start));
    }
    return words;
  }
  static bool blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

  template <class T>
  static bool parse(std::string_view word, T& value) {
    const auto [end, failure] = std::from_chars(word.data(), word.data() + word.size(), value);
    return failure == std::errc() && end == word.data() + word.size();
  }

  static std::size_t bytes_of(std::string_view dtype) {
    if (dtype == "f32" || dtype == "i32") return 4;
    if (dtype == "f64" || dtype == "i64") return 8;
    return dtype == "bf16" ? 2 : 0;
  }

  static double rounded(double value, std::string_view dtype) {
    if (dtype == "f64") return value;
    const auto f = static_cast<float>(value);
    if (dtype != "bf16") return f;
    std::uint32_t bits = 0;
    std::memcpy(&bits, &f, sizeof bits);
    const std::uint32_t low = bits & 0xFFFFu;
    bits >>= 16;
    if (low > 0x8000u || (low == 0x8000u && (bits & 1u) != 0)) ++bits;
    bits <<= 16;
    float nearest = 0;
    std::memcpy(&nearest, &bits, sizeof nearest);
    return nearest;
  }

  Tensor generate(Tensor& t, const std::vector<std::string_view>& words, std::uint64_t count) {
    std::uint64_t seed = 0;
    float scale = 0, shift = 0;
    if (t.dtype[0] == 'i' || !parse(words[words.size() - 3], seed) ||
        !parse(words[words.size() - 2], scale) || !parse(words.back(), shift) ||
        !std::isfinite(scale) || !std::isfinite(shift)) {
      return wrong(t, "gen is for floating values, with SEED SCALE SHIFT");
    }
    t.values.resize(count);
    std::uint64_t state = seed;
    for (double& value : t.values) {
      state += 0x9E3779B97F4A7C15u;
      std::uint64_t z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9u;
      z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
      z ^= z >> 31;
      const double c = (static_cast<double>(z >> 40) - 8388608.0) / 8388608.0;
      value = rounded(static_cast<double>(shift) + static_cast<double>(scale) * c, t.dtype);
    }
    return std::move(t);
  }

  Tensor read_text(Tensor& t, std::uint64_t count) {
    // Each value takes two bytes at least: a header cannot make us allocate more than there is.
    if (count > text_.size()) return wrong(t, "cut short");
    for (std::uint64_t k = 0; k < count; ++k) {
      while (at_ < text_.size() && blank(text_[at_])) ++at_;
      const std::size_t start = at_;
      while (at_ < text_.size() && !blank(text_[at_])) ++at_;
      std::string_view word = text_.substr(start, at_ - start);
      const std::string index = " value " + std::to_string(k);
      if (word.empty()) return wrong(t, "cut short at" + index);
      if (word.size() > 1 && word[0] == '+' && word[1] != '-') word.remove_prefix(1);
      double value = 0;
      if (!parse(word, value)) return wrong(t, "no number '" + shown(word) + "' as" + index);
      t.values.push_back(t.dtype[0] == 'i' ? value : rounded(value, t.dtype));
      if (t.dtype[0] == 'i' && value != std::floor(value)) return wrong(t, "no integer as" + index);
    }
    // The payload ends its line; blanks and empty lines before the next header do no harm.
    while (at_ < text_.size() && blank(text_[at_])) ++at_;
    return std::move(t);
  }

  Tensor read_raw(Tensor& t, std::uint64_t count) {
    const std::size_t size = bytes_of(t.dtype);
    if (count > (text_.size() - at_) / size) return wrong(t, "cut short");
    t.values.reserve(count);
    for (std::uint64_t k = 0; k < count; ++k, at_ += size) {
      const char* bytes = text_.data() + at_;
      const auto take = [bytes](auto value) {
        std::memcpy(&value, bytes, sizeof value);
        return static_cast<double>(value);
      };
      if (t.dtype == "f32") {
        t.values.push_back(take(float{}));
      } else if (t.dtype == "f64") {
        t.values.push_back(take(double{}));
      } else if (t.dtype == "i32") {
        t.values.push_back(take(std::int32_t{}));
      } else if (t.dtype == "i64") {
        t.values.push_back(take(std::int64_t{}));
      } else {
        std::uint16_t half = 0;
        std::memcpy(&half, bytes, sizeof half);
        const std::uint32_t bits = static_cast<std::uint32_t>(half) << 16;
        float value = 0;
        std::memcpy(&value, &bits, sizeof value);
        t.values.push_back(value);
      }
    }
    return std::move(t);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string place_;
};

// What an output element may be off: K u cond, u = 2^-24, K = 32, and what underflow may take.
inline double allowed_error(double cond) { return 32 * 0x1p-24 * cond + 0x1p-120; }

// How an element compares with its reference; infinities must agree, NaN never passes where the
// reference is finite.
inline bool close_enough(double got, double expected, double allowed) {
  if (std::isinf(expected)) return got == expected;
  return std::isfinite(got) && std::fabs(got - expected) <= allowed;
}

}  // namespace ml::reference
