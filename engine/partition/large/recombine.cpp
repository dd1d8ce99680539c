#include "partition/large/recombine.hpp"

#include "partition/component/flood.hpp"
#include "partition/moves/metropolis.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace lifang {
namespace {

// Units with more nodes in all are not recombined: shifts do more for them in the same time.
constexpr std::size_t largest = 600;
// A third unit next to two is looked for so often.
constexpr int tries = 4;

}  // namespace

Recombiner::Recombiner(Region& region, RegionUnits& units)
    : region_(region), units_(units), mark_(region.size(), 0), place_(region.size(), 0) {}

void Recombiner::gather(UnitNumber unit, Node from) {
    mark_[from] = search_;
    members_.push_back(from);
    const auto enters = [&](const Region::CompactArc& arc, Node) {
        if (!arc.connects || region_.unit_of[arc.to] != unit || mark_[arc.to] == search_) return false;
        mark_[arc.to] = search_;
        return true;
    };
    flood(region_, members_, enters, members_.size() - 1);
}

// A tree over the gathered nodes that grows from a random one by random links.
void Recombiner::grow_tree(Random& random) {
    const std::uint32_t inside = search_, joined = ++search_;
    order_.clear();
    parent_.clear();
    frontier_.assign(1, {0, members_[draw_below(random, members_.size())]});
    while (order_.size() < members_.size()) {
        const std::uint32_t pick = draw_below(random, frontier_.size());
        const auto [parent, v] = frontier_[pick];
        frontier_[pick] = frontier_.back();
        frontier_.pop_back();
        if (mark_[v] == joined) continue;
        mark_[v] = joined;
        const auto here = static_cast<std::uint32_t>(order_.size());
        place_[v] = here;
        order_.push_back(v);
        parent_.push_back(parent);
        for (const Region::CompactArc* arc = region_.begin(v); arc != region_.end(v); ++arc)
            if (arc->connects && mark_[arc->to] == inside) frontier_.emplace_back(here, arc->to);
    }
    below_.assign(order_.size(), 0.0);
    for (std::size_t i = order_.size(); i-- > 0;) {
        below_[i] += region_.weight[order_[i]];
        if (i > 0) below_[parent_[i]] += below_[i];
    }
}

// The place below which to cut, so that `others` pieces can come of what is left: one by chance of those that
// allow all bounds to be kept; where there is none, the one that misses them by least. 0: there is none at
// all.
std::uint32_t Recombiner::choose_cut(double rest, int others, Random& random) const {
    const Demand& demand = units_.penalised.problem->scale->demand;
    std::uint32_t chosen = 0, fitting = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::uint32_t i = 1; i < order_.size(); ++i) {
        if (piece_[i] != 0) continue;
        const double here = below_[i], there = rest - here;
        const double off = std::max(demand.outside(here), demand.outside(there, others));
        if (off <= demand.tolerance()) {
            if (draw_below(random, ++fitting) == 0) chosen = i;
        } else if (fitting == 0 && off < least) {
            least = off;
            chosen = i;
        }
    }
    return chosen;
}

void Recombiner::cut_off(std::uint32_t top, std::uint32_t piece) {
    piece_[top] = piece;
    for (std::uint32_t i = top + 1; i < order_.size(); ++i)
        if (piece_[i] == 0 && piece_[parent_[i]] == piece) piece_[i] = piece;
    for (std::uint32_t i = top; i > 0;) {
        i = parent_[i];
        below_[i] -= below_[top];
    }
}

bool Recombiner::cut(int pieces, Random& random) {
    piece_.assign(order_.size(), 0);
    for (int piece = 1; piece < pieces; ++piece) {
        const std::uint32_t top = choose_cut(below_[0], pieces - piece, random);
        if (top == 0) return false;
        cut_off(top, static_cast<std::uint32_t>(piece));
    }
    return true;
}

void Recombiner::sum_pieces(int pieces) {
    sums_.assign(static_cast<std::size_t>(pieces), UnitSums());
    for (std::uint32_t i = 0; i < order_.size(); ++i) {
        const Node v = order_[i];
        const auto is_kin = [&](Node w) {
            return mark_[w] == search_ && place_[w] < i && piece_[place_[w]] == piece_[i];
        };
        sums_[piece_[i]] += sums_brought(region_, v, is_kin);
    }
}

// How many units to join, and into how many pieces to cut what they are together.
Recombiner::Plan Recombiner::draw_plan(Random& random) const {
    if (!units_.penalised.is_number_free()) return {2, 2};
    constexpr std::array<Plan, 8> plans = {Plan{2, 2}, {2, 2}, {2, 2}, {2, 2},
                                           {2, 1},     {1, 2}, {3, 2}, {2, 3}};
    return plans[draw_below(random, plans.size())];
}

// The node across a random link; the node itself where there is no way.
Node Recombiner::draw_neighbour(Node v, Random& random) const {
    const auto degree = static_cast<std::size_t>(region_.end(v) - region_.begin(v));
    if (degree == 0) return v;
    const Region::CompactArc& arc = region_.begin(v)[draw_below(random, degree)];
    return arc.connects ? arc.to : v;
}

bool Recombiner::add_unit_of(Node v) {
    const UnitNumber unit = region_.unit_of[v];
    if (std::find(joined_.begin(), joined_.end(), unit) != joined_.end()) return false;
    nodes_ += static_cast<std::size_t>(units_.sums[unit].nodes);
    joined_.push_back(unit);
    return nodes_ <= largest;
}

// Gathers so many units, each next to one before. False where chance does not find them.
bool Recombiner::join(int wanted, Random& random) {
    joined_.clear();
    members_.clear();
    nodes_ = 0;
    const Node first = draw_below(random, region_.size()), second = draw_neighbour(first, random);
    if (!add_unit_of(first) || (wanted > 1 && !add_unit_of(second))) return false;
    ++search_;
    gather(joined_[0], first);
    if (wanted > 1) gather(joined_[1], second);
    for (int i = 0; i < tries && joined_.size() < static_cast<std::size_t>(wanted); ++i) {
        const Node third = draw_neighbour(members_[draw_below(random, members_.size())], random);
        if (!add_unit_of(third)) continue;
        gather(joined_.back(), third);
    }
    return joined_.size() == static_cast<std::size_t>(wanted) && nodes_ <= largest;
}

// Another number of pieces than of units is worth a try only where the weight allows it.
bool Recombiner::allows(int pieces) const {
    if (joined_.size() == static_cast<std::size_t>(pieces)) return true;
    const Demand& demand = units_.penalised.problem->scale->demand;
    double weight = 0.0;
    for (const UnitNumber unit : joined_) weight += units_.sums[unit].weight;
    return demand.holds(weight, pieces);
}

void Recombiner::recombine(double temperature, Random& random) {
    if (search_ > 0xf0000000U) {
        std::fill(mark_.begin(), mark_.end(), 0U);
        search_ = 0;
    }
    const Plan plan = draw_plan(random);
    if (!join(plan.units, random) || !allows(plan.pieces)) return;
    grow_tree(random);
    if (!cut(plan.pieces, random)) return;
    sum_pieces(plan.pieces);
    double change = 0.0;
    costs_.clear();
    for (const UnitSums& sums : sums_) costs_.push_back(units_.penalised.cost(sums)), change += costs_.back();
    for (const UnitNumber unit : joined_) change -= units_.cost[unit];
    const auto chance = [&] { return draw_share(random); };
    if (!is_taken(change, temperature, chance, hopeless_worsening)) return;
    while (joined_.size() < sums_.size()) joined_.push_back(units_.take_number());
    for (std::uint32_t i = 0; i < order_.size(); ++i) region_.unit_of[order_[i]] = joined_[piece_[i]];
    for (std::size_t piece = 0; piece < sums_.size(); ++piece)
        units_.put(joined_[piece], sums_[piece], costs_[piece]);
    for (std::size_t i = sums_.size(); i < joined_.size(); ++i) units_.give_back(joined_[i]);
    region_.units = static_cast<std::uint32_t>(units_.sums.size());
}

}  // namespace lifang
