#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/fd.hpp"
#include "judge/base/result.hpp"
#include "judge/base/units.hpp"

// The boundary between the judge and a program that nobody trusts. A SandboxFactory is made once;
// it prepares Sandboxes (a helper process with its namespaces, root file system and filter; a
// cgroup), each of which runs many programs, one after another; a RunHandle is one run under way.

namespace judge {

namespace fs = std::filesystem;

// How runs are shut in and measured on this machine. Printed by `judge doctor`, stored with
// results.
struct Isolation {
  // hybrid: v1 limits memory and processes, cgroup2 counts CPU time and kills.
  enum class Cgroup { none, v1, v2, hybrid };
  std::string mode = "none";  // "root", "user" (unprivileged user namespace) or "unsafe"
  bool namespaces = false;
  Cgroup cgroup = Cgroup::none;
  bool seccomp = false;
  bool landlock = false;             // what stands for the mount namespace in the mode "unsafe"
  std::vector<std::string> missing;  // what a better mode lacks here, each with the way to get it
};

// "v1", "v2", "hybrid" or "none".
std::string_view name_of(Isolation::Cgroup cgroup);

// Something of the host that a sandbox's programs see, read-only.
struct Mount {
  fs::path source;  // file or folder on the host
  fs::path target;  // absolute, inside
  // A copy in memory, where the program could read in /proc what a mount is made from.
  bool conceal = false;
};

// What a prepared sandbox shares between its runs.
struct SandboxSpec {
  std::vector<Mount> mounts;
  bool system = false;         // compilers and interpreters: /usr, /lib*, /bin, parts of /etc
  bool may_fork = false;       // processes beside threads
  bool cuda = false;           // the NVIDIA devices, their calls, and no address-space limit
  bool writable_work = false;  // /work can be written by the program; else it is read-only
  Bytes work_size = {64 << 20};
  unsigned work_inodes = 1024;
};

struct RunLimits {
  Duration cpu_time;   // of the whole process tree; the run is stopped here
  Duration wall_time;  // stops a program that sleeps; waiting for a core is not counted
  Bytes memory;        // of the whole tree; also the stack limit
  Bytes output;        // stdout, stderr and each written file; the caller counts the two streams
  unsigned processes = 64;  // threads and processes together
};

// What to run. The descriptors stay the caller's; the program gets copies.
struct RunRequest {
  std::vector<std::string> argv;         // argv[0]: absolute path inside the sandbox
  std::vector<std::string> environment;  // complete: nothing else is passed on
  int stdin_fd = -1;                     // -1: /dev/null
  int stdout_fd = -1;
  int stderr_fd = -1;
  std::optional<int> core;  // pin to this core
};

// Why a run ended; `exited` covers every end that the sandbox did not cause.
enum class EndCause { exited, cpu_limit, wall_limit, memory_limit, output_limit, killed };

// Measurements of one run.
struct RunReport {
  Duration cpu_time{};   // user + system, whole tree
  Duration wall_time{};  // exec to the end of the main process
  Bytes memory_peak{};
  Bytes output{};     // set by who drained the streams
  int exit_code = 0;  // of the main process; 0 when `signal` is set
  int signal = 0;
  EndCause cause = EndCause::exited;
  int oom_kills = 0;
  // What it had to read from a disk: files that were in no cache, whose memory it was charged for.
  Bytes disk_read{};
  RunLimits limits = {};              // where it would have been stopped
  const char* cpu_source = "rusage";  // "cgroup" or "rusage"
  // "cgroup", "cgroup (sampled)" (a kernel without memory.peak) or "rss (no cgroup)".
  const char* memory_source = "rss (no cgroup)";
};

// One run under way. Destroying it kills the whole tree and waits for it.
class RunHandle {
 public:
  virtual ~RunHandle() = default;
  // Readable once the run has ended (poll it beside the pipes).
  virtual int event_fd() const = 0;
  // Looks at the clocks, stops a run that is over a limit, and says how long until it wants to be
  // called again.
  virtual Duration check() = 0;
  // Stops the whole tree, for the caller's reason.
  virtual void kill(EndCause cause) = 0;
  // Waits (calling check()) until every process of the run is gone. Once.
  virtual Result<RunReport> wait() = 0;
};

class Sandbox {
 public:
  virtual ~Sandbox() = default;
  // A fresh, empty /work for the next run. The caller fills it through the descriptor and may read
  // it (open_beneath) after the run ended, never while a program runs. The program may write to it
  // if the spec says so. Without this call the last folder stays; at first it is empty.
  virtual Result<UniqueFd> new_work_folder() = 0;
  // One run at a time. A sandbox whose helper died (an Error of wait()) is made anew by the next
  // call; its work folder is then gone, so begin with new_work_folder() if there was one.
  virtual Result<std::unique_ptr<RunHandle>> start(const RunRequest&, const RunLimits&) = 0;
};

class SandboxFactory {
 public:
  virtual ~SandboxFactory() = default;
  virtual const Isolation& isolation() const = 0;
  virtual Result<std::unique_ptr<Sandbox>> prepare(const SandboxSpec&) = 0;
};

// What newer kernels have and older ones lack.
struct KernelQuirks {
  bool no_peak = false;        // memory.peak: since 5.19
  bool no_peak_reset = false;  // of cgroup v2: since 6.12
  bool no_kill = false;        // cgroup.kill: since 5.14
};

struct FactoryOptions {
  bool allow_unsafe = false;  // run without namespaces rather than refuse
  // What to do without although the machine may have it, so that every mode can be tested and
  // measured on one machine.
  bool use_cgroups = true;
  bool use_namespaces = true;
  KernelQuirks quirks = {};
  // Folders of the host that no program may see, should they lie where the compilers and
  // interpreters are (an installed judge's problems, with their answers and solutions). In the mode
  // "unsafe" they show.
  std::vector<fs::path> hidden = {};
};

// Finds the best mode by trying it. An Error where no isolation is possible and `allow_unsafe` is
// not given.
Result<std::unique_ptr<SandboxFactory>> make_sandbox_factory(const FactoryOptions&);

// Opens a regular file that a program left in its work folder: never a link, a FIFO or a device,
// and never anything outside the folder.
Result<UniqueFd> open_beneath(int folder, const std::string& name);

}  // namespace judge
