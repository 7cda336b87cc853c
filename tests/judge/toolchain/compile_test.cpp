#include "judge/toolchain/compile.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <thread>

#include "judge/base/file.hpp"
#include "judge/sandbox/run.hpp"
#include "tests/support/fake_sandbox.hpp"

namespace judge {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

const std::string kHello = "#include <cstdio>\nint main() { std::puts(\"hello\"); }\n";

Source source_of(std::string_view language, std::vector<SourceFile> files) {
  return {.files = std::move(files), .language = find_language(language)};
}
Source cpp(std::string content) { return source_of("cpp", {{"a.cpp", std::move(content)}}); }

// Every test has a cache of its own.
class CompileTest : public ::testing::Test {
 protected:
  CompileTest() : cache_(TempDir::make(fs::temp_directory_path(), "cache-").value()) {
    ::setenv("XDG_CACHE_HOME", cache_.path().c_str(), 1);
  }
  ~CompileTest() override { ::unsetenv("XDG_CACHE_HOME"); }
  fs::path programs() const { return cache_.path() / "judge" / "programs"; }

  TempDir cache_;
};

// ---- with a sandbox that runs nothing

// Writes /work/program and ends well.
Result<FakeRun> good_compiler(const FakeCall& call) {
  JUDGE_CHECK(put_file(call.work, "program", "binary", 0755));
  return FakeRun{};
}

Result<CompileOutcome> compile_with(FakeScript script, const Source& source,
                                    const CompileOptions& options = {}) {
  FakeSandboxFactory sandboxes(std::move(script));
  return compile(source, options, sandboxes);
}

TEST_F(CompileTest, GivesTheCompilerItsFilesAndLimits) {
  FakeSandboxFactory sandboxes([](const FakeCall& call) {
    const UniqueFd header(::openat(call.work, "sub/b.h", O_RDONLY | O_CLOEXEC));
    EXPECT_EQ(read_all(header.get(), "b.h").value_or(""), "int b;\n");
    return good_compiler(call);
  });
  const Source source = source_of("cpp", {{"a.cpp", kHello}, {"sub/b.h", "int b;\n"}});
  const auto outcome =
      compile(source, {.cpu_time = std::chrono::seconds(7), .memory = 99_MiB}, sandboxes);
  ASSERT_TRUE(outcome) << outcome.error().message;
  ASSERT_EQ(sandboxes.calls().size(), 1u);
  const FakeCall call = sandboxes.calls().front();
  EXPECT_TRUE(call.spec.system && call.spec.may_fork && call.spec.writable_work);
  EXPECT_TRUE(call.spec.mounts.empty());
  EXPECT_EQ(call.limits.cpu_time, std::chrono::seconds(7));
  EXPECT_EQ(call.limits.memory, 99_MiB);
  EXPECT_THAT(call.request.environment, Contains("HOME=/work"));
  const Program& program = std::get<Program>(*outcome);
  EXPECT_THAT(program.command,
              ::testing::ElementsAre("g++", "-O2", "-std=gnu++20", "-ffp-contract=off", "-static",
                                     "-o", "program", "a.cpp"));
  EXPECT_THAT(program.compiler, ::testing::StartsWith("g++ "));
  EXPECT_EQ(read_file(program.folder / "program").value(), "binary");
  EXPECT_FALSE(program.needs_system);
}

TEST_F(CompileTest, CompilesALargeHeaderOnceForAllThatIncludeIt) {
  const std::string source = "#include <bits/stdc++.h>\nint main() {}\n";
  std::vector<std::string> kinds;
  FakeSandboxFactory sandboxes([&](const FakeCall& call) {
    const auto& words = call.request.argv;
    const bool is_header = std::find(words.begin(), words.end(), "c++-header") != words.end();
    kinds.push_back(is_header ? "header" : call.spec.mounts.empty() ? "text" : "precompiled");
    return good_compiler(call);
  });
  for (const std::string& text : {source, source + "// other\n", kHello}) {
    ASSERT_TRUE(compile(cpp(text), {}, sandboxes));
  }
  ASSERT_TRUE(compile(cpp(source), {.use_cache = false}, sandboxes));
  EXPECT_THAT(kinds,
              ::testing::ElementsAre("header", "precompiled", "precompiled", "text", "text"));
  const SandboxSpec spec = sandboxes.calls()[1].spec;
  EXPECT_EQ(spec.mounts.at(0).target, "/precompiled");
  EXPECT_TRUE(fs::exists(spec.mounts.at(0).source / "bits/stdc++.h.gch"));
}

TEST_F(CompileTest, AHeaderThatDoesNotCompileIsReadAsText) {
  const auto outcome = compile_with(
      [&](const FakeCall& call) -> Result<FakeRun> {
        const auto& words = call.request.argv;
        if (std::find(words.begin(), words.end(), "c++-header") != words.end()) {
          return FakeRun{.report = {.exit_code = 1}, .error = "out of memory"};
        }
        EXPECT_TRUE(call.spec.mounts.empty());
        return good_compiler(call);
      },
      cpp("#include <bits/stdc++.h>\nint main() {}\n"));
  ASSERT_TRUE(outcome);
  EXPECT_TRUE(std::holds_alternative<Program>(*outcome));
}

TEST_F(CompileTest, LinksDynamicallyWhenAStaticLinkFails) {
  int runs = 0;
  const auto outcome = compile_with(
      [&](const FakeCall& call) -> Result<FakeRun> {
        ++runs;
        const auto& words = call.request.argv;
        if (std::find(words.begin(), words.end(), "-static") == words.end()) {
          return good_compiler(call);
        }
        return FakeRun{.report = {.exit_code = 1},
                       .error = "ld: cannot find -lx\ncollect2: error: ld returned 1"};
      },
      cpp(kHello));
  ASSERT_TRUE(outcome);
  const auto& program = std::get<Program>(*outcome);
  EXPECT_EQ(runs, 2);
  EXPECT_TRUE(program.needs_system);
  EXPECT_TRUE(sandbox_spec(program).system);
  EXPECT_THAT(program.command, Not(Contains("-static")));
  EXPECT_THAT(program.log, HasSubstr("dynamically"));
}

TEST_F(CompileTest, SaysWhyACompilerFailed) {
  using std::chrono::seconds;
  const struct {
    const char* why;
    FakeRun run;
    const char* reason;
  } cases[] = {
      {"an error in the source",
       {.report = {.exit_code = 1}, .error = "a.cpp:1: error"},
       "exit code 1"},
      {"CPU time",
       {.report = {.signal = SIGKILL, .cause = EndCause::cpu_limit}},
       "stopped after 60 s of CPU time"},
      {"asleep",
       {.report = {.wall_time = seconds(130), .signal = SIGKILL, .cause = EndCause::wall_limit}},
       "stopped after 130 s"},
      {"memory",
       {.report = {.signal = SIGKILL, .cause = EndCause::memory_limit}},
       "more than 2048 MiB of memory"},
      {"memory of a child",
       {.report = {.exit_code = 1, .oom_kills = 1}},
       "more than 2048 MiB of memory"},
      {"refused memory",
       {.report = {.exit_code = 1}, .error = "cc1plus: out of memory allocating"},
       "more than 2048 MiB of memory"},
      {"flood",
       {.report = {.signal = SIGKILL, .cause = EndCause::output_limit}},
       "printed more than 256 MiB"},
      {"a large file of a child",
       {.report = {.exit_code = 1}, .error = "g++: fatal error: File size limit exceeded signal"},
       "wrote a file of more than 256 MiB"},
      {"crash", {.report = {.signal = SIGSEGV}}, "signal 11"},
      {"nothing made", {}, "left no program"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.why);
    const auto outcome = compile_with([&](const FakeCall&) { return c.run; }, cpp(kHello));
    ASSERT_TRUE(outcome) << outcome.error().message;
    ASSERT_TRUE(std::holds_alternative<CompileError>(*outcome));
    const auto& error = std::get<CompileError>(*outcome);
    EXPECT_THAT(error.reason, HasSubstr(c.reason));
    EXPECT_EQ(error.log, c.run.error);
    EXPECT_EQ(error.command.front(), "g++");
  }
}

TEST_F(CompileTest, EscapesAndCutsMessages) {
  const auto outcome = compile_with(
      [](const FakeCall&) {
        return FakeRun{.report = {.exit_code = 1},
                       .error = "\x1b[31mred\xff" + std::string(10 << 20, 'x') + "end"};
      },
      cpp(kHello));
  const auto& error = std::get<CompileError>(outcome.value());
  EXPECT_LE(error.log.size(), 64u << 10);
  EXPECT_THAT(error.log, ::testing::StartsWith("\\x1b[31mred\\xff"));
  EXPECT_THAT(error.log, HasSubstr("[...]"));
  EXPECT_THAT(error.log, ::testing::EndsWith("end"));
}

TEST_F(CompileTest, TakesNoLinkForAProgram) {
  const auto outcome = compile_with(
      [](const FakeCall& call) -> Result<FakeRun> {
        EXPECT_EQ(::symlinkat("/etc/passwd", call.work, "program"), 0);
        return FakeRun{};
      },
      cpp(kHello));
  ASSERT_TRUE(outcome);
  EXPECT_TRUE(std::holds_alternative<CompileError>(*outcome));
}

TEST_F(CompileTest, PassesAFaultOfTheSandboxOn) {
  const auto outcome = compile_with(
      [](const FakeCall&) -> Result<FakeRun> { return fail("no namespaces"); }, cpp(kHello));
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().message, "no namespaces");
}

TEST_F(CompileTest, CompilesAgainOnlyWhatDiffers) {
  int runs = 0;
  FakeSandboxFactory sandboxes([&](const FakeCall& call) {
    ++runs;
    return good_compiler(call);
  });
  const auto compiled = [&](const Source& source, const CompileOptions& options = {}) {
    const int before = runs;
    const auto outcome = compile(source, options, sandboxes);
    EXPECT_EQ(std::get<Program>(outcome.value()).cached, runs == before);
    return runs > before;
  };
  const Source source = source_of("cpp", {{"a.cpp", kHello}, {"b.h", "1"}});
  EXPECT_TRUE(compiled(source));
  EXPECT_FALSE(compiled(source));
  EXPECT_FALSE(compiled(source, {.cpu_time = std::chrono::seconds(1), .memory = 1_MiB}))
      << "limits do not change a program";
  EXPECT_TRUE(compiled(source, {.use_cache = false}));
  EXPECT_FALSE(compiled(source));
  EXPECT_TRUE(compiled(source, {.sanitize = true}));
  Source other = source;
  other.files[1].content = "2";
  EXPECT_TRUE(compiled(other)) << "a header changed";
  other = source;
  other.files[1].name = "c.h";
  EXPECT_TRUE(compiled(other)) << "a name changed";
  if (find_tool(*find_language("cppclang"))) {
    other = source;
    other.language = find_language("cppclang");
    EXPECT_TRUE(compiled(other)) << "another compiler";
  }
  const Source moved = source_of("cpp", {{"a.cpp", kHello + "1"}, {"b.h", ""}});
  EXPECT_TRUE(compiled(moved)) << "the same bytes, split elsewhere";
}

TEST_F(CompileTest, KeepsTheWarningsWithTheProgram) {
  FakeSandboxFactory sandboxes([](const FakeCall& call) {
    Result<FakeRun> run = good_compiler(call);
    run->error = "a.cpp:1: warning: 未使用\n";
    return run;
  });
  const Program fresh = std::get<Program>(compile(cpp(kHello), {}, sandboxes).value());
  const Program cached = std::get<Program>(compile(cpp(kHello), {}, sandboxes).value());
  EXPECT_TRUE(cached.cached);
  EXPECT_EQ(cached.log, "a.cpp:1: warning: 未使用\n");
  EXPECT_EQ(cached.log, fresh.log);
  EXPECT_EQ(cached.command, fresh.command);
  EXPECT_EQ(cached.argv, fresh.argv);
  EXPECT_EQ(cached.compile_time, fresh.compile_time);
  EXPECT_EQ(cached.compiler, fresh.compiler);
}

TEST_F(CompileTest, RefusesSanitizersWhereALanguageHasNone) {
  FakeSandboxFactory sandboxes(good_compiler);
  const auto outcome = compile(source_of("python3", {{"a.py", ""}}), {.sanitize = true}, sandboxes);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::usage);
}

TEST(RunRequest, HasAFixedEnvironmentAndTheArguments) {
  ::setenv("SECRET_OF_THE_HOST", "1", 1);
  const Program program{.language = find_language("java"),
                        .folder = "/somewhere",
                        .argv = {"/usr/bin/java", "-Xmx{heap_mib}m", "Main"}};
  const RunRequest request = run_request(program, 256_MiB, {"one", "-Xmx{heap_mib}m"});
  EXPECT_THAT(request.argv, ::testing::ElementsAre("/usr/bin/java", "-Xmx192m", "Main", "one",
                                                   "-Xmx{heap_mib}m"));
  EXPECT_THAT(request.environment, ::testing::ElementsAre("PATH=/usr/local/bin:/usr/bin:/bin",
                                                          "LANG=C.UTF-8", "HOME=/work"));
  const SandboxSpec spec = sandbox_spec(program);
  ASSERT_EQ(spec.mounts.size(), 1u);
  EXPECT_EQ(spec.mounts[0].source, "/somewhere");
  EXPECT_EQ(spec.mounts[0].target, "/program");
}

// ---- with the real one

// Made once: its small process is forked before this one grows.
Result<std::unique_ptr<SandboxFactory>>& real_sandboxes() {
  static Result<std::unique_ptr<SandboxFactory>> factory = make_sandbox_factory({});
  return factory;
}

class RealCompileTest : public CompileTest {
 protected:
  void SetUp() override {
    if (!real_sandboxes()) GTEST_SKIP() << real_sandboxes().error().message;
  }
  SandboxFactory& sandboxes() { return **real_sandboxes(); }

  // The program of sources that must compile.
  Program program_of(const Source& source, const CompileOptions& options = {}) {
    auto outcome = compile(source, options, sandboxes());
    if (!outcome) {
      ADD_FAILURE() << outcome.error().message;
      return {};
    }
    if (const auto* error = std::get_if<CompileError>(&*outcome)) {
      ADD_FAILURE() << error->reason << "\n" << error->log;
      return {};
    }
    return std::get<Program>(*std::move(outcome));
  }
  // The error of sources that must not compile.
  CompileError error_of(const Source& source, const CompileOptions& options = {}) {
    auto outcome = compile(source, options, sandboxes());
    if (!outcome) {
      ADD_FAILURE() << outcome.error().message;
      return {};
    }
    if (!std::holds_alternative<CompileError>(*outcome)) {
      ADD_FAILURE() << "it compiled";
      return {};
    }
    return std::get<CompileError>(*std::move(outcome));
  }
  Result<RunOutput> run_program(const Program& program,
                                const std::vector<std::string>& arguments = {}) {
    JUDGE_TRY(const auto sandbox, sandboxes().prepare(sandbox_spec(program)));
    return judge::run(*sandbox, run_request(program, 512_MiB, arguments),
                      {.cpu_time = std::chrono::seconds(10),
                       .wall_time = std::chrono::seconds(20),
                       .memory = 512_MiB,
                       .output = 8_MiB,
                       .processes = 64 + program.language->extra_threads});
  }
  std::string output_of(const Program& program, const std::vector<std::string>& arguments = {}) {
    if (program.language == nullptr) return "not compiled";
    const auto output = run_program(program, arguments);
    if (!output) return output.error().message;
    return std::string(output->out.bytes()) + output->error;
  }
};

struct Hello {
  const char* language;
  std::vector<SourceFile> files;
  const char* broken;  // a source that does not compile
};

// Programs of several files that print "hello" and their first argument.
const Hello kHellos[] = {
    {"c",
     {{"main.c",
       "#include \"greet.h\"\n#include <math.h>\n"
       "int main(int n, char** v) { greet(v[(int)sqrt(n - 1)]); }\n"},
      {"greet.c",
       "#include <stdio.h>\n#include \"greet.h\"\n"
       "void greet(const char* s) { printf(\"hello %s\\n\", s); }\n"},
      {"greet.h", "void greet(const char*);\n"}},
     "int main( {"},
    {"cpp",
     {{"main.cpp", "#include \"sub/greet.h\"\nint main(int, char** v) { greet(v[1]); }\n"},
      {"sub/greet.cc",
       "#include <iostream>\n#include <thread>\n#include \"greet.h\"\n"
       "void greet(std::string s) {\n"
       "  std::thread([&] { std::cout << \"hello \" << s << '\\n'; }).join();\n}\n"},
      {"sub/greet.h", "#include <string>\nvoid greet(std::string);\n"}},
     "int main() { return undeclared; }"},
    {"cppclang",
     {{"a.cpp",
       "#include <iostream>\n"
       "int main(int, char** v) { std::cout << \"hello \" << v[1] << '\\n'; }\n"}},
     "int main() { return undeclared; }"},
    {"python3",
     {{"main.py", "import sys, other\nprint(other.greet, sys.argv[1])\n"},
      {"other.py", "greet = 'hello'\n"}},
     "def f(:\n"},
    {"pypy3",
     {{"main.py", "import sys, other\nprint(other.greet, sys.argv[1])\n"},
      {"other.py", "greet = 'hello'\n"}},
     "def f(:\n"},
    {"java",
     {{"plain.java",
       "public class Solution {\n  public static void main(String[] a) {\n"
       "    System.out.println(new Other().greet(x -> \"hello \" + x, a[0]));\n  }\n}\n"},
      {"Other.java",
       "import java.util.function.*;\nclass Other {\n"
       "  String greet(Function<String, String> f, String s) { return f.apply(s); }\n"
       "}\n"}},
     "class A { public static void main(String[] a) { int x = \"s\"; } }"},
    {"rust",
     {{"main.rs", "mod greet;\nfn main() { greet::greet(&std::env::args().nth(1).unwrap()); }\n"},
      {"greet.rs", "pub fn greet(s: &str) { println!(\"hello {}\", s); }\n"}},
     "fn main() { let x: i32 = \"s\"; }"},
    {"go",
     {{"main.go", "package main\nimport \"os\"\nfunc main() { greet(os.Args[1]) }\n"},
      {"greet.go",
       "package main\nimport \"fmt\"\nfunc greet(s string) { fmt.Println(\"hello\", s) }\n"}},
     "package main\nfunc main() { x := 1 }\n"},
    {"kotlin",
     {{"main.kt", "fun main(a: Array<String>) { println(greet(a[0])) }\n"},
      {"greet.kt", "fun greet(s: String) = \"hello \" + s\n"}},
     "fun main() { val x: Int = \"s\" }\n"},
    {"csharp",
     {{"Main.cs", "class P { static void Main(string[] a) { Greet.Print(a[0]); } }\n"},
      {"Greet.cs",
       "public class Greet { public static void Print(string s) {\n"
       "  System.Console.WriteLine(\"hello \" + s); } }\n"}},
     "class P { static void Main() { int x = \"s\"; } }\n"},
    {"haskell",
     {{"Main.hs",
       "import Greet\nimport System.Environment\nmain = getArgs >>= putStrLn . greet . head\n"},
      {"Greet.hs", "module Greet where\ngreet s = \"hello \" ++ s\n"}},
     "main = putStrLn (1 :: Int)\n"},
    {"pascal",
     {{"main.pas", "uses greet;\nbegin\n  hello(paramstr(1));\nend.\n"},
      {"greet.pas",
       "unit greet;\ninterface\nprocedure hello(s: string);\nimplementation\n"
       "procedure hello(s: string);\nbegin\n  writeln('hello ', s);\nend;\nend.\n"}},
     "begin writeln(undeclared) end.\n"},
    {"javascript",
     {{"main.js", "console.log(require('./greet.js').greet(process.argv[2]));\n"},
      {"greet.js", "exports.greet = (s) => 'hello ' + s;\n"}},
     "function ( {\n"},
};

class EveryLanguage : public RealCompileTest, public ::testing::WithParamInterface<Hello> {};

TEST_P(EveryLanguage, CompilesAndRuns) {
  const Language& language = *find_language(GetParam().language);
  if (const auto tool = find_tool(language); !tool) GTEST_SKIP() << tool.error().message;
  const Program program = program_of(source_of(language.code, GetParam().files));
  EXPECT_EQ(output_of(program, {"you"}), "hello you\n");
  EXPECT_FALSE(program.command.empty());
  const Program again = program_of(source_of(language.code, GetParam().files));
  EXPECT_TRUE(again.cached);
  EXPECT_EQ(output_of(again, {"me"}), "hello me\n");
}

TEST_P(EveryLanguage, SaysWhereTheErrorIs) {
  const Language& language = *find_language(GetParam().language);
  if (const auto tool = find_tool(language); !tool) GTEST_SKIP() << tool.error().message;
  const std::string name = "broken." + std::string(language.extensions.front());
  const CompileError error = error_of(source_of(language.code, {{name, GetParam().broken}}));
  EXPECT_THAT(error.log, HasSubstr(name));
  EXPECT_THAT(error.log, Not(HasSubstr(cache_.path().string())));
  EXPECT_THAT(error.reason, HasSubstr("exit code"));
}

INSTANTIATE_TEST_SUITE_P(, EveryLanguage, ::testing::ValuesIn(kHellos),
                         [](const auto& tested) { return std::string(tested.param.language); });

TEST_F(RealCompileTest, APrecompiledHeaderChangesNoProgram) {
  const Source source =
      cpp("#include <bits/stdc++.h>\nint main() { std::map<int, std::string> m; std::cout << m[1]; "
          "}\n");
  const Program with = program_of(source);
  const Program without = program_of(source, {.use_cache = false});
  EXPECT_TRUE(read_file(with.folder / "program").value() ==
              read_file(without.folder / "program").value());
}

TEST_F(RealCompileTest, CudaCompiles) {
  const auto tool = find_tool(*find_language("cuda"));
  if (!tool) GTEST_SKIP() << tool.error().message;
  const Program program = program_of(
      source_of("cuda", {{"a.cu",
                          "#include <cstdio>\n__global__ void f(int* x) { *x = 1; }\n"
                          "int main() { f<<<1, 1>>>(nullptr); std::puts(\"hello\"); }\n"}}));
  EXPECT_TRUE(program.needs_system);
}

TEST_F(RealCompileTest, AStaticProgramNeedsNothingButItself) {
  const Program program = program_of(cpp(kHello));
  EXPECT_FALSE(program.needs_system);
  EXPECT_EQ(output_of(program), "hello\n");
}

TEST_F(RealCompileTest, SanitizersFindMistakes) {
  const Program freed = program_of(
      cpp("int main(int n, char**) {\n  volatile int* a = new int[2]{n, n};\n  delete[] a;\n"
          "  return a[1];\n}\n"),
      {.sanitize = true});
  EXPECT_THAT(output_of(freed), AllOf(HasSubstr("heap-use-after-free"), HasSubstr("a.cpp:4")));
  const Program overflow = program_of(
      cpp("int main(int n, char**) {\n  return 2147483647 + n;\n}\n"), {.sanitize = true});
  EXPECT_THAT(output_of(overflow), AllOf(HasSubstr("signed integer"), HasSubstr("a.cpp:2")));
  EXPECT_EQ(output_of(program_of(cpp(kHello), {.sanitize = true})), "hello\n");
}

TEST_F(RealCompileTest, PythonFilesImportEachOtherAndNothingOfTheUser) {
  const Program program = program_of(
      source_of("python3", {{"main.py",
                             "import os, sys\nprint(sorted(os.environ), os.getcwd(), "
                             "os.path.dirname(os.path.abspath(__file__)), sys.flags.isolated)\n"
                             "exit(0)\n"}}));
  EXPECT_EQ(output_of(program), "['HOME', 'LANG', 'PATH'] /work /program 0\n");
}

// What attacks the compiler is in tests/judge/sandbox/compile_attacks_test.cpp.

TEST_F(RealCompileTest, TakesASourceOf100MB) {
  const std::string line = "// " + std::string(96, 'x') + "\n";
  std::string text;
  text.reserve(101 << 20);
  while (text.size() < 100u << 20) text += line;
  EXPECT_EQ(output_of(program_of(cpp(text + kHello))), "hello\n");
}

TEST_F(RealCompileTest, FileNamesAreNoOptions) {
  const Source source = source_of("cpp", {{"-include.cpp", kHello}, {"@x.cpp", "int y;\n"}});
  EXPECT_EQ(output_of(program_of(source)), "hello\n");
}

TEST_F(RealCompileTest, LeavesNothingBehind) {
  program_of(cpp(kHello));
  error_of(cpp("int main() {"));
  EXPECT_EQ(list_folder(programs()).value().size(), 1u);
}

TEST_F(RealCompileTest, RemakesADamagedProgram) {
  const fs::path file = program_of(cpp(kHello)).folder / "program";
  fs::resize_file(file, fs::file_size(file) / 2);
  const Program program = program_of(cpp(kHello));
  EXPECT_FALSE(program.cached);
  EXPECT_EQ(output_of(program), "hello\n");
  EXPECT_TRUE(program_of(cpp(kHello)).cached);
}

TEST_F(RealCompileTest, TwoThreadsMayCompileTheSame) {
  std::string outputs[2];
  {
    std::vector<std::jthread> threads;
    for (std::string& output : outputs) {
      threads.emplace_back([&] { output = output_of(program_of(cpp(kHello))); });
    }
  }
  for (const std::string& output : outputs) EXPECT_EQ(output, "hello\n");
  EXPECT_EQ(list_folder(programs()).value().size(), 1u);
}

TEST_F(RealCompileTest, TwoJudgesMayCompileTheSame) {
  std::vector<pid_t> judges;
  for (int i = 0; i < 2; ++i) {
    const pid_t pid = ::fork();
    ASSERT_GE(pid, 0);
    if (pid == 0) {
      auto factory = make_sandbox_factory({});
      if (!factory) ::_exit(2);
      bool good = false;
      {
        const auto outcome = compile(cpp(kHello), {}, **factory);
        good = outcome && std::holds_alternative<Program>(*outcome);
      }
      factory->reset();
      ::_exit(good ? 0 : 1);
    }
    judges.push_back(pid);
  }
  for (const pid_t pid : judges) {
    int status = -1;
    ::waitpid(pid, &status, 0);
    EXPECT_EQ(status, 0);
  }
  EXPECT_EQ(list_folder(programs()).value().size(), 1u);
  EXPECT_TRUE(program_of(cpp(kHello)).cached);
}

}  // namespace
}  // namespace judge
