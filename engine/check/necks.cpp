// Rule 3: no unit hangs together by a neck, measured on the polygons as they are published.
#include "check/rules.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>

namespace lifang::checking {
namespace {

constexpr double slack = 0.05;         // m: a passage exactly as wide as it has to be stays open
constexpr double smallest_part = 100;  // m²: less behind a neck is the end of a strip, with no house on it

/// What is left of a unit when its outline moves inwards by half a neck: its parts, largest first.
MultiPolygon shrink(const UnitRow& unit, double neck) {
    MultiPolygon parts = buffer(unit.area, Meters{-(neck / 2.0 - slack)}, 0);
    std::erase_if(parts, [](const Polygon& part) { return area(part).value < smallest_part; });
    std::ranges::sort(parts, [](const Polygon& a, const Polygon& b) { return area(b) < area(a); });
    return parts;
}

}  // namespace

void check_necks(const PlanRows& plan, Report& report) {
    const double neck = plan.policy.neck_min_width.value_or(0.0);
    if (neck <= 2.0 * slack) return;
    std::size_t units = 0;
    for (const LayoutRow& layout : plan.layouts)
        for (const UnitRow& unit : layout.units) {
            ++units;
            const MultiPolygon parts = shrink(unit, neck);
            if (parts.size() <= unit.area.size()) continue;
            const Point behind = centroid(parts.back());
            report.remark(3, "hangs_by_neck",
                          Message("check_hangs_by_neck", {{"where", name_of(layout, unit)},
                                                          {"width", decimals(neck, 1)},
                                                          {"x", decimals(behind.x, 1)},
                                                          {"y", decimals(behind.y, 1)}}));
        }
    report.verified(3, Message("rule_necks"), units);
}

}  // namespace lifang::checking
