// An INI file: whatever it holds, it is read or refused.

#include <cstdlib>

#include "judge/package/ini.hpp"

using namespace judge;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  const std::string_view content(reinterpret_cast<const char*>(bytes), size);
  const auto ini = parse_ini(content, "fuzz.ini");
  if (!ini && !ini.error().message.starts_with("fuzz.ini:")) std::abort();
  // What is read stood in the file.
  for (const auto& [key, value] : ini ? *ini : std::map<std::string, std::string>()) {
    if (content.find(key) == std::string_view::npos) std::abort();
    if (content.find(value) == std::string_view::npos) std::abort();
  }
  return 0;
}
