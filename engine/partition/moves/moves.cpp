#include "partition/moves/moves.hpp"

#include "core/random.hpp"
#include "partition/moves/metropolis.hpp"

#include <algorithm>
#include <limits>

namespace lifang {
namespace {

constexpr UnitNumber none = std::numeric_limits<UnitNumber>::max();

}  // namespace

Moves::Moves(Division& division, const Scale& scale, const Weighting& weighting, Random& random)
    : division_(division),
      component_(division.component()),
      scale_(scale),
      weighting_(weighting),
      random_(random),
      cutter_(component_, scale.demand),
      trial_(component_.size(), none) {}

bool Moves::accept(double change) {
    constexpr double never_hopeless = std::numeric_limits<double>::infinity();
    return is_taken(
        change, temperature_, [&] { return draw_share(random_); }, never_hopeless);
}

double Moves::change_of(Node v, UnitNumber to) const {
    const UnitNumber from = division_.unit_of(v);
    const UnitSums without = division_.sums_without(v), with = division_.sums_with(v, to);
    const double left = without.nodes > 0 ? cost(without) : 0.0;
    return left + cost(with) - cost(division_.sums(from)) - cost(division_.sums(to));
}

// A unit across one of the node's passable links, by chance; empty when the drawn link stays inside.
std::optional<UnitNumber> Moves::neighbour_unit(Node v) {
    const auto links = static_cast<std::size_t>(component_.end(v) - component_.begin(v));
    if (links == 0) return std::nullopt;
    const Arc& arc = component_.begin(v)[draw_below(random_, links)];
    if (!arc.connects || division_.unit_of(arc.to) == division_.unit_of(v)) return std::nullopt;
    return division_.unit_of(arc.to);
}

bool Moves::shift() {
    const Node v = draw_below(random_, component_.size());
    const std::optional<UnitNumber> to = neighbour_unit(v);
    if (!to) return false;
    if (component_.fixed_units > 0 && division_.members(division_.unit_of(v)).size() == 1) return false;
    if (!accept(change_of(v, *to)) || !division_.can_leave(v)) return false;
    division_.move(v, *to);
    return true;
}

bool Moves::swap() {
    const Node v = draw_below(random_, component_.size());
    const UnitNumber from = division_.unit_of(v);
    const std::optional<UnitNumber> to = neighbour_unit(v);
    if (!to || division_.members(from).size() == 1 || !division_.can_leave(v)) return false;
    const std::vector<Node>& others = division_.members(*to);
    const Node w = others[draw_below(random_, others.size())];
    const auto touches_rest = [&] {
        for (const Arc* arc = component_.begin(w); arc != component_.end(w); ++arc)
            if (arc->connects && arc->to != v && division_.unit_of(arc->to) == from) return true;
        return false;
    };
    if (!touches_rest()) return false;

    const double before = cost(division_.sums(from)) + cost(division_.sums(*to));
    division_.move(v, *to);  // no unit is emptied on the way, so numbers stay
    const UnitSums from_after = division_.sums_with(w, from), to_after = division_.sums_without(w);
    if (accept(cost(from_after) + cost(to_after) - before) && division_.can_leave(w)) {
        division_.move(w, from);
        return true;
    }
    division_.move(v, from);
    return false;
}

std::vector<UnitNumber> Moves::neighbouring_units(std::size_t wanted) {
    std::vector<UnitNumber> units{division_.unit_of(draw_below(random_, component_.size()))};
    // A few draws per unit: a unit deep in a corner simply has fewer neighbours to find.
    for (std::size_t draw = 0; draw < 8 * wanted && units.size() < wanted; ++draw) {
        const std::vector<Node>& members = division_.members(units[draw_below(random_, units.size())]);
        const std::optional<UnitNumber> next = neighbour_unit(members[draw_below(random_, members.size())]);
        if (next && std::find(units.begin(), units.end(), *next) == units.end()) units.push_back(*next);
    }
    return units;
}

int Moves::draw_pieces(const std::vector<UnitNumber>& units, double weight, int nodes) {
    const int now = static_cast<int>(units.size());
    if (component_.fixed_units > 0) return now;
    CountRange range = count_range(weight, scale_.demand, nodes);
    // Where no number fits, or a conflict asks for more units than the weight, search beside the number now.
    bool conflict = false;
    for (const UnitNumber unit : units) conflict |= division_.sums(unit).conflicts > 0;
    if (range.is_empty() || conflict) range = {std::max(1, now - 1), std::min(nodes, now + 1)};
    if (range.holds(now) && draw_share(random_) < 0.7) return now;
    return range.low +
           static_cast<int>(draw_below(random_, static_cast<std::size_t>(range.high - range.low + 1)));
}

bool Moves::recombine(double barrier_bias) {
    const double chance = draw_share(random_);
    const std::vector<UnitNumber> units = neighbouring_units(chance < 0.1 ? 1 : chance < 0.75 ? 2 : 3);
    std::vector<Node> nodes;
    double weight = 0.0, before = 0.0;
    for (const UnitNumber unit : units) {
        nodes.insert(nodes.end(), division_.members(unit).begin(), division_.members(unit).end());
        weight += division_.sums(unit).weight;
        before += cost(division_.sums(unit));
    }
    const int pieces = draw_pieces(units, weight, static_cast<int>(nodes.size()));
    if (pieces == 1 && units.size() == 1) return false;

    const auto cut = cutter_.cut(nodes, pieces, barrier_bias, 2, random_);
    for (UnitNumber i = 0; i < cut.size(); ++i)
        for (const Node v : cut[i]) trial_[v] = i;
    double after = 0.0;
    for (UnitNumber i = 0; i < cut.size(); ++i) after += cost(sum_nodes(component_, cut[i], trial_));
    for (const Node v : nodes) trial_[v] = none;
    if (!accept(after - before)) return false;
    division_.redivide(units, cut);
    return true;
}

}  // namespace lifang
