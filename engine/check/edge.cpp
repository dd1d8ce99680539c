// Rule 4: the district's edge lies on its cells, each with its length, and all of it.
#include "check/rules.hpp"
#include "geometry/measure.hpp"

#include <vector>

namespace lifang::checking {
namespace {

constexpr double length_tolerance = 0.01;  // metres: lengths may be stored with two decimals

}  // namespace

void check_edge(const PlanRows& plan, Report& report) {
    if (!plan.has_edge) return;  // a file of before
    std::vector<bool> has_row(plan.cells.size());
    double whole = 0.0;
    for (const EdgeRow& row : plan.edge) {
        whole += row.length_m;
        const double drawn = length(row.line).value;
        if (!is_close(row.length_m, drawn, 1e-6, length_tolerance))
            report.broken(4, "wrong_edge_length",
                          Message("check_wrong_edge_length", {{"cell", row.cell_id},
                                                              {"stated", decimals(row.length_m, 3)},
                                                              {"found", decimals(drawn, 3)}}));
        if (!row.cell)
            report.broken(4, "edge_of_no_cell", Message("check_edge_of_no_cell", {{"cell", row.cell_id}}));
        else if (has_row[*row.cell])
            report.broken(4, "edge_twice", Message("check_edge_twice", {{"cell", row.cell_id}}));
        else
            has_row[*row.cell] = true;
    }
    const double outline = perimeter(plan.district).value;
    if (!is_close(whole, outline, 1e-6, length_tolerance * static_cast<double>(1 + plan.edge.size())))
        report.broken(4, "edge_not_whole",
                      Message("check_edge_not_whole",
                              {{"found", decimals(whole, 3)}, {"district", decimals(outline, 3)}}));
    report.verified(4, Message("rule_edge"), plan.edge.size());
}

}  // namespace lifang::checking
