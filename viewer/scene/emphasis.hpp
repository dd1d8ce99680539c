#pragma once

#include "scene/layout_view.hpp"

#include <array>

namespace lifang::scene {

/// Why compounds are marked besides being chosen.
enum class Mark { differing, unserved, breaks };
inline constexpr std::size_t mark_count = 3;

/// What is chosen, pointed at and marked.
struct Emphasis {
    std::vector<UnitId> units;          ///< outlined; all others are dimmed
    std::vector<CompoundId> compounds;  ///< outlined
    std::optional<UnitId> hovered_unit;
    std::optional<CompoundId> hovered_compound;  ///< comes before the unit
    std::array<std::vector<CompoundId>, mark_count> marked;

    friend bool operator==(const Emphasis&, const Emphasis&) = default;
};

/// Outlines and veil, some milliseconds for hundreds of compounds. Only what differs from `before` is drawn;
/// null: everything. Numbers that the layout does not have are left out.
void draw_emphasis(Drawing& drawing, const LayoutView& view, const Emphasis& emphasis, const Emphasis* before,
                   const Style& style);

}  // namespace lifang::scene
