// The rules that no compiler checks: who includes whom, bundled blocks, texts in two languages,
// names.

#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/toolchain/inline_includes.hpp"

namespace judge {
namespace {

const fs::path kRoot = TOUCHSTONE_ROOT;

std::vector<fs::path> files(const fs::path& below, const std::set<std::string>& endings) {
  std::vector<fs::path> found;
  if (!fs::exists(kRoot / below)) return found;
  for (const auto& entry : fs::recursive_directory_iterator(kRoot / below)) {
    if (entry.is_regular_file() && endings.contains(entry.path().extension().string())) {
      found.push_back(entry.path());
    }
  }
  return found;
}

// The modules in the order of CMakeLists.txt, lowest first.
std::vector<std::string> modules() {
  const std::string cmake = *read_file(kRoot / "CMakeLists.txt");
  const std::regex line(R"((?:^|\n)judge_module\((\w+))");
  std::vector<std::string> names;
  for (std::sregex_iterator it(cmake.begin(), cmake.end(), line), end; it != end; ++it) {
    names.push_back((*it)[1]);
  }
  return names;
}

TEST(Tidy, AModuleIncludesOnlyModulesBelowIt) {
  std::map<std::string, std::size_t> level;
  for (const std::string& module : modules()) level.emplace(module, level.size());
  ASSERT_GE(level.size(), 9u);
  const std::regex include(R"((?:^|\n)#include "judge/(\w+)/)");
  std::size_t checked = 0;
  for (const fs::path& file : files("judge", {".cpp", ".hpp"})) {
    const std::string module = file.lexically_relative(kRoot / "judge").begin()->string();
    ASSERT_TRUE(level.contains(module))
        << file << " is in a folder that CMakeLists.txt does not list";
    const std::string content = *read_file(file);
    for (std::sregex_iterator it(content.begin(), content.end(), include), end; it != end; ++it) {
      ++checked;
      EXPECT_LE(level.at((*it)[1]), level.at(module)) << file << " includes judge/" << (*it)[1];
    }
  }
  EXPECT_GT(checked, 100u);
}

TEST(Tidy, BundledBlocksAreTheHeadersTheyName) {
  std::size_t blocks = 0;
  for (const char* collection : {"problems", "geometry", "ml"}) {
    for (const fs::path& file : files(collection, {".cpp", ".cu"})) {
      if (file.string().find("/submissions/") == std::string::npos) continue;
      const std::string content = *read_file(file);
      blocks += content.find("// >>> bundled: ") != std::string::npos;
      const Result<std::string> bundled = bundle(content, file.string(), kRoot);
      ASSERT_TRUE(bundled) << bundled.error().message;
      EXPECT_EQ(*bundled, content) << file << ": run make bundle";
    }
  }
  EXPECT_GT(blocks, 0u);
}

TEST(Tidy, EveryTextHasItsChinese) {
  std::set<std::string> known;
  for (const fs::path& file : files("judge", {".json"})) {
    if (file.filename() != "zh.json") continue;
    const auto catalogue = nlohmann::json::parse(*read_file(file));
    for (const auto& [english, chinese] : catalogue.items()) {
      known.insert(english);
      // Both take the same arguments, perhaps in another order.
      const auto count = [](const std::string& text) {
        return std::count(text.begin(), text.end(), '{');
      };
      EXPECT_EQ(count(english), count(chinese.get<std::string>())) << file << ": " << english;
    }
  }
  // text("...") and tr("..."), with adjacent literals joined.
  const std::regex call(R"re(\b(?:text|tr)\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re");
  const std::regex literal(R"re("((?:[^"\\]|\\.)*)")re");
  std::size_t texts = 0;
  for (const fs::path& file : files("judge", {".cpp", ".hpp"})) {
    const std::string content = *read_file(file);
    for (std::sregex_iterator it(content.begin(), content.end(), call), end; it != end; ++it) {
      const std::string literals = (*it)[1];
      std::string joined;
      for (std::sregex_iterator part(literals.begin(), literals.end(), literal); part != end;
           ++part) {
        joined += (*part)[1];
      }
      const std::string english = nlohmann::json::parse('"' + joined + '"').get<std::string>();
      ++texts;
      if (file.filename() == "text.hpp") continue;  // the example in its comment
      EXPECT_TRUE(known.contains(english)) << file << ": no Chinese for: " << english;
    }
  }
  EXPECT_GT(texts, 100u);
}

TEST(Tidy, PackageNamesAreThoseOfTheFormat) {
  std::size_t packages = 0;
  for (const char* collection : {"problems", "geometry", "ml"}) {
    if (!fs::exists(kRoot / collection)) continue;
    for (const auto& entry : fs::directory_iterator(kRoot / collection)) {
      if (!fs::exists(entry.path() / "problem.yaml")) continue;
      ++packages;
      EXPECT_TRUE(std::regex_match(entry.path().filename().string(), std::regex("[a-z0-9]+")))
          << entry.path();
      for (const char* file :
           {"statement/problem.en.md", "statement/problem.zh.md", "solution/solution.en.md",
            "solution/solution.zh.md", "touchstone.yaml", "generators/generators.yaml",
            "generators/checksums.txt", "submissions/accepted/plain.cpp"}) {
        EXPECT_TRUE(fs::exists(entry.path() / file)) << entry.path() / file;
      }
    }
  }
  EXPECT_GE(packages, 5u);
}

TEST(Tidy, LinesAreShortEnough) {
  std::size_t lines = 0;
  for (const char* folder : {"judge", "tests", "geometry", "ml", "problems"}) {
    for (const fs::path& file : files(folder, {".cpp", ".hpp", ".cu", ".cuh"})) {
      const std::string content = *read_file(file);
      std::size_t number = 0;
      for (const std::string_view line : split_lines(content)) {
        ++number;
        ++lines;
        EXPECT_LE(display_width(line), 100u) << file << ":" << number;
      }
    }
  }
  EXPECT_GT(lines, 1000u);
}

}  // namespace
}  // namespace judge
