#pragma once

#include "check/plan_rows.hpp"
#include "geometry/index.hpp"

#include <map>
#include <vector>

namespace lifang::checking {

/// The lines that people walk along: roads, and the edges of squares. They stay in the rows of the plan.
class WalkableWays {
  public:
    explicit WalkableWays(const PlanRows& plan);

    std::vector<const LineString*> find(const Box& box) const;

  private:
    std::vector<const LineString*> lines_;
    BoxIndex index_;
};

/// How far it is on foot from gates of a unit to places inside it, by roads of the file. Roads are taken
/// apart into steps of at most 2 m; steps that lie within a stride of each other are joined, whatever is
/// drawn there. So no way is found to be longer than it is by more than the tolerance; shorter ones prove
/// nothing.
class WaysInside {
  public:
    WaysInside(const WalkableWays& walkable, const UnitRow& unit, const std::vector<Point>& gates);

    /// Metres to the nearest gate, the straight line from the road to the shape included; infinite where none
    /// is.
    double walk_from(const MultiPolygon& shape) const;

    static constexpr double tolerance_m = 15.0;

  private:
    void add_road(const LineString& line, const MultiPolygon& area, const Box& box);
    void join_near();
    void measure_from(const std::vector<Point>& gates);
    std::size_t add_step(Point at);

    struct Arc {
        std::size_t to;
        double length;
    };
    std::vector<Point> steps_;
    std::vector<std::vector<Arc>> arcs_;
    std::vector<double> metres_;
    std::map<std::pair<long, long>, std::vector<std::size_t>> squares_;  // steps by square of a stride
};

}  // namespace lifang::checking
