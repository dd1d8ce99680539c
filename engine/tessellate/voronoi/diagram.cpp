#include "tessellate/voronoi/diagram.hpp"

#include "tessellate/voronoi/corner_circles.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lifang {
namespace {

struct GridSegment {
    GridPoint low;
    GridPoint high;
};
using Diagram = boost::polygon::voronoi_diagram<double>;
using Vertex = Diagram::vertex_type;

constexpr double widest_chord_error = 0.2 * MillimetreGrid::per_metre;
// Of the distance between a corner and the wall it faces: a chord that misses the arc by less cannot reach
// the corner.
constexpr double chord_error_share = 0.25;
// Corners of houses on whole millimetres make many borders meet at half ones. Rounding at an odd place lets
// two diagrams, which agree but for the last bits, say the same.
constexpr double odd = 0.363;

constexpr std::uint32_t frame = std::numeric_limits<std::uint32_t>::max();

/// The outlines of the seeds that take part as segments, then a frame so far out that it takes no ground from
/// any seed and leaves every border inside finite.
struct Sites {
    std::vector<GridSegment> segments;
    std::vector<std::uint32_t> seed;

    Sites(const std::vector<Seed>& seeds, std::span<const std::uint32_t> taking_part, const Box& around,
          const MillimetreGrid& mm) {
        for (const std::uint32_t i : taking_part) {
            for (const Polygon& polygon : seeds[i].outline) {
                add_ring(polygon.outer, i, mm);
                for (const Ring& hole : polygon.holes) add_ring(hole, i, mm);
            }
        }
        Box far = around.grown(2.0 * std::hypot(around.width(), around.height()) + 10.0);
        keep_on_grid(far, mm);
        add_ring({far.min, {far.max.x, far.min.y}, far.max, {far.min.x, far.max.y}, far.min}, frame, mm);
    }

    std::uint32_t seed_of(const Diagram::cell_type& cell) const { return seed[cell.source_index()]; }
    const GridSegment& segment_of(const Diagram::cell_type& cell) const {
        return segments[cell.source_index()];
    }

  private:
    /// What looks beyond a wide block need not lie on the grid of 32 bits. In a block of 500 km at most,
    /// nothing is farther from a seed than a frame is that stands 1,000 km around it.
    static void keep_on_grid(Box& box, const MillimetreGrid& mm) {
        constexpr double before = 1'000'000.0, behind = 1'500'000.0;
        const Point corner = mm.to_metres({0, 0});
        box.min = {std::max(box.min.x, corner.x - before), std::max(box.min.y, corner.y - before)};
        box.max = {std::min(box.max.x, corner.x + behind), std::min(box.max.y, corner.y + behind)};
    }

    void add_ring(const Ring& ring, std::uint32_t owner, const MillimetreGrid& mm) {
        GridPoint last = mm.to_grid(ring.front());
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const GridPoint next = mm.to_grid(ring[i]);
            if (next == last) continue;
            segments.push_back({last, next});
            seed.push_back(owner);
            last = next;
        }
    }
};

GridPoint round_oddly(double x, double y) {
    return {static_cast<std::int32_t>(std::floor(x + odd)), static_cast<std::int32_t>(std::floor(y + odd))};
}

/// The end of its segment that a point cell stands for.
GridPoint point_of(const Diagram::cell_type& cell, const GridSegment& segment) {
    const bool start = cell.source_category() == boost::polygon::SOURCE_CATEGORY_SEGMENT_START_POINT;
    return start ? segment.low : segment.high;
}

double distance_to(const Diagram::cell_type& cell, const GridSegment& segment, double x, double y) {
    if (cell.contains_point()) {
        const GridPoint p = point_of(cell, segment);
        return std::hypot(x - p.x, y - p.y);
    }
    const double dx = double(segment.high.x) - segment.low.x;
    const double dy = double(segment.high.y) - segment.low.y;
    return std::abs((x - segment.low.x) * dy - (y - segment.low.y) * dx) / std::hypot(dx, dy);
}

/// Points between the two ends of an arc whose points are as far from `focus` as from the line through
/// `directrix`. In the frame of the line the arc is y = (x² + d²) / 2d, so a chord over a width w misses it
/// by w² / 8d.
void add_arc(std::vector<GridPoint>& line, GridPoint focus, const GridSegment& directrix, const Vertex& from,
             const Vertex& to) {
    const double dx = double(directrix.high.x) - directrix.low.x;
    const double dy = double(directrix.high.y) - directrix.low.y;
    const double norm = std::hypot(dx, dy);
    const double ux = dx / norm;
    const double uy = dy / norm;
    const double px = double(focus.x) - directrix.low.x;
    const double py = double(focus.y) - directrix.low.y;
    const double height = px * -uy + py * ux;  // of the focus over the line, signed
    if (height == 0.0) return;
    const auto along = [&](const Vertex& v) { return (v.x() - focus.x) * ux + (v.y() - focus.y) * uy; };
    const double start = along(from);
    const double end = along(to);
    const double error = std::min(widest_chord_error, chord_error_share * std::abs(height));
    const double widest = std::sqrt(8.0 * std::abs(height) * error);
    const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(end - start) / widest)));
    for (int i = 1; i < pieces; ++i) {
        const double x = start + (end - start) * i / pieces;
        const double y = (x * x + height * height) / (2.0 * height) - height;  // relative to the focus
        line.push_back(round_oddly(focus.x + x * ux - y * uy, focus.y + x * uy + y * ux));
    }
}

}  // namespace

std::vector<DiagramEdge> sweep_seeds(const std::vector<Seed>& seeds,
                                     std::span<const std::uint32_t> taking_part, const Box& around,
                                     const MillimetreGrid& mm) {
    const Sites sites(seeds, taking_part, around, mm);
    Diagram diagram;
    boost::polygon::voronoi_builder<std::int32_t, SweepTraits, SweepPredicates> builder;
    for (const GridSegment& s : sites.segments) builder.insert_segment(s.low.x, s.low.y, s.high.x, s.high.y);
    builder.construct(&diagram);

    std::vector<DiagramEdge> edges;
    for (const auto& edge : diagram.edges()) {
        if (!edge.is_finite() || !edge.is_primary()) continue;
        const auto& own = *edge.cell();
        const auto& other = *edge.twin()->cell();
        DiagramEdge drawn;
        drawn.a = sites.seed_of(own);
        drawn.b = sites.seed_of(other);
        if (drawn.a >= drawn.b || drawn.b == frame) continue;  // each border once, from its smaller seed
        const Vertex& from = *edge.vertex0();
        const Vertex& to = *edge.vertex1();
        drawn.line.push_back(round_oddly(from.x(), from.y()));
        if (edge.is_curved()) {
            const auto& point_cell = own.contains_point() ? own : other;
            const auto& segment_cell = own.contains_point() ? other : own;
            add_arc(drawn.line, point_of(point_cell, sites.segment_of(point_cell)),
                    sites.segment_of(segment_cell), from, to);
        }
        drawn.line.push_back(round_oddly(to.x(), to.y()));
        drawn.line.erase(std::unique(drawn.line.begin(), drawn.line.end()), drawn.line.end());
        if (drawn.line.size() < 2) continue;
        const GridSegment& segment = sites.segment_of(own);
        drawn.from_distance = distance_to(own, segment, from.x(), from.y()) / MillimetreGrid::per_metre;
        drawn.to_distance = distance_to(own, segment, to.x(), to.y()) / MillimetreGrid::per_metre;
        edges.push_back(std::move(drawn));
    }
    return edges;
}

}  // namespace lifang
