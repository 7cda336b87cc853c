#pragma once

#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

// The language of everything that a user reads. Set once, at start, before threads exist.
enum class UiLanguage { en, zh };
void set_ui_language(UiLanguage language);
UiLanguage ui_language();

// The text in the user's language. The English text is the key; the Chinese ones are in the
// zh.json of each module's folder. tests/tidy_test.cpp checks that none is missing.
std::string_view tr(std::string_view english);

// tr() and fmt::format in one: text("cannot open {}", path).
template <class... Args>
std::string text(std::string_view english, const Args&... args) {
  return fmt::vformat(tr(english), fmt::make_format_args(args...));
}

std::vector<std::string> split_words(std::string_view text);  // at runs of white space
std::vector<std::string_view> split_lines(std::string_view text);
std::string_view trim(std::string_view text);
std::string last_part(std::string_view path);  // what follows the last '/'
// Numbers in a name by their value: "2" before "10", "02" beside "2". A strict order of all texts.
bool natural_less(std::string_view a, std::string_view b);
std::optional<long long> parse_integer(std::string_view text);  // the whole text, or nothing
std::optional<double> parse_number(std::string_view text);      // finite decimal, or nothing

// Whether a name matches a glob of the package format: `*` and `?` stay inside one path component,
// {a,b} are alternatives (nesting allowed); there is no `**` and no [..].
bool glob_match(std::string_view glob, std::string_view name);
// The same for the path or any folder above it: "secret" covers "secret/03-chain".
bool glob_covers(std::string_view glob, std::string_view path);

// The same bytes with everything that is unsafe to print (control characters, invalid UTF-8) as
// \xNN; newline and tab stay when `keep_layout`.
std::string escape_unsafe(std::string_view bytes, bool keep_layout = false);

// Columns that a UTF-8 text takes in a terminal: East Asian wide characters take two.
std::size_t display_width(std::string_view text);
// Cut to at most `width` columns, ending in an ellipsis when something was cut.
std::string fit_width(std::string_view text, std::size_t width);

// Those of `candidates` that a typing slip could have meant, best first, at most `most`.
std::vector<std::string> near_misses(std::string_view word,
                                     const std::vector<std::string>& candidates,
                                     std::size_t most = 3);

}  // namespace judge
