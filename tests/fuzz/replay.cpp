// Runs a fuzz target on files and on those in folders, without a fuzzer: its corpus as a unit test.

#include <cstdio>
#include <filesystem>

#include "judge/base/file.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size);

int main(int argc, char** argv) {
  int count = 0;
  for (int i = 1; i < argc; ++i) {
    const std::filesystem::path folder = argv[i];
    const auto names = judge::list_folder(folder);
    if (!names) return std::puts(names.error().message.c_str()), 1;
    for (const std::string& name : *names) {
      const auto content = judge::read_file(folder / name);
      if (!content) return std::puts(content.error().message.c_str()), 1;
      LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char*>(content->data()),
                             content->size());
      ++count;
    }
  }
  std::printf("%d files\n", count);
  return count > 0 ? 0 : 1;
}
