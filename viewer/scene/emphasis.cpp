#include "scene/emphasis.hpp"

namespace lifang::scene {
namespace {

TileSet outline_units(const LayoutView& view, const std::vector<UnitId>& units) {
    std::vector<UnitId> known;
    for (const UnitId unit : units)
        if (unit.index < view.layout()->units.size()) known.push_back(unit);
    std::vector<Extent> extents;
    for (const UnitId unit : known)
        extents.push_back({view.bounds_of(unit), 1e9, view.cells_of(unit).size()});
    return make_tiles(extents, [&](std::uint32_t i, Shape& shape) { view.add_outline_of(known[i], shape); });
}

TileSet outline_compounds(const Ground& ground, const std::vector<CompoundId>& compounds) {
    const auto& all = ground.plan().ground.compounds;
    std::vector<const MultiPolygon*> footprints;
    for (const CompoundId compound : compounds)
        if (compound.index < all.size()) footprints.push_back(&at(all, compound).footprint);
    std::vector<Extent> extents;
    for (const MultiPolygon* footprint : footprints) {
        extents.push_back(extent_of(*footprint));
        extents.back().size = 1e9;  // what is marked is seen at any scale
    }
    return make_tiles(
        extents, [&](std::uint32_t i, Shape& shape) { add_outline(shape, *footprints[i], ground.origin()); });
}

TileSet fill_compounds(const Ground& ground, const std::vector<CompoundId>& compounds) {
    const auto& cells = ground.plan().ground.cells;
    std::vector<const MultiPolygon*> areas;
    for (const CompoundId compound : compounds)
        if (compound.index < ground.cell_of_compound().size())
            if (const auto cell = at(ground.cell_of_compound(), compound))
                areas.push_back(&at(cells, *cell).area);
    std::vector<Extent> extents;
    for (const MultiPolygon* area : areas) {
        extents.push_back(extent_of(*area));
        extents.back().size = 1e9;
    }
    return make_tiles(extents,
                      [&](std::uint32_t i, Shape& shape) { add_fill(shape, *areas[i], ground.origin()); });
}

/// Dims the cells of all units but the chosen ones.
std::vector<Colour> make_veil(const LayoutView& view, const std::vector<UnitId>& chosen, const Style& style) {
    const Colour veil = translucent(style.district, style.veil);
    std::vector<bool> is_chosen(view.layout()->units.size());
    for (const UnitId unit : chosen)
        if (unit.index < is_chosen.size()) is_chosen[unit.index] = true;
    std::vector<Colour> colours;
    colours.reserve(view.layout()->unit_of_cell.size());
    for (const auto& unit : view.layout()->unit_of_cell) {
        const bool is_dimmed = unit && !is_chosen[unit->index];
        colours.push_back(is_dimmed ? veil : Colour{0, 0, 0, 0});
    }
    return colours;
}

constexpr Subject subject_of_mark[mark_count] = {Subject::marked_differing, Subject::marked_unserved,
                                                 Subject::marked_breaks};

}  // namespace

void draw_unit_emphasis(Drawing& drawing, const LayoutView& view, const Emphasis& emphasis,
                        const Emphasis* before, const Style& style) {
    if (!before || before->hovered_unit != emphasis.hovered_unit ||
        before->hovered_compound != emphasis.hovered_compound) {
        if (emphasis.hovered_compound)
            drawing.put(Subject::hovered, outline_compounds(*view.ground(), {*emphasis.hovered_compound}));
        else if (emphasis.hovered_unit)
            drawing.put(Subject::hovered, outline_units(view, {*emphasis.hovered_unit}));
        else
            drawing.put(Subject::hovered, TileSet{});
    }
    if (!before || before->units != emphasis.units) {
        drawing.put(Subject::chosen_units, outline_units(view, emphasis.units));
        if (emphasis.units.empty())
            drawing.drop(Tint::veil);
        else
            drawing.put(Tint::veil, make_veil(view, emphasis.units, style));
    }
}

void draw_compound_emphasis(Drawing& drawing, const Ground& ground, const Emphasis& emphasis,
                            const Emphasis* before) {
    if (!before || before->compounds != emphasis.compounds)
        drawing.put(Subject::chosen_compounds, outline_compounds(ground, emphasis.compounds));
    for (std::size_t mark = 0; mark < mark_count; ++mark)
        if (!before || before->marked[mark] != emphasis.marked[mark])
            drawing.put(subject_of_mark[mark], static_cast<Mark>(mark) == Mark::breaks
                                                   ? fill_compounds(ground, emphasis.marked[mark])
                                                   : outline_compounds(ground, emphasis.marked[mark]));
}

}  // namespace lifang::scene
