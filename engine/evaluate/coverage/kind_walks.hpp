#pragma once

#include "evaluate/coverage/capacity.hpp"
#include "evaluate/coverage/coverage.hpp"
#include "evaluate/coverage/reach.hpp"
#include "evaluate/coverage/service_point.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lifang {

/// How far compounds walk to service points of one kind, worked out once: who is served is then told for any
/// limit. A value: nothing it was made from has to outlive it.
class KindWalks {
  public:
    /// `farthest`: the largest limit that will be asked for; empty: none will be, every point has its own.
    /// Costs what find_reach() costs, where points have capacities a run of Dijkstra's algorithm a point
    /// besides.
    KindWalks(const DistrictView& view, std::string kind, std::span<const ServicePoint> points,
              std::span<const CompoundId> compounds, std::optional<Meters> farthest);

    /// Who is served if facilities without a radius of their own, and placed stations, have this limit: a row
    /// for each compound, in their order. Where points have capacities, households are assigned to those
    /// within their limits, as many as there is room for, with the least walk; a compound whose households
    /// are not known is served as if there were room. Linear in the compounds; with capacities what
    /// assign_households() costs.
    std::vector<Coverage> cover(Meters limit) const;

    const std::string& kind() const { return kind_; }
    const std::vector<CompoundId>& compounds() const { return compounds_; }

  private:
    /// A point as far as rows tell of it.
    struct Point {
        std::optional<FacilityId> facility;
        std::optional<CompoundId> home;
        std::optional<Meters> own_limit;
    };
    struct Client {
        std::optional<Reach> any;  ///< the nearest point without a limit of its own
        std::optional<Reach> own;  ///< the best of the others
        bool is_on_network = false;
    };

    void find_ways(const DistrictView& view, std::span<const ServicePoint> points);
    Coverage tell(std::size_t client, Meters limit) const;
    void name(std::size_t point, Meters walk, Coverage& row) const;
    void assign(Meters limit, std::vector<Coverage>& rows) const;

    std::string kind_;
    std::vector<Point> points_;
    std::vector<CompoundId> compounds_;
    std::vector<Client> clients_;             // by compound
    std::optional<CapacityProblem> problem_;  // with all ways that can be asked for; empty: there is room
    std::vector<bool> knows_households_;      // by compound
};

}  // namespace lifang
