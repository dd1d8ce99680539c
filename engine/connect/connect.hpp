#pragma once

#include "connect/graph.hpp"
#include "core/run.hpp"
#include "tessellate/cells/tessellation.hpp"

#include <optional>
#include <set>

namespace lifang {

struct ConnectOptions {
    std::set<Barrier> impassable{Barrier::motorway, Barrier::railway, Barrier::water};
    Meters neck_min_width;  ///< a border with less passable length than this is not passable
    Meters attachment_limit{
        200.0};  ///< from a compound or facility to the walking network: farther is off it
};

/// What a profile says of crossing.
ConnectOptions make_connect_options(const Profile& profile);

/// Finds which cells touch, how long, and what lies along each border. Neighbours are found by equal
/// segments: linear in the number of vertices; barriers by the nearest street, railway or bank within a
/// stated distance of each segment.
CellGraph connect(const Site& site, const Tessellation& tessellation, const ConnectOptions& options,
                  const Run& run);

/// Which ground without a compound a unit takes in (`--fill`).
enum class Fill { compounds, blocks, district };
template <>
inline constexpr auto codes_of<Fill> = make_codes({"compounds", "blocks", "district"});

/// For every cell the compound whose unit takes it: itself for compound cells; for ground cells the compound
/// they are reached from over passable borders that do not limit units, weakest barrier and longest border
/// first, growing outwards; empty for water, for out-of-scope compounds' ground, and for what `fill` leaves
/// out. Where communities are polygons, ground goes to a compound of the community it lies in before any
/// other can take it. Inside blocks a compound takes no ground that lies for more than half beyond the
/// profile's reach from its buildings. `site` has the buildings and the profile.
/// Deterministic.
std::vector<std::optional<CompoundId>> attach_ground(const Site& site, const Tessellation& tessellation,
                                                     const CellGraph& graph, const Scope& scope, Fill fill);

}  // namespace lifang
