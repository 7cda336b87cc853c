#pragma once

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

namespace kit {

// What separates tokens: space, tab, newline, VT, FF, CR, as for the default output validator.
inline bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// The part of `text`, from its start, that looks like an integer: -?[0-9]+. Empty when there is
// none.
inline std::string_view leading_number(std::string_view text) {
  const std::size_t sign = text.starts_with('-') ? 1 : 0;
  std::size_t size = sign;
  while (size < text.size() && text[size] >= '0' && text[size] <= '9') ++size;
  return text.substr(0, size > sign ? size : 0);
}

// Of what leading_number finds: whether it is written in the one canonical way,
// 0 | -?[1-9][0-9]*.
inline bool is_canonical(std::string_view number) {
  return number == "0" || number[number.front() == '-' ? 1 : 0] != '0';
}

// The value of what leading_number finds; nothing when it fits in no std::int64_t.
inline std::optional<std::int64_t> number_value(std::string_view number) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  if (error != std::errc()) return std::nullopt;
  return value;
}

// All that can be read from `fd`. A read that fails is the machine's fault and no one's data: exit
// code 1.
inline std::string read_all(int fd) {
  struct stat status {};
  const bool known = ::fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
  // One byte more than a file has, so that its end is seen without another block.
  std::string text(known ? static_cast<std::size_t>(status.st_size) + 1 : std::size_t{1} << 16,
                   '\0');
  std::size_t used = 0;
  while (true) {
    const ssize_t n = ::read(fd, text.data() + used, text.size() - used);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) {
      std::perror("cannot read");
      std::exit(1);
    }
    if (n == 0) break;
    used += static_cast<std::size_t>(n);
    if (used == text.size()) text.resize(2 * used);
  }
  text.resize(used);
  return text;
}

}  // namespace kit
