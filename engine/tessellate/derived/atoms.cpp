#include "tessellate/derived/atoms.hpp"

#include "load/belong/scope.hpp"
#include "tessellate/derived/derive.hpp"
#include "tessellate/voronoi/nearest_seed.hpp"

#include <algorithm>

namespace lifang {

std::vector<std::vector<BuildingId>> group_singly(const std::vector<BuildingId>& buildings,
                                                  const std::vector<Seed>& seeds,
                                                  const std::vector<Point>& building_points) {
    std::vector<std::vector<BuildingId>> groups;
    std::vector<std::size_t> group_of_seed(seeds.size(), seeds.size());
    std::vector<BuildingId> seeded;
    for (std::size_t i = 0; i < seeds.size(); ++i) {
        if (seeds[i].kind != Seed::Kind::building) continue;
        group_of_seed[i] = groups.size();
        groups.push_back({BuildingId{seeds[i].owner}});
        seeded.push_back(BuildingId{seeds[i].owner});
    }
    std::sort(seeded.begin(), seeded.end());
    if (seeded.size() == buildings.size()) return groups;
    const NearestSeed nearest(seeds);
    for (const BuildingId id : buildings) {
        if (std::binary_search(seeded.begin(), seeded.end(), id)) continue;
        const auto seed = nearest.find(building_points[id.index]);
        if (seed && group_of_seed[*seed] < groups.size()) groups[group_of_seed[*seed]].push_back(id);
    }
    return groups;
}

Compound make_single(const Site& site, const std::vector<BuildingId>& members,
                     const std::vector<std::optional<CommunityId>>& community_of_building) {
    const Building& building = at(site.buildings, members.front());
    Compound compound = make_derived(site, building.key, {}, members, community_of_building);
    if (!building.compound) return compound;
    const Compound& around = at(site.compounds, *building.compound);
    compound.name = around.name;
    if (!compound.community) compound.community = around.community;
    if (!compound.build_year) compound.build_year = around.build_year;
    compound.management = around.management;
    compound.renovated = around.renovated;
    compound.consent = around.consent;
    compound.scope_reason = find_scope_reason(compound, site.profile);
    const bool only_empty =
        around.scope_reason == ScopeReason::no_floor_area;  // this building may have floors
    if (!compound.scope_reason && !only_empty) compound.scope_reason = around.scope_reason;
    return compound;
}

void account_parted_compounds(Site& site) {
    for (const Compound& compound : site.compounds) {
        if (compound.source.fid < 0) continue;
        for (InputLayer& layer : site.inputs) {
            if (layer.name != compound.source.layer) continue;
            --layer.rows;
            ++layer.unused;
        }
        site.issues.push_back({.severity = Severity::info,
                               .code = "unused_feature",
                               .stage = Stage::tessellate,
                               .source_layer = compound.source.layer,
                               .source_fid = compound.source.fid,
                               .message = Message("compound_by_building", {{"compound", compound.key}})});
    }
}

}  // namespace lifang
