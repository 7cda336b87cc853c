#include "judge/package/library_checker.hpp"

#include "judge/base/text.hpp"

namespace judge {

Result<Problem> read_library_checker(const fs::path&, const std::string& name) {
  return fail(text("{}: {} are not supported yet", name, text("Library Checker problems")));
}

}  // namespace judge
