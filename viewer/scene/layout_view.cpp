#include "scene/layout_view.hpp"

#include "evaluate/layout/members.hpp"
#include "geometry/measure.hpp"
#include "publish/cartography/colours.hpp"

namespace lifang::scene {
namespace {

using UnitOfCell = std::vector<std::optional<UnitId>>;

/// The units on both sides of a border; beyond the district's edge there is none.
std::pair<std::optional<UnitId>, std::optional<UnitId>> sides_of(const CellGraph& graph, std::size_t border,
                                                                 const UnitOfCell& unit_of) {
    if (border >= graph.borders.size())
        return {at(unit_of, graph.edge[border - graph.borders.size()].cell), std::nullopt};
    return {at(unit_of, graph.borders[border].a), at(unit_of, graph.borders[border].b)};
}

template <class Matters>
std::vector<bool> find_borders_between(const Ground& ground, const UnitOfCell& unit_of,
                                       const Matters& matters) {
    std::vector<bool> seen(ground.border_count());
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const auto [a, b] = sides_of(ground.plan().graph, i, unit_of);
        seen[i] = a != b && (matters(a) || matters(b));
    }
    return seen;
}

std::vector<bool> find_unit_borders(const Ground& ground, const PlannedLayout& layout) {
    return find_borders_between(ground, layout.unit_of_cell, [](const auto&) { return true; });
}

std::vector<bool> find_violations(const Ground& ground, const PlannedLayout& layout) {
    return find_borders_between(ground, layout.unit_of_cell, [&](const std::optional<UnitId>& unit) {
        return unit && !at(layout.units, *unit).violations.empty();
    });
}

/// A layout of the file has the colours of the file. One that is being edited has no key, and an edit changes
/// no colour but where it has to.
std::vector<int> choose_map_colours(const Ground& ground, const PlannedLayout& layout,
                                    const LayoutView* before) {
    if (!layout.key.empty() || !before) return ground.map_colours(layout);
    return make_map_colours(ground.plan().graph, layout, by_unit(*before->layout(), before->map_colours()));
}

/// The ground of a unit between its compounds: the unit's colour, washed out.
Colour ground_colour(const Style& style, Colour fill) {
    return mixed(fill, style.district, style.ground_tint);
}

constexpr Colour nothing{0, 0, 0, 0};

std::vector<Point> gates_of(const PlannedLayout& layout, GateKind kind) {
    std::vector<Point> places;
    for (const Unit& unit : layout.units)
        for (const Gate& gate : unit.gates_at)
            if (gate.kind == kind) places.push_back(gate.at);
    return places;
}

std::vector<Point> stations_of(const PlannedLayout& layout) {
    std::vector<Point> places;
    for (const PlacedStation& station : layout.stations) places.push_back(station.at);
    return places;
}

Colours colour_cells(const PlannedLayout& layout, const UnitFills& fills, const Style& style) {
    std::vector<Colour> colours;
    colours.reserve(layout.unit_of_cell.size());
    for (const auto& unit : layout.unit_of_cell)
        colours.push_back(unit ? ground_colour(style, at(fills.colours, *unit)) : nothing);
    return std::make_shared<const std::vector<Colour>>(std::move(colours));
}

Colours colour_compounds(const Plan& plan, const PlannedLayout& layout, const UnitFills& fills,
                         const Style& style) {
    std::vector<Colour> colours;
    const auto& all = plan.ground.compounds;
    colours.reserve(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto unit = i < layout.unit_of_compound.size() ? layout.unit_of_compound[i] : std::nullopt;
        colours.push_back(unit                ? at(fills.colours, *unit)
                          : all[i].in_scope() ? style.unassigned
                                              : style.out_of_scope);
    }
    return std::make_shared<const std::vector<Colour>>(std::move(colours));
}

}  // namespace

LayoutView::LayoutView(GroundPtr ground, LayoutPtr layout, const FillChoice& fill, const Style& style,
                       const LayoutView* before)
    : ground_(std::move(ground)),
      layout_(std::move(layout)),
      cells_of_unit_(list_members<CellId>(layout_->unit_of_cell, layout_->units.size())),
      map_colours_(choose_map_colours(*ground_, *layout_, before)),
      fills_(fill_units(*layout_, map_colours_, fill, style)),
      borders_(*ground_, find_unit_borders(*ground_, *layout_), before ? &before->borders_ : nullptr),
      violations_(*ground_, find_violations(*ground_, *layout_), before ? &before->violations_ : nullptr),
      kept_(*ground_, gates_of(*layout_, GateKind::keep), Sign::disc, before ? &before->kept_ : nullptr),
      closable_(*ground_, gates_of(*layout_, GateKind::closable), Sign::diamond,
                before ? &before->closable_ : nullptr),
      stations_(*ground_, stations_of(*layout_), Sign::square, before ? &before->stations_ : nullptr),
      cell_colours_(colour_cells(*layout_, fills_, style)),
      compound_colours_(colour_compounds(ground_->plan(), *layout_, fills_, style)) {}

std::optional<UnitId> LayoutView::unit_of(CellId cell) const {
    return cell.index < layout_->unit_of_cell.size() ? at(layout_->unit_of_cell, cell) : std::nullopt;
}

std::optional<UnitId> LayoutView::unit_of(CompoundId compound) const {
    return compound.index < layout_->unit_of_compound.size() ? at(layout_->unit_of_compound, compound)
                                                             : std::nullopt;
}

Box LayoutView::bounds_of(UnitId unit) const {
    Box box;
    for (const CellId cell : cells_of(unit)) box.include(bounds(at(ground_->plan().ground.cells, cell).area));
    return ground_->local(box);
}

void LayoutView::draw(Drawing& drawing) const {
    drawing.put(Subject::unit_borders, borders_.all());
    drawing.put(Subject::violations, violations_.all());
    drawing.put(Subject::gates_kept, kept_.all());
    drawing.put(Subject::gates_closable, closable_.all());
    drawing.put(Subject::stations, stations_.all());
    drawing.put(Tint::units, cell_colours_);
    drawing.put(Tint::compounds, compound_colours_);
}

void LayoutView::add_outline_of(UnitId unit, Shape& shape) const {
    for (const CellId cell : cells_of(unit)) {
        for (const std::uint32_t border : at(ground_->borders_of_cell(), cell)) {
            const auto [a, b] = sides_of(ground_->plan().graph, border, layout_->unit_of_cell);
            if (a != b) add_stroke(shape, ground_->border_line(border), ground_->origin());
        }
    }
}

}  // namespace lifang::scene
