#define BOOST_TEST_MODULE ml_tensor
#include "ml/tensor.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <sstream>

#include "ml/reference/envelope.hpp"

namespace {

// A file that is gone when it is closed, holding a text and read from its start.
class File {
 public:
  explicit File(const std::string& text = "") : file_(std::tmpfile()) {
    BOOST_REQUIRE(file_ != nullptr);
    std::fwrite(text.data(), 1, text.size(), file_);
    rewind();
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() { std::fclose(file_); }

  void rewind() {
    std::fflush(file_);
    std::rewind(file_);
  }
  int fd() const { return ::fileno(file_); }
  std::FILE* get() const { return file_; }

  std::string text() {
    rewind();
    std::string all;
    for (int c; (c = std::fgetc(file_)) != EOF;) all += static_cast<char>(c);
    return all;
  }

 private:
  std::FILE* file_;
};

ml::Tensor read_one(const std::string& text) {
  const File file(text);
  return ml::TensorReader(file.fd()).next();
}

template <class T>
std::string bytes(const std::vector<T>& values) {
  return std::string(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
}

// The table was computed with integers and fractions in another language.
struct Generated {
  std::uint64_t seed, index;
  const char *scale, *shift;
  double f64, f32, bf16;
};
const Generated kGenerated[] = {
    {0u, 0, "1", "0", 0x1.8882a00000000p-1, 0x1.8882a00000000p-1, 0x1.8800000000000p-1},
    {0u, 1, "1", "0", -0x1.1876200000000p-3, -0x1.1876200000000p-3, -0x1.1800000000000p-3},
    {1u, 0, "1", "0", 0x1.10a2d00000000p-3, 0x1.10a2d00000000p-3, 0x1.1000000000000p-3},
    {12345u, 63, "1", "0", -0x1.3813500000000p-2, -0x1.3813500000000p-2, -0x1.3800000000000p-2},
    {12345u, 64, "1", "0", -0x1.f565680000000p-1, -0x1.f565680000000p-1, -0x1.f600000000000p-1},
    {18446744073709551615u, 0, "1", "0", 0x1.9365c40000000p-1, 0x1.9365c40000000p-1,
     0x1.9400000000000p-1},
    {18446744073709551615u, 5, "0.1", "0", 0x1.09f890427e240p-4, 0x1.09f8900000000p-4,
     0x1.0a00000000000p-4},
    {7u, 1000, "0.1", "0.3", 0x1.727c71a96be90p-2, 0x1.727c720000000p-2, 0x1.7200000000000p-2},
    {7u, 1001, "3", "-7.25", -0x1.3fc82a4000000p+3, -0x1.3fc82a0000000p+3, -0x1.4000000000000p+3},
    {9223372036854775808u, 99, "1.73205", "40", 0x1.45eab948c1f20p+5, 0x1.45eaba0000000p+5,
     0x1.4600000000000p+5},
    {42u, 123456, "1e-30", "0", 0x1.100407666b000p-100, 0x1.1004080000000p-100,
     0x1.1000000000000p-100},
    {42u, 2, "1", "16777216", 0x1.ffffff1d499c0p+23, 0x1.0000000000000p+24, 0x1.0000000000000p+24},
};

BOOST_AUTO_TEST_CASE(generated_values_are_those_of_the_contract) {
  for (const Generated& row : kGenerated) {
    std::ostringstream rest;
    rest << " gen 1 " << row.index + 1 << ' ' << row.seed << ' ' << row.scale << ' ' << row.shift
         << '\n';
    BOOST_TEST_CONTEXT("seed " << row.seed << " index " << row.index) {
      BOOST_TEST(read_one("x f64" + rest.str()).d.back() == row.f64);
      BOOST_TEST(double{read_one("x f32" + rest.str()).f.back()} == row.f32);
      BOOST_TEST(double{read_one("x bf16" + rest.str()).f.back()} == row.bf16);
    }
  }
}

BOOST_AUTO_TEST_CASE(every_path_of_generate_gives_the_same) {
  for (const std::size_t count : {0u, 1u, 63u, 64u, 65u, 1000u}) {
    std::vector<float> values(count + 1, 99.0f);
    ml::generate(77, 1.3f, -0.2f, values.data(), count);
    for (std::size_t k = 0; k < count; ++k) {
      const double expected = ml::generated(77, k, double{1.3f}, double{-0.2f});
      BOOST_REQUIRE_EQUAL(values[k], static_cast<float>(expected));
    }
    BOOST_TEST(values[count] == 99.0f);  // nothing is written past the end
  }
  // The block at the end of the counter's range, and the path without AVX-512.
  float block[ml::kGeneratedBlock];
  ml::generate_block(~std::uint64_t{0}, 1u << 30, 2.0, 0.5, block);
  for (std::size_t k = 0; k < ml::kGeneratedBlock; ++k) {
    BOOST_REQUIRE_EQUAL(
        block[k], static_cast<float>(ml::generated(~std::uint64_t{0}, (1u << 30) + k, 2.0, 0.5)));
  }
}

BOOST_AUTO_TEST_CASE(bf16_is_rounded_once_to_the_nearest_ties_to_even) {
  const struct {
    const char* why;
    double value, expected;
  } cases[] = {
      {"fits", 1.5, 1.5},
      {"below a tie", 1 + 0x1p-8 - 0x1p-40, 1},
      {"a tie, to even below", 1 + 0x1p-8, 1},
      {"a tie, to even above", 1 + 3 * 0x1p-8, 1 + 0x1p-6},
      {"above a tie by less than f32 can tell", 1 + 0x1p-8 + 0x1p-40, 1 + 0x1p-7},
      {"the same, negative", -1 - 0x1p-8 - 0x1p-40, -1 - 0x1p-7},
      {"carries into the exponent", 2 - 0x1p-30, 2},
      {"the smallest normal", 0x1p-126, 0x1p-126},
      {"subnormal, to a multiple of 2^-133", 0x1.8p-133, 0x1p-132},
      {"subnormal tie to zero", 0x1p-134, 0},
      {"the largest", 0x1.fep127, 0x1.fep127},
      {"beyond", 0x1.ffp127, HUGE_VAL},
      {"zero", 0, 0},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.why) { BOOST_TEST(double{ml::round_to_bf16(c.value)} == c.expected); }
  }
}

BOOST_AUTO_TEST_CASE(reads_every_dtype_as_text_and_raw) {
  const std::vector<float> f = {1.5f, -0.0f, 3e38f, 1e-45f};
  const std::vector<double> d = {0.1, -1e300, 5e-324};
  const std::vector<std::int32_t> i = {0, -2147483647 - 1, 2147483647};
  const std::vector<std::int64_t> l = {-1, 9007199254740993};
  const std::vector<std::uint16_t> halves = {0x3F80, 0xC2F7, 0x0001};  // 1, -123.5, 2^-133
  BOOST_TEST(read_one("x f32 raw 1 4\n" + bytes(f)).f == f);
  BOOST_TEST(read_one("x f32 text 1 4\n1.5 -0 3e38 1e-45\n").f == f);
  BOOST_TEST(read_one("x f64 raw 1 3\n" + bytes(d)).d == d);
  BOOST_TEST(read_one("x f64 text 1 3\n0.1 -1e300 5e-324\n").d == d);
  BOOST_TEST(read_one("x i32 raw 1 3\n" + bytes(i)).i ==
             (std::vector<std::int64_t>(i.begin(), i.end())));
  BOOST_TEST(read_one("x i32 text 1 3\n0 -2147483648 2147483647\n").i ==
             (std::vector<std::int64_t>(i.begin(), i.end())));
  BOOST_TEST(read_one("x i64 raw 1 2\n" + bytes(l)).i == l);
  BOOST_TEST(read_one("x i64 text 1 2\n-1 9007199254740993\n").i == l);
  BOOST_TEST(read_one("x bf16 raw 1 3\n" + bytes(halves)).f ==
             (std::vector{1.0f, -123.5f, 0x1p-133f}));
  BOOST_TEST(read_one("x bf16 text 1 3\n1 -123.4 1.00390625\n").f ==
             (std::vector{1.0f, -123.5f, 1.0f}));
}

BOOST_AUTO_TEST_CASE(reads_tensors_one_after_another) {
  // Raw values that look like comments, blanks and headers; a size that no buffer ends at.
  std::vector<float> values(70001);
  for (std::size_t k = 0; k < values.size(); ++k) values[k] = static_cast<float>(k) / 7;
  std::memcpy(values.data(), "#\n \nx f32 text 0", 16);
  const File file("# one\n#\n# two\ns f32 text 0\n2.5\nbig f32 raw 2 1 70001\n" + bytes(values) +
                  "# between\nempty f32 text 2 3 0\n\nnone f32 raw 1 0\nlast i32 text 2 2 1\n7\n8\n"
                  "# after\n");
  ml::TensorReader reader(file.fd());
  const ml::Tensor scalar = reader.next(), big = reader.next(), empty = reader.next(),
                   none = reader.next(), last = reader.next();
  BOOST_TEST(scalar.name == "s");
  BOOST_TEST(scalar.shape.empty());
  BOOST_TEST(scalar.f == std::vector{2.5f});
  BOOST_TEST(big.shape == (std::vector<std::int64_t>{1, 70001}));
  BOOST_TEST(bytes(big.f) == bytes(values));
  BOOST_TEST(empty.shape == (std::vector<std::int64_t>{3, 0}));
  BOOST_TEST(empty.f.empty());
  BOOST_TEST(none.size() == 0u);
  BOOST_TEST(last.i == (std::vector<std::int64_t>{7, 8}));
  BOOST_CHECK_THROW(reader.next(), std::runtime_error);  // there is no sixth
}

BOOST_AUTO_TEST_CASE(the_last_line_may_lack_its_end) {
  BOOST_TEST(read_one("x f32 text 1 2\n1 2").f == (std::vector{1.0f, 2.0f}));
}

BOOST_AUTO_TEST_CASE(what_makes_no_sense_is_an_exception) {
  const struct {
    const char *why, *text;
  } cases[] = {
      {"nothing", ""},
      {"half a header", "x f32 text"},
      {"no such kind", "x f32 blob 1 1\n1\n"},
      {"too few values", "x f32 text 1 3\n1 2\n"},
      {"too few bytes", "x f32 raw 1 2\n1234567"},
      {"no dimension", "x f32 text 1 many\n1\n"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.why) { BOOST_CHECK_THROW(read_one(c.text), std::exception); }
  }
}

BOOST_AUTO_TEST_CASE(what_is_written_is_read_back_bit_by_bit) {
  const float inf = std::numeric_limits<float>::infinity();
  for (const std::size_t count : {0u, 1u, 4096u, 4097u}) {
    ml::Tensor t = ml::zeros("out", {static_cast<std::int64_t>(count), 1});
    ml::generate(3, 1e-38f, 0, t.f.data(), count);  // many are subnormal
    const std::vector<float> special = {-0.0f, inf, -inf, 0x1p-149f, 3.4028235e38f, 0.1f};
    std::copy_n(special.begin(), std::min(special.size(), count), t.f.begin());
    File file;
    ml::write(t, file.get());
    const std::string head = "out f32 " + std::string(count <= 4096 ? "text" : "raw") + " 2 " +
                             std::to_string(count) + " 1\n";
    BOOST_TEST(file.text().substr(0, head.size()) == head);
    file.rewind();
    BOOST_TEST(bytes(ml::TensorReader(file.fd()).next().f) == bytes(t.f));
  }
}

BOOST_AUTO_TEST_CASE(every_dtype_is_written_as_it_is_read) {
  for (const std::int64_t count : {5, 5000}) {
    std::vector<ml::Tensor> tensors;
    for (const char* dtype : {"f32", "bf16", "f64", "i32", "i64"}) {
      ml::Tensor t;
      t.name = t.dtype = dtype;
      t.shape = {count};
      for (std::int64_t k = 0; k < count; ++k) {
        if (t.dtype[0] == 'i') {
          t.i.push_back(k * (t.dtype == "i64" ? 9999999999 : -99));
        } else if (t.dtype == "f64") {
          t.d.push_back(1.0 / static_cast<double>(k + 1));
        } else {
          t.f.push_back(ml::round_to_bf16(1.0 / static_cast<double>(k + 1)));
        }
      }
      tensors.push_back(t);
    }
    File file;
    for (const ml::Tensor& t : tensors) ml::write(t, file.get());
    file.rewind();
    ml::TensorReader reader(file.fd());
    // Both readers, which share no line, agree with what was written.
    const std::string text = file.text();
    file.rewind();
    ml::reference::Envelope envelope(text, ml::reference::Origin::input);
    for (const ml::Tensor& t : tensors) {
      BOOST_TEST_CONTEXT(t.dtype << " of " << count) {
        const ml::Tensor back = reader.next();
        BOOST_TEST(back.name == t.name);
        BOOST_TEST(back.shape == t.shape);
        BOOST_TEST(back.f == t.f);
        BOOST_TEST(back.d == t.d);
        BOOST_TEST(back.i == t.i);
        BOOST_REQUIRE(envelope.more());
        const ml::reference::Tensor other = envelope.next();
        BOOST_TEST(envelope.error == "");
        for (std::size_t k = 0; k < t.size(); ++k) {
          const double value = !t.f.empty()   ? double{t.f[k]}
                               : !t.d.empty() ? t.d[k]
                                              : static_cast<double>(t.i[k]);
          BOOST_REQUIRE_EQUAL(other.values[k], value);
        }
      }
    }
    BOOST_TEST(!envelope.more());
  }
}

}  // namespace
