#pragma once

#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/text.hpp"

// What a judge, or a program that it ran, has left on the machine.

namespace judge {

namespace fs = std::filesystem;

// The bytes of a file of the kernel's; empty where it cannot be read.
inline std::string kernel_text(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();  // an iterator would throw when a process goes between open and read
  return text.str();
}

// The children of a process, and theirs; those that only wait to be reaped do not count.
inline std::vector<pid_t> descendants_of(pid_t first) {
  std::vector<pid_t> all = {first};
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::error_code gone;
    fs::directory_iterator tasks("/proc/" + std::to_string(all[i]) + "/task", gone);
    for (; !gone && tasks != fs::directory_iterator(); tasks.increment(gone)) {
      std::ifstream file(tasks->path() / "children");
      for (pid_t child; file >> child;) all.push_back(child);
    }
  }
  all.erase(all.begin());
  return all;
}

inline bool is_running(pid_t pid) {
  const std::string line = kernel_text("/proc/" + std::to_string(pid) + "/stat");
  if (line.empty()) return false;
  const char state = line[line.rfind(')') + 2];
  return state != 'Z' && state != 'X';  // X: is just being reaped
}

// The cgroups of judges with this pid, wherever they are.
inline std::vector<std::string> cgroups_of(pid_t judge) {
  const std::string prefix = "touchstone-" + std::to_string(judge) + "-";
  std::vector<std::string> found;
  std::vector<fs::path> folders = {"/sys/fs/cgroup"};
  while (!folders.empty()) {
    const fs::path folder = folders.back();
    folders.pop_back();
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
      if (!entry.is_directory(ignored) || entry.is_symlink(ignored)) continue;
      if (entry.path().filename().string().starts_with(prefix)) found.push_back(entry.path());
      folders.push_back(entry.path());
    }
  }
  return found;
}

// The processes of the whole machine, as far as we may look, whose environment names this.
inline std::vector<std::string> processes_with(std::string_view variable) {
  std::vector<std::string> found;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator("/proc", ignored)) {
    if (!parse_integer(entry.path().filename().string())) continue;
    if (kernel_text(entry.path() / "environ").find(variable) != std::string::npos) {
      found.push_back("process " + entry.path().filename().string() + ": " +
                      kernel_text(entry.path() / "comm"));
    }
  }
  return found;
}

// The mounts that this process sees.
inline std::set<std::string> mounts() {
  const std::string text = kernel_text("/proc/self/mountinfo");
  const auto lines = split_lines(text);
  return {lines.begin(), lines.end()};
}

// Files, sockets and IPC objects with this name, and IPC objects with this key.
inline std::vector<std::string> marks(std::string_view name, int key) {
  std::vector<std::string> found;
  std::error_code ignored;
  for (const char* folder : {"/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue", "/run", "/"}) {
    if (fs::exists(fs::path(folder) / name, ignored)) found.push_back(folder);
  }
  for (const char* kind : {"shm", "sem", "msg"}) {
    const std::string text = kernel_text(fs::path("/proc/sysvipc") / kind);
    for (const std::string_view line : split_lines(text)) {
      const auto words = split_words(line);
      if (!words.empty() && words.front() == std::to_string(key)) found.push_back(kind);
    }
  }
  if (kernel_text("/proc/net/unix").find(name) != std::string::npos) found.push_back("socket");
  if (kernel_text("/proc/keys").find(name) != std::string::npos) found.push_back("key");
  return found;
}

}  // namespace judge
