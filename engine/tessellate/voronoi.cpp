#include "tessellate/voronoi.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include <boost/polygon/voronoi.hpp>

namespace lifang::voronoi_input {

/// Whole millimetres from the block's corner: Boost's sweep is exact on 32-bit integers, enough for 2,000 km.
struct GridPoint {
    std::int32_t x = 0;
    std::int32_t y = 0;
    friend bool operator==(const GridPoint&, const GridPoint&) = default;
};
struct GridSegment {
    GridPoint low;
    GridPoint high;
};

}  // namespace lifang::voronoi_input

namespace boost::polygon {

template <>
struct geometry_concept<lifang::voronoi_input::GridPoint> {
    using type = point_concept;
};
template <>
struct point_traits<lifang::voronoi_input::GridPoint> {
    using coordinate_type = std::int32_t;
    static coordinate_type get(const lifang::voronoi_input::GridPoint& p, orientation_2d side) {
        return side == HORIZONTAL ? p.x : p.y;
    }
};
template <>
struct geometry_concept<lifang::voronoi_input::GridSegment> {
    using type = segment_concept;
};
template <>
struct segment_traits<lifang::voronoi_input::GridSegment> {
    using coordinate_type = std::int32_t;
    using point_type = lifang::voronoi_input::GridPoint;
    static point_type get(const lifang::voronoi_input::GridSegment& s, direction_1d end) {
        return end.to_int() ? s.high : s.low;
    }
};

}  // namespace boost::polygon

namespace lifang {
namespace {

using voronoi_input::GridPoint;
using voronoi_input::GridSegment;
using Diagram = boost::polygon::voronoi_diagram<double>;

constexpr double per_metre = 1000.0;
constexpr double chord_error = 0.2 * per_metre;

/// All outlines as segments, then a frame so far out that it takes no ground from any seed and leaves every
/// border inside it finite.
class Sites {
  public:
    Sites(const std::vector<MultiPolygon>& seeds, const Box& around) : origin_(around.min) {
        for (std::uint32_t i = 0; i < seeds.size(); ++i) {
            for (const Polygon& polygon : seeds[i]) {
                add_ring(polygon.outer, i);
                for (const Ring& hole : polygon.holes) add_ring(hole, i);
            }
        }
        const Box far = around.grown(2.0 * std::hypot(around.width(), around.height()) + 10.0);
        add_ring({far.min, {far.max.x, far.min.y}, far.max, {far.min.x, far.max.y}, far.min}, frame);
    }

    static constexpr std::uint32_t frame = std::numeric_limits<std::uint32_t>::max();

    const std::vector<GridSegment>& segments() const { return segments_; }
    std::uint32_t seed_of(const Diagram::cell_type& cell) const { return seed_[cell.source_index()]; }
    const GridSegment& segment_of(const Diagram::cell_type& cell) const {
        return segments_[cell.source_index()];
    }
    Point to_metres(double x, double y) const {
        return {std::round((x / per_metre + origin_.x) * per_metre) / per_metre,
                std::round((y / per_metre + origin_.y) * per_metre) / per_metre};
    }

  private:
    GridPoint to_grid(Point p) const {
        return {static_cast<std::int32_t>(std::llround((p.x - origin_.x) * per_metre)),
                static_cast<std::int32_t>(std::llround((p.y - origin_.y) * per_metre))};
    }
    void add_ring(const Ring& ring, std::uint32_t seed) {
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const GridSegment segment{to_grid(ring[i]), to_grid(ring[i + 1])};
            if (segment.low == segment.high) continue;
            segments_.push_back(segment);
            seed_.push_back(seed);
        }
    }

    Point origin_;
    std::vector<GridSegment> segments_;
    std::vector<std::uint32_t> seed_;
};

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
    const double dx = segment.high.x - segment.low.x;
    const double dy = segment.high.y - segment.low.y;
    return std::abs((x - segment.low.x) * dy - (y - segment.low.y) * dx) / std::hypot(dx, dy);
}

/// Points between the two ends of an arc whose points are as far from `focus` as from the line through
/// `directrix`. In the frame of the line the arc is y = (x² + d²) / 2d, so a chord over a width w misses it
/// by w² / 8d.
void add_arc(LineString& line, const Sites& sites, GridPoint focus, const GridSegment& directrix,
             const Diagram::vertex_type& from, const Diagram::vertex_type& to) {
    const double dx = directrix.high.x - directrix.low.x;
    const double dy = directrix.high.y - directrix.low.y;
    const double norm = std::hypot(dx, dy);
    const double ux = dx / norm;
    const double uy = dy / norm;
    const double px = focus.x - directrix.low.x;
    const double py = focus.y - directrix.low.y;
    const double height = px * -uy + py * ux;  // of the focus over the line, signed
    if (height == 0.0) return;
    const auto along = [&](const Diagram::vertex_type& v) {
        return (v.x() - focus.x) * ux + (v.y() - focus.y) * uy;
    };
    const double start = along(from);
    const double end = along(to);
    const double widest = std::sqrt(8.0 * std::abs(height) * chord_error);
    const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(end - start) / widest)));
    for (int i = 1; i < pieces; ++i) {
        const double x = start + (end - start) * i / pieces;
        const double y = (x * x + height * height) / (2.0 * height) - height;  // relative to the focus
        line.push_back(sites.to_metres(focus.x + x * ux - y * uy, focus.y + x * uy + y * ux));
    }
}

LineString draw(const Diagram::edge_type& edge, const Sites& sites) {
    const auto& from = *edge.vertex0();
    const auto& to = *edge.vertex1();
    LineString line{sites.to_metres(from.x(), from.y())};
    if (edge.is_curved()) {
        const auto& own = *edge.cell();
        const auto& other = *edge.twin()->cell();
        const auto& point_cell = own.contains_point() ? own : other;
        const auto& segment_cell = own.contains_point() ? other : own;
        add_arc(line, sites, point_of(point_cell, sites.segment_of(point_cell)),
                sites.segment_of(segment_cell), from, to);
    }
    line.push_back(sites.to_metres(to.x(), to.y()));
    line.erase(std::unique(line.begin(), line.end()), line.end());
    return line;
}

double narrowest(const Diagram::edge_type& edge, const Sites& sites) {
    const auto& cell = *edge.cell();
    const GridSegment& segment = sites.segment_of(cell);
    const auto& from = *edge.vertex0();
    const auto& to = *edge.vertex1();
    const double ends =
        std::min(distance_to(cell, segment, from.x(), from.y()), distance_to(cell, segment, to.x(), to.y()));
    return 2.0 * ends / per_metre;
}

}  // namespace

std::vector<SeedBorder> find_seed_borders(const std::vector<MultiPolygon>& seeds, const Box& around) {
    const Sites sites(seeds, around);
    Diagram diagram;
    boost::polygon::construct_voronoi(sites.segments().begin(), sites.segments().end(), &diagram);

    std::vector<SeedBorder> borders;
    for (const auto& edge : diagram.edges()) {
        if (!edge.is_finite() || !edge.is_primary()) continue;
        const std::uint32_t own = sites.seed_of(*edge.cell());
        const std::uint32_t other = sites.seed_of(*edge.twin()->cell());
        if (own >= other || other == Sites::frame) continue;  // each border once, from its smaller seed
        LineString line = draw(edge, sites);
        if (line.size() < 2) continue;
        borders.push_back({own, other, std::move(line), narrowest(edge, sites)});
    }
    return borders;
}

}  // namespace lifang
