#include "publish/map/cutting.hpp"

#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>

namespace lifang {
namespace {

template <class List, class Shape>
BoxIndex index_of(const List& list, Shape shape) {
    std::vector<Box> boxes;
    boxes.reserve(list.size());
    for (const auto& each : list) boxes.push_back(bounds(each.*shape));
    return BoxIndex(boxes);
}

bool holds(const Box& outer, const Box& inner) {
    return outer.min.x <= inner.min.x && outer.min.y <= inner.min.y && inner.max.x <= outer.max.x &&
           inner.max.y <= outer.max.y;
}

MultiPolygon area_of(const Box& box) {
    return {{{box.min, {box.max.x, box.min.y}, box.max, {box.min.x, box.max.y}, box.min}, {}}};
}

MultiPolygon clip(const MultiPolygon& area, const Box& box) {
    const Box around = bounds(area);
    if (around.is_empty() || !around.intersects(box)) return {};
    return holds(box, around) ? area : intersect(area, area_of(box));
}

MultiLineString clip(const MultiLineString& lines, const Box& box) {
    const Box around = bounds(lines);
    if (around.is_empty() || !around.intersects(box)) return {};
    return holds(box, around) ? lines : intersect(lines, area_of(box));
}

void cut_ways(const Plan& plan, const std::vector<std::size_t>& roads, const Box& box, Site& site) {
    for (const std::size_t i : roads)
        for (const LineString& line : clip(MultiLineString{plan.site.roads[i].line}, box)) {
            Road& road = site.roads.emplace_back(plan.site.roads[i]);
            road.line = line;
        }
    for (const BarrierLine& barrier : plan.site.barrier_lines) {
        const MultiLineString lines = clip(barrier.lines, box);
        if (lines.empty()) continue;
        BarrierLine& kept = site.barrier_lines.emplace_back(barrier);
        kept.lines = lines;
    }
}

void cut_ground(const Plan& plan, const Box& box, Site& site) {
    for (const WaterArea& water : plan.site.water)
        if (MultiPolygon area = clip(water.area, box); !area.empty())
            site.water.push_back({water.name, std::move(area), water.source});
    for (const Landuse& landuse : plan.site.landuse)
        if (MultiPolygon area = clip(landuse.area, box); !area.empty())
            site.landuse.push_back({landuse.kind, landuse.name, std::move(area), landuse.source});
}

}  // namespace

MapCutting::MapCutting(const Plan& plan, const PlannedLayout& layout)
    : plan_(plan),
      layout_(layout),
      buildings_(index_of(plan.site.buildings, &Building::footprint)),
      roads_(index_of(plan.site.roads, &Road::line)),
      compounds_(index_of(plan.ground.compounds, &Compound::footprint)),
      cells_(index_of(plan.ground.cells, &Cell::area)),
      units_(index_of(layout.units, &Unit::area_shape)) {}

MapPart MapCutting::cut(const Box& box) const {
    MapPart part;
    Site& site = part.plan.site;
    Tessellation& ground = part.plan.ground;
    for (const std::size_t i : buildings_.find(box)) site.buildings.push_back(plan_.site.buildings[i]);
    cut_ways(plan_, roads_.find(box), box, site);
    cut_ground(plan_, box, site);
    for (const Facility& facility : plan_.site.facilities)
        if (holds(box, {facility.at, facility.at})) site.facilities.push_back(facility);
    ground.district = clip(plan_.ground.district, box);
    for (const Community& community : plan_.ground.communities) {
        Community& kept = ground.communities.emplace_back(community);
        kept.area = clip(community.area, box);
    }

    // Found by number elsewhere: all are there, with a shape where they are seen.
    ground.compounds.resize(plan_.ground.compounds.size());
    for (const std::size_t i : compounds_.find(box)) {
        const Compound& compound = plan_.ground.compounds[i];
        Compound& kept = ground.compounds[i];
        kept.key = compound.key, kept.name = compound.name, kept.scope_reason = compound.scope_reason;
        kept.footprint = compound.footprint;
    }
    ground.cells.resize(plan_.ground.cells.size());
    for (const std::size_t i : cells_.find(box)) {
        ground.cells[i].compound = plan_.ground.cells[i].compound;
        ground.cells[i].area = clip(plan_.ground.cells[i].area, box);
    }
    part.layout.unit_of_compound = layout_.unit_of_compound;
    for (const Unit& unit : layout_.units) {
        Unit& kept = part.layout.units.emplace_back();
        kept.code = unit.code, kept.floor_area = unit.floor_area, kept.area = unit.area;
        kept.violations = unit.violations;
        for (const Gate& gate : unit.gates_at)
            if (holds(box, {gate.at, gate.at})) kept.gates_at.push_back(gate);
    }
    for (const std::size_t i : units_.find(box))
        part.layout.units[i].area_shape = clip(layout_.units[i].area_shape, box);
    return part;
}

}  // namespace lifang
