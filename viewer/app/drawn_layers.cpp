#include "app/drawn_layers.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

/// Adds up what a plan has of each subject, as far as it is shown at a scale.
struct Ledger {
    const Plan& plan;
    const PlannedLayout& layout;
    double metres_per_pixel;

    /// Large enough to be drawn: the same rule as the map's, asked of the engine's own areas.
    bool is_seen(const MultiPolygon& shape, double least_pixels) const {
        const double drawn_for = scene::metres_per_pixel_of(scene::scale_step(metres_per_pixel));
        return static_cast<float>(std::sqrt(area(shape).value)) >= least_pixels * drawn_for;
    }
    double cells() const {
        double sum = 0.0;
        for (std::size_t i = 0; i < plan.ground.cells.size(); ++i)
            if (layout.unit_of_cell[i]) sum += area(plan.ground.cells[i].area).value;
        return sum;
    }
    double compounds() const {
        double sum = 0.0;
        for (const Compound& compound : plan.ground.compounds)
            if (is_seen(compound.footprint, 1.0)) sum += area(compound.footprint).value;
        return sum;
    }
    double buildings() const {
        double sum = 0.0;
        for (const Building& building : plan.site.buildings)
            if (is_seen(building.footprint, scene::least_building_pixels))
                sum += area(building.footprint).value;
        return sum;
    }
    double water() const {
        double sum = 0.0;
        for (const Cell& cell : plan.ground.cells)
            if (cell.water) sum += area(cell.area).value;
        for (const WaterArea& water : plan.site.water) sum += area(water.area).value;
        return sum;
    }
    double unit_borders() const {
        double sum = 0.0;
        for (const Border& border : plan.graph.borders)
            if (at(layout.unit_of_cell, border.a) != at(layout.unit_of_cell, border.b))
                sum += border.length.value;
        for (const EdgeStretch& edge : plan.graph.edge)
            if (at(layout.unit_of_cell, edge.cell)) sum += edge.length.value;
        return sum;
    }
    double roads(Barrier road_class) const {
        double sum = 0.0;
        for (const Road& road : plan.site.roads)
            if (road.road_class == road_class && !road.tunnel) sum += length(road.line).value;
        return sum;
    }
};

/// The first pass of a subject that the map shows; null when it shows none.
const PassCensus* find_census(const MapItem& map, scene::Subject subject) {
    const auto& passes = map.picture().passes();
    for (std::size_t i = 0; i < passes.size() && i < map.census().size(); ++i)
        if (passes[i].subject == subject && is_shown(passes[i], map.picture().layers(), map.metersPerPixel()))
            return &map.census()[i];
    return nullptr;
}

}  // namespace

bool LayerComparison::agrees() const {
    constexpr double tolerance =
        0.01;  // strokes are pushed to whole bytes, and points a centimetre apart are one
    return std::abs(drawn - meant) <= tolerance * std::max(meant, 1.0);
}

std::vector<LayerComparison> compare_layers(const MapItem& map) {
    using scene::Subject;
    const Ledger ledger{map.ground()->plan(), *map.layout(), map.metersPerPixel()};
    std::vector<LayerComparison> comparisons;
    const auto compare_area = [&](const char* name, Subject subject, double meant) {
        if (const PassCensus* census = find_census(map, subject))
            comparisons.push_back({name, census->drawn.area_m2, meant, "m²"});
    };
    const auto compare_length = [&](const QString& name, Subject subject, double meant) {
        if (const PassCensus* census = find_census(map, subject))
            comparisons.push_back({name, census->drawn.length_m, meant, "m"});
    };
    compare_area("units", Subject::cells, ledger.cells());
    compare_area("compounds", Subject::compounds, ledger.compounds());
    compare_area("buildings", Subject::buildings, ledger.buildings());
    compare_area("water", Subject::water, ledger.water());
    compare_length("unit borders", Subject::unit_borders, ledger.unit_borders());
    for (std::size_t i = 0; i < barrier_count; ++i) {
        const Barrier road_class = all_barriers[i];
        if (road_class < Barrier::path || road_class > Barrier::motorway) continue;
        const auto subject = static_cast<Subject>(static_cast<int>(Subject::paths) + static_cast<int>(i) -
                                                  static_cast<int>(Barrier::path));
        const std::string code(to_text(road_class));
        compare_length("roads, " + QString::fromStdString(code), subject, ledger.roads(road_class));
    }
    return comparisons;
}

}  // namespace lifang
