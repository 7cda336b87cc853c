#include "judge/toolchain/compile_plan.hpp"

#include <algorithm>
#include <filesystem>

#include "judge/base/text.hpp"
#include "judge/toolchain/java_source.hpp"

namespace judge {
namespace {

using Product = Language::Product;

// A path that stays inside a folder and can be printed.
bool is_safe(const std::string& name) {
  constexpr std::size_t kLongestName = 255;  // of a component, in every file system of Linux
  constexpr std::size_t kLongestPath = 1024;
  if (name.empty() || name.size() > kLongestPath || escape_unsafe(name) != name) return false;
  for (std::size_t begin = 0; begin <= name.size();) {
    const std::size_t end = std::min(name.find('/', begin), name.size());
    const std::string_view part = std::string_view(name).substr(begin, end - begin);
    if (part.empty() || part == "." || part == ".." || part.size() > kLongestName) return false;
    begin = end + 1;
  }
  return true;
}

bool has_file(const CompilePlan& plan, std::string_view name) {
  return std::any_of(plan.files.begin(), plan.files.end(),
                     [&](const CompilePlan::File& file) { return file.name == name; });
}

// Names each file after its public class, as javac wants it, and finds the class to start.
void settle_java(CompilePlan& plan) {
  std::vector<std::string> candidates;
  for (CompilePlan::File& file : plan.files) {
    if (!is_source(*plan.language, file.name)) continue;
    const JavaSource java = read_java(file.content);
    const std::filesystem::path path(file.name);
    const std::string stem = java.public_type.empty() ? path.stem().string() : java.public_type;
    const std::string name = (path.parent_path() / (stem + ".java")).string();
    if (!has_file(plan, name)) file.name = name;
    for (const std::string& main : java.main_classes) {
      // What the file is named after comes first.
      const bool first = main == stem || main.ends_with("." + stem);
      candidates.insert(first ? candidates.begin() : candidates.end(), main);
    }
  }
  if (plan.entry.empty() && !candidates.empty()) {
    const auto usual = std::find(candidates.begin(), candidates.end(), "Main");
    plan.entry = usual == candidates.end() ? candidates.front() : *usual;
  }
}

// Why there is no file to start; empty when there is one.
std::string settle_entry_file(CompilePlan& plan) {
  if (!plan.entry.empty()) {
    if (has_file(plan, plan.entry)) return {};
    return text("the entry point {} is not among the files", plan.entry);
  }
  for (const std::string_view usual : plan.language->usual_entries) {
    if (has_file(plan, usual)) {
      plan.entry = usual;
      return {};
    }
  }
  if (plan.sources.size() > 1) {
    return text("several files, and none is named {}: it is not clear which one starts",
                plan.language->usual_entries.back());
  }
  plan.entry = plan.sources.front();
  return {};
}

// A name that no compiler takes for an option or a list of arguments.
std::string as_argument(const std::string& name) {
  return name.front() == '-' || name.front() == '@' ? "./" + name : name;
}

void replace(std::string& text, std::string_view what, std::string_view with) {
  const std::size_t at = text.find(what);
  if (at != std::string::npos) text.replace(at, what.size(), with);
}

}  // namespace

std::variant<CompilePlan, std::string> plan_compilation(const Source& source, bool sanitize) {
  const Language& language = *source.language;
  CompilePlan plan{.language = &language,
                   .files = {},
                   .sources = {},
                   .entry = source.entry_point,
                   .sanitize = sanitize,
                   .headers_by_path = source.headers_by_path};
  for (const SourceFile& file : source.files) {
    if (!is_safe(file.name)) {
      return text("{}: not a name that a source file can have", escape_unsafe(file.name));
    }
    if (has_file(plan, file.name)) return text("{}: two files have this name", file.name);
    plan.files.push_back({file.name, file.content});
  }
  if (language.product == Product::folder) return plan;
  if (plan.files.size() == 1 && !is_source(language, plan.files[0].name)) {
    // The language was named, so the file is one of its sources.
    plan.files[0].name += "." + std::string(language.extensions.front());
  }
  if (language.product == Product::classes) settle_java(plan);
  for (const CompilePlan::File& file : plan.files) {
    if (is_source(language, file.name)) plan.sources.push_back(file.name);
  }
  if (plan.sources.empty()) return text("no file is a source of {}", language.name);
  if (!language.usual_entries.empty()) {
    if (std::string problem = settle_entry_file(plan); !problem.empty()) return problem;
  }
  if (language.product == Product::classes && plan.entry.empty()) {
    return text("no class has a `public static void main(String[] args)`");
  }
  return plan;
}

std::vector<std::string> compile_line(const CompilePlan& plan, const std::string& tool_path,
                                      bool link_statically, Bytes memory) {
  const Language& language = *plan.language;
  std::vector<std::string> words;
  for (const std::string_view word : language.compile) {
    if (word == "{sources}") {
      for (const std::string& name : plan.sources) words.push_back(as_argument(name));
    } else if (word == "{mode}") {
      if (plan.sanitize) {
        words.insert(words.end(), language.sanitize.begin(), language.sanitize.end());
      } else if (link_statically) {
        words.insert(words.end(), language.link_statically.begin(), language.link_statically.end());
      }
    } else if (word == "{tool}") {
      words.push_back(tool_path);
    } else if (word == "{entry}") {
      words.push_back(as_argument(plan.entry));
    } else {
      words.push_back(fill_heap(std::string(word), memory));
    }
  }
  return words;
}

std::vector<std::string> run_line(const CompilePlan& plan, const std::string& tool_path) {
  std::vector<std::string> words;
  for (const std::string_view word : plan.language->run) {
    std::string full(word);
    replace(full, "{tool}", tool_path);
    replace(full, "{tool_folder}", std::filesystem::path(tool_path).parent_path().string());
    replace(full, "{entry}", plan.entry);
    words.push_back(std::move(full));
  }
  return words;
}

std::string fill_heap(std::string word, Bytes memory) {
  // What a virtual machine needs beside its heap counts against the limit too.
  constexpr std::uint64_t kBesideHeap = 64;
  const std::uint64_t mib = to_mib(memory);
  const std::uint64_t heap = mib > 2 * kBesideHeap ? mib - kBesideHeap : mib / 2;
  replace(word, "{heap_mib}", std::to_string(std::max<std::uint64_t>(heap, 16)));
  return word;
}

std::string cut_middle(std::string text, std::size_t most) {
  if (text.size() <= most) return text;
  const auto inside_character = [&](std::size_t at) { return (text[at] & 0xc0) == 0x80; };
  constexpr std::string_view kMark = "\n[...]\n";
  const std::size_t half = (most - kMark.size()) / 2;
  std::size_t head = half;
  std::size_t tail = text.size() - half;
  while (head > 0 && inside_character(head)) --head;
  while (tail < text.size() && inside_character(tail)) ++tail;
  return text.substr(0, head).append(kMark).append(text, tail);
}

}  // namespace judge
