// Programs that want out, or more than their share: what each does, and what must come of it. The
// programs are C, compiled once with the machine's gcc; where there is none the tests skip.

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <thread>

#include "judge/base/file.hpp"
#include "judge/base/process.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/run.hpp"
#include "tests/support/require_isolation.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;

constexpr RunLimits kLimits{.cpu_time = 200ms,
                            .wall_time = 700ms,
                            .memory = {64 << 20},
                            .output = {1 << 20},
                            .processes = 32};

class Attacks : public testing::Test {
 protected:
  static void SetUpTestSuite() { dir_ = new TempDir(*TempDir::make("/tmp", "attacks-")); }
  static void TearDownTestSuite() { delete dir_; }

  // The compiled program's path; empty where there is no compiler.
  std::string compile(const std::string& source) {
    static int next = 0;
    const fs::path file =
        dir_->path() / ("p" + std::to_string(::getpid()) + "-" + std::to_string(next++));
    EXPECT_TRUE(
        write_file(file.string() + ".c",
                   "#define _GNU_SOURCE\n#include <fcntl.h>\n#include <sched.h>\n"
                   "#include <signal.h>\n#include <stdio.h>\n#include <stdlib.h>\n"
                   "#include <string.h>\n#include <sys/mman.h>\n#include <sys/mount.h>\n"
                   "#include <sys/prctl.h>\n#include <sys/ptrace.h>\n"
                   "#include <sys/resource.h>\n#include <sys/shm.h>\n"
                   "#include <sys/socket.h>\n#include <sys/stat.h>\n"
                   "#include <sys/syscall.h>\n#include <sys/time.h>\n#include <sys/wait.h>\n"
                   "#include <errno.h>\n#include <time.h>\n#include <unistd.h>\n" +
                       source + "\n"));
    const auto built =
        run_tool({"gcc", "-O1", "-w", "-static", "-o", file.string(), file.string() + ".c"}, 60s);
    if (!built) return {};
    EXPECT_EQ(built->exit_code, 0) << built->text;
    ::chmod(file.c_str(), 0755);
    return file.string();
  }

  Result<RunOutput> run_source(const std::string& source, const RunLimits& limits = kLimits,
                               SandboxSpec spec = {}, int stdin_fd = -1) {
    const std::string program = compile(source);
    spec.mounts.push_back({program, "/program/p"});
    JUDGE_TRY(const std::unique_ptr<Sandbox> sandbox, test_sandboxes()->prepare(spec));
    RunRequest request;
    request.argv = {"/program/p", "first"};
    request.environment = {"A=b"};
    request.stdin_fd = stdin_fd;
    return run(*sandbox, request, limits);
  }

  // Runs it and demands exit code 0: the program itself found that the sandbox held.
  void expect_held(const std::string& source) {
    const auto output = run_source("int main(int argc, char** argv, char** envp) {" + source + "}");
    ASSERT_TRUE(output) << output.error().message;
    EXPECT_EQ(output->report.signal, 0) << source;
    EXPECT_EQ(output->report.exit_code, 0) << source << output->out.bytes();
    EXPECT_EQ(output->report.cause, EndCause::exited);
  }

  static TempDir* dir_;
};
TempDir* Attacks::dir_ = nullptr;

#define REQUIRE_GCC()  \
  REQUIRE_ISOLATION(); \
  if (compile("int main(){}").empty()) GTEST_SKIP() << "no gcc on this machine"

TEST_F(Attacks, APlainProgramIsReportedAsItIs) {
  REQUIRE_GCC();
  const auto output = run_source(
      "int main(int c,char**v,char**e){fprintf(stderr,\"err\");"
      "printf(\"%s %s %d\",v[1],e[0],e[1]==0);return 7;}");
  ASSERT_TRUE(output) << output.error().message;
  EXPECT_EQ(output->out.bytes(), "first A=b 1");
  EXPECT_EQ(output->error, "err");
  EXPECT_EQ(output->report.exit_code, 7);
  EXPECT_EQ(output->report.signal, 0);
  EXPECT_EQ(output->report.output.count, 14u);
  EXPECT_LT(output->report.cpu_time, 100ms);
  EXPECT_LT(output->report.memory_peak.count, 8u << 20);
}

TEST_F(Attacks, SignalsAreThoseThatEndedIt) {
  REQUIRE_GCC();
  for (const int number : {SIGABRT, SIGSEGV, SIGKILL, SIGTERM, SIGXCPU, SIGXFSZ, SIGPIPE}) {
    const auto output = run_source("int main(){raise(" + std::to_string(number) + ");}");
    ASSERT_TRUE(output) << output.error().message;
    EXPECT_EQ(output->report.signal, number) << "a raised signal names no limit (V1)";
    EXPECT_EQ(output->report.cause, EndCause::exited);
  }
}

TEST_F(Attacks, T1BusyLoopWithAllSignalsHandled) {
  REQUIRE_GCC();
  const auto output =
      run_source("void h(int s){}int main(){for(int i=1;i<32;i++)signal(i,h);for(;;);}");
  ASSERT_TRUE(output) << output.error().message;
  EXPECT_EQ(output->report.cause, EndCause::cpu_limit);
  EXPECT_GE(output->report.cpu_time, 195ms);
  EXPECT_LT(output->report.cpu_time, 400ms);
}

TEST_F(Attacks, T2SleepingAndDripping) {
  REQUIRE_GCC();
  for (const char* source : {"int main(){for(;;)pause();}",
                             "int main(){for(;;){usleep(20000);"
                             "write(1,\"x\",1);}}",
                             "int main(){raise(SIGSTOP);}"}) {
    const auto output = run_source(source);
    ASSERT_TRUE(output) << output.error().message;
    EXPECT_EQ(output->report.cause, EndCause::wall_limit) << source;
    EXPECT_LT(output->report.cpu_time, 100ms);
  }
}

TEST_F(Attacks, T3CpuTimeMovedToChildrenIsCounted) {
  REQUIRE_CGROUP();
  REQUIRE_GCC();
  // Four children that nobody waits for, 100 ms each, reaped by themselves.
  const auto output = run_source(
      "int main(){signal(SIGCHLD,SIG_IGN);for(int i=0;i<4;i++)if(!fork()){while(clock()<100000);"
      "_exit(0);}sleep(100);}",
      {.cpu_time = 200ms,
       .wall_time = 5s,
       .memory = {64 << 20},
       .output = {1 << 20},
       .processes = 32});
  ASSERT_TRUE(output) << output.error().message;
  EXPECT_EQ(output->report.cause, EndCause::cpu_limit);
}

TEST_F(Attacks, T5RaisingLimits) {
  REQUIRE_GCC();
  expect_held(
      "struct rlimit r={RLIM_INFINITY,RLIM_INFINITY};"
      "if(setrlimit(RLIMIT_CPU,&r)==0||setrlimit(RLIMIT_STACK,&r)==0)return 1;"
      "if(setpriority(PRIO_PROCESS,0,-5)==0)return 2;"
      "struct sched_param p={1};if(sched_setscheduler(0,SCHED_FIFO,&p)==0)return 3;"
      "cpu_set_t s;CPU_ZERO(&s);CPU_SET(0,&s);if(sched_setaffinity(0,sizeof s,&s)==0)return 4;"
      "struct timespec t={0};if(clock_settime(CLOCK_REALTIME,&t)==0)return 5;return 0;");
}

TEST_F(Attacks, M1TouchingUntilKilled) {
  REQUIRE_GCC();
  const auto output =
      run_source("int main(){for(;;)memset(malloc(1<<20),1,1<<20);}", {.cpu_time = 5s,
                                                                       .wall_time = 10s,
                                                                       .memory = {64 << 20},
                                                                       .output = {1 << 20},
                                                                       .processes = 32});
  ASSERT_TRUE(output) << output.error().message;
  EXPECT_EQ(output->report.cause, EndCause::memory_limit);
}

TEST_F(Attacks, M2MemoryHiddenInChildrenAndFiles) {
  REQUIRE_CGROUP();
  REQUIRE_GCC();
  for (const char* source :
       {"int main(){for(int i=0;i<8;i++)if(!fork()){memset(malloc(16<<20),1,16<<20);pause();}"
        "wait(0);pause();}",
        "int main(){int f=memfd_create(\"m\",0);static char b[1<<20];for(;;)if(write(f,b,sizeof b)"
        "<0)pause();}"}) {
    const auto output = run_source(source, {.cpu_time = 5s,
                                            .wall_time = 3s,
                                            .memory = {64 << 20},
                                            .output = {1u << 30},
                                            .processes = 32});
    ASSERT_TRUE(output) << output.error().message;
    EXPECT_TRUE(output->report.oom_kills > 0 || output->report.cause == EndCause::memory_limit)
        << source;
  }
}

TEST_F(Attacks, M4AnUntouchedReservationIsFree) {
  REQUIRE_GCC();
  expect_held("char*p=malloc(300<<20);if(!p)return 1;p[0]=1;return p[0]-1;");
}

TEST_F(Attacks, M5DeepRecursionMayUseTheMemoryLimit) {
  REQUIRE_GCC();
  const auto source = [](int depth) {
    return "int f(int n){volatile char b[1000];b[0]=n;return n==0?0:f(n-1)+b[0]*0;}"
           "int main(){return f(" +
           std::to_string(depth) + ");}";
  };
  const auto within = run_source(source(30000));
  ASSERT_TRUE(within) << within.error().message;
  EXPECT_EQ(within->report.exit_code, 0) << "30 MB of stack where 64 MB are allowed";
  EXPECT_EQ(within->report.signal, 0);
  const auto beyond = run_source(source(300000));
  ASSERT_TRUE(beyond) << beyond.error().message;
  EXPECT_TRUE(beyond->report.signal != 0 || beyond->report.cause == EndCause::memory_limit);
}

TEST_F(Attacks, O1FloodsOfOutput) {
  REQUIRE_GCC();
  for (const char* fd : {"1", "2"}) {
    const auto output =
        run_source(std::string("char b[65536];int main(){for(;;)write(") + fd + ",b,sizeof b);}");
    ASSERT_TRUE(output) << output.error().message;
    EXPECT_EQ(output->report.cause, EndCause::output_limit);
    EXPECT_LE(output->out.bytes().size(), kLimits.output.count);
    EXPECT_LE(output->error.size(), 80u << 10) << "only head and tail are kept";
  }
}

TEST_F(Attacks, O2StdoutCannotBeSought) {
  REQUIRE_GCC();
  expect_held("return lseek(1,1<<20,SEEK_SET)>=0||ftruncate(1,1<<20)==0;");
}

TEST_F(Attacks, P1ForkBomb) {
  REQUIRE_GCC();
  const auto output =
      run_source("int main(){for(int i=1;i<32;i++)signal(i,SIG_IGN);for(;;){fork();setsid();}}");
  ASSERT_TRUE(output) << output.error().message;
  EXPECT_NE(output->report.cause, EndCause::exited);
}

TEST_F(Attacks, P2And3ADaemonDiesWithTheRun) {
  REQUIRE_CGROUP();
  REQUIRE_GCC();
  // It keeps stdout open and lives for a minute; the run must end with its main process.
  const auto start = Clock::now();
  const auto output = run_source(
      "int main(){if(!fork()){setsid();if(!fork()){sleep(60);}_exit(0);}"
      "printf(\"done\");}");
  ASSERT_TRUE(output) << output.error().message;
  EXPECT_EQ(output->out.bytes(), "done");
  EXPECT_EQ(output->report.exit_code, 0);
  EXPECT_LT(Clock::now() - start, 5s);
}

TEST_F(Attacks, P5SignalsReachNobodyElse) {
  REQUIRE_GCC();
  expect_held("kill(-1,SIGKILL);kill(1,SIGKILL);kill(getppid(),SIGSTOP);return 0;");
}

TEST_F(Attacks, P6NoLookIntoOtherProcesses) {
  REQUIRE_GCC();
  expect_held(
      "if(ptrace(PTRACE_ATTACH,1,0,0)==0)return 1;char b[8];"
      "if(syscall(SYS_process_vm_readv,1,0,0,0,0,0)>=0)return 2;"
      "if(access(\"/proc/1\",F_OK)==0)return 3;return getpid()>8;");
}

TEST_F(Attacks, F1NothingOfTheHostIsThere) {
  REQUIRE_GCC();
  expect_held(
      "for(char**p=(char*[]){\"/etc\",\"/home\",\"/root\",\"/usr\",\"/proc\",\"/sys\",\"/"
      "var\",0};*p;"
      "p++){struct stat s;if(stat(*p,&s)==0&&strcmp(*p,\"/proc\"))return 1;}"
      "return access(\"/proc/self\",F_OK)==0;");
}

TEST_F(Attacks, F2OnlyThreeDescriptors) {
  REQUIRE_GCC();
  const UniqueFd extra(::open("/etc/passwd", O_RDONLY));  // without O_CLOEXEC, on purpose
  expect_held("for(int i=3;i<1000;i++)if(fcntl(i,F_GETFD)>=0)return 1;return 0;");
}

TEST_F(Attacks, F3NoMarksForTheNextRun) {
  REQUIRE_GCC();
  expect_held(
      "if(open(\"/work/x\",O_CREAT|O_WRONLY,0600)>=0)return 1;"
      "if(open(\"/tmp/x\",O_CREAT|O_WRONLY,0600)>=0)return 2;"
      "if(open(\"/x\",O_CREAT|O_WRONLY,0600)>=0)return 3;"
      "if(mkdir(\"/dev/x\",0700)==0)return 4;"
      "if(open(\"/program/p\",O_WRONLY)>=0)return 5;"
      "if(shmget(1,4096,IPC_CREAT|0600)>=0)return 6;return 0;");
}

TEST_F(Attacks, N1NoSockets) {
  REQUIRE_GCC();
  expect_held(
      "int f[]={AF_INET,AF_INET6,AF_UNIX,AF_NETLINK,AF_PACKET,AF_ALG,AF_VSOCK};"
      "for(int i=0;i<7;i++)for(int t=SOCK_STREAM;t<=SOCK_RAW;t++)if(socket(f[i],t,0)>=0)return 1;"
      "return 0;");
}

TEST_F(Attacks, K1NoKernelDoors) {
  REQUIRE_GCC();
  expect_held(
      "int "
      "n[]={SYS_io_uring_setup,SYS_userfaultfd,SYS_bpf,SYS_perf_event_open,SYS_keyctl,SYS_mount,"
      "SYS_unshare,SYS_setns,SYS_pivot_root,SYS_chroot,SYS_open_by_handle_at,SYS_modify_ldt,"
      "SYS_personality,SYS_init_module};"
      "for(int i=0;i<14;i++)if(syscall(n[i],0,0,0,0,0)>=0)return i+1;"
      "return syscall(SYS_clone,CLONE_NEWUSER|SIGCHLD,0,0,0,0)>=0?20:0;");
}

TEST_F(Attacks, K1ForeignArchitectureIsKilled) {
  REQUIRE_GCC();
  const auto output = run_source("int main(){__asm__(\"int $0x80\"::\"a\"(20));return 0;}");
  ASSERT_TRUE(output) << output.error().message;
  EXPECT_NE(output->report.signal, 0);
}

TEST_F(Attacks, ManyRunsShareASandboxAndNothingElse) {
  REQUIRE_GCC();
  SandboxSpec spec;
  spec.writable_work = true;
  spec.mounts.push_back(
      {compile("int main(){struct stat s;if(stat(\"/work/mark\",&s)==0)return 1;"
               "char b[9]={0};int f=open(\"/work/given\",O_RDONLY);if(read(f,b,8)!=5)return 2;"
               "if(strcmp(b,\"bytes\"))return 3;"
               "f=open(\"/work/mark\",O_CREAT|O_WRONLY,0600);return write(f,\"m\",1)!=1;}"),
       "/program/p"});
  const auto sandbox = test_sandboxes()->prepare(spec);
  ASSERT_TRUE(sandbox) << sandbox.error().message;
  for (int i = 0; i < 20; ++i) {
    const auto work = (*sandbox)->new_work_folder();
    ASSERT_TRUE(work) << work.error().message;
    ASSERT_TRUE(put_file(work->get(), "given", "bytes"));
    RunRequest request;
    request.argv = {"/program/p"};
    const auto output = run(**sandbox, request, kLimits);
    ASSERT_TRUE(output) << output.error().message;
    ASSERT_EQ(output->report.exit_code, 0) << i;
    const auto mark = open_beneath(work->get(), "mark");
    EXPECT_TRUE(mark) << "what the program left can be read";
  }
}

TEST_F(Attacks, LinksInTheWorkFolderAreNotFollowed) {
  REQUIRE_GCC();
  SandboxSpec spec;
  spec.writable_work = true;
  spec.mounts.push_back({compile("int main(){symlink(\"/etc/passwd\",\"/work/link\");"
                                 "mkfifo(\"/work/fifo\",0666);mkdir(\"/work/folder\",0777);}"),
                         "/program/p"});
  const auto sandbox = test_sandboxes()->prepare(spec);
  ASSERT_TRUE(sandbox) << sandbox.error().message;
  const auto work = (*sandbox)->new_work_folder();
  RunRequest request;
  request.argv = {"/program/p"};
  ASSERT_TRUE(run(**sandbox, request, kLimits));
  for (const char* name : {"link", "fifo", "folder", "../etc/passwd", "/etc/passwd", "absent"}) {
    EXPECT_FALSE(open_beneath(work->get(), name)) << name;
  }
}

TEST_F(Attacks, AProgramThatIsNoneIsAnError) {
  REQUIRE_GCC();
  SandboxSpec spec;
  ASSERT_TRUE(write_file(dir_->path() / "text", "no program\n", 0755));
  spec.mounts.push_back({dir_->path() / "text", "/program/p"});
  const auto sandbox = test_sandboxes()->prepare(spec);
  RunRequest request;
  request.argv = {"/program/p"};
  const auto output = run(**sandbox, request, kLimits);
  ASSERT_FALSE(output);
  EXPECT_NE(output.error().message.find("exec"), std::string::npos);
}

// The processes whose parent is `pid`, at once.
std::vector<pid_t> children_of(pid_t pid) {
  std::vector<pid_t> children;
  std::ifstream file("/proc/" + std::to_string(pid) + "/task/" + std::to_string(pid) + "/children");
  for (pid_t child; file >> child;) children.push_back(child);
  return children;
}

// Whether a process still does anything; one that waits to be reaped does not.
bool is_running(pid_t pid) {
  std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
  std::string line;
  if (!std::getline(file, line)) return false;
  return line[line.rfind(')') + 2] != 'Z';
}

// A judge that is killed with a run under way leaves no process and no cgroup.
TEST_F(Attacks, AKilledJudgeLeavesNothing) {
  REQUIRE_GCC();
  const std::string program = compile("int main(){for(;;)pause();}");
  const pid_t judge = ::fork();
  if (judge == 0) {
    auto factory = make_sandbox_factory({});
    SandboxSpec spec;
    spec.mounts.push_back({program, "/program/p"});
    auto sandbox = (*factory)->prepare(spec);
    RunRequest request;
    request.argv = {"/program/p"};
    auto handle = (*sandbox)->start(
        request, {.cpu_time = 60s, .wall_time = 60s, .memory = {64 << 20}, .output = {1 << 20}});
    ::pause();
    ::_exit(0);
  }
  std::vector<pid_t> all;  // zygote, helper, stub, program
  for (int i = 0; i < 500 && all.size() < 4; ++i) {
    std::this_thread::sleep_for(20ms);
    all.clear();
    for (std::vector<pid_t> level = {judge}; !level.empty();) {
      std::vector<pid_t> next;
      for (const pid_t pid : level) {
        for (const pid_t child : children_of(pid)) next.push_back(child);
      }
      all.insert(all.end(), next.begin(), next.end());
      level = next;
    }
  }
  EXPECT_GE(all.size(), 4u);
  ::kill(judge, SIGKILL);
  int status = 0;
  ::waitpid(judge, &status, 0);
  for (const pid_t pid : all) {
    for (int i = 0; i < 100 && is_running(pid); ++i) std::this_thread::sleep_for(20ms);
    EXPECT_FALSE(is_running(pid)) << pid;
  }
}

TEST_F(Attacks, AHelperThatDiesIsAnErrorAndNoHang) {
  REQUIRE_GCC();
  SandboxSpec spec;
  spec.mounts.push_back({compile("int main(){for(;;)pause();}"), "/program/p"});
  auto sandbox = test_sandboxes()->prepare(spec);
  ASSERT_TRUE(sandbox);
  RunRequest request;
  request.argv = {"/program/p"};
  auto handle = (*sandbox)->start(
      request, {.cpu_time = 60s, .wall_time = 60s, .memory = {64 << 20}, .output = {1 << 20}});
  ASSERT_TRUE(handle);
  // The zygote is our child, the helper its youngest.
  pid_t helper = 0;
  for (const pid_t zygote : children_of(::getpid())) {
    for (const pid_t child : children_of(zygote)) helper = child;
  }
  ASSERT_GT(helper, 0);
  ::kill(helper, SIGKILL);
  EXPECT_FALSE((*handle)->wait());
  EXPECT_TRUE(test_sandboxes()->prepare(spec)) << "the next sandbox is as good as new";
}

// Root is what continuous integration is: the same tests once more as an ordinary user.
TEST(AsOrdinaryUser, TheSameHolds) {
  if (::geteuid() != 0) GTEST_SKIP() << "this is an ordinary user already";
  const auto output =
      run_tool({"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "true"}, 5s);
  if (!output || output->exit_code != 0) GTEST_SKIP() << "no setpriv on this machine";
  std::error_code error;
  const fs::path self = fs::read_symlink("/proc/self/exe", error);
  if (run_tool({"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "test", "-x",
                self.string()},
               5s)
          ->exit_code != 0) {
    GTEST_SKIP() << "the build folder cannot be read by another user";
  }
  const auto tests = run_tool({"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups",
                               self.string(), "--gtest_filter=Attacks.*", "--gtest_brief=1"},
                              120s);
  ASSERT_TRUE(tests) << tests.error().message;
  EXPECT_EQ(tests->exit_code, 0) << tests->text;
}

// If the machine allows isolation, the tests above must have run.
TEST(Isolation, IsThereWhereTheMachineAllowsIt) {
  const auto unshare = run_tool({"unshare", "--user", "--map-root-user", "--mount", "true"}, 5s);
  const bool allowed = ::geteuid() == 0 || (unshare && unshare->exit_code == 0);
  if (!allowed) GTEST_SKIP() << "no user namespaces for an ordinary user here";
  EXPECT_NE(test_sandboxes(), nullptr)
      << "the machine allows namespaces, and every sandbox test would skip";
}

}  // namespace
}  // namespace judge
