#include "engine/evaluate/enclosure/ways_on_map.hpp"
#include "evaluate/enclosure/enclosure.hpp"
#include "evaluate/enclosure/walks_inside.hpp"

#include <random>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// Six compounds between streets on all sides, and some of the ways that a grid of 50 m would have: services
/// and paths.
WaysOnMap draw_random_unit(std::mt19937& random) {
    WaysOnMap map({".....",  //
                   ".ABC.",  //
                   ".DEF.",  //
                   "....."});
    map.draw(Barrier::residential, {{100, 100}, {400, 100}, {400, 300}, {100, 300}, {100, 100}});
    const auto some_class = [&] { return random() % 2 == 0 ? Barrier::path : Barrier::service; };
    for (double x = 150; x < 400; x += 50)
        for (double y = 100; y < 300; y += 50)
            if (random() % 10 < 4) map.draw(some_class(), {{x, y}, {x, y + 50}});
    for (double y = 150; y < 300; y += 50)
        for (double x = 100; x < 400; x += 50)
            if (random() % 10 < 4) map.draw(some_class(), {{x, y}, {x + 50, y}});
    map.policy().entrance_walk_limit = Meters{60.0 + static_cast<double>(random() % 200)};
    map.policy().fire_detour_max = Meters{static_cast<double>(random() % 200)};
    return map;
}

Meters least(const std::vector<Meters>& lengths, unsigned open) {
    Meters found = WaysOut::unreachable;
    for (std::size_t i = 0; i < lengths.size(); ++i)
        if (open >> i & 1U) found = std::min(found, lengths[i]);
    return found;
}

/// Whether everyone has what the policy asks for while only these gates are open.
bool serves(const std::vector<WaysOut>& out, const UnitWays& unit, unsigned open,
            const EnclosurePolicy& policy) {
    const unsigned all = (1U << unit.candidates.size()) - 1U;
    for (const WaysOut& compound : out) {
        const Meters now = std::min(least(compound.to_gate, all), compound.to_street);
        const Meters then = std::min(least(compound.to_gate, open), compound.to_street);
        if (now < WaysOut::unreachable && then > std::max(policy.entrance_walk_limit, now)) return false;
        if (compound.street_takes_engine) continue;
        const Meters engine = least(compound.engine_to_gate, all);
        if (engine < WaysOut::unreachable &&
            least(compound.engine_to_gate, open) > engine + policy.fire_detour_max)
            return false;
    }
    bool has_drivable = false, keeps_drivable = false;
    for (std::size_t i = 0; i < unit.candidates.size(); ++i) {
        has_drivable |= unit.candidates[i].takes_engine;
        keeps_drivable |= unit.candidates[i].takes_engine && (open >> i & 1U) != 0;
    }
    return keeps_drivable || !has_drivable;
}

int count_fewest(const std::vector<WaysOut>& out, const UnitWays& unit, const EnclosurePolicy& policy) {
    int fewest = static_cast<int>(unit.candidates.size());
    for (unsigned open = 0; open < 1U << unit.candidates.size(); ++open)
        if (const int count = __builtin_popcount(open); count < fewest && serves(out, unit, open, policy))
            fewest = count;
    return fewest;
}

}  // namespace

TEST_CASE("no fewer gates would do: 1,000 random units against trying every choice") {
    std::mt19937 random(7);
    std::size_t closed = 0, kept = 0;
    for (int i = 0; i < 1000; ++i) {
        WaysOnMap map = draw_random_unit(random);
        const Ways ways = map.ways();
        const auto cells = map.cells("ABCDEF");
        const Enclosure enclosure = enclose(ways, map.quarter.site, map.quarter.ground, cells);
        const UnitWays unit = find_unit_ways(ways, cells, map.policy().gate_classes);
        const auto out = find_ways_out(ways, unit, map.quarter.ground, cells);
        unsigned open = 0;
        for (std::size_t g = 0; g < enclosure.gates.size(); ++g)
            if (enclosure.gates[g].kind == GateKind::keep) open |= 1U << g;
        REQUIRE(serves(out, unit, open, map.policy()));
        REQUIRE(__builtin_popcount(open) == count_fewest(out, unit, map.policy()));
        kept += static_cast<std::size_t>(__builtin_popcount(open));
        closed += enclosure.gates.size() - static_cast<std::size_t>(__builtin_popcount(open));
    }
    CHECK(kept > 1000);  // both happen often
    CHECK(closed > 1000);
}
