// What an edit does, told without doing it.
#include "partition/edit/effect.hpp"

#include "core/disjoint_sets.hpp"
#include "partition/edit/connector.hpp"
#include "partition/edit/editor.hpp"
#include "partition/objective/measure.hpp"
#include "partition/objective/unit_sums.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

double excess_of(const UnitMeasure& unit, const Demand& demand) {
    return unit.atoms == 0 ? 0.0 : demand.excess(unit.weight);
}

// Length between units and the part of it on streets: one pass over the links.
void measure_cut(const AtomGraph& graph, const std::vector<UnitId>& unit_of, Figures& figures) {
    double streets = 0.0;
    for (const Link& link : graph.links) {
        const UnitId a = at(unit_of, link.a), b = at(unit_of, link.b);
        if (a == b || a == no_unit || b == no_unit) continue;
        figures.cut_length += link.length;
        streets += link.street_length;
    }
    figures.street_border_share = figures.cut_length > 0.0 ? streets / figures.cut_length : 0.0;
}

}  // namespace

Constraints find_broken(const Constraints& rules, const std::vector<UnitId>& before,
                        const std::vector<UnitId>& after) {
    Constraints broken;
    for (const Constraint& rule : rules) {
        const UnitId unit = at(after, rule.atom);
        const bool moved = unit != at(before, rule.atom);
        const bool paired = rule.other && unit != no_unit && at(after, *rule.other) != no_unit;
        const bool shared = paired && at(after, *rule.other) == unit;
        const bool shared_before = rule.other && at(before, rule.atom) != no_unit &&
                                   at(before, *rule.other) == at(before, rule.atom);
        bool breaks = false;
        if (rule.kind == Constraint::Kind::lock) breaks = moved;
        if (rule.kind == Constraint::Kind::pin) breaks = moved && rule.unit && unit != *rule.unit;
        if (rule.kind == Constraint::Kind::together) breaks = paired && !shared && shared_before;
        if (rule.kind == Constraint::Kind::apart) breaks = shared && !shared_before;
        if (breaks) broken.push_back(rule);
    }
    return broken;
}

UnitMeasure Editor::measure(const std::vector<AtomId>& members, const std::vector<UnitId>& unit_of) const {
    UnitSums sums;
    for (const AtomId atom : members) {
        const Atom& one = at(graph_.atoms, atom);
        sums += sums_of(one);
        for (const auto& [number, other] : adjacency_.of(atom)) {
            const Link& link = graph_.links[number];
            if (at(unit_of, other) != at(unit_of, atom))
                sums.perimeter += link.length;
            else if (atom < other)
                sums.severance += link.severance;
        }
    }
    return {sums.weight,    demand_.deviation(sums.weight),  sums.area, sums.perimeter, roundness(sums),
            sums.severance, static_cast<int>(members.size())};
}

std::vector<std::vector<AtomId>> Editor::parts_of(const std::vector<AtomId>& members,
                                                  const std::vector<UnitId>& unit_of) const {
    const auto place = [&](AtomId atom) {
        return static_cast<std::size_t>(std::lower_bound(members.begin(), members.end(), atom) -
                                        members.begin());
    };
    DisjointSets joined(members.size());
    for (std::size_t i = 0; i < members.size(); ++i)
        for (const auto& [number, other] : adjacency_.of(members[i]))
            if (graph_.links[number].passable && at(unit_of, other) == at(unit_of, members[i]) &&
                at(graph_.atoms, other).group == at(graph_.atoms, members[i]).group)
                joined.join(i, place(other));
    std::vector<std::vector<AtomId>> parts;
    for (const auto& list : joined.lists())
        for (auto& part = parts.emplace_back(); const std::uint32_t i : list) part.push_back(members[i]);
    const auto weigh = [&](const std::vector<AtomId>& part) {
        double sum = 0.0;
        for (const AtomId atom : part) sum += at(graph_.atoms, atom).weight;
        return sum;
    };
    std::stable_sort(parts.begin(), parts.end(),
                     [&](const auto& a, const auto& b) { return weigh(a) > weigh(b); });
    return parts;
}

// The figures from the units' measures; `changes` speak for the units they name. In unit order, so that the
// same layout has the same figures to the last digit.
Figures Editor::fold(const std::vector<Effect::Change>& changes) const {
    Figures figures;
    double round = 0.0, area = 0.0;
    const auto add = [&](const UnitMeasure& unit) {
        if (unit.atoms == 0) return;
        const double deviation = std::abs(unit.deviation);
        figures.max_abs_deviation = std::max(figures.max_abs_deviation, deviation);
        figures.mean_abs_deviation += deviation;
        figures.severance += unit.severance;
        round += unit.roundness * unit.area;
        area += unit.area;
        ++figures.units;
    };
    auto change = changes.begin();
    for (std::size_t unit = 0; unit < measures_.size(); ++unit) {
        const bool is_changed = change != changes.end() && change->unit == UnitId{unit};
        add(is_changed ? change->after : measures_[unit]);
        if (is_changed) ++change;
    }
    for (; change != changes.end(); ++change) add(change->after);
    if (figures.units > 0) figures.mean_abs_deviation /= figures.units;
    figures.compactness = area > 0.0 ? round / area : 0.0;
    return figures;
}

Figures Editor::figures() const { return measure_layout(graph_, demand_, to_layout().unit_of); }

Effect Editor::weigh(const Edit& edit) const {
    Effect effect;
    const std::vector<UnitId> now = carry_out(edit, unit_of_);
    const std::vector<UnitId> units = touched_units(edit, unit_of_);
    const auto members = members_after(edit, units, now);
    for (std::size_t i = 0; i < units.size(); ++i) {
        const UnitMeasure before = measure(units[i]), after = measure(members[i], now);
        effect.units.push_back({units[i], before, after});
        effect.excess_before += excess_of(before, demand_);
        effect.excess_after += excess_of(after, demand_);
        if (members[i].empty()) continue;
        auto parts = parts_of(members[i], now);
        if (parts.size() > 1) {
            auto connector = find_connector(graph_, adjacency_, parts, now);
            effect.breaks.push_back({units[i], std::move(parts), std::move(connector)});
        }
        if (excess_of(after, demand_) > 0.0) effect.outside.push_back(units[i]);
    }
    effect.before = fold({});
    effect.after = fold(effect.units);
    measure_cut(graph_, unit_of_, effect.before);
    measure_cut(graph_, now, effect.after);
    effect.broken = find_broken(constraints_, unit_of_, now);
    return effect;
}

}  // namespace lifang
