#include "judge/package/ini.hpp"

#include <ini.h>

#include <algorithm>

#include "judge/base/text.hpp"

namespace judge {
namespace {

struct Reading {
  std::string_view rest;
  std::map<std::string, std::string> values;
};

// One line without what surrounds it. A longer one than inih's buffer (a name) is cut: inih would
// take the rest for a line of its own.
char* next_line(char* buffer, int size, void* stream) {
  auto& reading = *static_cast<Reading*>(stream);
  if (reading.rest.empty() || size < 2) return nullptr;
  const std::size_t end = std::min(reading.rest.find('\n'), reading.rest.size());
  const std::string_view line = trim(reading.rest.substr(0, end));
  reading.rest.remove_prefix(std::min(end + 1, reading.rest.size()));
  const std::size_t length = std::min(line.size(), static_cast<std::size_t>(size) - 2);
  std::copy_n(line.begin(), length, buffer);
  buffer[length] = '\n';
  buffer[length + 1] = '\0';
  return buffer;
}

int take(void* user, const char* section, const char* key, const char* value) {
  if (*section != '\0') return 1;
  std::string_view text = value;
  const bool quoted = text.size() >= 2 && (text.front() == '\'' || text.front() == '"') &&
                      text.back() == text.front();
  if (quoted) text = text.substr(1, text.size() - 2);
  auto& values = static_cast<Reading*>(user)->values;
  return values.emplace(key, trim(text)).second ? 1 : 0;
}

}  // namespace

Result<std::map<std::string, std::string>> parse_ini(std::string_view content,
                                                     const std::string& shown_as) {
  Reading reading{content, {}};
  const int line = ini_parse_stream(next_line, &reading, take, &reading);
  if (line == 0) return std::move(reading.values);
  return fail(text("{}:{}: no line `key = value`, or a key that stands twice", shown_as,
                   std::max(line, 1)));
}

}  // namespace judge
