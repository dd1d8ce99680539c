#pragma once

#include "evaluate/merge/common_border.hpp"

#include <vector>

namespace lifang {

/// What keeps two pieces of a merger from being one unit.
struct Between {
    CommonBorder border;        ///< of length 0 where they do not touch
    std::vector<UnitId> units;  ///< of those that do not touch: units on the shortest way, in its order
    bool is_water = false;      ///< … which leads over water
};

/// Looks between two sets of compounds; "shortest" counts cells. Linear in cells and borders.
Between find_between(const DistrictView& view, const PlannedLayout& layout, const std::vector<CompoundId>& a,
                     const std::vector<CompoundId>& b);

/// The sentence for it, of pieces that go by these names: what nobody can cross, which border is too narrow,
/// communities that differ, or who lies between them.
Message tell_between(const DistrictView& view, const PlannedLayout& layout, const std::vector<CompoundId>& a,
                     const std::vector<CompoundId>& b, const std::string& name_a, const std::string& name_b);

/// A unit by its key, which commands take, and its code, which maps show: "u03 (YC01-03)".
std::string name_of_unit(const Unit& unit);

/// A road, railway or water by its kind and name: "secondary road 东风路".
Message name_of_road(const MergeJudgement::RoadInside& road);

}  // namespace lifang
