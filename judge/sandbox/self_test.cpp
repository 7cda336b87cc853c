#include "judge/sandbox/self_test.hpp"

#include <algorithm>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/helper_image.hpp"
#include "judge/sandbox/run.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;

constexpr RunLimits kLimits{.cpu_time = 30ms,
                            .wall_time = 60ms,
                            .memory = {64 << 20},
                            .output = {64 << 10},
                            .processes = 16};

// What the helper's program of that name must come to.
struct Attack {
  const char* name;
  bool (*held)(const RunReport&);
};

bool ended_well(const RunReport& r) {
  return r.cause == EndCause::exited && r.signal == 0 && r.exit_code == 0;
}

constexpr Attack kAttacks[] = {
    {"memory limit",
     [](const RunReport& r) {
       return r.cause == EndCause::memory_limit || r.memory_peak > kLimits.memory;
     }},
    {"CPU limit", [](const RunReport& r) { return r.cause == EndCause::cpu_limit; }},
    {"wall limit", [](const RunReport& r) { return r.cause == EndCause::wall_limit; }},
    {"output limit", [](const RunReport& r) { return r.cause == EndCause::output_limit; }},
    {"threads are bounded", ended_well},
    {"no new processes", ended_well},
    {"no network", ended_well},
    {"no files of the host", ended_well},
    {"nothing can be written", ended_well},
    {"no other processes", ended_well},
    {"no inherited descriptors", ended_well},
    {"no rights", ended_well},
};

// The helper's program, in the work folder of a sandbox without anything else.
Result<std::unique_ptr<Sandbox>> sandbox_with_helper(SandboxFactory& sandboxes) {
  JUDGE_TRY(std::unique_ptr<Sandbox> sandbox, sandboxes.prepare({}));
  JUDGE_TRY(const UniqueFd work, sandbox->new_work_folder());
  JUDGE_CHECK(put_file(work.get(), "self-test", helper_image(), 0755));
  return sandbox;
}

Result<RunReport> run_test(Sandbox& sandbox, const std::string& name, const RunLimits& limits) {
  RunRequest request;
  request.argv = {"/work/self-test", name};
  JUDGE_TRY(const RunOutput output, run(sandbox, request, limits));
  return output.report;
}

}  // namespace

std::vector<SelfTest> self_test(SandboxFactory& sandboxes) {
  const Result<std::unique_ptr<Sandbox>> sandbox = sandbox_with_helper(sandboxes);
  if (!sandbox) return {{"prepare", false, sandbox.error().message}};
  std::vector<SelfTest> results;
  for (const Attack& attack : kAttacks) {
    SelfTest test{.name = attack.name, .ok = false, .detail = {}};
    // Without a cgroup memory is seen a moment late: let the program be stopped for that.
    RunLimits limits = kLimits;
    if (test.name == "memory limit") limits.cpu_time = limits.wall_time = 2s;
    if (const Result<RunReport> report = run_test(**sandbox, attack.name, limits)) {
      const RunReport& r = *report;
      test.ok = attack.held(r);
      test.detail =
          text("CPU {:.1f} ms, wall {:.1f} ms, {} KiB, exit code {}, signal {}", to_ms(r.cpu_time),
               to_ms(r.wall_time), to_kib(r.memory_peak), r.exit_code, r.signal);
    } else {
      test.detail = report.error().message;
    }
    results.push_back(std::move(test));
  }
  return results;
}

Result<Floor> measure_floor(SandboxFactory& sandboxes) {
  JUDGE_TRY(const std::unique_ptr<Sandbox> sandbox, sandbox_with_helper(sandboxes));
  constexpr int kRuns = 51;
  std::vector<Duration> judged, reported, cpu;
  Bytes memory{};
  for (int i = 0; i < kRuns; ++i) {
    const auto start = Clock::now();
    JUDGE_TRY(const RunReport report, run_test(*sandbox, "nothing", kLimits));
    judged.push_back(Clock::now() - start);
    reported.push_back(report.wall_time);
    cpu.push_back(report.cpu_time);
    memory = std::max(memory, report.memory_peak);
  }
  const auto median = [](std::vector<Duration>& all) {
    std::nth_element(all.begin(), all.begin() + kRuns / 2, all.end());
    return all[kRuns / 2];
  };
  return Floor{median(judged), median(reported), median(cpu), memory};
}

}  // namespace judge
