#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "tessellate/derived/derive.hpp"
#include "tessellate/derived/grouping.hpp"
#include "tessellate/voronoi/nearest_seed.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace lifang {
namespace {

// How strongly a line between two buildings speaks for two courtyards. Service roads also run inside
// courtyards, so they weigh little more than a path; a wall is built to part.
constexpr double path_openness = 0.7;
constexpr double service_openness = 0.5;
constexpr double street_openness = 0.25;
constexpr double wall_openness = 0.2;
constexpr double yard_openness = 3.0;
// A smaller enclosure is a flower bed or a single house's, a larger one a campus or a whole quarter.
constexpr SquareMeters smallest_yard{500.0};
constexpr SquareMeters largest_yard{60000.0};
// Houses at odds with each other were not built together: at 45°, and a kiosk beside a slab, count as this
// much less open to each other than two slabs of one drawing.
constexpr double askew_openness = 0.6;
constexpr double unlike_openness = 0.6;
// Houses drawn over each other, a tower over its podium: with more of one under the other than a compound's
// cell may miss of its houses, the two have one ground.
constexpr double overlap_share = 0.05;
constexpr double overlap_gap = 0.5;  // metres between the seeds, which were parted

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

/// The direction of a building's walls up to quarter turns, as a vector whose angle is four times theirs: the
/// mean over its sides by length.
Point find_grain(const MultiPolygon& footprint) {
    Point sum;
    for (const Polygon& part : footprint)
        for (std::size_t i = 0; i + 1 < part.outer.size(); ++i) {
            const Point a = part.outer[i], b = part.outer[i + 1];
            const double angle = 4.0 * std::atan2(b.y - a.y, b.x - a.x);
            sum.x += distance(a, b).value * std::cos(angle);
            sum.y += distance(a, b).value * std::sin(angle);
        }
    const double length = std::hypot(sum.x, sum.y);
    return length > 0.0 ? Point{sum.x / length, sum.y / length} : Point{};
}

/// How alike two buildings are: 1 for walls parallel or square to each other around equal footprints.
double find_likeness(const Member& a, Point grain_a, const Member& b, Point grain_b) {
    const double agreement = (1.0 + grain_a.x * grain_b.x + grain_a.y * grain_b.y) / 2.0;
    const double ratio = std::min(a.ground, b.ground) / std::max({a.ground, b.ground, 1e-9});
    return (askew_openness + (1.0 - askew_openness) * agreement) *
           (unlike_openness + (1.0 - unlike_openness) * ratio);
}

/// Whether so much of one house is drawn over the other that they have one ground. Only seeds that lost
/// ground to others are asked.
bool overlap(const Site& site, const Seed& a, const Seed& b) {
    const MultiPolygon& one = site.buildings[a.owner].footprint;
    const MultiPolygon& two = site.buildings[b.owner].footprint;
    const double lost_by_shrinking = 0.2;  // metres of outline, more than seeds are shrunk by
    const auto lost = [&](const Seed& seed, const MultiPolygon& footprint) {
        return area(seed.outline).value + lost_by_shrinking * perimeter(footprint).value <
               area(footprint).value;
    };
    if (!lost(a, one) && !lost(b, two)) return false;
    return area(intersect(one, two)).value > overlap_share * std::min(area(one).value, area(two).value);
}

/// Borders between two building seeds, gathered by pair.
std::vector<Affinity> find_affinities(const Site& site, const std::vector<std::uint32_t>& member_of_seed,
                                      const std::vector<Seed>& seeds, const std::vector<SeedBorder>& borders,
                                      const Separators& separators, const std::vector<Member>& members,
                                      const std::vector<Point>& grains) {
    constexpr std::uint32_t none = SeedBorder::no_seed;
    std::map<std::pair<std::uint32_t, std::uint32_t>, Affinity> by_pair;
    for (const SeedBorder& border : borders) {
        if (member_of_seed[border.a] == none || member_of_seed[border.b] == none) continue;
        const auto [entry, fresh] = by_pair.try_emplace({border.a, border.b});
        Affinity& affinity = entry->second;
        if (fresh) {
            affinity.a = member_of_seed[border.a];
            affinity.b = member_of_seed[border.b];
            affinity.gap = border.gap;
            affinity.overlap = border.gap < overlap_gap && overlap(site, seeds[border.a], seeds[border.b]);
            affinity.openness = separators.openness(seeds[border.a].inside, seeds[border.b].inside) *
                                find_likeness(members[affinity.a], grains[affinity.a], members[affinity.b],
                                              grains[affinity.b]);
        }
        affinity.contact += length(border.line).value;
        affinity.gap = std::min(affinity.gap, border.gap);
    }
    std::vector<Affinity> affinities;
    for (const auto& [pair, affinity] : by_pair) affinities.push_back(affinity);
    return affinities;
}

}  // namespace

Separators::Separators(const Site& site) : index_({}), yard_index_({}) {
    const auto add = [&](const LineString& line, double openness) {
        for (std::size_t i = 0; i + 1 < line.size(); ++i) pieces_.push_back({line[i], line[i + 1], openness});
    };
    for (const Road& road : site.roads)
        if (!road.tunnel) add(road.line, openness_of(road.road_class));
    for (const BarrierLine& barrier : site.barrier_lines)
        if (barrier.parts_ground() || barrier.kind == BarrierLine::Kind::wall)
            for (const LineString& line : barrier.lines) add(line, wall_openness);
    std::vector<Box> boxes;
    for (const Piece& piece : pieces_) boxes.push_back(box_of(piece.from, piece.to));
    index_ = BoxIndex(boxes);

    MultiLineString walls;
    for (const BarrierLine& barrier : site.barrier_lines)
        if (barrier.kind == BarrierLine::Kind::wall)
            walls.insert(walls.end(), barrier.lines.begin(), barrier.lines.end());
    if (walls.empty()) return;
    yards_ = polygonize(node(walls));
    std::erase_if(
        yards_, [](const Polygon& yard) { return area(yard) < smallest_yard || area(yard) > largest_yard; });
    std::vector<Box> yard_boxes;
    for (const Polygon& yard : yards_) yard_boxes.push_back(bounds(yard));
    yard_index_ = BoxIndex(yard_boxes);
}

std::size_t Separators::find_yard(Point point) const {
    for (const std::size_t i : yard_index_.find({point, point}))
        if (contains(yards_[i], point)) return i;
    return no_yard;
}

double Separators::openness(Point from, Point to) const {
    const std::size_t yard = find_yard(from);
    if (yard != find_yard(to)) return wall_openness;
    if (yard != no_yard) return yard_openness;
    double least = 1.0;
    for (const std::size_t i : index_.find(box_of(from, to)))
        if (segments_cross(from, to, pieces_[i].from, pieces_[i].to))
            least = std::min(least, pieces_[i].openness);
    return least;
}

std::vector<std::vector<BuildingId>> group_block(
    const Site& site, const std::vector<BuildingId>& buildings, const std::vector<Seed>& seeds,
    const std::vector<SeedBorder>& borders, const Separators& separators,
    const std::vector<std::optional<CommunityId>>& community_of_building) {
    if (buildings.empty()) return {};
    std::vector<Member> members;
    std::vector<Point> grains;                          // by member
    std::vector<std::vector<BuildingId>> buildings_of;  // by member: one, and those drawn under it
    std::vector<std::uint32_t> member_of_seed(seeds.size(), SeedBorder::no_seed);
    std::set<BuildingId> seeded;
    for (std::size_t i = 0; i < seeds.size(); ++i) {
        if (seeds[i].kind != Seed::Kind::building) continue;
        const Building& building = site.buildings[seeds[i].owner];
        member_of_seed[i] = static_cast<std::uint32_t>(members.size());
        members.push_back({.floor_area = building.floor_area.value,
                           .ground = area(building.footprint).value,
                           .middle = centroid(building.footprint),
                           .box = bounds(building.footprint),
                           .community = community_of_building[seeds[i].owner]});
        grains.push_back(find_grain(building.footprint));
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
    const auto affinities =
        find_affinities(site, member_of_seed, seeds, borders, separators, members, grains);
    const GroupLimits limits{site.profile.derived_min.value, site.profile.derived_max.value};
    const auto group = group_buildings(members, affinities, limits);

    std::vector<std::vector<BuildingId>> groups;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (group[i] >= groups.size()) groups.resize(group[i] + 1);
        auto& together = groups[group[i]];
        together.insert(together.end(), buildings_of[i].begin(), buildings_of[i].end());
    }
    return groups;
}

}  // namespace lifang
