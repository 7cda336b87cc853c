#pragma once

#include <string>
#include <vector>

#include "judge/base/result.hpp"
#include "judge/package/problem.hpp"

namespace judge {

enum class IcpcVersion { v2025_09, legacy };

struct IcpcOptions {
  IcpcVersion version = IcpcVersion::v2025_09;
  bool additions = true;  // touchstone.yaml, which other tools do not read
};

// Writes a problem, every case of which has its files, as a package of the ICPC family into an
// empty folder: shared headers bundled into each source, generated data as data. Gives what the
// version cannot say and so was left out, a text each; an Error where leaving it out would change a
// verdict.
Result<std::vector<std::string>> write_icpc_package(const Problem& problem, const fs::path& folder,
                                                    const IcpcOptions& options);

}  // namespace judge
