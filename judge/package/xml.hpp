#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/result.hpp"

namespace pugi {
struct xml_node_struct;
}

namespace judge {

// An element of an XML file that knows its place, so that a message can name file and line. Only
// xml.cpp knows pugixml. Nothing outside the file is ever read, and no entity but those of XML
// itself is replaced. The text is UTF-8.
class Xml {
 public:
  // The root element. `shown_as` is how messages name the file: "lca/problem.xml".
  static Result<Xml> load(const std::filesystem::path& path, const std::string& shown_as);
  static Result<Xml> parse(std::string_view content, const std::string& shown_as);

  // False for an element that is not there. Such a one has no name, content, attribute and child,
  // and the place of the one it was asked of.
  explicit operator bool() const { return node_ != nullptr; }
  std::string name() const;
  std::string content() const;  // without the white space around it

  Xml operator[](const char* child) const;  // the first of that name
  std::vector<Xml> all(const char* child) const;

  std::optional<std::string> attribute(const char* name) const;
  std::string attribute_or(const char* name, const std::string& otherwise) const;
  // Each is an Error when the attribute is not there or is something else.
  Result<std::string> wanted(const char* name) const;
  Result<long long> integer(const char* name) const;
  Result<double> number(const char* name) const;

  std::string place() const;  // "lca/problem.xml:7"
  Failure wrong(const std::string& what, const std::string& hint = {}) const;

 private:
  struct Document;
  Xml(std::shared_ptr<const Document> document, pugi::xml_node_struct* node, std::size_t line)
      : document_(std::move(document)), node_(node), line_(line) {}
  Xml at(pugi::xml_node_struct* node) const;

  std::shared_ptr<const Document> document_;
  pugi::xml_node_struct* node_ = nullptr;
  std::size_t line_ = 1;
};

}  // namespace judge
