#pragma once

#include "core/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// What --language says among the words of a command line, right or wrong as the rest of them may be, else
/// what LC_ALL, LC_MESSAGES and LANG ask for, first set wins: Chinese for zh*, else English.
Language choose_language(const std::vector<std::string>& words);

/// What a stage counts, which only the command line tells; words of codes are in core/words.hpp.
std::string_view counted_thing(std::string_view code, Language language);  ///< "roads" → "条道路"

}  // namespace lifang
