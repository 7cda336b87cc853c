#pragma once

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace ml::reference {

// A tensor as a validator sees it: every value as a double, which holds f32, bf16, f64 and i32
// exactly, and i64 up to 2^53.
struct Tensor {
  std::string name, dtype, kind;
  std::vector<std::int64_t> shape;
  std::vector<double> values;

  std::int64_t dim(std::size_t k) const { return shape[k]; }
};

// Where the text comes from. An input is read to the letter: one blank between two words, numbers
// without leading zeros or a plus. What a submission printed may have any blanks around the words
// of its header and its text values, but `gen` is for inputs alone.
enum class Origin { input, output };

// A reader of the tensor envelope. `error` is set, with the place, at the first thing that is
// wrong; nothing is read after that. No header makes it hold more than the text has values, or
// kMostValues of a generated tensor.
class Envelope {
 public:
  static constexpr std::uint64_t kMostValues = 1u << 28;

  Envelope(std::string_view text, Origin origin) : text_(text), origin_(origin) {}

  std::string error;

  // Whether another tensor follows. Comments between tensors are passed over.
  bool more() {
    while (error.empty() && at_ < text_.size() && text_[at_] == '#') {
      const std::size_t end = text_.find('\n', at_);
      if (end == std::string_view::npos && origin_ == Origin::input) {
        at_ = text_.size();
        wrong("the last line is not ended");
        return false;
      }
      at_ = end == std::string_view::npos ? text_.size() : end + 1;
    }
    return error.empty() && at_ < text_.size();
  }

  // The next tensor; what it holds means nothing once `error` is set.
  Tensor next() {
    Tensor t;
    std::vector<std::string_view> gen;
    std::uint64_t count = 0;
    if (!read_header(t, gen, count)) return t;
    if (t.kind == "gen") {
      generate(t, gen, count);
    } else if (t.kind == "text") {
      read_text(t, count);
    } else {
      read_raw(t, count);
    }
    return t;
  }

  // "line:column" of where reading stands, both from 1, columns in bytes.
  std::string place() const {
    const std::string_view before = text_.substr(0, at_);
    const std::size_t line = before.rfind('\n');  // npos + 1 is 0
    return std::to_string(std::count(before.begin(), before.end(), '\n') + 1) + ":" +
           std::to_string(at_ - (line + 1) + 1);
  }

  // A word as it may stand in a message.
  static std::string shown(std::string_view word) {
    std::string safe;
    for (const char c : word.substr(0, 40)) safe += c > ' ' && c <= '~' ? c : '?';
    return safe;
  }

 private:
  bool wrong(const std::string& what) {
    if (error.empty()) error = name_.empty() ? what : "tensor '" + name_ + "': " + what;
    return false;
  }

  static bool blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
  static bool digit(char c) { return c >= '0' && c <= '9'; }

  // 0 | [1-9][0-9]* of an input; an output may have leading zeros.
  bool unsigned_integer(std::string_view word, std::uint64_t& value) const {
    if (word.empty() || !digit(word[0])) return false;
    if (origin_ == Origin::input && word[0] == '0' && word.size() > 1) return false;
    return parse(word, value);
  }

  // Whether a word is a number as C prints it: -?(0|[1-9][0-9]*)(.[0-9]+)?(e[+-]?[0-9]+)?, inf,
  // nan.
  static bool canonical(std::string_view word) {
    if (word.starts_with('-')) word.remove_prefix(1);
    if (word == "inf" || word == "nan") return true;
    const auto digits = [&word] {
      const std::size_t count = std::min(word.find_first_not_of("0123456789"), word.size());
      word.remove_prefix(count);
      return count;
    };
    const bool zero = word.starts_with('0');
    const std::size_t whole = digits();
    if (whole == 0 || (zero && whole > 1)) return false;
    if (word.starts_with('.')) {
      word.remove_prefix(1);
      if (digits() == 0) return false;
    }
    if (word.starts_with('e') || word.starts_with('E')) {
      word.remove_prefix(1);
      if (word.starts_with('+') || word.starts_with('-')) word.remove_prefix(1);
      if (digits() == 0) return false;
    }
    return word.empty();
  }

  template <class T>
  static bool parse(std::string_view word, T& value) {
    const auto [end, failure] = std::from_chars(word.data(), word.data() + word.size(), value);
    return failure == std::errc() && end == word.data() + word.size();
  }

  // A floating number, rounded once to the nearest T; beyond its range to 0 or infinity.
  template <class T>
  static bool parse_real(std::string_view word, double& value) {
    T result = 0;
    const auto [end, failure] = std::from_chars(word.data(), word.data() + word.size(), result);
    if (end != word.data() + word.size() || failure == std::errc::invalid_argument) return false;
    if (failure == std::errc::result_out_of_range) {
      const std::string copy(word);
      result = sizeof(T) == sizeof(float) ? static_cast<T>(std::strtof(copy.c_str(), nullptr))
                                          : static_cast<T>(std::strtod(copy.c_str(), nullptr));
    }
    value = static_cast<double>(result);
    return true;
  }

  bool number(std::string_view word, const std::string& dtype, double& value) const {
    if (origin_ == Origin::input) {
      if (!canonical(word)) return false;
    } else if (word.starts_with('+') && !word.starts_with("+-")) {
      word.remove_prefix(1);
    }
    if (dtype[0] == 'i') {
      std::int64_t integer = 0;
      if (!parse(word, integer) || (origin_ == Origin::input && word == "-0")) return false;
      value = static_cast<double>(integer);
      return integer_fits(value, dtype);
    }
    if (dtype == "f32") return parse_real<float>(word, value);
    if (!parse_real<double>(word, value)) return false;
    if (dtype == "bf16") value = nearest_bf16(value);
    return true;
  }

  static bool integer_fits(double value, const std::string& dtype) {
    return std::fabs(value) <= 0x1p53 && (dtype == "i64" || (value >= -0x1p31 && value < 0x1p31));
  }

  static std::size_t bytes_of(std::string_view dtype) {
    if (dtype == "f32" || dtype == "i32") return 4;
    if (dtype == "f64" || dtype == "i64") return 8;
    return dtype == "bf16" ? 2 : 0;
  }

  // 8 significant bits, none below 2^-133, ties to even (the default rounding of nearbyint).
  static double nearest_bf16(double value) {
    if (value == 0 || !std::isfinite(value)) return value;
    int exponent = 0;
    std::frexp(value, &exponent);
    const double unit = std::ldexp(1.0, std::max(exponent - 8, -133));
    const double nearest = std::nearbyint(value / unit) * unit;
    return std::fabs(nearest) < 0x1p128 ? nearest : std::copysign(INFINITY, value);
  }

  // `gen` are the last three words of a gen header.
  bool read_header(Tensor& t, std::vector<std::string_view>& gen, std::uint64_t& count) {
    name_.clear();
    const std::size_t end = text_.find('\n', at_);
    if (end == std::string_view::npos || end - at_ > 4096) {
      return wrong("wanted a header, NAME DTYPE KIND NDIM D1 ... DN, and the end of its line");
    }
    const std::string_view line = text_.substr(at_, end - at_);
    const std::vector<std::string_view> words = split(line);
    if (words.size() < 4) return wrong("a header is NAME DTYPE KIND NDIM D1 ... DN");
    t.name = name_ = shown(words[0]);
    if (t.name != words[0]) return wrong("a name has printable characters, at most 40");
    t.dtype = words[1];
    t.kind = words[2];
    if (bytes_of(t.dtype) == 0) return wrong("unknown dtype '" + shown(t.dtype) + "'");
    if (t.kind != "text" && t.kind != "raw" && t.kind != "gen") {
      return wrong("unknown kind '" + shown(t.kind) + "'");
    }
    if (t.kind == "gen" && origin_ == Origin::output) {
      return wrong("kind gen is for inputs: an output has its values");
    }
    std::uint64_t dimensions = 0;
    if (!unsigned_integer(words[3], dimensions) || dimensions > 8) return wrong("NDIM is 0 to 8");
    if (words.size() != 4 + dimensions + (t.kind == "gen" ? 3 : 0)) {
      return wrong("the header has " + std::to_string(words.size()) + " words");
    }
    count = 1;
    for (std::size_t k = 4; k < 4 + dimensions; ++k) {
      std::uint64_t d = 0;
      if (!unsigned_integer(words[k], d) || d > kMostValues)
        return wrong("a dimension is 0 to 2^28");
      t.shape.push_back(static_cast<std::int64_t>(d));
      if (d != 0 && count > kMostValues / d) return wrong("more than 2^28 values");
      count *= d;
    }
    if (dimensions == 0 && t.kind != "text") return wrong("a scalar is text");
    gen.assign(words.end() - (t.kind == "gen" ? 3 : 0), words.end());
    at_ = end + 1;
    return true;
  }

  // At single spaces, so that a doubled one gives an empty word; of an output at any blanks.
  std::vector<std::string_view> split(std::string_view line) const {
    std::vector<std::string_view> words;
    for (std::size_t start = 0, i = 0; i <= line.size(); ++i) {
      const bool ends =
          i == line.size() || (origin_ == Origin::input ? line[i] == ' ' : blank(line[i]));
      if (!ends) continue;
      if (origin_ == Origin::input || i > start) words.push_back(line.substr(start, i - start));
      start = i + 1;
    }
    return words;
  }

  bool generate(Tensor& t, const std::vector<std::string_view>& words, std::uint64_t count) {
    if (t.dtype[0] == 'i') return wrong("kind gen is for floating values");
    std::uint64_t seed = 0;
    double scale = 0, shift = 0;
    if (!unsigned_integer(words[0], seed)) return wrong("SEED is an unsigned 64-bit number");
    if (!number(words[1], "f32", scale) || !number(words[2], "f32", shift) ||
        !std::isfinite(scale) || !std::isfinite(shift)) {
      return wrong("SCALE and SHIFT are finite numbers");
    }
    t.values.resize(count);
    std::uint64_t state = seed;
    for (double& value : t.values) {
      state += 0x9E3779B97F4A7C15u;
      std::uint64_t z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9u;
      z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
      z ^= z >> 31;
      const double c = (static_cast<double>(z >> 40) - 8388608.0) / 8388608.0;
      value = shift + scale * c;
      if (t.dtype == "f32") value = static_cast<float>(value);
      if (t.dtype == "bf16") value = nearest_bf16(value);
    }
    return true;
  }

  bool read_text(Tensor& t, std::uint64_t count) {
    if (count > text_.size()) return wrong("cut short");  // before memory is asked for
    const bool strict = origin_ == Origin::input;
    for (std::uint64_t k = 0; k < count; ++k) {
      if (!strict) skip_blanks();
      const std::size_t start = at_;
      while (at_ < text_.size() && !blank(text_[at_])) ++at_;
      const std::string_view word = text_.substr(start, at_ - start);
      const std::string which = "value " + std::to_string(k);
      if (at_ == text_.size() && (word.empty() || strict)) return wrong("cut short at " + which);
      double value = 0;
      if (!number(word, t.dtype, value)) {
        at_ = start;
        return wrong(which + " is no number that fits " + t.dtype + ": '" + shown(word) + "'");
      }
      t.values.push_back(value);
      if (strict && k + 1 < count && text_[at_] != ' ' && text_[at_] != '\n') {
        return wrong("one space or line end is wanted after " + which);
      }
      if (strict && k + 1 < count) ++at_;
    }
    if (strict && (at_ == text_.size() || text_[at_] != '\n')) {
      return wrong("the end of the line is wanted after " + std::to_string(count) + " values");
    }
    if (strict) ++at_;
    if (!strict) skip_blanks();
    return true;
  }

  void skip_blanks() {
    while (at_ < text_.size() && blank(text_[at_])) ++at_;
  }

  template <class Stored>
  std::vector<double> stored_values(std::uint64_t count) {
    std::vector<Stored> stored(count);
    if (count > 0) std::memcpy(stored.data(), text_.data() + at_, count * sizeof(Stored));
    at_ += count * sizeof(Stored);
    std::vector<double> values(count);
    std::transform(stored.begin(), stored.end(), values.begin(),
                   [](Stored value) { return static_cast<double>(value); });
    return values;
  }

  bool read_raw(Tensor& t, std::uint64_t count) {
    if (count > (text_.size() - at_) / bytes_of(t.dtype)) {
      return wrong("cut short: raw values take " + std::to_string(count * bytes_of(t.dtype)) +
                   " bytes, there are " + std::to_string(text_.size() - at_));
    }
    if (t.dtype == "f32") {
      t.values = stored_values<float>(count);
    } else if (t.dtype == "f64") {
      t.values = stored_values<double>(count);
    } else if (t.dtype == "i32") {
      t.values = stored_values<std::int32_t>(count);
    } else if (t.dtype == "i64") {
      t.values = stored_values<std::int64_t>(count);
      for (const double value : t.values) {
        if (!integer_fits(value, t.dtype)) return wrong("an integer is beyond 2^53");
      }
    } else {
      t.values = stored_values<std::uint16_t>(count);
      for (double& value : t.values) value = bf16_of_bits(static_cast<std::uint32_t>(value));
    }
    return true;
  }

  // Sign, 8 bits of exponent, 7 of fraction: the upper half of an f32.
  static double bf16_of_bits(std::uint32_t half) {
    const std::uint32_t bits = half << 16;
    float value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
  }

  std::string_view text_;
  Origin origin_;
  std::size_t at_ = 0;
  std::string name_;
};

}  // namespace ml::reference
