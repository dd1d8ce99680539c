#include "tessellate/voronoi/chains.hpp"

#include "tessellate/plane/grid_segments.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lifang {
namespace {

// Borders end so far over the block's edge, in metres, that rounding cannot leave them short of it; the
// overhang is a loose end, which the line work drops.
constexpr double overhang = 0.005;
// The zigzag of a border between facing outlines; small against the 0.1 m that shrinking parts seeds by.
constexpr double widest_smoothing = 0.08 * MillimetreGrid::per_metre;
constexpr double smoothing_share = 0.2;  // of the gap, so that the line stays between the seeds
constexpr std::uint32_t none = 0xffffffff;

struct End {
    GridPoint at;
    std::uint32_t edge = 0;
    bool is_start = false;
};

/// Fewer points, ends kept (Douglas and Peucker 1973).
std::vector<GridPoint> simplify(const std::vector<GridPoint>& line, double tolerance) {
    std::vector<bool> kept(line.size(), false);
    kept.front() = kept.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> spans{{0, line.size() - 1}};
    while (!spans.empty()) {
        const auto [first, last] = spans.back();
        spans.pop_back();
        // A closed line's chord is a point: it keeps its farthest point whatever the tolerance.
        double farthest = line[first] == line[last] ? -1.0 : tolerance;
        std::size_t at = first;
        for (std::size_t i = first + 1; i < last; ++i)
            if (const double away = std::sqrt(squared_distance(as_point(line[i]), line[first], line[last]));
                away > farthest)
                farthest = away, at = i;
        if (at == first) continue;
        kept[at] = true;
        spans.emplace_back(first, at);
        spans.emplace_back(at, last);
    }
    std::vector<GridPoint> simple;
    for (std::size_t i = 0; i < line.size(); ++i)
        if (kept[i]) simple.push_back(line[i]);
    return simple;
}

/// For each own edge the one that goes on where it ends: where two edges meet, of the same two seeds.
std::vector<std::uint32_t> link(const std::vector<DiagramEdge>& edges, const std::vector<bool>& is_own) {
    std::vector<End> ends;
    ends.reserve(2 * edges.size());
    for (std::uint32_t e = 0; e < edges.size(); ++e) {
        ends.push_back({edges[e].line.front(), e, true});
        ends.push_back({edges[e].line.back(), e, false});
    }
    std::sort(ends.begin(), ends.end(), [](const End& a, const End& b) {
        return std::tie(a.at, a.edge, a.is_start) < std::tie(b.at, b.edge, b.is_start);
    });
    std::vector<std::uint32_t> next(edges.size(), none);
    for (std::size_t i = 0; i < ends.size();) {
        std::size_t end = i + 1;
        while (end < ends.size() && ends[end].at == ends[i].at) ++end;
        if (end - i == 2 && ends[i].is_start != ends[i + 1].is_start) {
            const End& in = ends[i].is_start ? ends[i + 1] : ends[i];
            const End& out = ends[i].is_start ? ends[i] : ends[i + 1];
            const DiagramEdge& one = edges[in.edge];
            const DiagramEdge& two = edges[out.edge];
            if (one.a == two.a && one.b == two.b && is_own[one.a]) next[in.edge] = out.edge;
        }
        i = end;
    }
    return next;
}

}  // namespace

std::vector<SeedBorder> chain_borders(const std::vector<DiagramEdge>& edges, const std::vector<bool>& is_own,
                                      const Inside& block, const MillimetreGrid& mm) {
    const auto next = link(edges, is_own);
    std::vector<bool> has_before(edges.size(), false), done(edges.size(), false);
    for (const std::uint32_t e : next)
        if (e != none) has_before[e] = true;

    std::vector<SeedBorder> borders;
    std::vector<GridPoint> line;
    MultiLineString parts;
    const auto add_chain = [&](std::uint32_t start) {
        line.assign(1, edges[start].line.front());
        double least = edges[start].from_distance;
        for (std::uint32_t e = start; e != none && !done[e]; e = next[e]) {
            done[e] = true;
            line.insert(line.end(), edges[e].line.begin() + 1, edges[e].line.end());
            least = std::min({least, edges[e].from_distance, edges[e].to_distance});
        }
        const double gap = 2.0 * least;
        LineString drawn;
        const double tolerance =
            std::min(widest_smoothing, smoothing_share * gap * MillimetreGrid::per_metre);
        for (const GridPoint p : simplify(line, tolerance)) drawn.push_back(mm.to_metres(p));
        parts.clear();
        block.clip(drawn, overhang, parts);
        for (LineString& part : parts)
            borders.push_back({edges[start].a, edges[start].b, std::move(part), gap});
    };
    for (std::uint32_t e = 0; e < edges.size(); ++e)
        if (is_own[edges[e].a] && !has_before[e]) add_chain(e);
    for (std::uint32_t e = 0; e < edges.size(); ++e)
        if (is_own[edges[e].a] && !done[e]) add_chain(e);  // closed: around a seed inside another's yard
    return borders;
}

}  // namespace lifang
