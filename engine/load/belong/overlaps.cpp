#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "load/belong/compounds.hpp"
#include "load/site/findings.hpp"

#include <array>
#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr SquareMeters noticed{1.0};  // smaller overlaps are slivers along a shared wall
constexpr double inside_share = 0.95;

/// Takes ground `b` has too away from `a` and says so.
void take_away(CompoundDraft& a, const CompoundDraft& b, SquareMeters overlap, Site& site) {
    Compound& loser = a.compound;
    const Point at = centroid(loser.footprint);
    loser.footprint = subtract(loser.footprint, b.compound.footprint);
    if (overlap > noticed)
        site.issues.push_back(
            make_finding(Severity::warning, "overlapping_compounds", loser.source,
                         Message("overlapping_compounds", {{"compound", loser.key},
                                                           {"keeper", b.compound.key},
                                                           {"m2", fmt::format("{:.1f}", overlap.value)}}),
                         Place{at.x, at.y}));
}

}  // namespace

void reject_row(Site& site, const Source& source, std::string code, const Message& message, Point at) {
    for (InputLayer& layer : site.inputs)
        if (layer.name == source.layer) --layer.rows, ++layer.rejected;
    site.issues.push_back(make_finding(Severity::error, std::move(code), source, message, Place{at.x, at.y}));
}

void reject_repeated_buildings(Site& site) {
    std::map<std::array<double, 4>, std::vector<std::size_t>> kept_by_box;
    std::vector<Building> kept;
    for (Building& building : site.buildings) {
        const Box box = bounds(building.footprint);
        auto& same_box = kept_by_box[{box.min.x, box.min.y, box.max.x, box.max.y}];
        const auto twin = std::find_if(same_box.begin(), same_box.end(), [&](std::size_t i) {
            return kept[i].footprint == building.footprint;
        });
        if (twin == same_box.end()) {
            same_box.push_back(kept.size());
            kept.push_back(std::move(building));
        } else {
            reject_row(
                site, building.source, "duplicate_geometry",
                Message("duplicate_geometry", {{"building", building.key}, {"other", kept[*twin].key}}),
                box.min);
        }
    }
    site.buildings = std::move(kept);
}

void resolve_overlaps(std::vector<CompoundDraft>& drafts, Site& site) {
    std::vector<Box> boxes;
    for (const CompoundDraft& draft : drafts) boxes.push_back(bounds(draft.compound.footprint));
    const BoxIndex index(boxes);
    for (std::size_t later = 0; later < drafts.size(); ++later)
        for (const std::size_t earlier : index.find(boxes[later])) {
            if (earlier >= later) break;
            CompoundDraft& a = drafts[earlier];
            CompoundDraft& b = drafts[later];
            if (a.compound.footprint.empty() || b.compound.footprint.empty()) continue;
            const SquareMeters overlap = area(intersect(a.compound.footprint, b.compound.footprint));
            if (overlap.value <= 0.0) continue;
            const bool later_lies_inside = overlap > area(b.compound.footprint) * inside_share &&
                                           overlap < area(a.compound.footprint) * inside_share;
            if (later_lies_inside)
                take_away(a, b, overlap, site);
            else
                take_away(b, a, overlap, site);
        }
    std::vector<CompoundDraft> kept;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (area(drafts[i].compound.footprint) > noticed)
            kept.push_back(std::move(drafts[i]));
        else
            reject_row(site, drafts[i].compound.source, "covered_compound",
                       Message("covered_compound", {{"compound", drafts[i].compound.key}}), boxes[i].min);
    }
    drafts = std::move(kept);
}

}  // namespace lifang
