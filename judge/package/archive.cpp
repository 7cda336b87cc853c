#include "judge/package/archive.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "judge/base/interrupt.hpp"
#include "judge/base/text.hpp"

namespace judge {
namespace {

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using File = std::unique_ptr<zip_file_t, int (*)(zip_file_t*)>;

struct Entry {
  zip_uint64_t index;
  std::string name;
  std::string place;  // "pkg.zip: name", for messages
  std::uint64_t size;
  mode_t mode;
};

bool is_settings(const std::string& name) {
  constexpr const char* kEndings[] = {".yaml", ".yml", ".toml", ".xml", ".ini", ".timelimit"};
  return std::any_of(std::begin(kEndings), std::end(kEndings),
                     [&](const char* ending) { return name.ends_with(ending); });
}

class Unpacker {
 public:
  Unpacker(zip_t* archive, const fs::path& path, const fs::path& folder, const UnpackLimits& limits)
      : archive_(archive), path_(path), folder_(folder), limits_(limits) {}

  Result<void> unpack(Contents contents) {
    fd_ = UniqueFd(::open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd_) return fail_errno(folder_.string());
    JUDGE_TRY(const std::vector<Entry> entries, read_directory());
    std::vector<Entry> links;
    for (const Entry& entry : entries) {
      JUDGE_CHECK(check_interrupt());
      if (entry.name.ends_with('/')) continue;
      const bool link = S_ISLNK(entry.mode);
      const bool wanted = contents == Contents::all || is_settings(entry.name);
      JUDGE_CHECK(write_entry(entry, wanted && !link));
      if (link) links.push_back(entry);
    }
    // Links come last, each in place of an empty file, so that nothing is written through one.
    for (const Entry& link : links) JUDGE_CHECK(make_link(link));
    for (const Entry& link : links) JUDGE_CHECK(check_link(link));
    return {};
  }

 private:
  Failure too_large() const {
    return fail(text("{}: unpacks to more than {} MiB", path_.string(), to_mib(limits_.total)),
                text("unpack it by hand, and name the folder"));
  }

  // Every entry, checked before anything is written.
  Result<std::vector<Entry>> read_directory() {
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(archive_, 0));
    if (count > limits_.files) {
      return fail(text("{}: more than {} files", path_.string(), limits_.files),
                  text("unpack it by hand, and name the folder"));
    }
    std::vector<Entry> entries;
    std::uint64_t total = 0;
    for (zip_uint64_t i = 0; i < count; ++i) {
      zip_stat_t status{};
      constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
      if (zip_stat_index(archive_, i, 0, &status) != 0 || (status.valid & kNeeded) != kNeeded) {
        return fail(text("{}: the archive is damaged", path_.string()));
      }
      Entry entry{i, status.name, path_.string() + ": " + escape_unsafe(status.name), status.size,
                  mode_of(i)};
      if (entry.name.find('\\') != std::string::npos) {
        return fail(text("{}: a name with a backslash", entry.place));
      }
      if (status.encryption_method != ZIP_EM_NONE) {
        return fail(text("{}: encrypted", entry.place), text("pack it without a password"));
      }
      // Compared so that no sum of what the archive says can overflow.
      if (entry.size > limits_.total.count - total) return too_large();
      total += entry.size;
      entries.push_back(std::move(entry));
    }
    return entries;
  }

  mode_t mode_of(zip_uint64_t index) const {
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive_, index, 0, &system, &attributes) != 0 ||
        system != ZIP_OPSYS_UNIX) {
      return 0;
    }
    return attributes >> 16;
  }

  // Gives the entry's bytes to `take`, never more than the archive says it has.
  template <class Take>
  Result<void> read_entry(const Entry& entry, Take take) const {
    const File file(zip_fopen_index(archive_, entry.index, 0), zip_fclose);
    if (!file) return fail(text("{}: {}", entry.place, zip_strerror(archive_)));
    char buffer[64 << 10];
    std::uint64_t got = 0;
    while (true) {
      const zip_int64_t n = zip_fread(file.get(), buffer, sizeof buffer);
      if (n == 0 && got == entry.size) return {};
      got += static_cast<std::uint64_t>(std::max<zip_int64_t>(n, 0));
      if (n <= 0 || got > entry.size) {
        return fail(text("{}: the archive is damaged", entry.place));
      }
      JUDGE_CHECK(take(std::string_view(buffer, static_cast<std::size_t>(n))));
    }
  }

  Result<void> write_entry(const Entry& entry, bool with_bytes) const {
    const int mode = (entry.mode & 0111) != 0 ? 0755 : 0644;
    if (Result<void> put = put_file(fd_.get(), entry.name, {}, mode); !put) {
      return fail(path_.string() + ": " + put.error().message);
    }
    if (!with_bytes) return {};
    const UniqueFd fd(::openat(fd_.get(), entry.name.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!fd) return fail_errno(entry.place);
    return read_entry(entry, [&](std::string_view bytes) -> Result<void> {
      JUDGE_CHECK(check_interrupt());
      return write_all(fd.get(), bytes, entry.place);
    });
  }

  Result<void> make_link(const Entry& entry) const {
    if (entry.size > 4096) return leaves(entry);
    std::string target;
    JUDGE_CHECK(read_entry(entry, [&](std::string_view bytes) -> Result<void> {
      target += bytes;
      return {};
    }));
    if (::unlinkat(fd_.get(), entry.name.c_str(), 0) != 0 ||
        ::symlinkat(target.c_str(), fd_.get(), entry.name.c_str()) != 0) {
      return fail_errno(entry.place);
    }
    return {};
  }

  // Once all links are there: each must end inside the folder, whatever the others do.
  Result<void> check_link(const Entry& entry) const {
    std::error_code error;
    const fs::path top = fs::canonical(folder_, error);
    const fs::path end = fs::canonical(folder_ / entry.name, error);
    if (error) return leaves(entry);
    const auto [rest, ignored] = std::mismatch(top.begin(), top.end(), end.begin(), end.end());
    return rest == top.end() ? Result<void>() : leaves(entry);
  }

  static Failure leaves(const Entry& entry) {
    return fail(text("{}: a link that leaves the package, or leads nowhere", entry.place),
                text("pack the file itself"));
  }

  zip_t* archive_;
  const fs::path& path_;
  const fs::path& folder_;
  const UnpackLimits& limits_;
  UniqueFd fd_;
};

}  // namespace

Result<TempDir> unpack(const std::filesystem::path& path, Contents contents,
                       const UnpackLimits& limits) {
  int error = 0;
  const Archive archive(zip_open(path.c_str(), ZIP_RDONLY, &error), zip_discard);
  if (!archive) return fail(text("{}: no zip archive, or a damaged one", path.string()));
  JUDGE_TRY(TempDir folder, TempDir::make(cache_folder() / "unpacked", "zip-"));
  JUDGE_CHECK(Unpacker(archive.get(), path, folder.path(), limits).unpack(contents));
  return folder;
}

Result<void> pack(const std::filesystem::path& folder, const std::filesystem::path& path) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    if (entry->is_regular_file()) names.push_back(entry->path().lexically_relative(folder));
  }
  if (error) return fail(folder.string() + ": " + error.message());
  std::sort(names.begin(), names.end());

  int code = 0;
  Archive archive(zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code), zip_discard);
  if (!archive) {
    zip_error_t reason;
    zip_error_init_with_code(&reason, code);
    const std::string message = zip_error_strerror(&reason);
    zip_error_fini(&reason);
    return fail(path.string() + ": " + message);
  }
  constexpr time_t kNoTime = 315532800;  // the first that a zip can hold, 1980
  for (const std::string& name : names) {
    struct stat status {};
    if (::stat((folder / name).c_str(), &status) != 0) return fail_errno(folder / name);
    zip_source_t* const source = zip_source_file(archive.get(), (folder / name).c_str(), 0, -1);
    const zip_int64_t index =
        source == nullptr ? -1
                          : zip_file_add(archive.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
      zip_source_free(source);
      return fail(path.string() + ": " + zip_strerror(archive.get()));
    }
    const auto at = static_cast<zip_uint64_t>(index);
    const auto mode = static_cast<zip_uint32_t>(S_IFREG | ((status.st_mode & 0111) ? 0755 : 0644));
    zip_file_set_external_attributes(archive.get(), at, 0, ZIP_OPSYS_UNIX, mode << 16);
    zip_file_set_mtime(archive.get(), at, kNoTime, 0);
  }
  if (zip_close(archive.get()) != 0) {
    return fail(path.string() + ": " + zip_strerror(archive.get()), text("is the disk full?"));
  }
  (void)archive.release();
  return {};
}

}  // namespace judge
