#include "tessellate/plane/planar_map.hpp"

#include "core/parallel.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

constexpr std::size_t chunk = 4096;

/// Which comes first counter-clockwise from the east, seen from `centre`.
bool is_before(GridPoint centre, GridPoint a, GridPoint b) {
    const auto is_below = [&](GridPoint p) { return p.y < centre.y || (p.y == centre.y && p.x < centre.x); };
    if (is_below(a) != is_below(b)) return !is_below(a);
    return turn(centre, a, b) > 0;
}

}  // namespace

PlanarMap::PlanarMap(NodedStrokes noded, const Run& run) : noded_(std::move(noded)) {
    gather_edges();
    drop_loose_ends();
    order_around_vertices(run);
}

double PlanarMap::millimetres(std::uint32_t edge) const {
    const GridPoint a = at(edges_[edge].from), b = at(edges_[edge].to);
    return std::hypot(double(b.x) - a.x, double(b.y) - a.y);
}

void PlanarMap::gather_edges() {
    const auto& strokes = noded_.strokes;
    for (std::uint32_t i = 0; i < strokes.size(); ++i) {
        const bool more =
            !edges_.empty() && edges_.back().from == strokes[i].a && edges_.back().to == strokes[i].b;
        if (!more) edges_.push_back({strokes[i].a, strokes[i].b, i, i});
        edges_.back().last_stroke = i + 1;
    }
}

void PlanarMap::drop_loose_ends() {
    // With the exclusive or of a vertex's edges the last one left is known without lists.
    std::vector<std::uint32_t> degree(vertex_count(), 0), joined(vertex_count(), 0);
    for (std::uint32_t e = 0; e < edges_.size(); ++e)
        for (const std::uint32_t v : {edges_[e].from, edges_[e].to}) ++degree[v], joined[v] ^= e;
    std::vector<bool> dropped(edges_.size(), false);
    for (std::uint32_t start = 0; start < degree.size(); ++start)
        for (std::uint32_t v = start; degree[v] == 1;) {
            const std::uint32_t e = joined[v];
            dropped[e] = true;
            degree[v] = 0;
            v = edges_[e].from == v ? edges_[e].to : edges_[e].from;
            --degree[v], joined[v] ^= e;
        }
    std::size_t kept = 0;
    for (std::size_t e = 0; e < edges_.size(); ++e)
        if (!dropped[e]) edges_[kept++] = edges_[e];
    edges_.resize(kept);
}

void PlanarMap::order_around_vertices(const Run& run) {
    start_.assign(vertex_count() + 1, 0);
    for (const Edge& edge : edges_) ++start_[edge.from + 1], ++start_[edge.to + 1];
    for (std::size_t v = 0; v < vertex_count(); ++v) start_[v + 1] += start_[v];
    around_.resize(start_.back());
    std::vector<std::size_t> next(start_.begin(), start_.end() - 1);
    for (std::uint32_t half = 0; half < 2 * edges_.size(); ++half) around_[next[start_of(half)]++] = half;
    for_each_item(run, vertex_count() / chunk + 1, [&](std::size_t c) {
        for (std::size_t v = c * chunk; v < std::min(vertex_count(), (c + 1) * chunk); ++v) {
            const GridPoint centre = noded_.vertices[v];
            std::sort(around_.begin() + static_cast<std::ptrdiff_t>(start_[v]),
                      around_.begin() + static_cast<std::ptrdiff_t>(start_[v + 1]),
                      [&](std::uint32_t a, std::uint32_t b) {
                          return is_before(centre, at(end_of(a)), at(end_of(b)));
                      });
        }
    });
}

std::vector<std::uint32_t> PlanarMap::find_next(const std::vector<bool>& kept) const {
    std::vector<std::uint32_t> next(2 * edges_.size(), none);
    for (std::uint32_t v = 0; v < vertex_count(); ++v) {
        std::uint32_t first = none, last = none;
        for (const std::uint32_t half : around(v)) {
            if (!kept[half / 2]) continue;
            // What comes in against `half` turns to the edge just clockwise of it.
            if (last != none)
                next[half ^ 1] = last;
            else
                first = half;
            last = half;
        }
        if (first != none) next[first ^ 1] = last;
    }
    return next;
}

}  // namespace lifang
