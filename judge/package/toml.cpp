#include "judge/package/toml.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/package/yaml_value.hpp"

namespace judge {
namespace {

using Value = Yaml::Value;

constexpr Bytes kLargestToml = {4ull << 20};

std::string scalar_of(const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* number = node.as_integer()) return std::to_string(number->get());
  if (const auto* truth = node.as_boolean()) return truth->get() ? "true" : "false";
  if (const auto* number = node.as_floating_point()) {
    const std::string text = fmt::format("{}", number->get());
    // Else it would read as a whole number.
    return text.find_first_not_of("-0123456789") == std::string::npos ? text + ".0" : text;
  }
  std::ostringstream date;  // a date or a time
  node.visit([&](const auto& value) {
    if constexpr (!toml::is_container<decltype(value)>) date << value.get();
  });
  return date.str();
}

std::shared_ptr<const Value> converted(const toml::node& node) {
  auto value = std::make_shared<Value>();
  value->line = static_cast<int>(node.source().begin.line);
  if (const auto* table = node.as_table()) {
    value->kind = Value::Kind::map;
    for (const auto& [key, inner] : *table) {
      value->index.emplace(std::string(key.str()), value->entries.size());
      value->entries.push_back(
          {std::string(key.str()), static_cast<int>(key.source().begin.line), converted(inner)});
    }
  } else if (const auto* array = node.as_array()) {
    value->kind = Value::Kind::list;
    for (const toml::node& inner : *array) {
      value->entries.push_back({"", static_cast<int>(inner.source().begin.line), converted(inner)});
    }
  } else {
    value->kind = Value::Kind::scalar;
    value->scalar = scalar_of(node);
    value->quoted = node.is_string();
  }
  return value;
}

}  // namespace

Result<Yaml> parse_toml(const std::string& content, const std::string& shown_as) {
  try {
    return Yaml(converted(toml::parse(content)), shown_as, 1);
  } catch (const toml::parse_error& error) {
    return fail(text("{}:{}: no TOML: {}", shown_as, error.source().begin.line,
                     escape_unsafe(error.description())));
  } catch (const std::exception& error) {
    return fail(text("{}:{}: no TOML: {}", shown_as, 1, error.what()));
  }
}

Result<Yaml> load_toml(const std::filesystem::path& path, const std::string& shown_as) {
  JUDGE_TRY(const std::string content, read_file(path, kLargestToml));
  return parse_toml(content, shown_as);
}

}  // namespace judge
