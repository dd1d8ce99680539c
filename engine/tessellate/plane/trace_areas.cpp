#include "tessellate/plane/trace_areas.hpp"

#include "core/parallel.hpp"

#include <algorithm>

namespace lifang {
namespace {

/// A closed walk along half-edges that passes no vertex twice; first point not repeated.
struct Loop {
    std::uint32_t label = 0;
    std::vector<GridPoint> points;
    bool is_hole = false;
};

bool is_clockwise(const std::vector<GridPoint>& points) {
    std::int64_t doubled = 0;
    for (std::size_t i = 1; i + 1 < points.size(); ++i) doubled += turn(points[0], points[i], points[i + 1]);
    return doubled < 0;
}

/// Cuts a cycle that passes vertices twice into cycles that do not.
class LoopCutter {
  public:
    explicit LoopCutter(const PlanarMap& map) : map_(map), place_(map.vertex_count(), 0) {}

    void cut(const std::vector<std::uint32_t>& cycle, std::uint32_t label, std::vector<Loop>& loops) {
        stack_.clear();
        for (const std::uint32_t half : cycle) {
            const std::uint32_t v = map_.start_of(half);
            if (place_[v] > 0)
                take(place_[v] - 1, label, loops);  // back where it was: what lies between is a loop
            stack_.push_back(v);
            place_[v] = static_cast<std::uint32_t>(stack_.size());
        }
        take(0, label, loops);
    }

  private:
    void take(std::size_t first, std::uint32_t label, std::vector<Loop>& loops) {
        Loop loop;
        loop.label = label;
        for (std::size_t i = first; i < stack_.size(); ++i) {
            loop.points.push_back(map_.at(stack_[i]));
            place_[stack_[i]] = 0;
        }
        stack_.resize(first);
        loop.is_hole = is_clockwise(loop.points);  // the area lies to the left of its border
        if (loop.points.size() > 2) loops.push_back(std::move(loop));
    }

    const PlanarMap& map_;
    std::vector<std::uint32_t> place_;  // 1 + place on the stack, 0: not on it
    std::vector<std::uint32_t> stack_;
};

/// Whether the middle of a side lies inside a loop that shares no side with it. Doubled, middles are on a
/// grid.
bool is_inside(GridPoint a, GridPoint b, const std::vector<GridPoint>& loop) {
    const std::int64_t x = std::int64_t{a.x} + b.x, y = std::int64_t{a.y} + b.y;
    bool inside = false;
    for (std::size_t i = 0; i < loop.size(); ++i) {
        const GridPoint p = loop[i], q = loop[(i + 1) % loop.size()];
        const std::int64_t py = 2 * std::int64_t{p.y} - y, qy = 2 * std::int64_t{q.y} - y;
        if ((py > 0) == (qy > 0)) continue;
        const std::int64_t px = 2 * std::int64_t{p.x} - x, qx = 2 * std::int64_t{q.x} - x;
        const std::int64_t cross = px * qy - py * qx;
        if ((cross > 0) == (qy > py)) inside = !inside;
    }
    return inside;
}

/// Closed, from its least point, the other way round: shapes run clockwise around what they hold.
Ring make_ring(const std::vector<GridPoint>& points, const MillimetreGrid& mm) {
    const auto least = std::min_element(points.begin(), points.end());
    Ring ring;
    ring.reserve(points.size() + 1);
    for (auto p = std::make_reverse_iterator(least + 1); p != points.rend(); ++p)
        ring.push_back(mm.to_metres(*p));
    for (auto p = points.rbegin(); p != std::make_reverse_iterator(least + 1); ++p)
        ring.push_back(mm.to_metres(*p));
    ring.push_back(ring.front());
    return ring;
}

MultiPolygon assemble(const std::vector<const Loop*>& loops, const MillimetreGrid& mm) {
    std::vector<const Loop*> shells, holes;
    for (const Loop* loop : loops) (loop->is_hole ? holes : shells).push_back(loop);
    MultiPolygon parts(shells.size());
    for (std::size_t i = 0; i < shells.size(); ++i) parts[i].outer = make_ring(shells[i]->points, mm);
    for (const Loop* hole : holes) {
        // Of nested parts that all go around the hole it is the innermost's.
        std::size_t home = shells.size() == 1 ? 0 : shells.size();
        for (std::size_t i = 0; shells.size() > 1 && i < shells.size(); ++i) {
            if (!is_inside(hole->points[0], hole->points[1], shells[i]->points)) continue;
            if (home == shells.size() ||
                is_inside(shells[i]->points[0], shells[i]->points[1], shells[home]->points))
                home = i;
        }
        if (home < shells.size()) parts[home].holes.push_back(make_ring(hole->points, mm));
    }
    for (Polygon& part : parts) std::sort(part.holes.begin(), part.holes.end());
    std::sort(parts.begin(), parts.end(),
              [](const Polygon& a, const Polygon& b) { return a.outer < b.outer; });
    return parts;
}

std::vector<Loop> trace_loops(const PlanarMap& map, const std::vector<std::uint32_t>& label) {
    std::vector<bool> kept(map.edges().size());
    for (std::uint32_t e = 0; e < map.edges().size(); ++e) kept[e] = label[2 * e] != label[2 * e + 1];
    const auto next = map.find_next(kept);
    std::vector<bool> passed(next.size(), false);
    LoopCutter cutter(map);
    std::vector<Loop> loops;
    std::vector<std::uint32_t> cycle;
    for (std::uint32_t start = 0; start < next.size(); ++start) {
        if (passed[start] || !kept[start / 2] || label[start] == PlanarMap::none) continue;
        cycle.clear();
        for (std::uint32_t half = start; !passed[half]; half = next[half])
            passed[half] = true, cycle.push_back(half);
        cutter.cut(cycle, label[start], loops);
    }
    return loops;
}

}  // namespace

std::vector<MultiPolygon> trace_areas(const PlanarMap& map, const std::vector<std::uint32_t>& label,
                                      std::size_t count, const MillimetreGrid& mm, const Run& run) {
    const std::vector<Loop> loops = trace_loops(map, label);
    std::vector<std::vector<const Loop*>> loops_of(count);
    for (const Loop& loop : loops) loops_of[loop.label].push_back(&loop);
    std::vector<MultiPolygon> areas(count);
    constexpr std::size_t chunk = 1024;
    for_each_item(run, count / chunk + 1, [&](std::size_t c) {
        for (std::size_t i = c * chunk; i < std::min(count, (c + 1) * chunk); ++i)
            areas[i] = assemble(loops_of[i], mm);
    });
    return areas;
}

}  // namespace lifang
