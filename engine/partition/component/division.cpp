#include "partition/component/division.hpp"

#include <algorithm>

namespace lifang {

UnitSums sum_nodes(const Component& component, const std::vector<Node>& nodes, const UnitNumbers& unit_of,
                   UnitNumber unit) {
    UnitSums sums;
    for (const Node v : nodes) {
        sums.weight += component.weight[v];
        sums.area += component.area[v];
        sums.perimeter += component.boundary[v];
        sums.severance += component.inner[v];
        ++sums.nodes;
        for (const Arc* arc = component.begin(v); arc != component.end(v); ++arc) {
            if (unit_of[arc->to] != unit) continue;
            sums.perimeter -= arc->length;  // seen from both ends, as it must be
            if (v > arc->to) continue;
            sums.severance += arc->severance;
            sums.off_street += arc->off_street;
            sums.straddles += arc->straddle != Straddle::no;
            sums.forbidden += arc->straddle == Straddle::forbidden;
        }
        for (const Node w : component.apart[v]) sums.quarrels += v < w && unit_of[w] == unit;
    }
    return sums;
}

Division::Division(const Component& component, UnitNumbers unit_of)
    : component_(&component),
      unit_of_(std::move(unit_of)),
      place_(unit_of_.size(), 0),
      mark_(unit_of_.size(), 0) {
    const UnitNumber count = unit_of_.empty() ? 0 : *std::max_element(unit_of_.begin(), unit_of_.end()) + 1;
    members_.resize(count);
    for (Node v = 0; v < unit_of_.size(); ++v) {
        place_[v] = static_cast<std::uint32_t>(members_[unit_of_[v]].size());
        members_[unit_of_[v]].push_back(v);
    }
    for (UnitNumber unit = 0; unit < count; ++unit)
        sums_.push_back(sum_nodes(component, members_[unit], unit_of_, unit));
}

namespace {

struct Ties {
    double length = 0.0;
    double severance = 0.0;
    double off_street = 0.0;
    int quarrels = 0;
    int straddles = 0, forbidden = 0;
};

Ties ties_to(const Component& component, const UnitNumbers& unit_of, Node v, UnitNumber unit) {
    Ties ties;
    for (const Arc* arc = component.begin(v); arc != component.end(v); ++arc) {
        if (unit_of[arc->to] != unit) continue;
        ties.length += arc->length;
        ties.severance += arc->severance;
        ties.off_street += arc->off_street;
        ties.straddles += arc->straddle != Straddle::no;
        ties.forbidden += arc->straddle == Straddle::forbidden;
    }
    for (const Node w : component.apart[v]) ties.quarrels += unit_of[w] == unit;
    return ties;
}

}  // namespace

UnitSums Division::sums_without(Node v) const {
    const Component& c = *component_;
    UnitSums sums = sums_[unit_of_[v]];
    const Ties ties = ties_to(c, unit_of_, v, unit_of_[v]);
    sums.weight -= c.weight[v];
    sums.area -= c.area[v];
    sums.perimeter -= c.boundary[v] - 2.0 * ties.length;
    sums.severance -= c.inner[v] + ties.severance;
    sums.off_street -= ties.off_street;
    sums.quarrels -= ties.quarrels;
    sums.straddles -= ties.straddles;
    sums.forbidden -= ties.forbidden;
    --sums.nodes;
    return sums;
}

UnitSums Division::sums_with(Node v, UnitNumber unit) const {
    const Component& c = *component_;
    UnitSums sums = sums_[unit];
    const Ties ties = ties_to(c, unit_of_, v, unit);
    sums.weight += c.weight[v];
    sums.area += c.area[v];
    sums.perimeter += c.boundary[v] - 2.0 * ties.length;
    sums.severance += c.inner[v] + ties.severance;
    sums.off_street += ties.off_street;
    sums.quarrels += ties.quarrels;
    sums.straddles += ties.straddles;
    sums.forbidden += ties.forbidden;
    ++sums.nodes;
    return sums;
}

bool Division::can_leave(Node v) const {
    const UnitNumber unit = unit_of_[v];
    const Component& c = *component_;
    ++search_;
    mark_[v] = search_;
    std::size_t wanted = 0;
    open_.clear();
    for (const Arc* arc = c.begin(v); arc != c.end(v); ++arc) {
        if (!arc->connects || unit_of_[arc->to] != unit) continue;
        ++wanted;
        if (open_.empty()) open_.push_back(arc->to);
    }
    if (wanted <= 1) return true;

    // The search is over when all neighbours of v in the unit were seen.
    const auto touches_v = [&](Node w) {
        for (const Arc* arc = c.begin(w); arc != c.end(w); ++arc)
            if (arc->connects && arc->to == v) return true;
        return false;
    };
    mark_[open_.front()] = search_;
    std::size_t seen = 1;
    for (std::size_t i = 0; i < open_.size(); ++i) {
        for (const Arc* arc = c.begin(open_[i]); arc != c.end(open_[i]); ++arc) {
            const Node w = arc->to;
            if (!arc->connects || unit_of_[w] != unit || mark_[w] == search_) continue;
            mark_[w] = search_;
            if (touches_v(w) && ++seen == wanted) return true;
            open_.push_back(w);
        }
    }
    return false;
}

void Division::enter(Node v, UnitNumber unit) {
    unit_of_[v] = unit;
    place_[v] = static_cast<std::uint32_t>(members_[unit].size());
    members_[unit].push_back(v);
}

void Division::leave(Node v) {
    std::vector<Node>& members = members_[unit_of_[v]];
    const Node last = members.back();
    members[place_[v]] = last;
    place_[last] = place_[v];
    members.pop_back();
}

void Division::close(UnitNumber unit) {
    const auto last = static_cast<UnitNumber>(members_.size() - 1);
    if (unit != last) {
        members_[unit] = std::move(members_[last]);
        sums_[unit] = sums_[last];
        for (const Node v : members_[unit]) unit_of_[v] = unit;
    }
    members_.pop_back();
    sums_.pop_back();
}

void Division::move(Node v, UnitNumber unit) {
    const UnitNumber from = unit_of_[v];
    const UnitSums without = sums_without(v), with = sums_with(v, unit);
    leave(v);
    enter(v, unit);
    sums_[from] = without;
    sums_[unit] = with;
    if (members_[from].empty()) close(from);
}

void Division::recut(std::vector<UnitNumber> units, const std::vector<std::vector<Node>>& pieces) {
    std::sort(units.begin(), units.end());
    std::vector<UnitNumber> numbers = units;
    while (numbers.size() < pieces.size()) {
        numbers.push_back(static_cast<UnitNumber>(members_.size()));
        members_.emplace_back();
        sums_.emplace_back();
    }
    for (const UnitNumber unit : units) members_[unit].clear();
    for (std::size_t i = 0; i < pieces.size(); ++i)
        for (const Node v : pieces[i]) enter(v, numbers[i]);
    for (std::size_t i = 0; i < pieces.size(); ++i)
        sums_[numbers[i]] = sum_nodes(*component_, pieces[i], unit_of_, numbers[i]);
    for (std::size_t i = units.size(); i > pieces.size(); --i) close(units[i - 1]);
}

double Division::cost(const Scale& scale, const Aim& aim) const {
    double sum = 0.0;
    for (const UnitSums& unit : sums_) sum += lifang::cost(unit, scale, aim);
    return sum;
}

}  // namespace lifang
