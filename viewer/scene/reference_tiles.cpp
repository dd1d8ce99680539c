#include "scene/reference_tiles.hpp"

#include <limits>

namespace lifang::scene {
namespace {

template <class Thing, class Draw>
std::shared_ptr<const TileSet> tiles_of(const std::vector<const Thing*>& things, std::vector<Extent> extents,
                                        const Draw& draw, const Run& run) {
    return std::make_shared<const TileSet>(make_tiles(
        extents, [&](std::uint32_t i, Shape& shape) { draw(shape, *things[i]); }, run));
}

template <class Thing>
std::vector<Extent> extents_of(const std::vector<const Thing*>& things) {
    std::vector<Extent> extents;
    for (const Thing* thing : things) extents.push_back(extent_of(*thing));
    return extents;
}

/// An outline is drawn at any scale, however small its area is.
std::vector<Extent> at_any_scale(std::vector<Extent> extents) {
    for (Extent& extent : extents) extent.size = std::numeric_limits<double>::infinity();
    return extents;
}

}  // namespace

ReferenceTiles make_reference_tiles(const std::vector<ReferenceLayer>& layers, Origin origin,
                                    const Run& run) {
    std::vector<const MultiPolygon*> areas;
    std::vector<const MultiLineString*> lines;
    std::vector<const Point*> points;
    for (const ReferenceLayer& layer : layers) {
        for (const MultiPolygon& area : layer.areas) areas.push_back(&area);
        for (const MultiLineString& line : layer.lines) lines.push_back(&line);
        for (const Point& point : layer.points) points.push_back(&point);
    }
    const auto fill = [&](Shape& shape, const MultiPolygon& area) { add_fill(shape, area, origin); };
    const auto edge = [&](Shape& shape, const MultiPolygon& area) { add_outline(shape, area, origin); };
    const auto stroke = [&](Shape& shape, const MultiLineString& line) { add_stroke(shape, line, origin); };
    const auto sign = [&](Shape& shape, Point at) { add_sign(shape, at, Sign::disc, origin); };
    return {.areas = tiles_of(areas, extents_of(areas), fill, run),
            .outlines = tiles_of(areas, at_any_scale(extents_of(areas)), edge, run),
            .lines = tiles_of(lines, extents_of(lines), stroke, run),
            .points = tiles_of(points, extents_of(points), sign, run)};
}

}  // namespace lifang::scene
