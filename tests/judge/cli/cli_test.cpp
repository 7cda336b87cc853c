// The command as a user calls it: exit codes, streams, JSON, languages, bad input.

#include <fcntl.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <nlohmann/json.hpp>
#include <set>
#include <thread>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/sandbox.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;
const std::string kJudge = TOUCHSTONE_JUDGE;
const fs::path kRoot = TOUCHSTONE_ROOT;

struct Called {
  int exit_code = -1;
  std::string out, err;
};

// A judge under way, its streams going to files.
class Call {
 public:
  Call(const fs::path& folder, std::vector<std::string> arguments,
       std::vector<std::string> environment)
      : out_(folder / "stdout"), err_(folder / "stderr") {
    arguments.insert(arguments.begin(), kJudge);
    std::vector<char*> argv, envp;
    for (std::string& word : arguments) argv.push_back(word.data());
    argv.push_back(nullptr);
    for (std::string& word : environment) envp.push_back(word.data());
    envp.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, out_.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    posix_spawn_file_actions_addopen(&actions, 2, err_.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (::posix_spawn(&pid_, argv[0], &actions, nullptr, argv.data(), envp.data()) != 0) pid_ = -1;
    posix_spawn_file_actions_destroy(&actions);
  }

  pid_t pid() const { return pid_; }

  Called wait() const {
    int status = 0;
    ::waitpid(pid_, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status),
            read_file(out_).value_or(""), read_file(err_).value_or("")};
  }

 private:
  fs::path out_, err_;
  pid_t pid_ = -1;
};

class Cli : public testing::Test {
 protected:
  void SetUp() override {
    put("pkg/echo/problem.yaml",
        "problem_format_version: 2025-09\nname: {en: Echo, zh: 回声}\nuuid: x\n"
        "limits: {time_limit: 0.3, memory: 64, output: 1}\n");
    put("pkg/echo/data/sample/1.in", "5\n");
    put("pkg/echo/data/sample/1.ans", "5\n");
    put("pkg/echo/data/secret/1.in", "7\n");
    put("pkg/echo/data/secret/1.ans", "7\n");
    put("pkg/echo/statement/problem.en.md", "Print the number.\n");
    put("right.c", "#include <stdio.h>\nint main(){int n;scanf(\"%d\",&n);printf(\"%d\\n\",n);}\n");
    put("wrong.c", "#include <stdio.h>\nint main(){printf(\"5\\n\");}\n");
    put("broken.c", "int main( {\n");
    environment_ = {"PATH=/usr/bin:/bin", "HOME=" + dir_.path().string(),
                    "XDG_CACHE_HOME=" + (dir_.path() / "cache").string(),
                    "JUDGE_PROBLEMS=" + (dir_.path() / "pkg").string(), "LANG=C"};
  }

  void put(const std::string& name, const std::string& content) {
    fs::create_directories((dir_.path() / name).parent_path());
    ASSERT_TRUE(write_file(dir_.path() / name, content));
  }
  std::string path(const std::string& name) const { return (dir_.path() / name).string(); }

  Called judge(std::vector<std::string> arguments) {
    return Call(dir_.path(), std::move(arguments), environment_).wait();
  }
  // Skips the test where nothing can be judged.
  bool can_judge() {
    static const bool can = make_sandbox_factory({}).has_value();
    return can;
  }

  TempDir dir_ = *TempDir::make(fs::temp_directory_path(), "cli-test-");
  std::vector<std::string> environment_;
};

#define SKIP_WITHOUT_SANDBOX() \
  if (!can_judge()) GTEST_SKIP() << "this machine allows no namespaces"

TEST_F(Cli, ExitCodesSayWhatHappened) {
  SKIP_WITHOUT_SANDBOX();
  EXPECT_EQ(judge({"run", "echo", path("right.c")}).exit_code, 0);
  EXPECT_EQ(judge({"run", "echo", path("wrong.c")}).exit_code, 1);
  EXPECT_EQ(judge({"run", "echo", path("broken.c")}).exit_code, 3);
  EXPECT_EQ(judge({"run", "echo", path("right.c"), path("wrong.c"), path("broken.c")}).exit_code,
            3);
  EXPECT_EQ(judge({"run", "--no-such-flag"}).exit_code, 2);
  EXPECT_EQ(judge({"nonsense"}).exit_code, 2);
  EXPECT_EQ(judge({"run"}).exit_code, 2);
  EXPECT_EQ(judge({"run", "ecko"}).exit_code, 4);
  EXPECT_EQ(judge({"run", "echo", "absent.c"}).exit_code, 4);
  EXPECT_EQ(judge({"--help"}).exit_code, 0);
  EXPECT_EQ(judge({"--version"}).exit_code, 0);
}

TEST_F(Cli, StdoutIsTheResultAndStderrTheRest) {
  SKIP_WITHOUT_SANDBOX();
  put("echo.c", "#include <stdio.h>\nint main(){int n;scanf(\"%d\",&n);printf(\"%d\\n\",n);}\n");
  const Called called = judge({"run", path("echo.c")});
  EXPECT_EQ(called.exit_code, 0);
  EXPECT_NE(called.out.find("AC"), std::string::npos);
  EXPECT_NE(called.err.find("by the name of"), std::string::npos) << "the rule that won is said";
  EXPECT_EQ(called.out.find('\x1b'), std::string::npos) << "no colour, no cursor on a pipe";
  EXPECT_EQ(called.err.find('\r'), std::string::npos) << "no progress line on a pipe";
}

TEST_F(Cli, AFileNamesItsProblem) {
  SKIP_WITHOUT_SANDBOX();
  put("any.c", "// judge: problem=echo\n" + *read_file(dir_.path() / "right.c"));
  const Called called = judge({"run", path("any.c"), "--json"});
  EXPECT_EQ(called.exit_code, 0) << called.err;
  EXPECT_EQ(nlohmann::json::parse(called.out)["problem"], "echo");
  const Called unknown = judge({"run", path("right.c")});
  EXPECT_EQ(unknown.exit_code, 4);
  EXPECT_NE(unknown.err.find("judge run P"), std::string::npos) << "the way out";
}

TEST_F(Cli, JsonIsOneDocumentAndNothingElse) {
  SKIP_WITHOUT_SANDBOX();
  const Called called = judge({"run", "echo", path("wrong.c"), "--json"});
  const auto document = nlohmann::json::parse(called.out);
  EXPECT_EQ(document["schema"], "judge.run/1");
  const auto& submission = document["submissions"][0];
  EXPECT_EQ(submission["verdict"], "WA");
  EXPECT_EQ(submission["file"], path("wrong.c")) << "as given";
  EXPECT_EQ(submission["cases"][0]["name"], "sample/1");
  EXPECT_EQ(submission["cases"][0]["verdict"], "AC");
  EXPECT_EQ(submission["cases"][1]["difference"]["expected"], "7");
  EXPECT_EQ(submission["cases"][1]["difference"]["got"], "5");
  EXPECT_EQ(document["limits"]["time_ms"], 300);
  EXPECT_EQ(document["limits"]["time_source"], "package");
}

TEST_F(Cli, ErrorsAreJsonToo) {
  for (const auto& arguments :
       {std::vector<std::string>{"run", "ecko", "--json"}, {"run", "--bad", "--json"}}) {
    const Called called = judge(arguments);
    const auto document = nlohmann::json::parse(called.out);
    EXPECT_EQ(document["schema"], "judge.error/1");
    EXPECT_FALSE(document["message"].get<std::string>().empty());
    EXPECT_TRUE(document.contains("code"));
    EXPECT_TRUE(document.contains("hint"));
  }
}

TEST_F(Cli, JsonlIsAnEventALine) {
  SKIP_WITHOUT_SANDBOX();
  const Called called = judge({"run", "echo", path("wrong.c"), "--jsonl"});
  std::vector<std::string> events;
  for (const std::string_view line : split_lines(called.out)) {
    const auto event = nlohmann::json::parse(line);
    EXPECT_TRUE(event.contains("at_us"));
    events.push_back(event["event"]);
  }
  EXPECT_EQ(events, (std::vector<std::string>{"compiled", "case", "case", "submission", "done"}));
}

TEST_F(Cli, FirstFailureLeavesTheRestOut) {
  SKIP_WITHOUT_SANDBOX();
  put("bad.c", "int main(){return 3;}\n");
  const auto document =
      nlohmann::json::parse(judge({"run", "echo", path("bad.c"), "--first-failure", "--json"}).out);
  EXPECT_EQ(document["submissions"][0]["cases"].size(), 1u);
  EXPECT_EQ(document["submissions"][0]["cases"][0]["exit_code"], 3);
}

TEST_F(Cli, SpeaksChineseButItsCodesDoNot) {
  SKIP_WITHOUT_SANDBOX();
  const Called text = judge({"run", "echo", path("wrong.c"), "--lang", "zh"});
  EXPECT_NE(text.out.find("答案错误"), std::string::npos);
  EXPECT_NE(judge({"list", "--lang", "zh"}).out.find("回声"), std::string::npos);
  const Called json = judge({"run", "echo", path("wrong.c"), "--lang", "zh", "--json"});
  EXPECT_EQ(nlohmann::json::parse(json.out)["submissions"][0]["verdict"], "WA");
  environment_.back() = "LANG=zh_CN.UTF-8";
  EXPECT_NE(judge({"run", "ecko"}).err.find("没有题目"), std::string::npos);
}

TEST_F(Cli, ListsAndShows) {
  const auto list = nlohmann::json::parse(judge({"list", "--json"}).out);
  EXPECT_EQ(list["schema"], "judge.list/1");
  EXPECT_EQ(list["problems"][0]["name"], "echo");
  EXPECT_EQ(list["problems"][0]["cases"], 2);
  const Called show = judge({"show", "echo"});
  EXPECT_EQ(show.exit_code, 0);
  EXPECT_NE(show.out.find("Print the number."), std::string::npos);
  EXPECT_NE(judge({"show", "echo", "--case", "secret"}).out.find("7"), std::string::npos);
  EXPECT_EQ(judge({"show", "echo", "--case", "nothing"}).exit_code, 4);
}

TEST_F(Cli, RunsOnAnInputAndShowsTheOutput) {
  SKIP_WITHOUT_SANDBOX();
  put("input", "42\n");
  const Called called = judge({"run", "echo", path("right.c"), "--input", path("input")});
  EXPECT_EQ(called.exit_code, 0);
  EXPECT_EQ(called.out, "42\n");
}

TEST_F(Cli, LimitsCanBeGiven) {
  SKIP_WITHOUT_SANDBOX();
  put("slow.c",
      "#include <time.h>\nint main(){while(clock()<250000);"
      "int n;__builtin_printf(\"%d\\n\",(__builtin_scanf(\"%d\",&n),n));}\n");
  EXPECT_EQ(judge({"run", "echo", path("slow.c"), "--samples"}).exit_code, 0);
  const Called slow =
      judge({"run", "echo", path("slow.c"), "--samples", "--time-limit", "0.1", "--json"});
  EXPECT_EQ(slow.exit_code, 1);
  EXPECT_EQ(nlohmann::json::parse(slow.out)["submissions"][0]["verdict"], "TLE");
}

// Every verdict that a submission can get.
TEST_F(Cli, EveryVerdict) {
  SKIP_WITHOUT_SANDBOX();
  const struct {
    const char *verdict, *source;
  } rows[] = {
      {"AC", "int main(){int n;__builtin_scanf(\"%d\",&n);__builtin_printf(\"%d\",n);}"},
      {"WA", "int main(){__builtin_puts(\"x\");}"},
      {"TLE", "int main(){for(;;);}"},
      {"ILE", "#include <unistd.h>\nint main(){pause();}"},
      {"MLE",
       "#include <stdlib.h>\n#include <string.h>\nint main(){for(;;)memset(malloc(1<<20),1,"
       "1<<20);}"},
      {"OLE", "int main(){for(;;)__builtin_puts(\"many many words\");}"},
      {"RE", "int main(){__builtin_abort();}"},
      {"CE", "int main({"},
  };
  for (const auto& row : rows) {
    put("verdict.c", std::string(row.source) + "\n");
    const Called called = judge({"run", "echo", path("verdict.c"), "--samples", "--json"});
    const auto document = nlohmann::json::parse(called.out);
    EXPECT_EQ(document["submissions"][0]["verdict"], row.verdict) << called.out;
  }
}

// A language that is not here is skipped with the reason; everything skipped is exit code 6.
TEST_F(Cli, EveryLanguageIsJudgedOrSkipped) {
  SKIP_WITHOUT_SANDBOX();
  const std::pair<const char*, const char*> sources[] = {
      {"a.cpp", "#include <iostream>\nint main(){int n;std::cin>>n;std::cout<<n;}\n"},
      {"a.c", "#include <stdio.h>\nint main(){int n;scanf(\"%d\",&n);printf(\"%d\",n);}\n"},
      {"a.py", "print(input())\n"},
      {"Echo.java",
       "import java.util.*;\npublic class Echo { public static void main(String[] a) {"
       " System.out.println(new Scanner(System.in).nextInt()); } }\n"},
      {"a.rs",
       "fn main(){let mut s=String::new();std::io::stdin().read_line(&mut s).unwrap();"
       "print!(\"{}\",s);}\n"},
      {"a.go",
       "package main\nimport \"fmt\"\nfunc main(){var n int;fmt.Scan(&n);fmt.Println(n)}\n"},
      {"a.cu", "int main(){return 0;}\n"},
  };
  for (const auto& [name, source] : sources) {
    put(name, source);
    const Called called =
        judge({"run", "echo", path(name), "--json", "--time-limit", "2", "--memory-limit", "256"});
    const auto submission = nlohmann::json::parse(called.out)["submissions"][0];
    if (submission["verdict"] == "SK") {
      EXPECT_EQ(called.exit_code, 6) << name;
      EXPECT_FALSE(submission["reason"].get<std::string>().empty()) << name;
    } else {
      EXPECT_EQ(submission["verdict"], "AC") << name << called.out;
    }
  }
}

TEST_F(Cli, BadInputGetsAClearError) {
  SKIP_WITHOUT_SANDBOX();
  put("pkg/badyaml/problem.yaml", "name: [\nlimits: }\n");
  put("pkg/badbytes/problem.yaml", "name: \xff\xfe\n");
  put("pkg/noanswer/problem.yaml", "problem_format_version: 2025-09\nname: x\n");
  put("pkg/noanswer/data/secret/1.in", "1\n");
  put("pkg/talks/problem.yaml", "problem_format_version: 2025-09\nname: x\ntype: interactive\n");
  put("notes.txt", "no program\n");
  put("huge.c", std::string(1 << 20, ' '));
  put("fake.zip", "no zip\n");
  const struct {
    std::vector<std::string> arguments;
    int exit_code;
    const char* says;
  } rows[] = {
      {{"run", "badyaml", path("right.c")}, 5, "badyaml/problem.yaml:"},
      {{"run", "badbytes", path("right.c")}, 5, "not UTF-8"},
      {{"run", "noanswer", path("right.c")}, 5, "secret/1.ans"},
      {{"run", "talks", path("right.c")}, 5, "without an output validator"},
      {{"run", "echo", path("right.c"), "--transcript"}, 2, "not interactive"},
      {{"run", "echo", path("notes.txt")}, 2, "--language"},
      {{"run", "echo", path("right.c"), "--language", "cobol"}, 2, "unknown language"},
      {{"run", path("fake.zip"), path("right.c")}, 5, "zip"},
      {{"run", "echo", path("right.c"), "--time-limit", "-1"}, 2, "time-limit"},
      {{"run", "echo", path("right.c"), "--seed", "3"}, 2, "--fresh"},
      {{"generate", "absent"}, 4, "absent"},
  };
  for (const auto& row : rows) {
    const Called called = judge(row.arguments);
    EXPECT_EQ(called.exit_code, row.exit_code) << row.says << called.err;
    EXPECT_NE(called.err.find(row.says), std::string::npos) << called.err;
  }
  const Called huge = judge({"run", "echo", path("huge.c")});
  EXPECT_EQ(huge.exit_code, 3) << "over the code limit: a compile error";
  EXPECT_NE(huge.out.find("1048576"), std::string::npos) << huge.out;
}

TEST_F(Cli, AHundredMegabytesOfSourceAreNotRead) {
  SKIP_WITHOUT_SANDBOX();
  put("large.c", "");
  fs::resize_file(dir_.path() / "large.c", 100 << 20);
  const auto start = std::chrono::steady_clock::now();
  EXPECT_EQ(judge({"run", "echo", path("large.c")}).exit_code, 3);
  EXPECT_LT(std::chrono::steady_clock::now() - start, 10s);
}

TEST_F(Cli, AReadOnlyPackageIsAsGoodAsAnother) {
  SKIP_WITHOUT_SANDBOX();
  if (::geteuid() == 0) {
    // Root may write anywhere; what counts is that nothing is written.
    const auto before = fs::last_write_time(dir_.path() / "pkg/echo");
    EXPECT_EQ(judge({"run", "echo", path("right.c")}).exit_code, 0);
    EXPECT_EQ(fs::last_write_time(dir_.path() / "pkg/echo"), before);
    return;
  }
  ::chmod(path("pkg/echo").c_str(), 0555);
  EXPECT_EQ(judge({"run", "echo", path("right.c")}).exit_code, 0);
  ::chmod(path("pkg/echo").c_str(), 0755);
}

TEST_F(Cli, AFullDiskInTheCacheIsNamed) {
  SKIP_WITHOUT_SANDBOX();
  if (::geteuid() != 0) GTEST_SKIP() << "mounting a small disk needs root";
  put("pkg/echo/generators/generators.yaml", "large: {secret/2: made}\n");
  put("pkg/echo/generators/made.c",
      "int main(){for(int i=0;i<999999;++i)__builtin_puts(\"1\");}\n");
  fs::create_directories(dir_.path() / "cache");
  if (::mount("tmpfs", path("cache").c_str(), "tmpfs", 0, "size=16k") != 0) {
    GTEST_SKIP() << "no mount allowed here";
  }
  const Called generated = judge({"generate", "echo", "--record"});
  // A program can do without the cache.
  const Called judged = judge({"run", "echo", path("right.c"), "--case", "sample"});
  ::umount2(path("cache").c_str(), MNT_DETACH);
  EXPECT_EQ(generated.exit_code, 5) << generated.out << generated.err;
  EXPECT_NE(generated.err.find("XDG_CACHE_HOME"), std::string::npos) << generated.err;
  EXPECT_EQ(judged.exit_code, 0) << judged.out << judged.err;
}

// A generator whose data are not the recorded ones.
TEST_F(Cli, GeneratedDataMustHaveTheirRecordedHash) {
  SKIP_WITHOUT_SANDBOX();
  put("pkg/echo/generators/generators.yaml", "answer: same.c\nsmall: {secret/2: made 3}\n");
  put("pkg/echo/generators/made.c", "int main(int n,char**v){__builtin_puts(v[1]);return n!=3;}\n");
  put("pkg/echo/generators/same.c",
      "int main(){int n;__builtin_scanf(\"%d\",&n);__builtin_printf(\"%d\\n\",n);}\n");
  EXPECT_EQ(judge({"run", "echo", path("right.c")}).exit_code, 5) << "nothing is recorded";
  EXPECT_EQ(judge({"generate", "echo", "--record"}).exit_code, 0);
  EXPECT_EQ(judge({"run", "echo", path("right.c")}).exit_code, 0);
  EXPECT_EQ(judge({"run", "echo", path("right.c"), "--fresh", "--seed", "4"}).exit_code, 0);
  put("pkg/echo/generators/made.c", "int main(){__builtin_puts(\"4\");}\n");
  const Called changed = judge({"generate", "echo"});
  EXPECT_EQ(changed.exit_code, 5);
  EXPECT_NE(changed.err.find("secret/2"), std::string::npos) << changed.err;
}

TEST_F(Cli, IncludeGivesAPackagesProgramsTheirHeaders) {
  SKIP_WITHOUT_SANDBOX();
  put("pkg/echo/output_validator/validate.c",
      "#include <given.h>\nint main(void) { return kAccept; }\n");
  put("headers/given.h", "enum { kAccept = 42 };\n");
  const Called without = judge({"run", "echo", path("wrong.c")});
  EXPECT_EQ(without.exit_code, 5);
  EXPECT_NE(without.err.find("validate.c"), std::string::npos) << without.err;
  EXPECT_NE(without.err.find("given.h: --include DIR"), std::string::npos) << without.err;
  EXPECT_EQ(judge({"run", "echo", path("wrong.c"), "--include", path("headers")}).exit_code, 0);
  EXPECT_EQ(judge({"run", "echo", "--include", path("gone")}).exit_code, 2);
}

TEST_F(Cli, TwoJudgesAtOnce) {
  SKIP_WITHOUT_SANDBOX();
  fs::create_directories(dir_.path() / "one");
  fs::create_directories(dir_.path() / "two");
  const Call first(dir_.path() / "one", {"run", "echo", path("right.c")}, environment_);
  const Call second(dir_.path() / "two", {"run", "echo", path("right.c")}, environment_);
  EXPECT_EQ(first.wait().exit_code, 0);
  EXPECT_EQ(second.wait().exit_code, 0);
}

// Processes of this judge's, by their command line.
bool alive(pid_t pid) { return ::kill(pid, 0) == 0; }

TEST_F(Cli, InterruptedItLeavesNothingBehind) {
  SKIP_WITHOUT_SANDBOX();
  put("sleep.c", "#include <unistd.h>\nint main(){sleep(60);}\n");
  const std::pair<int, int> signals[] = {{SIGINT, 130}, {SIGTERM, 143}};
  for (const auto& [number, code] : signals) {
    const Call call(dir_.path(), {"run", "echo", path("sleep.c"), "--time-limit", "30"},
                    environment_);
    std::this_thread::sleep_for(1500ms);
    const std::string children =
        "/proc/" + std::to_string(call.pid()) + "/task/" + std::to_string(call.pid()) + "/children";
    const UniqueFd file(::open(children.c_str(), O_RDONLY | O_CLOEXEC));
    const auto zygotes = split_words(read_all(file.get(), children).value_or(""));
    EXPECT_FALSE(zygotes.empty());
    ::kill(call.pid(), number);
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(call.wait().exit_code, code);
    EXPECT_LT(std::chrono::steady_clock::now() - start, 3s);
    for (const std::string& zygote : zygotes) {
      for (int i = 0; i < 100 && alive(std::stoi(zygote)); ++i) std::this_thread::sleep_for(20ms);
      EXPECT_FALSE(alive(std::stoi(zygote)));
    }
  }
}

TEST_F(Cli, ShippedProblemsAreThere) {
  environment_[3] = "JUDGE_PROBLEMS=" + (kRoot / "problems").string() + ":" +
                    (kRoot / "geometry").string() + ":" + (kRoot / "ml").string();
  const auto list = nlohmann::json::parse(judge({"list", "--json"}).out);
  std::set<std::string> names;
  for (const auto& problem : list["problems"]) names.insert(problem["name"]);
  for (const char* name : {"lca", "mergesorted", "convexhull", "attention", "lora"}) {
    EXPECT_TRUE(names.contains(name)) << name;
  }
}

TEST_F(Cli, ANewPackagePassesAndGoesOutAndIn) {
  SKIP_WITHOUT_SANDBOX();
  const std::string folder = path("mine/fresh"), zip = path("fresh.zip"), back = path("back/fresh");
  EXPECT_EQ(judge({"new", folder}).exit_code, 0);
  const Called run = judge({"run", folder});
  EXPECT_EQ(run.exit_code, 0) << run.out << run.err;
  EXPECT_NE(run.out.find("3 of 3"), std::string::npos) << run.out;
  const Called again = judge({"new", folder});
  EXPECT_EQ(again.exit_code, 2) << "nothing is written over";
  EXPECT_NE(again.err.find(folder), std::string::npos) << again.err;
  EXPECT_EQ(judge({"new", path("a b")}).exit_code, 2);

  const Called out = judge({"--json", "export", folder, zip});
  EXPECT_EQ(out.exit_code, 0) << out.out << out.err;
  const auto document = nlohmann::json::parse(out.out);
  EXPECT_EQ(document["schema"], "judge.export/1");
  EXPECT_EQ(document["left_out"].size(), 2u) << document;
  EXPECT_EQ(judge({"export", folder, zip}).exit_code, 2);
  EXPECT_EQ(judge({"export", folder, zip, "--force", "--format", "legacy"}).exit_code, 0);
  const Called from_zip = judge({"run", zip});
  EXPECT_EQ(from_zip.exit_code, 0) << from_zip.out << from_zip.err;

  EXPECT_EQ(judge({"import", zip, back}).exit_code, 0);
  EXPECT_EQ(judge({"import", zip, back}).exit_code, 2);
  EXPECT_EQ(judge({"import", path("absent.zip")}).exit_code, 4);
  EXPECT_EQ(judge({"run", back}).exit_code, 0);
  // Without a place it goes where problems are found by name.
  EXPECT_EQ(judge({"--data", path("data"), "import", zip}).exit_code, 0);
  EXPECT_EQ(judge({"--data", path("data"), "show", "fresh"}).exit_code, 0);
  for (const auto& entry : fs::directory_iterator(path("back"))) {
    EXPECT_EQ(entry.path().filename(), "fresh") << "nothing half-written is left";
  }
}

}  // namespace
}  // namespace judge
