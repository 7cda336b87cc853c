#include "judge/report/layout.hpp"

#include <algorithm>
#include <utility>

#include "judge/base/text.hpp"

namespace judge {

std::string spaces(std::size_t count) { return std::string(count, ' '); }

std::string cut_middle(std::string_view line, std::size_t width) {
  if (display_width(line) <= width) return std::string(line);
  const std::size_t tail_width = width / 2;
  std::string head = fit_width(line, width - tail_width);  // ends in the ellipsis
  std::string_view tail = line;
  const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; };
  while (display_width(tail) > tail_width) {
    do tail.remove_prefix(1);
    while (!tail.empty() && continues(tail.front()));
  }
  return head + std::string(tail);
}

std::string cell(std::string_view content, std::size_t width, bool right) {
  const std::string shown = cut_middle(content, width);
  const std::string room = spaces(width - display_width(shown));
  return right ? room + shown : shown + room;
}

std::string end_line(std::string line) {
  while (line.ends_with(' ')) line.pop_back();
  return line + "\n";
}

// Of a text that may hold colours.
static std::size_t shown_width(std::string_view line) {
  std::string plain;
  bool escape = false;
  for (const char c : line) {
    if (c == '\x1b') escape = true;
    if (!escape) plain += c;
    if (c == 'm') escape = false;
  }
  return display_width(plain);
}

std::string flow(const std::vector<std::string>& parts, std::size_t width, std::size_t indent) {
  std::string lines, line;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!line.empty() && shown_width(line + " · " + part) + indent > width) {
      lines += spaces(indent) + line + "\n";
      line.clear();
    }
    line += (line.empty() ? "" : " · ") + part;
  }
  return lines + spaces(indent) + line + "\n";
}

std::string wrap(std::string_view text_of_lines, std::size_t width, std::size_t indent,
                 std::size_t most) {
  const std::size_t room = width > indent + 20 ? width - indent : 20;
  std::vector<std::string> lines;
  for (const std::string_view whole : split_lines(text_of_lines)) {
    std::string line;
    for (std::string_view rest = whole; lines.size() <= most;) {
      // A word with the blanks before it.
      const std::size_t begin = std::min(rest.find_first_not_of(" \t"), rest.size());
      const std::size_t end = std::min(rest.find_first_of(" \t", begin), rest.size());
      std::string_view word = rest.substr(0, end);
      rest.remove_prefix(end);
      if (!line.empty() && display_width(line) + display_width(word) > room) {
        lines.push_back(std::exchange(line, {}));
        word.remove_prefix(begin);
      }
      line += word;
      while (lines.size() <= most && display_width(line) > room) {  // a word longer than a line
        std::string head = fit_width(line, room + 1);
        head.resize(head.size() - std::string_view("…").size());
        line.erase(0, head.size());
        lines.push_back(std::move(head));
      }
      if (rest.empty()) break;
    }
    lines.push_back(std::move(line));
  }
  std::string shown;
  for (std::size_t i = 0; i < std::min(lines.size(), most); ++i) {
    shown += end_line(spaces(indent) + lines[i]);
  }
  return lines.size() > most ? shown + spaces(indent) + "…\n" : shown;
}

std::string join(const std::set<std::string>& words, const char* between) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : between) + word;
  return all;
}

std::string quoted(const std::string& word) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("_-./+=,:@%").find(c) != std::string_view::npos || (c & 0x80) != 0;
  };
  if (!word.empty() && std::all_of(word.begin(), word.end(), plain)) return word;
  std::string all = "'";
  for (const char c : word) c == '\'' ? all += "'\\''" : all += c;
  return all + "'";
}

std::string styled(const std::string& content, std::string_view style, const Terminal& terminal) {
  if (!terminal.colour || style.empty()) return content;
  return fmt::format("\x1b[{}m{}\x1b[0m", style, content);
}

std::string_view style_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::accepted:
      return "32";
    case Verdict::wrong_answer:
      return kRed;
    case Verdict::time_limit_exceeded:
    case Verdict::idleness_limit_exceeded:
      return "34";
    case Verdict::memory_limit_exceeded:
    case Verdict::output_limit_exceeded:
      return "35";
    case Verdict::run_time_error:
      return "95";
    case Verdict::compile_error:
      return "36";
    case Verdict::judge_error:
      return kBold;
    case Verdict::skipped:
      return kDim;
  }
  return {};
}

std::string verdict_words(Verdict verdict) {
  return fmt::format("{} {} {}", symbol(verdict), code(verdict), word(verdict));
}

}  // namespace judge
