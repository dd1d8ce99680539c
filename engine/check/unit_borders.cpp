// Rule 4: the borders of units are their outlines, told apart by neighbour and by the district's edge.
#include "check/rules.hpp"
#include "geometry/edge_index.hpp"
#include "geometry/measure.hpp"

#include <map>
#include <utility>

namespace lifang::checking {
namespace {

constexpr double length_tolerance = 0.01;  // metres per row: lengths may be stored with two decimals

// An edge between units and the outside is one of the district itself, to the last digit. A sliver of ground,
// narrower than the millimetre that cells are drawn on, may lie between a border and the edge: that border is
// not on it.
constexpr Meters on_edge{1e-6};

double length_at_edge(const MultiLineString& lines, const EdgeIndex& edge) {
    double sum = 0.0;
    for (const LineString& line : lines)
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            const Point middle{(line[i].x + line[i + 1].x) / 2.0, (line[i].y + line[i + 1].y) / 2.0};
            if (edge.has(middle, on_edge)) sum += distance(line[i], line[i + 1]).value;
        }
    return sum;
}

void check_row(const LayoutRow& layout, const UnitBorderRow& border, const EdgeIndex& edge, Report& report) {
    if (!border.a) return;  // told by check_values
    const double drawn = length(border.line).value;
    const Message where =
        border.b ? Message("border_with_unit", {{"where", name_of(layout, layout.units[*border.a])},
                                                {"unit", layout.units[*border.b].id}})
                 : Message("border_with_other_ground", {{"where", name_of(layout, layout.units[*border.a])}});
    if (!is_close(border.length_m, drawn, 1e-6, length_tolerance))
        report.broken(4, "wrong_unit_border_length",
                      Message("check_wrong_unit_border_length", {{"where", where},
                                                                 {"stated", decimals(border.length_m, 3)},
                                                                 {"found", decimals(drawn, 3)}}));
    if (border.is_edge && border.b)
        report.broken(4, "edge_between_units", Message("check_edge_between_units", {{"where", where}}));
    const double at_edge = length_at_edge(border.line, edge);
    const double expected = border.is_edge ? drawn : 0.0;
    if (border.edge_is_told && !border.b && !is_close(at_edge, expected, 1e-6, length_tolerance))
        report.broken(4, "wrong_edge",
                      Message("check_wrong_edge",
                              {{"where", where}, {"found", decimals(at_edge)}, {"length", decimals(drawn)}}));
}

/// The borders of a unit together are its outline.
void check_outlines(const LayoutRow& layout, Report& report) {
    std::vector<double> sums(layout.units.size());
    std::vector<std::size_t> rows(layout.units.size());
    for (const UnitBorderRow& border : layout.unit_borders)
        for (const Position unit : {border.a, border.b})
            if (unit) sums[*unit] += border.length_m, ++rows[*unit];
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const double outline = perimeter(layout.units[i].area).value;
        if (!is_close(sums[i], outline, 1e-6, length_tolerance * static_cast<double>(1 + rows[i])))
            report.broken(4, "outline_not_covered",
                          Message("check_outline_not_covered", {{"where", name_of(layout, layout.units[i])},
                                                                {"borders", decimals(sums[i])},
                                                                {"outline", decimals(outline)}}));
    }
}

/// Between each two units lies as much as their cells share.
void check_pairs(const PlanRows& plan, const LayoutRow& layout, const Ground& ground, Report& report) {
    struct Sums {
        double stated = 0.0, expected = 0.0;
        std::size_t rows = 0;
    };
    std::map<std::pair<std::size_t, std::size_t>, Sums> pairs;
    for (const UnitBorderRow& border : layout.unit_borders)
        if (border.a && border.b) {
            Sums& sums = pairs[std::minmax(*border.a, *border.b)];
            sums.stated += border.length_m, ++sums.rows;
        }
    for (const BorderRow& border : plan.borders) {
        if (!border.a || !border.b) continue;
        const auto a = ground.unit_of_cell[*border.a], b = ground.unit_of_cell[*border.b];
        if (!a || !b || a == b) continue;
        Sums& sums = pairs[std::minmax(*a, *b)];
        sums.expected += border.length_m, ++sums.rows;
    }
    for (const auto& [pair, sums] : pairs)
        if (!is_close(sums.stated, sums.expected, 1e-6,
                      length_tolerance * static_cast<double>(1 + sums.rows)))
            report.broken(4, "wrong_border_between_units",
                          Message("check_wrong_border_between_units", {{"layout", layout.id},
                                                                       {"a", layout.units[pair.first].id},
                                                                       {"b", layout.units[pair.second].id},
                                                                       {"stated", decimals(sums.stated)},
                                                                       {"found", decimals(sums.expected)}}));
}

}  // namespace

void check_unit_borders(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report) {
    EdgeIndex::Edges edges;
    EdgeIndex::append(plan.district, 0, edges);
    const EdgeIndex edge(std::move(edges));
    std::size_t borders = 0;
    for (std::size_t l = 0; l < plan.layouts.size(); ++l) {
        const LayoutRow& layout = plan.layouts[l];
        borders += layout.unit_borders.size();
        for (const UnitBorderRow& border : layout.unit_borders) check_row(layout, border, edge, report);
        check_outlines(layout, report);
        check_pairs(plan, layout, grounds[l], report);
    }
    report.verified(4, Message("rule_unit_borders"), borders);
}

}  // namespace lifang::checking
