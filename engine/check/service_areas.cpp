// Rule 4: service areas lie in the district, and the farther one holds the nearer ones.
#include "check/rules.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <map>

namespace lifang::checking {
namespace {

constexpr double square_metre = 1.0;  // rounding to the millimetre along kilometres of outline

bool holds(const MultiPolygon& whole, const MultiPolygon& part) {
    return area(subtract(part, whole)).value <= square_metre;
}

}  // namespace

void check_service_areas(const PlanRows& plan, Report& report) {
    std::map<std::pair<std::string, Position>, std::map<double, const MultiPolygon*>> by_kind;
    for (const ServiceAreaRow& row : plan.service_areas) {
        by_kind[{row.kind, row.facility}][row.walk_m] = &row.area;
        if (!holds(plan.district, row.area))
            report.broken(4, "service_area_outside",
                          Message("check_service_area_outside",
                                  {{"kind", row.kind}, {"walk", decimals(row.walk_m, 0)}}));
    }
    for (const auto& [key, areas] : by_kind) {
        const MultiPolygon* nearer = nullptr;
        for (const auto& [walk, area] : areas) {
            if (nearer && !holds(*area, *nearer))
                report.broken(4, "service_area_not_nested",
                              Message("check_service_area_not_nested",
                                      {{"kind", key.first}, {"walk", decimals(walk, 0)}}));
            nearer = area;
        }
    }
    if (!plan.service_areas.empty())
        report.verified(4, Message("rule_service_areas"), plan.service_areas.size());
}

}  // namespace lifang::checking
