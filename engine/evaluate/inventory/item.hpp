#pragma once

#include "core/codes.hpp"

#include <compare>
#include <string>

namespace lifang {

/// What a company takes over with a unit (管护清单, Kunming).
enum class InventoryKind {
    back_street,    ///< residential streets and the lanes that do what these do
    compound_road,  ///< service roads
    path,           ///< of people on foot
    lit_street,     ///< of the first two, to light
    lamp,           ///< on them, at the policy's distance
    green,          ///< parks, gardens, grass, woods
    watercourse,    ///< ditches, streams and canals
    water,          ///< ponds
    facility,       ///< by kind
    parking_space,  ///< of compounds
    parking_ground,
};
template <>
inline constexpr auto codes_of<InventoryKind> = make_codes({"back_street", "compound_road", "path",
                                                            "lit_street", "lamp", "green", "watercourse",
                                                            "water", "facility", "parking_space",
                                                            "parking_ground"});

enum class InventoryMeasure { m, m2, count };
template <>
inline constexpr auto codes_of<InventoryMeasure> = make_codes({"m", "m2", "count"});

/// One kind of thing in a unit: a row of the table `inventory`.
struct InventoryItem {
    InventoryKind item = InventoryKind::path;
    std::string item_class;  ///< class of road or water, kind of landuse or facility
    std::string name;        ///< empty: those without a name together
    double amount = 0.0;     ///< in `measure`
    InventoryMeasure measure = InventoryMeasure::m;

    friend bool operator==(const InventoryItem&, const InventoryItem&) = default;
};

}  // namespace lifang
