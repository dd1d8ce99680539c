#pragma once

#include "evaluate/enclosure/enclosure.hpp"
#include "geometry/measure.hpp"
#include "support/small_plan.hpp"

#include <algorithm>

namespace lifang::testing {

/// A quarter (draw_quarter: places of 100 m, north is up) with ways drawn by coordinates. Every compound is
/// one house of 40 m × 24 m in the middle of its place; ground that no unit takes is '.'.
class WaysOnMap {
  public:
    explicit WaysOnMap(const std::vector<std::string>& rows) : quarter(draw_quarter(rows)) {
        for (Compound& compound : quarter.ground.compounds) {
            const Point at = centroid(compound.footprint);
            compound.footprint = {{{{at.x - 20, at.y - 12},
                                    {at.x - 20, at.y + 12},
                                    {at.x + 20, at.y + 12},
                                    {at.x + 20, at.y - 12},
                                    {at.x - 20, at.y - 12}},
                                   {}}};
        }
        EnclosurePolicy& policy = quarter.site.profile.enclosure;
        policy.entrance_walk_limit = Meters{300.0};
        policy.min_drivable_gates = 1;
        policy.fire_min_class = Barrier::service;
        policy.fire_detour_max = Meters{300.0};
        policy.open_from = Barrier::tertiary;
        policy.gate_classes = {Barrier::path,     Barrier::service,   Barrier::residential,
                               Barrier::tertiary, Barrier::secondary, Barrier::primary};
        policy.back_street_classes = {Barrier::path, Barrier::service, Barrier::residential};
        policy.back_street_endings = {"巷", "弄"};
        policy.back_street_share = 0.5;
    }

    Road& draw(Barrier road_class, LineString line, std::string name = {}) {
        Road road;
        road.key = "r" + std::to_string(quarter.site.roads.size() + 1);
        road.name = std::move(name);
        road.road_class = road_class;
        road.line = std::move(line);
        road.drivable = road_class != Barrier::path;
        return quarter.site.roads.emplace_back(std::move(road));
    }

    EnclosurePolicy& policy() { return quarter.site.profile.enclosure; }

    /// The cells of the compounds with these letters.
    std::vector<CellId> cells(const std::string& letters) const {
        std::vector<CellId> cells;
        for (const char letter : letters) cells.emplace_back(static_cast<std::size_t>(letter - 'A'));
        std::ranges::sort(cells);
        return cells;
    }

    Ways ways() {
        quarter.walking = make_walk_network(quarter.site, quarter.ground.compounds, {}, Run());
        return Ways(quarter.site, CellsNear(quarter.ground), quarter.walking);
    }

    Enclosure enclose_unit(const std::string& letters) {
        return enclose(ways(), quarter.site, quarter.ground, cells(letters));
    }

    Quarter quarter;
};

/// "keep 150,100 entrance; closable 350,100": gates by place, in metres of the map, to 5 m: a gate stands up
/// to half a metre inside the border.
inline std::string describe(const std::vector<Gate>& gates) {
    std::string text;
    for (const Gate& gate : gates) {
        if (!text.empty()) text += "; ";
        text += std::string(to_text(gate.kind)) + " " + std::to_string(5 * std::lround(gate.at.x / 5)) + "," +
                std::to_string(5 * std::lround(gate.at.y / 5));
        if (gate.reason) text += " " + std::string(to_text(*gate.reason));
    }
    return text;
}

}  // namespace lifang::testing
