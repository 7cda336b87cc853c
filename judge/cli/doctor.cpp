#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "judge/base/core_lock.hpp"
#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/cli/commands.hpp"
#include "judge/report/json_report.hpp"
#include "judge/sandbox/self_test.hpp"
#include "judge/toolchain/language.hpp"

namespace judge {
namespace {

// One thing that was looked at. `required`: without it nothing can be judged.
struct Finding {
  std::string name;
  bool ok = false;
  bool required = false;
  std::string detail, repair;
};

void look_at_sandbox(const App& app, std::vector<Finding>& findings) {
  Result<std::unique_ptr<SandboxFactory>> sandboxes = make_factory(app);
  if (!sandboxes) {
    findings.push_back(
        {text("sandbox"), false, true, sandboxes.error().message, sandboxes.error().hint});
    return;
  }
  const Isolation& isolation = (*sandboxes)->isolation();
  std::string missing;
  for (const std::string& reason : isolation.missing) {
    missing += (missing.empty() ? "" : "; ") + reason;
  }
  const bool is_safe = isolation.mode != "unsafe";
  findings.push_back({text("sandbox"), is_safe, true, text("mode {}", isolation.mode), missing});
  findings.push_back({text("namespaces"),
                      isolation.namespaces,
                      true,
                      isolation.namespaces ? text("{}mount, PID, network, IPC, UTS",
                                                  isolation.mode == "root" ? "" : "user, ")
                                           : text("none"),
                      {}});
  if (!is_safe) {
    findings.push_back({"Landlock",
                        isolation.landlock,
                        false,
                        isolation.landlock ? text("files are shut off")
                                           : text("not in this kernel: files can be read"),
                        {}});
  }
  const bool cgroup = isolation.cgroup != Isolation::Cgroup::none;
  findings.push_back(
      {"cgroup", cgroup, false,
       cgroup ? text("{}: memory, processes and CPU time of a whole run", name_of(isolation.cgroup))
              : text("none: memory is the resident set, of one process at a time"),
       is_safe ? missing : std::string()});
  findings.push_back({"seccomp", isolation.seccomp, true, text("system calls are filtered"), {}});
  if (const Result<Floor> floor = measure_floor(**sandboxes)) {
    findings.push_back({text("measuring"), cgroup, false,
                        text("CPU time: {}; memory: {}", floor->cpu_source, floor->memory_source),
                        cgroup ? std::string() : missing});
    findings.push_back(
        {text("floor"),
         true,
         false,
         text("an empty program: {:.2f} ms for the judge, {:.2f} ms of them its own, "
              "{:.2f} ms CPU, {} KiB",
              to_ms(floor->judged), to_ms(floor->reported), to_ms(floor->cpu),
              to_kib(floor->memory)),
         {}});
  } else {
    findings.push_back({text("floor"), false, true, floor.error().message, floor.error().hint});
  }
  rlimit stack{};
  if (::getrlimit(RLIMIT_STACK, &stack) == 0 && stack.rlim_max != RLIM_INFINITY) {
    // Only root can raise it again.
    findings.push_back({text("stack"), ::geteuid() == 0, false,
                        text("at most {} MiB: problems with a larger memory limit cannot be judged",
                             stack.rlim_max >> 20),
                        text("ulimit -Hs unlimited, in the shell's start-up or limits.conf")});
  }
  for (const SelfTest& test : self_test(**sandboxes)) {
    findings.push_back({text("self-test: {}", test.name), test.ok, true, test.detail, {}});
  }
}

void look_at_tools(std::vector<Finding>& findings) {
  for (const Language& language : languages()) {
    const bool required = language.code == "cpp";  // validators and generators are C++
    const Result<Tool> tool = find_tool(language);
    if (!tool) {
      findings.push_back(
          {std::string(language.name), false, required, tool.error().message, tool.error().hint});
      continue;
    }
    std::string line;
    for (const std::string_view word : language.compile) {
      if (word == "{tool}") {
        line += fs::path(tool->path).filename().string();
      } else if (word == "{mode}") {
        for (const std::string_view flag : language.link_statically)
          line += " " + std::string(flag);
      } else if (word.find('\n') == std::string_view::npos) {
        line += " " + std::string(word);
      }
    }
    findings.push_back(
        {std::string(language.name), true, required, tool->version + ": " + line, {}});
  }
}

void look_at_machine(std::vector<Finding>& findings) {
  std::error_code ignored;
  const bool gpu = fs::exists("/dev/nvidiactl", ignored);
  findings.push_back(
      {"GPU", gpu, false, gpu ? text("a CUDA device") : text("no CUDA device"),
       gpu ? std::string() : text("CUDA submissions are compiled and then skipped")});
  const fs::path cache = cache_folder();
  struct statvfs status {};
  const Result<void> made = make_folders(cache);
  const bool writable =
      made && ::access(cache.c_str(), W_OK) == 0 && ::statvfs(cache.c_str(), &status) == 0;
  const std::uint64_t free_mib = writable ? status.f_bavail * status.f_frsize >> 20 : 0;
  findings.push_back({text("cache"), writable && free_mib >= 1024, true,
                      writable ? text("{}: {} MiB free", cache.string(), free_mib)
                               : text("{}: cannot be written", cache.string()),
                      text("free some space, or choose another place with XDG_CACHE_HOME")});
  double load[1] = {};
  const auto cores = usable_cores().size();
  if (::getloadavg(load, 1) == 1) {
    findings.push_back({text("noise"), load[0] < static_cast<double>(cores), false,
                        text("load {:.1f} on {} cores", load[0], cores),
                        text("times are CPU times; a busy machine still makes them less steady")});
  }
}

int doctor_command(const App& app) {
  std::vector<Finding> findings;
  look_at_sandbox(app, findings);
  look_at_tools(findings);
  look_at_machine(findings);
  bool healthy = true;
  for (const Finding& finding : findings) healthy = healthy && (finding.ok || !finding.required);
  if (app.json) {
    Json checks = Json::array();
    for (const Finding& f : findings) {
      checks.push_back({{"name", f.name},
                        {"ok", f.ok},
                        {"required", f.required},
                        {"detail", f.detail},
                        {"repair", f.repair}});
    }
    print(dump({{"schema", "judge.doctor/1"}, {"ok", healthy}, {"checks", checks}}, true) + "\n");
    return healthy ? kDone : kNotAccepted;
  }
  std::size_t width = 0;
  for (const Finding& finding : findings) width = std::max(width, display_width(finding.name));
  for (const Finding& f : findings) {
    const std::string mark = f.ok ? "✓" : f.required ? "✗" : "-";
    print(mark + " " + f.name + std::string(width - display_width(f.name) + 2, ' ') + f.detail +
          "\n");
    if (!f.ok && !f.repair.empty()) print(std::string(width + 4, ' ') + "→ " + f.repair + "\n");
  }
  print(healthy
            ? text("everything that judging needs works") + "\n"
            : text("something that judging needs does not work: see the lines marked ✗") + "\n");
  return healthy ? kDone : kNotAccepted;
}

}  // namespace

void add_doctor(CLI::App& parser, App& app, Action& action) {
  auto* command =
      parser.add_subcommand("doctor", text("what works on this machine, what falls back "
                                           "to what, how to repair it"));
  command->add_flag("--unsafe", app.unsafe, text("run even where nothing can be isolated"));
  command->callback([&app, &action] { action = [&app] { return doctor_command(app); }; });
}

}  // namespace judge
