#include "judge/sandbox/systemd_scope.hpp"

#include <dlfcn.h>
#include <systemd/sd-bus.h>
#include <unistd.h>

#include <cstdlib>
#include <memory>
#include <string>
#include <thread>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/base/units.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;

// Loaded when it is wanted: few judges need it, and linked in it would cost every one 2 ms.
class SdBus {
 public:
  SdBus() : library_(::dlopen("libsystemd.so.0", RTLD_NOW | RTLD_LOCAL)) {
    if (library_ == nullptr) return;
    complete_ = load(create, "sd_bus_new") & load(set_address, "sd_bus_set_address") &
                load(start, "sd_bus_start") & load(call_method, "sd_bus_call_method") &
                load(set_timeout, "sd_bus_set_method_call_timeout") &
                load(close, "sd_bus_flush_close_unref");
  }
  // The library stays: unloading one that uses threads' storage is asking for trouble.
  bool is_complete() const { return complete_; }

  decltype(&sd_bus_new) create = nullptr;
  decltype(&sd_bus_set_address) set_address = nullptr;
  decltype(&sd_bus_start) start = nullptr;
  decltype(&sd_bus_call_method) call_method = nullptr;
  decltype(&sd_bus_set_method_call_timeout) set_timeout = nullptr;
  decltype(&sd_bus_flush_close_unref) close = nullptr;

 private:
  template <class Function>
  bool load(Function& function, const char* name) {
    function = reinterpret_cast<Function>(::dlsym(library_, name));
    return function != nullptr;
  }
  void* library_;
  bool complete_ = false;
};

// The manager's own socket: unlike the message bus, it is there wherever the manager is.
std::string manager_socket() {
  if (::geteuid() == 0) return "/run/systemd/private";
  const char* folder = std::getenv("XDG_RUNTIME_DIR");
  const std::string run =
      folder != nullptr && *folder != '\0' ? folder : "/run/user/" + std::to_string(::geteuid());
  return run + "/systemd/private";
}

Failure fail_with(int result, const std::string& place) {
  errno = -result;
  return fail_errno(place);
}

Result<void> start_scope(const std::string& name) {
  const std::string socket = manager_socket();
  if (::access(socket.c_str(), R_OK | W_OK) != 0) return fail_errno(socket);
  static const SdBus bus;
  if (!bus.is_complete()) return fail(text("libsystemd.so.0 cannot be loaded"));
  sd_bus* made = nullptr;
  if (const int result = bus.create(&made); result < 0) return fail_with(result, socket);
  const std::unique_ptr<sd_bus, decltype(bus.close)> manager(made, bus.close);
  const std::string address = "unix:path=" + socket;
  int result = bus.set_address(made, address.c_str());
  if (result >= 0) result = bus.set_timeout(made, 2'000'000);
  if (result >= 0) result = bus.start(made);
  if (result >= 0) {
    // Unknown properties are refused, so only those that every systemd with cgroup2 knows.
    result = bus.call_method(made, "org.freedesktop.systemd1", "/org/freedesktop/systemd1",
                             "org.freedesktop.systemd1.Manager", "StartTransientUnit", nullptr,
                             nullptr, "ssa(sv)a(sa(sv))", name.c_str(), "fail", 3, "Description",
                             "s", "judge: the runs of submissions", "Delegate", "b", 1, "PIDs",
                             "au", 1, static_cast<unsigned>(::getpid()), 0);
  }
  if (result < 0) return fail_with(result, socket);
  return {};
}

}  // namespace

Result<void> enter_delegated_scope() {
  const std::string name = "judge-" + std::to_string(::getpid()) + ".scope";
  JUDGE_CHECK(start_scope(name));
  // The call returns when the move is queued, not when it is done.
  const auto deadline = Clock::now() + 2s;
  while (true) {
    JUDGE_TRY(const std::string own, read_file("/proc/self/cgroup"));
    if (own.find("/" + name) != std::string::npos) return {};
    if (Clock::now() > deadline) return fail(text("systemd did not move us into {}", name));
    std::this_thread::sleep_for(500us);
  }
}

}  // namespace judge
