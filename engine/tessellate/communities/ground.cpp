#include "tessellate/communities/ground.hpp"

#include "core/parallel.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>

namespace lifang {
namespace {

void append(MultiPolygon& all, const MultiPolygon& more) { all.insert(all.end(), more.begin(), more.end()); }

}  // namespace

std::vector<Community> find_community_ground(const Site& site, const std::vector<Compound>& compounds,
                                             const std::vector<Cell>& cells, const Run& run) {
    std::vector<Community> communities = site.communities;
    const auto by_name_only = [](const Community& community) { return community.area.empty(); };
    if (std::ranges::none_of(communities, by_name_only)) return communities;

    std::vector<MultiPolygon> cells_of(communities.size()), buildings_of(communities.size());
    for (const Cell& cell : cells)
        if (cell.compound)
            if (const auto& community = at(compounds, *cell.compound).community)
                append(cells_of[community->index], cell.area);
    for (const Building& building : site.buildings)
        if (building.community && cells_of[building.community->index].empty())
            append(buildings_of[building.community->index], building.footprint);
    for_each_item(run, communities.size(), [&](std::size_t i) {
        if (by_name_only(communities[i]))
            communities[i].area = cells_of[i].empty() ? unite(buildings_of[i]) : unite_coverage(cells_of[i]);
    });
    return communities;
}

}  // namespace lifang
