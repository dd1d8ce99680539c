#pragma once

#include "core/issue.hpp"
#include "evaluate/retention/start_layout.hpp"
#include "geometry/crs.hpp"
#include "load/site/site.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// A compound of an older layout, or a piece of ground that a unit of it took.
struct OlderPlace {
    std::string key;   ///< empty: nobody knows
    std::string name;  ///< empty: it has none
    MultiPolygon footprint;
    double weight = 0.0;  ///< its households, or what stands for them
    std::optional<UnitId> unit;
};

/// An older layout as it was stored.
struct OlderLayout {
    std::string source;  ///< for messages: file and layout
    std::vector<StartUnit> units;
    std::vector<OlderPlace> places;
    std::optional<Crs> crs{};  ///< of the places; empty: nobody says
    /// Places are the ground of units, not compounds: the ground alone tells who was where.
    bool is_ground = false;
};

struct StartMatching {
    StartLayout start;
    std::size_t by_id = 0, by_name = 0, by_geometry = 0;  ///< compounds of today
    std::vector<CompoundId> fresh;                        ///< found nowhere in the older layout
    std::vector<std::string> gone;                        ///< ids of older compounds that are none of today
    Issues issues;                                        ///< of the whole, and of what is doubtful
};

/// Finds the compounds of today in an older layout, whose places are in their CRS. Two compounds are the same
/// where one lies in the other by half of its footprint or more; of these, the id tells first and the name
/// next how it was found. Where nothing lies there, one compound of the same id is the same unless both have
/// names and they differ, and one of the same name where no other on either side has it, both no farther than
/// 500 m away. A compound made of several belongs where most of their households were. What id and ground
/// tell differently is an issue, and the ground counts. Throws Error(input) where next to nothing is found:
/// then it is a layout of another district. O(n log n), and an overlay for each pair of footprints that meet
/// and are not equal.
StartMatching match_start(const OlderLayout& older, const std::vector<Compound>& compounds);

}  // namespace lifang
