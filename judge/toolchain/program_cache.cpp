#include "judge/toolchain/program_cache.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>

#include "judge/base/file.hpp"
#include "judge/base/sha256.hpp"
#include "judge/base/text.hpp"

namespace judge {
namespace {

constexpr std::uint64_t kDefaultMib = 1024;
// A temporary folder this old belongs to a judge that was killed.
constexpr auto kAbandoned = std::chrono::hours(1);
const std::string kManifest = ".manifest";  // hash and name of each file, an empty line, the note

fs::path cache_root() { return cache_folder() / "programs"; }

UniqueFd lock(const fs::path& folder, int how) {
  UniqueFd fd(::open((folder / kManifest).c_str(), O_RDONLY | O_CLOEXEC));
  if (fd && ::flock(fd.get(), how | LOCK_NB) != 0) return {};
  return fd;
}

std::uint64_t size_of(const fs::path& folder) {
  std::uint64_t size = 0;
  std::error_code ignored;
  for (const auto& entry : fs::recursive_directory_iterator(folder, ignored)) {
    if (entry.is_regular_file(ignored)) size += entry.file_size(ignored);
  }
  return size;
}

std::uint64_t most_bytes() {
  const char* mib = std::getenv("JUDGE_CACHE_MIB");
  const auto wanted = parse_integer(mib == nullptr ? "" : mib);
  return (wanted && *wanted >= 0 ? static_cast<std::uint64_t>(*wanted) : kDefaultMib) << 20;
}

void remove_tree(const fs::path& folder) {
  std::error_code ignored;
  fs::remove_all(folder, ignored);
}

// Called after each new entry, which is the youngest and so stays.
void make_room() {
  struct Entry {
    fs::file_time_type used;
    std::uint64_t size;
    fs::path folder;
  };
  std::vector<Entry> entries;
  std::uint64_t total = 0;
  std::error_code ignored;
  for (const auto& found : fs::directory_iterator(cache_root(), ignored)) {
    const auto used = found.last_write_time(ignored);
    if (found.path().filename().string().starts_with("new-")) {
      if (fs::file_time_type::clock::now() - used > kAbandoned) remove_tree(found.path());
      continue;
    }
    entries.push_back({used, size_of(found.path()), found.path()});
    total += entries.back().size;
  }
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.used < b.used; });
  for (const Entry& entry : entries) {
    if (total <= most_bytes() || &entry == &entries.back()) return;
    if (const UniqueFd ours = lock(entry.folder, LOCK_EX)) {
      remove_tree(entry.folder);
      total -= entry.size;
    }
  }
}

}  // namespace

std::optional<CachedProgram> find_program(const std::string& key) {
  const fs::path folder = cache_root() / key;
  auto held = std::make_shared<UniqueFd>(lock(folder, LOCK_SH));
  if (!*held) return std::nullopt;
  const Result<std::string> manifest = read_file(folder / kManifest);
  if (!manifest) return std::nullopt;  // left the cache meanwhile
  const std::size_t end = manifest->find("\n\n");
  bool whole = end != std::string::npos;
  for (const std::string_view line : split_lines(std::string_view(*manifest).substr(0, end))) {
    const Result<std::string> content =
        read_file(folder / std::string(line.substr(std::min<std::size_t>(65, line.size()))));
    whole = whole && content && sha256_hex(*content) == line.substr(0, 64);
  }
  if (!whole) {
    remove_tree(folder);
    return std::nullopt;
  }
  std::error_code ignored;
  fs::last_write_time(folder, fs::file_time_type::clock::now(), ignored);
  return CachedProgram{folder, manifest->substr(end + 2), std::move(held)};
}

Result<CachedProgram> store_program(const std::string& key, const std::vector<ProgramFile>& files,
                                    const std::string& note) {
  JUDGE_TRY(const TempDir made, TempDir::make(cache_root(), "new-"));
  const UniqueFd folder(::open(made.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder || ::fchmod(folder.get(), 0755) != 0) return fail_errno(made.path().string());
  std::string manifest;
  for (const ProgramFile& file : files) {
    JUDGE_CHECK(put_file(folder.get(), file.name, file.content, file.executable ? 0755 : 0644));
    manifest += sha256_hex(file.content) + " " + file.name + "\n";
  }
  JUDGE_CHECK(put_file(folder.get(), kManifest, manifest + "\n" + note));
  // Another judge may have stored the same program meanwhile: then rename fails, and theirs is used.
  (void)::rename(made.path().c_str(), (cache_root() / key).c_str());
  std::optional<CachedProgram> stored = find_program(key);
  make_room();
  if (!stored) return fail(text("{}: the program was stored and is gone", cache_root().string()));
  return *std::move(stored);
}

}  // namespace judge
