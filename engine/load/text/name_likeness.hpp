#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// A name or id as it is compared for being the same: half width, lower case, no blanks. Typing is no
/// difference.
std::string plain_name(std::string_view name);

/// What is left of a compound's name when the ways to write it are taken away: brackets and dots, Chinese
/// numerals (as digits), endings such as 小区, 大院, 宿舍. For suggestions only: 永昌小区 and 永昌大院 may be
/// two places.
std::u32string core_of_name(std::string_view name);

/// 0 (nothing in common) to 1 (the same core): the better of shared pairs of characters (Dice) and of letters
/// that need no change (edit distance).
double likeness(std::u32string_view core_a, std::u32string_view core_b);

struct LikeName {
    std::size_t position = 0;
    double likeness = 0.0;
};
/// Of `cores`, the `count` that are most like a name, best first, ties by position; none below one half.
/// Looks at each once.
std::vector<LikeName> find_like_names(std::string_view name, const std::vector<std::u32string>& cores,
                                      std::size_t count);

}  // namespace lifang
