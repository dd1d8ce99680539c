#include "evaluate/layout/membership.hpp"

#include "core/parallel.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lifang {
namespace {

/// A row of a community's units is as high as half a unit of mean size is wide: neighbours side by side
/// share a row although their middles are not on one line.
double row_height(const std::vector<MultiPolygon>& shapes, const std::vector<std::size_t>& units) {
    double sum = 0.0;
    for (const std::size_t unit : units) sum += area(shapes[unit]).value;
    return 0.5 * std::sqrt(sum / static_cast<double>(units.size()));
}

/// Sorts one community's units into rows from the north, each from the west.
void sort_in_rows(const std::vector<MultiPolygon>& shapes, std::vector<std::size_t>& units) {
    std::vector<Point> middle(shapes.size());
    for (const std::size_t unit : units) middle[unit] = centroid(shapes[unit]);
    const double height = row_height(shapes, units);
    std::ranges::stable_sort(units, [&](auto a, auto b) { return middle[a].y > middle[b].y; });
    for (auto row = units.begin(); row != units.end();) {
        const double north = middle[*row].y;
        const auto end =
            std::find_if(row, units.end(), [&](auto unit) { return middle[unit].y < north - height; });
        std::stable_sort(row, end, [&](auto a, auto b) { return middle[a].x < middle[b].x; });
        row = end;
    }
}

/// The community all compounds of a unit lie in; nothing when they lie in several or one in none.
std::optional<CommunityId> common_community(const std::vector<Compound>& compounds,
                                            const std::vector<CompoundId>& members) {
    std::optional<CommunityId> common;
    for (const CompoundId member : members) {
        const auto& community = at(compounds, member).community;
        if (!community || (common && *common != *community)) return std::nullopt;
        common = community;
    }
    return common;
}

template <class Thing>
std::vector<Thing> reordered(const std::vector<std::size_t>& order, std::vector<Thing>&& things) {
    std::vector<Thing> sorted;
    sorted.reserve(order.size());
    for (const std::size_t position : order) sorted.push_back(std::move(things[position]));
    return sorted;
}

}  // namespace

std::vector<std::size_t> order_units(const std::vector<MultiPolygon>& shapes,
                                     const std::vector<std::optional<CommunityId>>& communities) {
    std::vector<std::size_t> order(shapes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto rank = [&](std::size_t unit) {
        return communities[unit] ? std::size_t{communities[unit]->index} : std::size_t(-1);
    };
    std::ranges::stable_sort(order, std::less{}, rank);
    for (auto first = order.begin(); first != order.end();) {
        const auto end =
            std::find_if(first, order.end(), [&](auto unit) { return rank(unit) != rank(*first); });
        std::vector<std::size_t> community(first, end);
        sort_in_rows(shapes, community);
        first = std::copy(community.begin(), community.end(), first);
    }
    return order;
}

Membership make_membership(const Tessellation& tessellation, const District& district, const Layout& layout,
                           const Run& run) {
    std::size_t count = 0;
    for (const UnitId unit : layout.unit_of) count = std::max<std::size_t>(count, unit.index + 1);

    Membership made;
    made.compounds.resize(count);
    made.cells.resize(count);
    made.shapes.resize(count);
    made.communities.resize(count);
    for (std::size_t atom = 0; atom < layout.unit_of.size(); ++atom)
        at(made.compounds, layout.unit_of[atom]).push_back(district.compound_of_atom[atom]);
    for (std::size_t cell = 0; cell < tessellation.cells.size(); ++cell)
        if (const auto atom = district.atom_of_cell[cell])
            at(made.cells, at(layout.unit_of, *atom)).push_back(CellId{cell});

    for_each_item(run, count, [&](std::size_t unit) {
        std::ranges::sort(made.compounds[unit]);
        MultiPolygon ground;
        for (const CellId cell : made.cells[unit])
            for (const Polygon& part : at(tessellation.cells, cell).area) ground.push_back(part);
        made.shapes[unit] = unite_coverage(ground);
        made.communities[unit] = common_community(tessellation.compounds, made.compounds[unit]);
    });

    const auto order = order_units(made.shapes, made.communities);
    made.compounds = reordered(order, std::move(made.compounds));
    made.cells = reordered(order, std::move(made.cells));
    made.shapes = reordered(order, std::move(made.shapes));
    made.communities = reordered(order, std::move(made.communities));
    made.renumbered.resize(count);
    for (std::size_t unit = 0; unit < count; ++unit) made.renumbered[order[unit]] = UnitId{unit};

    made.unit_of_compound.resize(tessellation.compounds.size());
    made.unit_of_cell.resize(tessellation.cells.size());
    for (std::size_t unit = 0; unit < count; ++unit) {
        for (const CompoundId compound : made.compounds[unit])
            at(made.unit_of_compound, compound) = UnitId{unit};
        for (const CellId cell : made.cells[unit]) at(made.unit_of_cell, cell) = UnitId{unit};
    }
    return made;
}

}  // namespace lifang
