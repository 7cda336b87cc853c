#pragma once

#include "tests/support/temp_package.hpp"

namespace judge {

// A package of Polygon whose problem is to find two positive numbers with the given sum. It is a
// standard one: test 1 is committed without its answer, tests 2 and 3 come from a generator.
//
// Its testlib.h is not testlib: a few functions of the same calling convention.
class PolygonPackage : public TempPackage {
 public:
  PolygonPackage() : TempPackage(Start::empty, "parts") {
    write("problem.xml", kProblem);
    write("tests/01", "5\r\n");
    write("files/testlib.h", kHeader);
    write("files/gen.cpp",
          "#include \"testlib.h\"\n"
          "int main(int argc, char** argv) {\n"
          "  if (argc != 2) return 1;\n"
          "  std::cout << argv[1] << std::endl;\n"
          "}\n");
    write("files/gen.exe", "MZ not for this system");
    write("files/many.cpp",
          "#include \"testlib.h\"\n"
          "int main() {\n"
          "  std::ofstream(\"a\") << 1000 << std::endl;\n"
          "  std::ofstream(\"b\") << 999 << std::endl;\n"
          "}\n");
    write("files/check.cpp",
          "#include \"testlib.h\"\n"
          "int main(int argc, char** argv) {\n"
          "  open_all(argc, argv);\n"
          "  const long sum = number(inf, _fail), a = number(ouf, _pe), b = number(ouf, _pe);\n"
          "  if (a <= 0 || b <= 0) quit(_wa, \"a part is not positive\");\n"
          "  if (a + b != sum) quit(_wa, \"the sum is another\");\n"
          "  quit(_ok, \"good\");\n"
          "}\n");
    write("files/validate.cpp",
          "#include \"testlib.h\"\n"
          "int main() {\n"
          "  std::string line;\n"
          "  std::getline(std::cin, line);\n"
          "  const long n = std::atol(line.c_str());\n"
          "  if (line != std::to_string(n) || n < 2 || n > 1000) quit(_fail, \"n is wrong\");\n"
          "  if (std::cin.get() != EOF) quit(_fail, \"more than a line\");\n"
          "}\n");
    write("solutions/main.cpp",
          "#include <iostream>\n"
          "#include <string>\n"
          "int main() {\n"
          "  std::string line;\n"
          "  std::getline(std::cin, line);\n"
          "  if (!line.empty() && line.back() == '\\r') return 1;\n"
          "  std::cout << 1 << ' ' << std::stol(line) - 1 << '\\n';\n"
          "}\n");
    write("solutions/other.py", "n = int(input())\nprint(n - 1)\nprint(1)\n");
    write(
        "solutions/zero.cpp",
        "#include <iostream>\nint main() { long n; std::cin >> n; std::cout << 0 << ' ' << n; }\n");
    write("solutions/word.cpp", "#include <cstdio>\nint main() { std::puts(\"none\"); }\n");
    write("solutions/slow.cpp", "int main() { for (volatile long i = 0;; i = i + 1) {} }\n");
    write("solutions/crash.cpp", "#include <cstdlib>\nint main() { std::abort(); }\n");
  }

  // As the full package: all tests and answers are there.
  PolygonPackage& make_full() {
    write("tests/02", "700\n").write("tests/03", "999\n");
    write("tests/01.a", "1 4\r\n").write("tests/02.a", "1 699\n").write("tests/03.a", "1 998\n");
    return *this;
  }
  // The text of problem.xml with `what` in place of `old`, which must be there.
  PolygonPackage& replace(const std::string& old, const std::string& what) {
    std::string text = read("problem.xml");
    const std::size_t at = text.find(old);
    if (at == std::string::npos) throw std::runtime_error("problem.xml has no " + old);
    write("problem.xml", text.replace(at, old.size(), what));
    return *this;
  }

 private:
  static constexpr const char* kProblem = R"(<?xml version="1.0" encoding="utf-8" standalone="no"?>
<problem revision="3" short-name="parts" url="https://example.org/parts">
  <names>
    <name language="english" value="Two Parts"/>
    <name language="chinese" value="两部分"/>
  </names>
  <statements>
    <statement language="english" path="statements/english/problem.tex" type="application/x-tex"/>
  </statements>
  <judging cpu-name="any" cpu-speed="3600" input-file="" output-file="" run-count="1">
    <testset name="pretests">
      <time-limit>500</time-limit>
      <test-count>1</test-count>
    </testset>
    <testset name="tests">
      <time-limit>700</time-limit>
      <memory-limit>268435456</memory-limit>
      <test-count>3</test-count>
      <input-path-pattern>tests/%02d</input-path-pattern>
      <answer-path-pattern>tests/%02d.a</answer-path-pattern>
      <tests>
        <test method="manual" sample="true"/>
        <test method="generated" cmd="gen 700" description="a large one"/>
        <test method="generated" cmd="many" from-file="b"/>
      </tests>
    </testset>
  </judging>
  <files>
    <resources>
      <file path="files/testlib.h" type="h.g++"/>
    </resources>
    <executables>
      <executable>
        <source path="files/gen.cpp" type="cpp.g++17"/>
        <binary path="files/gen.exe" type="exe.win32"/>
      </executable>
      <executable>
        <source path="files/many.cpp" type="cpp.g++17"/>
      </executable>
    </executables>
  </files>
  <assets>
    <checker type="testlib">
      <source path="files/check.cpp" type="cpp.gcc14-64-msys2-g++23"/>
      <testset/>
    </checker>
    <validators>
      <validator>
        <source path="files/validate.cpp" type="cpp.g++17"/>
      </validator>
    </validators>
    <solutions>
      <solution tag="main"><source path="solutions/main.cpp" type="cpp.g++17"/></solution>
      <solution tag="accepted"><source path="solutions/other.py" type="python.3"/></solution>
      <solution tag="wrong-answer"><source path="solutions/zero.cpp" type="cpp.g++17"/></solution>
      <solution tag="presentation-error">
        <source path="solutions/word.cpp" type="cpp.g++17"/>
      </solution>
      <solution tag="time-limit-exceeded">
        <source path="solutions/slow.cpp" type="cpp.g++17"/>
      </solution>
      <solution tag="rejected"><source path="solutions/crash.cpp" type="cpp.g++17"/></solution>
    </solutions>
  </assets>
  <tags><tag value="constructive"/></tags>
</problem>
)";

  static constexpr const char* kHeader = R"(#pragma once
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

enum End { _ok = 0, _wa = 1, _pe = 2, _fail = 3 };
inline std::ifstream inf, ouf, ans;

[[noreturn]] inline void quit(End end, const std::string& words) {
  std::cerr << words << std::endl;
  std::exit(end);
}
inline void open_all(int argc, char** argv) {
  if (argc < 4) quit(_fail, "input output answer");
  inf.open(argv[1]);
  ouf.open(argv[2]);
  ans.open(argv[3]);
}
inline long number(std::istream& in, End otherwise) {
  long value = 0;
  if (!(in >> value)) quit(otherwise, "no number");
  return value;
}
)";
};

}  // namespace judge
