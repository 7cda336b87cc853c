#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "judge/base/result.hpp"

namespace judge {

// A file of judge/convert/template/, which the judge carries inside itself.
struct TemplateFile {
  std::string path, content;
};
const std::vector<TemplateFile>& template_files();

// Writes a small package that passes every check, with an example of each part of one, into an
// empty folder: what a new problem is made from.
Result<void> write_new_package(const std::filesystem::path& folder);

}  // namespace judge
