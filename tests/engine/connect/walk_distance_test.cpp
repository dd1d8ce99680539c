#include "core/random.hpp"
#include "engine/connect/walk_town.hpp"
#include "geometry/measure.hpp"

#include <limits>

#include <boost/random/uniform_int_distribution.hpp>
#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

constexpr double far_away = std::numeric_limits<double>::infinity();

int below(Random& random, int limit) {
    return boost::random::uniform_int_distribution<int>(0, limit - 1)(random);
}

/// A town's grid of streets with some stretches missing, each stretch a line of its own.
Site draw_random_grid(int side, std::uint64_t seed) {
    Random random = make_random(seed, 0);
    Site site;
    const auto street = [&](int x1, int y1, int x2, int y2) {
        if (below(random, 4) == 0) return;
        Road road;
        road.line = {{x1 * 60.0, y1 * 60.0}, {x2 * 60.0, y2 * 60.0}};
        site.roads.push_back(road);
    };
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            if (x + 1 < side) street(x, y, x + 1, y);
            if (y + 1 < side) street(x, y, x, y + 1);
        }
    return site;
}

/// Distances between all nodes, by Floyd and Warshall.
std::vector<std::vector<double>> all_distances(const WalkGraph& graph) {
    const std::size_t n = graph.nodes.size();
    std::vector<std::vector<double>> d(n, std::vector<double>(n, far_away));
    for (std::size_t i = 0; i < n; ++i) d[i][i] = 0.0;
    for (const WalkEdge& edge : graph.edges)
        for (const auto& [a, b] : {std::pair{edge.from, edge.to}, std::pair{edge.to, edge.from}})
            d[a][b] = std::min(d[a][b], edge.length.value);
    for (std::size_t k = 0; k < n; ++k)
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j) d[i][j] = std::min(d[i][j], d[i][k] + d[k][j]);
    return d;
}

double between(const WalkGraph& graph, const std::vector<std::vector<double>>& d, const Attachment& a,
               const Attachment& b) {
    const auto ends = [&](const Attachment& at) {
        const WalkEdge& edge = graph.edges[at.edge];
        return std::array{std::pair{edge.from, at.from_start.value},
                          std::pair{edge.to, (edge.length - at.from_start).value}};
    };
    double best = far_away;
    for (const auto& [from, out] : ends(a))
        for (const auto& [to, in] : ends(b)) best = std::min(best, out + d[from][to] + in);
    if (a.edge == b.edge) best = std::min(best, std::abs((a.from_start - b.from_start).value));
    return a.away.value + best + b.away.value;
}

double brute_force(const WalkGraph& graph, const std::vector<std::vector<double>>& d,
                   const std::vector<Attachment>& from, const std::vector<Attachment>& to) {
    double best = far_away;
    for (const Attachment& a : from)
        for (const Attachment& b : to) best = std::min(best, between(graph, d, a, b));
    return best;
}

}  // namespace

TEST_CASE("distances to the nearest of many agree with brute force on random towns") {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Site site = draw_random_grid(6, seed);
        const WalkGraph graph = make_walk_graph(site);
        const Attacher attacher(graph, site, {});
        const auto d = all_distances(graph);
        Random random = make_random(seed, 1);
        const auto place = [&] {
            return Point{static_cast<double>(below(random, 300)), static_cast<double>(below(random, 300))};
        };
        WalkSources sources;
        for (int i = 0; i < 4; ++i) sources.push_back(attacher.find_gates(place()));
        const double radius = 100.0 + static_cast<double>(below(random, 400));
        const WalkField field(graph, sources, Meters{radius});
        for (int i = 0; i < 20; ++i) {
            const auto target = attacher.find_gates(place());
            REQUIRE_FALSE(target.empty());
            double nearest = far_away;
            for (const auto& source : sources)
                nearest = std::min(nearest, brute_force(graph, d, source, target));
            const auto found = field.find_nearest(target);
            INFO("seed " << seed << ", target " << i << ", brute force " << nearest);
            if (nearest <= radius - 1e-6) {
                REQUIRE(found);
                CHECK(found->length.value == Approx(nearest).margin(1e-6));
                CHECK(brute_force(graph, d, sources[found->source], target) == Approx(nearest).margin(1e-6));
            }
            if (nearest > radius + 1e-6) CHECK_FALSE(found);
        }
    }
}

TEST_CASE("the graph of the planar line work equals the graph of the same lines cut at every crossing") {
    // Long streets that cross without shared vertices, against the same streets drawn block by block.
    Site whole, cut;
    for (int i = 0; i < 5; ++i) {
        const double at = 50.0 * i;
        whole.roads.push_back(Road{});
        whole.roads.back().line = {{at, 0}, {at, 200}};
        whole.roads.push_back(Road{});
        whole.roads.back().line = {{0, at}, {200, at}};
        for (int k = 0; k < 4; ++k) {
            cut.roads.push_back(Road{});
            cut.roads.back().line = {{at, 50.0 * k}, {at, 50.0 * k + 50}};
            cut.roads.push_back(Road{});
            cut.roads.back().line = {{50.0 * k, at}, {50.0 * k + 50, at}};
        }
    }
    const WalkGraph a = make_walk_graph(whole), b = make_walk_graph(cut);
    CHECK(a.nodes == b.nodes);
    CHECK(a.edges.size() == b.edges.size());
    CHECK(a.length().value == Approx(b.length().value));
    CHECK(a.parts.size() == 1);
}

TEST_CASE("beyond the radius nobody is served, and of two equally near the first is") {
    const Site site = draw_ways({"LINESTRING(0 0,1000 0)"});
    const WalkGraph graph = make_walk_graph(site);
    const Attacher attacher(graph, site, {});
    const WalkField field(graph, {attacher.find_gates({400, 10}), attacher.find_gates({600, 10})},
                          Meters{150.0});
    CHECK(field.find_nearest(attacher.find_gates({500, 5})) == Walk{0, Meters{115.0}});
    CHECK(field.find_nearest(attacher.find_gates({700, 5})) == Walk{1, Meters{115.0}});
    CHECK_FALSE(field.find_nearest(attacher.find_gates({900, 5})));
}
