#pragma once

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "judge/base/file.hpp"
#include "judge/sandbox/sandbox.hpp"

// A sandbox that runs nothing: a test says what each run would have printed, left and measured.

namespace judge {

// What a run of the fake does.
struct FakeRun {
  RunReport report = {};
  std::string out = {};
  std::string error = {};
};

// A run that was asked for. `work` is its work folder (-1: none was made), to read and to fill.
struct FakeCall {
  SandboxSpec spec;
  RunRequest request;
  RunLimits limits;
  int work = -1;
};

// Called for each run, by several threads one at a time.
using FakeScript = std::function<Result<FakeRun>(const FakeCall&)>;

class FakeHandle final : public RunHandle {
 public:
  FakeHandle(FakeRun run, const RunRequest& request)
      : run_(std::move(run)),
        ended_(::eventfd(0, EFD_CLOEXEC)),
        stop_(::eventfd(0, EFD_CLOEXEC)),
        out_(copy(request.stdout_fd)),
        error_(copy(request.stderr_fd)),
        writer_([this] { write_streams(); }) {}
  ~FakeHandle() override { ::eventfd_write(stop_.get(), 1); }

  int event_fd() const override { return ended_.get(); }
  Duration check() override { return std::chrono::milliseconds(100); }
  void kill(EndCause cause) override {
    cause_ = cause;
    ::eventfd_write(stop_.get(), 1);
  }
  Result<RunReport> wait() override {
    if (writer_.joinable()) writer_.join();
    RunReport report = run_.report;
    if (const EndCause cause = cause_; cause != EndCause::exited) {
      report.cause = cause;
      report.signal = SIGKILL;
    }
    return report;
  }

 private:
  static UniqueFd copy(int fd) {
    UniqueFd copied(fd < 0 ? -1 : ::fcntl(fd, F_DUPFD_CLOEXEC, 0));
    if (copied) ::fcntl(copied.get(), F_SETFL, O_NONBLOCK);
    return copied;
  }

  void write_streams() {
    sigset_t pipe_signal;  // a reader that has gone is no reason to die
    ::sigemptyset(&pipe_signal);
    ::sigaddset(&pipe_signal, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &pipe_signal, nullptr);
    for (const auto& [fd, text] : {std::pair(&out_, &run_.out), std::pair(&error_, &run_.error)}) {
      for (std::size_t done = 0; *fd && done < text->size();) {
        pollfd wait[2] = {{fd->get(), POLLOUT, 0}, {stop_.get(), POLLIN, 0}};
        ::poll(wait, 2, -1);
        if (wait[1].revents != 0) break;
        const ssize_t n = ::write(fd->get(), text->data() + done, text->size() - done);
        if (n <= 0 && errno != EAGAIN) break;
        if (n > 0) done += static_cast<std::size_t>(n);
      }
    }
    out_.reset();
    error_.reset();
    ::eventfd_write(ended_.get(), 1);
  }

  FakeRun run_;
  UniqueFd ended_, stop_, out_, error_;
  std::atomic<EndCause> cause_ = EndCause::exited;
  std::jthread writer_;  // last: it uses all the others
};

class FakeSandboxFactory final : public SandboxFactory {
 public:
  explicit FakeSandboxFactory(FakeScript script) : shared_(std::make_shared<Shared>()) {
    shared_->script = std::move(script);
    isolation_.mode = "fake";
  }

  const Isolation& isolation() const override { return isolation_; }
  Result<std::unique_ptr<Sandbox>> prepare(const SandboxSpec& spec) override {
    return std::make_unique<FakeSandbox>(spec, shared_);
  }

  // The runs until now. Their work folders are closed.
  std::vector<FakeCall> calls() const {
    const std::lock_guard lock(shared_->mutex);
    return shared_->calls;
  }

 private:
  struct Shared {
    std::mutex mutex;
    FakeScript script;
    std::vector<FakeCall> calls;
  };

  class FakeSandbox final : public Sandbox {
   public:
    FakeSandbox(SandboxSpec spec, std::shared_ptr<Shared> shared)
        : spec_(std::move(spec)), shared_(std::move(shared)) {}

    Result<UniqueFd> new_work_folder() override {
      folder_.reset();
      JUDGE_TRY(TempDir made, TempDir::make(fs::temp_directory_path(), "fake-work-"));
      folder_ = std::make_unique<TempDir>(std::move(made));
      return open();
    }
    Result<std::unique_ptr<RunHandle>> start(const RunRequest& request,
                                             const RunLimits& limits) override {
      FakeCall call{spec_, request, limits, -1};
      UniqueFd work;
      if (folder_) {
        JUDGE_TRY(work, open());
        call.work = work.get();
      }
      const std::lock_guard lock(shared_->mutex);
      Result<FakeRun> run = shared_->script(call);
      call.work = -1;
      shared_->calls.push_back(std::move(call));
      if (!run) return Failure(std::move(run).error());
      return std::make_unique<FakeHandle>(*std::move(run), request);
    }

   private:
    Result<UniqueFd> open() const {
      UniqueFd fd(::open(folder_->path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
      if (!fd) return fail_errno(folder_->path().string());
      return fd;
    }

    SandboxSpec spec_;
    std::shared_ptr<Shared> shared_;
    std::unique_ptr<TempDir> folder_;
  };

  Isolation isolation_;
  std::shared_ptr<Shared> shared_;
};

}  // namespace judge
