#pragma once

#include "core/id.hpp"
#include "core/policy/modes.hpp"
#include "evaluate/money/account.hpp"
#include "load/site/site.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// The compounds of a unit, as its account asks for them.
struct UnitGround {
    const std::vector<Compound>& compounds;
    const std::vector<CompoundId>& members;  ///< ascending
    std::optional<int> kept_gates;           ///< empty where gates are not known
};

/// Income and cost of a unit per month (docs/money.md): every line the profile has a rate for. Without any
/// rate of a fee, or of the cost by floor area, a line without an amount stands in its place.
std::vector<MoneyLine> list_operating_lines(const Profile& profile, const UnitGround& unit);

/// The district's subsidy by mode and renovation, what the city refunds of it, and the incentive. No line
/// where the profile has no rate; one without an amount where the mode or a renovation is not known.
std::vector<MoneyLine> list_subsidy_lines(const Profile& profile, const UnitGround& unit,
                                          std::optional<ServiceMode> mode);

}  // namespace lifang
