#pragma once

#include "load/text/years.hpp"

#include <cstddef>

namespace lifang {

/// A year, date or decade at the beginning of a text.
struct YearMention {
    ToldYear told;
    std::size_t length = 0;  ///< bytes
};

/// `text` is half width, in lower case, numerals spelled as digits. `century` (1900 of 20世纪) is for decades
/// that name none; 0: the nearest that an old compound can be of. Nothing where the digits are no date.
std::optional<YearMention> read_year_mention(std::string_view text, int century);

}  // namespace lifang
