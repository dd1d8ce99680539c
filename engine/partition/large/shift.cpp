#include "partition/large/shift.hpp"

#include <algorithm>

namespace lifang {
namespace {

// A search inside a unit gives up after so many nodes: a way round that is longer is as good as none.
constexpr std::size_t longest_search = 96;

}  // namespace

Shifter::Shifter(Region& region, PricedUnits& units)
    : region_(region), units_(units), mark_(region.size(), 0) {}

// Fills in what moving `v` to a neighbouring unit makes of both. False where nothing moves.
bool Shifter::propose(Node v, UnitNumber to, Shift& shift) const {
    const UnitNumber from = region_.unit_of[v];
    if (from == to || units_.sums[from].nodes == 1) return false;
    shift.from = from;
    shift.to = to;
    shift.left = units_.sums[from];
    shift.joined = units_.sums[to];
    double left_length = 0.0, joined_length = 0.0;
    for (const Region::Way* way = region_.begin(v); way != region_.end(v); ++way) {
        const UnitNumber there = region_.unit_of[way->to];
        if (there == from) {
            left_length += way->length;
            shift.left.severance -= way->severance;
        } else if (there == to) {
            joined_length += way->length;
            shift.joined.severance += way->severance;
        }
    }
    shift.left.weight -= region_.weight[v];
    shift.left.area -= region_.area[v];
    shift.left.perimeter -= region_.boundary[v] - 2.0 * left_length;
    shift.left.severance -= region_.inner[v];
    --shift.left.nodes;
    shift.joined.weight += region_.weight[v];
    shift.joined.area += region_.area[v];
    shift.joined.perimeter += region_.boundary[v] - 2.0 * joined_length;
    shift.joined.severance += region_.inner[v];
    ++shift.joined.nodes;
    if (!region_.apart.empty())
        for (const Node foe : region_.apart[v]) {
            shift.left.quarrels -= region_.unit_of[foe] == from;
            shift.joined.quarrels += region_.unit_of[foe] == to;
        }
    shift.left_cost = units_.slope.cost(shift.left);
    shift.joined_cost = units_.slope.cost(shift.joined);
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

// Whether the node's neighbours in its unit find each other without it.
bool Shifter::can_leave(Node v) {
    const UnitNumber unit = region_.unit_of[v];
    std::size_t kin = 0;
    Node first = 0;
    for (const Region::Way* way = region_.begin(v); way != region_.end(v); ++way)
        if (way->connects && region_.unit_of[way->to] == unit) first = way->to, ++kin;
    if (kin <= 1) return true;
    // Marks: kin still sought, nodes met, never seen.
    const std::uint32_t sought = ++search_, met = ++search_;
    for (const Region::Way* way = region_.begin(v); way != region_.end(v); ++way)
        if (way->connects && region_.unit_of[way->to] == unit) mark_[way->to] = sought;
    mark_[v] = met;
    mark_[first] = met;
    open_.assign(1, first);
    --kin;
    for (std::size_t i = 0; i < open_.size() && i < longest_search; ++i)
        for (const Region::Way* way = region_.begin(open_[i]); way != region_.end(open_[i]); ++way) {
            if (!way->connects || region_.unit_of[way->to] != unit || mark_[way->to] == met) continue;
            if (mark_[way->to] == sought && --kin == 0) return true;
            mark_[way->to] = met;
            open_.push_back(way->to);
        }
    return false;
}

void Shifter::shift_one(double temperature, Random& random) {
    const std::uint64_t drawn = random();
    const auto v = static_cast<Node>(((drawn >> 32) * region_.size()) >> 32);
    const Region::Way* const ways = region_.begin(v);
    const auto degree = static_cast<std::uint64_t>(region_.end(v) - ways);
    const Region::Way& way = ways[((drawn & 0xffffffffU) * degree) >> 32];
    if (degree == 0 || !way.connects) return;
    Shift shift;
    if (!propose(v, region_.unit_of[way.to], shift)) return;
    if (!is_taken(change_by(shift), temperature, random) || !can_leave(v)) return;
    region_.unit_of[v] = shift.to;
    units_.put(shift.from, shift.left, shift.left_cost);
    units_.put(shift.to, shift.joined, shift.joined_cost);
}

void Shifter::shift(std::uint64_t proposals, double temperature, Random& random) {
    for (std::uint64_t i = 0; i < proposals; ++i) shift_one(temperature, random);
    if (search_ < 0xf0000000U) return;
    std::fill(mark_.begin(), mark_.end(), 0U);
    search_ = 0;
}

}  // namespace lifang
