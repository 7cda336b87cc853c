#pragma once

#include <unistd.h>

#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

namespace kit {

// Reads an input byte by byte, as strictly as the statement words it: single spaces, no leading
// zeros, no sign but a minus, every line ended. The first thing that is wrong ends the program with
// exit code 43 and "line:column: what" on stderr.
class Reader {
 public:
  explicit Reader(int fd = 0) {
    std::size_t used = 0;
    text_.resize(1 << 20);
    while (true) {
      const ssize_t n = ::read(fd, text_.data() + used, text_.size() - used);
      if (n <= 0) break;
      used += static_cast<std::size_t>(n);
      if (used == text_.size()) text_.resize(2 * used);
    }
    text_.resize(used);
  }

  // A number in canonical form, 0 | -?[1-9][0-9]*, within [low, high].
  std::int64_t integer(std::int64_t low, std::int64_t high, const char* name) {
    const std::size_t start = at_;
    std::size_t digits = at_ + (peek() == '-' ? 1 : 0);
    const char first = digits < text_.size() ? text_[digits] : '\0';
    std::int64_t value = 0;
    const auto [end, error] =
        std::from_chars(text_.data() + start, text_.data() + text_.size(), value);
    if (end == text_.data() + start) fail(std::string("a number is wanted for ") + name);
    const bool canonical = first != '0' || (end == text_.data() + start + 1 && digits == start);
    if (!canonical) fail(std::string(name) + " is not in canonical form");
    if (error != std::errc() || value < low || value > high) {
      fail(std::string(name) + " is not in " + std::to_string(low) + ".." + std::to_string(high));
    }
    at_ = static_cast<std::size_t>(end - text_.data());
    return value;
  }

  // A run of bytes that are no blanks, at least one.
  std::string_view token(const char* name) {
    const std::size_t start = at_;
    while (at_ < text_.size() && text_[at_] != ' ' && text_[at_] != '\n' && text_[at_] != '\t' &&
           text_[at_] != '\r') {
      ++at_;
    }
    if (at_ == start) fail(std::string("a token is wanted for ") + name);
    return std::string_view(text_).substr(start, at_ - start);
  }

  // Exactly `count` raw bytes.
  std::string_view bytes(std::size_t count, const char* name) {
    if (text_.size() - at_ < count) fail(std::string(name) + " is cut short");
    at_ += count;
    return std::string_view(text_).substr(at_ - count, count);
  }

  void character(char c) {
    if (peek() != static_cast<unsigned char>(c)) {
      fail(std::string("wanted ") + (c == '\n'  ? "the end of the line"
                                     : c == ' ' ? "a space"
                                                : std::string(1, c)));
    }
    ++at_;
  }
  void space() { character(' '); }
  void newline() { character('\n'); }
  void end() {
    if (at_ != text_.size()) fail("there is more after the end");
  }

  // The next byte; -1 at the end.
  int peek() const { return at_ < text_.size() ? static_cast<unsigned char>(text_[at_]) : -1; }

  [[noreturn]] void fail(const std::string& what) const {
    std::size_t line = 1, column = 1;
    for (std::size_t i = 0; i < at_ && i < text_.size(); ++i) {
      ++column;
      if (text_[i] == '\n') {
        ++line;
        column = 1;
      }
    }
    std::fprintf(stderr, "%zu:%zu: %s\n", line, column, what.c_str());
    std::exit(43);
  }

 private:
  std::string text_;
  std::size_t at_ = 0;
};

// The `name value` pairs of input_validator_args.
class Arguments {
 public:
  Arguments(int argc, char** argv) : argc_(argc), argv_(argv) {}

  // A limit that is not given is an error of the package: exit code 1.
  std::int64_t integer(const char* name) const {
    for (int i = 1; i + 1 < argc_; i += 2) {
      if (std::strcmp(argv_[i], name) == 0) return std::strtoll(argv_[i + 1], nullptr, 10);
    }
    std::fprintf(stderr, "no argument %s\n", name);
    std::exit(1);
  }

 private:
  int argc_;
  char** argv_;
};

}  // namespace kit
