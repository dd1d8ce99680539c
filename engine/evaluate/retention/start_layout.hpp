#pragma once

#include "core/codes.hpp"
#include "core/id.hpp"
#include "core/message.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// A unit of an older layout that is redrawn, by what people call it: a row of the table `start_units`.
struct StartUnit {
    std::string key;  ///< `start_unit_id`
    std::string code;
    std::string name;
};

/// How a compound of today was found in the older layout.
enum class MatchedBy { id, name, geometry };
template <>
inline constexpr auto codes_of<MatchedBy> = make_codes({"id", "name", "geometry"});

/// What a compound brings along from the older layout: a row of the table `start_assignments`.
struct StartPlace {
    CompoundId compound{};
    std::optional<UnitId> unit{};  ///< position in StartLayout::units; empty: new, or in no unit then
    std::optional<MatchedBy> matched_by{};  ///< empty: new
    std::vector<std::string> older{};       ///< ids of the compounds there that it is made of
};

/// An older layout as far as it speaks of the compounds of today.
struct StartLayout {
    std::vector<StartUnit> units;
    std::vector<StartPlace> places;  ///< by CompoundId
    std::vector<bool> is_ruled{};    ///< by CompoundId: a rule of people speaks of it; no table holds it

    std::optional<UnitId> unit_of(CompoundId compound) const { return at(places, compound).unit; }
};

/// Why a compound does not keep its unit: the code in `moves.reason`. The first that holds.
enum class MoveReason {
    unit_ended,       ///< its unit goes on nowhere
    rule,             ///< a rule of people speaks of it
    other_community,  ///< its unit goes on in another community
    not_connected,    ///< nothing passable leads from it to where its unit goes on
    straddles_road,   ///< only across what units do not straddle
    above_max,        ///< with it, its unit would be above the maximum
    needed,           ///< without it, the unit it came to would be below the minimum
    connects,         ///< without it, the unit it came to would fall apart
    figure            ///< nothing forbids that it stays: the layout is better in what it was made for
};
template <>
inline constexpr auto codes_of<MoveReason> = make_codes({"unit_ended", "rule", "other_community",
                                                         "not_connected", "straddles_road", "above_max",
                                                         "needed", "connects", "figure"});

/// A compound that does not keep its unit: a row of the table `moves`.
struct Move {
    CompoundId compound{};
    UnitId from{};  ///< position in StartLayout::units
    UnitId to{};    ///< of the layout
    MoveReason reason = MoveReason::figure;
    Message why{};  ///< the reason with its figures
};

}  // namespace lifang
