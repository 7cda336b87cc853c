#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/result.hpp"
#include "judge/base/units.hpp"

namespace judge {

// One way to turn source files into a program. The table in language.cpp is the only place that
// knows a language; a new one is a row there.
struct Language {
  std::string_view code;   // "cpp": --language, submissions.yaml, JSON
  std::string_view name;   // "C++ (g++)"
  std::vector<std::string_view> extensions;  // of the files that are compiled, without the dot
  bool by_extension;       // whether extensions alone choose this row (pypy3 and clang: no)
  // Tried from the front until one is found in the system's folders; the first is the usual one.
  std::vector<std::string_view> tools;
  std::vector<std::string_view> version_arguments;
  std::string_view package;  // Debian package that brings the tool
  // Words of the compile line: {tool} {sources} {output} {static} {memory_mib} {entry}; empty: nothing to compile but
  // the check of the syntax, if any.
  std::vector<std::string_view> compile;
  // Words of the run line; {program} is the folder that holds what was compiled.
  std::vector<std::string_view> run;
  bool system_at_run_time;  // needs the interpreter and libraries, not only its own file
  bool may_fork;            // the runtime itself starts processes
  unsigned extra_threads;   // the runtime's own, beside the problem's
};

std::span<const Language> languages();
const Language* find_language(std::string_view code);
// The language of most of the files, by extension (and shebang); nothing when no file is a source.
const Language* guess_language(std::span<const std::string> file_names);

// What is known of a language's tool on this machine.
struct Tool {
  std::string path;     // absolute
  std::string version;  // first line of its version text, shortened: "g++ 12.2.0"
};
// Looks once per process, thread-safe. An Error of kind missing_tool says how to install it.
Result<Tool> find_tool(const Language& language);

}  // namespace judge
