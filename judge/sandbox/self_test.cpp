#include "judge/sandbox/self_test.hpp"

#include <algorithm>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/helper_image.hpp"
#include "judge/sandbox/run.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;

// Far beyond what the programs need that end by themselves.
constexpr RunLimits kLimits{
    .cpu_time = 10s, .wall_time = 10s, .memory = {64 << 20}, .output = {64 << 10}, .processes = 16};

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

// A sandbox with the helper's program in its work folder, and that folder.
struct Prepared {
  std::unique_ptr<Sandbox> sandbox;
  UniqueFd work;
};
Result<Prepared> sandbox_with_helper(SandboxFactory& sandboxes, const SandboxSpec& spec = {}) {
  Prepared prepared;
  JUDGE_TRY(prepared.sandbox, sandboxes.prepare(spec));
  JUDGE_TRY(prepared.work, prepared.sandbox->new_work_folder());
  JUDGE_CHECK(put_file(prepared.work.get(), "self-test", helper_image(), 0755));
  return prepared;
}

Result<RunReport> run_test(Sandbox& sandbox, const std::string& name, const RunLimits& limits) {
  RunRequest request;
  request.argv = {"/work/self-test", name};
  JUDGE_TRY(const RunOutput output, run(sandbox, request, limits));
  return output.report;
}

// Links, FIFOs and folders in place of a result are refused.
Result<bool> traps_are_refused(SandboxFactory& sandboxes, const std::string& name) {
  JUDGE_TRY(const Prepared prepared,
            sandbox_with_helper(sandboxes, {.mounts = {}, .writable_work = true}));
  JUDGE_TRY(const RunReport report, run_test(*prepared.sandbox, name, kLimits));
  bool refused = ended_well(report);
  for (const char* trap : {"link", "fifo", "folder", "../etc/passwd", "/etc/passwd"}) {
    refused = refused && !open_beneath(prepared.work.get(), trap);
  }
  return refused;
}

}  // namespace

std::vector<SelfTest> self_test(SandboxFactory& sandboxes) {
  const Result<Prepared> prepared = sandbox_with_helper(sandboxes);
  if (!prepared) return {{"prepare", false, prepared.error().message}};
  std::vector<SelfTest> results;
  for (const Attack& attack : kAttacks) {
    SelfTest test{.name = attack.name, .ok = false, .detail = {}};
    RunLimits limits = kLimits;
    if (test.name == "CPU limit") limits.cpu_time = 30ms;
    if (test.name == "wall limit") limits.wall_time = 60ms;
    if (const Result<RunReport> report = run_test(*prepared->sandbox, attack.name, limits)) {
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
  const std::string traps = "no trap in the results";
  const Result<bool> refused = traps_are_refused(sandboxes, traps);
  results.push_back(
      {traps, refused && *refused, refused ? std::string() : refused.error().message});
  return results;
}

Result<Floor> measure_floor(SandboxFactory& sandboxes) {
  JUDGE_TRY(const Prepared prepared, sandbox_with_helper(sandboxes));
  constexpr int kRuns = 51;
  std::vector<Duration> judged, reported, cpu;
  RunReport last;
  Bytes memory{};
  for (int i = 0; i < kRuns; ++i) {
    const auto start = Clock::now();
    JUDGE_TRY(last, run_test(*prepared.sandbox, "nothing", kLimits));
    judged.push_back(Clock::now() - start);
    reported.push_back(last.wall_time);
    cpu.push_back(last.cpu_time);
    memory = std::max(memory, last.memory_peak);
  }
  const auto median = [](std::vector<Duration>& all) {
    std::nth_element(all.begin(), all.begin() + kRuns / 2, all.end());
    return all[kRuns / 2];
  };
  return Floor{median(judged), median(reported), median(cpu),
               memory,         last.cpu_source,  last.memory_source};
}

}  // namespace judge
