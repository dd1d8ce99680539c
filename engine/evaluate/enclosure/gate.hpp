#pragma once

#include "core/barrier.hpp"
#include "core/codes.hpp"
#include "core/id.hpp"
#include "core/quantity.hpp"
#include "geometry/shapes.hpp"

#include <optional>

namespace lifang {

enum class GateKind { keep, closable };
template <>
inline constexpr auto codes_of<GateKind> = make_codes({"keep", "closable"});

/// Why a gate stays: a street of the town runs through it; it leads to old-town back streets, which it does
/// not suit to enclose; some compound would have no entrance near enough without it; no fire engine would
/// come near.
enum class GateReason { public_way, back_street, entrance, fire };
template <>
inline constexpr auto codes_of<GateReason> = make_codes({"public_way", "back_street", "entrance", "fire"});

/// Where a way crosses the border of a unit: a row of the table `gates`.
struct Gate {
    Point at;
    std::optional<RoadId> road;
    Barrier road_class = Barrier::path;
    GateKind kind = GateKind::keep;
    std::optional<GateReason> reason{};  ///< of one that stays
    std::optional<bool> drivable{};      ///< wide enough for a fire engine
    std::optional<int> compounds{};      ///< whose nearest gate it is, of those that stay

    friend bool operator==(const Gate&, const Gate&) = default;
};

/// How people come out of a compound: through a gate of its unit; by a door of its own on a street at the
/// border; `cut_off` where its ways lead to no gate; `off_network` where no way is near.
enum class EntranceState { gate, street, cut_off, off_network };
template <>
inline constexpr auto codes_of<EntranceState> = make_codes({"gate", "street", "cut_off", "off_network"});

/// How far it is from a compound to the street outside its unit: a row of the table `entrances`.
struct Entrance {
    CompoundId compound{};
    EntranceState state = EntranceState::off_network;
    std::optional<Meters> walk{};       ///< to the nearest gate that stays, or to the street
    std::optional<Meters> walk_open{};  ///< the same while every gate is open

    friend bool operator==(const Entrance&, const Entrance&) = default;
};

/// Whether a unit can be enclosed: `back_streets` stays open, because most of its ways are old-town back
/// streets.
enum class Enclosability { enclosable, back_streets };
template <>
inline constexpr auto codes_of<Enclosability> = make_codes({"enclosable", "back_streets"});

}  // namespace lifang
