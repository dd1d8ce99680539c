#pragma once

#include "connect/segment.hpp"
#include "connect/walk_graph.hpp"
#include "geometry/index.hpp"

#include <set>
#include <vector>

namespace lifang {

/// Where one steps from a compound or facility onto the walking network.
struct Attachment {
    Point gate;              ///< on the outline
    Point foot;              ///< on the path
    Meters away;             ///< from the gate to the foot
    std::uint32_t edge = 0;  ///< of the network
    Meters from_start;       ///< along the edge, from its `from` to the foot

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// Finds the streets and paths next to outlines. The network must outlive it. Safe to ask from many threads.
class Attacher {
  public:
    /// `impassable`: railways, water and roads of these classes cannot be walked across on the way out, save
    /// where they run in a tunnel or, but for water, on a bridge. `reach`: farther paths serve somebody else.
    Attacher(const WalkGraph& graph, const Site& site, const std::set<Barrier>& impassable,
             Meters reach = usual_reach);

    /// The gates of an outline: each place where a path crosses it, or, where none does, the nearest path
    /// within reach. Ordered by edge, then along it; empty where no path can be reached. A path of the main
    /// part of the network is taken before others unless those are `part_advantage` nearer: a path inside a
    /// yard that nobody joined to the street leads nowhere.
    std::vector<Attachment> find_gates(const MultiPolygon& outline) const;
    /// The nearest path of a single place, by the same rules.
    std::vector<Attachment> find_gates(Point place) const;

    static constexpr Meters usual_reach{200.0};
    static constexpr Meters part_advantage{60.0};

  private:
    struct Piece {
        Segment line;
        std::uint32_t edge = 0;
        Meters from_start;
    };
    std::vector<Attachment> find(const std::vector<Segment>& outline, const Box& box) const;
    bool is_blocked(Point from, Point to) const;
    Meters handicap(const Attachment& attachment) const;

    const WalkGraph& graph_;
    Meters reach_;
    std::vector<Piece> pieces_;
    BoxIndex index_;
    std::vector<Segment> obstacles_;
    BoxIndex obstacle_index_;
};

}  // namespace lifang
