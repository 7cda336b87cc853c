#pragma once

#include <filesystem>
#include <string>

#include "judge/base/result.hpp"

namespace judge {

// In both functions a shared header is what `#include "path"` names below `root`, or, in a shared
// header, beside it. Others stay as they are: <system> ones, and files beside the text. A path that
// begins with a folder of `root` and names nothing there is an Error that says where it stands.

// Replaces the includes of shared headers by their text, each header once (#pragma once is taken
// for granted), with #line marks so that compilers name the true place. Validators and generators
// are compiled like this, so that the sandbox holds nothing else of the repository. `name` stands
// for the text in messages.
Result<std::string> inline_includes(const std::string& text, const std::string& name,
                                    const std::filesystem::path& root);

// Puts, in place of each include of a shared header, a block between `// >>> bundled: path` and
// `// <<< bundled: path`, after the blocks of the headers that it includes, and refreshes the
// blocks that exist. Doing it twice changes nothing.
Result<std::string> bundle(const std::string& text, const std::string& name,
                           const std::filesystem::path& root);

// The nearest folder at or above `start` that holds problems/kit: what shared includes are relative
// to. Empty when there is none.
std::filesystem::path include_root(const std::filesystem::path& start);

}  // namespace judge
