#include "judge/base/interrupt.hpp"

#include <sys/eventfd.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdint>

#include "judge/base/text.hpp"

namespace judge {
namespace {

std::atomic<int> signal_seen{0};
std::atomic<int> event{-1};

extern "C" void remember_signal(int number) {
  signal_seen.store(number);
  const std::uint64_t one = 1;
  [[maybe_unused]] const ssize_t written = ::write(event.load(), &one, sizeof one);
}

}  // namespace

void catch_interrupts() {
  event.store(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
  struct sigaction action {};
  action.sa_handler = remember_signal;
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) ::sigaction(number, &action, nullptr);
  // A reader that went away (`judge run | head`) is an error of a write, not the end of the judge.
  action.sa_handler = SIG_IGN;
  ::sigaction(SIGPIPE, &action, nullptr);
}

int interrupt_signal() { return signal_seen.load(); }
int interrupt_fd() { return event.load(); }

Result<void> check_interrupt() {
  if (interrupt_signal() == 0) return {};
  return fail(ErrorKind::interrupted, text("interrupted"));
}

}  // namespace judge
