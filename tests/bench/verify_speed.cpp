// `judge verify` of a package with 10 C++ submissions and 94 small cases, with two jobs: with
// nothing known but the precompiled header, and again when nothing has changed. And what a case
// costs with a compiled output validator, against starting program and validator by posix_spawn.
//
// usage: bench_verify_speed JUDGE [ROUNDS] (default 5)

#include <cstdlib>

#include "tests/bench/bench_support.hpp"

namespace {

using namespace judge;

constexpr int kSubmissions = 10, kCases = 94;

// What verify asks of a package is there, so that every check has its work.
void write_package(const fs::path& package, bool own_validator) {
  const auto write = [&](const std::string& name, const std::string& content) {
    fs::create_directories((package / name).parent_path());
    must(write_file(package / name, content));
  };
  write("problem.yaml",
        "problem_format_version: 2025-09\nname: {en: Sum}\n"
        "uuid: 3f0e1a52-6f0c-4b5e-9a37-5f3f6a0f9b11\nlicense: mit\n"
        "limits: {time_limit: 1, memory: 256}\n");
  write("statement/problem.en.md", "Print the sum of two numbers.\n");
  write("input_validators/check.ctd", "INT(0, 2000) SPACE INT(0, 2000) NEWLINE EOF\n");
  for (int i = 0; i < kCases; ++i) {
    const std::string name = (i < 2 ? "data/sample/" : "data/secret/") + std::to_string(1000 + i);
    write(name + ".in", fmt::format("{} {}\n", i, 2 * i));
    write(name + ".ans", fmt::format("{}\n", 3 * i));
  }
  for (int i = 0; i < kSubmissions; ++i) {
    const bool wrong = i >= 7;  // after the 90th case
    write(fmt::format("submissions/{}/{}.cpp", wrong ? "wrong_answer" : "accepted", i),
          fmt::format("#include <bits/stdc++.h>\n"
                      "// {}\n"
                      "int main() {{\n"
                      "  std::vector<long> v(2);\n"
                      "  for (long& x : v) std::cin >> x;\n"
                      "  std::map<long, long> all;\n"
                      "  for (long x : v) all[x] += x;\n"
                      "  long sum = 0;\n"
                      "  for (auto& [x, y] : all) sum += y;\n"
                      "  if ({} && v[0] > 90) ++sum;\n"
                      "  std::cout << sum << '\\n';\n"
                      "}}\n",
                      i, wrong));
  }
  if (!own_validator) return;
  write("output_validator/validate.cpp",
        "#include <cstdio>\n#include <cstdlib>\n"
        "int main(int, char** argv) {\n"
        "  long expected, got, more;\n"
        "  std::FILE* answer = std::fopen(argv[2], \"r\");\n"
        "  if (std::fscanf(answer, \"%ld\", &expected) != 1) std::abort();\n"
        "  return std::scanf(\"%ld\", &got) == 1 && got == expected && "
        "std::scanf(\"%ld\", &more) != 1 ? 42 : 43;\n"
        "}\n");
}

// A verdict, whatever it is, is no failure.
void run_quietly(const std::vector<std::string>& words, const std::string& input = "/dev/null") {
  const Streams streams(input, "/dev/null");
  const pid_t pid = spawn(words, streams.get());
  int status = 0;
  ::waitpid(pid, &status, 0);
  if (!WIFEXITED(status) || (WEXITSTATUS(status) != 0 && WEXITSTATUS(status) < 42)) {
    throw std::runtime_error(words[0] + " " + words[1] + " failed");
  }
}

void print_row(const std::string& what, const Samples& times, const char* goal) {
  fmt::print("{:<52}{:>9.1f}{:>9.1f}   {}\n", what, times.least(), times.median(), goal);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: bench_verify_speed JUDGE [ROUNDS]\n");
    return 2;
  }
  const std::string judge = argv[1];
  const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
  return bench_main([&] {
    Programs programs;
    const fs::path plain = programs.folder() / "plain", own = programs.folder() / "own";
    write_package(plain, false);
    write_package(own, true);
    const fs::path cache = programs.folder() / "cache", header = programs.folder() / "header";
    ::setenv("XDG_CACHE_HOME", header.c_str(), 1);
    const fs::path other = programs.folder() / "other.cpp";
    must(write_file(other,
                    "#include <bits/stdc++.h>\nint main() { int a, b; std::cin >> a >> b; "
                    "std::cout << a + b << '\\n'; }\n"));
    run_quietly({judge, "run", plain, other});  // leaves the precompiled header
    ::setenv("XDG_CACHE_HOME", cache.c_str(), 1);

    Samples cold, warm, cold_own, warm_own;
    for (int i = 0; i < rounds; ++i) {
      for (auto& [package, first, second] :
           {std::tuple(plain, &cold, &warm), std::tuple(own, &cold_own, &warm_own)}) {
        fs::remove_all(cache);
        fs::copy(header, cache, fs::copy_options::recursive);
        const std::vector<std::string> words = {judge, "verify", package, "-j2"};
        first->time([&] { run_quietly(words); });
        second->time([&] { run_quietly(words); });
      }
    }
    fmt::print("ms, {} rounds; load {}\n", rounds, load());
    fmt::print("{:<52}{:>9}{:>9}\n", "", "min", "median");
    print_row(fmt::format("verify, {} C++ x {} cases, nothing known", kSubmissions, kCases), cold,
              "(goal 5000)");
    print_row("the same again", warm, "(goal 300)");
    print_row("with a compiled output validator", cold_own, "");
    print_row("the same again", warm_own, "(goal 300)");

    // One program, compiled before, on all cases with one job.
    const std::string source = plain / "submissions/accepted/0.cpp";
    const std::string program = programs.build("add.cpp", must(read_file(source)),
                                               {"g++", "-O2", "-std=gnu++20", "-static"});
    const std::string validator =
        programs.build("validate.cpp", must(read_file(own / "output_validator/validate.cpp")),
                       {"g++", "-O2", "-static"});
    const std::string in = own / "data/secret/1050.in", ans = own / "data/secret/1050.ans";
    const std::string out = programs.folder() / "out";
    must(write_file(out, "150\n"));
    Samples by_default, by_own, bare, bare_own;
    const auto run_bare = [&] {
      for (int k = 0; k < kCases; ++k) run_quietly({program, ""}, in);
    };
    for (int i = 0; i < rounds; ++i) {
      bare.time(run_bare);
      by_default.time([&] { run_quietly({judge, "run", plain, source, "-j1"}); });
      bare_own.time([&] {
        run_bare();
        for (int k = 0; k < kCases; ++k) run_quietly({validator, in, ans, "./"}, out);
      });
      by_own.time([&] { run_quietly({judge, "run", own, source, "-j1"}); });
    }
    const auto added = [](const Samples& whole, const Samples& floor) {
      return (whole.least() - floor.least()) / kCases;
    };
    print_row(fmt::format("judge run, {} cases, default validator", kCases), by_default, "");
    print_row("judge run, the compiled validator", by_own, "");
    fmt::print("{:<52}{:>9.3f}            (goal 3)\n", "added for each case, default validator",
               added(by_default, bare));
    fmt::print("{:<52}{:>9.3f}            (goal 5)\n", "added for each case, compiled validator",
               added(by_own, bare));
    fmt::print("{:<52}{:>9.3f}\n", "  of which its own start and end, by posix_spawn",
               added(bare_own, bare));
  });
}
