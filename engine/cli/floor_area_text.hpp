#pragma once

#include "core/words.hpp"
#include "evaluate/figures/floor_area_account.hpp"

#include <optional>
#include <string>

namespace lifang {

/// Two lines: where the district's floor area is, with the kinds of buildings that most of the rest is in;
/// and what the planned part rests on. Empty where there is none.
std::string describe_floor_area(const FloorAreaAccount& account, Language language);

/// One line: which share of a planned floor area rests on assumed floors, and which is in buildings of
/// unknown kind. Empty where that is not known.
std::string describe_basis(std::optional<double> assumed, std::optional<double> unknown_kind,
                           Language language);

}  // namespace lifang
