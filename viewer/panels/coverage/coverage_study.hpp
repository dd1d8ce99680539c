#pragma once

#include "evaluate/coverage/coverage_account.hpp"
#include "pipeline/stored/cover_layout.hpp"
#include "pipeline/stored/layout_walks.hpp"
#include "scene/ground.hpp"
#include "scene/layout_ptr.hpp"

#include <memory>
#include <vector>

namespace lifang {

/// The walks of one layout, with what they were worked out from: made beside the window, then asked by it. A
/// value that does not change; a copy costs nothing.
class CoverageStudy {
  public:
    /// The largest limit that can be asked for.
    static constexpr Meters farthest{3000.0};

    /// With the stations that are placed in the layout. Costs what LayoutWalks costs, in a plan of before
    /// that of making the walking network.
    CoverageStudy(scene::GroundPtr ground, scene::LayoutPtr layout, const Run& run);

    /// The same layout with stations in these compounds, ascending.
    CoverageStudy with_stations(const std::vector<CompoundId>& stations, const Run& run) const;

    const std::vector<std::string>& kinds() const { return walks_->kinds(); }
    std::vector<Coverage> cover(std::size_t kind, Meters limit) const { return walks_->cover(kind, limit); }
    /// Who is served by a kind; `kind` of an account without compounds is empty.
    CoverageAccount account(std::size_t kind, Meters limit) const;

    /// The best stations for a wish, or what stations put by hand are worth.
    std::vector<PlacedStation> place(const StationWish& wish, const Run& run) const;
    std::vector<PlacedStation> judge(const std::vector<CompoundId>& sites, const StationWish& wish,
                                     const Run& run) const;

    const scene::GroundPtr& ground() const { return base_->ground; }
    const scene::LayoutPtr& layout() const { return base_->layout; }

  private:
    struct Base {
        scene::GroundPtr ground;
        scene::LayoutPtr layout;
        WalkNetwork made;   ///< of a plan of before, which holds none
        District no_graph;  ///< coverage does not ask for it

        DistrictView view() const;
    };

    std::shared_ptr<const Base> base_;
    std::shared_ptr<const LayoutWalks> walks_;
};

/// The compounds of stations, ascending.
std::vector<CompoundId> sites_of(const std::vector<PlacedStation>& stations);

}  // namespace lifang
