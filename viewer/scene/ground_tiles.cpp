#include "scene/ground_tiles.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace lifang::scene {
namespace {

constexpr Extent nowhere{};

/// Tiles of the things that `shape_of` finds a shape of; others, with a null pointer, are left out.
template <class Thing, class ShapeOf, class Draw>
TileSet tiles_of(const std::vector<Thing>& things, const ShapeOf& shape_of, const Draw& draw,
                 const Run& run) {
    std::vector<Extent> extents;
    extents.reserve(things.size());
    for (const Thing& thing : things) {
        const auto* shape = shape_of(thing);
        extents.push_back(shape ? extent_of(*shape) : nowhere);
    }
    return make_tiles(
        extents, [&](std::uint32_t i, Shape& shape) { draw(shape, *shape_of(things[i])); }, run);
}

/// How the lines and areas of a ground are drawn.
struct Drawer {
    const Ground& ground;
    const Run& run;
    const Plan& plan = ground.plan();

    template <class Thing, class ShapeOf>
    TileSet fills(const std::vector<Thing>& things, const ShapeOf& shape_of) const {
        return tiles_of(
            things, shape_of,
            [this](Shape& shape, const MultiPolygon& area) { add_fill(shape, area, ground.origin()); }, run);
    }
    template <class Thing, class ShapeOf>
    TileSet strokes(const std::vector<Thing>& things, const ShapeOf& shape_of) const {
        return tiles_of(
            things, shape_of,
            [this](Shape& shape, const auto& line) { add_stroke(shape, line, ground.origin()); }, run);
    }
    template <class Thing, class PlaceOf>
    TileSet signs(const std::vector<Thing>& things, const PlaceOf& place_of, Sign sign) const {
        return tiles_of(
            things, place_of,
            [this, sign](Shape& shape, Point at) { add_sign(shape, at, sign, ground.origin()); }, run);
    }

    TileSet roads(Barrier road_class) const {
        return strokes(plan.site.roads, [=](const Road& road) {
            return road.road_class == road_class && !road.tunnel ? &road.line : nullptr;
        });
    }
    TileSet road_tunnels() const {
        return strokes(plan.site.roads, [](const Road& road) { return road.tunnel ? &road.line : nullptr; });
    }
    TileSet barriers(BarrierLine::Kind kind, bool tunnel) const {
        return strokes(plan.site.barrier_lines, [=](const BarrierLine& line) {
            const bool is_drawn = tunnel ? line.tunnel
                                         : !line.tunnel && (line.parts_ground() || line.bridge ||
                                                            kind == BarrierLine::Kind::wall);
            return line.kind == kind && is_drawn ? &line.lines : nullptr;
        });
    }
    /// A plan without the lines themselves still knows them where they separate cells.
    TileSet rails() const {
        if (!plan.site.barrier_lines.empty()) return barriers(BarrierLine::Kind::railway, false);
        return strokes(plan.graph.borders, [](const Border& border) {
            return border.barrier == Barrier::railway ? &border.line : nullptr;
        });
    }
    /// Cells of water, and water areas of the input where no cell is one: features of both, cells first.
    TileSet water() const {
        std::vector<const MultiPolygon*> areas;
        for (const Cell& cell : plan.ground.cells)
            if (cell.water) areas.push_back(&cell.area);
        for (const WaterArea& water : plan.site.water) areas.push_back(&water.area);
        return fills(areas, [](const MultiPolygon* area) { return area; });
    }
    TileSet cell_borders() const {
        return make_tiles(
            ground.border_extents(),
            [this](std::uint32_t border, Shape& shape) {
                add_stroke(shape, ground.border_line(border), ground.origin());
            },
            run);
    }
    /// Each outline in its own tile part, from areas.
    template <class Thing, class AreaOf>
    TileSet outlines(const std::vector<Thing>& things, const AreaOf& area_of) const {
        return tiles_of(
            things, area_of,
            [this](Shape& shape, const MultiPolygon& area) { add_outline(shape, area, ground.origin()); },
            run);
    }
    TileSet blocks() const {
        std::vector<MultiPolygon> areas;
        for (const Block& block : plan.ground.blocks)
            if (!block.water) areas.push_back({block.area});
        return outlines(areas, [](const MultiPolygon& area) { return &area; });
    }
    /// Places of issues: those without one have no sign.
    TileSet issues() const {
        std::vector<std::optional<Point>> places;
        for (const Issue& issue : plan.issues)
            places.push_back(issue.place ? std::optional(Point{issue.place->x, issue.place->y})
                                         : std::nullopt);
        return signs(
            places, [](const std::optional<Point>& p) { return p ? &*p : nullptr; }, Sign::triangle);
    }
};

bool is_green(std::string_view kind) {
    constexpr std::array<std::string_view, 9> green = {"park",   "grass",    "garden", "forest",       "wood",
                                                       "meadow", "greenery", "scrub",  "village_green"};
    return std::find(green.begin(), green.end(), kind) != green.end();
}

}  // namespace

TileSet make_ground_tiles(const Ground& ground, Subject subject, const Run& run) {
    const Drawer draw{ground, run};
    const Plan& plan = ground.plan();
    switch (subject) {
        case Subject::district:
            return draw.fills(std::vector{&plan.ground.district},
                              [](const MultiPolygon* area) { return area; });
        case Subject::landuse:
            return draw.fills(plan.site.landuse, [](const Landuse& use) { return &use.area; });
        case Subject::cells:
            return draw.fills(plan.ground.cells, [](const Cell& cell) { return &cell.area; });
        case Subject::water:
            return draw.water();
        case Subject::compounds:
            return draw.fills(plan.ground.compounds, [](const Compound& c) { return &c.footprint; });
        case Subject::out_of_scope:
            return draw.fills(plan.ground.compounds,
                              [](const Compound& c) { return c.in_scope() ? nullptr : &c.footprint; });
        case Subject::service_areas:
            return draw.fills(plan.service_areas, [](const ServiceArea& area) { return &area.area; });
        case Subject::buildings:
            return draw.fills(plan.site.buildings, [](const Building& b) { return &b.footprint; });
        case Subject::waterways:
            return draw.barriers(BarrierLine::Kind::water, false);
        case Subject::walls:
            return draw.barriers(BarrierLine::Kind::wall, false);
        case Subject::road_tunnels:
            return draw.road_tunnels();
        case Subject::rails:
            return draw.rails();
        case Subject::rail_tunnels:
            return draw.barriers(BarrierLine::Kind::railway, true);
        case Subject::walking:
            return draw.strokes(plan.walking.graph.edges, [](const WalkEdge& edge) { return &edge.line; });
        case Subject::blocks:
            return draw.blocks();
        case Subject::cell_borders:
            return draw.cell_borders();
        case Subject::communities:
            return draw.outlines(plan.ground.communities, [](const Community& c) { return &c.area; });
        case Subject::facilities:
            return draw.signs(
                plan.site.facilities, [](const Facility& f) { return &f.at; }, Sign::disc);
        case Subject::issues:
            return draw.issues();
        default:
            break;
    }
    const int road = static_cast<int>(subject) - static_cast<int>(Subject::paths);
    return draw.roads(static_cast<Barrier>(static_cast<int>(Barrier::path) + road));
}

std::vector<Colour> make_landuse_colours(const Plan& plan, const Style& style) {
    std::vector<Colour> colours;
    for (const Landuse& use : plan.site.landuse)
        colours.push_back(is_green(use.kind) ? style.green : style.open_ground);
    return colours;
}

std::vector<Colour> make_issue_colours(const Plan& plan, const Style& style) {
    std::vector<Colour> colours;
    for (const Issue& issue : plan.issues)
        colours.push_back(issue.severity == Severity::error     ? style.issue_error
                          : issue.severity == Severity::warning ? style.issue_warning
                                                                : style.issue_info);
    return colours;
}

}  // namespace lifang::scene
