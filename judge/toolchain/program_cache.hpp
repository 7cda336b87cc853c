#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "judge/base/result.hpp"

namespace judge {

// A file of a compiled program.
struct ProgramFile {
  std::string name;  // relative to the program's folder
  std::string content;
  bool executable = false;
};

// A folder of compiled programs, each in a folder of its own named by a key. Several judges use it
// at once: an entry appears whole, by rename; who uses one holds a shared lock on it; what has not
// been used for longest leaves first, and never while it is locked.
struct CachedProgram {
  std::filesystem::path folder;
  std::string note;                        // what was stored beside the files
  std::shared_ptr<const void> keep_alive;  // the lock
};

// Nothing when there is none, or when it is damaged (it is then removed).
std::optional<CachedProgram> find_program(const std::string& key);
Result<CachedProgram> store_program(const std::string& key, const std::vector<ProgramFile>& files,
                                    const std::string& note);

}  // namespace judge
