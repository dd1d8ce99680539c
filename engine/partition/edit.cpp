#include "partition/edit.hpp"

#include "core/error.hpp"
#include "partition/aim.hpp"
#include "partition/require.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>
#include <set>

#include <fmt/format.h>

namespace lifang {
namespace {

std::vector<UnitId> touched_units(const Edit& edit, const std::vector<UnitId>& before) {
    std::set<UnitId> units;
    for (const auto& [atom, to] : edit) {
        units.insert(at(before, atom));
        units.insert(to);
    }
    return {units.begin(), units.end()};
}

std::vector<UnitId> after(const Edit& edit, std::vector<UnitId> unit_of) {
    for (const auto& [atom, to] : edit) at(unit_of, atom) = to;
    return unit_of;
}

[[noreturn]] void refuse(const std::string& what) {
    throw Error(ExitCode::usage, "edit", what, "Check the ids");
}

}  // namespace

Editor::Editor(const AtomGraph& graph, const Demand& demand, Constraints constraints,
               std::vector<UnitId> unit_of)
    : graph_(graph), demand_(demand), constraints_(std::move(constraints)), unit_of_(std::move(unit_of)) {
    require_divisible(graph, demand);
    if (unit_of_.size() != graph.atoms.size())
        refuse("the layout has another number of atoms than the graph");
    for (const Constraint& rule : constraints_)
        if (rule.atom.index >= unit_of_.size() || (rule.other && rule.other->index >= unit_of_.size()))
            refuse("a rule names an atom that does not exist");
    first_.assign(unit_of_.size() + 1, 0);
    for (const Link& link : graph.links) ++first_[link.a.index + 1], ++first_[link.b.index + 1];
    for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
    neighbours_.resize(first_.back());
    std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
    for (std::uint32_t l = 0; l < graph.links.size(); ++l) {
        const Link& link = graph.links[l];
        neighbours_[next[link.a.index]++] = {l, link.b};
        neighbours_[next[link.b.index]++] = {l, link.a};
    }
    for (std::size_t i = 0; i < unit_of_.size(); ++i) {
        if (unit_of_[i].index >= members_.size()) members_.resize(unit_of_[i].index + std::size_t{1});
        at(members_, unit_of_[i]).emplace_back(i);
    }
    for (const auto& members : members_) measures_.push_back(measure(members, unit_of_));
}

const std::vector<AtomId>& Editor::members(UnitId unit) const {
    static const std::vector<AtomId> none;
    return unit.index < members_.size() ? at(members_, unit) : none;
}

UnitMeasure Editor::measure(UnitId unit) const {
    return unit.index < measures_.size() ? at(measures_, unit) : UnitMeasure{};
}

UnitMeasure Editor::measure(const std::vector<AtomId>& members, const std::vector<UnitId>& unit_of) const {
    UnitSums sums;
    for (const AtomId atom : members) {
        const Atom& one = at(graph_.atoms, atom);
        sums.weight += one.weight;
        sums.area += one.area;
        sums.perimeter += one.outer_length;
        sums.severance += one.severance;
        for (std::uint32_t i = first_[atom.index]; i < first_[atom.index + 1]; ++i) {
            const Link& link = graph_.links[neighbours_[i].link];
            if (at(unit_of, neighbours_[i].atom) != at(unit_of, atom))
                sums.perimeter += link.length;
            else if (atom < neighbours_[i].atom)
                sums.severance += link.severance;
        }
    }
    return {sums.weight,
            sums.weight / demand_.target - 1.0,
            sums.area,
            sums.perimeter,
            lifang::roundness(sums),
            sums.severance,
            static_cast<int>(members.size())};
}

UnitId Editor::free_unit() const {
    std::size_t unit = 0;
    while (unit < members_.size() && !members_[unit].empty()) ++unit;
    return UnitId{unit};
}

void Editor::require_unit(UnitId unit) const {
    if (members(unit).empty()) refuse(fmt::format("there is no unit {}", unit.index + 1));
}

Edit Editor::move(const std::vector<AtomId>& atoms, UnitId to) const {
    Edit edit;
    for (const AtomId atom : atoms)
        if (at(unit_of_, atom) != to) edit.push_back({atom, to});
    return edit;
}

Edit Editor::merge(const std::vector<UnitId>& units) const {
    Edit edit;
    if (units.empty()) return edit;
    const UnitId keep = *std::min_element(units.begin(), units.end());
    for (const UnitId unit : std::set<UnitId>(units.begin(), units.end())) {
        require_unit(unit);
        if (unit == keep) continue;
        for (const AtomId atom : members(unit)) edit.push_back({atom, keep});
    }
    return edit;
}

std::vector<AtomId> Editor::members_after(UnitId unit, const Edit& edit) const {
    std::vector<AtomId> left = members(unit);
    for (const auto& [atom, to] : edit) {
        std::erase(left, atom);
        if (to == unit) left.push_back(atom);
    }
    std::sort(left.begin(), left.end());
    left.erase(std::unique(left.begin(), left.end()), left.end());
    return left;
}

std::vector<std::vector<AtomId>> Editor::parts_of(const std::vector<AtomId>& members,
                                                  const std::vector<UnitId>& unit_of) const {
    std::vector<char> seen(members.size(), 0);
    const auto place = [&](AtomId atom) {
        return static_cast<std::size_t>(std::lower_bound(members.begin(), members.end(), atom) -
                                        members.begin());
    };
    std::vector<std::vector<AtomId>> parts;
    for (std::size_t root = 0; root < members.size(); ++root) {
        if (seen[root]) continue;
        std::vector<AtomId> part{members[root]};
        seen[root] = 1;
        for (std::size_t i = 0; i < part.size(); ++i)
            for (std::uint32_t n = first_[part[i].index]; n < first_[part[i].index + 1]; ++n) {
                const AtomId other = neighbours_[n].atom;
                if (!graph_.links[neighbours_[n].link].passable) continue;
                if (at(unit_of, other) != at(unit_of, part[i])) continue;
                if (at(graph_.atoms, other).group != at(graph_.atoms, part[i]).group) continue;
                char& mark = seen[place(other)];
                if (mark) continue;
                mark = 1;
                part.push_back(other);
            }
        std::sort(part.begin(), part.end());
        parts.push_back(std::move(part));
    }
    const auto weigh = [&](const std::vector<AtomId>& part) {
        double sum = 0.0;
        for (const AtomId atom : part) sum += at(graph_.atoms, atom).weight;
        return sum;
    };
    std::stable_sort(parts.begin(), parts.end(),
                     [&](const auto& a, const auto& b) { return weigh(a) > weigh(b); });
    return parts;
}

// Dijkstra from what is joined so far to the nearest other part, by the weight of the atoms between.
std::vector<AtomId> Editor::find_bridge(const std::vector<std::vector<AtomId>>& parts) const {
    constexpr std::size_t outside = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> part_of(unit_of_.size(), outside);
    for (std::size_t p = 0; p < parts.size(); ++p)
        for (const AtomId atom : parts[p]) at(part_of, atom) = p;
    std::set<AtomId> bridge;
    std::vector<char> is_joined(parts.size(), 0);
    is_joined[0] = 1;
    for (std::size_t round = 1; round < parts.size(); ++round) {
        using Reached = std::pair<double, AtomId>;
        std::priority_queue<Reached, std::vector<Reached>, std::greater<>> open;
        std::vector<double> paid(unit_of_.size(), std::numeric_limits<double>::infinity());
        std::vector<AtomId> from(unit_of_.size());
        const auto start = [&](AtomId atom) {
            at(paid, atom) = 0.0;
            open.emplace(0.0, atom);
        };
        for (std::size_t p = 0; p < parts.size(); ++p)
            if (is_joined[p]) std::for_each(parts[p].begin(), parts[p].end(), start);
        std::for_each(bridge.begin(), bridge.end(), start);
        std::optional<AtomId> met;
        while (!open.empty() && !met) {
            const auto [price, atom] = open.top();
            open.pop();
            if (price > at(paid, atom)) continue;
            if (at(part_of, atom) != outside && !is_joined[at(part_of, atom)]) met = atom;
            for (std::uint32_t n = first_[atom.index]; n < first_[atom.index + 1] && !met; ++n) {
                const AtomId other = neighbours_[n].atom;
                if (!graph_.links[neighbours_[n].link].passable) continue;
                if (at(graph_.atoms, other).group != at(graph_.atoms, atom).group) continue;
                const bool own = at(part_of, other) != outside;
                const double next = price + (own ? 0.0 : at(graph_.atoms, other).weight + 1.0);
                if (next >= at(paid, other)) continue;
                at(paid, other) = next;
                at(from, other) = atom;
                open.emplace(next, other);
            }
        }
        if (!met) return {};
        is_joined[at(part_of, *met)] = 1;
        for (AtomId atom = *met; at(paid, atom) > 0.0; atom = at(from, atom))
            if (at(part_of, atom) == outside) bridge.insert(atom);
    }
    return {bridge.begin(), bridge.end()};
}

Constraints Editor::broken_by(const std::vector<UnitId>& after) const {
    Constraints broken;
    for (const Constraint& rule : constraints_) {
        const UnitId unit = at(after, rule.atom);
        const bool moved = unit != at(unit_of_, rule.atom);
        const bool shared = rule.other && at(after, *rule.other) == unit;
        const bool shared_before = rule.other && at(unit_of_, *rule.other) == at(unit_of_, rule.atom);
        bool breaks = false;
        if (rule.kind == Constraint::Kind::lock) breaks = moved;
        if (rule.kind == Constraint::Kind::pin) breaks = moved && rule.unit && unit != *rule.unit;
        if (rule.kind == Constraint::Kind::together) breaks = !shared && shared_before;
        if (rule.kind == Constraint::Kind::apart) breaks = shared && !shared_before;
        if (breaks) broken.push_back(rule);
    }
    return broken;
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
    const std::vector<UnitId> now = lifang::after(edit, unit_of_);
    for (const UnitId unit : touched_units(edit, unit_of_)) {
        const std::vector<AtomId> left = members_after(unit, edit);
        effect.units.push_back({unit, measure(unit), measure(left, now)});
        if (left.empty()) continue;
        auto parts = parts_of(left, now);
        if (parts.size() > 1) {
            auto bridge = find_bridge(parts);
            effect.breaks.push_back({unit, std::move(parts), std::move(bridge)});
        }
        const double weight = effect.units.back().after.weight, slack = 1e-9 * demand_.target;
        if (weight < demand_.min - slack || weight > demand_.max + slack) effect.outside.push_back(unit);
    }
    effect.before = fold({});
    effect.after = fold(effect.units);
    // Cut and streets: one pass over the links.
    const auto cut = [&](const std::vector<UnitId>& unit_of, Figures& figures) {
        double streets = 0.0;
        for (const Link& link : graph_.links)
            if (at(unit_of, link.a) != at(unit_of, link.b))
                figures.cut_length += link.length, streets += link.street_length;
        figures.street_border_share = figures.cut_length > 0.0 ? streets / figures.cut_length : 0.0;
    };
    cut(unit_of_, effect.before);
    cut(now, effect.after);
    effect.broken = broken_by(now);
    return effect;
}

Edit Editor::swap_in(const Edit& edit) {
    const std::vector<UnitId> units = touched_units(edit, unit_of_);
    Edit back;
    for (const auto& [atom, to] : edit) back.push_back({atom, at(unit_of_, atom)});
    std::reverse(back.begin(), back.end());  // an atom named twice goes back to where it was first
    std::vector<std::vector<AtomId>> members;
    for (const UnitId unit : units) members.push_back(members_after(unit, edit));
    unit_of_ = lifang::after(edit, std::move(unit_of_));
    if (!units.empty() && units.back().index >= members_.size()) {
        members_.resize(units.back().index + std::size_t{1});
        measures_.resize(members_.size());
    }
    for (std::size_t i = 0; i < units.size(); ++i) {
        at(measures_, units[i]) = measure(members[i], unit_of_);
        at(members_, units[i]) = std::move(members[i]);
    }
    return back;
}

void Editor::apply(const Edit& edit) {
    done_.push_back(swap_in(edit));
    undone_.clear();
}

bool Editor::undo() {
    if (done_.empty()) return false;
    const Edit back = std::move(done_.back());
    done_.pop_back();
    undone_.push_back(swap_in(back));
    return true;
}

bool Editor::redo() {
    if (undone_.empty()) return false;
    const Edit again = std::move(undone_.back());
    undone_.pop_back();
    done_.push_back(swap_in(again));
    return true;
}

Layout Editor::to_layout() const {
    Layout layout;
    constexpr std::uint32_t unset = ~std::uint32_t{0};
    std::vector<std::uint32_t> number(members_.size(), unset);
    std::uint32_t units = 0;
    for (const UnitId unit : unit_of_) {
        if (at(number, unit) == unset) at(number, unit) = units++;
        layout.unit_of.emplace_back(at(number, unit));
    }
    layout.figures = measure_layout(graph_, demand_, layout.unit_of);
    return layout;
}

}  // namespace lifang
