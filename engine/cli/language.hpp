#pragma once

#include "core/words.hpp"

#include <string_view>

namespace lifang {

/// What LC_ALL, LC_MESSAGES and LANG ask for, first set wins: Chinese for zh*, else English.
Language choose_language();

/// What a stage counts, which only the command line tells; words of codes are in core/words.hpp.
std::string_view counted_thing(std::string_view code, Language language);  ///< "roads" → "条道路"

}  // namespace lifang
