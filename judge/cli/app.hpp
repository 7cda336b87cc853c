#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "judge/base/result.hpp"
#include "judge/package/load.hpp"
#include "judge/report/text_report.hpp"
#include "judge/sandbox/sandbox.hpp"
#include "judge/verdict/judgement.hpp"

namespace judge {

// Exit codes: CLI.md's table.
enum ExitCode {
  kDone = 0,
  kNotAccepted = 1,
  kUsage = 2,
  kCompileError = 3,
  kNotFound = 4,
  kJudgeError = 5,
  kMissingTool = 6,
};

// What holds for every command.
struct App {
  bool json = false, jsonl = false;
  std::string language = "auto";   // of the texts: auto, en, zh
  std::string data;                // --data; empty: the XDG folders
  std::vector<fs::path> problems;  // --problems
  std::vector<fs::path> include;   // --include
  bool unsafe = false;
  Terminal out, err;
};

// Prints an Error as the output mode asks and gives the exit code for it.
int report_error(const App& app, const Error& error);
int exit_code(const Error& error);

// Writes to stdout. A reader that has gone away is no error.
void print(std::string_view text);
void note(const App& app, const std::string& text);  // a line on stderr

// One progress line on a terminal, at most ten times a second; nothing on a pipe.
class ProgressLine {
 public:
  explicit ProgressLine(const App& app) : app_(app) {}
  ~ProgressLine() { clear(); }
  void show(const std::string& text);
  void clear();

 private:
  const App& app_;
  Clock::time_point last_{};
  bool shown_ = false;
};

Result<std::unique_ptr<SandboxFactory>> make_factory(const App& app);
Host this_host(const SandboxFactory& sandboxes);

// Where your data are: --data, or the XDG folder.
fs::path data_folder(const App& app);
// Folders that are searched for packages, first come first served.
std::vector<fs::path> search_path(const App& app);
// A short name, a unique prefix, or a path.
Result<fs::path> find_problem(const App& app, const std::string& name);
// The package there, with what the options say of it.
Result<Problem> open_problem(const App& app, const fs::path& package);
// "lca", as the folder or zip is called.
std::string short_name(const fs::path& package);
// A path as it is shown: below the current folder without what leads there.
std::string shown_path(const fs::path& path);

}  // namespace judge
