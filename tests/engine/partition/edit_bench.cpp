// Not a test of every run: test_partition "[.bench]" prints what judging an edit costs (tests/bench/edit.sh).
#include "core/random.hpp"
#include "partition/draw.hpp"
#include "partition/edit.hpp"
#include "random_grid.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("what judging an edit costs", "[.bench]") {
    for (const int side : {22, 100}) {
        GridKind kind;
        kind.side = side;
        const AtomGraph graph = make_random_grid(kind, 1);
        const Demand demand{100000.0, 70000.0, 130000.0, {}};
        SearchOptions options;
        options.candidates = 1;
        options.time_limit = std::chrono::duration<double>(2.0);
        const Layout start = partition(graph, demand, {}, options, Run(nullptr, 2)).layouts.front();
        const Editor editor(graph, demand, {}, start.unit_of);
        Random random = make_random(1, 1);
        for (const char* const kind_of_edit : {"move", "merge", "split"}) {
            const bool is_split = std::string_view(kind_of_edit) == "split";
            double worst = 0.0, sum = 0.0;
            constexpr int rounds = 300;
            for (int i = 0; i < rounds; ++i) {
                const Link& link = graph.links[draw_below(random, graph.links.size())];
                const UnitId here = at(start.unit_of, link.a), there = at(start.unit_of, link.b);
                const Edit cut = is_split ? editor.split(here, Run(nullptr, 1)) : Edit{};
                const auto begin = std::chrono::steady_clock::now();
                const Edit edit = is_split                                   ? cut
                                  : std::string_view(kind_of_edit) == "move" ? editor.move({link.a}, there)
                                                                             : editor.merge({here, there});
                const Effect effect = editor.weigh(edit);
                const std::chrono::duration<double, std::milli> took =
                    std::chrono::steady_clock::now() - begin;
                CHECK(effect.before.units == start.figures.units);
                worst = std::max(worst, took.count());
                sum += took.count();
            }
            std::printf("%6zu atoms  %-5s  mean %.3f ms  worst %.3f ms\n", graph.atoms.size(), kind_of_edit,
                        sum / rounds, worst);
        }
    }
}
