#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "problems/kit/text.hpp"

namespace kit {

// Reads an input byte by byte, as strictly as the statement words it: single spaces, no leading
// zeros, no sign but a minus, every line ended. The first thing that is wrong ends the program with
// exit code 43 and "line:column: what" on stderr; both count from 1, columns in bytes.
class Reader {
 public:
  explicit Reader(int fd = 0) : text_(read_all(fd)) {}

  // A number in canonical form, 0 | -?[1-9][0-9]*, within [low, high].
  std::int64_t integer(std::int64_t low, std::int64_t high, const char* name) {
    const std::string_view number = leading_number(rest());
    if (number.empty()) fail(std::string("a number is wanted for ") + name + found());
    if (!is_canonical(number)) fail(std::string(name) + " is not in canonical form");
    const std::optional<std::int64_t> value = number_value(number);
    if (!value || *value < low || *value > high) {
      fail(std::string(name) + " is not in " + std::to_string(low) + ".." + std::to_string(high));
    }
    at_ += number.size();
    return *value;
  }

  // So many numbers within [low, high], single spaces between them, none below the one before it.
  void sorted(std::int64_t count, std::int64_t low, std::int64_t high, const char* name) {
    for (std::int64_t i = 0; i < count; ++i) {
      if (i > 0) space();
      low = integer(low, high, name);
    }
  }

  // The run of bytes that are no white space, which stays; perhaps none.
  std::string_view ahead() const {
    std::size_t end = at_;
    while (end < text_.size() && !is_space(text_[end])) ++end;
    return std::string_view(text_).substr(at_, end - at_);
  }

  // A run of bytes that are no white space, at least one.
  std::string_view token(const char* name) {
    const std::string_view run = ahead();
    if (run.empty()) fail(std::string("a token is wanted for ") + name + found());
    at_ += run.size();
    return run;
  }

  // Exactly `count` raw bytes.
  std::string_view bytes(std::size_t count, const char* name) {
    if (text_.size() - at_ < count) fail(std::string(name) + " is cut short");
    at_ += count;
    return std::string_view(text_).substr(at_ - count, count);
  }

  // Exactly this byte.
  void character(char c) {
    if (peek() != static_cast<unsigned char>(c)) fail("wanted " + described(c) + found());
    ++at_;
  }
  void space() { character(' '); }
  void newline() { character('\n'); }
  // Nothing more.
  void end() const {
    if (at_ != text_.size()) fail("wanted the end of the input" + found());
  }

  // The next byte; -1 at the end.
  int peek() const { return at_ < text_.size() ? static_cast<unsigned char>(text_[at_]) : -1; }

  // Blames the next byte.
  [[noreturn]] void fail(const std::string& what) const {
    std::size_t line = 1, column = 1;
    for (const char c : std::string_view(text_).substr(0, at_)) {
      ++column;
      if (c == '\n') {
        ++line;
        column = 1;
      }
    }
    std::fprintf(stderr, "%zu:%zu: %s\n", line, column, what.c_str());
    std::exit(43);
  }

 private:
  std::string_view rest() const { return std::string_view(text_).substr(at_); }

  static std::string described(int c) {
    if (c < 0) return "the end of the input";
    if (c == '\n') return "the end of the line";
    if (c == ' ') return "a space";
    if (c > ' ' && c <= '~') return {'\'', static_cast<char>(c), '\''};
    char code[16];
    std::snprintf(code, sizeof code, "byte 0x%02X", static_cast<unsigned>(c) & 0xFFu);
    return code;
  }
  std::string found() const { return ", found " + described(peek()); }

  std::string text_;
  std::size_t at_ = 0;
};

// The `name value` pairs of input_validator_args.
class Arguments {
 public:
  Arguments(int argc, char** argv) : argc_(argc), argv_(argv) {}

  // A limit that is not given, or is no number, is an error of the package: exit code 1.
  std::int64_t integer(const char* name) const {
    for (int i = 1; i + 1 < argc_; i += 2) {
      if (argv_[i] != std::string_view(name)) continue;
      const std::string_view text = argv_[i + 1], number = leading_number(text);
      const auto value = number_value(number);
      if (value && number.size() == text.size()) return *value;
      std::fprintf(stderr, "argument %s is no number: %s\n", name, argv_[i + 1]);
      std::exit(1);
    }
    std::fprintf(stderr, "no argument %s\n", name);
    std::exit(1);
  }

 private:
  int argc_;
  char** argv_;
};

}  // namespace kit
