#pragma once

#include <map>
#include <string>
#include <string_view>

#include "judge/base/result.hpp"

namespace judge {

// The keys of an INI file, those before the first section, and their values without quotes. Only
// ini.cpp knows inih. An Error, with its line, for what is no INI or stands twice.
Result<std::map<std::string, std::string>> parse_ini(std::string_view content,
                                                     const std::string& shown_as);

}  // namespace judge
