#pragma once

#include "connect/walk_network.hpp"
#include "evaluate/coverage/coverage.hpp"
#include "geometry/overlay.hpp"
#include "support/small_plan.hpp"

namespace lifang::testing {

/// A quarter of 400 households a compound, with ways and facilities drawn in by hand.
struct Street {
    explicit Street(const std::vector<std::string>& rows) : quarter(draw_quarter(rows)) {
        quarter.ground.district = unite_all();
        limit(unit_station_kind, 200.0);
    }

    Street& way(LineString line) {
        Road road;
        road.road_class = Barrier::service;
        road.line = std::move(line);
        quarter.site.roads.push_back(std::move(road));
        return *this;
    }
    Street& facility(const std::string& kind, Point at, std::optional<double> capacity = {},
                     std::optional<double> radius = {}) {
        Facility facility;
        facility.key = "f" + std::to_string(quarter.site.facilities.size() + 1);
        facility.kind = kind;
        facility.at = at;
        facility.capacity = capacity;
        facility.radius_m = radius;
        quarter.site.facilities.push_back(std::move(facility));
        return *this;
    }
    Street& limit(std::string_view kind, double metres) {
        auto& limits = quarter.site.profile.coverage.walk_limits;
        for (std::size_t i = 0; i < limits.size(); ++i)
            if (limited_facility_kinds[i] == kind) limits[i] = Meters{metres};
        return *this;
    }
    DistrictView open() {
        quarter.walking = make_walk_network(quarter.site, quarter.ground.compounds, {}, Run());
        return quarter.view();
    }

    Quarter quarter;

  private:
    MultiPolygon unite_all() const {
        MultiPolygon all;
        for (const Cell& cell : quarter.ground.cells)
            all.insert(all.end(), cell.area.begin(), cell.area.end());
        return unite_coverage(all);
    }
};

/// Three yards of 100 m in a row over a street 10 m south of them, each with a lane of 30 m to its gate in
/// the middle of its southern wall: from gate to gate of neighbours 10 + 100 + 10 = 120 m.
inline Street three_yards() {
    Street street({"ABC"});
    street.way({{-50, -10}, {400, -10}});
    for (const double x : {50.0, 150.0, 250.0}) street.way({{x, -10}, {x, 20}});
    return street;
}

}  // namespace lifang::testing
