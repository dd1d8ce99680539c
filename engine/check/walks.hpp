#pragma once

#include "check/plan_rows.hpp"

#include <cstddef>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace lifang::checking {

/// Where the walks from one of several sources end.
struct Walked {
    double metres = std::numeric_limits<double>::infinity();  ///< infinite: no way leads there
    std::size_t source = 0;                                   ///< of equally near ones the first
};

/// Rows of `walk_gates` that belong to one place.
using GatesOfPlace = std::vector<const WalkGateRow*>;

/// The walking network as the file tells it: its edges meet where their ends are the same point.
class Walks {
  public:
    /// The plan must outlive it, and its gates name edges that are there.
    explicit Walks(const PlanRows& plan);

    const GatesOfPlace& of_compound(std::size_t compound) const { return of_compound_[compound]; }
    const GatesOfPlace& of_facility(std::size_t facility) const { return of_facility_[facility]; }

    /// From the nearest of the sources to each target: Dijkstra's algorithm, until every target is reached.
    std::vector<Walked> measure(std::span<const GatesOfPlace> sources,
                                std::span<const GatesOfPlace> targets) const;

  private:
    struct Edge {
        std::size_t from = 0, to = 0;
        double length = 0.0;
    };
    const Edge& edge_of(const WalkGateRow& gate) const { return edges_[static_cast<std::size_t>(gate.edge)]; }

    std::vector<Edge> edges_;
    std::vector<std::vector<std::pair<std::size_t, double>>> neighbours_;  // by node
    std::vector<GatesOfPlace> of_compound_, of_facility_;
};

}  // namespace lifang::checking
