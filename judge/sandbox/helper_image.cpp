#include "judge/sandbox/helper_image.hpp"

// TOUCHSTONE_HELPER is the file that CMake built.
asm(R"(
  .section .rodata
  .balign 16
  .global judge_helper_begin, judge_helper_end
judge_helper_begin:
  .incbin ")" TOUCHSTONE_HELPER R"("
judge_helper_end:
  .text
)");
extern "C" const char judge_helper_begin[], judge_helper_end[];

namespace judge {

std::string_view helper_image() {
  return {judge_helper_begin, static_cast<std::size_t>(judge_helper_end - judge_helper_begin)};
}

}  // namespace judge
