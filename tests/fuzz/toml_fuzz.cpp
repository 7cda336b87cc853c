// A TOML file: whatever it holds, it is read or refused, and everything in it can be asked for.

#include <cstdlib>

#include "judge/package/toml.hpp"

using namespace judge;

namespace {

void visit(const Yaml& value, int& left) {
  if (--left < 0) return;
  (void)value.number();
  (void)value.boolean();
  if (value.is_scalar() != value.string().has_value()) std::abort();
  if (!value.place().starts_with("fuzz.toml:")) std::abort();
  for (const auto& [key, inside] : value.entries()) {
    if (value[key].is_null()) std::abort();  // TOML has no null
    visit(inside, left);
  }
  for (const Yaml& item : value.items()) visit(item, left);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  const Result<Yaml> toml =
      parse_toml(std::string(reinterpret_cast<const char*>(bytes), size), "fuzz.toml");
  int left = 1000;
  if (toml) visit(*toml, left);
  if (toml && !toml->is_map()) std::abort();
  if (!toml && !toml.error().message.starts_with("fuzz.toml:")) std::abort();
  return 0;
}
