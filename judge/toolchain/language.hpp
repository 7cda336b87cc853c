#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/result.hpp"

namespace judge {

// One way to turn source files into a program. The table in language.cpp is the only place that
// knows a language; a new one is a row there.
struct Language {
  // What a compilation leaves: one file (`leaves`), classes below /work/classes, or nothing, and
  // then the sources themselves are run. `header`: a precompiled one, for compilations to come.
  // `folder`: all of /work.
  enum class Product { program, classes, sources, header, folder };

  std::string_view code;                     // "cpp": --language, submissions.yaml, JSON
  std::string_view name;                     // "C++ (g++)"
  std::vector<std::string_view> extensions;  // of the files that are compiled, without the dot
  bool by_extension = true;                  // whether extensions alone choose this row
  // Tried from the front until one is found in the system's folders.
  std::vector<std::string_view> tools;
  std::vector<std::string_view> version_arguments;
  std::string_view package;  // Debian package that brings the tool
  // Words of the compile line. {tool}; {sources}: all of them; {entry}: the one that starts;
  // {mode}: the words of `link_statically` or `sanitize`, whichever is wanted; {heap_mib}.
  std::vector<std::string_view> compile;
  Product product = Product::program;
  std::string_view leaves = "program";                 // the program's file in /work
  std::vector<std::string_view> link_statically = {};  // none: not possible
  std::vector<std::string_view> sanitize = {};         // none: not possible
  std::vector<std::string_view> environment = {};      // of the compiler, beside the usual
  // Files that start, where several could and none is named. None: a file needs no choosing.
  std::vector<std::string_view> usual_entries = {};
  // Words of the run line, /program holding what was compiled. {tool}; {tool_folder}; {entry}: the
  // file or class to start; {heap_mib}: what a virtual machine may use of the memory limit.
  std::vector<std::string_view> run;
  std::vector<std::string_view> run_environment = {};
  bool system_at_run_time = false;  // needs an interpreter or libraries, not only its own file
  unsigned extra_threads = 0;       // the runtime's own, beside the problem's
};

std::span<const Language> languages();
const Language* find_language(std::string_view code);
// The language of most of the files, by extension; nothing when no file is a source.
const Language* guess_language(std::span<const std::string> file_names);
bool is_source(const Language& language, std::string_view file_name);

// How a language's large header is compiled once for all that include it.
struct Precompiled {
  std::string_view header;   // as it is included: "bits/stdc++.h"
  const Language* language;  // the way, with the same flags; its one source includes the header
};
std::optional<Precompiled> precompiled_header(const Language& language);

// The way of a package's program that is a folder with a `build` or a `run` script: `build` is run
// in a copy of it, then `run` is the program, started in its folder. In no table: nobody submits
// it.
const Language& script_language();
// Whether a folder is such a program: one of the two is there, executable or with a #! line.
bool has_scripts(const std::filesystem::path& folder);

// What is known of a language's tool on this machine.
struct Tool {
  std::string path;      // absolute, as it is called
  std::string version;   // "g++ 12.2.0"
  std::string identity;  // changes whenever the tool does
};
// Looks once per process, thread-safe; remembers versions on disk, so that a start runs no
// compiler. An Error of kind missing_tool says how to install it.
Result<Tool> find_tool(const Language& language);

// "g++ 12.2.0" out of what `g++ --version` prints.
std::string tool_version(std::string_view tool, std::string_view text);

}  // namespace judge
