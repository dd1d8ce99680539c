#include "partition/edit/beam_search.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace lifang {
namespace {

constexpr std::size_t width = 24;  // divisions kept after each step
constexpr int steps = 10;
constexpr double trouble_penalty = 10.0;  // of one target outside: more than moving what repairs it

double trouble(const UnitSums& unit, const Scale& scale) {
    return scale.demand.excess(unit.weight) + unit.conflicts;
}

// Unit numbers change when a unit closes, so that a node has moved is told by its company: of each old unit
// the heaviest share stays at home, and no new unit is home to two old ones.
double moved_weight(const Component& component, const UnitNumbers& start, const UnitNumbers& now) {
    std::map<std::pair<UnitNumber, UnitNumber>, double> shared;
    for (Node v = 0; v < start.size(); ++v) shared[{start[v], now[v]}] += component.weight[v];
    std::vector<std::pair<double, std::pair<UnitNumber, UnitNumber>>> order;
    for (const auto& [pair, weight] : shared) order.emplace_back(-weight, pair);
    std::sort(order.begin(), order.end());
    std::set<UnitNumber> placed, taken;
    double moved = component.total;
    for (const auto& [weight, pair] : order) {
        if (placed.contains(pair.first) || taken.contains(pair.second)) continue;
        placed.insert(pair.first);
        taken.insert(pair.second);
        moved += weight;  // which is negative
    }
    return moved;
}

struct Step {
    std::size_t from;  // position in the beam
    Node node;
    UnitNumber to;
    bool whole;  // the node's unit, not the node alone
    double cost;
};

class Beam {
  public:
    Beam(const Component& component, const Scale& scale, const Weighting& weighting, const UnitNumbers& start)
        : component_(component), scale_(scale), weighting_(weighting), start_(start) {}

    RepairedDivision search() {
        std::vector<Division> beam{Division(component_, start_)};
        RepairedDivision best = judge(start_);
        std::set<UnitNumbers> seen{start_};
        for (int step = 0; step < steps && !beam.empty() && best.excess > 0.0; ++step) {
            std::vector<Step> open = list_steps(beam);
            std::stable_sort(open.begin(), open.end(),
                             [](const Step& a, const Step& b) { return a.cost < b.cost; });
            std::vector<Division> next;
            for (const Step& one : open) {
                if (next.size() == width) break;
                Division division = beam[one.from];
                take(division, one);
                if (!seen.insert(division.unit_of()).second) continue;
                RepairedDivision repaired = judge(division.unit_of());
                if (std::pair(repaired.excess, repaired.cost) < std::pair(best.excess, best.cost))
                    best = std::move(repaired);
                next.push_back(std::move(division));
            }
            beam = std::move(next);
        }
        return best;
    }

  private:
    RepairedDivision judge(const UnitNumbers& division) const {
        return judge_repair(component_, scale_, weighting_, division, start_);
    }
    double penalised_cost(const UnitSums& unit) const {
        return 0.5 * cost(unit, scale_, weighting_) + trouble_penalty * trouble(unit, scale_);
    }

    std::vector<Step> list_steps(const std::vector<Division>& beam) const {
        std::vector<Step> open;
        for (std::size_t i = 0; i < beam.size(); ++i) {
            const Division& division = beam[i];
            std::vector<char> is_troubled;
            double all = 0.0;
            for (UnitNumber unit = 0; unit < division.count(); ++unit) {
                is_troubled.push_back(trouble(division.sums(unit), scale_) > 0.0);
                all += penalised_cost(division.sums(unit));
            }
            std::set<std::pair<UnitNumber, UnitNumber>> neighbours;
            for (Node v = 0; v < component_.size(); ++v) {
                std::vector<UnitNumber> units = troubled_neighbours(division, v, is_troubled);
                for (const UnitNumber to : units) neighbours.insert(std::minmax(division.unit_of(v), to));
                if (units.empty() || !division.can_leave(v)) continue;
                for (const UnitNumber to : units)
                    open.push_back({i, v, to, false, all + shift(division, v, to)});
            }
            for (const auto& [a, b] : neighbours)
                open.push_back({i, division.members(a).front(), b, true, all + join(division, a, b)});
        }
        return open;
    }

    // The units a node could go to, where one of the two is outside the demand.
    std::vector<UnitNumber> troubled_neighbours(const Division& division, Node v,
                                                const std::vector<char>& is_troubled) const {
        const UnitNumber own = division.unit_of(v);
        std::vector<UnitNumber> units;
        for (const Arc* arc = component_.begin(v); arc != component_.end(v); ++arc) {
            const UnitNumber to = division.unit_of(arc->to);
            if (!arc->connects || to == own || (!is_troubled[own] && !is_troubled[to])) continue;
            if (std::find(units.begin(), units.end(), to) == units.end()) units.push_back(to);
        }
        return units;
    }

    // What a step changes in the cost.
    double shift(const Division& division, Node v, UnitNumber to) const {
        const UnitNumber own = division.unit_of(v);
        const double before = penalised_cost(division.sums(own)) + penalised_cost(division.sums(to));
        const double left = division.members(own).size() > 1 ? penalised_cost(division.sums_without(v)) : 0.0;
        return left + penalised_cost(division.sums_with(v, to)) - before +
               component_.weight[v] / scale_.demand.target;
    }

    double join(const Division& division, UnitNumber a, UnitNumber b) const {
        const UnitSums &one = division.sums(a), &other = division.sums(b);
        UnitSums both = one;
        both += other;
        for (const Node v : division.members(a)) {
            for (const Arc* arc = component_.begin(v); arc != component_.end(v); ++arc)
                if (division.unit_of(arc->to) == b) add_link(both, *arc);
            for (const Node w : component_.apart[v]) both.conflicts += division.unit_of(w) == b;
        }
        return penalised_cost(both) - penalised_cost(one) - penalised_cost(other) +
               std::min(one.weight, other.weight) / scale_.demand.target;
    }

    void take(Division& division, const Step& step) const {
        if (!step.whole) return division.move(step.node, step.to);
        std::vector<Node> all = division.members(division.unit_of(step.node));
        const auto& others = division.members(step.to);
        all.insert(all.end(), others.begin(), others.end());
        division.redivide({division.unit_of(step.node), step.to}, {all});
    }

    const Component& component_;
    const Scale& scale_;
    const Weighting& weighting_;
    const UnitNumbers& start_;
};

}  // namespace

RepairedDivision judge_repair(const Component& component, const Scale& scale, const Weighting& weighting,
                              UnitNumbers division, const UnitNumbers& start) {
    const Division measured(component, division);
    RepairedDivision repaired;
    for (UnitNumber unit = 0; unit < measured.count(); ++unit)
        repaired.excess += trouble(measured.sums(unit), scale);
    repaired.cost = moved_weight(component, start, division) / scale.demand.target +
                    0.5 * measured.cost(scale, weighting);
    repaired.unit_of = std::move(division);
    return repaired;
}

RepairedDivision repair_by_moves(const Component& component, const Scale& scale, const Weighting& weighting,
                                 const UnitNumbers& start) {
    return Beam(component, scale, weighting, start).search();
}

}  // namespace lifang
