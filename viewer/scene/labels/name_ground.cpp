#include "scene/labels/name_ground.hpp"

#include "core/utf8.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace lifang::scene {
namespace {

Point middle_of_largest(const MultiPolygon& area) {
    return centroid(*std::ranges::max_element(
        area, {}, [](const Polygon& polygon) { return lifang::area(polygon).value; }));
}

/// Collects areas that have a name and a place.
struct AreaList {
    const Ground& ground;
    std::vector<NamedArea> areas;

    void add(Layer layer, std::size_t feature, const std::string& name, const MultiPolygon& area) {
        if (name.empty() || area.empty()) return;
        areas.push_back({layer, feature, name, &area, ground.local(bounds(area)),
                         ground.origin().local(middle_of_largest(area))});
    }
};

std::vector<NamedArea> list_communities(const Ground& ground) {
    AreaList list{ground, {}};
    const auto& communities = ground.plan().ground.communities;
    for (std::size_t i = 0; i < communities.size(); ++i)
        list.add(Layer::communities, i, communities[i].name, communities[i].area);
    return std::move(list.areas);
}

std::vector<NamedArea> list_areas(const Ground& ground) {
    AreaList list{ground, {}};
    const Plan& plan = ground.plan();
    for (std::size_t i = 0; i < plan.site.water.size(); ++i)
        list.add(Layer::water, i, plan.site.water[i].name, plan.site.water[i].area);
    for (std::size_t i = 0; i < plan.ground.compounds.size(); ++i) {
        const Compound& compound = plan.ground.compounds[i];
        const auto cell = ground.cell_of_compound()[i];
        if (cell) list.add(Layer::compounds, i, compound.name, at(plan.ground.cells, *cell).area);
    }
    for (std::size_t i = 0; i < plan.site.landuse.size(); ++i)
        list.add(Layer::landuse, i, plan.site.landuse[i].name, plan.site.landuse[i].area);
    return std::move(list.areas);
}

/// How early a line is named; rivers and railways among the streets that are as much of a landmark.
int rank_of(const NamedLine& line) {
    const Barrier like = line.layer == Layer::water  ? Barrier::secondary
                         : line.layer == Layer::rail ? Barrier::residential
                                                     : line.road_class;
    return static_cast<int>(like);
}

std::vector<NamedLine> list_lines(const Ground& ground) {
    using Key = std::tuple<Layer, Barrier, std::string>;
    std::map<Key, MultiLineString> sections;
    const auto add = [&](Layer layer, Barrier road_class, const std::string& name, const LineString& line) {
        // "5" of a metro line says nothing to who does not know
        if (to_characters(name).size() < 2 || line.size() < 2) return;
        LineString local;
        for (const Point point : line) local.push_back(ground.origin().local(point));
        sections[{layer, road_class, name}].push_back(std::move(local));
    };
    for (const Road& road : ground.plan().site.roads)
        if (!road.tunnel) add(Layer::roads, road.road_class, road.name, road.line);
    for (const BarrierLine& line : ground.plan().site.barrier_lines) {
        if (line.kind == BarrierLine::Kind::wall) continue;
        const Layer layer = line.kind == BarrierLine::Kind::water ? Layer::water : Layer::rail;
        for (const LineString& part : line.lines) add(layer, Barrier::none, line.name, part);
    }
    std::vector<NamedLine> lines;
    for (const auto& [key, parts] : sections)
        for (LineString& line : merge_lines(parts)) {
            const double length_m = length(line).value;
            lines.push_back(
                {std::get<0>(key), std::get<1>(key), std::get<2>(key), std::move(line), length_m});
        }
    std::ranges::stable_sort(lines, [](const NamedLine& a, const NamedLine& b) {
        return std::tuple(rank_of(a), a.length_m) > std::tuple(rank_of(b), b.length_m);
    });
    return lines;
}

std::vector<Box> boxes_of(const std::vector<NamedArea>& areas) {
    std::vector<Box> boxes;
    boxes.reserve(areas.size());
    for (const NamedArea& area : areas) boxes.push_back(area.box);
    return boxes;
}

}  // namespace

NameGround::NameGround(GroundPtr ground)
    : ground_(std::move(ground)),
      communities_(list_communities(*ground_)),
      lines_(list_lines(*ground_)),
      areas_(list_areas(*ground_)),
      community_index_(boxes_of(communities_)),
      area_index_(boxes_of(areas_)) {}

}  // namespace lifang::scene
