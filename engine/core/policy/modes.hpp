#pragma once

#include "core/codes.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// How a unit is managed: what `units.mode` holds. `basic` is public order, cleaning and greenery by a street
/// office's station; for subsidies it counts as trusteeship.
enum class ServiceMode { professional, basic, trusteeship, self_governed };
template <>
inline constexpr auto codes_of<ServiceMode> = make_codes({"professional", "basic", "trusteeship",
                                                          "self_governed"});

/// How much of the work a company does in a unit, and how much its residents.
enum class ServiceLevel { self, half, full };
template <>
inline constexpr auto codes_of<ServiceLevel> = make_codes({"self", "half", "full"});

/// Figures of a unit that a rule of modes can ask for. `net_before_subsidy` is CNY per month: a subsidy
/// depends on the mode.
enum class ModeFigure {
    households,
    floor_area_m2,
    buildings,
    compounds,
    renovated_share,
    consent,
    net_before_subsidy_cny
};
inline constexpr std::size_t mode_figure_count = 7;
template <>
inline constexpr auto codes_of<ModeFigure> = make_codes({"households", "floor_area_m2", "buildings",
                                                         "compounds", "renovated_share", "consent",
                                                         "net_before_subsidy_cny"});

/// "min_households = 1500" or "max_buildings = 20": both ends belong to what is asked for.
struct ModeCondition {
    enum class Side { min, max };
    ModeFigure figure{};
    Side side = Side::min;
    double bound = 0.0;

    friend bool operator==(const ModeCondition&, const ModeCondition&) = default;
};

/// A row of the profile's [[modes]]: of all rules, the first whose conditions all hold gives the mode. One
/// without conditions always holds.
struct ModeRule {
    ServiceMode mode{};
    std::optional<ServiceLevel> level;
    std::vector<ModeCondition> conditions;

    friend bool operator==(const ModeRule&, const ModeRule&) = default;
};

}  // namespace lifang
