#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <string>

#include "geometry/kit/real.hpp"

// For output validators of problems whose cases begin with a letter that says what follows.

namespace geometry::kit {

// The input in place of RealValidator's given(), which reads integers alone. What is missing is the
// package's fault.
class LetteredInput {
 public:
  LetteredInput(const RealValidator& validator, const char* path)
      : validator_(validator), text_(read(path)), scanner_(text_) {}

  char letter() {
    std::string_view token;
    if (!scanner_.next(token) || token.size() != 1)
      validator_.judge_error("no letter in the input");
    return token[0];
  }
  std::int64_t given() {
    const auto value = scanner_.integer();
    if (!value) validator_.judge_error("the input is cut short");
    return *value;
  }
  Spot given_point() {
    const std::int64_t x = given();
    return {x, given()};
  }

 private:
  static std::string read(const char* path) {
    const int fd = ::open(path, O_RDONLY | O_CLOEXEC);  // RealValidator has opened it before
    std::string text = ::kit::read_all(fd);
    ::close(fd);
    return text;
  }

  const RealValidator& validator_;
  std::string text_;
  ::kit::TokenScanner scanner_;
};

}  // namespace geometry::kit
