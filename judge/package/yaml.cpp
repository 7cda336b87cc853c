#include "judge/package/yaml.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <set>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"

namespace judge {
namespace {

constexpr Bytes kLargestYaml = {4ull << 20};

// The first byte that is no UTF-8; npos when all is.
std::size_t find_invalid_utf8(std::string_view text) {
  std::size_t position = 0;
  while (position < text.size()) {
    utf8proc_int32_t ignored = 0;
    const auto size =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + position),
                         static_cast<utf8proc_ssize_t>(text.size() - position), &ignored);
    if (size <= 0) return position;
    position += static_cast<std::size_t>(size);
  }
  return std::string_view::npos;
}

// A key that stands twice would silently lose one of its values. Aliases are not followed twice.
Result<void> check_duplicates(const YAML::Node& node, const std::string& file, int depth) {
  if (depth > 64) return fail(text("{}: nested too deeply", file));
  if (node.IsMap()) {
    std::set<std::string> seen;
    for (const auto& entry : node) {
      const std::string key = entry.first.IsScalar() ? entry.first.Scalar() : "";
      if (!seen.insert(key).second) {
        return fail(text("{}:{}: the key '{}' stands twice", file, entry.first.Mark().line + 1,
                         escape_unsafe(key)));
      }
      JUDGE_CHECK(check_duplicates(entry.second, file, depth + 1));
    }
  } else if (node.IsSequence()) {
    for (const auto& item : node) JUDGE_CHECK(check_duplicates(item, file, depth + 1));
  }
  return {};
}

}  // namespace

Result<Yaml> Yaml::load(const std::filesystem::path& path, const std::string& shown_as) {
  std::error_code ignored;
  if (!fs::exists(path, ignored)) return Yaml(YAML::Node(YAML::NodeType::Map), shown_as, 1);
  JUDGE_TRY(const std::string content, read_file(path, kLargestYaml));
  return parse(content, shown_as);
}

Result<Yaml> Yaml::parse(const std::string& content, const std::string& shown_as) {
  if (const std::size_t at = find_invalid_utf8(content); at != std::string::npos) {
    const auto line =
        1 + std::count(content.begin(), content.begin() + static_cast<long>(at), '\n');
    return fail(text("{}:{}: not UTF-8", shown_as, line), text("save the file as UTF-8"));
  }
  // An alias may stand for a value that itself holds aliases: a short text, an endless tree.
  if (std::count(content.begin(), content.end(), '*') > 10000) {
    return fail(text("{}: too many aliases", shown_as));
  }
  try {
    YAML::Node node = YAML::Load(content);
    if (node.IsNull()) node = YAML::Node(YAML::NodeType::Map);
    if (content.find('&') == std::string::npos) {
      JUDGE_CHECK(check_duplicates(node, shown_as, 0));
    }
    return Yaml(node, shown_as, 1);
  } catch (const YAML::Exception& error) {
    return fail(text("{}:{}: no YAML: {}", shown_as, error.mark.line + 1, error.msg));
  } catch (const std::exception& error) {
    return fail(text("{}:{}: no YAML: {}", shown_as, 1, error.what()));
  }
}

Yaml Yaml::operator[](const std::string& key) const {
  if (is_map()) {
    for (const auto& entry : node_) {
      if (entry.first.IsScalar() && entry.first.Scalar() == key) {
        return Yaml(entry.second, file_, entry.first.Mark().line + 1);
      }
    }
  }
  return Yaml(YAML::Node(YAML::NodeType::Null), file_, line_);
}

std::vector<std::string> Yaml::keys() const {
  std::vector<std::string> keys;
  if (!is_map()) return keys;
  for (const auto& entry : node_) {
    if (entry.first.IsScalar()) keys.push_back(entry.first.Scalar());
  }
  return keys;
}

std::vector<Yaml> Yaml::items() const {
  std::vector<Yaml> items;
  if (!is_list()) return items;
  for (const auto& item : node_) items.push_back(Yaml(item, file_, item.Mark().line + 1));
  return items;
}

Result<std::string> Yaml::string() const {
  if (!is_scalar()) return wrong(text("a text is wanted here"));
  return node_.Scalar();
}

Result<double> Yaml::number() const {
  const auto value = is_scalar() ? parse_number(node_.Scalar()) : std::nullopt;
  if (!value) return wrong(text("a number is wanted here"));
  return *value;
}

Result<bool> Yaml::boolean() const {
  if (is_scalar() && (node_.Scalar() == "true" || node_.Scalar() == "false")) {
    return node_.Scalar() == "true";
  }
  return wrong(text("true or false is wanted here"));
}

Result<std::vector<std::string>> Yaml::texts() const {
  if (is_null()) return std::vector<std::string>{};
  if (is_scalar()) return std::vector<std::string>{node_.Scalar()};
  if (!is_list()) return wrong(text("a list is wanted here"));
  std::vector<std::string> all;
  for (const Yaml& item : items()) {
    JUDGE_TRY(std::string one, item.string());
    all.push_back(std::move(one));
  }
  return all;
}

Result<std::vector<std::string>> Yaml::words() const {
  if (is_scalar()) return split_words(node_.Scalar());
  return texts();
}

std::string Yaml::place() const { return file_ + ":" + std::to_string(line_); }

Failure Yaml::wrong(const std::string& what, const std::string& hint) const {
  return fail(place() + ": " + what, hint);
}

std::vector<std::string> Yaml::unknown_keys(const std::vector<std::string>& known) const {
  std::vector<std::string> messages;
  for (const std::string& key : keys()) {
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    const auto near = near_misses(key, known, 1);
    messages.push_back(near.empty()
                           ? text("{}: unknown key '{}'", (*this)[key].place(), escape_unsafe(key))
                           : text("{}: unknown key '{}' ({}?)", (*this)[key].place(),
                                  escape_unsafe(key), near.front()));
  }
  return messages;
}

}  // namespace judge
