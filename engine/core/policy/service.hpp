#pragma once

#include "core/quantity.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// What a city asks of service and of those who give it.
struct Service {
    std::optional<double> professional_share;   ///< of old compounds, 0–1: the target
    std::optional<double> committee_share;      ///< with an owners' or property committee
    std::optional<SquareMeters> incentive_min;  ///< floor area from which a company is rewarded for taking it
    std::optional<int> incentive_contract_years;
    std::vector<std::string> levels;  ///< "self", "half", "full": by what a unit can carry

    friend bool operator==(const Service&, const Service&) = default;
};

}  // namespace lifang
