#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/fd.hpp"
#include "judge/base/result.hpp"
#include "judge/base/units.hpp"

namespace judge {

namespace fs = std::filesystem;

Result<UniqueFd> open_file(const fs::path& path);  // read-only, a regular file
// Has the kernel bring the file into its cache now: whoever reads a page first pays for its memory,
// and that is then us, not a program whose memory is measured.
void warm(int fd);
Result<std::string> read_file(const fs::path& path, Bytes at_most = Bytes{~0ull});
// The file appears whole or not at all, also when the disk is full or the process is killed.
Result<void> write_file(const fs::path& path, std::string_view bytes, int mode = 0644);
// Writes folder/name, name a relative path without "..", making the folders on the way. Modes are
// such that any user may read what is written (a sandbox's programs run as another user).
Result<void> put_file(int folder, const std::string& name, std::string_view bytes, int mode = 0644);
Result<void> make_folders(const fs::path& path);
// A file that has no name and lives in memory, open at its start.
Result<UniqueFd> memory_file(std::string_view bytes);
// Names in a folder, sorted byte-wise; an absent folder has none.
Result<std::vector<std::string>> list_folder(const fs::path& path);

// A file's bytes for reading: mapped, unless so few that a copy costs less. Empty files have an
// empty view.
class MappedFile {
 public:
  static Result<MappedFile> open(const fs::path& path);
  static Result<MappedFile> of_fd(int fd, const std::string& place);
  MappedFile() = default;
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;
  ~MappedFile();
  std::string_view bytes() const { return {data_, size_}; }

 private:
  const char* data_ = nullptr;
  std::size_t size_ = 0;
  std::unique_ptr<char[]> copy_;  // where data_ is, unless it is mapped
};

// A folder that is removed with all it holds when the object goes.
class TempDir {
 public:
  static Result<TempDir> make(const fs::path& parent, std::string_view prefix);
  TempDir(TempDir&& other) noexcept : path_(std::exchange(other.path_, {})) {}
  TempDir& operator=(TempDir&&) = delete;
  ~TempDir();
  const fs::path& path() const { return path_; }

 private:
  explicit TempDir(fs::path path) : path_(std::move(path)) {}
  fs::path path_;
};

// $XDG_CACHE_HOME/judge (or ~/.cache/judge; without a HOME, a folder of the user's in /tmp).
fs::path cache_folder();

}  // namespace judge
