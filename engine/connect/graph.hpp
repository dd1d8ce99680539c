#pragma once

#include "core/barrier.hpp"
#include "core/id.hpp"
#include "core/issue.hpp"
#include "core/quantity.hpp"
#include "geometry/shapes.hpp"

#include <array>
#include <string>
#include <vector>

namespace lifang {

/// One thing that lies along a part of a border: a road by its class and name, a railway, water.
struct BorderBarrier {
    Barrier barrier = Barrier::none;
    std::string name;  ///< empty where it has none
    Meters length;

    friend bool operator==(const BorderBarrier&, const BorderBarrier&) = default;
};

/// What two neighbouring cells share. Always a < b.
struct Border {
    CellId a;
    CellId b;
    MultiLineString line;
    Meters length;
    Barrier barrier =
        Barrier::none;  ///< the strongest along it (lying on at least `min_barrier_share` of its length)
    std::string barrier_name;  ///< name of the road, railway or river, where it has one
    bool passable = true;
    std::array<Meters, barrier_count> length_by_barrier{};  ///< sums to `length`
    /// Where several things lie along it, each with its length, which sum to `length`: strongest first, then
    /// by name. Empty where one thing lies along all of it.
    std::vector<BorderBarrier> barriers;
};

/// The district's edge on one cell.
struct EdgeStretch {
    CellId cell;
    MultiLineString line;
    Meters length;
    Barrier barrier = Barrier::none;
    std::string barrier_name;
};

/// The cells as a graph. Borders are ordered by (a, b); each pair of neighbours appears once.
struct CellGraph {
    std::vector<Border> borders;
    std::vector<EdgeStretch> edge;  ///< by cell, each once
    /// Borders of a cell: positions in `borders`, ascending.
    std::vector<std::vector<std::uint32_t>> borders_of;
    Issues issues;
};

/// The graph of so many cells from its borders, in their order, and the stretches of its edge. Linear.
CellGraph make_cell_graph(std::vector<Border> borders, std::vector<EdgeStretch> edge, std::size_t cells);

}  // namespace lifang
