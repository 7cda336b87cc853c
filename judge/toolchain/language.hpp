#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/result.hpp"

namespace judge {

// One way to turn source files into a program. The table in language.cpp is the only place that
// knows a language; a new one is a row there.
struct Language {
  std::string_view code;  // "cpp": --language, submissions.yaml, JSON
  std::string_view name;  // "C++ (g++)"
  // Of the files that are compiled, without the dot. None: only chosen by name.
  std::vector<std::string_view> extensions;
  // Tried from the front until one is found in the system's folders.
  std::vector<std::string_view> tools;
  std::vector<std::string_view> version_arguments;
  std::string_view package;  // Debian package that brings the tool
  // Words of the compile line. {tool}; {sources}: all of them; {static}: the word that links
  // statically, or nothing. It leaves /work/program, or classes in /work/classes, or nothing: then
  // the sources themselves are run.
  std::vector<std::string_view> compile;
  // Words of the run line, /program holding what was compiled. {tool}; {entry}: the file or class to
  // start; {heap_mib}: what a virtual machine may use of the memory limit.
  std::vector<std::string_view> run;
  std::string_view static_flag = {};
  bool system_at_run_time = false;  // needs an interpreter or libraries, not only its own file
  unsigned extra_threads = 0;       // the runtime's own, beside the problem's
};

std::span<const Language> languages();
const Language* find_language(std::string_view code);
// The language of most of the files, by extension; nothing when no file is a source.
const Language* guess_language(std::span<const std::string> file_names);
bool is_source(const Language& language, std::string_view file_name);

// What is known of a language's tool on this machine.
struct Tool {
  std::string path;     // absolute
  std::string version;  // "g++ 12.2.0"
};
// Looks once per process, thread-safe; remembers versions on disk, so that a start runs no compiler.
// An Error of kind missing_tool says how to install it.
Result<Tool> find_tool(const Language& language);

}  // namespace judge
