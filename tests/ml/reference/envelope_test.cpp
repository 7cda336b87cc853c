#define BOOST_TEST_MODULE ml_reference_envelope
#include "ml/reference/envelope.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using ml::reference::Envelope;
using ml::reference::Origin;
using ml::reference::Tensor;

// All tensors of a text, and the error that ended reading, if any.
struct Read {
  std::vector<Tensor> tensors;
  std::string error, place;
};

Read read_all(const std::string& text, Origin origin) {
  Envelope envelope(text, origin);
  Read read;
  while (envelope.more()) {
    const Tensor t = envelope.next();
    if (envelope.error.empty()) read.tensors.push_back(t);
  }
  read.error = envelope.error;
  read.place = envelope.place();
  return read;
}

std::string raw(std::initializer_list<float> values) {
  std::string bytes;
  for (const float value : values) {
    char four[4];
    std::memcpy(four, &value, 4);
    bytes.append(four, 4);
  }
  return bytes;
}

BOOST_AUTO_TEST_CASE(an_input_to_the_letter_is_read) {
  const struct {
    const char* why;
    std::string text;
    std::vector<double> values;
  } cases[] = {
      {"a scalar", "s f32 text 0\n2.5\n", {2.5}},
      {"rows on lines", "x f32 text 2 2 2\n1 2\n3 4\n", {1, 2, 3, 4}},
      {"no values", "x f32 text 2 0 4\n\n", {}},
      {"f32 is rounded once", "x f32 text 0\n16777217.0000001\n", {16777218}},
      {"f64 is kept", "x f64 text 0\n16777217.0000001\n", {16777217.0000001}},
      {"exponents", "x f32 text 1 3\n1e+10 -1e-05 1.5E2\n", {1e10f, -1e-5f, 150}},
      {"below the range is zero", "x f32 text 0\n1e-60\n", {0}},
      {"raw", "x f32 raw 1 2\n" + raw({1.5f, -2}), {1.5, -2}},
      {"integers", "n i64 text 1 2\n-5 9007199254740992\n", {-5, 9007199254740992.0}},
      {"comments", "# a\n#\nx i32 text 0\n1\n# z\n", {1}},
      {"bf16 ties to even, once", "x bf16 text 1 2\n1.00390625 1.0039062500001\n", {1, 1.0078125}},
      {"generated", "x f32 gen 1 2 0 1 0\n", {0x1.8882ap-1, -0x1.18762p-3}},
      {"generated, rounded from f64 to bf16", "x bf16 gen 1 1 12345 0 1.00390625\n", {1}},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.why) {
      for (const Origin origin : {Origin::input, Origin::output}) {
        if (origin == Origin::output && c.text.find(" gen ") != std::string::npos) continue;
        const Read read = read_all(c.text, origin);
        BOOST_TEST(read.error == "");
        BOOST_REQUIRE(read.tensors.size() == 1u);
        BOOST_TEST(read.tensors[0].values == c.values, boost::test_tools::per_element());
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(an_input_that_is_not_to_the_letter_is_refused) {
  const struct {
    const char *why, *text, *error;
  } cases[] = {
      {"an empty line", "\n", "header"},
      {"junk", "hello\n", "header"},
      {"no line end", "x f32 text 0", "header"},
      {"a blank more", "x  f32 text 0\n1\n", "unknown dtype"},
      {"a blank before the line end", "x f32 text 0 \n1\n", "5 words"},
      {"a tab", "x\tf32 text 0\n1\n", "header"},
      {"a CR", "x f32 text 0\r\n1\n", "NDIM"},
      {"an unknown dtype", "x f16 text 0\n1\n", "unknown dtype 'f16'"},
      {"an unknown kind", "x f32 hex 0\n1\n", "unknown kind 'hex'"},
      {"a leading zero in a dimension", "x f32 text 1 02\n1 2\n", "dimension"},
      {"a sign in a dimension", "x f32 text 1 +2\n1 2\n", "dimension"},
      {"a negative dimension", "x f32 text 1 -2\n1 2\n", "dimension"},
      {"too few dimensions", "x f32 text 2 2\n1 2\n", "5 words"},
      {"too many dimensions", "x f32 text 1 2 1\n1 2\n", "6 words"},
      {"nine dimensions", "x f32 text 9 1 1 1 1 1 1 1 1 1\n1\n", "NDIM"},
      {"too large", "x f32 text 2 268435456 2\n1\n", "2^28"},
      {"overflow of the size", "x f32 raw 8 65536 65536 65536 65536 65536 65536 65536 65536\n",
       "2^28"},
      {"more than there can be", "x f32 text 1 1000000\n1\n", "cut short"},
      {"a value missing", "x f32 text 1 3\n1 2\n", "value 2"},
      {"a value more", "x f32 text 1 1\n1 2\n", "end of the line"},
      {"two blanks", "x f32 text 1 2\n1  2\n", "value 1"},
      {"a blank at the end", "x f32 text 1 2\n1 2 \n", "end of the line"},
      {"the last line not ended", "x f32 text 1 2\n1 2", "cut short"},
      {"a comment not ended", "x f32 text 0\n1\n#", "not ended"},
      {"an empty line between", "x f32 text 0\n1\n\ny f32 text 0\n1\n", "header"},
      {"a leading zero", "x f32 text 0\n01\n", "value 0"},
      {"a plus", "x f32 text 0\n+1\n", "value 0"},
      {"no digit before the point", "x f32 text 0\n.5\n", "value 0"},
      {"no digit after the point", "x f32 text 0\n5.\n", "value 0"},
      {"a hexadecimal number", "x f32 text 0\n0x10\n", "value 0"},
      {"an exponent without digits", "x f32 text 0\n1e\n", "value 0"},
      {"a long infinity", "x f32 text 0\ninfinity\n", "value 0"},
      {"a word", "x f32 text 0\none\n", "'one'"},
      {"a fraction as an integer", "x i32 text 0\n1.5\n", "i32"},
      {"an exponent in an integer", "x i32 text 0\n1e3\n", "i32"},
      {"minus zero as an integer", "x i32 text 0\n-0\n", "i32"},
      {"beyond i32", "x i32 text 0\n2147483648\n", "i32"},
      {"beyond what we hold", "x i64 text 0\n9007199254740994\n", "i64"},
      {"raw cut short", "x f32 raw 1 2\n1234567", "cut short"},
      {"a raw scalar", "x f32 raw 0\n1234", "scalar"},
      {"more after raw", "x f32 raw 1 1\n1234\n", "header"},
      {"generated integers", "x i32 gen 1 2 0 1 0\n", "floating"},
      {"gen without a shift", "x f32 gen 1 2 0 1\n", "7 words"},
      {"a negative seed", "x f32 gen 1 2 -1 1 0\n", "SEED"},
      {"a seed beyond 64 bits", "x f32 gen 1 2 18446744073709551616 1 0\n", "SEED"},
      {"an infinite scale", "x f32 gen 1 2 0 inf 0\n", "SCALE"},
      {"a scale beyond f32", "x f32 gen 1 2 0 1e39 0\n", "SCALE"},
      {"values after gen", "x f32 gen 1 2 0 1 0\n1 2\n", "header"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.why) {
      const Read read = read_all(c.text, Origin::input);
      BOOST_TEST(read.error.find(c.error) != std::string::npos, read.error);
    }
  }
}

BOOST_AUTO_TEST_CASE(an_output_may_be_laid_out_freely) {
  const Read read =
      read_all("x\tf32  text 2 02 1 \r\n\n +1.5\r\n\t.5e0 \n\n\ny f64 text 0\n-7.", Origin::output);
  BOOST_TEST(read.error == "");
  BOOST_REQUIRE(read.tensors.size() == 2u);
  BOOST_TEST(read.tensors[0].values == (std::vector{1.5, 0.5}));
  BOOST_TEST(read.tensors[1].values == std::vector{-7.0});
}

BOOST_AUTO_TEST_CASE(an_output_has_its_values) {
  // Refused by its header: were it generated, 2^28 values would fill the memory.
  BOOST_TEST(read_all("y f32 gen 2 16384 16384 1 1 0\n", Origin::output).error ==
             "tensor 'y': kind gen is for inputs: an output has its values");
  BOOST_TEST(read_all("y f32 text 1 2\n1 x\n", Origin::output).error ==
             "tensor 'y': value 1 is no number that fits f32: 'x'");
  BOOST_TEST(read_all("y f32 text 1 2\n1 ++2\n", Origin::output).error ==
             "tensor 'y': value 1 is no number that fits f32: '++2'");
}

BOOST_AUTO_TEST_CASE(the_place_of_an_error_is_line_and_column) {
  BOOST_TEST(read_all("# c\nx f32 text 1 3\n1 2 three\n", Origin::input).place == "3:5");
  BOOST_TEST(read_all("x f32 text 0\n1\ny f32 text\n", Origin::input).place == "3:1");
}

BOOST_AUTO_TEST_CASE(a_message_shows_only_what_can_be_printed) {
  BOOST_TEST(Envelope::shown("a\x01\xff\n{}") == "a???{}");
  BOOST_TEST(Envelope::shown(std::string(100, 'a')).size() == 40u);
}

}  // namespace
