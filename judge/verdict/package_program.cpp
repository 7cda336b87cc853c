#include "judge/verdict/package_program.hpp"

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/toolchain/inline_includes.hpp"

namespace judge {
namespace {

// Source files beside the program may be headers; a compiled binary or a data file is left out.
constexpr Bytes kLargestSource = {16ull << 20};

bool is_backup(const std::string& name) {
  return name.starts_with('.') || name.ends_with("~") || name.ends_with(".bak");
}

Result<std::string> read_source(const Problem& problem, const fs::path& path,
                                const fs::path& root) {
  JUDGE_TRY(std::string content, read_file(path, kLargestSource));
  content = substitute(problem.constants, std::move(content));
  if (root.empty()) return content;
  return inline_includes(content, path.lexically_proximate(problem.folder).string(), root);
}

}  // namespace

Result<Source> package_source(const Problem& problem, const PackageProgram& program) {
  const fs::path root = include_root(problem.folder);
  Source source;
  std::error_code ignored;
  if (!fs::is_directory(program.path, ignored)) {
    JUDGE_TRY(std::string content, read_source(problem, program.path, root));
    source.files.push_back({program.path.filename().string(), std::move(content)});
  } else {
    JUDGE_TRY(const std::vector<std::string> names, list_folder(program.path));
    for (const std::string& name : names) {
      if (is_backup(name) || !fs::is_regular_file(program.path / name, ignored)) continue;
      JUDGE_TRY(std::string content, read_source(problem, program.path / name, root));
      source.files.push_back({name, std::move(content)});
    }
  }
  std::vector<std::string> names;
  for (const SourceFile& file : source.files) names.push_back(file.name);
  source.language = guess_language(names);
  if (source.language == nullptr) {
    return fail(text("{}: no source of a known language", program.path.string()));
  }
  return source;
}

Result<Program> compile_package_program(const Problem& problem, const PackageProgram& program,
                                        SandboxFactory& sandboxes) {
  JUDGE_TRY(const Source source, package_source(problem, program));
  const CompileOptions options{.cpu_time = problem.limits.compilation_time,
                               .memory = problem.limits.compilation_memory};
  JUDGE_TRY(CompileOutcome outcome, compile(source, options, sandboxes));
  if (const auto* error = std::get_if<CompileError>(&outcome)) {
    return fail(
        text("{}: does not compile: {}\n{}", program.path.string(), error->reason, error->log));
  }
  return std::get<Program>(std::move(outcome));
}

}  // namespace judge
