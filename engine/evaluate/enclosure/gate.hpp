#pragma once

#include "core/barrier.hpp"
#include "core/codes.hpp"
#include "core/id.hpp"
#include "core/quantity.hpp"
#include "geometry/shapes.hpp"

#include <optional>
#include <vector>

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

/// Where a way crosses the border of a unit: a row of the table `gates`. A person may choose otherwise than
/// is advised, or insist on the advice: then `advised` holds what was advised.
struct Gate {
    Point at;
    std::optional<RoadId> road;
    Barrier road_class = Barrier::path;
    GateKind kind = GateKind::keep;
    std::optional<GateReason> reason{};  ///< of one that stays as advised
    std::optional<bool> drivable{};      ///< wide enough for a fire engine
    std::optional<int> compounds{};      ///< whose nearest gate it is, of those that stay
    std::optional<GateKind> advised{};   ///< empty: `kind` is the advice itself
    std::vector<GateReason> against{};   ///< what closing it by choice does not keep, ascending

    bool is_chosen() const { return advised.has_value(); }
    friend bool operator==(const Gate&, const Gate&) = default;
};

/// A person's choice of a gate. It goes with a compound beside the gate, whatever unit that one comes to be
/// in, and holds where this unit still has a gate there.
struct ChosenGate {
    CompoundId beside{};
    Point at;
    GateKind kind = GateKind::keep;

    friend auto operator<=>(const ChosenGate&, const ChosenGate&) = default;
};

/// Whether two places are of the same gate: plan files keep millimetres, and gates are 10 m apart.
bool is_same_gate(Point a, Point b);

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
    std::optional<Meters> walk_open{};  ///< the same while every gate is open; of one that a choice cuts off
                                        ///< as well

    friend bool operator==(const Entrance&, const Entrance&) = default;
};

/// Whether a unit can be enclosed: `back_streets` stays open, because most of its ways are old-town back
/// streets.
enum class Enclosability { enclosable, back_streets };
template <>
inline constexpr auto codes_of<Enclosability> = make_codes({"enclosable", "back_streets"});

}  // namespace lifang
