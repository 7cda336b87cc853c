#include "judge/base/file.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>

#include "judge/base/parallel.hpp"
#include "judge/base/process.hpp"
#include "judge/base/sha256.hpp"

namespace judge {
namespace {

class FileTest : public testing::Test {
 protected:
  TempDir dir_ = *TempDir::make(fs::temp_directory_path(), "file-test-");
};

TEST_F(FileTest, WritesWholeOrNotAtAll) {
  const fs::path path = dir_.path() / "a";
  ASSERT_TRUE(write_file(path, "one"));
  ASSERT_TRUE(write_file(path, "two"));
  EXPECT_EQ(*read_file(path), "two");
  const auto failed = write_file(dir_.path() / "no" / "such", "x");
  ASSERT_FALSE(failed);
  EXPECT_NE(failed.error().message.find("such"), std::string::npos);
  EXPECT_EQ(*list_folder(dir_.path()), std::vector<std::string>{"a"}) << "nothing half-written";
}

TEST_F(FileTest, ReadsRegularFilesOnly) {
  ASSERT_EQ(::mkfifo((dir_.path() / "fifo").c_str(), 0600), 0);
  EXPECT_FALSE(read_file(dir_.path() / "fifo")) << "and does not wait for a writer";
  EXPECT_FALSE(read_file(dir_.path()));
  EXPECT_FALSE(read_file(dir_.path() / "absent"));
  ASSERT_TRUE(write_file(dir_.path() / "big", std::string(1000, 'x')));
  EXPECT_FALSE(read_file(dir_.path() / "big", Bytes{999}));
  EXPECT_TRUE(read_file(dir_.path() / "big", Bytes{1000}));
}

TEST_F(FileTest, PutsFilesOnlyInsideAFolder) {
  const UniqueFd folder(::open(dir_.path().c_str(), O_RDONLY | O_DIRECTORY));
  EXPECT_TRUE(put_file(folder.get(), "a/b/c", "x"));
  EXPECT_EQ(*read_file(dir_.path() / "a/b/c"), "x");
  EXPECT_FALSE(put_file(folder.get(), "../c", "x"));
  EXPECT_FALSE(put_file(folder.get(), "/tmp/c", "x"));
}

TEST_F(FileTest, MapsFilesAndEmptyOnes) {
  ASSERT_TRUE(write_file(dir_.path() / "m", "bytes"));
  ASSERT_TRUE(write_file(dir_.path() / "e", ""));
  EXPECT_EQ(MappedFile::open(dir_.path() / "m")->bytes(), "bytes");
  EXPECT_EQ(MappedFile::open(dir_.path() / "e")->bytes(), "");
}

TEST(TempDirTest, RemovesItself) {
  fs::path path;
  {
    const auto dir = TempDir::make(fs::temp_directory_path(), "file-test-");
    ASSERT_TRUE(dir);
    path = dir->path();
    ASSERT_TRUE(write_file(path / "a", "x"));
  }
  EXPECT_FALSE(fs::exists(path));
}

// The examples of FIPS 180-4's own test set.
TEST(Sha256Test, GivesThePublishedValues) {
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256_u64("abc"), 0xba7816bf8f01cfeaull);
}

TEST(ForEachParallel, StopsAtTheFirstError) {
  std::atomic<int> calls{0};
  const Result<void> result = for_each_parallel(1000, 4, [&](std::size_t i) -> Result<void> {
    ++calls;
    if (i == 3) return fail("three");
    return {};
  });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().message, "three");
  EXPECT_LT(calls, 1000);
}

TEST(RunTool, GivesOutputAndNeverHangs) {
  EXPECT_EQ(run_tool({"echo", "hi"}, std::chrono::seconds(5))->text, "hi\n");
  EXPECT_EQ(run_tool({"sh", "-c", "exit 3"}, std::chrono::seconds(5))->exit_code, 3);
  EXPECT_FALSE(run_tool({"/no/such/tool"}, std::chrono::seconds(5)));
  EXPECT_FALSE(run_tool({"sleep", "100"}, std::chrono::milliseconds(50)));
}

}  // namespace
}  // namespace judge
