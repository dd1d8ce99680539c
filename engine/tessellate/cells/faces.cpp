#include "tessellate/cells/faces.hpp"

#include "core/disjoint_sets.hpp"
#include "geometry/index.hpp"

namespace lifang {
namespace {

constexpr std::uint32_t none = PlanarMap::none;

/// A closed way along half-edges; what lies to its left is a face's ground.
struct Way {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::int64_t doubled_area = 0;  ///< not above 0: a face's inner border, or the outside's
    std::uint32_t face = none;
};

struct Ways {
    std::vector<std::uint32_t> halves;
    std::vector<Way> ways;
};

std::int64_t measure(const PlanarMap& map, std::span<const std::uint32_t> halves) {
    const GridPoint origin = map.at(map.start_of(halves.front()));
    std::int64_t doubled = 0;
    for (const std::uint32_t half : halves)
        doubled += turn(origin, map.at(map.start_of(half)), map.at(map.end_of(half)));
    return doubled;
}

Ways trace(const PlanarMap& map) {
    const auto next = map.find_next(std::vector<bool>(map.edges().size(), true));
    Ways traced;
    traced.halves.reserve(next.size());
    std::vector<bool> passed(next.size(), false);
    for (std::uint32_t start = 0; start < next.size(); ++start) {
        if (passed[start]) continue;
        Way way;
        way.begin = traced.halves.size();
        for (std::uint32_t half = start; !passed[half]; half = next[half])
            passed[half] = true, traced.halves.push_back(half);
        way.end = traced.halves.size();
        way.doubled_area = measure(map, std::span(traced.halves).subspan(way.begin));
        traced.ways.push_back(way);
    }
    return traced;
}

/// For each vertex a number that the vertices it hangs together with share.
std::vector<std::uint32_t> find_components(const PlanarMap& map) {
    DisjointSets together(map.vertex_count());
    for (const PlanarMap::Edge& edge : map.edges()) together.join(edge.from, edge.to);
    return together.names();
}

/// Whether a point lies left of an odd number of sides; exact. The point is on no side.
bool is_inside(const PlanarMap& map, std::span<const std::uint32_t> halves, GridPoint point) {
    bool inside = false;
    for (const std::uint32_t half : halves) {
        const GridPoint a = map.at(map.start_of(half)), b = map.at(map.end_of(half));
        if ((a.y > point.y) == (b.y > point.y)) continue;
        if ((turn(a, b, point) > 0) == (b.y > a.y)) inside = !inside;
    }
    return inside;
}

/// A way that runs around something from outside lies in the smallest face of other line work around it.
void place_inner_ways(const PlanarMap& map, Ways& traced) {
    const auto component = find_components(map);
    std::vector<std::size_t> outer;
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < traced.ways.size(); ++i) {
        const Way& way = traced.ways[i];
        if (way.doubled_area <= 0) continue;
        Box box;
        for (std::size_t h = way.begin; h < way.end; ++h) {
            const GridPoint p = map.at(map.start_of(traced.halves[h]));
            box.include(Point{double(p.x), double(p.y)});
        }
        outer.push_back(i);
        boxes.push_back(box);
    }
    const BoxIndex index(boxes);
    for (Way& way : traced.ways) {
        if (way.doubled_area > 0) continue;
        const std::uint32_t vertex = map.start_of(traced.halves[way.begin]);
        const GridPoint at = map.at(vertex);
        const Point point{double(at.x), double(at.y)};
        const Way* home = nullptr;
        for (const std::size_t found : index.find({point, point})) {
            const Way& around = traced.ways[outer[found]];
            if (component[map.start_of(traced.halves[around.begin])] == component[vertex]) continue;
            if (home && home->doubled_area <= around.doubled_area) continue;
            if (is_inside(map, std::span(traced.halves).subspan(around.begin, around.end - around.begin), at))
                home = &around;
        }
        if (home) way.face = home->face;
    }
}

}  // namespace

GroundFaces::GroundFaces(PlanarMap traced_map) : map(std::move(traced_map)) {
    Ways traced = trace(map);
    for (Way& way : traced.ways) {
        if (way.doubled_area <= 0) continue;
        way.face = static_cast<std::uint32_t>(faces.size());
        faces.emplace_back();
    }
    place_inner_ways(map, traced);

    start_.assign(faces.size() + 1, 0);
    for (const Way& way : traced.ways)
        if (way.face != none) start_[way.face + 1] += way.end - way.begin;
    for (std::size_t i = 0; i < faces.size(); ++i) start_[i + 1] += start_[i];
    halves_.resize(start_.back());
    face_of.assign(2 * map.edges().size(), outside);
    constexpr double doubled_per_square_metre = 2.0 * MillimetreGrid::per_metre * MillimetreGrid::per_metre;
    std::vector<std::size_t> next(start_.begin(), start_.end() - 1);
    for (const Way& way : traced.ways) {
        if (way.face == none) continue;
        faces[way.face].square_metres += static_cast<double>(way.doubled_area) / doubled_per_square_metre;
        for (std::size_t h = way.begin; h < way.end; ++h) {
            face_of[traced.halves[h]] = way.face;
            halves_[next[way.face]++] = traced.halves[h];
        }
    }
}

bool GroundFaces::contains(std::uint32_t face, GridPoint point) const {
    return is_inside(map, around(face), point);
}

}  // namespace lifang
