#include "partition/enumeration/all_divisions.hpp"

#include "partition/enumeration/bit_flood.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace lifang {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

bool is_better(const AllDivisions::LexicographicCost& a, const AllDivisions::LexicographicCost& b) {
    if (b.first == infinite) return a.first < infinite;
    const double noise = 1e-9 * std::max(1.0, std::abs(b.first));
    if (a.first < b.first - noise) return true;
    return a.first <= b.first + noise && a.second < b.second;
}

}  // namespace

/// Lists, state by state, the units that may be taken away next.
class AllDivisions::Lister {
  public:
    Lister(AllDivisions& all, const Scale& scale, std::uint64_t most)
        : all_(all), component_(all.component_), scale_(scale), left_(most) {
        const std::size_t n = component_.size();
        near_.assign(n, 0);
        apart_.assign(n, 0);
        for (Node v = 0; v < n; ++v) {
            for (const lifang::Arc* arc = component_.begin(v); arc != component_.end(v); ++arc) {
                if (arc->connects) near_[v] |= Set{1} << arc->to;
                if (arc->straddle == Straddle::forbidden) apart_[v] |= Set{1} << arc->to;
            }
            for (const Node w : component_.apart[v]) apart_[v] |= Set{1} << w;
        }
        inside_.assign(n, 0);
    }

    /// The number of the state, or `none` when the set cannot be covered.
    std::uint32_t cover(Set remaining) {
        if (remaining == 0) return 0;
        const auto known = state_of_.find(remaining);
        if (known != state_of_.end()) return known->second;
        std::vector<Set> units;
        grow(remaining, Set{1} << std::countr_zero(remaining), 0,
             component_.weight[static_cast<std::size_t>(std::countr_zero(remaining))], units);
        std::vector<Arc> arcs;
        for (const Set unit : units) {
            if (left_ == 0) return none;
            const std::uint32_t rest = cover(remaining & ~unit);
            if (rest != none) arcs.push_back({all_.number_unit(unit, nodes_, inside_), rest});
        }
        std::uint32_t number = none;
        if (!arcs.empty()) {
            number = static_cast<std::uint32_t>(all_.states_.size());
            State state;
            state.first = static_cast<std::uint32_t>(all_.arcs_.size());
            all_.arcs_.insert(all_.arcs_.end(), arcs.begin(), arcs.end());
            state.last = static_cast<std::uint32_t>(all_.arcs_.size());
            all_.states_.push_back(state);
        }
        state_of_.emplace(remaining, number);
        return number;
    }

    bool ended_early() const { return left_ == 0; }

  private:
    double weigh(Set set) const {
        double sum = 0.0;
        for (; set; set &= set - 1) sum += component_.weight[static_cast<std::size_t>(std::countr_zero(set))];
        return sum;
    }

    // What is passed over has to be covered by others: the piece it lies in only shrinks from here on.
    bool strands(Set outside, Set passed) const {
        while (passed) {
            const Set piece = flood_bits(first_bit(passed), outside, near_);
            if (scale_.demand.is_light(weigh(piece))) return true;
            passed &= ~piece;
        }
        return false;
    }

    bool can_cover_pieces(Set outside) const {
        while (outside) {
            const Set piece = flood_bits(first_bit(outside), outside, near_);
            if (count_range(weigh(piece), scale_.demand, std::popcount(piece)).is_empty()) return false;
            outside &= ~piece;
        }
        return true;
    }

    void grow(Set remaining, Set unit, Set passed, double weight, std::vector<Set>& units) {
        if (left_ == 0) return;
        --left_;
        const Set outside = remaining & ~unit;
        if (strands(outside, passed)) return;
        if (!scale_.demand.is_light(weight) && can_cover_pieces(outside)) units.push_back(unit);
        Set open = 0;
        for (Set rest = unit; rest; rest &= rest - 1)
            open |= near_[static_cast<std::size_t>(std::countr_zero(rest))];
        open &= outside & ~passed;
        for (; open && left_ > 0; open &= open - 1) {
            const auto v = static_cast<std::size_t>(std::countr_zero(open));
            const Set bit = Set{1} << v;
            const double more = weight + component_.weight[v];
            if (!scale_.demand.is_heavy(more) && !(apart_[v] & unit))
                grow(remaining, unit | bit, passed, more, units);
            passed |= bit;
            if (strands(outside, bit)) return;
        }
    }

    AllDivisions& all_;
    const Component& component_;
    const Scale& scale_;
    std::uint64_t left_;
    std::vector<Set> near_, apart_;
    std::unordered_map<Set, std::uint32_t> state_of_;  // looked up, never listed
    std::vector<Node> nodes_;
    UnitNumbers inside_;
};

AllDivisions::AllDivisions(const Component& component, const Scale& scale, std::uint64_t most)
    : component_(component) {
    const std::size_t n = component.size();
    if (n > largest) return;
    states_.emplace_back();
    Lister lister(*this, scale, most);
    const Set all = n == largest ? ~Set{0} : (Set{1} << n) - 1;
    const std::uint32_t root = lister.cover(all);
    complete_ = !lister.ended_early();
    if (complete_ && root != none) states_[root].is_root = true;
    unit_of_set_.clear();
}

std::uint32_t AllDivisions::number_unit(Set set, std::vector<Node>& nodes, UnitNumbers& inside) {
    const auto [known, is_new] = unit_of_set_.emplace(set, static_cast<std::uint32_t>(sets_.size()));
    if (!is_new) return known->second;
    nodes.clear();
    for (Set rest = set; rest; rest &= rest - 1) nodes.push_back(static_cast<Node>(std::countr_zero(rest)));
    for (const Node v : nodes) inside[v] = 1;
    sets_.push_back(set);
    sums_.push_back(sum_nodes(component_, nodes, inside));
    for (const Node v : nodes) inside[v] = 0;
    return known->second;
}

std::vector<Node> AllDivisions::nodes(std::size_t unit) const {
    std::vector<Node> nodes;
    for (Set rest = sets_[unit]; rest; rest &= rest - 1)
        nodes.push_back(static_cast<Node>(std::countr_zero(rest)));
    return nodes;
}

std::optional<UnitNumbers> AllDivisions::best(const LexicographicUnitCost& cost) const {
    std::vector<LexicographicCost> costs;
    for (const UnitSums& unit : sums_) costs.push_back(cost(unit));
    return best(costs);
}

std::optional<UnitNumbers> AllDivisions::best(const std::vector<LexicographicCost>& costs) const {
    if (!is_feasible()) return std::nullopt;
    // Where the number of units is given, a state has a value for each number; else one for any.
    const bool counts = component_.fixed_units > 0;
    const std::size_t width = counts ? static_cast<std::size_t>(component_.fixed_units) + 1 : 1;
    std::vector<LexicographicCost> value(states_.size() * width, LexicographicCost{infinite, infinite});
    std::vector<std::uint32_t> taken(value.size(), none);
    value[0] = {0.0, 0.0};
    for (std::size_t state = 1; state < states_.size(); ++state)
        for (std::uint32_t a = states_[state].first; a < states_[state].last; ++a)
            for (std::size_t count = counts ? 1 : 0; count < width; ++count) {
                const LexicographicCost& rest = value[arcs_[a].rest * width + count - (counts ? 1 : 0)];
                const LexicographicCost& unit = costs[arcs_[a].unit];
                if (rest.first == infinite || unit.first == infinite) continue;
                const LexicographicCost sum{rest.first + unit.first, rest.second + unit.second};
                if (!is_better(sum, value[state * width + count])) continue;
                value[state * width + count] = sum;
                taken[state * width + count] = a;
            }
    std::size_t state = states_.size() - 1, count = width - 1;
    if (value[state * width + count].first == infinite) return std::nullopt;
    UnitNumbers chosen(component_.size(), 0);
    for (UnitNumber unit = 0; state != 0; ++unit) {
        const Arc& arc = arcs_[taken[state * width + count]];
        for (Set rest = sets_[arc.unit]; rest; rest &= rest - 1)
            chosen[static_cast<std::size_t>(std::countr_zero(rest))] = unit;
        state = arc.rest;
        count -= counts ? 1 : 0;
    }
    return chosen;
}

std::vector<double> AllDivisions::least_by_count(const UnitCost& cost, Fold fold) const {
    const int most = component_.fixed_units > 0 ? component_.fixed_units : component_.counts.high;
    const std::size_t width = static_cast<std::size_t>(std::max(0, most)) + 1;
    if (!is_feasible()) return std::vector<double>(width, infinite);
    std::vector<double> costs;
    for (const UnitSums& unit : sums_) costs.push_back(cost(unit));
    std::vector<double> value(states_.size() * width, infinite);
    value[0] = fold == Fold::greatest ? -infinite : 0.0;
    for (std::size_t state = 1; state < states_.size(); ++state)
        for (std::uint32_t a = states_[state].first; a < states_[state].last; ++a)
            for (std::size_t count = 1; count < width; ++count) {
                const double rest = value[arcs_[a].rest * width + count - 1], unit = costs[arcs_[a].unit];
                value[state * width + count] =
                    std::min(value[state * width + count], combine(fold, rest, unit));
            }
    return {value.end() - static_cast<std::ptrdiff_t>(width), value.end()};
}

}  // namespace lifang
