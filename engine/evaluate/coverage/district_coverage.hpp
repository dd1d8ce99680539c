#pragma once

#include "evaluate/coverage/coverage.hpp"
#include "evaluate/coverage/service_point.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// Who is served in a district: what no layout changes is worked out once, the stations of units when a unit
/// is asked about. Safe to ask from many threads.
class DistrictCoverage {
  public:
    /// Costs a run of Dijkstra's algorithm or a few for each kind that is asked for (find_asked_kinds).
    explicit DistrictCoverage(const DistrictView& view);

    /// The rows of a unit's compounds, by compound, then kind. Its own stations are those on its cells and,
    /// of those that are placed in the layout, the ones in its compounds. `compounds` and `cells` ascend.
    std::vector<Coverage> cover(const std::vector<CompoundId>& compounds, const std::vector<CellId>& cells,
                                const std::vector<CompoundId>& placed = {}) const;

  private:
    std::vector<Coverage> cover_by_stations(const AskedKind& kind, const std::vector<CompoundId>& compounds,
                                            const std::vector<CellId>& cells,
                                            const std::vector<CompoundId>& placed) const;

    DistrictView view_;
    std::vector<AskedKind> kinds_;
    std::vector<std::vector<Coverage>> district_rows_;  // by kind, then compound; empty for kinds of units
};

/// The households in covered compounds ÷ those in all, by floor area where the households of any are not
/// known: the figure `coverage_share` of a unit or layout with these rows. What counts is the unit's own
/// station; where no rows ask for one, every kind asked for. Empty without rows and for no weight.
std::optional<double> measure_coverage_share(const std::vector<Compound>& compounds,
                                             const std::vector<Coverage>& rows);

}  // namespace lifang
