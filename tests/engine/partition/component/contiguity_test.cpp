// What the searches ask millions of times a second, held against removing the node and looking.
#include "partition/component/contiguity.hpp"

#include "partition/component/division.hpp"
#include "partition/component/flood.hpp"
#include "random_grid.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

constexpr Demand demand{100000.0, 70000.0, 130000.0, {}};

Component make_component(std::uint64_t seed) {
    GridKind kind;
    kind.side = 7;
    kind.missing = 0.1;
    kind.walls = 0.1;
    kind.diagonals = 0.2;
    const AtomGraph graph = make_random_grid(kind, seed);
    return make_components(graph, demand, make_rules(graph, {}, {})).front();
}

// Labels drawn at random, then the connected parts of equal labels.
UnitNumbers draw_units(const Component& component, Random& random) {
    std::vector<std::uint32_t> label(component.size());
    for (auto& one : label) one = draw_below(random, 2);
    return find_parts_of(component, label).part_of;
}

bool is_whole_without(const Component& component, UnitNumbers unit_of, Node v) {
    const UnitNumber unit = unit_of[v];
    const auto parts_of = [&] { return find_parts_of(component, unit_of).count; };
    const std::uint32_t before = parts_of();
    unit_of[v] = ~UnitNumber{0};
    const bool is_alone = std::find(unit_of.begin(), unit_of.end(), unit) == unit_of.end();
    return parts_of() == before + (is_alone ? 0U : 1U);  // the node has become a part
}

}  // namespace

TEST_CASE("a node can leave its unit where the unit without it is in one part") {
    int held = 0, broken = 0;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const Component component = make_component(seed);
        Random random = make_random(seed, 1);
        const UnitNumbers unit_of = draw_units(component, random);
        Contiguity contiguity(component.size());
        for (Node v = 0; v < component.size(); ++v) {
            const bool holds = contiguity.holds_without(v, component, unit_of);
            CHECK(holds == is_whole_without(component, unit_of, v));
            // A search that gives up says no more often, never yes.
            if (contiguity.holds_without(v, component, unit_of, 2)) CHECK(holds);
            ++(holds ? held : broken);
        }
    }
    CHECK(held > 50);
    CHECK(broken > 50);
}

TEST_CASE("parts are numbered in order of their first nodes, and impassable links join nothing") {
    const Component component = make_component(3);
    const Parts all = find_parts(component, [](const Arc&, Node) { return true; });
    CHECK(all.count == 1);  // a component
    Random random = make_random(3, 2);
    const UnitNumbers unit_of = draw_units(component, random);
    UnitNumber next = 0;
    for (Node v = 0; v < component.size(); ++v) {
        CHECK(unit_of[v] <= next);
        next = std::max(next, unit_of[v] + 1);
    }
}

TEST_CASE("the sums of a unit are those of its nodes and what they bring") {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const Component component = make_component(seed);
        Random random = make_random(seed, 3);
        const Division division(component, draw_units(component, random));
        for (Node v = 0; v < component.size(); ++v) {
            const UnitNumber own = division.unit_of(v);
            std::vector<Node> rest = division.members(own);
            std::erase(rest, v);
            const UnitSums without = division.sums_without(v);
            UnitNumbers numbers = division.unit_of();
            numbers[v] = ~UnitNumber{0};
            const UnitSums counted = sum_nodes(component, rest, numbers);
            CHECK(without.weight == Approx(counted.weight));
            CHECK(without.perimeter == Approx(counted.perimeter).margin(1e-6));
            CHECK(without.severance == Approx(counted.severance).margin(1e-6));
            CHECK(without.off_street == Approx(counted.off_street).margin(1e-6));
            CHECK(without.nodes == counted.nodes);
            CHECK(without.straddles == counted.straddles);
        }
    }
}
