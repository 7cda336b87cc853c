#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace judge {

// What must be known of a Java file before it is compiled.
struct JavaSource {
  std::string public_type;  // javac wants the file named after it; often there is none
  std::vector<std::string> main_classes;  // with their package: those with a `static void main`
};

JavaSource read_java(std::string_view text);

}  // namespace judge
