#include "publish/cartography/colours.hpp"

#include "publish/cartography/neighbours.hpp"
#include "publish/cartography/style.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <tuple>

namespace lifang {
namespace {

constexpr int colour_count = static_cast<int>(unit_colour_count);

/// The units without a colour: each stands before those that had more such neighbours when it was taken off.
std::vector<UnitId> order_smallest_last(const UnitNeighbours& neighbours, const std::vector<int>& colours) {
    std::vector<std::size_t> open(colours.size());  // neighbours that are not taken off
    std::set<std::pair<std::size_t, UnitId>> waiting;
    for (std::size_t i = 0; i < colours.size(); ++i) {
        open[i] = neighbours.touching[i].size() + neighbours.facing[i].size();
        if (colours[i] == 0) waiting.emplace(open[i], UnitId{i});
    }
    std::vector<UnitId> order;
    while (!waiting.empty()) {
        const UnitId unit = waiting.extract(waiting.begin()).value().second;
        order.push_back(unit);
        for (const auto* lists : {&neighbours.touching, &neighbours.facing})
            for (const UnitId other : at(*lists, unit))
                if (auto node = waiting.extract({at(open, other), other})) {
                    node.value().first = --at(open, other);
                    waiting.insert(std::move(node));
                }
    }
    std::ranges::reverse(order);
    return order;
}

class Palette {
  public:
    Palette(const UnitNeighbours& neighbours, std::size_t units) : neighbours_(neighbours), colours_(units) {}

    void give(UnitId unit, int colour) {
        at(colours_, unit) = colour;
        ++uses_[static_cast<std::size_t>(colour)];
    }

    bool is_free(UnitId unit, int colour) const {
        return count(neighbours_.touching, unit, colour) + count(neighbours_.facing, unit, colour) == 0;
    }

    int find_best(UnitId unit) const {
        const auto cost = [&](int colour) {
            return std::tuple(
                count(neighbours_.touching, unit, colour), count(neighbours_.facing, unit, colour),
                count(neighbours_.meeting, unit, colour), uses_[static_cast<std::size_t>(colour)]);
        };
        int best = 1;
        for (int colour = 2; colour <= colour_count; ++colour)
            if (cost(colour) < cost(best)) best = colour;
        return best;
    }

    const std::vector<int>& colours() const { return colours_; }

  private:
    std::ptrdiff_t count(const std::vector<std::vector<UnitId>>& lists, UnitId unit, int colour) const {
        return std::ranges::count(at(lists, unit), colour, [&](UnitId other) { return at(colours_, other); });
    }

    const UnitNeighbours& neighbours_;
    std::vector<int> colours_;  // 0: none yet
    std::array<int, unit_colour_count + 1> uses_{};
};

}  // namespace

std::vector<int> make_map_colours(const CellGraph& graph, const PlannedLayout& layout,
                                  const KeptColours& kept) {
    UnitNeighbours neighbours = find_bordering_units(graph, layout);
    Palette palette(neighbours, layout.units.size());
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        const auto before = kept.find(layout.units[i].key);
        if (before != kept.end() && palette.is_free(UnitId{i}, before->second))
            palette.give(UnitId{i}, before->second);
    }
    const std::vector<UnitId> uncoloured = order_smallest_last(neighbours, palette.colours());
    if (!uncoloured.empty()) neighbours.meeting = find_meeting_units(graph, layout);  // none after most edits
    for (const UnitId unit : uncoloured) palette.give(unit, palette.find_best(unit));
    return palette.colours();
}

std::vector<int> map_colours_of(const Plan& plan, const PlannedLayout& layout) {
    // readers see to it that nobody is an ancestor of himself
    const auto parent = std::ranges::find(plan.layouts, layout.parent_key, &PlannedLayout::key);
    const bool is_first = layout.parent_key.empty() || parent == plan.layouts.end();
    return make_map_colours(plan.graph, layout,
                            is_first ? KeptColours() : by_unit(*parent, map_colours_of(plan, *parent)));
}

std::vector<std::vector<int>> all_map_colours(const Plan& plan) {
    std::map<std::string_view, KeptColours> known;
    std::vector<std::vector<int>> colours;
    for (const PlannedLayout& layout : plan.layouts) {
        const auto parent = known.find(layout.parent_key);
        // a parent comes first, save in files that other programs put in order
        colours.push_back(parent == known.end() ? map_colours_of(plan, layout)
                                                : make_map_colours(plan.graph, layout, parent->second));
        known.emplace(layout.key, by_unit(layout, colours.back()));
    }
    return colours;
}

KeptColours by_unit(const PlannedLayout& layout, const std::vector<int>& colours) {
    KeptColours kept;
    for (std::size_t i = 0; i < layout.units.size(); ++i) kept[layout.units[i].key] = colours[i];
    return kept;
}

bool is_map_colour(int number) { return number >= 1 && number <= colour_count; }

}  // namespace lifang
