// Run by tests/bench/coverage.sh; a release build makes it mean something.
#include "engine/evaluate/coverage/street.hpp"
#include "evaluate/coverage/coverage_account.hpp"
#include "evaluate/coverage/kind_walks.hpp"
#include "evaluate/coverage/reach.hpp"

#include <chrono>
#include <functional>
#include <iostream>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// Streets 80 m apart, every stretch an edge; a compound at each of 10,000 crossings and a facility at every
/// 50th.
WalkNetwork draw_town(int side) {
    std::vector<WalkEdge> edges;
    const auto street = [&](int x, int y, int to_x, int to_y) {
        edges.push_back(
            {0, 0, Meters{80.0}, Barrier::residential, {{80.0 * x, 80.0 * y}, {80.0 * to_x, 80.0 * to_y}}});
    };
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            if (x + 1 < side) street(x, y, x + 1, y);
            if (y + 1 < side) street(x, y, x, y + 1);
        }
    WalkNetwork network;
    network.graph = make_walk_graph(std::move(edges));
    for (std::uint32_t i = 0; i < 10000; ++i) {
        const std::uint32_t edge = 2 * i % static_cast<std::uint32_t>(network.graph.edges.size());
        network.gates.push_back(
            {{.gate = {}, .foot = {}, .away = Meters{8.0}, .edge = edge, .from_start = Meters{30.0}}});
    }
    return network;
}

double seconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

TEST_CASE("10,000 compounds and 200 facilities in under a second", "[.bench]") {
    const WalkNetwork network = draw_town(102);
    std::vector<CompoundId> compounds;
    std::vector<ServicePoint> points;
    std::vector<const std::vector<Attachment>*> from, to;
    for (std::size_t i = 0; i < 10000; ++i) {
        compounds.emplace_back(i);
        to.push_back(&network.gates[i]);
        if (i % 50 != 25) continue;
        points.push_back({.gates = network.gates[i], .limit = Meters{500.0}});
        from.push_back(&network.gates[i]);
    }
    std::size_t found = 0;
    const double nearest = seconds([&] {
        for (const auto& reach : find_reach(network, points, compounds)) found += reach.has_value();
    });
    double farthest = 0.0;
    const double all = seconds([&] {
        for (const auto& row : measure_walks(network.graph, from, to, Run()))
            for (const double metres : row) farthest = std::max(farthest, metres);
    });
    std::cout << points.size() << " facilities, " << compounds.size() << " compounds, "
              << network.graph.edges.size() << " edges: nearest " << nearest << " s, all "
              << points.size() * compounds.size() << " walks " << all << " s; farthest " << farthest
              << " m\n";
    CHECK(found == compounds.size());
    CHECK(nearest < 1.0);
    CHECK(all < 1.0);
}

// What a slider asks for at each of its steps: who is served, and who is not.
TEST_CASE("a limit over 10,000 compounds is answered within a frame", "[.bench]") {
    Street street({"A"});
    Compound compound = street.quarter.ground.compounds.front();
    street.quarter.ground.compounds.assign(10000, compound);
    street.quarter.walking = draw_town(102);
    std::vector<CompoundId> compounds;
    std::vector<ServicePoint> points;
    for (std::size_t i = 0; i < 10000; ++i) {
        compounds.emplace_back(i);
        if (i % 50 == 25)
            points.push_back({.gates = street.quarter.walking.gates[i], .limit = Meters{500.0}});
    }
    const KindWalks walks(street.quarter.view(), "clinic", points, compounds, Meters{3000.0});
    double longest = 0.0;
    int before = 0;
    for (double limit = 0.0; limit <= 3000.0; limit += 10.0)
        longest = std::max(longest, seconds([&] {
                               const auto rows = walks.cover(Meters{limit});
                               const auto account =
                                   account_coverage(street.quarter.ground.compounds, rows).front();
                               CHECK(account.compounds_covered >= before);
                               before = account.compounds_covered;
                           }));
    std::cout << "a step of the slider: at most " << 1000.0 * longest << " ms\n";
    CHECK(before == 10000);
    CHECK(longest < 0.016);
}
