// The `judge` command: reads the command line, calls one command, gives its exit code.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>

#include "judge/base/interrupt.hpp"
#include "judge/base/text.hpp"
#include "judge/cli/commands.hpp"

namespace judge {
namespace {

// --lang, else the first of the locale's variables that is set.
UiLanguage choose_language(const std::string& option) {
  if (option == "zh") return UiLanguage::zh;
  if (option == "en") return UiLanguage::en;
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') continue;
    return std::strncmp(value, "zh", 2) == 0 ? UiLanguage::zh : UiLanguage::en;
  }
  return UiLanguage::en;
}

// The language decides the texts of the parser itself, so it is looked for before parsing.
std::string language_option(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word.starts_with("--lang=")) return std::string(word.substr(7));
    if (word == "--lang" && i + 1 < argc) return argv[i + 1];
  }
  return "auto";
}

int run_command(int argc, char** argv) {
  App app;
  app.out = probe_terminal(1);
  app.err = probe_terminal(2);
  set_ui_language(choose_language(language_option(argc, argv)));

  CLI::App parser(text("A local online judge: run it on a problem, submit solutions, practise."),
                  "judge");
  parser.set_version_flag("--version", "judge 0.1.0");
  parser.add_flag("--json", app.json, text("one JSON document on stdout"));
  parser.add_flag("--jsonl", app.jsonl, text("events on stdout, one JSON object a line"))
      ->excludes("--json");
  parser.add_option("--lang", app.language, text("language of the texts"))
      ->check(CLI::IsMember({"auto", "en", "zh"}));
  parser.add_option("--data", app.data, text("folder of your data"));
  parser.add_option("--problems", app.problems, text("another folder of packages; repeatable"))
      ->expected(1)
      ->take_all();
  parser
      .add_option("--include", app.include,
                  text("folder of headers for a package's programs (testlib.h); repeatable"))
      ->expected(1)
      ->take_all()
      ->check(CLI::ExistingDirectory);
  parser.fallthrough();
  parser.require_subcommand(0, 1);

  Action action = [&parser] {
    print(parser.help());
    return static_cast<int>(kDone);
  };
  for (const auto add : {add_run, add_list, add_show, add_generate, add_bundle, add_convert,
                         add_verify, add_doctor}) {
    add(parser, app, action);
  }
  try {
    parser.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) {  // --help, --version
      parser.exit(error);
      return kDone;
    }
    for (int i = 1; i < argc; ++i) {
      if (std::strcmp(argv[i], "--json") == 0) app.json = true;
    }
    return report_error(app, {ErrorKind::usage, error.what(),
                              text("judge --help lists the commands "
                                   "and options")});
  }
  catch_interrupts();
  return action();
}

}  // namespace
}  // namespace judge

int main(int argc, char** argv) {
  try {
    return judge::run_command(argc, argv);
  } catch (const std::exception& error) {  // out of memory, or an error of ours
    std::fprintf(stderr, "judge: %s\n", error.what());
    return judge::kJudgeError;
  }
}
