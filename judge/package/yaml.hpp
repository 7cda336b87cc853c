#pragma once

#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "judge/base/result.hpp"

namespace judge {

// A value of a YAML file that knows its place, so that a message can name file and line. Only
// yaml.cpp knows yaml-cpp, and its exceptions end there.
//
// Strict where a file could mean two things: keys that stand twice, a second document, bytes that
// are no UTF-8, a byte order mark and control characters are errors. Aliases share what they stand
// for; a text whose aliases unfold to an absurd size is refused.
class Yaml {
 public:
  // `shown_as` is how messages name the file: "lca/problem.yaml". An absent file is an empty map; a
  // file that is there and cannot be read, or a link that leads nowhere, is an Error.
  static Result<Yaml> load(const std::filesystem::path& path, const std::string& shown_as);
  static Result<Yaml> parse(const std::string& content, const std::string& shown_as);

  bool is_null() const;
  bool is_map() const;
  bool is_list() const;
  bool is_scalar() const;

  // The entry of a map; null when there is none or this is no map.
  Yaml operator[](const std::string& key) const;
  // Keys, or keys with their values, in the order of the file. None when this is no map.
  std::vector<std::string> keys() const;
  std::vector<std::pair<std::string, Yaml>> entries() const;
  std::vector<Yaml> items() const;

  // Each is an Error that names the place when the value is something else.
  Result<std::string> string() const;
  Result<double> number() const;
  Result<bool> boolean() const;
  Result<std::vector<std::string>> texts() const;  // a list of scalars, or one scalar
  Result<std::vector<std::string>> words() const;  // a list, or a string split at blanks
  Result<void> map_or_nothing() const;             // that it is one of the two
  bool is_quoted() const;                          // a scalar that was written in quotes

  nlohmann::ordered_json json() const;  // scalars are strings

  std::string place() const;  // "lca/problem.yaml:7"
  Failure wrong(const std::string& what, const std::string& hint = {}) const;
  // "lca/problem.yaml:7: unknown key 'timelimit' (limits.time_limit?)" for each key not among
  // `known`. `elsewhere`: keys of other maps by their full names, which are suggested too.
  std::vector<std::string> unknown_keys(const std::vector<std::string>& known,
                                        const std::vector<std::string>& elsewhere = {}) const;

  struct Value;  // of yaml_value.hpp

 private:
  friend Result<Yaml> parse_toml(const std::string& content, const std::string& shown_as);
  Yaml(std::shared_ptr<const Value> value, std::string file, int line)
      : value_(std::move(value)), file_(std::move(file)), line_(line) {}

  std::shared_ptr<const Value> value_;  // empty: null
  std::string file_;
  int line_ = 1;  // of the key, or of the value where there is no key
};

// The text of a YAML file with the same maps, lists and scalars, in their order. A string that
// would be read as something else is quoted.
std::string to_yaml(const nlohmann::ordered_json& value);

}  // namespace judge
