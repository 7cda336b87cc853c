#include "judge/base/core_lock.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sched.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <thread>

#include "judge/base/interrupt.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;

// The first folder that everybody may write to; it must be the same for all users of the machine.
const std::string& lock_folder() {
  static const std::string folder = [] {
    for (const char* path : {"/run/lock", "/dev/shm", "/tmp"}) {
      struct stat status {};
      if (::stat(path, &status) == 0 && S_ISDIR(status.st_mode) &&
          (status.st_mode & 0777) == 0777) {
        return std::string(path);
      }
    }
    return std::string();
  }();
  return folder;
}

// A descriptor of the core's lock file; invalid where there is no folder for it: then nothing is
// locked, which costs quiet, not correctness.
UniqueFd open_lock(int core) {
  const std::string path = lock_folder() + "/touchstone-core-" + std::to_string(core);
  if (lock_folder().empty()) return {};
  // Without O_CREAT first: in a sticky folder the kernel refuses to create over another's file.
  UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  if (!fd) {
    fd = UniqueFd(::open(path.c_str(), O_RDONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644));
  }
  return fd;
}

bool try_lock(const UniqueFd& fd) { return !fd || ::flock(fd.get(), LOCK_EX | LOCK_NB) == 0; }

// Whether the process that holds the lock is stopped (Ctrl-Z, a debugger): its run waits with it.
bool holder_is_stopped(const UniqueFd& fd) {
  struct stat status {};
  if (::fstat(fd.get(), &status) != 0) return false;
  const std::string file =
      fmt::format("{:02x}:{:02x}:{}", major(status.st_dev), minor(status.st_dev), status.st_ino);
  std::ifstream locks("/proc/locks");
  for (std::string line; std::getline(locks, line);) {
    std::istringstream words(line);
    std::string number, kind, mode, access, pid, where;
    if (!(words >> number >> kind >> mode >> access >> pid >> where)) continue;
    if (kind != "FLOCK" || where != file) continue;
    std::string stat;
    std::getline(std::ifstream("/proc/" + pid + "/stat"), stat);
    const std::size_t name_end = stat.rfind(')');
    const char state = name_end + 2 < stat.size() ? stat[name_end + 2] : ' ';
    return state == 'T' || state == 't';
  }
  return false;
}

// How long the lock of a core is worth waiting for. A judge holds it for a run or a few: who holds
// it for longer is none, or is stopped. Then we run beside it, which costs quiet, not correctness.
class Patience {
 public:
  // After a try that failed: whether to go on without the lock.
  bool ended(const UniqueFd& lock) const {
    constexpr int kLong = 60'000, kLookEvery = 100;
    if (waited_ms_ >= kLong) return true;
    return waited_ms_ % kLookEvery == kLookEvery - 1 && holder_is_stopped(lock);
  }
  // Before the next one.
  Result<void> wait() {
    JUDGE_CHECK(check_interrupt());
    std::this_thread::sleep_for(1ms);
    ++waited_ms_;
    return {};
  }

 private:
  int waited_ms_ = 0;
};

// Clock ticks that each core was idle since the start of the machine.
std::map<int, long long> idle_ticks() {
  std::map<int, long long> ticks;
  std::ifstream stat("/proc/stat");
  for (std::string line; std::getline(stat, line);) {
    int core = 0;
    long long user = 0, nice = 0, system = 0, idle = 0;
    if (std::sscanf(line.c_str(), "cpu%d %lld %lld %lld %lld", &core, &user, &nice, &system,
                    &idle) == 5) {
      ticks[core] = idle;
    }
  }
  return ticks;
}

}  // namespace

std::vector<int> usable_cores() {
  cpu_set_t set;
  CPU_ZERO(&set);
  std::vector<int> cores;
  if (::sched_getaffinity(0, sizeof set, &set) == 0) {
    for (int core = 0; core < CPU_SETSIZE; ++core) {
      if (CPU_ISSET(core, &set)) cores.push_back(core);
    }
  }
  if (cores.empty()) cores.push_back(0);
  return cores;
}

Result<CoreClaim> CoreClaim::any() {
  static const std::vector<int> cores = usable_cores();
  // Each thread begins at another core, and comes back to where it was: a program's pages, and what
  // the sandbox keeps there, are still near.
  static std::atomic<std::size_t> next{static_cast<std::size_t>(::getpid())};
  thread_local std::size_t first = next++;
  for (Patience patience;;) {
    for (std::size_t i = 0; i < cores.size(); ++i) {
      const int core = cores[(first + i) % cores.size()];
      std::vector<UniqueFd> locks;
      locks.push_back(open_lock(core));
      if (!try_lock(locks.back()) && !patience.ended(locks.back())) continue;
      first += i;
      return CoreClaim(core, std::move(locks));
    }
    JUDGE_CHECK(patience.wait());
  }
}

Result<CoreClaim> CoreClaim::alone() {
  const std::vector<int> cores = usable_cores();
  std::vector<UniqueFd> locks;
  for (const int core : cores) {  // ascending: two that want all cores cannot block each other
    locks.push_back(open_lock(core));
    for (Patience patience; !try_lock(locks.back()) && !patience.ended(locks.back());) {
      JUDGE_CHECK(patience.wait());
    }
  }
  const auto before = idle_ticks();
  std::this_thread::sleep_for(20ms);
  auto after = idle_ticks();
  int idlest = cores.front();
  long long most = -1;
  for (const int core : cores) {
    const auto since = before.find(core);
    const long long idle = since == before.end() ? 0 : after[core] - since->second;
    if (idle > most) {
      most = idle;
      idlest = core;
    }
  }
  return CoreClaim(idlest, std::move(locks));
}

}  // namespace judge
