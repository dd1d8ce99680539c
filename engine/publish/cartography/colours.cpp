#include "publish/cartography/colours.hpp"

#include "publish/cartography/style.hpp"

#include <algorithm>
#include <array>

namespace lifang {

std::vector<int> make_map_colours(const PlannedLayout& layout) {
    std::vector<std::vector<UnitId>> neighbours(layout.units.size());
    for (const UnitBorder& border : layout.borders) {
        if (!border.b) continue;
        at(neighbours, border.a).push_back(*border.b);
        at(neighbours, *border.b).push_back(border.a);
    }
    std::vector<int> colours(layout.units.size(), 0);
    std::array<int, unit_colour_count> used{};
    for (std::size_t unit = 0; unit < colours.size(); ++unit) {
        std::array<int, unit_colour_count> cost = used;
        for (const UnitId neighbour : neighbours[unit])
            if (const int taken = at(colours, neighbour))
                cost[static_cast<std::size_t>(taken - 1)] += static_cast<int>(colours.size());
        const auto best = std::ranges::min_element(cost) - cost.begin();
        colours[unit] = static_cast<int>(best) + 1;
        ++used[static_cast<std::size_t>(best)];
    }
    return colours;
}

}  // namespace lifang
