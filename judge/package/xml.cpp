#include "judge/package/xml.hpp"

#include <algorithm>

#include <pugixml.hpp>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"

namespace judge {
namespace {

constexpr Bytes kLargest = {64ull << 20};

}  // namespace

struct Xml::Document {
  pugi::xml_document tree;
  std::string file;
  std::vector<std::size_t> line_ends;

  std::size_t line_of(std::ptrdiff_t offset) const {
    const auto before =
        std::lower_bound(line_ends.begin(), line_ends.end(),
                         static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, offset)));
    return 1 + static_cast<std::size_t>(before - line_ends.begin());
  }
};

Result<Xml> Xml::load(const std::filesystem::path& path, const std::string& shown_as) {
  JUDGE_TRY(const std::string content, read_file(path, kLargest));
  return parse(content, shown_as);
}

Result<Xml> Xml::parse(std::string_view content, const std::string& shown_as) {
  const auto document = std::make_shared<Document>();
  document->file = shown_as;
  for (std::size_t i = 0; i < content.size(); ++i) {
    if (content[i] == '\n') document->line_ends.push_back(i);
  }
  if (content.find('\0') != std::string_view::npos) {
    return fail(text("{}: no XML in UTF-8: a zero byte", shown_as));
  }
  const pugi::xml_parse_result result = document->tree.load_buffer(
      content.data(), content.size(), pugi::parse_default, pugi::encoding_utf8);
  if (!result) {
    return fail(text("{}:{}: no XML: {}", shown_as, document->line_of(result.offset),
                     result.description()));
  }
  pugi::xml_node_struct* const root = document->tree.document_element().internal_object();
  if (root == nullptr) return fail(text("{}:{}: no XML: {}", shown_as, 1, "no element"));
  return Xml(document, nullptr, 1).at(root);
}

Xml Xml::at(pugi::xml_node_struct* node) const {
  if (node == nullptr) return Xml(document_, nullptr, line_);
  return Xml(document_, node, document_->line_of(pugi::xml_node(node).offset_debug()));
}

std::string Xml::name() const { return pugi::xml_node(node_).name(); }

std::string Xml::content() const { return std::string(trim(pugi::xml_node(node_).child_value())); }

Xml Xml::operator[](const char* child) const {
  return at(pugi::xml_node(node_).child(child).internal_object());
}

std::vector<Xml> Xml::all(const char* child) const {
  std::vector<Xml> found;
  for (const pugi::xml_node node : pugi::xml_node(node_).children(child)) {
    found.push_back(at(node.internal_object()));
  }
  return found;
}

std::optional<std::string> Xml::attribute(const char* name) const {
  const pugi::xml_attribute found = pugi::xml_node(node_).attribute(name);
  return found ? std::optional<std::string>(found.value()) : std::nullopt;
}

std::string Xml::attribute_or(const char* name, const std::string& otherwise) const {
  return attribute(name).value_or(otherwise);
}

Result<std::string> Xml::wanted(const char* name) const {
  if (std::optional<std::string> value = attribute(name)) return *std::move(value);
  return wrong(text("an attribute '{}' is wanted here", name));
}

Result<long long> Xml::integer(const char* name) const {
  JUDGE_TRY(const std::string value, wanted(name));
  const std::optional<long long> number = parse_integer(value);
  if (number) return *number;
  return wrong(text("'{}' is no whole number ({})", escape_unsafe(value), name));
}

Result<double> Xml::number(const char* name) const {
  JUDGE_TRY(const std::string value, wanted(name));
  const std::optional<double> number = parse_number(value);
  if (number) return *number;
  return wrong(text("'{}' is no number ({})", escape_unsafe(value), name));
}

std::string Xml::place() const { return fmt::format("{}:{}", document_->file, line_); }

Failure Xml::wrong(const std::string& what, const std::string& hint) const {
  return fail(place() + ": " + what, hint);
}

}  // namespace judge
