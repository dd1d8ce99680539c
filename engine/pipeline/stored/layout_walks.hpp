#pragma once

#include "core/run.hpp"
#include "evaluate/coverage/kind_walks.hpp"
#include "evaluate/layout/evaluation.hpp"

#include <memory>
#include <string>
#include <vector>

namespace lifang {

/// How far people in a layout walk to everything they are to have near, worked out once: for a planner who
/// moves a limit, or a station, and watches who is served. A value; copies share what they have in common.
class LayoutWalks {
  public:
    /// Kinds are those that are asked for (find_asked_kinds), and the units' own stations also where nobody
    /// knows of one. `stations`: compounds in which some are placed, ascending. `farthest`: the largest limit
    /// that will be asked for. Of the view the district's graph is not looked at. Costs what cover_layout()
    /// costs; kinds in parallel, asks `run` whether to stop.
    LayoutWalks(const DistrictView& view, const PlannedLayout& layout,
                const std::vector<CompoundId>& stations, Meters farthest, const Run& run);

    const std::vector<std::string>& kinds() const { return kinds_; }  ///< by code
    /// Who is served by the kind at a position of kinds() if all its facilities without a radius of their own
    /// had this limit: rows as those of cover_layout(), by compound. Linear in the compounds, where
    /// facilities hold so many and no more what assign_households() costs.
    std::vector<Coverage> cover(std::size_t kind, Meters limit) const;

    /// The same layout with other stations. Units with the same ones as before keep what was worked out.
    LayoutWalks with_stations(const DistrictView& view, const PlannedLayout& layout,
                              const std::vector<CompoundId>& stations, const Run& run) const;

  private:
    using Group = std::shared_ptr<const KindWalks>;  ///< those whom the same points serve

    void walk_to_stations(const DistrictView& view, const PlannedLayout& layout,
                          const std::vector<CompoundId>& before, const std::vector<CompoundId>& stations,
                          const Run& run);

    Meters farthest_;
    AskedKind stations_of_units_;
    std::vector<CompoundId> placed_;
    std::vector<std::string> kinds_;
    std::vector<std::vector<Group>> groups_;  // by kind
    std::vector<bool> is_in_unit_;            // by compound
};

}  // namespace lifang
