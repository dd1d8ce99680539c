#include "tessellate/cells/faces.hpp"

#include "core/disjoint_sets.hpp"
#include "geometry/index.hpp"

namespace lifang {
namespace {

constexpr std::uint32_t none = PlanarMap::none;

/// A closed cycle along half-edges; what lies to its left is a face's ground.
struct Cycle {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::int64_t doubled_area = 0;  ///< not above 0: a face's inner border, or the outside's
    std::uint32_t face = none;
};

struct Cycles {
    std::vector<std::uint32_t> halves;
    std::vector<Cycle> cycles;
};

std::int64_t measure(const PlanarMap& map, std::span<const std::uint32_t> halves) {
    const GridPoint origin = map.at(map.start_of(halves.front()));
    std::int64_t doubled = 0;
    for (const std::uint32_t half : halves)
        doubled += turn(origin, map.at(map.start_of(half)), map.at(map.end_of(half)));
    return doubled;
}

Cycles trace(const PlanarMap& map) {
    const auto next = map.find_next(std::vector<bool>(map.edges().size(), true));
    Cycles traced;
    traced.halves.reserve(next.size());
    std::vector<bool> passed(next.size(), false);
    for (std::uint32_t start = 0; start < next.size(); ++start) {
        if (passed[start]) continue;
        Cycle cycle;
        cycle.begin = traced.halves.size();
        for (std::uint32_t half = start; !passed[half]; half = next[half])
            passed[half] = true, traced.halves.push_back(half);
        cycle.end = traced.halves.size();
        cycle.doubled_area = measure(map, std::span(traced.halves).subspan(cycle.begin));
        traced.cycles.push_back(cycle);
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

/// A cycle that runs around something from outside lies in the smallest face of other line work around it.
void place_inner_cycles(const PlanarMap& map, Cycles& traced) {
    const auto component = find_components(map);
    std::vector<std::size_t> outer;
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < traced.cycles.size(); ++i) {
        const Cycle& cycle = traced.cycles[i];
        if (cycle.doubled_area <= 0) continue;
        Box box;
        for (std::size_t h = cycle.begin; h < cycle.end; ++h) {
            const GridPoint p = map.at(map.start_of(traced.halves[h]));
            box.include(Point{double(p.x), double(p.y)});
        }
        outer.push_back(i);
        boxes.push_back(box);
    }
    const BoxIndex index(boxes);
    for (Cycle& cycle : traced.cycles) {
        if (cycle.doubled_area > 0) continue;
        const std::uint32_t vertex = map.start_of(traced.halves[cycle.begin]);
        const GridPoint at = map.at(vertex);
        const Point point{double(at.x), double(at.y)};
        const Cycle* home = nullptr;
        for (const std::size_t found : index.find({point, point})) {
            const Cycle& around = traced.cycles[outer[found]];
            if (component[map.start_of(traced.halves[around.begin])] == component[vertex]) continue;
            if (home && home->doubled_area <= around.doubled_area) continue;
            if (is_inside(map, std::span(traced.halves).subspan(around.begin, around.end - around.begin), at))
                home = &around;
        }
        if (home) cycle.face = home->face;
    }
}

}  // namespace

GroundFaces::GroundFaces(PlanarMap traced_map) : map(std::move(traced_map)) {
    Cycles traced = trace(map);
    for (Cycle& cycle : traced.cycles) {
        if (cycle.doubled_area <= 0) continue;
        cycle.face = static_cast<std::uint32_t>(faces.size());
        faces.emplace_back();
    }
    place_inner_cycles(map, traced);

    start_.assign(faces.size() + 1, 0);
    for (const Cycle& cycle : traced.cycles)
        if (cycle.face != none) start_[cycle.face + 1] += cycle.end - cycle.begin;
    for (std::size_t i = 0; i < faces.size(); ++i) start_[i + 1] += start_[i];
    halves_.resize(start_.back());
    face_of.assign(2 * map.edges().size(), outside);
    constexpr double doubled_per_square_metre = 2.0 * MillimetreGrid::per_metre * MillimetreGrid::per_metre;
    std::vector<std::size_t> next(start_.begin(), start_.end() - 1);
    for (const Cycle& cycle : traced.cycles) {
        if (cycle.face == none) continue;
        faces[cycle.face].square_metres += static_cast<double>(cycle.doubled_area) / doubled_per_square_metre;
        for (std::size_t h = cycle.begin; h < cycle.end; ++h) {
            face_of[traced.halves[h]] = cycle.face;
            halves_[next[cycle.face]++] = traced.halves[h];
        }
    }
}

bool GroundFaces::contains(std::uint32_t face, GridPoint point) const {
    return is_inside(map, around(face), point);
}

}  // namespace lifang
