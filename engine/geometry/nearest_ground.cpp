#include "geometry/nearest_ground.hpp"

#include "geometry/geos_handle.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <cstdint>

namespace lifang {
namespace {

using geos::context;
using geos::failed;
using geos::Geometry;
using geos::own;

std::vector<Polygon> make_cells(const std::vector<Point>& points) {
    const auto corners = static_cast<unsigned>(points.size());
    GEOSCoordSequence* const sequence = GEOSCoordSeq_create_r(context(), corners, 2);
    if (!sequence) failed("CoordSeq_create");
    for (unsigned i = 0; i < corners; ++i)
        GEOSCoordSeq_setXY_r(context(), sequence, i, points[i].x, points[i].y);
    const Geometry line = own(GEOSGeom_createLineString_r(context(), sequence), "createLineString");
    const Geometry cells =
        own(GEOSVoronoiDiagram_r(context(), line.get(), nullptr, 0.0, 0), "VoronoiDiagram");
    return geos::polygons_of(cells.get());
}

}  // namespace

std::vector<MultiPolygon> find_nearest_ground(const std::vector<std::vector<Point>>& groups) {
    std::vector<Point> points;
    std::vector<Box> boxes;
    std::vector<std::uint32_t> group_of;
    for (std::size_t g = 0; g < groups.size(); ++g)
        for (const Point point : groups[g]) {
            points.push_back(point);
            boxes.push_back(Box{point, point});
            group_of.push_back(static_cast<std::uint32_t>(g));
        }
    std::vector<MultiPolygon> grounds(groups.size());
    if (points.size() < 2) return grounds;
    const BoxIndex index(boxes);
    for (Polygon& cell : make_cells(points))
        for (const std::size_t i : index.find(bounds(cell))) {
            if (!contains(cell, points[i])) continue;
            grounds[group_of[i]].push_back(std::move(cell));
            break;
        }
    for (MultiPolygon& ground : grounds) ground = unite_coverage(ground);
    return grounds;
}

}  // namespace lifang
