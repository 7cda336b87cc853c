#include "judge/package/plain.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"

namespace judge {
namespace {

constexpr std::size_t kDeepest = 4;
constexpr std::size_t kMostFiles = 200'000;

std::string folded(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text;
}

// The regular files below a folder, by path; what starts with a dot is none of them.
void find_files(const fs::path& folder, const std::string& below, std::size_t depth,
                std::vector<std::string>& files) {
  const auto names = list_folder(folder / below);
  if (!names || depth > kDeepest) return;
  for (const std::string& name : *names) {
    if (name.starts_with('.') || name == "__MACOSX" || files.size() >= kMostFiles) continue;
    std::error_code ignored;
    if (fs::is_directory(folder / below / name, ignored)) {
      find_files(folder, below + name + "/", depth + 1, files);
    } else if (fs::is_regular_file(folder / below / name, ignored)) {
      files.push_back(below + name);
    }
  }
}

enum class Role { input, output };

struct Part {
  Role role;
  std::string test_case;  // its name
};

std::optional<Role> role_of_word(const std::string& word) {
  const std::string name = folded(word);
  for (const char* input : {"in", "input", "inputs"}) {
    if (name == input) return Role::input;
  }
  for (const char* output : {"out", "output", "outputs", "ans", "answer", "answers"}) {
    if (name == output) return Role::output;
  }
  return std::nullopt;
}

std::optional<Role> role_of_ending(const std::string& ending) {
  const std::string name = folded(ending);
  if (name == ".in" || name == ".inp") return Role::input;
  if (name == ".out" || name == ".ans" || name == ".a") return Role::output;
  return std::nullopt;
}

// "input07" is "07" of the inputs. What follows the word may not be a letter.
std::optional<Part> split_stem(const std::string& stem) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto end = std::find_if_not(stem.begin(), stem.end(), is_letter);
  const std::optional<Role> role = role_of_word(std::string(stem.begin(), end));
  if (!role) return std::nullopt;
  std::string rest(end, stem.end());
  rest.erase(0, rest.find_first_not_of("-_. "));
  return Part{*role, rest};
}

std::string joined(const std::vector<std::string>& folders, const std::string& name) {
  std::string path;
  for (const std::string& folder : folders) path += folder + "/";
  return name.empty() && !path.empty() ? path.substr(0, path.size() - 1) : path + name;
}

// Which file of which case this is: the folder's name says it (input/7.txt), or the ending (7.in),
// or the stem (input7.txt), or another file (7, where there is 7.a).
std::optional<Part> part_of(const std::string& file, const std::vector<std::string>& files) {
  const fs::path path(file);
  std::vector<std::string> folders;
  std::optional<Role> of_folder;
  for (const fs::path& part : path.parent_path()) {
    const std::optional<Role> role = role_of_word(part.string());
    if (role && !of_folder) {
      of_folder = role;
    } else {
      folders.push_back(part.string());
    }
  }
  const std::string name = path.filename().string(), ending = path.extension().string();
  if (name == "a.out") return std::nullopt;  // what compilers leave
  const std::string stem = path.stem().string();
  const std::optional<Part> in_stem = split_stem(stem);
  if (of_folder) {
    const bool says_it_too = in_stem && in_stem->role == *of_folder;
    return Part{*of_folder, joined(folders, says_it_too ? in_stem->test_case : stem)};
  }
  if (const std::optional<Role> role = role_of_ending(ending)) {
    if (folded(ending) != ".a") return Part{*role, joined(folders, stem)};
    const std::string input = file.substr(0, file.size() - 2);
    if (std::binary_search(files.begin(), files.end(), input)) return Part{*role, input};
    if (std::binary_search(files.begin(), files.end(), input + ".in")) return Part{*role, input};
    return std::nullopt;  // a library
  }
  if (in_stem && folded(ending) == ".txt") {
    return Part{in_stem->role, joined(folders, in_stem->test_case)};
  }
  if (std::binary_search(files.begin(), files.end(), file + ".a")) return Part{Role::input, file};
  return std::nullopt;
}

struct Pair {
  std::vector<std::string> inputs, outputs;
};

std::map<std::string, Pair> find_pairs(const fs::path& folder) {
  std::vector<std::string> files;
  find_files(folder, "", 0, files);
  std::sort(files.begin(), files.end());
  std::map<std::string, Pair> pairs;
  for (const std::string& file : files) {
    const std::optional<Part> part = part_of(file, files);
    if (!part) continue;
    Pair& pair = pairs[part->test_case.empty() ? "1" : part->test_case];
    (part->role == Role::input ? pair.inputs : pair.outputs).push_back(file);
  }
  return pairs;
}

Result<void> check_pair(const Pair& pair, const std::string& place) {
  for (const auto* side : {&pair.inputs, &pair.outputs}) {
    if (side->size() > 1) {
      return fail(text("{}: {} and {} are the same case", place, side->at(0), side->at(1)),
                  text("remove one of the two"));
    }
  }
  if (pair.outputs.empty()) {
    return fail(text("{}: {} is an input without an output", place, pair.inputs.front()),
                text("add the output, or remove the input"));
  }
  if (pair.inputs.empty()) {
    return fail(text("{}: {} is an output without an input", place, pair.outputs.front()),
                text("add the input, or remove the output"));
  }
  return {};
}

bool is_sample(const std::string& name) {
  return folded(name).starts_with("sample") || folded(name).find("/sample") != std::string::npos;
}

}  // namespace

bool has_plain_cases(const fs::path& folder) {
  const std::map<std::string, Pair> pairs = find_pairs(folder);
  return std::any_of(pairs.begin(), pairs.end(), [](const auto& entry) {
    return !entry.second.inputs.empty() && !entry.second.outputs.empty();
  });
}

Result<Problem> read_plain(const fs::path& folder, const std::string& name) {
  Problem problem;
  problem.short_name = name;
  problem.folder = folder;
  problem.format = "plain";
  problem.names["en"] = name;
  problem.limits.time_limit = std::chrono::seconds(2);
  problem.limits.memory = 256_MiB;
  problem.limits.output = 256_MiB;  // nothing says how much
  problem.limits.code = 1_MiB;
  for (const auto& [key, pair] : find_pairs(folder)) {
    JUDGE_CHECK(check_pair(pair, escape_unsafe(name)));
    TestCase test_case;
    test_case.group = is_sample(key) ? "sample" : "secret";
    test_case.name = test_case.group + "/" + escape_unsafe(key);
    test_case.input = folder / pair.inputs.front();
    test_case.answer = folder / pair.outputs.front();
    problem.cases.push_back(std::move(test_case));
  }
  std::sort(problem.cases.begin(), problem.cases.end(), [](const TestCase& a, const TestCase& b) {
    return a.group != b.group ? a.group < b.group : natural_less(a.name, b.name);
  });
  return problem;
}

}  // namespace judge
