#pragma once

#include <CLI/CLI.hpp>
#include <functional>

#include "judge/cli/app.hpp"

namespace judge {

// Each adds its command to the parser and says what to call when it was chosen.
using Action = std::function<int()>;
void add_run(CLI::App& parser, App& app, Action& action);
void add_list(CLI::App& parser, App& app, Action& action);
void add_show(CLI::App& parser, App& app, Action& action);
void add_generate(CLI::App& parser, App& app, Action& action);
void add_bundle(CLI::App& parser, App& app, Action& action);
void add_convert(CLI::App& parser, App& app, Action& action);  // import, export, new
void add_verify(CLI::App& parser, App& app, Action& action);
void add_doctor(CLI::App& parser, App& app, Action& action);

}  // namespace judge
