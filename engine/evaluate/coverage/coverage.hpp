#pragma once

#include "core/codes.hpp"
#include "core/id.hpp"
#include "core/quantity.hpp"

#include <optional>
#include <string>

namespace lifang {

/// Whether a compound is served: `beyond` the limit of the kind, `unreachable` on the network, `off_network`
/// where no path is near enough to step onto it.
enum class CoverageState { covered, beyond, unreachable, off_network };
template <>
inline constexpr auto codes_of<CoverageState> = make_codes({"covered", "beyond", "unreachable",
                                                            "off_network"});

/// The facility of one kind that serves a compound in one layout: a row of the table `coverage`.
struct Coverage {
    CompoundId compound{};
    std::string kind;
    std::optional<FacilityId>
        facility{};  ///< the nearest, also beyond the limit; empty where none is reached
    std::optional<Meters> walk{};
    CoverageState state = CoverageState::unreachable;

    friend bool operator==(const Coverage&, const Coverage&) = default;
};

}  // namespace lifang
