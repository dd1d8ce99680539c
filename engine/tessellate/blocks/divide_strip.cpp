#include "core/disjoint_sets.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "tessellate/blocks/strips.hpp"
#include "tessellate/plane/rings.hpp"
#include "tessellate/voronoi/borders.hpp"
#include "tessellate/voronoi/nearest_seed.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace lifang {
namespace {

// Sides of two blocks meet at a corner, where the diagram wants a gap; the border is led back to the corner.
constexpr Meters parting{0.15};
constexpr Meters at_corner{0.6};
// Arcs and zigzags of the middle line that nobody would draw.
constexpr Meters smoothing{0.5};
// A block whose edge on the strip is shorter than a strip is wide, and this much shorter than the longest,
// lies at the strip's end and not along it.
constexpr double end_share = 0.25;

using Sides = std::vector<StripSide>;

Box box_of(const StripSide& side) { return bounds(LineString{side.from, side.to}); }

/// For each side the length of the unbroken run of its block's sides that it is part of.
std::vector<double> measure_runs(const Sides& sides) {
    DisjointSets runs(sides.size());
    std::map<std::pair<std::uint32_t, Point>, std::size_t> first_at;
    for (std::size_t i = 0; i < sides.size(); ++i)
        for (const Point end : {sides[i].from, sides[i].to}) {
            const auto [found, fresh] = first_at.try_emplace({sides[i].block, end}, i);
            if (!fresh) runs.join(i, found->second);
        }
    std::vector<double> whole(sides.size());
    for (std::size_t i = 0; i < sides.size(); ++i)
        whole[runs.find(i)] += distance(sides[i].from, sides[i].to).value;
    std::vector<double> lengths;
    for (std::size_t i = 0; i < sides.size(); ++i) lengths.push_back(whole[runs.find(i)]);
    return lengths;
}

Sides without_ends(const Sides& sides, const GroundPolicy& policy) {
    const auto runs = measure_runs(sides);
    const double longest = runs.empty() ? 0.0 : *std::max_element(runs.begin(), runs.end());
    Sides along;
    for (std::size_t i = 0; i < sides.size(); ++i)
        if (runs[i] >= policy.strip_max_width.value || runs[i] >= end_share * longest)
            along.push_back(sides[i]);
    return along;
}

/// The sides as lines by block, cut back where they come too near to those of others.
std::vector<Seed> make_seeds_of(const Sides& sides) {
    std::vector<Box> boxes;
    for (const StripSide& side : sides) boxes.push_back(box_of(side));
    const BoxIndex index(boxes);
    std::map<std::uint32_t, MultiLineString> lines_of;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const LineString line{sides[i].from, sides[i].to};
        MultiLineString nearby;
        for (const std::size_t other : index.find(boxes[i].grown(parting.value)))
            if (sides[other].block != sides[i].block) nearby.push_back({sides[other].from, sides[other].to});
        MultiLineString& lines = lines_of[sides[i].block];
        if (nearby.empty())
            lines.push_back(line);
        else
            for (LineString& rest : subtract(MultiLineString{line}, buffer(nearby, parting, 2)))
                lines.push_back(std::move(rest));
    }
    std::vector<Seed> seeds;
    for (const auto& [block, lines] : lines_of) {
        if (lines.empty()) continue;
        Seed seed{Seed::Kind::ground, block, {}, lines.front().front()};
        for (const LineString& line : lines) seed.outline.push_back({line, {}});
        seeds.push_back(std::move(seed));
    }
    return seeds;
}

/// Where sides of two blocks meet: there their border ends.
std::vector<Point> find_corners(const Sides& sides) {
    std::map<Point, std::set<std::uint32_t>> blocks_at;
    for (const StripSide& side : sides)
        for (const Point end : {side.from, side.to}) blocks_at[end].insert(side.block);
    std::vector<Point> corners;
    for (const auto& [point, blocks] : blocks_at)
        if (blocks.size() > 1) corners.push_back(point);
    return corners;
}

void lead_to_corner(Point& end, const std::vector<Point>& corners, const BoxIndex& index) {
    const auto nearest = index.find_nearest(end, 1);
    if (!nearest.empty() && distance(end, corners[nearest.front()]) <= at_corner)
        end = corners[nearest.front()];
}

MultiLineString draw_borders(const Polygon& strip, const std::vector<Seed>& seeds, const Sides& sides,
                             const Run& run) {
    const std::vector<Point> corners = find_corners(sides);
    std::vector<Box> boxes;
    for (const Point corner : corners) boxes.push_back({corner, corner});
    const BoxIndex index(boxes);
    MultiLineString lines;
    for (SeedBorder& border : find_seed_borders(seeds, strip, run)) {
        if (border.line.size() < 2) continue;
        lead_to_corner(border.line.front(), corners, index);
        lead_to_corner(border.line.back(), corners, index);
        lines.push_back(std::move(border.line));
    }
    return lines.empty() ? lines : simplify(lines, smoothing);
}

}  // namespace

std::vector<StripShare> divide_strip(const Polygon& strip, const std::vector<StripSide>& sides,
                                     const GroundPolicy& policy, const Run& run) {
    const Sides along = without_ends(sides, policy);
    const std::vector<Seed> seeds = make_seeds_of(along);
    if (along.empty()) return {};
    if (seeds.size() < 2) return {{seeds.empty() ? along.front().block : seeds.front().owner, strip}};

    MultiLineString lines = draw_borders(strip, seeds, along, run);
    append_rings(lines, strip);
    const NearestSeed nearest(seeds);
    std::vector<StripShare> shares;
    for (Polygon& piece : polygonize(node(lines))) {
        const Point inside = point_inside({piece});
        if (!contains(strip, inside)) continue;
        shares.push_back({seeds[*nearest.find(inside)].owner, std::move(piece)});
    }
    std::stable_sort(shares.begin(), shares.end(),
                     [](const StripShare& a, const StripShare& b) { return a.block < b.block; });
    return shares;
}

}  // namespace lifang
