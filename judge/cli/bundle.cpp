#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/cli/commands.hpp"
#include "judge/toolchain/inline_includes.hpp"

namespace judge {
namespace {

struct BundleOptions {
  std::vector<std::string> files;
  bool in_place = false;
};

Result<void> bundle_file(const fs::path& file, bool in_place) {
  JUDGE_TRY(const std::string before, read_file(file));
  const fs::path root = include_root(fs::absolute(file).parent_path());
  if (root.empty()) {
    return fail(text("{}: no folder above it holds problems/kit", file.string()),
                text("shared headers are named from that folder"));
  }
  JUDGE_TRY(const std::string after, bundle(before, file.string(), root));
  if (!in_place) {
    print(after);
    return {};
  }
  return after == before ? Result<void>() : write_file(file, after);
}

}  // namespace

void add_bundle(CLI::App& parser, App& app, Action& action) {
  auto* command = parser.add_subcommand("bundle", text("one standalone file from a solution that "
                                                       "includes our headers"));
  const auto options = std::make_shared<BundleOptions>();
  command->add_option("FILE", options->files, text("the solutions"))->required();
  command->add_flag("-i,--in-place", options->in_place, text("rewrite the files"));
  command->callback([&app, &action, options] {
    action = [&app, options] {
      for (const std::string& file : options->files) {
        if (const Result<void> done = bundle_file(file, options->in_place); !done) {
          return report_error(app, done.error());
        }
      }
      return static_cast<int>(kDone);
    };
  });
}

}  // namespace judge
