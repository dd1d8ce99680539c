#pragma once

#include "core/issue.hpp"
#include "core/words.hpp"

#include <string>
#include <string_view>

namespace lifang {

/// What LC_ALL, LC_MESSAGES and LANG ask for, first set wins: Chinese for zh*, else English.
Language choose_language();

/// Words that only the command line needs; those of the plan file's codes are in core/words.hpp.
std::string_view stage_name(std::string_view code, Language language);     ///< "load" → "读取"
std::string_view counted_thing(std::string_view code, Language language);  ///< "roads" → "条道路"
std::string_view severity_name(Severity severity, Language language);

}  // namespace lifang
