// Not a test of every run: test_partition "[.bench]" prints what a hand waits for (tests/bench/edit.sh), the
// mean and the worst of many, in processor time, and fails where the worst is over what is promised.
#include "core/random.hpp"
#include "partition/edit/editor.hpp"
#include "random_grid.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

const Demand demand{100000.0, 70000.0, 130000.0, {}};

// Of this thread alone: another program that takes the processor away is not our affair.
double now_ms() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

void measure(const char* what, std::size_t atoms, int rounds, double most_ms,
             const std::function<void()>& draw, const std::function<void()>& work) {
    double worst = 0.0, sum = 0.0;
    for (int i = 0; i < rounds; ++i) {
        draw();
        const double begin = now_ms();
        work();
        const double took = now_ms() - begin;
        worst = std::max(worst, took);
        sum += took;
    }
    std::printf("%6zu compounds  %-34s mean %8.3f ms  worst %8.3f ms  (promised %g ms)\n", atoms, what,
                sum / rounds, worst, most_ms);
    CHECK(worst < most_ms);
}

void measure_district(int side, double judge_ms, double search_ms) {
    GridKind kind;
    kind.side = side;
    const AtomGraph graph = make_random_grid(kind, 1);
    SearchOptions options;
    options.candidates = 1;
    options.time_limit = std::chrono::duration<double>(2.0);
    const Layout start = partition(graph, demand, {}, options, Run(nullptr, 2)).layouts.front();
    const std::size_t atoms = graph.atoms.size();
    const Editor editor(graph, demand, {}, start.unit_of);
    const Run run(nullptr, 1);
    Random random = make_random(1, 1);
    AtomId atom;
    UnitId here, there;
    Edit edit;
    const auto draw_border = [&] {
        const Link* link = nullptr;
        do link = &graph.links[draw_below(random, graph.links.size())];
        while (at(start.unit_of, link->a) == at(start.unit_of, link->b));
        atom = link->a;
        here = at(start.unit_of, link->a);
        there = at(start.unit_of, link->b);
    };
    const auto draw_far = [&] {
        atom = AtomId{draw_below(random, atoms)};
        here = at(start.unit_of, atom);
        there = at(start.unit_of, AtomId{draw_below(random, atoms)});
    };
    measure("judge a move over a border", atoms, 1000, judge_ms, draw_border,
            [&] { editor.weigh(editor.move({atom}, there)); });
    measure("judge a move to anywhere", atoms, 300, judge_ms, draw_far,
            [&] { editor.weigh(editor.move({atom}, there)); });
    measure("judge a merge of neighbours", atoms, 1000, judge_ms, draw_border, [&] {
        editor.weigh(editor.merge({here, there}));
    });
    measure("judge a merge of any two", atoms, 300, judge_ms, draw_far, [&] {
        editor.weigh(editor.merge({here, there}));
    });
    measure("judge an exclusion", atoms, 1000, judge_ms, draw_far,
            [&] { editor.weigh(editor.exclude({atom})); });
    measure(
        "judge a split", atoms, 500, judge_ms,
        [&] {
            draw_far();
            edit = editor.split(here, run);
        },
        [&] { editor.weigh(edit); });
    measure("find a split and judge it", atoms, 500, judge_ms, draw_far,
            [&] { editor.weigh(editor.split(here, run)); });
    measure("repair around a move", atoms, 100, search_ms, draw_border,
            [&] { editor.repair(editor.move({atom}, there), run); });
    measure("repair around an exclusion", atoms, 100, search_ms, draw_far,
            [&] { editor.repair(editor.exclude({atom}), run); });
}

}  // namespace

TEST_CASE("what judging and repair an edit costs", "[.bench]") {
    measure_district(22, 1.0, 200.0);
    measure_district(100, 16.0, 200.0);
}

TEST_CASE("what splitting one great unit costs", "[.bench]") {
    for (const int side : {7, 13, 22}) {
        GridKind kind;
        kind.side = side;
        const AtomGraph graph = make_random_grid(kind, 1);
        const Editor editor(graph, demand, {}, std::vector<UnitId>(graph.atoms.size(), UnitId{0}));
        measure(
            "split one unit of them all", graph.atoms.size(), 10, 100.0, [] {},
            [&] { editor.split(UnitId{0}, Run(nullptr, 1)); });
    }
}
