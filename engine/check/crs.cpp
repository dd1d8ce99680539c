// Rule 0: all geometry is in one projected metric CRS.
#include "check/rules.hpp"

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
                          Message("check_mixed_crs", {{"a", table.name},
                                                      {"b", first->name},
                                                      {"crs_a", table.crs.substr(0, 60)},
                                                      {"crs_b", first->crs.substr(0, 60)}}));
    }
    if (first && (first->crs.empty() || first->crs_is_local)) {
        report.remark(0, "local_crs", Message("check_local_crs"));
    } else if (first && !first->crs_is_projected) {
        report.broken(0, "not_projected",
                      Message("check_not_projected", {{"crs", first->crs.substr(0, 80)}}));
    } else if (first && first->crs_metres_per_unit != 1.0) {
        report.broken(0, "not_metric",
                      Message("check_not_metric", {{"unit", digits(first->crs_metres_per_unit)}}));
    }
    report.verified(0, Message("rule_crs"), layers);
}

}  // namespace lifang::checking
