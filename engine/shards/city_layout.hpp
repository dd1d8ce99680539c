#pragma once

#include "core/run.hpp"
#include "publish/plan/plan.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace lifang {

/// The layout of a city: the first of each of its districts, taken together. Of units it keeps the figures,
/// some hundred bytes each.
class CityLayout {
  public:
    /// `units`: how many there will be, about. A list that grows holds its units up to three times.
    explicit CityLayout(std::size_t units) { city_.units.reserve(units); }

    /// Takes the first layout of a district's plan and makes it a piece of the city's: units are counted on,
    /// codes that the city has already are given anew by the profile's pattern, robustness is drawn anew for
    /// compounds that stand at `first_row` of the city's. What only the city as a whole can tell is left out:
    /// coverage, the walking network and the programme. Other layouts go. Issues follow.
    void take(Plan& part, std::size_t first_row, const Run& run);

    /// All units, with the figures of the whole.
    PlannedLayout finish(const std::string& command);

  private:
    void add_borders(const PlannedLayout& piece);
    void name_units(Plan& part);
    void draw_robustness(Plan& part, std::size_t first_row, const Run& run);
    void bound(const PlannedLayout& piece);

    PlannedLayout city_;
    std::set<std::string> codes_;
    std::vector<bool> all_keep_;                                ///< by draw
    double between_ = 0.0, on_streets_ = 0.0, on_roads_ = 0.0;  ///< m of borders between units
    double severance_ = 0.0;
    bool is_first_ = true, is_proven_ = true, has_bound_ = true;
    double bound_ = 0.0;
};

}  // namespace lifang
