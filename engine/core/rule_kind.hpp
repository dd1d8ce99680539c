#pragma once

#include "core/codes.hpp"

namespace lifang {

/// What a rule of people says of a compound: the column `kind` of the table `constraints`
/// (docs/plan-file.md).
enum class RuleKind {
    lock,      ///< stays in its unit
    exclude,   ///< is in no unit
    together,  ///< shares a unit with another
    apart,     ///< shares none with another
    pin,       ///< shares a unit with those pinned to the same name, and none with those pinned to others
    include    ///< was taken in again: layouts made before may be without it; nothing that a search is asked
};

template <>
inline constexpr auto codes_of<RuleKind> = make_codes({"lock", "exclude", "together", "apart", "pin",
                                                       "include"});

}  // namespace lifang
