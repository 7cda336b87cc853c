#include "judge/base/result.hpp"

#include <cerrno>
#include <cstring>

namespace judge {

Failure fail_errno(const std::string& place, std::string hint) {
  const int reason = errno;
  return fail(place + ": " + std::strerror(reason), std::move(hint));
}

}  // namespace judge
