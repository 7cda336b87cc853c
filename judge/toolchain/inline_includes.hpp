#pragma once

#include <filesystem>
#include <string>

#include "judge/base/result.hpp"

namespace judge {

// Replaces every `#include "path"` whose path names a file below `root` by that file's text, each
// file once (#pragma once is taken for granted), with #line marks so that compilers name the true
// place. Validators and generators are compiled like this, so that the sandbox holds nothing else
// of the repository. `name` stands for the text in messages.
Result<std::string> inline_includes(const std::string& text, const std::string& name,
                                    const std::filesystem::path& root);

// Puts, in place of each `#include "path"` that names a file below `root`, a block between
// `// >>> bundled: path` and `// <<< bundled: path`, and refreshes the blocks that exist. Doing it
// twice changes nothing.
Result<std::string> bundle(const std::string& text, const std::string& name,
                           const std::filesystem::path& root);

// The nearest folder at or above `start` that holds problems/kit: what shared includes are relative
// to. Empty when there is none.
std::filesystem::path include_root(const std::filesystem::path& start);

}  // namespace judge
