// A zip: it is unpacked or refused, and nothing of it leads out of its folder.

#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "judge/base/file.hpp"
#include "judge/package/archive.hpp"

using namespace judge;

namespace {

// The cache of this process alone.
const fs::path& cache() {
  static const TempDir folder = [] {
    Result<TempDir> made = TempDir::make(fs::temp_directory_path(), "zip-fuzz-");
    if (!made) std::abort();
    ::setenv("XDG_CACHE_HOME", made->path().c_str(), 1);
    return *std::move(made);
  }();
  return folder.path();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  const fs::path& root = cache();
  const fs::path archive = root / "fuzz.zip";
  static const UniqueFd file(::memfd_create("zip", 0));
  if (::ftruncate(file.get(), 0) != 0 ||
      ::pwrite(file.get(), bytes, size, 0) != static_cast<ssize_t>(size)) {
    std::abort();
  }
  std::error_code ignored;
  if (!fs::is_symlink(archive, ignored)) {
    fs::create_symlink("/proc/self/fd/" + std::to_string(file.get()), archive);
  }
  const Result<TempDir> unpacked =
      unpack(archive, Contents::all, {.total = {1 << 20}, .files = 100});
  if (!unpacked) return 0;
  const fs::path inside = fs::canonical(unpacked->path());
  std::uint64_t total = 0;
  for (const auto& entry : fs::recursive_directory_iterator(inside)) {
    const fs::path real = fs::weakly_canonical(entry.path());
    if (!real.string().starts_with(inside.string() + "/")) std::abort();
    if (entry.is_regular_file() && !entry.is_symlink()) total += entry.file_size();
  }
  if (total > 1 << 20) std::abort();
  return 0;
}
