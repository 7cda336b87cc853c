#include "judge/package/archive.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <zip.h>

#include <cstdlib>

#include "judge/package/load.hpp"
#include "tests/support/temp_package.hpp"

namespace judge {
namespace {

using testing::HasSubstr;

struct Packed {
  std::string name, content;
  mode_t mode = S_IFREG | 0644;
  bool encrypted = false;
};

// Each test has a cache of its own, in which nothing may be left.
class ArchiveTest : public testing::Test {
 protected:
  ArchiveTest() { ::setenv("XDG_CACHE_HOME", (folder_.path() / "cache").c_str(), 1); }
  ~ArchiveTest() override { ::unsetenv("XDG_CACHE_HOME"); }

  fs::path pack(const std::vector<Packed>& entries, const std::string& name = "doubling.zip") {
    const fs::path path = folder_.path() / name;
    fs::remove(path);
    int error = 0;
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_EXCL, &error);
    if (archive == nullptr) throw std::runtime_error("zip_open");
    for (const Packed& entry : entries) {
      zip_source_t* source =
          zip_source_buffer(archive, entry.content.data(), entry.content.size(), 0);
      const zip_int64_t index = zip_file_add(archive, entry.name.c_str(), source, ZIP_FL_ENC_UTF_8);
      if (index < 0) throw std::runtime_error(zip_strerror(archive));
      const auto at = static_cast<zip_uint64_t>(index);
      zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX,
                                       static_cast<zip_uint32_t>(entry.mode) << 16);
      if (entry.encrypted) zip_file_set_encryption(archive, at, ZIP_EM_AES_256, "secret");
    }
    if (zip_close(archive) != 0) throw std::runtime_error(zip_strerror(archive));
    return path;
  }

  // The valid package's files, below `top`.
  static std::vector<Packed> entries_of(const TempPackage& package, const std::string& top = "") {
    std::vector<Packed> entries;
    for (const auto& file : fs::recursive_directory_iterator(package.path())) {
      if (!file.is_regular_file()) continue;
      const std::string name = file.path().lexically_relative(package.path()).string();
      entries.push_back({top + name, package.read(name)});
    }
    return entries;
  }

  std::string error_of(const std::vector<Packed>& entries, const UnpackLimits& limits = {}) {
    const Result<TempDir> unpacked = unpack(pack(entries), Contents::all, limits);
    return unpacked ? "" : unpacked.error().message;
  }

  std::vector<std::string> left_behind() const {
    return *list_folder(folder_.path() / "cache/judge/unpacked");
  }

  TempPackage folder_{TempPackage::Start::empty};
};

TEST_F(ArchiveTest, APackageIsReadFromAZip) {
  const TempPackage package;
  for (const std::string top : {"", "doubling/", "other-name/"}) {
    for (const char* name : {"doubling.zip", "doubling.kpp"}) {
      SCOPED_TRACE(top + name);
      std::vector<Packed> entries = entries_of(package, top);
      if (!top.empty()) entries.push_back({"__MACOSX/._x", "junk"});
      {
        const Result<Problem> problem = load_problem(pack(entries, name));
        ASSERT_TRUE(problem) << problem.error().message;
        EXPECT_EQ(problem->short_name, "doubling");
        ASSERT_EQ(problem->cases.size(), 2u);
        EXPECT_EQ(*read_file(problem->cases[1].input), "5\n");
        EXPECT_EQ(problem->submissions.size(), 2u);
        EXPECT_EQ(left_behind().size(), 1u);
      }
      EXPECT_TRUE(left_behind().empty());
    }
  }
}

TEST_F(ArchiveTest, ASummaryNeedsNoData) {
  std::vector<Packed> entries = entries_of(TempPackage());
  entries.push_back({"data/secret/2.in", std::string(1 << 20, 'x')});
  entries.push_back({"data/secret/2.ans", ""});
  const fs::path path = pack(entries);
  const Result<ProblemSummary> summary = summarize_problem(path);
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->name, "doubling");
  EXPECT_EQ(summary->path, path);
  EXPECT_EQ(summary->cases, 3u);
  EXPECT_EQ(summary->titles.at("zh"), "加倍");
  EXPECT_TRUE(left_behind().empty());
  const Result<TempDir> folder = unpack(path, Contents::settings);
  ASSERT_TRUE(folder);
  EXPECT_EQ(fs::file_size(folder->path() / "data/secret/2.in"), 0u);
}

TEST_F(ArchiveTest, HostileArchivesAreRefused) {
  const mode_t link = S_IFLNK | 0777;
  const struct {
    const char* why;
    std::vector<Packed> entries;
    const char* message;
  } rows[] = {
      {"up and out", {{"../out", "x"}}, "not a path inside the folder"},
      {"up in the middle", {{"data/../../out", "x"}}, "not a path inside the folder"},
      {"absolute", {{"/tmp/touchstone-slip", "x"}}, "not a path inside the folder"},
      {"a name for Windows", {{"..\\out", "x"}}, "a name with a backslash"},
      {"encrypted", {{"problem.yaml", "name: x", S_IFREG | 0644, true}}, "encrypted"},
      {"a link out", {{"data", "../..", link}}, "a link that leaves the package"},
      {"an absolute link", {{"data", "/etc", link}}, "a link that leaves the package"},
      {"a link to nothing", {{"data", "gone", link}}, "a link that leaves the package"},
      {"a link out by way of another",
       {{"a/b/in", "../..", link}, {"out", "a/b/in/../x", link}, {"a/x", ""}},
       "a link that leaves the package"},
      {"a file through a link", {{"d", "/tmp", link}, {"d/touchstone-slip", "x"}}, "doubling.zip"},
      {"a file through a later link",
       {{"d/touchstone-slip", "x"}, {"d", "/tmp", link}},
       "doubling.zip"},
      {"a link through a link",
       {{"d", "/tmp", link}, {"d/touchstone-slip", "/etc", link}},
       "doubling.zip"},
      {"a link that is too long for one", {{"d", std::string(5000, 'x'), link}}, "a link"},
      {"a file where a folder is", {{"d/x", ""}, {"d", ""}}, "doubling.zip"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    EXPECT_THAT(error_of(row.entries), HasSubstr(row.message));
    EXPECT_FALSE(fs::exists("/tmp/touchstone-slip"));
    EXPECT_TRUE(left_behind().empty());
    EXPECT_EQ(*list_folder(folder_.path()), (std::vector<std::string>{"cache", "doubling.zip"}));
  }
}

TEST_F(ArchiveTest, LinksInsideAndRightsStay) {
  const Result<TempDir> folder =
      unpack(pack({{"shared/check.h", "text"},
                   {"validators/check.h", "../shared/check.h", S_IFLNK | 0777},
                   {"validators/run", "#!/bin/sh\n", S_IFREG | 0755}}));
  ASSERT_TRUE(folder) << folder.error().message;
  EXPECT_EQ(*read_file(folder->path() / "validators/check.h"), "text");
  struct stat status {};
  ASSERT_EQ(::stat((folder->path() / "validators/run").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0755u);
}

TEST_F(ArchiveTest, BombsAreRefusedBeforeTheyAreWritten) {
  const UnpackLimits limits{.total = 1_MiB, .files = 10};
  const std::string half(512 << 10, '0');
  EXPECT_EQ(error_of({{"a", half}, {"b", half}}, limits), "");
  EXPECT_THAT(error_of({{"a", half}, {"b", half}, {"c", "1"}}, limits),
              HasSubstr("unpacks to more than 1 MiB"));
  std::vector<Packed> many;
  for (int i = 0; i < 11; ++i) many.push_back({"f" + std::to_string(i), ""});
  EXPECT_THAT(error_of(many, limits), HasSubstr("more than 10 files"));
  many.pop_back();
  EXPECT_EQ(error_of(many, limits), "");
}

// The sizes that an archive states may be a lie: the central directory says 1 byte, the entry holds
// 4 MiB.
TEST_F(ArchiveTest, StatedSizesAreNotBelieved) {
  const fs::path path = pack({{"bomb", std::string(4 << 20, '0')}});
  std::string bytes = *read_file(path);
  for (const char* signature : {"PK\x01\x02", "PK\x03\x04"}) {
    const std::size_t at = bytes.find(std::string(signature, 4));
    ASSERT_NE(at, std::string::npos);
    const std::size_t size = at + (signature[2] == 1 ? 24 : 22);
    bytes.replace(size, 4, std::string("\x01\0\0\0", 4));
  }
  folder_.write("doubling.zip", bytes);
  const Result<TempDir> unpacked = unpack(path);
  ASSERT_FALSE(unpacked);
  EXPECT_THAT(unpacked.error().message, HasSubstr("doubling.zip"));
  EXPECT_TRUE(left_behind().empty());
}

TEST_F(ArchiveTest, DamagedArchivesAreErrorsAndNoCrash) {
  const std::string whole = *read_file(pack(entries_of(TempPackage())));
  std::uint32_t state = 12345;
  const auto random = [&](std::size_t below) {
    state = state * 1664525 + 1013904223;
    return (state >> 8) % below;
  };
  for (int round = 0; round < 200; ++round) {
    std::string bytes = whole;
    if (round % 2 == 0) {
      bytes.resize(random(whole.size()));
    } else {
      for (int i = 0; i < 4; ++i) bytes[random(bytes.size())] ^= static_cast<char>(1 + random(255));
    }
    folder_.write("doubling.zip", bytes);
    (void)load_problem(folder_.path() / "doubling.zip");
    ASSERT_TRUE(left_behind().empty());
  }
  folder_.write("doubling.zip", "");
  EXPECT_FALSE(load_problem(folder_.path() / "doubling.zip"));
  folder_.write("doubling.zip", "no zip at all");
  EXPECT_THAT(load_problem(folder_.path() / "doubling.zip").error().message,
              HasSubstr("no zip archive"));
}

}  // namespace
}  // namespace judge
