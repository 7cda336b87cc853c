#include "judge/sandbox/cgroup.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"

namespace judge {
namespace {

const std::string kMount = "/sys/fs/cgroup";
const std::string kPrefix = "touchstone-";
const std::string kLeaf = "judge";  // where a judge moves to, out of the group that it divides

std::string read_text(const std::string& path) {
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return {};
  char buffer[4096];
  const ssize_t n = ::read(file.get(), buffer, sizeof buffer);
  return n > 0 ? std::string(buffer, static_cast<std::size_t>(n)) : std::string();
}

Result<void> write_text(const std::string& path, const std::string& text) {
  const UniqueFd file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (!file) return fail_errno(path);
  if (::write(file.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
    return fail_errno(path);
  }
  return {};
}

std::uint64_t read_number(const std::string& path) {
  return std::strtoull(read_text(path).c_str(), nullptr, 10);
}

// The number after `key` in a file of "key number" lines.
std::uint64_t read_key(const std::string& text, const std::string& key) {
  for (const std::string_view line : split_lines(text)) {
    if (line.starts_with(key + " ")) {
      return std::strtoull(std::string(line.substr(key.size() + 1)).c_str(), nullptr, 10);
    }
  }
  return 0;
}

// Where this process is in the hierarchy that has the controller ("" for v2).
std::string own_path(std::string_view controller) {
  const std::string groups = read_text("/proc/self/cgroup");
  for (const std::string_view line : split_lines(groups)) {
    const std::size_t first = line.find(':');
    const std::size_t second = line.find(':', first + 1);
    if (second == std::string_view::npos) continue;
    const std::string names = "," + std::string(line.substr(first + 1, second - first - 1)) + ",";
    if (names == "," + std::string(controller) + "," ||
        (!controller.empty() &&
         names.find("," + std::string(controller) + ",") != std::string::npos)) {
      std::string path(line.substr(second + 1));
      return path == "/" ? "" : path;
    }
  }
  return "-";
}

bool is_folder(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

// The folder of a v1 controller that we may use: our own group, else (a container may show its own
// as the root) the top.
std::string v1_folder(const std::string& controller) {
  for (const std::string& path : {own_path(controller), std::string()}) {
    const std::string folder = kMount + "/" + controller + path;
    if (path != "-" && is_folder(folder) && ::access(folder.c_str(), W_OK) == 0) return folder;
  }
  return {};
}

// A v2 folder whose children can have limits: where root may, below the top; else our own group,
// delegated to us, from which we first move away into a leaf.
std::string v2_folder() {
  if (read_text(kMount + "/cgroup.controllers").empty()) return {};
  const std::string own = own_path("");
  if (own == "-") return {};
  for (const std::string& folder : {kMount, kMount + own}) {
    if (::access(folder.c_str(), W_OK) != 0) continue;
    const std::string subtree = folder + "/cgroup.subtree_control";
    if (write_text(subtree, "+memory +pids")) return folder;
    if (folder != kMount + own) continue;
    const std::string leaf = folder + "/" + kPrefix + kLeaf;
    if (::mkdir(leaf.c_str(), 0755) != 0 && errno != EEXIST) continue;
    if (write_text(leaf + "/cgroup.procs", "0") && write_text(subtree, "+memory +pids")) {
      return folder;
    }
  }
  return {};
}

std::vector<std::string> parents(const CgroupRoot& root) {
  if (root.kind == Isolation::Cgroup::v2) return {root.memory};
  return {root.memory, root.cpu, root.pids};
}

// Whether nobody holds the group: its judge keeps its folder locked as long as it lives. Names and
// pids say nothing, since another judge may live in another PID namespace.
bool is_abandoned(const std::string& folder) {
  const UniqueFd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return fd && ::flock(fd.get(), LOCK_EX | LOCK_NB) == 0;
}

// Processes that were killed a moment ago may still be on their way out.
void remove_group(const std::string& folder) {
  for (int i = 0; i < 100 && ::rmdir(folder.c_str()) != 0 && errno == EBUSY; ++i) ::usleep(2000);
}

// Every folder in which we may have made groups, whatever works now.
std::vector<std::string> all_parents() {
  std::vector<std::string> all;
  for (const char* controller : {"memory", "cpuacct", "pids"}) {
    for (const std::string& path : {own_path(controller), std::string()}) {
      if (path != "-") all.push_back(kMount + "/" + controller + path);
    }
  }
  all.push_back(kMount);
  if (const std::string own = own_path(""); own != "-" && !own.empty()) all.push_back(kMount + own);
  return all;
}

}  // namespace

CgroupRoot find_cgroup_root() {
  CgroupRoot root;
  root.memory = v1_folder("memory");
  root.cpu = v1_folder("cpuacct");
  root.pids = v1_folder("pids");
  if (!root.memory.empty() && !root.cpu.empty() && !root.pids.empty()) {
    root.kind = Isolation::Cgroup::v1;
  } else if (const std::string folder = v2_folder(); !folder.empty()) {
    root = {.kind = Isolation::Cgroup::v2,
            .memory = folder,
            .cpu = folder,
            .pids = folder,
            .missing = {}};
  }
  if (root.kind != Isolation::Cgroup::none) {
    Result<Cgroup> trial = Cgroup::make(root);
    Result<void> works = trial ? trial->reset({64 << 20}, 16) : Failure(trial.error());
    if (works) return root;
    root = {};
    root.missing = works.error().message;
  }
  root.kind = Isolation::Cgroup::none;
  if (root.missing.empty()) {
    root.missing = ::geteuid() == 0
                       ? text("no cgroup with a memory controller can be made below {}", kMount)
                       : text(
                             "no delegated cgroup; start it in one: systemd-run --user --scope -p "
                             "Delegate=yes judge ...");
  }
  return root;
}

Result<Cgroup> Cgroup::make(const CgroupRoot& root) {
  // A judge that sweeps at the same moment may take a new group for an abandoned one.
  for (int i = 0; i < 3; ++i) {
    if (Result<Cgroup> group = try_make(root)) return group;
  }
  return try_make(root);
}

Result<Cgroup> Cgroup::try_make(const CgroupRoot& root) {
  std::uint64_t random = 0;
  (void)::getrandom(&random, sizeof random, 0);
  const std::string name = "/" + kPrefix + fmt::format("{}-{:016x}", ::getpid(), random);
  Cgroup group;
  group.kind_ = root.kind;
  for (const std::string& parent : parents(root)) {
    const std::string folder = parent + name;
    if (::mkdir(folder.c_str(), 0755) != 0) return fail_errno(folder);
    group.folders_.push_back(folder);
    group.locks_.emplace_back(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!group.locks_.back() || ::flock(group.locks_.back().get(), LOCK_SH) != 0) {
      return fail_errno(folder);
    }
  }
  group.memory_ = root.memory + name;
  group.cpu_ = root.cpu + name;
  group.pids_ = root.pids + name;
  const char* join = root.kind == Isolation::Cgroup::v1 ? "/tasks" : "/cgroup.procs";
  for (const std::string& folder : group.folders_) {
    group.join_.emplace_back(::open((folder + join).c_str(), O_WRONLY | O_CLOEXEC));
    if (!group.join_.back()) return fail_errno(folder + join);
  }
  const std::string usage =
      group.cpu_ + (root.kind == Isolation::Cgroup::v1 ? "/cpuacct.usage" : "/cpu.stat");
  group.usage_ = UniqueFd(::open(usage.c_str(), O_RDONLY | O_CLOEXEC));
  if (!group.usage_) return fail_errno(usage);
  return group;
}

Cgroup::~Cgroup() {
  for (const std::string& folder : folders_) remove_group(folder);
}

std::vector<int> Cgroup::join_fds() const {
  std::vector<int> fds;
  for (const UniqueFd& fd : join_) fds.push_back(fd.get());
  return fds;
}

Result<void> Cgroup::reset(Bytes memory, unsigned processes) {
  if (kind_ == Isolation::Cgroup::v1) {
    // What the last run left behind (page cache, kernel objects) is not this run's.
    if (read_number(memory_ + "/memory.usage_in_bytes") > 512 << 10) {
      (void)write_text(memory_ + "/memory.force_empty", "0");
    }
    memory_base_ = read_number(memory_ + "/memory.usage_in_bytes");
    const std::string limit = std::to_string(memory.count + memory_base_);
    const std::string memory_limit = memory_ + "/memory.limit_in_bytes";
    const std::string swap_limit = memory_ + "/memory.memsw.limit_in_bytes";
    const bool counts_swap = ::access(swap_limit.c_str(), W_OK) == 0;
    // memory + swap must never be below memory: raise it first, lower it last.
    if (counts_swap) (void)write_text(swap_limit, "-1");
    JUDGE_CHECK(write_text(memory_limit, limit));
    if (counts_swap) JUDGE_CHECK(write_text(swap_limit, limit));
    JUDGE_CHECK(write_text(memory_ + "/memory.max_usage_in_bytes", "0"));
  } else {
    memory_base_ = read_number(memory_ + "/memory.current");
    JUDGE_CHECK(write_text(memory_ + "/memory.max", std::to_string(memory.count + memory_base_)));
    if (::access((memory_ + "/memory.swap.max").c_str(), W_OK) == 0) {
      JUDGE_CHECK(write_text(memory_ + "/memory.swap.max", "0"));
    }
    (void)write_text(memory_ + "/memory.oom.group", "1");
  }
  JUDGE_CHECK(write_text(pids_ + "/pids.max", std::to_string(processes)));
  cpu_base_ = total_cpu();
  oom_base_ = total_oom_kills();
  return {};
}

Duration Cgroup::total_cpu() const {
  char buffer[1024];
  const ssize_t n = ::pread(usage_.get(), buffer, sizeof buffer - 1, 0);
  if (n <= 0) return {};
  const std::string text(buffer, static_cast<std::size_t>(n));
  if (kind_ == Isolation::Cgroup::v1) {
    return Duration(static_cast<std::int64_t>(std::strtoull(text.c_str(), nullptr, 10)));
  }
  return std::chrono::microseconds(read_key(text, "usage_usec"));
}

Duration Cgroup::cpu_time() const { return total_cpu() - cpu_base_; }

Result<Bytes> Cgroup::memory_peak() const {
  const std::string file =
      memory_ + (kind_ == Isolation::Cgroup::v1 ? "/memory.max_usage_in_bytes" : "/memory.peak");
  const std::string text = read_text(file);
  if (text.empty()) return fail_errno(file);
  const std::uint64_t peak = std::strtoull(text.c_str(), nullptr, 10);
  return Bytes{peak - std::min(peak, memory_base_)};
}

int Cgroup::total_oom_kills() const {
  const std::string file =
      memory_ + (kind_ == Isolation::Cgroup::v1 ? "/memory.oom_control" : "/memory.events");
  return static_cast<int>(read_key(read_text(file), "oom_kill"));
}

int Cgroup::oom_kills() const { return total_oom_kills() - oom_base_; }

void Cgroup::kill_all() const {
  if (kind_ == Isolation::Cgroup::v2) (void)write_text(memory_ + "/cgroup.kill", "1");
}

void sweep_cgroups() {
  for (const std::string& parent : all_parents()) {
    const auto names = list_folder(parent);
    if (!names) continue;
    for (const std::string& name : *names) {
      const std::string folder = parent + "/" + name;
      if (name.starts_with(kPrefix) && name != kPrefix + kLeaf && is_abandoned(folder)) {
        remove_group(folder);
      }
    }
  }
}

}  // namespace judge
