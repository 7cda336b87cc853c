#include "judge/cli/app.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <set>

#include <nlohmann/json.hpp>

#include "judge/base/file.hpp"
#include "judge/base/interrupt.hpp"
#include "judge/base/text.hpp"
#include "judge/report/json_report.hpp"
#include "judge/toolchain/inline_includes.hpp"

namespace judge {
namespace {

constexpr const char* kCollections[] = {"problems", "geometry", "ml"};

// Where a checkout's or an installation's collections are, seen from the binary.
std::vector<fs::path> roots_of_binary() {
  std::error_code error;
  const fs::path binary = fs::read_symlink("/proc/self/exe", error);
  if (error) return {};
  const fs::path folder = binary.parent_path();
  return {include_root(folder), folder.parent_path() / "share" / "judge"};
}

}  // namespace

int exit_code(const Error& error) {
  switch (error.kind) {
    case ErrorKind::usage:
      return kUsage;
    case ErrorKind::not_found:
      return kNotFound;
    case ErrorKind::fault:
      return kJudgeError;
    case ErrorKind::missing_tool:
      return kMissingTool;
    case ErrorKind::interrupted:
      return 128 + interrupt_signal();
  }
  return kJudgeError;
}

int report_error(const App& app, const Error& error) {
  if (app.json) {
    print(dump(error_to_json(error), true) + "\n");
  } else if (app.jsonl) {
    Json event = error_to_json(error);
    event.erase("schema");
    print(dump(make_event("error", event), false) + "\n");
  } else {
    std::fputs(error_text(error, app.err).c_str(), stderr);
  }
  return exit_code(error);
}

void print(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
  std::fflush(stdout);
}

void note(const App&, const std::string& line) { std::fputs((line + "\n").c_str(), stderr); }

void ProgressLine::show(const std::string& text) {
  const auto now = Clock::now();
  if (!app_.err.is_terminal || now - last_ < std::chrono::milliseconds(100)) return;
  last_ = now;
  shown_ = true;
  std::fputs(("\r" + fit_width(text, app_.err.width - 1) + "\x1b[K").c_str(), stderr);
}

void ProgressLine::clear() {
  if (shown_) std::fputs("\r\x1b[K", stderr);
  shown_ = false;
}

Result<std::unique_ptr<SandboxFactory>> make_factory(const App& app) {
  // What lies below /usr is there for compilers, and so for what they include.
  std::vector<fs::path> hidden = search_path(app);
  hidden.push_back(cache_folder());
  return make_sandbox_factory({.allow_unsafe = app.unsafe, .hidden = std::move(hidden)});
}

Host this_host(const SandboxFactory& sandboxes) {
  Host host{.cpu = {}, .isolation = sandboxes.isolation()};
  std::ifstream info("/proc/cpuinfo");
  for (std::string line; std::getline(info, line);) {
    if (!line.starts_with("model name")) continue;
    host.cpu = std::string(trim(line.substr(line.find(':') + 1)));
    break;
  }
  return host;
}

fs::path data_folder(const App& app) {
  if (!app.data.empty()) return app.data;
  if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && data[0] == '/') {
    return fs::path(data) / "judge";
  }
  const char* home = std::getenv("HOME");
  return home == nullptr ? fs::path() : fs::path(home) / ".local/share/judge";
}

std::vector<fs::path> search_path(const App& app) {
  std::vector<fs::path> path = app.problems;
  if (const char* listed = std::getenv("JUDGE_PROBLEMS")) {
    std::string_view rest = listed;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(':'), rest.size());
      if (end > 0) path.emplace_back(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  std::error_code error;
  std::vector<fs::path> roots = roots_of_binary();
  roots.insert(roots.begin(), include_root(fs::current_path(error)));
  for (const fs::path& root : roots) {
    if (root.empty()) continue;
    for (const char* collection : kCollections) path.push_back(root / collection);
  }
  path.push_back(data_folder(app) / "packages");

  std::vector<fs::path> once;
  std::set<fs::path> seen;
  for (const fs::path& folder : path) {
    const fs::path canonical = fs::weakly_canonical(folder, error);
    if (fs::is_directory(canonical, error) && seen.insert(canonical).second) {
      once.push_back(folder);
    }
  }
  return once;
}

std::string short_name(const fs::path& package) {
  const fs::path name = package.filename().empty() ? package.parent_path() : package;
  const std::string ending = name.extension().string();
  return ending == ".zip" || ending == ".kpp" ? name.stem().string() : name.filename().string();
}

Result<fs::path> find_problem(const App& app, const std::string& name) {
  std::error_code error;
  const fs::path path = name;
  const bool looks_like_path = name.find('/') != std::string::npos || name.ends_with(".zip") ||
                               name.ends_with(".kpp") || name == ".";
  if (looks_like_path || is_package(path)) {
    if (fs::exists(path, error)) return fs::canonical(path, error);
    return fail(ErrorKind::not_found, text("{}: no such package", name),
                text("judge list shows the problems"));
  }
  std::vector<std::string> names;
  std::vector<fs::path> beginning;
  for (const fs::path& package : find_packages(search_path(app))) {
    const std::string other = short_name(package);
    if (other == name) return fs::canonical(package, error);
    if (std::find(names.begin(), names.end(), other) != names.end()) continue;
    names.push_back(other);
    if (other.starts_with(name)) beginning.push_back(package);
  }
  if (beginning.size() == 1) return fs::canonical(beginning.front(), error);
  std::string near;
  for (const std::string& other : near_misses(name, names, 5))
    near += (near.empty() ? "" : ", ") + other;
  if (beginning.size() > 1) {
    near.clear();
    for (const fs::path& other : beginning) near += (near.empty() ? "" : ", ") + short_name(other);
    return fail(ErrorKind::not_found, text("'{}' could be several problems: {}", name, near),
                text("write more of the name"));
  }
  return fail(
      ErrorKind::not_found, text("no problem '{}'", name),
      near.empty() ? text("judge list shows the problems") : text("did you mean {}?", near));
}

Result<Problem> open_problem(const App& app, const fs::path& package) {
  JUDGE_TRY(Problem problem, load_problem(package));
  problem.include_folders = app.include;
  return problem;
}

std::string shown_path(const fs::path& path) {
  std::error_code error;
  const fs::path relative = path.lexically_relative(fs::current_path(error));
  return relative.empty() || *relative.begin() == ".." ? path.string() : relative.string();
}

}  // namespace judge
