#include "tessellate/voronoi/borders.hpp"

#include "core/parallel.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "tessellate/plane/inside.hpp"
#include "tessellate/voronoi/chains.hpp"
#include "tessellate/voronoi/diagram.hpp"

#include <algorithm>
#include <numeric>
#include <span>

namespace lifang {
namespace {

constexpr std::size_t most_seeds = 4000;  // in a tile: a sweep of a tenth of a second
constexpr double first_halo = 60.0;       // metres; twice a wide street

using Tile = std::span<std::uint32_t>;

/// Halves by position across the longer side until few are left; order within a tile is that of the seeds.
void divide(const std::vector<Seed>& seeds, Tile seeds_here, std::vector<Tile>& tiles) {
    if (seeds_here.size() <= most_seeds) {
        std::sort(seeds_here.begin(), seeds_here.end());
        tiles.push_back(seeds_here);
        return;
    }
    Box box;
    for (const std::uint32_t i : seeds_here) box.include(seeds[i].inside);
    const bool across = box.width() >= box.height();
    const std::size_t half = seeds_here.size() / 2;
    std::nth_element(seeds_here.begin(), seeds_here.begin() + static_cast<std::ptrdiff_t>(half),
                     seeds_here.end(), [&](std::uint32_t a, std::uint32_t b) {
                         const Point p = seeds[a].inside, q = seeds[b].inside;
                         return std::pair(across ? p.x : p.y, a) < std::pair(across ? q.x : q.y, b);
                     });
    divide(seeds, seeds_here.first(half), tiles);
    divide(seeds, seeds_here.subspan(half), tiles);
}

double overflow(Point centre, double radius, const Box& seen) {
    return radius - std::min({centre.x - seen.min.x, seen.max.x - centre.x, centre.y - seen.min.y,
                              seen.max.y - centre.y});
}

/// By how many metres an empty circle around a point of the borders reaches over the ground that was seen,
/// inside the block; not above 0 when none does. The circles along an edge lie within those of its ends.
double find_overflow(const std::vector<DiagramEdge>& edges, const std::vector<bool>& is_own,
                     const Inside& block, const Box& seen, const MillimetreGrid& mm) {
    double most = 0.0;
    MultiLineString parts;
    for (const DiagramEdge& edge : edges) {
        if (!is_own[edge.a]) continue;
        const Point from = mm.to_metres(edge.line.front()), to = mm.to_metres(edge.line.back());
        if (std::max(overflow(from, edge.from_distance, seen), overflow(to, edge.to_distance, seen)) <= most)
            continue;
        // The distance to two sites is a convex function along their border.
        const double length = std::max(distance(from, to).value, 1e-9);
        parts.clear();
        block.clip({from, to}, 0.0, parts);
        for (const LineString& part : parts)
            for (const Point p : {part.front(), part.back()}) {
                const double share = std::clamp(distance(from, p).value / length, 0.0, 1.0);
                const double radius = edge.from_distance + share * (edge.to_distance - edge.from_distance);
                most = std::max(most, overflow(p, radius, seen));
            }
    }
    return most;
}

class Tiles {
  public:
    Tiles(const std::vector<Seed>& seeds, const Polygon& block)
        : seeds_(seeds), block_(block), mm_(bounds(block)), boxes_(boxes_of(seeds)), index_(boxes_) {
        for (const Box& box : boxes_) all_.include(box);
    }

    std::vector<SeedBorder> draw(Tile own) const {
        Box around;
        std::vector<bool> is_own(seeds_.size(), false);
        for (const std::uint32_t i : own) around.include(boxes_[i]), is_own[i] = true;
        for (double halo = first_halo;; halo *= 2.0) {
            const Box seen = around.grown(halo);
            const bool all = seen.min.x <= all_.min.x && seen.min.y <= all_.min.y &&
                             seen.max.x >= all_.max.x && seen.max.y >= all_.max.y;
            std::vector<std::uint32_t> taking_part;
            for (const std::size_t i : index_.find(seen))
                taking_part.push_back(static_cast<std::uint32_t>(i));
            const auto edges = sweep_seeds(seeds_, taking_part, seen, mm_);
            const double missing = all ? 0.0 : find_overflow(edges, is_own, block_, seen, mm_);
            if (missing <= 0.0) return chain_borders(edges, is_own, block_, mm_);
            halo = std::max(halo, missing / 2.0 + halo / 2.0);
        }
    }

  private:
    static std::vector<Box> boxes_of(const std::vector<Seed>& seeds) {
        std::vector<Box> boxes;
        for (const Seed& seed : seeds) boxes.push_back(bounds(seed.outline));
        return boxes;
    }

    const std::vector<Seed>& seeds_;
    Inside block_;
    MillimetreGrid mm_;
    std::vector<Box> boxes_;
    BoxIndex index_;
    Box all_;
};

}  // namespace

std::vector<SeedBorder> find_seed_borders(const std::vector<Seed>& seeds, const Polygon& block,
                                          const Run& run) {
    if (seeds.size() < 2) return {};
    std::vector<std::uint32_t> order(seeds.size());
    std::iota(order.begin(), order.end(), 0u);
    std::vector<Tile> tiles;
    divide(seeds, order, tiles);
    const Tiles sweep(seeds, block);
    std::vector<std::vector<SeedBorder>> drawn(tiles.size());
    for_each_item(run, tiles.size(), [&](std::size_t i) { drawn[i] = sweep.draw(tiles[i]); });
    std::vector<SeedBorder> borders;
    for (auto& part : drawn)
        borders.insert(borders.end(), std::make_move_iterator(part.begin()),
                       std::make_move_iterator(part.end()));
    return borders;
}

}  // namespace lifang
