#include "evaluate/coverage/beside_ways.hpp"

#include "core/random.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <numeric>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

/// Streets 80 m apart both ways, every stretch an edge, with a bend in the middle of each.
WalkGraph draw_town(int side) {
    std::vector<WalkEdge> edges;
    const auto street = [&](double x, double y, double to_x, double to_y) {
        const Point bend{std::midpoint(x, to_x) + (y < to_y ? 3.0 : 0.0),
                         std::midpoint(y, to_y) + (x < to_x ? 3.0 : 0.0)};
        LineString line{{x, y}, bend, {to_x, to_y}};
        const Meters whole = length(line);
        edges.push_back({0, 0, whole, Barrier::residential, std::move(line)});
    };
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            if (x + 1 < side) street(80.0 * x, 80.0 * y, 80.0 * (x + 1), 80.0 * y);
            if (y + 1 < side) street(80.0 * x, 80.0 * y, 80.0 * x, 80.0 * (y + 1));
        }
    return make_walk_graph(std::move(edges));
}

WithinWalk make_nothing(const WalkGraph& graph) { return WithinWalk(graph.edges.size()); }

/// A third of the ways as a whole, a third from their start to half, and a third not.
WithinWalk draw_within(const WalkGraph& graph, std::uint64_t seed) {
    Random random = make_random(seed, 0);
    WithinWalk within = make_nothing(graph);
    for (std::size_t e = 0; e < graph.edges.size(); ++e)
        if (const auto kind = draw_below(random, 3); kind > 0)
            within[e].emplace_back(0.0, graph.edges[e].length.value / kind);
    return within;
}

/// Each way by itself, rounded, and united: what squares are to come to as well.
MultiPolygon widen_one_by_one(const WalkGraph& graph, const WithinWalk& within) {
    MultiPolygon ground;
    for (std::size_t e = 0; e < graph.edges.size(); ++e) {
        if (within[e].empty()) continue;
        const LineString& line = graph.edges[e].line;
        const bool is_whole = within[e].front().second >= graph.edges[e].length.value;
        const LineString way = is_whole ? line : LineString{line[0], line[1]};  // the bend is in the middle
        for (const Polygon& part : buffer(MultiLineString{way}, beside_way, 2)) ground.push_back(part);
    }
    return unite(ground);
}

double area_of_difference(const MultiPolygon& a, const MultiPolygon& b) {
    return area(subtract(a, b)).value + area(subtract(b, a)).value;
}

}  // namespace

TEST_CASE("ground beside ways is the same by squares and way by way") {
    const WalkGraph graph = draw_town(12);
    const BesideWays beside(graph, Run(nullptr, 2));
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const WithinWalk within = draw_within(graph, seed);
        const MultiPolygon ground = unite(beside.find(within, make_nothing(graph)));
        const MultiPolygon expected = widen_one_by_one(graph, within);
        CHECK(is_valid(ground));
        // A millimetre along some kilometres of outline.
        CHECK(area_of_difference(ground, expected) < 1e-5 * area(expected).value);
    }
}

TEST_CASE("what was within a shorter walk already is not made again") {
    const WalkGraph graph = draw_town(12);
    const BesideWays beside(graph, Run(nullptr, 1));
    const WithinWalk shorter = draw_within(graph, 1);
    WithinWalk longer = shorter;
    for (std::size_t e = 0; e < longer.size(); e += 7) longer[e] = {{0.0, graph.edges[e].length.value}};
    CHECK(beside.find(shorter, shorter).empty());
    MultiPolygon ground = beside.find(longer, shorter);
    CHECK(ground.size() < beside.find(longer, make_nothing(graph)).size());
    for (const Polygon& part : beside.find(shorter, make_nothing(graph))) ground.push_back(part);
    const MultiPolygon expected = unite(beside.find(longer, make_nothing(graph)));
    CHECK(area(subtract(expected, unite(ground))).value < 1.0);
}

TEST_CASE("a network without ways has no ground beside it") {
    const WalkGraph none = make_walk_graph(std::vector<WalkEdge>());
    CHECK(BesideWays(none, Run(nullptr, 1)).find({}, {}).empty());
}
