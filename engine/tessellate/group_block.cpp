#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "tessellate/derive.hpp"
#include "tessellate/grouping.hpp"
#include "tessellate/inside.hpp"
#include "tessellate/nearest_seed.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace lifang {
namespace {

// How strongly a line between two buildings speaks for two courtyards. Service roads also run inside
// courtyards, so they weigh little more than a path; a wall is built to part.
constexpr double path_openness = 0.7;
constexpr double service_openness = 0.5;
constexpr double street_openness = 0.25;
constexpr double wall_openness = 0.2;

double cross(Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

bool segments_cross(Point a, Point b, Point c, Point d) {
    return (cross(a, b, c) > 0.0) != (cross(a, b, d) > 0.0) &&
           (cross(c, d, a) > 0.0) != (cross(c, d, b) > 0.0);
}

Box box_of(Point a, Point b) {
    Box box;
    box.include(a);
    box.include(b);
    return box;
}

double openness_of(Barrier road_class) {
    if (road_class <= Barrier::path) return path_openness;
    return road_class == Barrier::service ? service_openness : street_openness;
}

/// Borders between two building seeds, gathered by pair; the part outside the block joins nobody.
std::vector<Tie> find_ties(const RawBlock& block, const std::vector<std::uint32_t>& member_of_seed,
                           const std::vector<Seed>& seeds, const std::vector<SeedBorder>& borders,
                           const Separators& separators) {
    constexpr std::uint32_t none = SeedBorder::no_seed;
    const Inside ground(block.area);
    std::map<std::pair<std::uint32_t, std::uint32_t>, Tie> by_pair;
    for (const SeedBorder& border : borders) {
        if (member_of_seed[border.a] == none || member_of_seed[border.b] == none) continue;
        const Point middle = border.line[border.line.size() / 2];
        if (!ground.contains(middle)) continue;
        const auto [entry, fresh] = by_pair.try_emplace({border.a, border.b});
        Tie& tie = entry->second;
        if (fresh) {
            tie.a = member_of_seed[border.a];
            tie.b = member_of_seed[border.b];
            tie.gap = border.gap;
            tie.openness = separators.openness(seeds[border.a].inside, seeds[border.b].inside);
        }
        tie.contact += length(border.line).value;
        tie.gap = std::min(tie.gap, border.gap);
    }
    std::vector<Tie> ties;
    for (const auto& [pair, tie] : by_pair) ties.push_back(tie);
    return ties;
}

}  // namespace

Separators::Separators(const Site& site) : index_({}) {
    const auto add = [&](const LineString& line, double openness) {
        for (std::size_t i = 0; i + 1 < line.size(); ++i) pieces_.push_back({line[i], line[i + 1], openness});
    };
    for (const Road& road : site.roads)
        if (!road.tunnel) add(road.line, openness_of(road.road_class));
    for (const BarrierLine& barrier : site.barrier_lines)
        if (!barrier.tunnel)
            for (const LineString& line : barrier.lines) add(line, wall_openness);
    std::vector<Box> boxes;
    for (const Piece& piece : pieces_) boxes.push_back(box_of(piece.from, piece.to));
    index_ = BoxIndex(boxes);
}

double Separators::openness(Point from, Point to) const {
    double least = 1.0;
    for (const std::size_t i : index_.find(box_of(from, to)))
        if (segments_cross(from, to, pieces_[i].from, pieces_[i].to))
            least = std::min(least, pieces_[i].openness);
    return least;
}

std::vector<std::vector<BuildingId>> group_block(const Site& site, const RawBlock& block,
                                                 const std::vector<BuildingId>& buildings,
                                                 const std::vector<Seed>& seeds,
                                                 const std::vector<SeedBorder>& borders,
                                                 const Separators& separators,
                                                 const std::vector<std::int64_t>& community_of_building) {
    if (buildings.empty()) return {};
    std::vector<Member> members;
    std::vector<std::vector<BuildingId>> buildings_of;  // by member: one, and those drawn under it
    std::vector<std::uint32_t> member_of_seed(seeds.size(), SeedBorder::no_seed);
    std::set<BuildingId> seeded;
    for (std::size_t i = 0; i < seeds.size(); ++i) {
        if (seeds[i].kind != Seed::Kind::building) continue;
        const Building& building = site.buildings[seeds[i].owner];
        member_of_seed[i] = static_cast<std::uint32_t>(members.size());
        members.push_back(
            {building.floor_area.value, bounds(building.footprint), community_of_building[seeds[i].owner]});
        buildings_of.push_back({BuildingId{seeds[i].owner}});
        seeded.insert(BuildingId{seeds[i].owner});
    }
    if (seeded.size() < buildings.size()) {
        const NearestSeed nearest(seeds);
        for (const BuildingId id : buildings) {
            if (seeded.contains(id)) continue;
            const Building& building = at(site.buildings, id);
            const auto seed = nearest.find(point_inside(building.footprint));
            if (!seed || member_of_seed[*seed] == SeedBorder::no_seed) continue;
            members[member_of_seed[*seed]].floor_area += building.floor_area.value;
            buildings_of[member_of_seed[*seed]].push_back(id);
        }
    }
    const auto ties = find_ties(block, member_of_seed, seeds, borders, separators);
    const GroupLimits limits{site.profile.derived_min.value, site.profile.derived_max.value};
    const auto group = group_buildings(members, ties, limits);

    std::vector<std::vector<BuildingId>> groups;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (group[i] >= groups.size()) groups.resize(group[i] + 1);
        auto& together = groups[group[i]];
        together.insert(together.end(), buildings_of[i].begin(), buildings_of[i].end());
    }
    return groups;
}

}  // namespace lifang
