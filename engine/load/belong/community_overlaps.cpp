#include "core/message.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "load/belong/compounds.hpp"
#include "load/site/findings.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double sliver_width = 1.0;   // metres: borders drawn twice differ by as much
constexpr double inside_share = 0.95;  // of a community that lies inside another, or is equal to it
constexpr double stands_there = 0.05;  // of a compound's ground

/// What two communities both claim, without the slivers along a border that was drawn twice.
MultiPolygon find_claimed_twice(const Community& a, const Community& b) {
    MultiPolygon claimed = intersect(a.area, b.area);
    std::erase_if(claimed, [](const Polygon& part) {
        return 2.0 * area(part).value <= sliver_width * perimeter(part).value;
    });
    return claimed;
}

std::string title_of(const Community& community) {
    if (community.name.empty() || community.name == community.key) return community.key;
    return fmt::format("{} ({})", community.name, community.key);
}

Message tell_overlap(const Community& a, const Community& b, const Community& keeper, SquareMeters m2,
                     const std::vector<std::string>& compounds) {
    const std::string claimed = fmt::format("{:.0f}", m2.value);
    if (compounds.empty())
        return Message(
            "overlapping_communities",
            {{"a", title_of(a)}, {"b", title_of(b)}, {"m2", claimed}, {"keeper", title_of(keeper)}});
    constexpr std::size_t most_listed = 10;
    std::vector<Message> listed;
    for (std::size_t i = 0; i < std::min(compounds.size(), most_listed); ++i)
        listed.push_back(Message("compound_by_key", {{"compound", compounds[i]}}));
    if (compounds.size() > most_listed)
        listed.push_back(Message("and_more", {{"count", compounds.size() - most_listed}}));
    return Message("overlapping_communities_with_compounds", {{"a", title_of(a)},
                                                              {"b", title_of(b)},
                                                              {"m2", claimed},
                                                              {"keeper", title_of(keeper)},
                                                              {"count", compounds.size()},
                                                              {"compounds", listed}});
}

}  // namespace

void resolve_community_overlaps(const std::vector<CompoundDraft>& drafts, Site& site) {
    std::vector<Box> boxes, compound_boxes;
    for (const Community& community : site.communities) boxes.push_back(bounds(community.area));
    for (const CompoundDraft& draft : drafts) compound_boxes.push_back(bounds(draft.compound.footprint));
    const BoxIndex index(boxes), compounds(compound_boxes);
    const auto find_there = [&](const MultiPolygon& ground) {
        std::vector<std::string> keys;
        for (const std::size_t i : compounds.find(bounds(ground))) {
            const Compound& compound = drafts[i].compound;
            const double whole = area(compound.footprint).value;
            if (area(intersect(compound.footprint, ground)).value >= stands_there * whole)
                keys.push_back(compound.key);
        }
        return keys;
    };
    for (std::size_t later = 0; later < boxes.size(); ++later)
        for (const std::size_t earlier : index.find(boxes[later])) {
            if (earlier >= later) break;
            Community &a = site.communities[earlier], &b = site.communities[later];
            const MultiPolygon claimed = find_claimed_twice(a, b);
            if (claimed.empty()) continue;
            const SquareMeters m2 = area(claimed);
            const bool fills_a = m2 > area(a.area) * inside_share, fills_b = m2 > area(b.area) * inside_share;
            Community &keeper = fills_b && !fills_a ? b : a, &loser = &keeper == &a ? b : a;
            const Point at = point_inside(claimed);
            site.issues.push_back(make_finding(Severity::warning, "overlapping_communities", loser.source,
                                               tell_overlap(a, b, keeper, m2, find_there(claimed)),
                                               Place{at.x, at.y}));
            // One that is equal to another keeps its outline: it would have none.
            if (!(fills_a && fills_b)) loser.area = subtract(loser.area, claimed);
        }
}

}  // namespace lifang
