#include "judge/base/file.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>

#include "judge/base/text.hpp"

namespace judge {

Result<UniqueFd> open_file(const fs::path& path) {
  // O_NONBLOCK so that a FIFO in place of a file cannot hang us.
  UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!fd) return fail_errno(path.string());
  struct stat status {};
  if (::fstat(fd.get(), &status) != 0) return fail_errno(path.string());
  if (!S_ISREG(status.st_mode)) return fail(text("{}: not a regular file", path.string()));
  return fd;
}

void warm(int fd) {
  constexpr off_t kStep =
      128 << 10;  // the least that a device takes at once; the rest is forgotten
  struct stat status {};
  if (::fstat(fd, &status) != 0) return;
  for (off_t at = 0; at < status.st_size; at += kStep) {
    if (::readahead(fd, at, kStep) != 0) return;  // a file system without a cache to fill
  }
}

Result<std::string> read_file(const fs::path& path, Bytes at_most) {
  JUDGE_TRY(const UniqueFd fd, open_file(path));
  struct stat status {};
  if (::fstat(fd.get(), &status) != 0) return fail_errno(path.string());
  if (static_cast<std::uint64_t>(status.st_size) > at_most.count) {
    return fail(text("{}: {} bytes, more than the {} that are read here", path.string(),
                     status.st_size, at_most.count));
  }
  return read_all(fd.get(), path.string());
}

namespace {

struct Unlink {
  std::string path;
  bool armed = true;
  ~Unlink() {
    if (armed) ::unlink(path.c_str());
  }
};

}  // namespace

Result<void> write_file(const fs::path& path, std::string_view bytes, int mode) {
  std::string name = path.string() + ".XXXXXX";
  UniqueFd fd(::mkostemp(name.data(), O_CLOEXEC));
  if (!fd) return fail_errno(path.string());
  Unlink temporary{name};
  JUDGE_CHECK(write_all(fd.get(), bytes, path.string()));
  if (::fchmod(fd.get(), static_cast<mode_t>(mode)) != 0 || ::fdatasync(fd.get()) != 0 ||
      ::rename(name.c_str(), path.c_str()) != 0) {
    return fail_errno(path.string());
  }
  temporary.armed = false;
  return {};
}

Result<void> put_file(int folder, const std::string& name, std::string_view bytes, int mode) {
  const fs::path path(name);
  if (path.is_absolute() || std::find(path.begin(), path.end(), "..") != path.end()) {
    return fail(text("{}: not a path inside the folder", escape_unsafe(name)));
  }
  fs::path parent;
  for (const fs::path& part : path.parent_path()) {
    parent /= part;
    if (::mkdirat(folder, parent.c_str(), 0755) != 0 && errno != EEXIST) {
      return fail_errno(parent.string());
    }
    // The umask may have taken bits away.
    if (::fchmodat(folder, parent.c_str(), 0755, 0) != 0) return fail_errno(parent.string());
  }
  const UniqueFd fd(
      ::openat(folder, name.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode));
  if (!fd || ::fchmod(fd.get(), static_cast<mode_t>(mode)) != 0) return fail_errno(name);
  return write_all(fd.get(), bytes, name);
}

Result<UniqueFd> memory_file(std::string_view bytes) {
  UniqueFd memory(::memfd_create("judge", MFD_CLOEXEC));
  if (!memory) return fail_errno("memfd");
  JUDGE_CHECK(write_all(memory.get(), bytes, "memfd"));
  if (::lseek(memory.get(), 0, SEEK_SET) != 0) return fail_errno("memfd");
  return memory;
}

Result<void> make_folders(const fs::path& path) {
  std::error_code error;
  fs::create_directories(path, error);
  if (error) return fail(path.string() + ": " + error.message());
  return {};
}

Result<std::vector<std::string>> list_folder(const fs::path& path) {
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(path.c_str()), ::closedir);
  if (!folder) {
    if (errno == ENOENT) return std::vector<std::string>{};
    return fail_errno(path.string());
  }
  std::vector<std::string> names;
  errno = 0;
  while (const dirent* entry = ::readdir(folder.get())) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") names.emplace_back(name);
    errno = 0;
  }
  if (errno != 0) return fail_errno(path.string());
  std::sort(names.begin(), names.end());
  return names;
}

Result<MappedFile> MappedFile::open(const fs::path& path) {
  JUDGE_TRY(const UniqueFd fd, open_file(path));
  return of_fd(fd.get(), path.string());
}

Result<MappedFile> MappedFile::of_fd(int fd, const std::string& place) {
  struct stat status {};
  if (::fstat(fd, &status) != 0) return fail_errno(place);
  MappedFile file;
  file.size_ = static_cast<std::size_t>(status.st_size);
  if (file.size_ == 0) return file;
  constexpr std::size_t kCopied = 64 << 10;
  if (file.size_ <= kCopied) {
    file.copy_ = std::make_unique_for_overwrite<char[]>(file.size_);
    const ssize_t n = ::pread(fd, file.copy_.get(), file.size_, 0);
    if (n < 0) return fail_errno(place);
    file.size_ = static_cast<std::size_t>(n);
    file.data_ = file.copy_.get();
    return file;
  }
  void* address = ::mmap(nullptr, file.size_, PROT_READ, MAP_PRIVATE, fd, 0);
  if (address == MAP_FAILED) {
    file.size_ = 0;
    return fail_errno(place);
  }
  file.data_ = static_cast<const char*>(address);
  return file;
}

MappedFile::MappedFile(MappedFile&& other) noexcept { *this = std::move(other); }

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  std::swap(copy_, other.copy_);
  return *this;
}

MappedFile::~MappedFile() {
  if (data_ != nullptr && copy_ == nullptr) ::munmap(const_cast<char*>(data_), size_);
}

Result<TempDir> TempDir::make(const fs::path& parent, std::string_view prefix) {
  JUDGE_CHECK(make_folders(parent));
  std::string name = (parent / (std::string(prefix) + "XXXXXX")).string();
  if (::mkdtemp(name.data()) == nullptr) return fail_errno(parent.string());
  return TempDir(fs::path(name));
}

TempDir::~TempDir() {
  if (path_.empty()) return;
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

fs::path cache_folder() {
  if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache != nullptr && cache[0] == '/') {
    return fs::path(cache) / "judge";
  }
  if (const char* home = std::getenv("HOME"); home != nullptr && home[0] == '/') {
    return fs::path(home) / ".cache" / "judge";
  }
  return fs::path("/tmp") / ("judge-cache-" + std::to_string(::getuid()));
}

}  // namespace judge
