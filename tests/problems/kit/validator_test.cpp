#include "problems/kit/validator.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <iterator>

#include "tests/problems/kit/descriptors.hpp"

namespace kit {
namespace {

using testing::ExitedWithCode;
namespace fs = std::filesystem;

TEST(TokenScanner, TakesAnyWhiteSpace) {
  TokenScanner scanner(" \ta\n\nbc\v\fd\r\n");
  std::string_view token;
  ASSERT_TRUE(scanner.next(token));
  EXPECT_EQ(token, "a");
  EXPECT_EQ(scanner.line(), 1u);
  EXPECT_EQ(scanner.position(), 3u);
  ASSERT_TRUE(scanner.next(token));
  EXPECT_EQ(token, "bc");
  EXPECT_EQ(scanner.line(), 3u);
  ASSERT_TRUE(scanner.next(token));
  EXPECT_EQ(token, "d");
  EXPECT_FALSE(scanner.next(token));
  EXPECT_FALSE(scanner.next(token));
}

TEST(TokenScanner, NothingHasNoTokens) {
  for (const char* text : {"", " ", "\n\n"}) {
    std::string_view token;
    EXPECT_FALSE(TokenScanner(text).next(token));
    EXPECT_FALSE(TokenScanner(text).integer());
  }
}

TEST(TokenScanner, IntegersAreWholeTokensInCanonicalForm) {
  const struct {
    const char* text;
    std::optional<std::int64_t> value;
  } cases[] = {
      {"0", 0},
      {"-1", -1},
      {"  42 ", 42},
      {"9223372036854775807", 9223372036854775807},
      {"9223372036854775808", std::nullopt},
      {"-0", std::nullopt},
      {"00", std::nullopt},
      {"01", std::nullopt},
      {"-01", std::nullopt},
      {"+1", std::nullopt},
      {"1.0", std::nullopt},
      {"1x", std::nullopt},
      {"0x1", std::nullopt},
      {"-", std::nullopt},
      {"--1", std::nullopt},
      {"1-", std::nullopt},
      {"x", std::nullopt},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(TokenScanner(c.text).integer(), c.value);
  }
}

TEST(TokenScanner, ATokenThatIsNoIntegerIsUsedUp) {
  TokenScanner scanner("x 7");
  EXPECT_EQ(scanner.integer(), std::nullopt);
  EXPECT_EQ(scanner.integer(), 7);
}

TEST(OutputValidator, ShowsTokensSafely) {
  EXPECT_EQ(OutputValidator::shown("abc"), "abc");
  EXPECT_EQ(OutputValidator::shown("a\x1b[0m\xff"), "a?[0m?");
  EXPECT_EQ(OutputValidator::shown(std::string(30, 'x')), std::string(30, 'x'));
  EXPECT_EQ(OutputValidator::shown(std::string(31, 'x')), std::string(30, 'x') + "...");
}

// The validator ends its process, so each of these runs in a child.
class OutputValidatorDeathTest : public testing::Test {
 protected:
  OutputValidatorDeathTest() {
    fs::create_directory(folder_);
    std::ofstream(folder_ / "1.in") << "the input\n";
    std::ofstream(folder_ / "1.ans") << "the answer\n";
  }
  ~OutputValidatorDeathTest() override { fs::remove_all(folder_); }

  // Runs `judge` on a validator that is called as the format says, with `output` on stdin.
  template <class Judge>
  void validate(std::string_view output, Judge judge, const std::string& input = "1.in",
                const char* end_of_feedback = "/") const {
    const TextFile file(output);
    if (::dup2(file.fd(), 0) != 0) std::abort();
    std::string arguments[] = {"validate", folder_ / input, folder_ / "1.ans",
                               folder_.string() + end_of_feedback};
    char* argv[] = {arguments[0].data(), arguments[1].data(), arguments[2].data(),
                    arguments[3].data(), nullptr};
    judge(OutputValidator(4, argv));
  }

  std::string judge_message() const {
    std::ifstream file(folder_ / "judgemessage.txt");
    return {std::istreambuf_iterator<char>(file), {}};
  }

  const fs::path folder_ =
      fs::temp_directory_path() / ("output_validator_test." + std::to_string(::getpid()));
};

TEST_F(OutputValidatorDeathTest, ReadsThreeTextsAndAccepts) {
  const auto judge = [](const OutputValidator& validator) {
    const bool right = validator.input() == "the input\n" && validator.answer() == "the answer\n" &&
                       validator.output() == std::string_view("out\0put", 7);
    right ? validator.accept() : validator.wrong("another text");
  };
  EXPECT_EXIT(validate(std::string_view("out\0put", 7), judge), ExitedWithCode(42), "^$");
  EXPECT_FALSE(fs::exists(folder_ / "judgemessage.txt"));
}

TEST_F(OutputValidatorDeathTest, RejectsWithAMessage) {
  for (const char* end_of_feedback : {"/", ""}) {
    fs::remove(folder_ / "judgemessage.txt");
    EXPECT_EXIT(validate(
                    "", [](const OutputValidator& v) { v.wrong("line 1: too short"); }, "1.in",
                    end_of_feedback),
                ExitedWithCode(43), "line 1: too short");
    EXPECT_EQ(judge_message(), "line 1: too short\n");
  }
}

TEST_F(OutputValidatorDeathTest, AcceptsWithAMessage) {
  EXPECT_EXIT(validate("", [](const OutputValidator& v) { v.accept("2 lines"); }),
              ExitedWithCode(42), "2 lines");
  EXPECT_EQ(judge_message(), "2 lines\n");
}

TEST_F(OutputValidatorDeathTest, ThePackagesFaultIsNeitherWord) {
  EXPECT_EXIT(validate("", [](const OutputValidator& v) { v.judge_error("a bad answer"); }),
              ExitedWithCode(1), "a bad answer");
  EXPECT_EXIT(validate(
                  "", [](const OutputValidator& v) { v.accept(); }, "absent.in"),
              ExitedWithCode(1), "absent.in cannot be read");
  char program[] = "validate";
  char* argv[] = {program, nullptr};
  EXPECT_EXIT(OutputValidator(1, argv), ExitedWithCode(1), "usage");
}

}  // namespace
}  // namespace kit
