#pragma once

#include <set>
#include <string>
#include <string_view>

#include "judge/report/text_report.hpp"
#include "judge/verdict/verdict.hpp"

// How texts are laid out in a terminal's columns, and their colours.

namespace judge {

std::string spaces(std::size_t count);
// At most `width` columns: the middle goes, so that a file keeps its folder and its ending.
std::string cut_middle(std::string_view line, std::size_t width);
// Exactly `width` columns.
std::string cell(std::string_view content, std::size_t width, bool right = false);
std::string end_line(std::string line);
// Parts with a dot between them, broken between parts where the line is full.
std::string flow(const std::vector<std::string>& parts, std::size_t width, std::size_t indent);
// Lines of a foreign text: each broken at the width, at most `most` of them.
std::string wrap(std::string_view text_of_lines, std::size_t width, std::size_t indent,
                 std::size_t most);
std::string join(const std::set<std::string>& words, const char* between);
// A word of a shell's command line.
std::string quoted(const std::string& word);
std::string styled(const std::string& content, std::string_view style, const Terminal& terminal);
std::string_view style_of(Verdict verdict);
std::string verdict_words(Verdict verdict);

inline constexpr std::string_view kBold = "1", kDim = "2", kRed = "31";

}  // namespace judge
