// Sources that attack the compiler or, through it, the judge: rows C1 to C8 of the list. And the
// other way round: honest programs of every language that is installed are accepted in every mode.

#include <atomic>
#include <functional>
#include <random>
#include <thread>

#include "judge/toolchain/compile.hpp"
#include "tests/judge/sandbox/attack_bench.hpp"

namespace judge {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr RowLimits kRun{.cpu_time = 1s, .memory = 256_MiB};

// A text of `count` lines made of their numbers.
std::string lines(int count, const std::function<std::string(int)>& line) {
  std::string text;
  for (int i = 0; i < count; ++i) text += line(i) + "\n";
  return text;
}

// Noise, the same each time.
std::string noise(std::size_t size) {
  std::mt19937 random(1);
  std::string text;
  while (text.size() < size) text += static_cast<char>(random());
  return text;
}

struct CompileRow {
  const char* name;  // and, without a `content`, the file in attacks/
  Columns allowed;
  const char* said = "";  // in the reason or the log of a CE
  std::function<std::string()> content = {};
  const char* language = "cpp";
};

// Without namespaces a file that may not be read is there, and the empty input has a name.
const CompileRow kRows[] = {
    {"c1_dev_zero", {"CE"}, "the compiler"},
    {"c1_dev_random", {"CE"}, "the compiler"},
    {"c1_dev_stdin", {"CE", "", "", "WA"}, "No such file"},
    {"c1_own_pipe", {"CE"}, "the compiler"},
    {"c2_include", {"CE"}, "/etc/passwd: "},
    {"c2_incbin", {"CE"}, "attacks-"},  // the path, and that it is not there
    {"c2_incbin_passwd", {"CE"}, "passwd"},
    {"c2_assembler_include", {"CE"}, "attacks-"},
    {"c2_has_include", {"AC", "", "", "CE"}},
    {"c2_rust_include",
     {"CE"},
     "passwd",
     [] { return "fn main() { print!(\"{}\", include_str!(\"/etc/passwd\")); }\n"; },
     "rust"},
    {"c3_templates", {"CE"}, "the compiler"},
    {"c3_constexpr", {"CE"}},
    {"c3_includes_itself", {"CE"}, "nested"},
    {"c3_macros",
     {"CE"},
     "the compiler",
     [] {
       return "#define A0 \"xxxxxxxxxxxxxxxx\"\n" +
              lines(30, [](int i) { return fmt::format("#define A{} A{} A{}", i + 1, i, i); }) +
              "const char* s = A30;\nint main() {}\n";
     }},
    {"c3_rust_macros",
     {"CE"},
     "",
     [] {
       return "macro_rules! m { ($($t:tt)*) => { m!($($t)* $($t)*) } }\nfn main() { m!(1) }\n";
     },
     "rust"},
    {"c3_java_constants",
     {"CE"},
     "",
     [] {
       return "class A { static final String S0 = \"xxxxxxxxxxxxxxxx\";\n" +
              lines(30,
                    [](int i) {
                      return fmt::format("static final String S{} = S{} + S{};", i + 1, i, i);
                    }) +
              "public static void main(String[] a) { System.out.println(S30); } }";
     },
     "java"},
    {"c4_giant_array", {"CE"}, "more than 256 MiB"},
    {"c4_assembler_space", {"CE"}, "the compiler"},
    {"c5_errors",
     {"CE"},
     "[...]",
     [] { return lines(10000, [](int) { return "#error \xff" + std::string(80, 'x'); }); }},
    {"c5_suggestions",
     {"CE"},
     "error",
     [] {
       return "int main() {\n" +
              lines(5000, [](int i) { return fmt::format("undeclared_{};", i); }) + "}\n";
     }},
    {"c5_escapes", {"CE"}, "\\x1b[2J", [] { return "#error \x1b[2J\x1b]0;AC\x07\n"; }},
    {"c6_pragmas", {"AC CE"}},
    {"c6_sections", {"AC CE"}},
    {"c6_go_flags",
     {"CE"},
     "",
     [] {
       return "package main\n// #cgo LDFLAGS: -Wl,-T,/etc/passwd\nimport \"C\"\nfunc main() {}\n";
     },
     "go"},
    {"c7_empty", {"CE"}, "main", [] { return ""; }},
    {"c7_nuls", {"CE"}, "", [] { return std::string(1 << 16, '\0'); }},
    {"c7_noise", {"CE"}, "", [] { return noise(30000); }},
    {"c7_python_nuls", {"CE"}, "null bytes", [] { return std::string(100, '\0'); }, "python3"},
    {"c7_python_nesting", {"CE"}, "", [] { return std::string(100000, '('); }, "python3"},
    {"c7_large",
     {"AC"},
     "",
     [] {
       return lines(700'000, [](int) { return "// " + std::string(93, 'x'); }) +
              "#include <cstdio>\nint main() { std::puts(\"3\"); }\n";
     }},
    {"c8_executable_stack", {"AC RE"}},
    {"c8_own_start", {"CE"}, "_start"},
    {"c8_own_library", {"AC RE CE"}},
    {"c8_interpreter", {"CE"}, "interpreter"},
    {"c8_interpreter_that_exists", {"CE"}, "interpreter"},
    {"c8_constructors", {"AC"}},
    {"c8_giant_bss", {"AC CE RE MLE"}},
};

// C6: what tools look for beside a source. None of it is used.
const std::pair<const char*, const char*> kBeside[] = {
    {"specs", "*link:\n-T SECRET\n"},        {"cc1plus", "#!/bin/sh\ncat SECRET\n"},
    {"as", "#!/bin/sh\ncat SECRET\n"},       {"ld", "#!/bin/sh\ncat SECRET\n"},
    {"collect2", "#!/bin/sh\ncat SECRET\n"}, {"libc.a", "INPUT(SECRET)\n"},
    {"libm.so", "INPUT(SECRET)\n"},          {"crt1.o", "INPUT(SECRET)\n"},
    {"script.ld", "INPUT(SECRET)\n"},        {"liblto_plugin.so", "no plugin"},
    {".gdbinit", "shell cat SECRET\n"},      {"Makefile", "all:\n\tcat SECRET\n"},
};

// Like CompileError, or the run of what was compiled.
struct Built {
  Verdict verdict = Verdict::judge_error;
  std::string reason, log;
  Bytes size;
};

Result<Judged> run_program(const Program& program, const RowLimits& limits) {
  JUDGE_TRY(const auto sandbox, test_sandboxes()->prepare(sandbox_spec(program)));
  RunRequest request = run_request(program, limits.memory);
  JUDGE_TRY(const UniqueFd input, open_file(AttackTest::file("numbers")));
  request.stdin_fd = input.get();
  RowLimits room = limits;
  room.processes = 64 + program.language->extra_threads;
  return judge_run(*sandbox, request, room);
}

Result<Built> build_and_run(const Source& source, const CompileOptions& options,
                            const RowLimits& limits) {
  Built built;
  JUDGE_TRY(const CompileOutcome outcome, compile(source, options, *test_sandboxes()));
  if (const auto* error = std::get_if<CompileError>(&outcome)) {
    built.verdict = Verdict::compile_error;
    built.reason = error->reason;
    built.log = error->log;
    return built;
  }
  const auto& program = std::get<Program>(outcome);
  built.log = program.log;
  for (const auto& entry : fs::recursive_directory_iterator(program.folder)) {
    if (!entry.is_regular_file()) continue;
    JUDGE_TRY(const std::string bytes, read_file(entry.path()));
    EXPECT_EQ(bytes.find(AttackTest::kSecret), std::string::npos) << entry.path();
  }
  const Result<Judged> judged = run_program(program, limits);
  if (!judged) return Failure(judged.error());
  built.verdict = judged->verdict;
  built.reason = show(judged);
  return built;
}

std::string with_secret(std::string text) {
  const std::string path = AttackTest::file("secret").string();
  for (std::size_t at; (at = text.find("SECRET")) != std::string::npos;) text.replace(at, 6, path);
  return text;
}

Source source_of(const CompileRow& row) {
  const Language* const language = find_language(row.language);
  const std::string name = "a." + std::string(language->extensions.front());
  const fs::path file =
      fs::path(TOUCHSTONE_ROOT) / "tests/judge/sandbox/attacks" / (std::string(row.name) + ".cpp");
  const std::string content = row.content ? row.content() : read_file(file).value_or("absent");
  return {.files = {{name, with_secret(content)}}, .language = language};
}

void compile_and_check(const std::string& name, const Source& source, std::string_view allowed,
                       const std::string& said) {
  SCOPED_TRACE(name);
  const auto start = Clock::now();
  std::optional<Verdict> first;
  // C8: whatever it is, it is the same each time.
  for (int i = 0; i < (name.starts_with("c8") ? 2 : 1); ++i) {
    const auto built =
        build_and_run(source, {.cpu_time = 1s, .memory = 512_MiB, .use_cache = false}, kRun);
    ASSERT_TRUE(built) << built.error().message;
    EXPECT_THAT(split_words(allowed), testing::Contains(std::string(code(built->verdict))))
        << built->reason << "\n"
        << built->log;
    EXPECT_EQ(first.value_or(built->verdict), built->verdict);
    first = built->verdict;
    if (built->verdict == Verdict::compile_error) {
      EXPECT_THAT(built->reason + "\n" + built->log, HasSubstr(said));
      EXPECT_FALSE(built->reason.empty());
      EXPECT_EQ(built->reason.find('\n'), std::string::npos);
    }
    EXPECT_LE(built->log.size(), 64u << 10);
    for (const char c : built->log) {
      EXPECT_TRUE(c == '\n' || c == '\t' || c < 0 || c >= ' ') << "a control character";
    }
    EXPECT_THAT(built->log, Not(HasSubstr(AttackTest::kSecret)));
    EXPECT_THAT(built->log, Not(HasSubstr("root:x:")));
  }
  // One second of CPU time, twelve of sleep; the rest is a busy machine's.
  EXPECT_LT(Clock::now() - start, 40s);
}

bool is_installed(const CompileRow& row) {
  return static_cast<bool>(find_tool(*find_language(row.language)));
}

class CompileAttack : public AttackTest {
 protected:
  static SandboxSpec honest_spec() {
    SandboxSpec spec;
    spec.mounts.push_back({attacks_folder() / "honest", "/program/honest"});
    return spec;
  }
};

class CompileAttackAlone : public CompileAttack, public testing::WithParamInterface<CompileRow> {};

TEST_P(CompileAttackAlone, Ends) {
  const CompileRow& row = GetParam();
  if (const auto tool = find_tool(*find_language(row.language)); !tool) {
    GTEST_SKIP() << tool.error().message;
  }
  {
    const auto sandbox = test_sandboxes()->prepare(honest_spec());
    ASSERT_TRUE(sandbox) << sandbox.error().message;
    Control control(**sandbox, false);
    compile_and_check(row.name, source_of(row), row.allowed.here(), row.said);
    expect_nothing_runs();
    control.expect_same();
  }
  expect_nothing_left();
}

INSTANTIATE_TEST_SUITE_P(, CompileAttackAlone, testing::ValuesIn(kRows),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST_F(CompileAttack, FilesBesideTheSourceAreNotTakenForTools) {
  if (!is_installed(kRows[0])) GTEST_SKIP() << "no g++ on this machine";
  Source source{.files = {{"a.cpp", "#include <cstdio>\nint main() { std::puts(\"3\"); }\n"}},
                .language = find_language("cpp")};
  for (const auto& [name, content] : kBeside) source.files.push_back({name, with_secret(content)});
  compile_and_check("beside", source, "AC", "");
  expect_nothing_left();
}

TEST_F(CompileAttack, FourAtOnceEndAsTheyDoAlone) {
  std::vector<const CompileRow*> rows;
  for (const CompileRow& row : kRows) {
    if (is_installed(row)) rows.push_back(&row);
  }
  if (rows.empty()) GTEST_SKIP() << "no compiler on this machine";
  std::shuffle(rows.begin(), rows.end(), std::mt19937(20261125));
  {
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&] {
        for (std::size_t at; (at = next++) < rows.size();) {
          compile_and_check(rows[at]->name, source_of(*rows[at]), rows[at]->allowed.here(),
                            rows[at]->said);
        }
      });
    }
  }
  expect_nothing_left();
}

// ---- honest programs of every language

struct Runtime {
  const char* language;
  const char* file;
  const char* source;
};

const Runtime kRuntimes[] = {
    {"c", "a.c",
     "#include <stdio.h>\nint main() { int a, b; scanf(\"%d%d\", &a, &b); printf(\"%d\\n\", a + "
     "b); "
     "}\n"},
    {"cpp", "a.cpp",
     "#include <iostream>\n#include <thread>\nint main() {\n  int a, b;\n  std::cin >> a >> b;\n"
     "  std::thread([&] { std::cout << a + b << '\\n'; }).join();\n}\n"},
    {"cppclang", "a.cpp",
     "#include <iostream>\nint main() { int a, b; std::cin >> a >> b; std::cout << a + b; }\n"},
    {"python3", "a.py",
     "import threading\nt = threading.Thread(target=lambda: "
     "print(sum(map(int, input().split()))))\nt.start()\nt.join()\n"},
    {"pypy3", "a.py", "print(sum(map(int, input().split())))\n"},
    {"java", "Main.java",
     "import java.util.*;\nclass Main {\n  public static void main(String[] a) throws Exception {\n"
     "    Scanner in = new Scanner(System.in);\n    int sum = in.nextInt() + in.nextInt();\n"
     "    Thread t = new Thread(() -> System.out.println(sum));\n    t.start();\n    t.join();\n  "
     "}\n"
     "}\n"},
    {"go", "a.go",
     "package main\nimport \"fmt\"\nfunc main() {\n  var a, b int\n  fmt.Scan(&a, &b)\n"
     "  c := make(chan int)\n  go func() { c <- a + b }()\n  fmt.Println(<-c)\n}\n"},
    {"rust", "main.rs",
     "fn main() {\n  let mut s = String::new();\n  std::io::stdin().read_line(&mut s).unwrap();\n"
     "  let sum: i32 = s.split_whitespace().map(|x| x.parse::<i32>().unwrap()).sum();\n"
     "  println!(\"{}\", sum);\n}\n"},
};

class HonestRuntime : public AttackTest, public testing::WithParamInterface<Runtime> {};

TEST_P(HonestRuntime, IsAccepted) {
  const Runtime& runtime = GetParam();
  const Language* const language = find_language(runtime.language);
  if (const auto tool = find_tool(*language); !tool) GTEST_SKIP() << tool.error().message;
  const auto built =
      build_and_run({.files = {{runtime.file, runtime.source}}, .language = language},
                    {.use_cache = false}, {.cpu_time = 10s, .wall_time = 60s, .memory = 512_MiB});
  ASSERT_TRUE(built) << built.error().message;
  EXPECT_EQ(code(built->verdict), "AC") << built->reason << "\n" << built->log;
  expect_nothing_left();
}

INSTANTIATE_TEST_SUITE_P(, HonestRuntime, testing::ValuesIn(kRuntimes),
                         [](const auto& tested) { return std::string(tested.param.language); });

// No language of the judge's, but a runtime with threads and an event loop all the same.
TEST_F(AttackTest, NodeIsAccepted) {
  if (!fs::exists("/usr/bin/node")) GTEST_SKIP() << "no node on this machine";
  ASSERT_TRUE(write_file(file("main.js"),
                         "let s = '';\nprocess.stdin.on('data', d => s += d);\n"
                         "process.stdin.on('end', () => {\n"
                         "  const [a, b] = s.split(' ').map(Number);\n  console.log(a + b);\n});\n",
                         0644));
  SandboxSpec spec;
  spec.system = true;
  spec.mounts.push_back({file("main.js"), "/program/main.js"});
  {
    const auto sandbox = test_sandboxes()->prepare(spec);
    ASSERT_TRUE(sandbox) << sandbox.error().message;
    const auto input = open_file(file("numbers"));
    ASSERT_TRUE(input);
    RunRequest request;
    request.argv = {"/usr/bin/node", "/program/main.js"};
    request.environment = {"PATH=/usr/bin"};
    request.stdin_fd = input->get();
    expect_allowed(
        judge_run(**sandbox, request,
                  {.cpu_time = 10s, .wall_time = 60s, .memory = 512_MiB, .processes = 128}),
        "AC");
  }
  expect_nothing_left();
}

}  // namespace
}  // namespace judge
