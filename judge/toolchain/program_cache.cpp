#include "judge/toolchain/program_cache.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "judge/base/file.hpp"
#include "judge/base/sha256.hpp"
#include "judge/base/text.hpp"

namespace judge {
namespace {

// A temporary folder that is older and unlocked belongs to a judge that was killed.
constexpr auto kAbandoned = std::chrono::minutes(10);
constexpr std::string_view kTemporary = "new-";

// An entry is a folder with `files/` and this: the hash of what follows, a line end, and a JSON
// object with the files' hashes and the note. Its lock is the entry's lock; its time the last use.
constexpr const char* kManifest = "manifest";
constexpr const char* kFiles = "files";

fs::path cache_root() { return cache_folder() / "programs"; }

std::uint64_t most_bytes() {
  const char* mib = std::getenv("JUDGE_CACHE_MIB");
  const auto wanted = parse_integer(mib == nullptr ? "" : mib);
  return (wanted && *wanted >= 0 ? static_cast<std::uint64_t>(*wanted) : 1024) << 20;
}

// The manifest, locked; nothing while another holds it otherwise, or when the entry is gone.
UniqueFd lock_entry(const fs::path& entry, int how) {
  const fs::path path = entry / kManifest;
  UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (!fd || ::flock(fd.get(), how | LOCK_NB) != 0) return {};
  // Between open and flock the entry may have left, and another taken its place.
  struct stat ours {
  }, there{};
  const bool same = ::fstat(fd.get(), &ours) == 0 && ::stat(path.c_str(), &there) == 0 &&
                    ours.st_ino == there.st_ino && ours.st_dev == there.st_dev;
  return same ? std::move(fd) : UniqueFd();
}

void remove_folder(const fs::path& folder) {
  std::error_code ignored;
  fs::remove_all(folder, ignored);
}

// Removes an entry that nobody uses. It leaves its name first, so that nobody finds half of it.
bool evict(const fs::path& entry) {
  const UniqueFd lock = lock_entry(entry, LOCK_EX);
  if (!lock) return false;
  std::string grave = (entry.parent_path() / (std::string(kTemporary) + "XXXXXX")).string();
  if (::mkdtemp(grave.data()) == nullptr) return false;
  std::error_code error;
  fs::rename(entry, fs::path(grave) / "old", error);
  remove_folder(grave);
  return !error;
}

// Held shared where an entry appears, alone where one without a manifest, and so without a lock of
// its own, is removed: the folder just found broken may be another judge's new entry by then.
UniqueFd lock_root(int how) {
  UniqueFd fd(::open(cache_root().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return fd && ::flock(fd.get(), how) == 0 ? std::move(fd) : UniqueFd();
}

// Removes a damaged entry, unless it is in use. Without a manifest nobody can use it.
void discard(const fs::path& entry) {
  std::error_code ignored;
  if (fs::exists(entry / kManifest, ignored)) {
    evict(entry);
  } else if (fs::exists(entry, ignored)) {
    const UniqueFd alone = lock_root(LOCK_EX);
    if (alone && !fs::exists(entry / kManifest, ignored)) remove_folder(entry);
  }
}

std::string make_manifest(const std::vector<ProgramFile>& files, const std::string& note) {
  nlohmann::json hashes = nlohmann::json::object();
  std::uint64_t bytes = 0;
  for (const ProgramFile& file : files) {
    hashes[file.name] = sha256_hex(file.content);
    bytes += file.content.size();
  }
  const nlohmann::json manifest = {{"bytes", bytes}, {"files", hashes}, {"note", note}};
  const std::string body = manifest.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return sha256_hex(body) + "\n" + body;
}

// Nothing when it is not as it was written.
std::optional<nlohmann::json> read_manifest(int fd) {
  const Result<std::string> text = read_all(fd, kManifest);
  if (!text || text->size() < 65 || sha256_hex(text->substr(65)) != text->substr(0, 64)) {
    return std::nullopt;
  }
  return nlohmann::json::parse(text->substr(65));
}

bool is_whole(const fs::path& entry, const nlohmann::json& manifest) {
  for (const auto& [name, hash] : manifest.at("files").items()) {
    const Result<MappedFile> file = MappedFile::open(entry / kFiles / name);
    if (!file || sha256_hex(file->bytes()) != hash.get<std::string>()) return false;
  }
  return true;
}

// Called after each new entry, which is in use and so stays.
void make_room() {
  struct Entry {
    fs::file_time_type used;
    std::uint64_t bytes;
    fs::path folder;
  };
  std::vector<Entry> entries;
  std::uint64_t total = 0;
  std::error_code error;
  for (fs::directory_iterator found(cache_root(), error), end; !error && found != end;
       found.increment(error)) {
    const fs::path& folder = found->path();
    std::error_code ignored;
    if (folder.filename().string().starts_with(kTemporary)) {
      std::error_code gone;
      const auto written = fs::last_write_time(folder, gone);
      if (gone || fs::file_time_type::clock::now() - written <= kAbandoned) continue;
      const bool locked = fs::exists(folder / kManifest, ignored) && !lock_entry(folder, LOCK_EX);
      if (!locked) remove_folder(folder);
      continue;
    }
    const UniqueFd fd(::open((folder / kManifest).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    const auto manifest = fd ? read_manifest(fd.get()) : std::nullopt;
    if (!manifest) {
      discard(folder);
      continue;
    }
    entries.push_back({.used = fs::last_write_time(folder / kManifest, ignored),
                       .bytes = manifest->value("bytes", std::uint64_t{0}),
                       .folder = folder});
    total += entries.back().bytes;
  }
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.used < b.used; });
  for (const Entry& entry : entries) {
    if (total <= most_bytes()) return;
    if (evict(entry.folder)) total -= entry.bytes;
  }
}

// A folder with the entry's contents that is not in the cache, and its lock.
struct NewEntry {
  TempDir folder;
  UniqueFd lock;
};

Result<NewEntry> write_entry(const fs::path& parent, const std::vector<ProgramFile>& files,
                             const std::string& note) {
  JUDGE_TRY(TempDir made, TempDir::make(parent, kTemporary));
  const UniqueFd folder(::open(made.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder || ::fchmod(folder.get(), 0755) != 0) return fail_errno(made.path().string());
  const auto put = [&](const std::string& name, std::string_view content, int mode) {
    Result<void> done = put_file(folder.get(), name, content, mode);
    if (!done) done.error().message = parent.string() + ": " + done.error().message;
    return done;
  };
  for (const ProgramFile& file : files) {
    const std::string name = std::string(kFiles) + "/" + file.name;
    JUDGE_CHECK(put(name, file.content, file.executable ? 0755 : 0644));
  }
  JUDGE_CHECK(put(kManifest, make_manifest(files, note), 0644));
  UniqueFd lock = lock_entry(made.path(), LOCK_SH);
  if (!lock) return fail(text("{}: cannot be locked", made.path().string()));
  return NewEntry{std::move(made), std::move(lock)};
}

// False where the key has an entry already.
bool publish(const fs::path& made, const std::string& key) {
  const UniqueFd appearing = lock_root(LOCK_SH);
  return appearing && ::rename(made.c_str(), (cache_root() / key).c_str()) == 0;
}

StoredProgram as_temporary(NewEntry entry, const std::string& note) {
  const auto kept = std::make_shared<const NewEntry>(std::move(entry));
  return {.folder = kept->folder.path() / kFiles, .note = note, .keep_alive = kept};
}

}  // namespace

std::optional<StoredProgram> find_program(const std::string& key) {
  const fs::path entry = cache_root() / key;
  UniqueFd lock = lock_entry(entry, LOCK_SH);
  const auto manifest = lock ? read_manifest(lock.get()) : std::nullopt;
  if (!manifest || !is_whole(entry, *manifest)) {
    lock.reset();
    discard(entry);
    return std::nullopt;
  }
  std::error_code ignored;
  fs::last_write_time(entry / kManifest, fs::file_time_type::clock::now(), ignored);
  return StoredProgram{.folder = entry / kFiles,
                       .note = manifest->at("note").get<std::string>(),
                       .keep_alive = std::make_shared<const UniqueFd>(std::move(lock))};
}

Result<StoredProgram> store_program(const std::string& key, const std::vector<ProgramFile>& files,
                                    const std::string& note, Store store) {
  Result<NewEntry> made = write_entry(cache_root(), files, note);
  if (!made) {
    std::error_code ignored;
    Result<NewEntry> elsewhere = write_entry(fs::temp_directory_path(ignored), files, note);
    if (!elsewhere) {
      return fail(text("the compiled program cannot be kept: {}; {}", made.error().message,
                       elsewhere.error().message),
                  text("free some space, or name another folder in XDG_CACHE_HOME"));
    }
    return as_temporary(*std::move(elsewhere), note);
  }
  if (store == Store::in_cache) {
    if (publish(made->folder.path(), key)) {
      // Its lock went with it, so it is ours to use; the TempDir finds nothing to remove.
      StoredProgram stored{.folder = cache_root() / key / kFiles,
                           .note = note,
                           .keep_alive = std::make_shared<const UniqueFd>(std::move(made->lock))};
      make_room();
      return stored;
    }
    // Another judge has stored the same meanwhile. Where that is damaged, ours serves us.
    if (std::optional<StoredProgram> theirs = find_program(key)) return *std::move(theirs);
  }
  return as_temporary(*std::move(made), note);
}

}  // namespace judge
