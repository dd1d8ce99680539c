#include "partition/large/shift.hpp"

#include "partition/moves/metropolis.hpp"

namespace lifang {
namespace {

// A search inside a unit gives up after so many nodes: a way round that is longer is as good as none.
constexpr std::size_t longest_search = 96;

}  // namespace

Shifter::Shifter(Region& region, RegionUnits& units)
    : region_(region), units_(units), contiguity_(region.size()) {}

// Fills in what moving `v` to a neighbouring unit makes of both. False where nothing moves.
bool Shifter::propose(Node v, UnitNumber to, Shift& shift) const {
    const UnitNumber from = region_.unit_of[v];
    if (from == to || units_.sums[from].nodes == 1) return false;
    shift.from = from;
    shift.to = to;
    UnitSums from_links, to_links;
    for (const Region::CompactArc* arc = region_.begin(v); arc != region_.end(v); ++arc) {
        const UnitNumber there = region_.unit_of[arc->to];
        if (there == from)
            add_link(from_links, *arc);
        else if (there == to)
            add_link(to_links, *arc);
    }
    for (const Node foe : region_.foes(v)) {
        from_links.conflicts += region_.unit_of[foe] == from;
        to_links.conflicts += region_.unit_of[foe] == to;
    }
    const UnitSums node = sums_of(region_, v);
    shift.left = units_.sums[from];
    shift.left -= from_links += node;
    shift.joined = units_.sums[to];
    shift.joined += to_links += node;
    shift.left_cost = units_.penalised.cost(shift.left);
    shift.joined_cost = units_.penalised.cost(shift.joined);
    return true;
}

double Shifter::change_by(const Shift& shift) const {
    return shift.left_cost + shift.joined_cost - units_.cost[shift.from] - units_.cost[shift.to];
}

double Shifter::typical_change(Random& random, std::size_t samples) const {
    double sum = 0.0;
    std::size_t count = 0;
    Shift shift;
    for (std::size_t i = 0; i < samples; ++i) {
        const Node v = draw_below(random, region_.size());
        const auto degree = static_cast<std::size_t>(region_.end(v) - region_.begin(v));
        if (degree == 0 ||
            !propose(v, region_.unit_of[region_.begin(v)[draw_below(random, degree)].to], shift))
            continue;
        sum += std::abs(change_by(shift));
        ++count;
    }
    return count > 0 ? sum / static_cast<double>(count) : 0.0;
}

void Shifter::shift_one(double temperature, Random& random) {
    const std::uint64_t drawn = random();
    const auto v = static_cast<Node>(((drawn >> 32) * region_.size()) >> 32);
    const Region::CompactArc* const arcs = region_.begin(v);
    const auto degree = static_cast<std::uint64_t>(region_.end(v) - arcs);
    const Region::CompactArc& arc = arcs[((drawn & 0xffffffffU) * degree) >> 32];
    if (degree == 0 || !arc.connects) return;
    Shift shift;
    if (!propose(v, region_.unit_of[arc.to], shift)) return;
    const auto chance = [&] { return draw_share(random); };
    if (!is_taken(change_by(shift), temperature, chance, hopeless_worsening)) return;
    if (!contiguity_.holds_without(v, region_, region_.unit_of, longest_search)) return;
    region_.unit_of[v] = shift.to;
    units_.put(shift.from, shift.left, shift.left_cost);
    units_.put(shift.to, shift.joined, shift.joined_cost);
}

void Shifter::shift(std::uint64_t proposals, double temperature, Random& random) {
    for (std::uint64_t i = 0; i < proposals; ++i) shift_one(temperature, random);
}

}  // namespace lifang
