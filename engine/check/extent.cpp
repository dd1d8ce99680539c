// Rule 0: the shapes of a plan lie no farther apart than a plan reaches.
#include "geometry/extent.hpp"

#include "check/rules.hpp"

#include <algorithm>
#include <string>

namespace lifang::checking {
namespace {

Box box_of(const Shapes& shapes) {
    Box box;
    const auto include = [&](const auto& points) {
        for (const Point p : points) box.include(p);
    };
    include(shapes.points);
    for (const LineString& line : shapes.lines) include(line);
    for (const Polygon& polygon : shapes.polygons) {
        include(polygon.outer);
        for (const auto& hole : polygon.holes) include(hole);
    }
    return box;
}

}  // namespace

bool check_extent(const std::vector<Table>& tables, Report& report) {
    Box all;
    for (const Table& table : tables) {
        if (table.name == "issues") continue;  // tells of features that were too far off to be in the plan
        for (std::size_t row = 0; row < table.shapes.size(); ++row) {
            all.include(box_of(table.shapes[row]));
            if (is_within_reach(all)) continue;
            report.broken(0, "far_apart",
                          Message("check_far_apart", {{"table", table.name},
                                                      {"row", table.fids[row]},
                                                      {"km", digits(most_extent.value / 1000.0)}}));
            return false;
        }
    }
    return true;
}

}  // namespace lifang::checking
