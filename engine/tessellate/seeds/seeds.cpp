#include "tessellate/seeds/seeds.hpp"

#include "core/disjoint_sets.hpp"
#include "core/parallel.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "tessellate/plane/inside.hpp"
#include "tessellate/plane/outlines.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace lifang {
namespace {

// Neighbours that touch are parted by twice this, so that no two segments meet in the Voronoi diagram; the
// border still runs along the common wall.
constexpr Meters shrink{0.1};
constexpr Meters simplification{0.03};  // must stay well below the gap that shrinking makes
// Schools and offices whose houses stand this near belong to one plot …
constexpr Meters same_plot{20.0};
// … and a plot with less built ground than this is a shed, a kiosk, a row of garages.
constexpr SquareMeters smallest_plot{400.0};
constexpr SquareMeters smallest_landuse{1000.0};

constexpr std::array<std::string_view, 14> plot_kinds = {
    "school", "university", "college",    "kindergarten", "hospital", "park",     "garden",
    "retail", "commercial", "industrial", "religious",    "cemetery", "military", "recreation_ground"};

bool is_plot(const Landuse& landuse) {
    return std::find(plot_kinds.begin(), plot_kinds.end(), landuse.kind) != plot_kinds.end();
}

/// What asks for ground in a block, the strongest claim first.
struct Claim {
    Seed::Kind kind;
    std::uint32_t owner;
    MultiPolygon area;
    Point inside;
};

/// The parts of claims that lie in the block; most lie in it whole.
void clip(std::vector<Claim>& claims, const RawBlock& block) {
    const Inside ground(block.area);
    for (Claim& claim : claims) {
        bool whole = true;
        for (const Polygon& polygon : claim.area)
            for (const Point& point : polygon.outer) whole = whole && ground.contains(point);
        // A notch of the block that pokes between two corners is left: it is cut off with the cell.
        if (!whole) claim.area = intersect(claim.area, MultiPolygon{block.area});
    }
}

/// For each claim the stronger ones that its outline comes too near to.
std::vector<std::vector<std::size_t>> find_stronger(const std::vector<Claim>& claims, const Run& run) {
    std::vector<Box> boxes;
    for (const Claim& claim : claims) boxes.push_back(bounds(claim.area).grown(shrink.value));
    const BoxIndex index(boxes);
    std::vector<std::vector<std::size_t>> stronger(claims.size());
    for_each_chunk(run, claims.size(), [&](std::size_t i) {
        for (const std::size_t other : index.find(boxes[i])) {
            if (other >= i) break;  // ascending: only stronger claims cut
            if (are_nearer(claims[i].area, claims[other].area, shrink)) stronger[i].push_back(other);
        }
    });
    return stronger;
}

/// Claims shrunk, and each cut back from the stronger ones it comes too near to.
std::vector<Seed> make_disjoint(std::vector<Claim> claims, const Run& run) {
    for_each_chunk(run, claims.size(), [&](std::size_t i) {
        claims[i].area = shrink_outline(claims[i].area, shrink, simplification);
    });
    const auto stronger = find_stronger(claims, run);
    for (std::size_t i = 0; i < claims.size(); ++i) {
        MultiPolygon& outline = claims[i].area;
        for (const std::size_t other : stronger[i])
            if (are_nearer(outline, claims[other].area, shrink))
                outline = subtract(outline, buffer(claims[other].area, shrink, 2));
        if (!stronger[i].empty() && !outline.empty()) outline = simplify(outline, simplification);
    }
    std::vector<Seed> seeds;
    for (Claim& claim : claims) {
        if (claim.area.empty()) continue;
        const Point inside = contains(claim.area, claim.inside) ? claim.inside : point_inside(claim.area);
        seeds.push_back({claim.kind, claim.owner, std::move(claim.area), inside});
    }
    return seeds;
}

/// Groups by distance: single linkage over the buildings' outlines.
std::vector<std::vector<BuildingId>> find_plots(const Site& site, const std::vector<BuildingId>& buildings) {
    std::vector<Box> boxes;
    for (const BuildingId id : buildings) boxes.push_back(bounds(at(site.buildings, id).footprint));
    const BoxIndex index(boxes);
    DisjointSets together(buildings.size());
    for (std::size_t i = 0; i < buildings.size(); ++i) {
        for (const std::size_t j : index.find(boxes[i].grown(same_plot.value))) {
            if (j <= i || together.find(i) == together.find(j)) continue;
            if (are_nearer(at(site.buildings, buildings[i]).footprint,
                           at(site.buildings, buildings[j]).footprint, same_plot))
                together.join(i, j);
        }
    }
    std::vector<std::vector<BuildingId>> plots;
    for (const auto& members : together.lists()) {
        std::vector<BuildingId> plot;
        SquareMeters built;
        for (const std::uint32_t i : members) {
            plot.push_back(buildings[i]);
            built += area(at(site.buildings, buildings[i]).footprint);
        }
        if (built >= smallest_plot) plots.push_back(std::move(plot));
    }
    return plots;
}

}  // namespace

std::vector<Seed> make_seeds(const Site& site, const RawBlock& block, const BlockContent& content,
                             const std::vector<Point>& building_points, const Run& run) {
    std::vector<Claim> claims;
    for (const CompoundPiece& piece : content.pieces)
        if (piece.claims)
            claims.push_back(
                {Seed::Kind::compound, piece.compound.index, piece.area, point_inside(piece.area)});
    for (const BuildingId id : content.buildings)
        claims.push_back(
            {Seed::Kind::building, id.index, at(site.buildings, id).footprint, building_points[id.index]});

    std::uint32_t ground = 0;
    std::vector<bool> on_landuse(content.others.size(), false);
    for (const std::size_t i : content.landuse) {
        const Landuse& landuse = site.landuse[i];
        if (!is_plot(landuse)) continue;
        // Dwellings on it: the outline is that of a whole quarter, not of one plot.
        const bool dwelt =
            std::any_of(content.buildings.begin(), content.buildings.end(),
                        [&](BuildingId id) { return contains(landuse.area, building_points[id.index]); });
        if (dwelt) continue;
        const MultiPolygon area_here = intersect(landuse.area, MultiPolygon{block.area});
        if (area(area_here) < smallest_landuse) continue;
        for (std::size_t k = 0; k < content.others.size(); ++k)
            if (contains(landuse.area, building_points[content.others[k].index])) on_landuse[k] = true;
        claims.push_back({Seed::Kind::ground, ground++, area_here, point_inside(area_here)});
    }
    std::vector<BuildingId> loose;
    for (std::size_t k = 0; k < content.others.size(); ++k)
        if (!on_landuse[k]) loose.push_back(content.others[k]);
    for (const auto& plot : find_plots(site, loose)) {
        for (const BuildingId id : plot)
            claims.push_back(
                {Seed::Kind::ground, ground, at(site.buildings, id).footprint, building_points[id.index]});
        ++ground;
    }
    clip(claims, block);
    return make_disjoint(std::move(claims), run);
}

}  // namespace lifang
