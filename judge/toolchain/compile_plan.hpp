#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "judge/toolchain/compile.hpp"

namespace judge {

// What is decided before a compiler starts. The contents stay the Source's.
struct CompilePlan {
  struct File {
    std::string name;  // in /work
    std::string_view content;
  };
  const Language* language = nullptr;
  std::vector<File> files;
  std::vector<std::string> sources;  // names of those that are compiled
  std::string entry;                 // file or class that starts; empty: the program itself
  bool sanitize = false;
  bool headers_by_path = false;
};

// The plan, or why the sources cannot be compiled: one line for the submission's author. Pure.
std::variant<CompilePlan, std::string> plan_compilation(const Source& source, bool sanitize);

// The compile line, argv[0] being the tool's path.
std::vector<std::string> compile_line(const CompilePlan& plan, const std::string& tool_path,
                                      bool link_statically, Bytes memory);
// The run line, {heap_mib} still open.
std::vector<std::string> run_line(const CompilePlan& plan, const std::string& tool_path);

// "{heap_mib}" as what a virtual machine may use when the whole process may have `memory`.
std::string fill_heap(std::string word, Bytes memory);

// At most `most` bytes: the head and the tail, and a mark where something is left out.
std::string cut_middle(std::string text, std::size_t most);

}  // namespace judge
