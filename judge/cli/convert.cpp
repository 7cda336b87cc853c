#include <algorithm>
#include <functional>

#include "judge/base/core_lock.hpp"
#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/cli/commands.hpp"
#include "judge/convert/icpc_package.hpp"
#include "judge/convert/new_package.hpp"
#include "judge/package/archive.hpp"
#include "judge/package/data.hpp"
#include "judge/prepare/generate.hpp"
#include "judge/report/json_report.hpp"

namespace judge {
namespace {

struct ImportOptions {
  std::string source, folder;
};
struct ExportOptions {
  std::string problem, archive, format = "2025-09";
  bool force = false;
};

// The problem with a file for each of its cases.
Result<Problem> load_with_data(const App& app, const fs::path& path) {
  JUDGE_TRY(Problem problem, load_problem(path));
  const auto is_missing = [](const TestCase& test_case) {
    return test_case.input.empty() && !test_case.is_static;
  };
  if (std::none_of(problem.cases.begin(), problem.cases.end(), is_missing)) return problem;
  JUDGE_TRY(const std::unique_ptr<SandboxFactory> sandboxes, make_factory(app));
  ProgressLine progress(app);
  JUDGE_CHECK(generate(
      problem, problem.cases, {.jobs = static_cast<unsigned>(usable_cores().size())}, *sandboxes,
      [&](std::size_t count, std::size_t all, const std::string& name) {
        progress.show(text("{}: making data {}/{}: {}", problem.short_name, count, all, name));
      }));
  return problem;
}

// Makes a folder whole or not at all: `fill` gets a temporary one beside it.
Result<void> make_whole(const fs::path& folder,
                        const std::function<Result<void>(const fs::path&)>& fill) {
  if (is_there(folder)) {
    return fail(ErrorKind::usage, text("{}: is there already", shown_path(folder)),
                text("name another folder, or remove it"));
  }
  const fs::path parent = fs::absolute(folder).parent_path();
  JUDGE_CHECK(make_folders(parent));
  JUDGE_TRY(const TempDir temporary, TempDir::make(parent, "." + folder.filename().string() + "-"));
  const fs::path made = temporary.path() / "package";
  JUDGE_CHECK(make_folders(made));
  JUDGE_CHECK(fill(made));
  std::error_code error;
  fs::rename(made, folder, error);
  if (error) return fail(folder.string() + ": " + error.message());
  return {};
}

void tell(const App& app, const char* schema, const fs::path& made,
          const std::vector<std::string>& left_out, const std::string& line) {
  if (app.json) {
    print(dump({{"schema", schema}, {"path", made.string()}, {"left_out", left_out}}, true) + "\n");
    return;
  }
  print(line + "\n");
  for (const std::string& what : left_out) print("  " + text("left out: {}", what) + "\n");
}

Result<void> import_package(const App& app, const ImportOptions& options) {
  std::error_code error;
  const fs::path source = options.source;
  if (!fs::exists(source, error)) {
    return fail(ErrorKind::not_found, text("{}: no such package", options.source));
  }
  JUDGE_TRY(const Problem problem, load_with_data(app, fs::canonical(source, error)));
  const fs::path folder = options.folder.empty()
                              ? data_folder(app) / "packages" / problem.short_name
                              : fs::path(options.folder);
  std::vector<std::string> left_out;
  const auto fill = [&](const fs::path& made) -> Result<void> {
    JUDGE_TRY(left_out, write_icpc_package(problem, made, {}));
    JUDGE_TRY(const Problem again, load_problem(made));  // what we write, we can read
    return {};
  };
  JUDGE_CHECK(make_whole(folder, fill));
  for (const std::string& warning : problem.warnings) note(app, text("warning: {}", warning));
  tell(app, "judge.import/1", folder, left_out,
       text("{}: {} cases, {} submissions, from {}; judge verify {}", shown_path(folder),
            problem.cases.size(), problem.submissions.size(), problem.format, shown_path(folder)));
  return {};
}

Result<void> export_package(const App& app, const ExportOptions& options) {
  if (!options.force && is_there(options.archive)) {
    return fail(ErrorKind::usage, text("{}: is there already", options.archive),
                text("--force writes over it"));
  }
  JUDGE_TRY(const fs::path package, find_problem(app, options.problem));
  JUDGE_TRY(const Problem problem, load_with_data(app, package));
  JUDGE_TRY(const TempDir folder, TempDir::make(cache_folder() / "export", "package-"));
  JUDGE_TRY(const std::vector<std::string> left_out,
            write_icpc_package(problem, folder.path(),
                               {.version = options.format == "legacy" ? IcpcVersion::legacy
                                                                      : IcpcVersion::v2025_09,
                                .additions = false}));
  JUDGE_CHECK(pack(folder.path(), options.archive));
  tell(app, "judge.export/1", options.archive, left_out,
       text("{}: {} cases, {} submissions, ICPC {}", options.archive, problem.cases.size(),
            problem.submissions.size(), options.format));
  return {};
}

Result<void> new_package(const App& app, const std::string& name) {
  const fs::path folder = fs::path(name).lexically_normal();
  const std::string last = short_name(folder);
  if (!is_package_name(last)) {
    return fail(ErrorKind::usage, text("'{}' is no name for a package", escape_unsafe(last)),
                text("letters, digits, '_', '-' and '.'"));
  }
  JUDGE_CHECK(make_whole(folder, [&](const fs::path& made) { return write_new_package(made); }));
  tell(app, "judge.new/1", folder, {},
       text("{}: a package that passes; edit its files, then judge verify {}", shown_path(folder),
            shown_path(folder)));
  return {};
}

int finish(const App& app, const Result<void>& result) {
  return result ? static_cast<int>(kDone) : report_error(app, result.error());
}

}  // namespace

void add_convert(CLI::App& parser, App& app, Action& action) {
  auto* from = parser.add_subcommand(
      "import", text("a package of any format, or a folder of cases, as one of ours"));
  const auto import = std::make_shared<ImportOptions>();
  from->add_option("SRC", import->source, text("folder or zip"))->required();
  from->add_option("FOLDER", import->folder, text("where to; else among your imported packages"));
  from->callback([&app, &action, import] {
    action = [&app, import] { return finish(app, import_package(app, *import)); };
  });

  auto* to = parser.add_subcommand("export", text("an ICPC zip for other judges"));
  const auto out = std::make_shared<ExportOptions>();
  to->add_option("P", out->problem, text("the problem"))->required();
  to->add_option("OUT", out->archive, text("the zip"))->required();
  to->add_option("--format", out->format, text("version of the format"))
      ->check(CLI::IsMember({"2025-09", "legacy"}));
  to->add_flag("--force", out->force, text("write over a file that is there"));
  to->callback([&app, &action, out] {
    action = [&app, out] { return finish(app, export_package(app, *out)); };
  });

  auto* fresh = parser.add_subcommand("new", text("a new package that passes verify"));
  const auto name = std::make_shared<std::string>();
  fresh->add_option("NAME", *name, text("its folder"))->required();
  fresh->callback([&app, &action, name] {
    action = [&app, name] { return finish(app, new_package(app, *name)); };
  });
}

}  // namespace judge
