#include "judge/toolchain/inline_includes.hpp"

#include <set>
#include <string_view>
#include <vector>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/toolchain/source_text.hpp"

namespace judge {
namespace {

constexpr std::string_view kOpen = "// >>> bundled: ";
constexpr std::string_view kClose = "// <<< bundled: ";

// A text as lines, each with what it includes in quotes and whether it is `#pragma once`.
struct Line {
  std::string_view text;
  std::string_view included = {};
  bool pragma_once = false;
};

// The words of a directive after its `#`; nothing when the line has another one.
std::optional<std::string_view> directive(std::string_view code, std::string_view word) {
  code = trim(code);
  if (!code.starts_with('#')) return std::nullopt;
  code = trim(code.substr(1));
  if (!code.starts_with(word)) return std::nullopt;
  return trim(code.substr(word.size()));
}

std::vector<Line> read_lines(const std::string& text) {
  const std::string code = code_only(text, Tongue::cpp);
  std::vector<Line> lines;
  for (const std::string_view line : split_lines(text)) {
    Line& read = lines.emplace_back(Line{.text = line});
    const auto begin = static_cast<std::size_t>(line.data() - text.data());
    const std::string_view bare = std::string_view(code).substr(begin, line.size());
    if (const auto rest = directive(bare, "include"); rest && rest->starts_with('"')) {
      const std::size_t open = bare.find('"');
      const std::size_t close = bare.find('"', open + 1);
      if (close != std::string_view::npos) read.included = line.substr(open + 1, close - open - 1);
    }
    read.pragma_once = directive(bare, "pragma") == "once";
  }
  return lines;
}

// What the two functions share: which headers there are, and which the text has already.
class Headers {
 public:
  explicit Headers(const fs::path& root) : root_(root) {}

  // The header's path below the root; empty when the line includes none of ours. `header` is the
  // one that the line stands in, empty for the text itself.
  Result<std::string> find(std::string_view included, const std::string& header,
                           const std::string& place) const {
    const fs::path path(included);
    if (included.empty() || path.is_absolute()) return std::string();
    std::vector<fs::path> tried = {path};
    if (!header.empty()) tried.insert(tried.begin(), fs::path(header).parent_path() / path);
    std::error_code ignored;
    for (const fs::path& candidate : tried) {
      const fs::path below = candidate.lexically_normal();
      if (*below.begin() == "..") continue;
      if (fs::is_regular_file(root_ / below, ignored)) return below.string();
    }
    const fs::path folder = *path.begin();
    const bool ours =
        !header.empty() || (path.has_parent_path() && folder != "." && folder != ".." &&
                            fs::is_directory(root_ / folder, ignored));
    if (ours) return fail(text("{}: no header {} below {}", place, included, root_.string()));
    return std::string();
  }

  // False when the text has it already.
  bool take(const std::string& header) { return taken_.insert(header).second; }

  Result<std::string> read(const std::string& header) const { return read_file(root_ / header); }

 private:
  fs::path root_;
  std::set<std::string> taken_;
};

std::string place(const std::string& name, std::size_t index) {
  return name + ":" + std::to_string(index + 1);
}

std::string line_mark(std::size_t line, const std::string& name) {
  std::string quoted;
  for (const char c : name) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return "#line " + std::to_string(line) + " \"" + quoted + "\"\n";
}

// `header` is the path of the header that the text is, empty for the text that all begins with.
Result<std::string> with_inlined(const std::string& text, const std::string& name,
                                 const std::string& header, Headers& headers) {
  std::string out = header.empty() ? std::string() : line_mark(1, name);
  bool marked = !header.empty();
  const std::vector<Line> lines = read_lines(text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    JUDGE_TRY(const std::string found, headers.find(lines[i].included, header, place(name, i)));
    if (found.empty()) {
      if (!(lines[i].pragma_once && !header.empty())) out += lines[i].text;
      out += '\n';
    } else if (!headers.take(found)) {
      out += '\n';
    } else {
      if (!marked) out.insert(0, line_mark(1, name));
      marked = true;
      JUDGE_TRY(const std::string content, headers.read(found));
      JUDGE_TRY(const std::string inlined, with_inlined(content, found, found, headers));
      out += inlined + line_mark(i + 2, name);
    }
  }
  return marked ? out : text;
}

// A text that grows line by line; where a line is left out, two blank lines become one.
class Lines {
 public:
  void add(std::string_view line) {
    const bool blank = trim(line).empty();
    if (blank && left_out_ && (out_.empty() || out_.ends_with("\n\n"))) return;
    left_out_ = left_out_ && blank;
    out_ += line;
    out_ += '\n';
  }
  void leave_out() { left_out_ = true; }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
  bool left_out_ = false;
};

// Appends a block for the header, after blocks for those that it includes. `where` is the place
// that asks for it, `around` the headers whose blocks wait for this one.
Result<void> put_block(const std::string& header, const std::string& where, Headers& headers,
                       std::set<std::string> around, std::string& out) {
  if (!around.insert(header).second) {
    return fail(text("{}: {} includes itself by way of others", where, header));
  }
  if (!headers.take(header)) return {};
  JUDGE_TRY(const std::string content, headers.read(header));
  Lines body;
  const std::vector<Line> lines = read_lines(content);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string here = place(header, i);
    JUDGE_TRY(const std::string nested, headers.find(lines[i].included, header, here));
    if (!nested.empty()) JUDGE_CHECK(put_block(nested, here, headers, around, out));
    if (nested.empty() && !lines[i].pragma_once) {
      body.add(lines[i].text);
    } else {
      body.leave_out();
    }
  }
  out.append(kOpen).append(header).append("\n");
  out.append(trim(body.take())).append("\n");
  out.append(kClose).append(header).append("\n");
  return {};
}

}  // namespace

Result<std::string> inline_includes(const std::string& text, const std::string& name,
                                    const std::filesystem::path& root) {
  Headers headers(root);
  return with_inlined(text, name, {}, headers);
}

Result<std::string> bundle(const std::string& source, const std::string& name,
                           const std::filesystem::path& root) {
  Headers headers(root);
  std::string out;
  const std::vector<Line> lines = read_lines(source);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].text.starts_with(kOpen)) {
      const std::string_view path = trim(lines[i].text.substr(kOpen.size()));
      const std::size_t begin = i;
      const auto ends = [&](std::string_view line) {
        return line.starts_with(kClose) && trim(line.substr(kClose.size())) == path;
      };
      while (i < lines.size() && !ends(lines[i].text)) ++i;
      if (i == lines.size()) {
        return fail(text("{}: the block of {} has no end", place(name, begin), path));
      }
      JUDGE_TRY(const std::string header, headers.find(path, {}, place(name, begin)));
      if (header.empty()) {
        return fail(text("{}: no header {} below {}", place(name, begin), path, root.string()));
      }
      JUDGE_CHECK(put_block(header, place(name, begin), headers, {}, out));
      continue;
    }
    JUDGE_TRY(const std::string header, headers.find(lines[i].included, {}, place(name, i)));
    if (header.empty()) {
      out.append(lines[i].text).append("\n");
    } else {
      JUDGE_CHECK(put_block(header, place(name, i), headers, {}, out));
    }
  }
  return out;
}

std::filesystem::path include_root(const std::filesystem::path& start) {
  std::error_code ignored;
  for (fs::path folder = fs::absolute(start, ignored); !folder.empty();
       folder = folder.parent_path()) {
    if (fs::is_directory(folder / "problems" / "kit", ignored)) return folder;
    if (folder == folder.root_path()) break;
  }
  return {};
}

}  // namespace judge
