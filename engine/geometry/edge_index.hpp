#pragma once

#include "core/quantity.hpp"
#include "geometry/index.hpp"
#include "geometry/shapes.hpp"

#include <cstddef>
#include <vector>

namespace lifang {

/// The straight edges of lines and areas, found by where they are: an R-tree over their boxes, built once in
/// n log n. Safe to ask from many threads.
class EdgeIndex {
  public:
    struct Edge {
        Point from, to;
        std::size_t owner = 0;
    };
    using Edges = std::vector<Edge>;
    static void append(const LineString& line, std::size_t owner, Edges& edges);
    static void append(const MultiPolygon& area, std::size_t owner, Edges& edges);

    explicit EdgeIndex(Edges edges = {});

    /// Those that come within `reach` of a point, as positions in the list it was made from, ascending.
    std::vector<std::size_t> find(Point point, Meters reach) const;
    /// Those whose own boxes meet a box, likewise.
    std::vector<std::size_t> find(const Box& box) const { return boxes_.find(box); }
    bool has(Point point, Meters reach) const { return !find(point, reach).empty(); }
    /// How far the nearest edge is. There has to be one.
    Meters distance_to(Point point) const;

    const Edge& operator[](std::size_t position) const { return edges_[position]; }

  private:
    Meters distance_to(Point point, std::size_t position) const;

    Edges edges_;
    BoxIndex boxes_;
};

}  // namespace lifang
