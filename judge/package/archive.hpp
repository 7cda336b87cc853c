#pragma once

#include <filesystem>

#include "judge/base/file.hpp"
#include "judge/base/result.hpp"

namespace judge {

// Unpacks a zip into a temporary folder of the cache. Refused: names that leave the folder, links,
// encrypted entries, and archives that unpack to more than 4 GiB or 100,000 files.
Result<TempDir> unpack(const std::filesystem::path& archive);

}  // namespace judge
