#include "core/parallel.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "load/belong/compounds.hpp"
#include "load/site/findings.hpp"
#include "load/site/floor_area.hpp"
#include "load/site/head_counts.hpp"
#include "load/text/name_index.hpp"

#include <algorithm>
#include <cstdint>
#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double straddling = 0.05;  // a wall drawn half a metre off is no straddling building

/// Compounds by what a building's field may call them: ids first, then names.
NameIndex name_compounds(const std::vector<CompoundDraft>& drafts) {
    NameIndex names;
    for (std::size_t i = 0; i < drafts.size(); ++i) names.add(drafts[i].compound.key, i);
    for (std::size_t i = 0; i < drafts.size(); ++i) names.add(drafts[i].compound.name, i);
    return names;
}

struct Share {
    std::size_t compound;
    double share;
};

bool has_side_in(const Box& box, const Ring& ring) {
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        Box side;
        side.include(ring[i]);
        side.include(ring[i + 1]);
        if (side.intersects(box)) return true;
    }
    return false;
}

/// Whether a side of the shape comes near the box; else what stands there is in it or beside it as a whole.
bool has_side_in(const Box& box, const MultiPolygon& shape) {
    for (const Polygon& part : shape) {
        if (has_side_in(box, part.outer)) return true;
        for (const Ring& hole : part.holes)
            if (has_side_in(box, hole)) return true;
    }
    return false;
}

/// Most buildings stand clear of the wall, which needs no overlay.
double find_part_inside(const MultiPolygon& footprint, const MultiPolygon& compound) {
    if (has_side_in(bounds(footprint), compound)) return area(intersect(compound, footprint)).value;
    return contains(compound, footprint.front().outer.front()) ? area(footprint).value : 0.0;
}

/// How a building's ground is divided among the compounds, largest share first, ties by position.
std::vector<Share> share_ground(const Building& building, const std::vector<CompoundDraft>& drafts,
                                const std::vector<std::size_t>& mapped, const BoxIndex& index) {
    const double whole = area(building.footprint).value;
    std::vector<Share> shares;
    for (const std::size_t found : index.find(bounds(building.footprint))) {
        const std::size_t i = mapped[found];
        const double part = find_part_inside(building.footprint, drafts[i].compound.footprint);
        if (part > 0.0) shares.push_back({i, part / whole});
    }
    std::stable_sort(shares.begin(), shares.end(), [](Share a, Share b) { return a.share > b.share; });
    return shares;
}

void report_straddling(const Building& building, const std::vector<Share>& shares, double outside,
                       const std::vector<CompoundDraft>& drafts, Site& site) {
    std::vector<Message> parts;
    for (const Share share : shares)
        parts.push_back(Message("share_in_compound", {{"percent", fmt::format("{:.0f}", share.share * 100.0)},
                                                      {"compound", drafts[share.compound].compound.key}}));
    parts.push_back(Message("share_outside", {{"percent", fmt::format("{:.0f}", outside * 100.0)}}));
    const Point at = centroid(building.footprint);
    const Message message =
        building.compound
            ? Message("straddling_building", {{"building", building.key},
                                              {"parts", parts},
                                              {"compound", drafts[building.compound->index].compound.key}})
            : Message("straddling_building_of_none", {{"building", building.key}, {"parts", parts}});
    site.issues.push_back(
        make_finding(Severity::info, "straddling_building", building.source, message, Place{at.x, at.y}));
}

void report_too_large(const Building& building, Site& site) {
    const Point at = centroid(building.footprint);
    site.issues.push_back(make_finding(
        Severity::info, "too_large_for_housing", building.source,
        Message("too_large_for_housing", {{"building", building.key},
                                          {"m2", fmt::format("{:.0f}", building.floor_area.value)},
                                          {"most", fmt::format("{:.0f}", site.profile.unknown_max.value)}}),
        Place{at.x, at.y}));
}

}  // namespace

void make_group_compounds(std::vector<CompoundDraft>& drafts, Site& site) {
    NameIndex names = name_compounds(drafts);
    std::map<std::size_t, MultiPolygon> counting, all;
    for (const Building& building : site.buildings) {
        if (building.group.empty()) continue;
        std::optional<std::size_t> group = names.find(building.group);
        if (!group) {
            group = drafts.size();
            names.add(building.group, *group);
            CompoundDraft made;
            made.compound.key = made.compound.name = building.group;
            made.compound.source.layer = building.source.layer;
            made.is_made_of_buildings = true;
            drafts.push_back(std::move(made));
            all[drafts.size() - 1] = {};
        }
        const auto own = all.find(*group);
        if (own == all.end()) continue;  // a mapped compound: it has its outline
        const MultiPolygon& footprint = building.footprint;
        own->second.insert(own->second.end(), footprint.begin(), footprint.end());
        if (counts_by_kind(building, site.profile))
            counting[own->first].insert(counting[own->first].end(), footprint.begin(), footprint.end());
    }
    for (const auto& [draft, footprints] : all)
        drafts[draft].compound.footprint = unite(counting.count(draft) ? counting[draft] : footprints);
}

void assign_buildings(std::vector<CompoundDraft>& drafts, Site& site, const Run& run) {
    // Only mapped compounds: those made from groups have no ground beyond their buildings.
    std::vector<Box> boxes;
    std::vector<std::size_t> mapped;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (drafts[i].is_made_of_buildings) continue;
        boxes.push_back(bounds(drafts[i].compound.footprint));
        mapped.push_back(i);
    }
    const BoxIndex index(boxes);
    const NameIndex names = name_compounds(drafts);

    std::vector<std::vector<Share>> shares(site.buildings.size());
    for_each_item(run, site.buildings.size(), [&](std::size_t i) {
        if (site.buildings[i].group.empty())
            shares[i] = share_ground(site.buildings[i], drafts, mapped, index);
    });
    std::vector<std::vector<const Building*>> members(drafts.size());
    for (std::size_t i = 0; i < site.buildings.size(); ++i) {
        Building& building = site.buildings[i];
        std::optional<std::size_t> owner;
        double outside = 1.0;
        for (const Share share : shares[i]) outside -= share.share;
        if (!building.group.empty())
            owner = names.find(building.group);
        else if (!shares[i].empty() && shares[i].front().share >= outside)
            owner = shares[i].front().compound;
        if (owner && !counts_by_kind(building, site.profile) && !drafts[*owner].floor_area) owner.reset();
        if (owner) {
            building.compound = CompoundId{*owner};
            members[*owner].push_back(&building);
        }
        const bool straddles =
            !shares[i].empty() && 1.0 - std::max(shares[i].front().share, outside) > straddling;
        if (counts_by_kind(building, site.profile) && !is_housing(building, site.profile))
            report_too_large(building, site);
        if (straddles && counts_by_kind(building, site.profile))
            report_straddling(building, shares[i], std::max(outside, 0.0), drafts, site);
    }
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        Compound& compound = drafts[i].compound;
        set_floor_area(compound, drafts[i].floor_area, members[i]);
        std::int64_t households = 0;
        bool all_known = !members[i].empty();
        for (const Building* building : members[i]) {
            all_known = all_known && building->households;
            households += building->households.value_or(0);
        }
        if (!compound.households && all_known)
            compound.households = static_cast<int>(std::min(households, most_heads));
    }
}

}  // namespace lifang
