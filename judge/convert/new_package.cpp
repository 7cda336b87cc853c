#include "judge/convert/new_package.hpp"

#include <fmt/format.h>
#include <sys/random.h>

#include <array>
#include <cstdint>

#include "judge/base/file.hpp"

namespace judge {
namespace {

constexpr std::string_view kUuid = "@UUID@";

// Version 4: random.
Result<std::string> random_uuid() {
  std::array<std::uint16_t, 8> words{};
  if (::getrandom(words.data(), sizeof words, 0) != sizeof words) return fail_errno("getrandom");
  words[3] = static_cast<std::uint16_t>((words[3] & 0x0fff) | 0x4000);
  words[4] = static_cast<std::uint16_t>((words[4] & 0x3fff) | 0x8000);
  return fmt::format("{:04x}{:04x}-{:04x}-{:04x}-{:04x}-{:04x}{:04x}{:04x}", words[0], words[1],
                     words[2], words[3], words[4], words[5], words[6], words[7]);
}

}  // namespace

Result<void> write_new_package(const std::filesystem::path& folder) {
  JUDGE_TRY(const std::string uuid, random_uuid());
  for (const TemplateFile& file : template_files()) {
    std::string content = file.content;
    if (const std::size_t at = content.find(kUuid); at != std::string::npos) {
      content.replace(at, kUuid.size(), uuid);
    }
    JUDGE_CHECK(make_folders((folder / file.path).parent_path()));
    JUDGE_CHECK(write_file(folder / file.path, content));
  }
  return {};
}

}  // namespace judge
