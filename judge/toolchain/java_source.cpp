#include "judge/toolchain/java_source.hpp"

#include <algorithm>

#include "judge/toolchain/source_text.hpp"

namespace judge {
namespace {

bool is_name(char c) {
  return c == '_' || c == '$' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
         (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
}

// Names, and single characters for all else.
std::vector<std::string_view> tokens(std::string_view code) {
  std::vector<std::string_view> found;
  for (std::size_t i = 0; i < code.size();) {
    std::size_t end = i;
    while (end < code.size() && is_name(code[end])) ++end;
    if (end == i) ++end;
    if (end - i > 1 || std::string_view(" \t\r\n\f").find(code[i]) == std::string_view::npos) {
      found.push_back(code.substr(i, end - i));
    }
    i = end;
  }
  return found;
}

bool declares_type(std::string_view word) {
  return word == "class" || word == "interface" || word == "enum" || word == "record";
}

}  // namespace

JavaSource read_java(std::string_view text) {
  const std::string code = code_only(text, Tongue::java);
  const std::vector<std::string_view> words = tokens(code);
  JavaSource source;
  std::string package;
  std::string type;       // the top-level type that was named last
  std::size_t begin = 0;  // of the declaration that we are in
  int depth = 0;
  int parentheses = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i];
    const auto declared = [&](std::string_view modifier) {
      return std::find(words.begin() + static_cast<std::ptrdiff_t>(begin),
                       words.begin() + static_cast<std::ptrdiff_t>(i),
                       modifier) != words.begin() + static_cast<std::ptrdiff_t>(i);
    };
    if (word == "(") ++parentheses;
    if (word == ")") --parentheses;
    if (parentheses > 0 && word != "(") continue;  // an annotation's arguments may hold braces
    if (word == "{") ++depth;
    if (word == "}") --depth;
    if (word == "{" || word == "}" || word == ";") {
      begin = i + 1;
    } else if (depth == 0 && word == "package") {
      while (++i < words.size() && words[i] != ";") package += words[i];
      begin = i + 1;
    } else if (depth == 0 && declares_type(word) && i + 1 < words.size()) {
      type = words[i + 1];
      if (declared("public")) source.public_type = type;
      ++i;
    } else if (depth == 1 && word == "main" && i > begin && words[i - 1] == "void" &&
               declared("static") && i + 1 < words.size() && words[i + 1] == "(") {
      source.main_classes.push_back(package.empty() ? type : package + "." + type);
    }
  }
  return source;
}

}  // namespace judge
