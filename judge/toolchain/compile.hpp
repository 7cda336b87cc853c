#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "judge/base/result.hpp"
#include "judge/base/units.hpp"
#include "judge/sandbox/sandbox.hpp"
#include "judge/toolchain/language.hpp"

namespace judge {

struct SourceFile {
  std::string name;  // relative path in the folder that is compiled
  std::string content;
};

// What is compiled: texts, already complete (constants substituted, includes added).
struct Source {
  std::vector<SourceFile> files;
  const Language* language = nullptr;
  std::string entry_point = {};  // Java's class, Python's file; empty: found by the language's rule
  bool headers_by_path = false;  // an #include finds files from the top folder, too: <testlib.h>
};

struct CompileOptions {
  Duration cpu_time = std::chrono::seconds(60);
  Bytes memory = {2048ull << 20};
  bool sanitize = false;  // -fsanitize=address,undefined -g; where the language has it
  bool use_cache = true;
};

// Ready to run, any number of times, at once too. The files stay valid while it lives.
struct Program {
  const Language* language = nullptr;
  std::filesystem::path folder = {};      // on the host; mounted at /program
  std::vector<std::string> argv = {};     // inside the sandbox; {heap_mib} still open
  std::vector<std::string> command = {};  // the compile line, for the report
  std::string compiler = {};              // "g++ 12.2.0"
  std::string identity = {};              // a hash of all that it is made from
  std::string log = {};                   // warnings
  Duration compile_time{};
  bool cached = false;
  bool needs_system = false;  // libraries or an interpreter beside its own files
  bool sanitized = false;
  std::shared_ptr<const void> keep_alive = {};  // keeps the folder from leaving the cache
};

// The submission's fault: it does not compile, or its compilation ran out of time or memory.
struct CompileError {
  std::string reason;  // one line: "the compiler was stopped after 60 s"
  std::string log;     // the compiler's words, cut at 64 KiB, escaped
  std::vector<std::string> command;
  std::string compiler;
  Duration compile_time{};
};

using CompileOutcome = std::variant<Program, CompileError>;

// Compiles in the sandbox, with limits on time, memory, output and file size. Equal sources, flags
// and compiler give the cached program (bounded folder, safe for several judges at once). An Error
// is the machine's fault: no compiler (missing_tool), no sandbox, a full disk.
Result<CompileOutcome> compile(const Source& source, const CompileOptions& options,
                               SandboxFactory& sandboxes);

// How a program is run: the sandbox that fits it, and its command line.
SandboxSpec sandbox_spec(const Program& program);
RunRequest run_request(const Program& program, Bytes memory,
                       const std::vector<std::string>& arguments = {});

}  // namespace judge
