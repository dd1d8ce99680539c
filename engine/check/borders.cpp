// Rule 4: every border lies between two cells that touch, has their shared length, and none is missing.
#include "check/rules.hpp"
#include "check/segments.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace lifang::checking {
namespace {

constexpr double length_tolerance = 0.01;  // metres: lengths may be stored with two decimals

using Pair = std::pair<std::size_t, std::size_t>;

/// Ends in one order throughout, that of the rows of `cells` or that of the texts.
void check_order(const PlanRows& plan, Report& report) {
    std::size_t against_rows = 0, against_texts = 0;
    for (const BorderRow& border : plan.borders) {
        against_rows += border.a && border.b && *border.a >= *border.b;
        against_texts += border.cell_a >= border.cell_b;
    }
    if (against_rows > 0 && against_texts > 0)
        report.broken(
            4, "border_order",
            Message("check_border_order", {{"by_rows", against_rows}, {"by_texts", against_texts}}));
}

/// Where a file tells what lies along the parts of a border, the parts make up the whole.
void check_parts(const PlanRows& plan, Report& report) {
    struct Sum {
        double metres = 0.0;
        std::size_t rows = 0;
    };
    std::map<std::pair<std::string_view, std::string_view>, Sum> sums;
    for (const BorderBarrierRow& part : plan.border_barriers) {
        Sum& sum = sums[{part.cell_a, part.cell_b}];
        sum.metres += part.length_m, ++sum.rows;
    }
    for (const BorderRow& border : plan.borders) {
        const auto found = sums.find({border.cell_a, border.cell_b});
        if (found == sums.end()) continue;
        if (!is_close(found->second.metres, border.length_m, 1e-6,
                      length_tolerance * static_cast<double>(1 + found->second.rows)))
            report.broken(4, "barriers_do_not_sum",
                          Message("check_barriers_do_not_sum", {{"border", border.name()},
                                                                {"found", decimals(found->second.metres, 3)},
                                                                {"stated", decimals(border.length_m, 3)}}));
        sums.erase(found);
    }
    for (const auto& [cells, sum] : sums)
        report.broken(4, "barriers_of_no_border",
                      Message("check_barriers_of_no_border", {{"a", cells.first}, {"b", cells.second}}));
}

}  // namespace

void check_borders(const PlanRows& plan, const std::vector<Segment>& edges, Report& report) {
    const std::vector<SharedLength> shared = measure_shared(edges, plan.cells.size());
    std::vector<std::size_t> rows_of(shared.size());
    std::map<Pair, std::size_t> rows_of_strangers;
    for (const BorderRow& border : plan.borders) {
        const double drawn = length(border.line).value;
        if (!is_close(border.length_m, drawn, 1e-6, length_tolerance))
            report.broken(4, "wrong_border_length",
                          Message("check_wrong_border_length", {{"border", border.name()},
                                                                {"stated", decimals(border.length_m, 3)},
                                                                {"found", decimals(drawn, 3)}}));
        if (!border.a || !border.b) continue;  // told by check_values
        const Pair pair = std::minmax(*border.a, *border.b);
        const auto found = std::lower_bound(
            shared.begin(), shared.end(), pair,
            [](const SharedLength& one, const Pair& wanted) { return Pair(one.a, one.b) < wanted; });
        const bool touch = found != shared.end() && Pair(found->a, found->b) == pair;
        std::size_t& rows =
            touch ? rows_of[static_cast<std::size_t>(found - shared.begin())] : rows_of_strangers[pair];
        if (++rows > 1)
            report.broken(4, "border_twice", Message("check_border_twice", {{"border", border.name()}}));
        if (!touch)
            report.broken(4, "border_between_strangers",
                          Message("check_border_between_strangers", {{"border", border.name()}}));
        else if (!is_close(border.length_m, found->metres, 1e-6, length_tolerance))
            report.broken(4, "wrong_shared_length",
                          Message("check_wrong_shared_length", {{"border", border.name()},
                                                                {"stated", decimals(border.length_m, 3)},
                                                                {"found", decimals(found->metres, 3)}}));
    }
    for (std::size_t i = 0; i < shared.size(); ++i)
        if (shared[i].metres > length_tolerance && rows_of[i] == 0)
            report.broken(4, "border_missing",
                          Message("check_border_missing", {{"a", plan.cells[shared[i].a].id},
                                                           {"b", plan.cells[shared[i].b].id},
                                                           {"found", decimals(shared[i].metres, 3)}}));
    check_order(plan, report);
    check_parts(plan, report);
    report.verified(4, Message("rule_borders"), plan.borders.size());
}

}  // namespace lifang::checking
