#include "judge/toolchain/source_text.hpp"

#include <algorithm>

#include <cctype>

namespace judge {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_word(char c) {
  return is_digit(c) || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Scanner {
 public:
  Scanner(std::string_view text, Tongue tongue) : text_(text), tongue_(tongue), code_(text) {}

  std::string scan() {
    while (at_ < text_.size()) {
      if (starts("//")) {
        blank_to(line_end());
      } else if (starts("/*")) {
        blank_to(past("*/", at_ + 2));
      } else if (tongue_ == Tongue::java && starts("\"\"\"")) {
        text_block();
      } else if (text_[at_] == '"' || text_[at_] == '\'') {
        literal();
      } else if (is_digit(text_[at_])) {
        number();
      } else if (is_word(text_[at_])) {
        word();
      } else {
        ++at_;
      }
    }
    return std::move(code_);
  }

 private:
  bool starts(std::string_view with) const { return text_.substr(at_).starts_with(with); }
  std::size_t line_end() const { return std::min(text_.find('\n', at_), text_.size()); }
  std::size_t past(std::string_view mark, std::size_t from) const {
    const std::size_t found = text_.find(mark, from);
    return found == std::string_view::npos ? text_.size() : found + mark.size();
  }

  void blank_to(std::size_t end) {
    for (; at_ < end; ++at_) {
      if (text_[at_] != '\n') code_[at_] = ' ';
    }
  }

  // Between two equal quotes on one line; one that does not end there is no literal (`#error
  // don't`).
  void literal() {
    const char quote = text_[at_++];
    std::size_t end = at_;
    while (end < text_.size() && text_[end] != quote && text_[end] != '\n') {
      end += text_[end] == '\\' ? 2 : 1;
    }
    blank_to(std::min(end, text_.size()));
    if (at_ < text_.size() && text_[at_] == quote) ++at_;
  }

  void text_block() {
    std::size_t end = at_ + 3;
    while (end < text_.size() && !text_.substr(end).starts_with("\"\"\"")) {
      end += text_[end] == '\\' ? 2 : 1;
    }
    blank_to(std::min(end + 3, text_.size()));
  }

  // A quote inside a number separates digits: 1'000.
  void number() {
    while (at_ < text_.size() &&
           (is_word(text_[at_]) || text_[at_] == '.' ||
            (text_[at_] == '\'' && at_ + 1 < text_.size() && is_word(text_[at_ + 1])))) {
      ++at_;
    }
  }

  void word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_word(text_[at_])) ++at_;
    const std::string_view prefix = text_.substr(begin, at_ - begin);
    const bool raw =
        prefix == "R" || prefix == "LR" || prefix == "uR" || prefix == "UR" || prefix == "u8R";
    if (tongue_ != Tongue::cpp || !raw || at_ == text_.size() || text_[at_] != '"') return;
    const std::size_t open = text_.find('(', at_);
    if (open == std::string_view::npos) return;
    const std::string close = ")" + std::string(text_.substr(at_ + 1, open - at_ - 1)) + "\"";
    blank_to(past(close, open));
  }

  std::string_view text_;
  Tongue tongue_;
  std::string code_;
  std::size_t at_ = 0;
};

}  // namespace

std::string code_only(std::string_view text, Tongue tongue) { return Scanner(text, tongue).scan(); }

bool has_main(std::string_view cpp_source) {
  const std::string code = code_only(cpp_source, Tongue::cpp);
  const auto is_part_of_name = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
  };
  for (std::size_t at = code.find("main"); at != std::string::npos;
       at = code.find("main", at + 1)) {
    const std::size_t next = code.find_first_not_of(" \t\r\n", at + 4);
    const bool whole = at == 0 || !is_part_of_name(code[at - 1]);
    if (whole && next != std::string::npos && code[next] == '(') return true;
  }
  return false;
}

}  // namespace judge
