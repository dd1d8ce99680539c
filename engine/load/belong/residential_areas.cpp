#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "load/belong/compounds.hpp"
#include "load/site/findings.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double piece_share = 0.1;   // of a small area: as much is a block, however small it is
constexpr double strip_metres = 6.0;  // a narrower piece is an outline drawn over the street
constexpr Meters half_street{1.0};
constexpr Meters off_the_outline{-10.0};  // a street so near the outline runs along it, not through

std::vector<Box> boxes_of(const MultiLineString& lines) {
    std::vector<Box> boxes;
    for (const LineString& line : lines) boxes.push_back(bounds(line));
    return boxes;
}

/// Lines that can be asked for those near a box.
struct IndexedLines {
    MultiLineString lines;
    BoxIndex index;

    explicit IndexedLines(MultiLineString all) : lines(std::move(all)), index(boxes_of(lines)) {}
    MultiLineString find(const Box& box) const {
        MultiLineString near;
        for (const std::size_t i : index.find(box)) near.push_back(lines[i]);
        return near;
    }
};

/// Streets cars may take; alleys and compound roads do not divide a compound.
MultiLineString streets_of(const Site& site) {
    MultiLineString streets;
    for (const Road& road : site.roads)
        if (is_street(road.road_class) && road.drivable && !road.bridge && !road.tunnel)
            streets.push_back(road.line);
    return streets;
}

MultiLineString railways_and_canals_of(const Site& site) {
    MultiLineString all;
    for (const BarrierLine& line : site.barrier_lines)
        if (line.parts_ground() && !line.bridge) all.insert(all.end(), line.lines.begin(), line.lines.end());
    return all;
}

/// What is asked of an area before it is called one compound.
struct Figures {
    SquareMeters ground;
    SquareMeters floor_area;
    int blocks = 1;
    Meters streets;

    double floor_area_ratio() const { return floor_area.value / ground.value; }
};

class Surveyor {
  public:
    explicit Surveyor(const Site& site)
        : site_(site),
          streets_(streets_of(site)),
          barriers_(railways_and_canals_of(site)),
          buildings_({}),
          water_({}) {
        std::vector<Box> building_boxes, water_boxes;
        for (const Building& building : site.buildings) building_boxes.push_back(bounds(building.footprint));
        for (const WaterArea& water : site.water) water_boxes.push_back(bounds(water.area));
        buildings_ = BoxIndex(building_boxes);
        water_ = BoxIndex(water_boxes);
    }

    Figures survey(const CompoundDraft& draft) const {
        const MultiPolygon& area_of = draft.compound.footprint;
        const Box box = bounds(area_of);
        Figures figures;
        figures.ground = area(area_of);
        figures.floor_area = draft.floor_area.value_or(SquareMeters{});
        if (!draft.floor_area)
            for (const std::size_t i : buildings_.find(box)) {
                const Building& building = site_.buildings[i];
                if (counts_by_kind(building, site_.profile) &&
                    contains(area_of, centroid(building.footprint)))
                    figures.floor_area += building.floor_area;
            }
        const MultiLineString streets = streets_.find(box);
        figures.streets = length(intersect(streets, buffer(area_of, off_the_outline, 1)));
        figures.blocks = count_blocks(area_of, streets, box);
        return figures;
    }

  private:
    int count_blocks(const MultiPolygon& ground, MultiLineString cuts, const Box& box) const {
        for (LineString& line : barriers_.find(box)) cuts.push_back(std::move(line));
        MultiPolygon taken;
        if (const MultiLineString inside = intersect(cuts, ground); !inside.empty())
            taken = buffer(inside, half_street, 1);
        for (const std::size_t i : water_.find(box))
            taken.insert(taken.end(), site_.water[i].area.begin(), site_.water[i].area.end());
        if (taken.empty()) return 1;
        const SquareMeters least = std::min(site_.profile.quarter.least_block, area(ground) * piece_share);
        const MultiPolygon rest = subtract(ground, unite(taken));
        return static_cast<int>(std::count_if(rest.begin(), rest.end(), [&](const Polygon& piece) {
            return area(piece) >= least && 2.0 * area(piece).value / perimeter(piece).value >= strip_metres;
        }));
    }

    const Site& site_;
    IndexedLines streets_, barriers_;
    BoxIndex buildings_, water_;
};

/// More ground than a compound has, and divided or hardly built on.
bool is_too_much_ground(const Figures& figures, const QuarterRule& quarter) {
    return figures.ground > quarter.max_ground &&
           (figures.blocks > 1 || figures.floor_area_ratio() < quarter.min_floor_area_ratio);
}

/// Mappers draw landuse=residential around a courtyard and around a whole quarter alike. A name speaks for a
/// courtyard (people name where they live); streets through it, more ground, and more floors than a unit may
/// hold, against.
bool is_quarter(const Compound& compound, const Figures& figures, const Profile& profile) {
    const QuarterRule& quarter = profile.quarter;
    const bool is_divided = figures.blocks > 1;
    if (figures.blocks > quarter.max_blocks || is_too_much_ground(figures, quarter)) return true;
    if (is_divided && figures.streets > quarter.max_streets) return true;
    return figures.floor_area > profile.max && (is_divided || compound.name.empty());
}

Issue make_issue(Severity severity, const char* code, const Compound& compound, const Figures& figures) {
    const Point at = point_inside(compound.footprint);
    return make_finding(severity, code, compound.source,
                        Message(code, {{"area", compound.name.empty() ? compound.key : compound.name},
                                       {"ha", fmt::format("{:.1f}", figures.ground.value / 1e4)},
                                       {"m2", fmt::format("{:.0f}", figures.floor_area.value)},
                                       {"ratio", fmt::format("{:.2f}", figures.floor_area_ratio())},
                                       {"blocks", figures.blocks},
                                       {"streets", fmt::format("{:.0f}", figures.streets.value)}}),
                        Place{at.x, at.y});
}

}  // namespace

void part_residential_areas(Drafts& drafts, Site& site) {
    const auto is_asked = [&](const CompoundDraft& draft) {
        return draft.is_residential_area || area(draft.compound.footprint) > site.profile.quarter.max_ground;
    };
    if (std::none_of(drafts.compounds.begin(), drafts.compounds.end(), is_asked)) return;
    const Surveyor surveyor(site);
    std::vector<Landuse> quarters;
    std::vector<CompoundDraft> kept;
    for (CompoundDraft& draft : drafts.compounds) {
        Compound& compound = draft.compound;
        const Figures figures = is_asked(draft) ? surveyor.survey(draft) : Figures{};
        if (draft.is_residential_area && is_quarter(compound, figures, site.profile)) {
            site.issues.push_back(
                make_issue(Severity::info, "residential_area_is_no_compound", compound, figures));
            quarters.push_back(
                {"residential", compound.name, std::move(compound.footprint), compound.source});
            continue;
        }
        // What a planner drew as one compound stays one.
        if (!draft.is_residential_area && is_asked(draft) &&
            is_too_much_ground(figures, site.profile.quarter))
            site.issues.push_back(
                make_issue(Severity::warning, "compound_like_a_quarter", compound, figures));
        kept.push_back(std::move(draft));
    }
    drafts.compounds = std::move(kept);
    for (Landuse& quarter : quarters) site.landuse.push_back(std::move(quarter));
}

}  // namespace lifang
