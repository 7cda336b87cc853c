#pragma once

#include <filesystem>

#include "judge/base/file.hpp"
#include "judge/base/result.hpp"
#include "judge/base/units.hpp"

namespace judge {

struct UnpackLimits {
  Bytes total = {4ull << 30};
  std::uint64_t files = 100'000;
};

enum class Contents {
  all,
  settings,  // only settings (.yaml and the like) have their bytes: enough for a list
};

// Unpacks a zip into a temporary folder of the cache. Refused: names that leave the folder, links
// that do, encrypted entries, damaged archives, and those that unpack to more than the limits.
Result<TempDir> unpack(const std::filesystem::path& archive, Contents contents = Contents::all,
                       const UnpackLimits& limits = {});

// Packs all files below a folder, in the order of their names and with no time of their own, so
// that equal folders give equal bytes. The archive appears whole or not at all.
Result<void> pack(const std::filesystem::path& folder, const std::filesystem::path& archive);

}  // namespace judge
