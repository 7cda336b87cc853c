#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "judge/base/result.hpp"

// A folder of compiled programs, each in a folder of its own named by a key. Several judges use it
// at once: an entry appears whole, by rename; who uses one holds a shared lock on it; what has not
// been used for longest leaves first, and never while it is locked. $JUDGE_CACHE_MIB bounds it.

namespace judge {

// A file of a compiled program.
struct ProgramFile {
  std::string name;  // relative to the program's folder, without "..", in UTF-8
  std::string content;
  bool executable = false;
};

struct StoredProgram {
  std::filesystem::path folder;            // holds the files and nothing else
  std::string note;                        // what was stored beside the files, in UTF-8
  std::shared_ptr<const void> keep_alive;  // while it lives, so does the folder
};

// Nothing when there is none, or when it is damaged (it is then removed).
std::optional<StoredProgram> find_program(const std::string& key);

enum class Store {
  in_cache,   // under the key, for everyone
  temporary,  // for as long as it is kept alive
};
// Where the cache cannot take the program (a full disk, a folder that is not ours), it goes to the
// folder of temporary files. An Error when that has no place either.
Result<StoredProgram> store_program(const std::string& key, const std::vector<ProgramFile>& files,
                                    const std::string& note, Store store);

}  // namespace judge
