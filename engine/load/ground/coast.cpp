#include "load/ground/coast.hpp"

#include "geometry/measure.hpp"
#include "geometry/orientation.hpp"
#include "geometry/overlay.hpp"
#include "load/ground/coast_chains.hpp"
#include "load/site/findings.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double beyond_all = 5000.0;     // metres of sea around what was read: what a map shows
constexpr double beyond_sea = 500.0;      // the frame lies farther out, so that no end lies on it
constexpr std::size_t most_asked = 2000;  // buildings that tell land from sea

Box bounds_of_site(const Site& site) {
    Box box = bounds(site.boundary);
    for (const Building& building : site.buildings) box.include(bounds(building.footprint));
    for (const Community& community : site.communities) box.include(bounds(community.area));
    for (const Road& road : site.roads) box.include(bounds(road.line));
    return box;
}

Ring ring_of(const Box& box) {
    return {box.min, {box.min.x, box.max.y}, box.max, {box.max.x, box.min.y}, box.min};
}

/// Directed pieces of the coast. Noding moves no vertex of lines on the grid; a piece that it splits has no
/// say.
using Pieces = std::set<std::pair<Point, Point>>;

/// Metres of the coast that have the ring's inner side on their right, less those that have it on their left.
double sea_metres(const Ring& ring, bool inside_is_left, const Pieces& pieces) {
    double metres = 0.0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        Point from = ring[i], to = ring[i + 1];
        if (inside_is_left) std::swap(from, to);  // now the face lies to the right
        const double length = distance(from, to).value;
        if (pieces.contains({from, to})) metres += length;
        if (pieces.contains({to, from})) metres -= length;
    }
    return metres;
}

bool is_sea(const Polygon& face, const Pieces& pieces) {
    double metres = sea_metres(face.outer, signed_area(face.outer) > 0.0, pieces);
    for (const Ring& hole : face.holes) metres += sea_metres(hole, signed_area(hole) < 0.0, pieces);
    return metres > 0.0;
}

/// Whole metres, which lie on the grid that noding rounds to.
Box frame_around(const Box& view, const Box& coast) {
    Box frame = view;
    frame.include(coast);
    frame = frame.grown(beyond_sea);
    return {{std::floor(frame.min.x), std::floor(frame.min.y)},
            {std::ceil(frame.max.x), std::ceil(frame.max.y)}};
}

MultiLineString coast_of(const Site& site) {
    MultiLineString coast;
    for (const BarrierLine& line : site.barrier_lines)
        if (line.barrier_class == BarrierClass::coastline)
            coast.insert(coast.end(), line.lines.begin(), line.lines.end());
    return coast;
}

struct Sides {
    MultiPolygon sea, land;
};

/// The faces that the coast makes in its frame.
Sides part_sides(const CoastChains& coast, const Box& frame) {
    Pieces pieces;
    for (const LineString& chain : coast.chains)
        for (std::size_t i = 0; i + 1 < chain.size(); ++i) pieces.emplace(chain[i], chain[i + 1]);
    MultiLineString lines = coast.chains;
    lines.push_back(ring_of(frame));
    Sides sides;
    for (Polygon& face : polygonize(node(lines)))
        (is_sea(face, pieces) ? sides.sea : sides.land).push_back(std::move(face));
    return sides;
}

/// Share of buildings that stand in the faces; every n-th is asked.
double share_of_buildings(const MultiPolygon& faces, const Site& site) {
    const std::size_t step = 1 + site.buildings.size() / most_asked;
    std::size_t asked = 0, inside = 0;
    for (std::size_t i = 0; i < site.buildings.size(); i += step) {
        ++asked;
        inside += contains(faces, centroid(site.buildings[i].footprint));
    }
    return asked == 0 ? 0.0 : static_cast<double>(inside) / static_cast<double>(asked);
}

}  // namespace

void make_sea(const std::vector<CompoundDraft>& drafts, Site& site) {
    const MultiLineString coast = coast_of(site);
    if (coast.empty()) return;
    Box all = bounds_of_site(site);
    for (const CompoundDraft& draft : drafts) all.include(bounds(draft.compound.footprint));
    if (all.is_empty()) all = bounds(coast);
    const Box view = all.grown(beyond_all);
    const CoastChains closed = close_coast(coast, all, frame_around(view, bounds(coast)));
    const Sides sides = part_sides(closed, frame_around(view, bounds(coast)));

    constexpr double most = 0.5;
    const bool is_reversed = share_of_buildings(sides.sea, site) > most;
    const MultiPolygon& wet = is_reversed ? sides.land : sides.sea;
    MultiPolygon sea = wet.empty() ? wet : intersect(unite_coverage(wet), {{ring_of(view), {}}});
    if (is_reversed)
        site.issues.push_back(
            make_finding(Severity::warning, "coast_reversed", {}, Message("coast_reversed")));
    site.issues.push_back(
        make_finding(Severity::info, "sea_from_coast", {},
                     Message("sea_from_coast", {{"lines", coast.size()},
                                                {"ha", fmt::format("{:.1f}", area(sea).value / 1e4)},
                                                {"ends", closed.open_ends}})));
    if (!sea.empty()) site.water.push_back({"", std::move(sea), {}});
}

}  // namespace lifang
