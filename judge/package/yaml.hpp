#pragma once

#include <yaml-cpp/yaml.h>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/result.hpp"

namespace judge {

// A value of a YAML file that knows its place, so that a message can name file and line. yaml-cpp's
// exceptions end here.
class Yaml {
 public:
  // `shown_as` is how messages name the file: "lca/problem.yaml". An absent file is an empty map.
  static Result<Yaml> load(const std::filesystem::path& path, const std::string& shown_as);
  static Result<Yaml> parse(const std::string& content, const std::string& shown_as);

  bool is_null() const { return !node_ || node_.IsNull(); }
  bool is_map() const { return node_ && node_.IsMap(); }
  bool is_list() const { return node_ && node_.IsSequence(); }
  bool is_scalar() const { return node_ && node_.IsScalar(); }

  // The entry of a map; null when there is none or this is no map.
  Yaml operator[](const std::string& key) const;
  // Keys in the order of the file. None when this is no map.
  std::vector<std::string> keys() const;
  std::vector<Yaml> items() const;

  // Each is an Error that names the place when the value is something else.
  Result<std::string> string() const;
  Result<double> number() const;
  Result<bool> boolean() const;
  Result<std::vector<std::string>> texts() const;  // a list of scalars, or one scalar
  Result<std::vector<std::string>> words() const;  // a list, or a string split at blanks

  std::string place() const;  // "lca/problem.yaml:7"
  Failure wrong(const std::string& what, const std::string& hint = {}) const;
  // "lca/problem.yaml:7: unknown key 'timelimit' (time_limit?)" for each key not among `known`.
  std::vector<std::string> unknown_keys(const std::vector<std::string>& known) const;

 private:
  Yaml(YAML::Node node, std::string file, int line)
      : node_(std::move(node)), file_(std::move(file)), line_(line) {}

  YAML::Node node_;
  std::string file_;
  int line_ = 1;  // of the key, or of the value where there is no key
};

}  // namespace judge
