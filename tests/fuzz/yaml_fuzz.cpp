// A YAML file: whatever it holds, it is read or refused, and everything in it can be asked for.

#include <cstdlib>

#include "judge/package/yaml.hpp"

using namespace judge;

namespace {

void visit(const Yaml& value, int& left) {
  if (--left < 0) return;
  (void)value.string();
  (void)value.number();
  (void)value.boolean();
  (void)value.texts();
  (void)value.words();
  (void)value.unknown_keys({"name", "limits"});
  if (value.is_map() + value.is_list() + value.is_scalar() + value.is_null() != 1) std::abort();
  if (!value.place().starts_with("fuzz.yaml:")) std::abort();
  for (const auto& [key, inside] : value.entries()) {
    if (value[key].is_null() != inside.is_null()) std::abort();
    visit(inside, left);
  }
  for (const Yaml& item : value.items()) visit(item, left);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  const Result<Yaml> yaml =
      Yaml::parse(std::string(reinterpret_cast<const char*>(bytes), size), "fuzz.yaml");
  int left = 1000;
  if (yaml) visit(*yaml, left);
  if (!yaml && !yaml.error().message.starts_with("fuzz.yaml")) std::abort();
  return 0;
}
