#include "judge/toolchain/program_cache.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <thread>

#include "judge/base/file.hpp"
#include "judge/base/sha256.hpp"

namespace judge {
namespace {

using ::testing::HasSubstr;

std::string key_of(int number) { return sha256_hex(std::to_string(number)); }

std::vector<ProgramFile> program_of(const std::string& content) {
  return {{"program", content, true}, {"sub/data.txt", "data"}};
}

class ProgramCacheTest : public ::testing::Test {
 protected:
  ProgramCacheTest() : folder_(TempDir::make(fs::temp_directory_path(), "cache-").value()) {
    ::setenv("XDG_CACHE_HOME", folder_.path().c_str(), 1);
  }
  ~ProgramCacheTest() override {
    ::unsetenv("XDG_CACHE_HOME");
    ::unsetenv("JUDGE_CACHE_MIB");
  }
  fs::path programs() const { return folder_.path() / "judge" / "programs"; }
  fs::path entry(int number) const { return programs() / key_of(number); }

  TempDir folder_;
};

TEST_F(ProgramCacheTest, GivesBackWhatWasStored) {
  EXPECT_FALSE(find_program(key_of(1)));
  {
    const auto stored = store_program(key_of(1), program_of("code"), "note\n判", Store::in_cache);
    ASSERT_TRUE(stored) << stored.error().message;
    EXPECT_EQ(read_file(stored->folder / "program").value(), "code");
  }
  const auto found = find_program(key_of(1));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->note, "note\n判");
  EXPECT_EQ(read_file(found->folder / "program").value(), "code");
  EXPECT_EQ(read_file(found->folder / "sub/data.txt").value(), "data");
  EXPECT_THAT(list_folder(found->folder).value(), ::testing::ElementsAre("program", "sub"));
  struct stat status {};
  ASSERT_EQ(::stat((found->folder / "program").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0755u);
  EXPECT_FALSE(find_program(key_of(2)));
  EXPECT_EQ(list_folder(programs()).value().size(), 1u) << "nothing is left beside the entry";
}

TEST_F(ProgramCacheTest, RemovesADamagedEntry) {
  const struct {
    const char* why;
    std::function<void(const fs::path&)> damage;
  } cases[] = {
      {"a byte of the program",
       [](const fs::path& e) { std::ofstream(e / "files/program") << "cXde"; }},
      {"cut", [](const fs::path& e) { fs::resize_file(e / "files/program", 2); }},
      {"empty", [](const fs::path& e) { fs::resize_file(e / "files/program", 0); }},
      {"a file is gone", [](const fs::path& e) { fs::remove(e / "files/sub/data.txt"); }},
      {"the manifest is cut", [](const fs::path& e) { fs::resize_file(e / "manifest", 70); }},
      {"the manifest is empty", [](const fs::path& e) { fs::resize_file(e / "manifest", 0); }},
      {"the manifest is gone", [](const fs::path& e) { fs::remove(e / "manifest"); }},
      {"all is gone",
       [](const fs::path& e) {
         fs::remove_all(e);
         fs::create_directory(e);
       }},
      {"a link in place of the program",
       [](const fs::path& e) {
         fs::remove(e / "files/program");
         fs::create_symlink("/etc/passwd", e / "files/program");
       }},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.why);
    ASSERT_TRUE(store_program(key_of(1), program_of("code"), "", Store::in_cache));
    ASSERT_TRUE(find_program(key_of(1)));
    c.damage(entry(1));
    EXPECT_FALSE(find_program(key_of(1)));
    EXPECT_FALSE(fs::exists(entry(1)));
    ASSERT_TRUE(store_program(key_of(1), program_of("code"), "", Store::in_cache));
    EXPECT_TRUE(find_program(key_of(1)));
  }
}

TEST_F(ProgramCacheTest, LetsTheLeastUsedLeaveFirst) {
  ::setenv("JUDGE_CACHE_MIB", "3", 1);
  const std::string mib(1 << 20, 'x');
  for (int i = 0; i < 3; ++i) {
    ASSERT_TRUE(store_program(key_of(i), {{"program", mib.substr(1), true}}, "", Store::in_cache));
    const auto time = fs::file_time_type::clock::now() - std::chrono::hours(10 - i);
    fs::last_write_time(entry(i) / "manifest", time);
  }
  ASSERT_TRUE(find_program(key_of(0)));  // used now, so 1 is the oldest
  ASSERT_TRUE(store_program(key_of(3), {{"program", mib, true}}, "", Store::in_cache));
  EXPECT_TRUE(fs::exists(entry(0)));
  EXPECT_FALSE(fs::exists(entry(1)));
  EXPECT_TRUE(fs::exists(entry(2)));
  EXPECT_TRUE(fs::exists(entry(3)));
  EXPECT_EQ(list_folder(programs()).value().size(), 3u);
}

TEST_F(ProgramCacheTest, NeverDropsWhatIsInUse) {
  ::setenv("JUDGE_CACHE_MIB", "0", 1);
  const auto first = store_program(key_of(1), program_of("one"), "", Store::in_cache);
  ASSERT_TRUE(first);
  {
    const auto second = store_program(key_of(2), program_of("two"), "", Store::in_cache);
    ASSERT_TRUE(second);
    EXPECT_EQ(read_file(first->folder / "program").value(), "one");
    EXPECT_EQ(read_file(second->folder / "program").value(), "two");
  }
  ASSERT_TRUE(store_program(key_of(3), program_of("three"), "", Store::in_cache));
  EXPECT_TRUE(fs::exists(entry(1)));
  EXPECT_FALSE(fs::exists(entry(2))) << "nobody holds it any more";
}

TEST_F(ProgramCacheTest, ATemporaryProgramLeavesNothing) {
  ASSERT_TRUE(store_program(key_of(1), program_of("old"), "", Store::in_cache));
  {
    const auto stored = store_program(key_of(1), program_of("new"), "", Store::temporary);
    ASSERT_TRUE(stored);
    EXPECT_EQ(read_file(stored->folder / "program").value(), "new");
  }
  EXPECT_EQ(read_file(find_program(key_of(1))->folder / "program").value(), "old");
  EXPECT_EQ(list_folder(programs()).value().size(), 1u);
}

TEST_F(ProgramCacheTest, SweepsWhatKilledJudgesLeft) {
  const fs::path left = programs() / "new-abcdef";
  ASSERT_TRUE(make_folders(left / "files"));
  ASSERT_TRUE(make_folders(programs() / "new-young"));
  fs::last_write_time(left, fs::file_time_type::clock::now() - std::chrono::hours(2));
  ASSERT_TRUE(store_program(key_of(1), program_of("one"), "", Store::in_cache));
  EXPECT_FALSE(fs::exists(left));
  EXPECT_TRUE(fs::exists(programs() / "new-young")) << "another judge may be writing it";
}

TEST_F(ProgramCacheTest, ManyThreadsAndProcessesMayStoreTheSame) {
  const auto work = [] {
    bool good = true;
    for (int i = 0; i < 20; ++i) {
      const std::string content = "code " + std::to_string(i);
      auto found = find_program(key_of(i));
      if (!found) {
        auto stored = store_program(key_of(i), program_of(content), "n", Store::in_cache);
        if (!stored) return false;
        found = *std::move(stored);
      }
      good = good && read_file(found->folder / "program").value_or("") == content;
    }
    return good;
  };
  ::setenv("JUDGE_CACHE_MIB", "0", 1);  // so that entries leave all the time as well
  std::vector<pid_t> children;
  for (int i = 0; i < 3; ++i) {
    const pid_t pid = ::fork();
    ASSERT_GE(pid, 0);
    if (pid == 0) ::_exit(work() ? 0 : 1);
    children.push_back(pid);
  }
  std::vector<char> good(4, 0);
  {
    std::vector<std::jthread> threads;
    for (char& g : good) threads.emplace_back([&g, &work] { g = work() ? 1 : 0; });
  }
  for (const char g : good) EXPECT_TRUE(g);
  for (const pid_t pid : children) {
    int status = -1;
    ::waitpid(pid, &status, 0);
    EXPECT_EQ(status, 0);
  }
  const std::vector<std::string> names = list_folder(programs()).value();
  for (const std::string& name : names) {
    EXPECT_FALSE(name.starts_with("new-")) << "left behind";
  }
}

TEST_F(ProgramCacheTest, WorksWithoutACacheThatCanBeWritten) {
  // A file where a folder should be: root cannot write there either.
  ASSERT_TRUE(write_file(folder_.path() / "judge", ""));
  fs::path folder;
  {
    const auto stored = store_program(key_of(1), program_of("one"), "", Store::in_cache);
    ASSERT_TRUE(stored) << stored.error().message;
    EXPECT_EQ(read_file(stored->folder / "program").value(), "one");
    folder = stored->folder;
  }
  EXPECT_FALSE(fs::exists(folder.parent_path())) << "left behind";
}

TEST_F(ProgramCacheTest, SaysWhichDiskIsFull) {
  if (::mount("tmpfs", folder_.path().c_str(), "tmpfs", 0, "size=64k") != 0) {
    GTEST_SKIP() << "a small file system needs the right to mount";
  }
  const std::string before = std::getenv("TMPDIR") == nullptr ? "" : std::getenv("TMPDIR");
  ::setenv("TMPDIR", folder_.path().c_str(), 1);  // so that there is no other place either
  const auto stored =
      store_program(key_of(1), {{"program", std::string(1 << 20, 'x')}}, "", Store::in_cache);
  before.empty() ? ::unsetenv("TMPDIR") : ::setenv("TMPDIR", before.c_str(), 1);
  const auto left = list_folder(programs());
  const auto elsewhere =
      store_program(key_of(1), {{"program", std::string(1 << 20, 'x')}}, "", Store::in_cache);
  ::umount(folder_.path().c_str());
  ASSERT_FALSE(stored);
  EXPECT_THAT(stored.error().message, HasSubstr(programs().string()));
  EXPECT_THAT(stored.error().message, HasSubstr("No space left"));
  EXPECT_THAT(stored.error().hint, HasSubstr("XDG_CACHE_HOME"));
  ASSERT_TRUE(left);
  EXPECT_TRUE(left->empty()) << "half-written: " << left->front();
  EXPECT_TRUE(elsewhere) << "the folder of temporary files has room";
}

}  // namespace
}  // namespace judge
