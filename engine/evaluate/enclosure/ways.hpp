#pragma once

#include "connect/walk_network.hpp"
#include "core/run.hpp"
#include "evaluate/ground/cells_near.hpp"
#include "load/site/site.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lifang {

/// A part of a way between two nodes, all of it with the same cells around it.
struct WayPart {
    std::uint32_t from = 0, to = 0;  ///< nodes
    Meters length;
    std::vector<CellId> on, near;  ///< ground/cells_near.hpp
    std::optional<RoadId> road;    ///< empty: the outline of a square
    Barrier road_class = Barrier::path;
    bool takes_engine = false;  ///< a fire engine can drive there
    bool on_ground = true;      ///< no bridge or tunnel, and of level 0
};

/// Where one steps from a compound onto a way.
struct WayStep {
    std::uint32_t part = 0;
    Meters from_start;  ///< along the part
    Meters away;        ///< to the part
};

/// All ways that people walk on, divided by the cells around them, with the steps of compounds onto them.
/// Made once for a district, n log n in their length and in the corners of the cells.
class Ways {
  public:
    Ways(const Site& site, const CellsNear& cells, const WalkNetwork& walking, const Run& run = Run());

    /// What is nearer to a unit's outline may belong to the street outside: lots begin at the kerb.
    static constexpr Meters outline_reach{6.0};

    const std::vector<Point>& nodes() const { return nodes_; }
    const std::vector<WayPart>& parts() const { return parts_; }
    /// Parts that have the cell near them, ascending.
    std::span<const std::uint32_t> parts_near(CellId cell) const {
        if (cell.index >= parts_near_.size()) return {};
        return parts_near_[cell.index];
    }
    const std::vector<WayStep>& steps_of(CompoundId compound) const { return at(steps_, compound); }
    /// No way is known: nothing can be said of gates.
    bool is_empty() const { return parts_.empty(); }

  private:
    void add_edge(const WalkEdge& edge, const Site& site, const CellsNear& cells, std::optional<RoadId> road);
    void add_steps(const WalkNetwork& walking, const std::vector<std::uint32_t>& first_part);

    std::vector<Point> nodes_;
    std::vector<WayPart> parts_;
    std::vector<std::vector<std::uint32_t>> parts_near_;
    std::vector<std::vector<WayStep>> steps_;
};

}  // namespace lifang
