#include "judge/package/archive.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <zip.h>

#include <memory>

#include "judge/base/interrupt.hpp"
#include "judge/base/text.hpp"

namespace judge {
namespace {

constexpr std::uint64_t kMostBytes = 4ull << 30;
constexpr zip_int64_t kMostFiles = 100000;

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Entry = std::unique_ptr<zip_file_t, int (*)(zip_file_t*)>;

bool is_link(zip_t* archive, zip_uint64_t index) {
  zip_uint8_t system = 0;
  zip_uint32_t attributes = 0;
  if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0) return false;
  return system == ZIP_OPSYS_UNIX && S_ISLNK(attributes >> 16);
}

Result<std::string> read_entry(zip_t* archive, const zip_stat_t& status, const std::string& place,
                               std::uint64_t room) {
  const Entry entry(zip_fopen_index(archive, status.index, 0), zip_fclose);
  if (!entry) return fail(text("{}: {}", place, zip_strerror(archive)));
  std::string content;
  char buffer[64 << 10];
  while (true) {
    const zip_int64_t n = zip_fread(entry.get(), buffer, sizeof buffer);
    if (n < 0) return fail(text("{}: the archive is damaged", place));
    if (n == 0) return content;
    content.append(buffer, static_cast<std::size_t>(n));
    // What the archive says of its sizes may be a lie.
    if (content.size() > room) return fail(text("{}: unpacks to more than 4 GiB", place));
  }
}

}  // namespace

Result<TempDir> unpack(const std::filesystem::path& path) {
  int error = 0;
  const Archive archive(zip_open(path.c_str(), ZIP_RDONLY, &error), zip_discard);
  if (!archive) return fail(text("{}: no zip archive, or a damaged one", path.string()));
  JUDGE_TRY(TempDir folder, TempDir::make(cache_folder() / "unpacked", "zip-"));
  const UniqueFd fd(::open(folder.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!fd) return fail_errno(folder.path().string());
  const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
  if (count > kMostFiles) return fail(text("{}: more than 100,000 files", path.string()));
  std::uint64_t room = kMostBytes;
  for (zip_int64_t i = 0; i < count; ++i) {
    JUDGE_CHECK(check_interrupt());
    zip_stat_t status{};
    if (zip_stat_index(archive.get(), static_cast<zip_uint64_t>(i), 0, &status) != 0) {
      return fail(text("{}: the archive is damaged", path.string()));
    }
    const std::string name = status.name;
    const std::string place = path.string() + ": " + escape_unsafe(name);
    if (name.ends_with('/')) continue;
    if (name.find('\\') != std::string::npos)
      return fail(text("{}: a name with a backslash", place));
    if (is_link(archive.get(), static_cast<zip_uint64_t>(i))) {
      return fail(text("{}: a link in an archive", place), text("pack the file itself"));
    }
    JUDGE_TRY(const std::string content, read_entry(archive.get(), status, place, room));
    room -= content.size();
    if (Result<void> put = put_file(fd.get(), name, content); !put) {
      return fail(path.string() + ": " + put.error().message);
    }
  }
  return folder;
}

}  // namespace judge
