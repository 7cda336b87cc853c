#pragma once

#include <string>
#include <string_view>

namespace judge {

enum class Tongue { cpp, java };

// The same text with comments and the insides of string and character literals as blanks: what is
// left is code. Length and line ends are those of the text, so a place in one is one in the other.
std::string code_only(std::string_view text, Tongue tongue);

// Whether a C or C++ source defines a main, or names one.
bool has_main(std::string_view cpp_source);

}  // namespace judge
