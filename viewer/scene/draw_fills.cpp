#include "scene/draw.hpp"

#include <array>
#include <string_view>

namespace lifang::scene {
namespace {

bool is_green(std::string_view kind) {
    constexpr std::array<std::string_view, 9> green = {"park",   "grass",    "garden", "forest",       "wood",
                                                       "meadow", "greenery", "scrub",  "village_green"};
    for (const std::string_view name : green) {
        if (kind == name) return true;
    }
    return false;
}

/// The ground of a unit between its compounds: the unit's colour, washed out.
Colour ground_colour(const Style& style, int map_colour) {
    return mixed(unit_fill(style, map_colour), style.district, style.ground_tint);
}

}  // namespace

void draw_ground(Drawing& drawing, const Ground& scene, const Style& style) {
    const Plan& plan = scene.plan();
    Mesh district, landuse, water, buildings;
    add_fill(district, plan.ground.district, scene.origin(), style.district);
    for (const Landuse& use : plan.site.landuse) {
        add_fill(landuse, use.area, scene.origin(), is_green(use.kind) ? style.green : style.open_ground);
    }
    for (const Cell& cell : plan.ground.cells) {
        if (cell.water) add_fill(water, cell.area, scene.origin(), style.water);
    }
    for (const WaterArea& area : plan.site.water) add_fill(water, area.area, scene.origin(), style.water);
    add_triangles(buildings, scene.building_triangles(), scene.origin(),
                  translucent(style.building, style.building_shade));
    put(drawing, Layer::district, std::move(district));
    put(drawing, Layer::landuse, std::move(landuse));
    put(drawing, Layer::water, std::move(water));
    put(drawing, Layer::buildings, std::move(buildings));
}

void draw_layout(Drawing& drawing, const Ground& scene, const LayoutShapes& shapes, std::size_t index,
                 const Style& style) {
    Mesh units, compounds;
    for (std::size_t i = 0; i < shapes.triangles.size(); ++i) {
        add_triangles(units, shapes.triangles[i], scene.origin(), ground_colour(style, shapes.colours[i]));
    }
    const PlannedLayout& layout = scene.layout(index);
    for (std::size_t i = 0; i < scene.plan().ground.compounds.size(); ++i) {
        const std::optional<UnitId> unit = layout.unit_of_compound.at(i);
        const Colour colour = unit ? unit_fill(style, at(shapes.colours, *unit)) : style.out_of_scope;
        add_triangles(compounds, scene.compound_triangles(CompoundId{i}), scene.origin(), colour);
    }
    put(drawing, Layer::units, std::move(units));
    put(drawing, Layer::compounds, std::move(compounds));
}

}  // namespace lifang::scene
