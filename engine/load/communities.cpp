#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "load/compounds.hpp"
#include "load/findings.hpp"

#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double straddling = 0.05;

/// Where no polygons of communities are given, those the compounds' field names are made from the compounds.
void make_communities(const std::vector<CompoundDraft>& drafts, Site& site) {
    std::map<std::string, std::size_t> made;
    for (const CompoundDraft& draft : drafts) {
        if (draft.community.empty()) continue;
        const auto [at, is_new] = made.emplace(draft.community, site.communities.size());
        if (is_new) site.communities.push_back({draft.community, draft.community, {}, {}});
        MultiPolygon& ground = site.communities[at->second].area;
        ground.insert(ground.end(), draft.compound.footprint.begin(), draft.compound.footprint.end());
    }
    for (Community& community : site.communities) community.area = unite(community.area);
    if (!made.empty())
        site.issues.push_back(make_finding(
            Severity::info, "communities_from_field", {drafts.front().compound.source.layer, -1},
            fmt::format("{} communities are known by name only: their ground is that of their compounds",
                        made.size())));
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
                                           fmt::format("compound {} lies in no community", compound.key),
                                           Place{at.x, at.y}));
    else if (best < 1.0 - straddling)
        site.issues.push_back(make_finding(
            Severity::info, "straddling_compound", compound.source,
            fmt::format("compound {} lies {:.0f} % in community {}, to which it is given", compound.key,
                        best * 100.0, site.communities[compound.community->index].key),
            Place{at.x, at.y}));
}

}  // namespace

void assign_communities(std::vector<CompoundDraft>& drafts, Site& site) {
    if (site.communities.empty()) make_communities(drafts, site);
    if (site.communities.empty()) return;
    std::map<std::string, std::size_t> by_name;
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < site.communities.size(); ++i) by_name.emplace(site.communities[i].key, i);
    for (std::size_t i = 0; i < site.communities.size(); ++i) {
        by_name.emplace(site.communities[i].name, i);
        boxes.push_back(bounds(site.communities[i].area));
    }
    const BoxIndex index(boxes);
    for (CompoundDraft& draft : drafts) {
        Compound& compound = draft.compound;
        const auto named = by_name.find(draft.community);
        if (!draft.community.empty() && named != by_name.end()) {
            compound.community = CommunityId{named->second};
            continue;
        }
        if (!draft.community.empty())
            site.issues.push_back(make_finding(Severity::warning, "unknown_community", compound.source,
                                               fmt::format("compound {} names community '{}', which is not "
                                                           "among the communities; its ground decides",
                                                           compound.key, draft.community)));
        assign_by_ground(compound, index, site);
    }
}

}  // namespace lifang
