#include "pipeline/stored/reopen.hpp"

#include "pipeline/pipeline.hpp"
#include "publish/publish.hpp"
#include "support/real_data.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using lifang::testing::project_root;
using lifang::testing::TemporaryFolder;

namespace {

Plan plan_sample() {
    Scenario scenario;
    scenario.load.inputs = {(project_root() / "data" / "sample" / "yongchang_synthetic.gpkg").string()};
    scenario.passable = {Barrier::railway};
    scenario.search.candidates = 1;
    scenario.search.time_limit = std::chrono::seconds(2);
    return make_plan(scenario, Run(nullptr, 2)).plan;
}

Plan write_and_read(const Plan& plan, const TemporaryFolder& folder) {
    write_plan(plan, folder / "plan.gpkg", true, Run());
    return read_plan(folder / "plan.gpkg");
}

void check_same(const AtomGraph& is, const AtomGraph& was) {
    REQUIRE(is.atoms.size() == was.atoms.size());
    for (std::size_t i = 0; i < was.atoms.size(); ++i) {
        CHECK(is.atoms[i].key == was.atoms[i].key);
        CHECK(is.atoms[i].weight == was.atoms[i].weight);
        CHECK(is.atoms[i].group == was.atoms[i].group);
        CHECK(is.atoms[i].area == was.atoms[i].area);
        CHECK(is.atoms[i].outer_length == was.atoms[i].outer_length);
    }
    REQUIRE(is.links.size() == was.links.size());
    for (std::size_t i = 0; i < was.links.size(); ++i) {
        CHECK(is.links[i].b == was.links[i].b);
        CHECK(is.links[i].length == was.links[i].length);
        CHECK(is.links[i].severance == was.links[i].severance);
        CHECK(is.links[i].passable == was.links[i].passable);
    }
    CHECK(is.group_names == was.group_names);
}

}  // namespace

TEST_CASE("a plan read back is worked on as the one that was made: same profile, same neighbours") {
    const TemporaryFolder folder;
    const Plan plan = plan_sample();
    const Plan back = write_and_read(plan, folder);
    CHECK(back.site.profile == plan.site.profile);
    REQUIRE(back.graph.edge.size() == plan.graph.edge.size());
    CHECK(back.graph.edge.front().line == plan.graph.edge.front().line);
    CHECK(back.graph.edge.front().barrier == plan.graph.edge.front().barrier);

    const AtomGraph was = make_district_of(plan, find_scope(plan.ground.compounds)).graph;
    const ReopenedPlan reopened = reopen_plan(back, 0, Excluded::gone, Run());
    CHECK(reopened.plan.graph.borders_of == plan.graph.borders_of);
    check_same(reopened.district.graph, was);

    // A plan of before has no table of the edge: the neighbours are found again.
    Plan before = back;
    before.graph.edge.clear();
    check_same(reopen_plan(std::move(before), 0, Excluded::gone, Run()).district.graph, was);
}

TEST_CASE(
    "of a plan of the first hours the parts of borders are known by class, and by name where it is the "
    "border's") {
    const TemporaryFolder folder;
    const Plan back = write_and_read(plan_sample(), folder);
    Plan first = back;
    for (Border& border : first.graph.borders) border.barriers.clear();
    const ReopenedPlan reopened = reopen_plan(std::move(first), 0, Excluded::gone, Run());
    std::size_t told = 0;
    for (std::size_t i = 0; i < back.graph.borders.size(); ++i) {
        const Border& border = reopened.plan.graph.borders[i];
        std::array<Meters, barrier_count> by_class{};
        for (const BorderBarrier& part : border.barriers) {
            by_class[static_cast<std::size_t>(part.barrier)] += part.length;
            CHECK(
                (part.name.empty() || (part.barrier == border.barrier && part.name == border.barrier_name)));
        }
        if (border.barriers.empty()) continue;
        ++told;
        for (std::size_t class_of = 0; class_of < barrier_count; ++class_of)
            CHECK(by_class[class_of].value == Approx(border.length_by_barrier[class_of].value).margin(1e-5));
        CHECK(std::ranges::is_sorted(border.barriers, std::greater(), &BorderBarrier::barrier));
        CHECK(back.graph.borders[i].barriers.size() >= border.barriers.size());
    }
    CHECK(told > 20);
}

TEST_CASE("a plan of before opens with the part of its profile that it holds, and says so") {
    const TemporaryFolder folder;
    Plan plan = plan_sample();
    std::erase_if(plan.metadata, [](const auto& entry) { return entry.first == "profile.text"; });
    const Plan back = write_and_read(plan, folder);
    CHECK(back.site.profile.severance == plan.site.profile.severance);
    CHECK(back.site.profile.impassable == plan.site.profile.impassable);
    CHECK_FALSE(back.site.profile.prices.fee_per_m2);
    CHECK(std::ranges::count(back.issues, "profile_not_whole", &Issue::code) == 1);
}

TEST_CASE("borders out of order are another program's work") {
    const TemporaryFolder folder;
    Plan back = write_and_read(plan_sample(), folder);
    std::swap(back.graph.borders.front(), back.graph.borders.back());
    CHECK_THROWS(reopen_plan(std::move(back), 0, Excluded::gone, Run()));
}
