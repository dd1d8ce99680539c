#include "check/border_share.hpp"
#include "check/expected_figures.hpp"
#include "geometry/measure.hpp"

namespace lifang::checking {
namespace {

constexpr double same = 1e-6;

template <class WorkOut>
std::vector<Number> by_unit(const LayoutRow& layout, const WorkOut& work_out) {
    std::vector<Number> numbers;
    for (std::size_t unit = 0; unit < layout.units.size(); ++unit) numbers.push_back(work_out(unit));
    return numbers;
}

template <class WorkOut>
std::vector<Number> by_polygon(const LayoutRow& layout, const WorkOut& work_out) {
    return by_unit(layout, [&](std::size_t unit) { return Number(work_out(layout.units[unit].area)); });
}

std::vector<Number> areas(const PlanRows&, const LayoutRow& layout) {
    return by_polygon(layout, [](const MultiPolygon& polygon) { return area(polygon).value; });
}

std::vector<Number> perimeters(const PlanRows&, const LayoutRow& layout) {
    return by_polygon(layout, [](const MultiPolygon& polygon) { return perimeter(polygon).value; });
}

std::vector<Number> roundness(const PlanRows&, const LayoutRow& layout) {
    return by_polygon(
        layout, [](const MultiPolygon& polygon) { return polsby_popper(area(polygon), perimeter(polygon)); });
}

std::vector<Number> border_shares(const LayoutRow& layout, Barrier strongest) {
    std::vector<BorderShare> shares(layout.units.size(), BorderShare(strongest));
    for (const UnitBorderRow& border : layout.unit_borders) {
        if (border.a) shares[*border.a].add(border);
        if (border.b && border.b != border.a) shares[*border.b].add(border);
    }
    return by_unit(layout, [&](std::size_t unit) { return Number(shares[unit].value()); });
}

std::vector<Number> street_border_shares(const PlanRows&, const LayoutRow& layout) {
    return border_shares(layout, Barrier::water);
}

std::vector<Number> road_border_shares(const PlanRows&, const LayoutRow& layout) {
    return border_shares(layout, Barrier::motorway);
}

std::vector<Number> gates(const PlanRows&, const LayoutRow& layout) {
    return by_unit(layout, [&](std::size_t unit) { return static_cast<double>(layout.gates_of_unit[unit]); });
}

constexpr UnitExpectation expectations[] = {
    {"area_m2", areas, 0.01},
    {"perimeter_m", perimeters, 0.01},
    {"polsby_popper", roundness, same},
    {"road_border_share", street_border_shares, same},
    {"roads_only_border_share", road_border_shares, same},
    {"gates", gates, 0.0},
    {"assumed_share", assumed_shares, same},
    {"unknown_kind_share", unknown_kind_shares, same},
};

}  // namespace

std::span<const UnitExpectation> unit_expectations() { return expectations; }

}  // namespace lifang::checking
