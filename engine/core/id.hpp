#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace lifang {

/// A position in the list of one kind of thing: CompoundId{3} is the fourth compound of its site. The text id
/// of the plan file is the thing's `key`. Ids of different kinds do not convert into each other or into
/// numbers.
template <class Thing>
struct Id {
    std::uint32_t index = 0;

    constexpr Id() = default;
    constexpr explicit Id(std::size_t position) : index(static_cast<std::uint32_t>(position)) {}

    friend constexpr auto operator<=>(Id, Id) = default;
};

using CompoundId = Id<struct CompoundKind>;
using BuildingId = Id<struct BuildingKindOfId>;
using RoadId = Id<struct RoadKind>;
using CommunityId = Id<struct CommunityKind>;
using FacilityId = Id<struct FacilityKind>;
using BlockId = Id<struct BlockKind>;
using CellId = Id<struct CellKind>;
using AtomId = Id<struct AtomKind>;  // what the optimizer assigns: see partition/graph/graph.hpp
using UnitId = Id<struct UnitKind>;  // within one layout
using LayoutId = Id<struct LayoutKind>;

/// The element an id stands for; `things[id.index]` with the intent written out.
template <class Thing, class Value>
const Value& at(const std::vector<Value>& things, Id<Thing> id) {
    return things[id.index];
}
template <class Thing, class Value>
Value& at(std::vector<Value>& things, Id<Thing> id) {
    return things[id.index];
}

}  // namespace lifang

template <class Thing>
struct std::hash<lifang::Id<Thing>> {
    std::size_t operator()(lifang::Id<Thing> id) const noexcept { return id.index; }
};
