#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "load/compounds.hpp"
#include "load/findings.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double piece_share = 0.1;     // a smaller piece is a corner cut off by an inaccurate road line
constexpr int pieces_of_a_quarter = 4;  // as many blocks are no courtyard, however low it is built
constexpr Meters half_street{1.0};

/// Streets cars may take; alleys and compound roads do not divide a compound.
MultiLineString streets_of(const Site& site) {
    MultiLineString streets;
    for (const Road& road : site.roads)
        if (is_street(road.road_class) && road.drivable && !road.bridge && !road.tunnel)
            streets.push_back(road.line);
    return streets;
}

int count_pieces(const MultiPolygon& ground, const MultiLineString& streets) {
    const MultiLineString inside = intersect(streets, ground);
    if (inside.empty()) return 1;
    const MultiPolygon rest = subtract(ground, buffer(inside, half_street, 1));
    const SquareMeters least = area(ground) * piece_share;
    return static_cast<int>(
        std::count_if(rest.begin(), rest.end(), [&](const Polygon& piece) { return area(piece) >= least; }));
}

/// Mappers draw landuse=residential around a courtyard and around a whole quarter alike. A name speaks for a
/// courtyard (people name where they live); streets through it, and more floors than a unit may hold,
/// against.
bool is_one_compound(const Compound& compound, int pieces, SquareMeters floor_area, const Profile& profile) {
    if (pieces >= pieces_of_a_quarter) return false;
    if (floor_area <= profile.max) return true;
    return pieces < 2 && !compound.name.empty();
}

}  // namespace

void part_residential_areas(Drafts& drafts, Site& site) {
    const bool has_area = std::any_of(drafts.compounds.begin(), drafts.compounds.end(),
                                      [](const CompoundDraft& draft) { return draft.is_residential_area; });
    if (!has_area) return;
    const MultiLineString streets = streets_of(site);
    std::vector<Box> street_boxes, building_boxes;
    for (const LineString& street : streets) street_boxes.push_back(bounds(street));
    for (const Building& building : site.buildings) building_boxes.push_back(bounds(building.footprint));
    const BoxIndex street_index(street_boxes), building_index(building_boxes);

    std::vector<CompoundDraft> kept;
    for (CompoundDraft& draft : drafts.compounds) {
        Compound& compound = draft.compound;
        const Box box = bounds(compound.footprint);
        int pieces = 1;
        SquareMeters floor_area;
        if (draft.is_residential_area) {
            MultiLineString near;
            for (const std::size_t i : street_index.find(box)) near.push_back(streets[i]);
            pieces = count_pieces(compound.footprint, near);
            for (const std::size_t i : building_index.find(box)) {
                const Building& building = site.buildings[i];
                if (counts_by_kind(building, site.profile) &&
                    contains(compound.footprint, centroid(building.footprint)))
                    floor_area += building.floor_area;
            }
        }
        if (is_one_compound(compound, pieces, floor_area, site.profile)) {
            kept.push_back(std::move(draft));
            continue;
        }
        const Point at = point_inside(compound.footprint);
        site.issues.push_back(
            make_finding(Severity::info, "residential_area_is_no_compound", compound.source,
                         Message("residential_area_is_no_compound",
                                 {{"area", compound.name.empty() ? compound.key : compound.name},
                                  {"m2", fmt::format("{:.0f}", floor_area.value)},
                                  {"blocks", pieces}}),
                         Place{at.x, at.y}));
        site.landuse.push_back(
            {"residential", compound.name, std::move(compound.footprint), compound.source});
    }
    drafts.compounds = std::move(kept);
}

}  // namespace lifang
