#include "partition/objective/measure.hpp"

#include "partition/objective/matching.hpp"
#include "partition/objective/unit_sums.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {

namespace {

double measure_moved(const AtomGraph& graph, const std::vector<UnitId>& unit_of) {
    std::vector<Overlap> overlaps;
    for (std::size_t v = 0; v < graph.atoms.size(); ++v)
        if (graph.atoms[v].start_unit && unit_of[v] != no_unit)
            overlaps.push_back({unit_of[v].index, *graph.atoms[v].start_unit, graph.atoms[v].start_weight});
    return sum_unmatched(overlaps);
}

}  // namespace

// Written against the definitions of the figures, with nothing of the search but the sums of a unit: what the
// search kept up to date move by move is thereby checked.
Figures measure_layout(const AtomGraph& graph, const Demand& demand, const std::vector<UnitId>& unit_of) {
    std::size_t count = 0;
    for (const UnitId unit : unit_of)
        if (unit != no_unit) count = std::max<std::size_t>(count, unit.index + std::size_t{1});
    std::vector<UnitSums> units(count);
    Figures figures;
    for (std::size_t v = 0; v < graph.atoms.size(); ++v) {
        if (unit_of[v] == no_unit) continue;
        at(units, unit_of[v]) += sums_of(graph.atoms[v]);
        figures.severance += graph.atoms[v].severance;
    }
    double street_cut = 0.0;
    for (const Link& link : graph.links) {
        const UnitId a = at(unit_of, link.a), b = at(unit_of, link.b);
        if (a == no_unit || b == no_unit) {  // what is left out is edge
            if (a != b) at(units, std::min(a, b)).perimeter += link.length;
            continue;
        }
        if (a == b) {
            figures.severance += link.severance;
            continue;
        }
        figures.cut_length += link.length;
        street_cut += link.street_length;
        at(units, a).perimeter += link.length;
        at(units, b).perimeter += link.length;
    }
    double area = 0.0;
    for (const UnitSums& unit : units) {
        const double deviation = std::abs(demand.deviation(unit.weight));
        figures.max_abs_deviation = std::max(figures.max_abs_deviation, deviation);
        figures.mean_abs_deviation += deviation;
        figures.compactness += roundness(unit) * unit.area;
        area += unit.area;
    }
    if (count > 0) figures.mean_abs_deviation /= static_cast<double>(count);
    figures.compactness = area > 0.0 ? figures.compactness / area : 0.0;
    figures.street_border_share = figures.cut_length > 0.0 ? street_cut / figures.cut_length : 0.0;
    figures.units = static_cast<int>(count);
    figures.moved_share = measure_moved(graph, unit_of);
    return figures;
}

}  // namespace lifang
