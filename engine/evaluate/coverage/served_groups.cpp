#include "evaluate/coverage/served_groups.hpp"

#include <algorithm>

namespace lifang {

std::array<std::vector<CompoundId>, 2> group_by_scope(const std::vector<Compound>& compounds) {
    std::array<std::vector<CompoundId>, 2> groups;
    for (std::size_t i = 0; i < compounds.size(); ++i)
        groups[compounds[i].in_scope() ? 0 : 1].emplace_back(i);
    return groups;
}

std::vector<ServicePoint> find_points_of_unit(const DistrictView& view, const AskedKind& kind,
                                              const std::vector<CompoundId>& compounds,
                                              const std::vector<CellId>& cells,
                                              const std::vector<CompoundId>& placed) {
    std::vector<ServicePoint> own;
    for (const ServicePoint& point : kind.points)
        if (point.cell && std::ranges::binary_search(cells, *point.cell)) own.push_back(point);
    for (const CompoundId compound : placed)
        if (std::ranges::binary_search(compounds, compound)) own.push_back(make_station(view, compound));
    return own;
}

}  // namespace lifang
