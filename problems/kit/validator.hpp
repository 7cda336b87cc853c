#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

#include "problems/kit/text.hpp"

namespace kit {

// Tokens of a text, white space as lenient as the default output validator's.
class TokenScanner {
 public:
  explicit TokenScanner(std::string_view text) : text_(text) {}

  // False at the end of the text.
  bool next(std::string_view& token) {
    while (at_ < text_.size() && is_space(text_[at_])) line_ += text_[at_++] == '\n';
    const std::size_t start = at_;
    while (at_ < text_.size() && !is_space(text_[at_])) ++at_;
    token = text_.substr(start, at_ - start);
    return !token.empty();
  }

  // The next token as a canonical integer, 0 | -?[1-9][0-9]*, all of it; nothing when it is none.
  std::optional<std::int64_t> integer() {
    std::string_view token;
    if (!next(token) || leading_number(token).size() != token.size() || !is_canonical(token)) {
      return std::nullopt;
    }
    return number_value(token);
  }

  std::size_t line() const { return line_; }    // of the last token, from 1
  std::size_t position() const { return at_; }  // behind the last token

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
};

// What an output validator is given, and how it says its word: exit code 42 or 43, and
// judgemessage.txt in the feedback folder.
class OutputValidator {
 public:
  OutputValidator(int argc, char** argv) {
    if (argc < 4) judge_error("usage: validate INPUT ANSWER FEEDBACK_DIR/ [arguments] < OUTPUT");
    feedback_ = argv[3];
    if (feedback_.empty() || feedback_.back() != '/') feedback_ += '/';
    input_ = read_file(argv[1]);
    answer_ = read_file(argv[2]);
    output_ = read_all(0);
  }

  std::string_view input() const { return input_; }
  std::string_view answer() const { return answer_; }
  std::string_view output() const { return output_; }

  [[noreturn]] void accept(const std::string& message = "") const { end(42, message); }
  [[noreturn]] void wrong(const std::string& message) const { end(43, message); }
  // The package's fault, not the submission's.
  [[noreturn]] void judge_error(const std::string& message) const { end(1, message); }

  // The next integer of the input or of the answer, whose absence is the package's fault.
  std::int64_t given(TokenScanner& from) const {
    const auto value = from.integer();
    if (!value) judge_error("the input or the answer is cut short");
    return *value;
  }

  // The next integer of the output, `what` it is and `where`, whose absence is the submission's.
  std::int64_t wanted(TokenScanner& from, const std::string& what,
                      const std::string& where = "") const {
    TokenScanner before = from;
    const auto value = from.integer();
    if (value) return *value;
    std::string_view token;
    wrong(where + "wanted " + what + ", got " +
          (before.next(token) ? "'" + shown(token) + "'" : "the end"));
  }

  // A token of the output as it may stand in a message.
  static std::string shown(std::string_view token) {
    std::string text;
    for (const char c : token.substr(0, 30)) text += c >= ' ' && c <= '~' ? c : '?';
    return token.size() > 30 ? text + "..." : text;
  }

 private:
  std::string read_file(const char* path) const {
    const int fd = ::open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) judge_error(std::string(path) + " cannot be read");
    std::string text = read_all(fd);
    ::close(fd);
    return text;
  }

  [[noreturn]] void end(int code, const std::string& message) const {
    if (!message.empty()) {
      std::fprintf(stderr, "%s\n", message.c_str());
      if (!feedback_.empty()) std::ofstream(feedback_ + "judgemessage.txt") << message << '\n';
    }
    std::exit(code);
  }

  std::string feedback_, input_, answer_, output_;
};

}  // namespace kit
