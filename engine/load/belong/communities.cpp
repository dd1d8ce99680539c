#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "load/belong/compounds.hpp"
#include "load/site/findings.hpp"
#include "load/text/name_index.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double straddling = 0.05;

/// Communities by what a field may call them: ids first, then names.
class CommunityNames {
  public:
    explicit CommunityNames(const std::vector<Community>& communities) {
        for (std::size_t i = 0; i < communities.size(); ++i) names_.add(communities[i].key, i);
        for (std::size_t i = 0; i < communities.size(); ++i) names_.add(communities[i].name, i);
    }
    std::optional<CommunityId> find(const std::string& name) const {
        const auto found = names_.find(name);
        return found ? std::optional(CommunityId{*found}) : std::nullopt;
    }

  private:
    NameIndex names_;
};

/// Where no polygons of communities are given, the names that compounds and buildings give are all there is:
/// a row for each in order of first appearance, its ground left to tessellate.
void make_communities(const std::vector<CompoundDraft>& drafts, Site& site) {
    std::map<std::string, std::size_t> made;
    std::string layer;
    const auto add = [&](const std::string& name, const Source& source) {
        if (name.empty() || !made.emplace(name, made.size()).second) return;
        if (layer.empty()) layer = source.layer;
        site.communities.push_back({name, name, {}, {}});
    };
    for (const CompoundDraft& draft : drafts) add(draft.community, draft.compound.source);
    for (const Building& building : site.buildings) add(building.community_name, building.source);
    if (!made.empty())
        site.issues.push_back(make_finding(Severity::info, "communities_from_field", {layer, -1},
                                           Message("communities_from_field", {{"count", made.size()}})));
}

/// Sets what buildings name. A name that no community has is told once, with the buildings counted.
void name_communities_of_buildings(const CommunityNames& names, Site& site) {
    std::map<std::string, std::pair<const Building*, int>> unknown;
    for (Building& building : site.buildings) {
        building.community = names.find(building.community_name);
        if (building.community || building.community_name.empty()) continue;
        ++unknown.emplace(building.community_name, std::pair{&building, 0}).first->second.second;
    }
    for (const auto& [name, first] : unknown) {
        const auto& [building, count] = first;
        const Point at = centroid(building->footprint);
        site.issues.push_back(
            make_finding(Severity::warning, "unknown_community", building->source,
                         Message("unknown_community_of_buildings",
                                 {{"count", count}, {"building", building->key}, {"community", name}}),
                         Place{at.x, at.y}));
    }
}

/// For each compound the community that its buildings name for most of their floor area.
std::vector<std::optional<CommunityId>> poll_buildings(std::size_t compounds, const Site& site) {
    std::vector<std::map<std::size_t, double>> floor_area_in(compounds);
    for (const Building& building : site.buildings)
        if (building.compound && building.community)
            floor_area_in[building.compound->index][building.community->index] += building.floor_area.value;
    std::vector<std::optional<CommunityId>> chosen(compounds);
    for (std::size_t i = 0; i < compounds; ++i) {
        const auto most =
            std::ranges::max_element(floor_area_in[i], {}, [](const auto& e) { return e.second; });
        if (most != floor_area_in[i].end()) chosen[i] = CommunityId{most->first};
    }
    return chosen;
}

void assign_by_ground(Compound& compound, const BoxIndex& index, Site& site) {
    const double whole = area(compound.footprint).value;
    double best = 0.0;
    for (const std::size_t i : index.find(bounds(compound.footprint))) {
        const double share = area(intersect(site.communities[i].area, compound.footprint)).value / whole;
        if (share <= best) continue;
        best = share;
        compound.community = CommunityId{i};
    }
    const Point at = centroid(compound.footprint);
    if (!compound.community)
        site.issues.push_back(make_finding(Severity::warning, "no_community", compound.source,
                                           Message("no_community", {{"compound", compound.key}}),
                                           Place{at.x, at.y}));
    else if (best < 1.0 - straddling)
        site.issues.push_back(make_finding(
            Severity::info, "straddling_compound", compound.source,
            Message("straddling_compound", {{"compound", compound.key},
                                            {"percent", fmt::format("{:.0f}", best * 100.0)},
                                            {"community", site.communities[compound.community->index].key}}),
            Place{at.x, at.y}));
}

}  // namespace

void assign_communities(std::vector<CompoundDraft>& drafts, Site& site) {
    if (site.communities.empty()) make_communities(drafts, site);
    if (site.communities.empty()) return;
    resolve_community_overlaps(drafts, site);
    const CommunityNames names(site.communities);
    std::vector<Box> boxes;
    for (const Community& community : site.communities) boxes.push_back(bounds(community.area));
    const BoxIndex index(boxes);
    name_communities_of_buildings(names, site);
    const auto polled = poll_buildings(drafts.size(), site);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        CompoundDraft& draft = drafts[i];
        Compound& compound = draft.compound;
        compound.community = names.find(draft.community);
        if (compound.community) continue;
        if (!draft.community.empty())
            site.issues.push_back(make_finding(
                Severity::warning, "unknown_community", compound.source,
                Message("unknown_community", {{"compound", compound.key}, {"community", draft.community}})));
        compound.community = polled[i];
        if (!compound.community) assign_by_ground(compound, index, site);
    }
}

}  // namespace lifang
