#include "scene/unit_fill.hpp"

#include "core/figures/table.hpp"
#include "publish/cartography/colours.hpp"
#include "publish/cartography/style.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace lifang::scene {
namespace {

/// Units whose cells touch, by unit.
std::vector<std::set<std::uint32_t>> find_neighbours(const Ground& ground, const PlannedLayout& layout) {
    std::vector<std::set<std::uint32_t>> neighbours(layout.units.size());
    for (const Border& border : ground.plan().graph.borders) {
        const auto a = at(layout.unit_of_cell, border.a), b = at(layout.unit_of_cell, border.b);
        if (!a || !b || a == b) continue;
        at(neighbours, *a).insert(b->index);
        at(neighbours, *b).insert(a->index);
    }
    return neighbours;
}

/// The colour that no neighbour has and fewest units have.
int find_free_colour(const std::set<int>& taken, const std::array<int, unit_colour_count + 1>& uses) {
    int best = 0;
    for (int colour = 1; colour <= static_cast<int>(unit_colour_count); ++colour) {
        if (taken.contains(colour)) continue;
        if (best == 0 || uses[static_cast<std::size_t>(colour)] < uses[static_cast<std::size_t>(best)])
            best = colour;
    }
    return best == 0 ? 1 : best;
}

const UnitFigure* find_unit_figure(const std::string& column) {
    const auto figures = unit_figures();
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [&](const UnitFigure& figure) { return figure.column == column; });
    return found == figures.end() ? nullptr : &*found;
}

}  // namespace

std::vector<int> choose_map_colours(const Ground& ground, const PlannedLayout& layout,
                                    const KeptColours& kept) {
    if (kept.empty()) return make_map_colours(layout);
    const auto neighbours = find_neighbours(ground, layout);
    std::vector<int> colours(layout.units.size(), 0);
    std::array<int, unit_colour_count + 1> uses{};
    const auto taken_around = [&](std::size_t unit) {
        std::set<int> taken;
        for (const std::uint32_t other : neighbours[unit]) taken.insert(colours[other]);
        return taken;
    };
    for (std::size_t i = 0; i < colours.size(); ++i) {
        const auto before = kept.find(layout.units[i].key);
        if (before == kept.end() || taken_around(i).contains(before->second)) continue;
        colours[i] = before->second;
        ++uses[static_cast<std::size_t>(colours[i])];
    }
    for (std::size_t i = 0; i < colours.size(); ++i) {
        if (colours[i] != 0) continue;
        colours[i] = find_free_colour(taken_around(i), uses);
        ++uses[static_cast<std::size_t>(colours[i])];
    }
    return colours;
}

UnitFills fill_units(const PlannedLayout& layout, const std::vector<int>& map_colours,
                     const FillChoice& choice, const Style& style) {
    UnitFills fills;
    const UnitFigure* figure = choice.column.empty() ? nullptr : find_unit_figure(choice.column);
    if (!figure) {
        for (const int colour : map_colours) fills.colours.push_back(unit_fill(style, colour));
        return fills;
    }
    std::vector<double> known;
    for (const Unit& unit : layout.units)
        if (const auto value = number_of<FiguresOfUnit>(unit, figure->member)) known.push_back(*value);
    constexpr double usual_deviation = 0.3;  // what a demand commonly allows
    fills.ramp = figure->measure == Figure::Measure::signed_ratio
                     ? diverging_ramp(known, usual_deviation, style.diverging)
                     : sequential_ramp(known, style.sequential);
    for (const Unit& unit : layout.units) {
        const auto value = number_of<FiguresOfUnit>(unit, figure->member);
        fills.colours.push_back(value ? fills.ramp->at(*value) : style.unknown);
    }
    return fills;
}

}  // namespace lifang::scene
