#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "judge/package/yaml.hpp"

// What a Yaml points to; for those that make one.

namespace judge {

struct Yaml::Value {
  enum class Kind { null, scalar, list, map };
  struct Entry {
    std::string key;  // of a map
    int line;
    std::shared_ptr<const Value> value;
  };

  Kind kind = Kind::null;
  int line = 1;
  std::string scalar;
  bool quoted = false;                       // a scalar that was written in quotes
  std::vector<Entry> entries;                // of a map or a list
  std::map<std::string, std::size_t> index;  // of a map: key -> entry
  std::size_t size = 1;  // values in it, each alias counted as what it stands for
};

}  // namespace judge
