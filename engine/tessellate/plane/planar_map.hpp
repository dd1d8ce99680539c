#pragma once

#include "core/run.hpp"
#include "tessellate/plane/snap_rounding.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace lifang {

/// Noded line work as edges, each once, with the order of edges around every vertex. A half-edge is an edge
/// seen along one of its directions: 2e runs from `from` to `to`, 2e + 1 back; its twin is the other.
class PlanarMap {
  public:
    struct Edge {
        std::uint32_t from = 0;
        std::uint32_t to = 0;
        std::uint32_t first_stroke = 0;  ///< the strokes that lie on it: first_stroke ≤ i < last_stroke
        std::uint32_t last_stroke = 0;
    };
    static constexpr std::uint32_t none = 0xffffffff;

    /// Edges that end loose are left out, and those that hung on them.
    PlanarMap(NodedStrokes noded, const Run& run);

    const std::vector<Edge>& edges() const { return edges_; }
    std::span<const NodedStroke> strokes_on(const Edge& edge) const {
        return std::span(noded_.strokes).subspan(edge.first_stroke, edge.last_stroke - edge.first_stroke);
    }
    std::size_t vertex_count() const { return noded_.vertices.size(); }
    const std::vector<GridPoint>& vertices() const { return noded_.vertices; }
    std::uint32_t start_of(std::uint32_t half) const {
        const Edge& edge = edges_[half / 2];
        return half % 2 == 0 ? edge.from : edge.to;
    }
    std::uint32_t end_of(std::uint32_t half) const { return start_of(half ^ 1); }
    GridPoint at(std::uint32_t vertex) const { return noded_.vertices[vertex]; }
    double millimetres(std::uint32_t edge) const;

    /// Half-edges that leave a vertex, counter-clockwise from the east.
    std::span<const std::uint32_t> around(std::uint32_t vertex) const {
        return std::span(around_).subspan(start_[vertex], start_[vertex + 1] - start_[vertex]);
    }

    /// For each half-edge the one that follows it along the border of what lies to its left, counting only
    /// edges for which `kept` holds; `none` for the others.
    std::vector<std::uint32_t> find_next(const std::vector<bool>& kept) const;

  private:
    void gather_edges();
    void drop_loose_ends();
    void order_around_vertices(const Run& run);

    NodedStrokes noded_;
    std::vector<Edge> edges_;
    std::vector<std::size_t> start_;
    std::vector<std::uint32_t> around_;
};

}  // namespace lifang
