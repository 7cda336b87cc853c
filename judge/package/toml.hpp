#pragma once

#include <filesystem>
#include <string>

#include "judge/package/yaml.hpp"

namespace judge {

// A TOML file, as values that know file and line. Only toml.cpp knows toml++.
Result<Yaml> load_toml(const std::filesystem::path& path, const std::string& shown_as);
Result<Yaml> parse_toml(const std::string& content, const std::string& shown_as);

}  // namespace judge
