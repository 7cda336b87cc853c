#pragma once

#include <string_view>

namespace judge {

// The helper program (helper/), an ELF file that the judge carries inside itself.
std::string_view helper_image();

}  // namespace judge
