#include "judge/package/dmoj.hpp"

#include "judge/base/text.hpp"

namespace judge {

Result<Problem> read_dmoj(const fs::path&, const std::string& name) {
  return fail(text("{}: {} are not supported yet", name, text("DMOJ packages")));
}

}  // namespace judge
