// Not a test of every run: test_pipeline "[.bench]" prints what a hand on a screen waits for at 10,000
// compounds (tests/bench/edit.sh), in processor time, and fails where the worst is over what is promised.
#include "compound_row.hpp"
#include "core/random.hpp"
#include "pipeline/session/merger.hpp"
#include "pipeline/session/state_judge.hpp"
#include "publish/publish.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

using namespace lifang;
using namespace lifang::testing;

namespace {

constexpr int side = 100;
const Run alone(nullptr, 1);

/// Compounds of 60 m × 60 m, 65 m apart, 5,000 to 15,000 m² of floor area each; streets between rows of ten.
void draw_town(const std::filesystem::path& compounds, const std::filesystem::path& roads) {
    constexpr double pitch = 65.0, west = 500000.0, south = 3550000.0;
    const auto write = [](const std::filesystem::path& path, const std::vector<std::string>& features) {
        std::ofstream(path) << fmt::format(
            R"({{"type":"FeatureCollection","crs":{{"type":"name","properties":{{"name":"urn:ogc:def:crs:EPSG::4549"}}}},"features":[{}]}})",
            fmt::join(features, ","));
    };
    Random random = make_random(1, 1);
    std::vector<std::string> grounds, lines;
    for (int i = 0; i < side * side; ++i) {
        const double x = west + pitch * (i % side), y = south + pitch * (i / side), x2 = x + 60.0,
                     y2 = y + 60.0;
        const auto size = draw_below(random, 10000);
        grounds.push_back(fmt::format(
            R"({{"type":"Feature","properties":{{"id":"C{:05}","floor_area":{},"households":{},"management":"none"}},"geometry":{{"type":"Polygon","coordinates":[[[{},{}],[{},{}],[{},{}],[{},{}],[{},{}]]]}}}})",
            i, 5000 + size, (5000 + size) / 90, x, y, x2, y, x2, y2, x, y2, x, y));
    }
    for (int i = 0; i <= side; i += 10) {
        const double along = pitch * i - 2.5, from = -50.0, to = pitch * side + 50.0;
        const auto road = [&](double x, double y, double x2, double y2) {
            lines.push_back(fmt::format(
                R"({{"type":"Feature","properties":{{"highway":"residential","name":"R{}"}},"geometry":{{"type":"LineString","coordinates":[[{},{}],[{},{}]]}}}})",
                i, west + x, south + y, west + x2, south + y2));
        };
        road(from, along, to, along);
        road(along, from, along, to);
    }
    write(compounds, grounds);
    write(roads, lines);
}

double now_ms() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

void measure(const char* what, int rounds, double most_ms, const std::function<void()>& draw,
             const std::function<void()>& work) {
    double worst = 0.0, sum = 0.0;
    for (int i = 0; i < rounds; ++i) {
        draw();
        const double begin = now_ms();
        work();
        const double took = now_ms() - begin;
        worst = std::max(worst, took);
        sum += took;
    }
    std::printf("%6d compounds  %-34s mean %8.3f ms  worst %8.3f ms  (promised %g ms)\n", side * side, what,
                sum / rounds, worst, most_ms);
    CHECK(worst < most_ms);
}

}  // namespace

TEST_CASE("what a hand waits for in a session of 10,000 compounds", "[.bench]") {
    const TemporaryFolder folder;
    const auto compounds = folder.path() / "compounds.geojson", roads = folder.path() / "roads.geojson";
    draw_town(compounds, roads);
    Scenario scenario = scenario_of(compounds);
    scenario.load.named[LayerRole::roads] = {roads.string()};
    scenario.search.candidates = 1;
    const std::string path = (folder.path() / "plan.gpkg").string();
    const Run run(nullptr, 2);
    write_plan(make_plan(scenario, run).plan, path, false, run);

    EditSession session(path, "1", Excluded::leaving, run);
    const AtomGraph& graph = session.state().district->graph;
    REQUIRE(graph.atoms.size() == static_cast<std::size_t>(side * side));
    Random random = make_random(1, 2);
    Step step;
    const auto draw = [&] {
        const auto& unit_of = session.state().unit_of;
        const Link* link = nullptr;
        do link = &graph.links[draw_below(random, graph.links.size())];
        while (at(unit_of, link->a) == at(unit_of, link->b));
        const CompoundId compound = at(session.state().district->compound_of_atom, link->a);
        step = {{MoveCompounds{{compound}, at(unit_of, link->b)}}, false};
    };
    WeighedStep weighed;
    measure("weigh a move", 500, 16.0, draw, [&] { weighed = session.weigh(step, alone); });
    measure(
        "apply it, and take it back", 100, 16.0,
        [&] {
            do {
                draw();
                weighed = session.weigh(step, alone);
            } while (!weighed.effect.is_allowed());
        },
        [&] {
            session.apply(std::move(weighed));
            session.undo();
        });
    std::optional<StateJudge> judge;
    measure(
        "prepare to judge units", 1, 5000.0, [] {}, [&] { judge.emplace(session); });
    measure(
        "judge the two units of a move", 50, 16.0,
        [&] {
            draw();
            weighed = session.weigh(step, alone);
        },
        [&] {
            for (const auto& unit : weighed.effect.units) judge->judge(weighed.after, unit.number);
        });
    measure(
        "suggest mergers", 1, 5000.0, [] {}, [&] { suggest_mergers(session, 10, alone); });
}
