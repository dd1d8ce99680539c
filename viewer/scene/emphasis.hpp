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

/// Outlines and veil of units, and what is pointed at: what hangs on the layout. Only what differs from
/// `before` is drawn; null: everything. Numbers that the layout does not have are left out.
void draw_unit_emphasis(Drawing& drawing, const LayoutView& view, const Emphasis& emphasis,
                        const Emphasis* before, const Style& style);
/// Outlines of compounds that are chosen or marked, some milliseconds for hundreds: the same in every layout.
void draw_compound_emphasis(Drawing& drawing, const Ground& ground, const Emphasis& emphasis,
                            const Emphasis* before);

}  // namespace lifang::scene
