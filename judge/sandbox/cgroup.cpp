#include "judge/sandbox/cgroup.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/systemd_scope.hpp"

namespace judge {
namespace {

const std::string kPrefix = "touchstone-";
const std::string kLeaf = "judge";  // where a judge moves to, out of the group that it divides
// What a reused group may hold of the runs before, and be given on top of the limit for it. The
// verdict is not decided by the limit but by the peak above what was there at the start.
constexpr std::uint64_t kLeftover = 512 << 10;

std::string read_text(const std::string& path) {
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return {};
  const Result<std::string> text = read_all(file.get(), path);
  return text ? *text : std::string();
}

UniqueFd open_to(const std::string& path, int flags) {
  return UniqueFd(::open(path.c_str(), flags | O_CLOEXEC));
}

Result<void> write_to(const UniqueFd& file, std::string_view text, const std::string& place) {
  if (::pwrite(file.get(), text.data(), text.size(), 0) != static_cast<ssize_t>(text.size())) {
    return fail_errno(place);
  }
  return {};
}

Result<void> write_text(const std::string& path, const std::string& text) {
  const UniqueFd file = open_to(path, O_WRONLY);
  if (!file) return fail_errno(path);
  return write_to(file, text, path);
}

std::uint64_t to_number(std::string_view text) {
  std::uint64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// A kept file of the kernel's, read again from its start into `buffer`.
std::string_view read_again(const UniqueFd& file, std::span<char> buffer) {
  const ssize_t n = file ? ::pread(file.get(), buffer.data(), buffer.size(), 0) : 0;
  return {buffer.data(), n > 0 ? static_cast<std::size_t>(n) : 0};
}

std::uint64_t read_number(const UniqueFd& file) {
  char buffer[64];
  return to_number(read_again(file, buffer));
}

// The number after `key` in a file of "key number" lines.
std::uint64_t read_key(const UniqueFd& file, std::string_view key) {
  char buffer[2048];
  const std::string_view text = read_again(file, buffer);
  for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
    const bool starts = at == 0 || text[at - 1] == '\n';
    const std::size_t end = at + key.size();
    if (starts && end < text.size() && text[end] == ' ') return to_number(text.substr(end + 1));
  }
  return 0;
}

// Where the hierarchy with this v1 controller (or cgroup2, for "") is mounted; empty: nowhere.
std::string mount_point(std::string_view controller) {
  const std::string mounts = read_text("/proc/self/mountinfo");
  for (const std::string_view line : split_lines(mounts)) {
    const std::size_t dash = line.find(" - ");
    if (dash == std::string_view::npos) continue;
    const auto place = split_words(line.substr(0, dash));
    const auto kind = split_words(line.substr(dash + 3));
    if (place.size() < 5 || kind.size() < 3) continue;
    const bool found =
        controller.empty()
            ? kind[0] == "cgroup2"
            : kind[0] == "cgroup" &&
                  ("," + std::string(kind[2]) + ",").find("," + std::string(controller) + ",") !=
                      std::string::npos;
    if (found) return std::string(place[4]);
  }
  return {};
}

// Where this process is in that hierarchy; "-": nowhere.
std::string own_path(std::string_view controller) {
  const std::string groups = read_text("/proc/self/cgroup");
  for (const std::string_view line : split_lines(groups)) {
    const std::size_t first = line.find(':');
    const std::size_t second = line.find(':', first + 1);
    if (second == std::string_view::npos) continue;
    const std::string names = "," + std::string(line.substr(first + 1, second - first - 1)) + ",";
    const bool found = controller.empty()
                           ? names == ",,"
                           : names.find("," + std::string(controller) + ",") != std::string::npos;
    if (!found) continue;
    std::string path(line.substr(second + 1));
    return path == "/" ? "" : path;
  }
  return "-";
}

bool may_divide(const std::string& folder) {
  struct stat status {};
  return ::stat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode) &&
         ::access(folder.c_str(), W_OK) == 0;
}

// The folders of a hierarchy in which groups may be made: our own group, and (a container may show
// its own as the root) the top.
std::vector<std::string> candidates(std::string_view controller) {
  const std::string mount = mount_point(controller);
  if (mount.empty()) return {};
  std::string own = own_path(controller);
  // Beside another judge, or below one, we are in the leaf of the group that is divided already.
  if (own.ends_with("/" + kPrefix + kLeaf)) own.resize(own.rfind('/'));
  if (own.empty() || own == "-") return {mount};
  return {mount + own, mount};
}

std::string v1_folder(std::string_view controller) {
  for (const std::string& folder : candidates(controller)) {
    if (may_divide(folder)) return folder;
  }
  return {};
}

bool has_memory(const std::string& v2_folder) {
  return (" " + read_text(v2_folder + "/cgroup.controllers")).find(" memory") != std::string::npos;
}

// Who may be moved away, so that a group can be divided.
enum class Movers { us, everybody };

// Lets the children of a v2 group have limits. Only a group without processes can (all but the true
// top), so they move into a leaf of it.
bool divide(const std::string& folder, Movers movers) {
  const auto enable = [&] {
    return write_text(folder + "/cgroup.subtree_control", "+memory +pids").has_value();
  };
  if (enable()) return true;
  const std::string leaf = folder + "/" + kPrefix + kLeaf;
  if (::mkdir(leaf.c_str(), 0755) != 0 && errno != EEXIST) return false;
  const auto move = [&](const std::string& pid) { return write_text(leaf + "/cgroup.procs", pid); };
  if (!move("0")) return false;
  for (int i = 0; i < 10 && movers == Movers::everybody; ++i) {  // some may be forking
    const std::string processes = read_text(folder + "/cgroup.procs");
    for (const std::string_view pid : split_lines(processes)) (void)move(std::string(pid));
    if (enable()) return true;
  }
  return enable();
}

// A v2 folder whose children can have limits: where root may, below the top; else our own group,
// delegated to us.
std::string v2_folder(Movers movers) {
  std::vector<std::string> all = candidates("");
  std::reverse(all.begin(), all.end());
  for (const std::string& folder : all) {
    if (may_divide(folder) && has_memory(folder) && divide(folder, movers)) return folder;
  }
  return {};
}

// Whether nobody holds the group: its judge keeps its folder locked as long as it lives. Names and
// pids say nothing, since another judge may live in another PID namespace.
bool is_abandoned(const std::string& folder) {
  const UniqueFd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return fd && ::flock(fd.get(), LOCK_EX | LOCK_NB) == 0;
}

// Processes that were killed a moment ago may still be on their way out.
void remove_group(const std::string& folder) {
  for (int i = 0; i < 500 && ::rmdir(folder.c_str()) != 0 && errno == EBUSY; ++i) ::usleep(2000);
}

}  // namespace

std::vector<std::string> CgroupRoot::parents() const {
  std::vector<std::string> all;
  for (const std::string& folder : {memory, pids, cpu}) {
    if (!folder.empty() && std::find(all.begin(), all.end(), folder) == all.end()) {
      all.push_back(folder);
    }
  }
  return all;
}

CgroupRoot find_cgroup_root(const KernelQuirks& quirks) {
  CgroupRoot root;
  root.quirks = quirks;
  std::string reason;
  const auto try_root = [&](Isolation::Cgroup kind, const std::string& memory,
                            const std::string& pids, const std::string& cpu) {
    if (memory.empty() || pids.empty() || cpu.empty()) return false;
    root.kind = kind;
    root.memory = memory;
    root.pids = pids;
    root.cpu = cpu;
    Result<Cgroup> trial = Cgroup::make(root, cgroup_name());
    const Result<void> works = trial ? trial->reset({64 << 20}, 16) : Failure(trial.error());
    if (!works) reason = works.error().message;
    return static_cast<bool>(works);
  };
  const std::string memory = v1_folder("memory");
  const std::string pids = v1_folder("pids");
  const std::string unified = memory.empty() ? std::string() : v1_folder("");
  if (try_root(Isolation::Cgroup::hybrid, memory, pids, unified) ||
      try_root(Isolation::Cgroup::v1, memory, pids, v1_folder("cpuacct"))) {
    return root;
  }
  const auto try_v2 = [&](Movers movers) {
    const std::string v2 = v2_folder(movers);
    return try_root(Isolation::Cgroup::v2, v2, v2, v2);
  };
  if (try_v2(Movers::us)) return root;
  if (has_memory(mount_point("")) && enter_delegated_scope() && try_v2(Movers::us)) return root;
  // Others are moved where nothing else helps: the first process of a container, or the shell that
  // a group was delegated to.
  if (try_v2(Movers::everybody)) return root;
  root = {};
  root.missing = reason;
  if (root.missing.empty()) {
    root.missing = ::geteuid() == 0
                       ? text("no cgroup with a memory controller can be made")
                       : text(
                             "no delegated cgroup; start it in one: systemd-run --user --scope -p "
                             "Delegate=yes judge ...");
  }
  return root;
}

Result<Cgroup> Cgroup::make(const CgroupRoot& root, const std::string& name) {
  Cgroup group(root.kind);
  for (const std::string& parent : root.parents()) {
    const std::string folder = parent + "/" + name;
    group.folders_.push_back(folder);  // to remove, also when the next steps fail
    // A judge that sweeps at this moment may take the new folder for an abandoned one.
    for (int tries = 0;; ++tries) {
      if (::mkdir(folder.c_str(), 0755) != 0 && errno != EEXIST) return fail_errno(folder);
      UniqueFd lock(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
      if (lock && ::flock(lock.get(), LOCK_SH | LOCK_NB) == 0 &&
          ::access(folder.c_str(), F_OK) == 0) {
        group.locks_.push_back(std::move(lock));
        break;
      }
      if (tries == 10) return fail_errno(folder);
      ::usleep(1000);
    }
  }
  JUDGE_CHECK(group.open_files(root, "/" + name + "/"));
  return group;
}

Result<void> Cgroup::open_files(const CgroupRoot& root, const std::string& name) {
  const std::string memory = root.memory + name, pids = root.pids + name, cpu = root.cpu + name;
  const bool v2 = is_v2();
  if (kind_ == Isolation::Cgroup::v1) {
    cpu_ = open_to(cpu + "cpuacct.usage", O_RDONLY);
  } else {
    cpu_ = open_to(cpu + "cpu.stat", O_RDONLY);
    into_ = open_to(cpu, O_RDONLY | O_DIRECTORY);
    if (!into_) return fail_errno(cpu);
    if (!root.quirks.no_kill) kill_ = open_to(cpu + "cgroup.kill", O_WRONLY);
  }
  if (!v2) {
    join_.push_back(open_to(memory + "tasks", O_WRONLY));
    join_.push_back(open_to(pids + "tasks", O_WRONLY));
    if (kind_ == Isolation::Cgroup::v1) join_.push_back(open_to(cpu + "tasks", O_WRONLY));
  }
  usage_ = open_to(memory + (v2 ? "memory.current" : "memory.usage_in_bytes"), O_RDONLY);
  limit_ = open_to(memory + (v2 ? "memory.max" : "memory.limit_in_bytes"), O_WRONLY);
  oom_ = open_to(memory + (v2 ? "memory.events" : "memory.oom_control"), O_RDONLY);
  processes_ = open_to(pids + "pids.max", O_WRONLY);
  for (const UniqueFd* file : {&cpu_, &usage_, &limit_, &oom_, &processes_}) {
    if (!*file) return fail_errno(memory);
  }
  for (const UniqueFd& file : join_) {
    if (!file) return fail_errno(memory + "tasks");
  }
  // These not every kernel has.
  swap_limit_ =
      open_to(memory + (v2 ? "memory.swap.max" : "memory.memsw.limit_in_bytes"), O_WRONLY);
  if (!root.quirks.no_peak) {
    const std::string peak = memory + (v2 ? "memory.peak" : "memory.max_usage_in_bytes");
    peak_ = open_to(peak, O_RDWR);
    reusable_ = peak_ && (!v2 || (!root.quirks.no_peak_reset && write_to(peak_, "reset", peak)));
    if (!peak_) peak_ = open_to(peak, O_RDONLY);
    if (!v2 && !peak_) return fail_errno(peak);
  }
  if (v2) {
    (void)write_text(memory + "memory.oom.group", "1");
    if (swap_limit_) JUDGE_CHECK(write_to(swap_limit_, "0", "memory.swap.max"));
  }
  return {};
}

Cgroup::~Cgroup() {
  for (const std::string& folder : folders_) remove_group(folder);
}

CgroupPlace Cgroup::place() const {
  CgroupPlace place{.into = into_.get(), .join = {}};
  for (const UniqueFd& fd : join_) place.join.push_back(fd.get());
  return place;
}

Result<void> Cgroup::reset(Bytes memory, unsigned processes) {
  memory_base_ = read_number(usage_);
  if (memory_base_ > kLeftover) force_empty();
  const std::uint64_t limit = memory.count + (reusable_ ? std::max(kLeftover, memory_base_) : 0);
  if (limit != limit_set_) {
    const std::string number = std::to_string(limit);
    const bool counts_swap = !is_v2() && swap_limit_;
    // memory + swap must never be below memory: raise it first, lower it last.
    if (counts_swap) (void)write_to(swap_limit_, "-1", "");
    JUDGE_CHECK(write_to(limit_, number, "memory limit"));
    if (counts_swap) JUDGE_CHECK(write_to(swap_limit_, number, "memory and swap limit"));
    limit_set_ = limit;
  }
  if (processes != processes_set_) {
    JUDGE_CHECK(write_to(processes_, std::to_string(processes), "pids.max"));
    processes_set_ = processes;
  }
  if (reusable_) JUDGE_CHECK(write_to(peak_, is_v2() ? "reset" : "0", "memory peak"));
  if (!measured_) {  // a run that nobody waited for
    cpu_base_ = total_cpu_ns();
    oom_seen_ = read_key(oom_, "oom_kill");
  }
  measured_ = false;
  return {};
}

std::uint64_t Cgroup::total_cpu_ns() const {
  return kind_ == Isolation::Cgroup::v1 ? read_number(cpu_) : read_key(cpu_, "usage_usec") * 1000;
}

Duration Cgroup::cpu_time() const {
  return Duration(static_cast<std::int64_t>(total_cpu_ns() - cpu_base_));
}

void Cgroup::force_empty() {
  if (is_v2()) {
    (void)write_text(folders_.front() + "/memory.reclaim", std::to_string(memory_base_));
  } else {
    (void)write_text(folders_.front() + "/memory.force_empty", "0");
  }
  memory_base_ = read_number(usage_);
}

Bytes Cgroup::leftover() const { return {read_number(usage_)}; }

Bytes Cgroup::memory_now() const {
  const std::uint64_t now = read_number(usage_);
  return {now - std::min(now, memory_base_)};
}

Result<CgroupUse> Cgroup::measure() {
  CgroupUse use;
  const std::uint64_t cpu = total_cpu_ns();
  use.cpu = Duration(static_cast<std::int64_t>(cpu - cpu_base_));
  cpu_base_ = cpu;
  std::uint64_t peak = 0;
  if (peak_) {
    char buffer[64];
    const std::string_view text = read_again(peak_, buffer);
    if (text.empty()) return fail_errno("memory peak");
    peak = to_number(text);
    use.memory_peak = {peak - std::min(peak, memory_base_)};
  }
  // The killer comes only when the limit is near, and its count costs as much as all the rest.
  constexpr std::uint64_t kNear = 8 << 20;
  if (!peak_ || peak + kNear >= limit_set_) {
    const std::uint64_t kills = read_key(oom_, "oom_kill");
    use.oom_kills = static_cast<int>(kills - oom_seen_);
    oom_seen_ = kills;
  }
  measured_ = true;
  return use;
}

void Cgroup::kill_all() {
  if (!kill_) return;
  (void)write_to(kill_, "1", "");
  // Kernels since 6.13 kill whatever is cloned into a group that was ever killed, by a slip.
  reusable_ = false;
}

Result<Cgroup*> CgroupPool::add() {
  JUDGE_TRY(Cgroup made, Cgroup::make(root_, name_ + "-" + std::to_string(made_++)));
  groups_.push_back(std::make_unique<Cgroup>(std::move(made)));
  return groups_.back().get();
}

Result<Cgroup*> CgroupPool::take() {
  if (current_ != nullptr && !current_->reusable()) {
    const auto spent = std::find_if(groups_.begin(), groups_.end(),
                                    [&](const auto& group) { return group.get() == current_; });
    used_up_.push_back(std::move(*spent));
    groups_.erase(spent);
  }
  current_ = nullptr;
  std::uint64_t least = ~std::uint64_t{0};
  for (const auto& group : groups_) {
    const std::uint64_t leftover = group->leftover().count;
    if (leftover < least) {
      least = leftover;
      current_ = group.get();
    }
    if (leftover <= kLeftover) break;  // the first that will do: the others have more rest
  }
  wants_more_ = least > kLeftover && groups_.size() < kMost;
  // Made ahead where possible; here only for the first run.
  if (current_ == nullptr) {
    JUDGE_TRY(current_, add());
  }
  return current_;
}

void CgroupPool::tidy() {
  used_up_.clear();
  const bool next_is_fresh = current_ != nullptr && !current_->reusable();
  if ((next_is_fresh && groups_.size() < 2) || wants_more_) (void)add();
  wants_more_ = false;
}

std::string cgroup_name() {
  std::uint64_t random = 0;
  (void)::getrandom(&random, sizeof random, 0);
  return kPrefix + fmt::format("{}-{:016x}", ::getpid(), random);
}

void sweep_cgroups() {
  for (const char* controller : {"memory", "cpuacct", "pids", ""}) {
    for (const std::string& parent : candidates(controller)) {
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
}

}  // namespace judge
