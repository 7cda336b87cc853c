#include "judge/toolchain/inline_includes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "judge/base/file.hpp"

namespace judge {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

// A repository of a few headers.
class IncludesTest : public ::testing::Test {
 protected:
  IncludesTest() : folder_(TempDir::make(fs::temp_directory_path(), "root-").value()) {
    put("problems/kit/reader.hpp", "#pragma once\n\n#include <string>\n\nint reader;\n");
    put("geometry/point.hpp", "#pragma once\n\n#include <cmath>\n\nint point;\n");
    put("geometry/hull.hpp",
        "// Says what it is for.\n#pragma once\n\n#include <vector>\n\n"
        "#include \"geometry/point.hpp\"\n\nint hull;\n");
    put("geometry/near.hpp", "#pragma once\n#include \"point.hpp\"\nint near;\n");
    put("geometry/a.hpp", "#pragma once\n#include \"geometry/b.hpp\"\nint a;\n");
    put("geometry/b.hpp", "#pragma once\n#include \"geometry/a.hpp\"\nint b;\n");
    put("geometry/broken.hpp", "#pragma once\n\n#include \"geometry/none.hpp\"\n");
  }
  void put(const std::string& name, const std::string& content) {
    const fs::path path = root() / name;
    ASSERT_TRUE(make_folders(path.parent_path()));
    ASSERT_TRUE(write_file(path, content));
  }
  const fs::path& root() const { return folder_.path(); }
  Result<std::string> inlined(const std::string& text) {
    return inline_includes(text, "a/solve.cpp", root());
  }
  Result<std::string> bundled(const std::string& text) {
    return bundle(text, "a/solve.cpp", root());
  }

  TempDir folder_;
};

TEST_F(IncludesTest, InlinesWithMarksOfTheTruePlace) {
  EXPECT_EQ(inlined("int x;\n#include \"problems/kit/reader.hpp\"\nint y;\n").value(),
            "#line 1 \"a/solve.cpp\"\n"
            "int x;\n"
            "#line 1 \"problems/kit/reader.hpp\"\n"
            "\n\n#include <string>\n\nint reader;\n"
            "#line 3 \"a/solve.cpp\"\n"
            "int y;\n");
}

TEST_F(IncludesTest, InlinesEachHeaderOnce) {
  const std::string out =
      inlined("#include \"geometry/hull.hpp\"\n#include \"geometry/point.hpp\"\nint z;\n").value();
  EXPECT_EQ(out.find("int point;"), out.rfind("int point;"));
  EXPECT_LT(out.find("int point;"), out.find("int hull;"));
  EXPECT_THAT(out, Not(HasSubstr("#include \"")));
  EXPECT_THAT(out, Not(HasSubstr("#pragma once")));
  EXPECT_THAT(out, HasSubstr("#include <vector>"));
}

TEST_F(IncludesTest, LeavesATextWithoutSharedHeadersAsItIs) {
  for (const char* text :
       {"", "int x;", "#include <vector>\r\nint x;\n", "#include \"beside.hpp\"\n",
        "#include \"../outside.hpp\"\n", "#include \"/etc/passwd\"\n",
        "// #include \"geometry/point.hpp\"\n", "/*\n#include \"geometry/point.hpp\"\n*/\n",
        "const char* s = R\"(\n#include \"geometry/point.hpp\"\n)\";\n",
        "# a Python comment\nprint('x')\n", "#pragma once\nint x;\n"}) {
    EXPECT_EQ(inlined(text).value(), text);
  }
}

TEST_F(IncludesTest, FindsHeadersBesideASharedHeader) {
  const std::string out = inlined("#  include \"geometry/near.hpp\" // why\n").value();
  EXPECT_THAT(out, HasSubstr("int point;"));
  EXPECT_THAT(out, HasSubstr("int near;"));
  EXPECT_EQ(inlined("#include \"geometry/./point.hpp\"\n#include \"geometry/point.hpp\"\n")
                .value()
                .find("int point;"),
            inlined("#include \"geometry/point.hpp\"\n").value().find("int point;"));
}

TEST_F(IncludesTest, EndsOnACircle) {
  const std::string out = inlined("#include \"geometry/a.hpp\"\n").value();
  EXPECT_THAT(out, HasSubstr("int a;"));
  EXPECT_THAT(out, HasSubstr("int b;"));
  // No order of blocks is right there.
  const auto blocks = bundled("#include \"geometry/a.hpp\"\n");
  ASSERT_FALSE(blocks);
  EXPECT_THAT(blocks.error().message,
              HasSubstr("geometry/b.hpp:2: geometry/a.hpp includes itself"));
}

TEST_F(IncludesTest, SaysWhereAMissingHeaderIsIncluded) {
  const auto message = [](const Result<std::string>& result) {
    return result ? "no error" : result.error().message;
  };
  for (const bool in_blocks : {false, true}) {
    const auto process = [&](const std::string& text) {
      return in_blocks ? bundled(text) : inlined(text);
    };
    EXPECT_THAT(message(process("int x;\n#include \"geometry/nothing.hpp\"\n")),
                HasSubstr("a/solve.cpp:2: no header geometry/nothing.hpp"));
    EXPECT_THAT(message(process("#include \"geometry/broken.hpp\"\n")),
                HasSubstr("geometry/broken.hpp:3: no header geometry/none.hpp"));
  }
}

TEST_F(IncludesTest, BundlesInBlocks) {
  EXPECT_EQ(bundled("#include <iostream>\n#include \"geometry/hull.hpp\"\nint main() {}\n").value(),
            "#include <iostream>\n"
            "// >>> bundled: geometry/point.hpp\n"
            "#include <cmath>\n\nint point;\n"
            "// <<< bundled: geometry/point.hpp\n"
            "// >>> bundled: geometry/hull.hpp\n"
            "// Says what it is for.\n\n#include <vector>\n\nint hull;\n"
            "// <<< bundled: geometry/hull.hpp\n"
            "int main() {}\n");
}

TEST_F(IncludesTest, BundlingTwiceChangesNothing) {
  for (const char* text :
       {"#include \"geometry/hull.hpp\"\n#include \"geometry/near.hpp\"\nint x;", "int x;\n", ""}) {
    const std::string once = bundled(text).value();
    EXPECT_EQ(bundled(once).value(), once);
  }
}

TEST_F(IncludesTest, RefreshesABlockWhenItsHeaderChanges) {
  const std::string before =
      bundled("#include \"geometry/hull.hpp\"\nint main() { return hull; }\n").value();
  put("geometry/point.hpp", "#pragma once\n#include \"geometry/new.hpp\"\nint point2;\n");
  put("geometry/new.hpp", "#pragma once\nint fresh;\n");
  const std::string after = bundled(before).value();
  EXPECT_THAT(after, HasSubstr("int point2;"));
  EXPECT_THAT(after, Not(HasSubstr("int point;")));
  EXPECT_LT(after.find("int fresh;"), after.find("int point2;"));
  EXPECT_THAT(after, HasSubstr("int main() { return hull; }\n"));
  EXPECT_EQ(bundled(after).value(), after);
}

TEST_F(IncludesTest, SaysWhichBlockIsBroken) {
  const auto open_block = bundled("int x;\n// >>> bundled: geometry/hull.hpp\nint y;\n");
  ASSERT_FALSE(open_block);
  EXPECT_THAT(open_block.error().message, HasSubstr("a/solve.cpp:2: the block of"));
  const auto no_header = bundled("// >>> bundled: gone.hpp\n// <<< bundled: gone.hpp\n");
  ASSERT_FALSE(no_header);
  EXPECT_THAT(no_header.error().message, HasSubstr("a/solve.cpp:1: no header gone.hpp"));
}

TEST_F(IncludesTest, FindsTheRootAboveAFolder) {
  ASSERT_TRUE(make_folders(root() / "geometry/convexhull/submissions"));
  EXPECT_EQ(include_root(root() / "geometry/convexhull/submissions"), root());
  EXPECT_EQ(include_root(root()), root());
  EXPECT_EQ(include_root("/usr/lib"), fs::path());
}

}  // namespace
}  // namespace judge
