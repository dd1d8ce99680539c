#include "scene/draw.hpp"
#include "scene/stroke.hpp"

#include <cmath>

namespace lifang::scene {
namespace {

struct Pen {
    const Ground& scene;
    const Style& style;
    double scale;  ///< metres per pixel

    double pixels(double count) const { return count * scale; }
};

void draw_roads(Drawing& drawing, const Pen& pen) {
    Mesh casings, fills;
    const auto& roads = pen.scene.plan().site.roads;
    // weak classes first: a main road runs over the alleys that end at it
    for (const Barrier road_class : all_barriers) {
        const RoadStyle& look = pen.style.roads[static_cast<std::size_t>(road_class)];
        if (look.width.metres == 0.0 || pen.scale > look.hidden_above) continue;
        const double width = look.width.at(pen.scale);
        for (const Road& road : roads) {
            if (road.road_class != road_class || road.tunnel) continue;
            add_stroke(casings, road.line, pen.scene.origin(),
                       width + pen.pixels(2.0 * pen.style.casing_width), look.casing);
            add_stroke(fills, road.line, pen.scene.origin(), width, look.fill);
        }
    }
    put(drawing, Layer::road_casings, std::move(casings));
    put(drawing, Layer::roads, std::move(fills));
}

void add_rail(Mesh& mesh, const MultiLineString& lines, const Pen& pen) {
    const double width = pen.style.railway.at(pen.scale);
    add_stroke(mesh, lines, pen.scene.origin(), width, pen.style.rail);
    for (const LineString& line : lines) {
        add_dashes(mesh, line, pen.scene.origin(), width * 0.5, width * 3.0, width * 3.0, pen.style.rail_gap);
    }
}

void draw_rail_and_water(Drawing& drawing, const Pen& pen) {
    Mesh rails, waterways;
    const Plan& plan = pen.scene.plan();
    for (const BarrierLine& barrier : plan.site.barrier_lines) {
        if (!barrier.parts_ground() && barrier.kind != BarrierLine::Kind::wall) continue;
        switch (barrier.kind) {
            case BarrierLine::Kind::railway:
                add_rail(rails, barrier.lines, pen);
                break;
            case BarrierLine::Kind::water:
                add_stroke(waterways, barrier.lines, pen.scene.origin(), pen.style.waterway.at(pen.scale),
                           pen.style.water);
                break;
            case BarrierLine::Kind::wall:
                add_stroke(waterways, barrier.lines, pen.scene.origin(), pen.pixels(0.8), pen.style.wall);
                break;
        }
    }
    if (plan.site.barrier_lines.empty()) {
        // a plan without the lines themselves still knows them where they separate cells
        for (const Border& border : plan.graph.borders) {
            if (border.barrier == Barrier::railway) add_rail(rails, border.line, pen);
        }
    }
    put(drawing, Layer::rails, std::move(rails));
    put(drawing, Layer::waterways, std::move(waterways));
}

void draw_hatch(Drawing& drawing, const Pen& pen) {
    Mesh hatch;
    for (const Compound& compound : pen.scene.plan().ground.compounds) {
        if (compound.in_scope()) continue;
        add_hatch(hatch, compound.footprint, pen.scene.origin(), pen.pixels(1.0), pen.pixels(6.0),
                  pen.style.hatch);
        add_outline(hatch, compound.footprint, pen.scene.origin(), pen.pixels(0.9), pen.style.hatch);
    }
    put(drawing, Layer::hatch, std::move(hatch));
}

void draw_borders(Drawing& drawing, const PlannedLayout& layout, const Pen& pen) {
    Mesh halos, borders, violations;
    for (const Unit& unit : layout.units) {
        add_outline(halos, unit.area_shape, pen.scene.origin(), pen.pixels(pen.style.halo_width),
                    pen.style.halo);
        add_outline(borders, unit.area_shape, pen.scene.origin(), pen.pixels(pen.style.unit_border_width),
                    pen.style.unit_border);
        if (unit.violations.empty()) continue;
        add_outline(violations, unit.area_shape, pen.scene.origin(), pen.pixels(pen.style.violation_width),
                    pen.style.violation);
        add_outline(violations, unit.area_shape, pen.scene.origin(), pen.pixels(pen.style.unit_border_width),
                    pen.style.unit_border);
    }
    put(drawing, Layer::halos, std::move(halos));
    put(drawing, Layer::unit_borders, std::move(borders));
    put(drawing, Layer::violations, std::move(violations));
}

}  // namespace

void draw_lines(Drawing& drawing, const Ground& scene, std::size_t layout, const Style& style,
                double metres_per_pixel) {
    const Pen pen{scene, style, metres_per_pixel};
    draw_roads(drawing, pen);
    draw_rail_and_water(drawing, pen);
    draw_hatch(drawing, pen);
    draw_borders(drawing, scene.layout(layout), pen);
}

void draw_emphasis(Drawing& drawing, const Ground& scene, const LayoutShapes& shapes, std::size_t layout,
                   const Emphasis& emphasis, const Style& style, double metres_per_pixel) {
    const Pen pen{scene, style, metres_per_pixel};
    const auto& units = scene.layout(layout).units;
    Mesh veil, outlines;
    const auto outline = [&](UnitId unit, double width, Colour colour) {
        const MultiPolygon& shape = at(units, unit).area_shape;
        add_outline(outlines, shape, scene.origin(), pen.pixels(width + 3.0), style.halo);
        add_outline(outlines, shape, scene.origin(), pen.pixels(width), colour);
    };
    if (emphasis.hovered && emphasis.hovered != emphasis.selected) {
        outline(*emphasis.hovered, style.hovered_width, style.hovered);
    }
    if (emphasis.selected) {
        for (std::size_t i = 0; i < units.size(); ++i) {
            if (UnitId{i} == *emphasis.selected) continue;
            add_triangles(veil, shapes.triangles[i], scene.origin(), translucent(style.district, style.veil));
        }
        outline(*emphasis.selected, style.selected_width, style.selected);
    }
    put(drawing, Layer::veil, std::move(veil));
    put(drawing, Layer::highlight, std::move(outlines));
}

int scale_step(double metres_per_pixel) {
    return static_cast<int>(std::lround(2.0 * std::log2(metres_per_pixel)));
}

double metres_per_pixel_of(int step) { return std::exp2(step / 2.0); }

}  // namespace lifang::scene
