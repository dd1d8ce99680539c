#include "tessellate/derived/derive.hpp"

#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "load/belong/scope.hpp"

#include <algorithm>

namespace lifang {
namespace {

// A compound is named after a street it can be seen from, over one row of houses.
constexpr Meters naming_reach{120.0};

/// The middle value; of an even number the earlier of the two, a year some building really has.
std::optional<int> median(std::vector<int> values) {
    if (values.empty()) return std::nullopt;
    std::sort(values.begin(), values.end());
    return values[(values.size() - 1) / 2];
}

/// The community with most of the floor area, smaller position first.
std::optional<CommunityId> main_community(
    const Site& site, const std::vector<BuildingId>& members,
    const std::vector<std::optional<CommunityId>>& community_of_building) {
    std::map<CommunityId, double> area_in;
    for (const BuildingId id : members)
        if (const auto& community = at(community_of_building, id))
            area_in[*community] += at(site.buildings, id).floor_area.value;
    if (area_in.empty()) return std::nullopt;
    const auto most = std::max_element(area_in.begin(), area_in.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most->first;
}

}  // namespace

StreetNames::StreetNames(const Site& site) : index_({}) {
    std::vector<Box> boxes;
    for (const Road& road : site.roads) {
        if (road.name.empty() || road.tunnel || road.road_class == Barrier::motorway) continue;
        for (std::size_t i = 0; i + 1 < road.line.size(); ++i) {
            pieces_.push_back({road.line[i], road.line[i + 1], &road.name});
            boxes.push_back(bounds(LineString{road.line[i], road.line[i + 1]}));
        }
    }
    index_ = BoxIndex(boxes);
}

std::string StreetNames::next_name(Point at) {
    const std::string* nearest = nullptr;
    Meters least = naming_reach;
    const Box around = Box{at, at}.grown(naming_reach.value);
    for (const std::size_t i : index_.find(around)) {
        const Meters away = distance(at, pieces_[i].from, pieces_[i].to);
        if (away < least) least = away, nearest = pieces_[i].name;
    }
    if (!nearest) return {};
    return *nearest + " " + std::to_string(++used_[*nearest]);
}

Compound make_derived(const Site& site, std::string key, std::string name,
                      const std::vector<BuildingId>& members,
                      const std::vector<std::optional<CommunityId>>& community_of_building) {
    Compound compound;
    compound.key = std::move(key);
    compound.name = std::move(name);
    compound.derived = true;
    compound.buildings = static_cast<int>(members.size());
    compound.floor_area_source = FloorAreaSource::attribute;
    compound.community = main_community(site, members, community_of_building);
    std::vector<int> years;
    int households = 0;
    bool all_counted = true;
    for (const BuildingId id : members) {
        const Building& building = at(site.buildings, id);
        compound.footprint.insert(compound.footprint.end(), building.footprint.begin(),
                                  building.footprint.end());
        compound.floor_area += building.floor_area;
        compound.floor_area_source = std::max(compound.floor_area_source, building.levels_source);
        if (building.build_year) years.push_back(*building.build_year);
        households += building.households.value_or(0);
        all_counted = all_counted && building.households.has_value();
    }
    if (members.size() > 1)
        compound.footprint = unite(compound.footprint);  // houses drawn over each other count as ground once
    if (all_counted) compound.households = households;
    compound.build_year = median(std::move(years));
    compound.scope_reason = find_scope_reason(compound, site.profile);
    return compound;
}

}  // namespace lifang
