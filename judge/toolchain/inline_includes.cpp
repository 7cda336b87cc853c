#include "judge/toolchain/inline_includes.hpp"

#include <functional>
#include <set>
#include <vector>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"

namespace judge {
namespace {

const std::string kOpen = "// >>> bundled: ";
const std::string kClose = "// <<< bundled: ";

// The path of `#include "path"`; empty for any other line.
std::string included_path(std::string_view line) {
  line = trim(line);
  if (!line.starts_with('#')) return {};
  line = trim(line.substr(1));
  if (!line.starts_with("include")) return {};
  line = trim(line.substr(7));
  if (line.size() < 2 || line.front() != '"') return {};
  const std::size_t end = line.find('"', 1);
  return end == std::string_view::npos ? std::string() : std::string(line.substr(1, end - 1));
}

bool is_below(const std::string& path, const fs::path& root) {
  std::error_code ignored;
  return !path.empty() && path.find("..") == std::string::npos &&
         fs::is_regular_file(root / path, ignored);
}

// A shared header as it is put into another text: without its `#pragma once`.
Result<std::string> read_header(const std::string& path, const fs::path& root) {
  JUDGE_TRY(const std::string text, read_file(root / path));
  std::string kept;
  for (const std::string_view line : split_lines(text)) {
    if (trim(line) != "#pragma once") kept += std::string(line) + "\n";
  }
  return kept;
}

Result<void> put_inline(const std::string& text, const std::string& name, const fs::path& root,
                        std::set<std::string>& seen, std::string& out) {
  std::size_t number = 0;
  out += "#line 1 \"" + name + "\"\n";
  for (const std::string_view line : split_lines(text)) {
    ++number;
    const std::string path = included_path(line);
    if (is_below(path, root)) {
      if (!seen.insert(path).second) {
        out += "\n";
        continue;
      }
      JUDGE_TRY(const std::string header, read_file(root / path));
      JUDGE_CHECK(put_inline(header, path, root, seen, out));
      out += "#line " + std::to_string(number + 1) + " \"" + name + "\"\n";
    } else {
      out += trim(line) == "#pragma once" ? "\n" : std::string(line) + "\n";
    }
  }
  return {};
}

// Appends a block for the header, after blocks for those that it includes.
Result<void> put_block(const std::string& path, const fs::path& root, std::set<std::string>& seen,
                       std::string& out) {
  if (!seen.insert(path).second) return {};
  JUDGE_TRY(const std::string header, read_header(path, root));
  std::string body;
  for (const std::string_view line : split_lines(header)) {
    const std::string nested = included_path(line);
    if (is_below(nested, root)) {
      JUDGE_CHECK(put_block(nested, root, seen, out));
    } else {
      body += std::string(line) + "\n";
    }
  }
  const std::string_view bare = trim(body);
  out += kOpen + path + "\n" + std::string(bare) + "\n" + kClose + path + "\n";
  return {};
}

}  // namespace

Result<std::string> inline_includes(const std::string& text, const std::string& name,
                                    const std::filesystem::path& root) {
  std::set<std::string> seen;
  std::string out;
  JUDGE_CHECK(put_inline(text, name, root, seen, out));
  return out;
}

Result<std::string> bundle(const std::string& source, const std::string& name,
                           const std::filesystem::path& root) {
  std::set<std::string> seen;
  std::string out;
  const std::vector<std::string_view> lines = split_lines(source);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].starts_with(kOpen)) {
      const std::string path(trim(lines[i].substr(kOpen.size())));
      const std::size_t begin = i;
      while (i < lines.size() && lines[i] != kClose + path) ++i;
      if (i == lines.size()) {
        return fail(text("{}:{}: the block of {} has no end", name, begin + 1, path));
      }
      if (!is_below(path, root)) {
        return fail(text("{}:{}: no header {} below {}", name, begin + 1, path, root.string()));
      }
      JUDGE_CHECK(put_block(path, root, seen, out));
      continue;
    }
    const std::string path = included_path(lines[i]);
    if (is_below(path, root)) {
      JUDGE_CHECK(put_block(path, root, seen, out));
    } else {
      out += std::string(lines[i]) + "\n";
    }
  }
  return out;
}

std::filesystem::path include_root(const std::filesystem::path& start) {
  std::error_code ignored;
  for (fs::path folder = fs::absolute(start, ignored); ; folder = folder.parent_path()) {
    if (fs::is_directory(folder / "problems" / "kit", ignored)) return folder;
    if (folder == folder.root_path() || folder.empty()) return {};
  }
}

}  // namespace judge
