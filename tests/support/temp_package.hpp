#pragma once

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "judge/base/file.hpp"

namespace judge {

// A package in a folder that goes away with the object. What a test writes appears at once; a
// failure to write throws, since no test can go on from there.
//
//   TempPackage package;                       // a valid 2025-09 package of two cases
//   package.write("data/secret/2.in", "7\n").write("data/secret/2.ans", "14\n");
//   load_problem(package.path());
class TempPackage {
 public:
  enum class Start { empty, valid };

  explicit TempPackage(Start start = Start::valid, const std::string& name = "doubling")
      : folder_(made(TempDir::make(fs::temp_directory_path(), "package-"))),
        path_(folder_.path() / name) {
    fs::create_directories(path_);
    if (start == Start::empty) return;
    write("problem.yaml",
          "problem_format_version: 2025-09\n"
          "name: {en: Doubling, zh: 加倍}\n"
          "uuid: 0b6c2c9e-6f55-4b0e-8d6a-2f5f2f0f6c11\n"
          "license: mit\n"
          "limits: {time_limit: 1, memory: 256, output: 8}\n"
          "constants: {n_max: 1000}\n");
    write("statement/problem.en.md", "Double the number n, at most {{n_max}}.\n");
    add_case("sample/1", "3\n", "6\n");
    add_case("secret/1", "5\n", "10\n");
    write("submissions/accepted/plain.cpp",
          "#include <iostream>\nint main() { long n; std::cin >> n; std::cout << 2 * n << '\\n'; "
          "}\n");
    write("submissions/wrong_answer/tripled.cpp",
          "#include <iostream>\nint main() { long n; std::cin >> n; std::cout << 3 * n << '\\n'; "
          "}\n");
  }

  const fs::path& path() const { return path_; }

  TempPackage& write(const std::string& name, std::string_view content) {
    fs::create_directories((path_ / name).parent_path());
    // Not write_file: a test need not wait for the disk.
    std::ofstream file(path_ / name, std::ios::binary);
    file << content;
    if (!file.flush()) throw std::runtime_error("cannot write " + (path_ / name).string());
    return *this;
  }
  TempPackage& add_case(const std::string& name, std::string_view input, std::string_view answer) {
    return write("data/" + name + ".in", input).write("data/" + name + ".ans", answer);
  }
  TempPackage& remove(const std::string& name) {
    fs::remove_all(path_ / name);
    return *this;
  }
  TempPackage& link(const std::string& name, const std::string& target) {
    fs::create_directories((path_ / name).parent_path());
    fs::create_symlink(target, path_ / name);
    return *this;
  }
  std::string read(const std::string& name) const { return made(read_file(path_ / name)); }

 private:
  template <class T>
  static T made(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().message);
    if constexpr (!std::is_void_v<T>) return *std::move(result);
  }

  TempDir folder_;
  fs::path path_;
};

}  // namespace judge
