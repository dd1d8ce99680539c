#pragma once

#include "evaluate/layout/evaluation.hpp"
#include "tessellate/cells/tessellation.hpp"

#include <array>
#include <vector>

namespace lifang {

/// What lies around and inside the units of a layout. A border between two cells counts whole, by the
/// strongest barrier on it, as the plan file's `borders` say: so anyone can add it up again from the file.
struct BorderFigures {
    std::vector<UnitBorder> borders;    ///< merged by (a, b, beyond, barrier, road name), in that order
    std::vector<double> street_shares;  ///< by UnitId: of its borders with other units, the share on streets,
                                        ///< railways and water; 0 where there are none
    double street_share = 0.0;          ///< the same of all borders between two units
    std::vector<double> road_shares;    ///< as street_shares, without railways and water
    double road_share = 0.0;            ///< as street_share, without railways and water
    double severance = 0.0;             ///< Σ length × weight over borders inside units
    Meters cut_length;                  ///< Σ length of borders between two units
};

/// `severance_weights`: by Barrier, per metre. Linear in the borders.
BorderFigures measure_borders(const CellGraph& graph, const std::vector<Cell>& cells,
                              const std::vector<std::optional<UnitId>>& unit_of_cell, std::size_t units,
                              const std::array<double, barrier_count>& severance_weights);

/// BorderFigures::street_share alone, for who waits for it: no lines are drawn. Linear in the borders.
double measure_street_share(const CellGraph& graph, const std::vector<std::optional<UnitId>>& unit_of_cell);

}  // namespace lifang
