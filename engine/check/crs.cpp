// Rule 0: all geometry is in one projected metric CRS.
#include "check/rules.hpp"

#include <fmt/format.h>

namespace lifang::checking {

void check_crs(const std::vector<Table>& tables, Report& report) {
    const Table* first = nullptr;
    std::size_t layers = 0;
    for (const Table& table : tables) {
        if (table.shape_type == ShapeType::none) continue;
        ++layers;
        if (!first) first = &table;
        if (table.crs != first->crs)
            report.broken(0, "mixed_crs",
                          fmt::format("{} has another CRS than {}: {} against {}", table.name, first->name,
                                      table.crs.substr(0, 60), first->crs.substr(0, 60)));
    }
    if (first && (first->crs.empty() || first->crs_is_local)) {
        report.remark(0, "local_crs", "the CRS is unknown: coordinates are taken as local metres");
    } else if (first && !first->crs_is_projected) {
        report.broken(
            0, "not_projected",
            "the CRS is not projected: lengths and areas mean nothing in " + first->crs.substr(0, 80));
    } else if (first && first->crs_metres_per_unit != 1.0) {
        report.broken(
            0, "not_metric",
            fmt::format("the CRS counts in units of {} m, not in metres", first->crs_metres_per_unit));
    }
    report.verified(0, "one projected metric CRS", layers);
}

}  // namespace lifang::checking
