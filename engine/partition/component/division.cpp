#include "partition/component/division.hpp"

#include <algorithm>

namespace lifang {

Division::Division(const Component& component, UnitNumbers unit_of)
    : component_(&component),
      unit_of_(std::move(unit_of)),
      place_(unit_of_.size(), 0),
      contiguity_(unit_of_.size()) {
    const UnitNumber count = unit_of_.empty() ? 0 : *std::max_element(unit_of_.begin(), unit_of_.end()) + 1;
    members_.resize(count);
    for (Node v = 0; v < unit_of_.size(); ++v) {
        place_[v] = static_cast<std::uint32_t>(members_[unit_of_[v]].size());
        members_[unit_of_[v]].push_back(v);
    }
    sums_ = sum_units(component, unit_of_, count);
}

UnitSums Division::sums_brought_to(UnitNumber unit, Node v) const {
    return sums_brought(*component_, v, [&](Node w) { return unit_of_[w] == unit; });
}

UnitSums Division::sums_without(Node v) const {
    UnitSums sums = sums_[unit_of_[v]];
    sums -= sums_brought_to(unit_of_[v], v);
    sums.moved = weigh_moved(component_->start, members_[unit_of_[v]], v);
    return sums;
}

UnitSums Division::sums_with(Node v, UnitNumber unit) const {
    UnitSums sums = sums_[unit];
    sums += sums_brought_to(unit, v);
    sums.moved = weigh_moved(component_->start, members_[unit], no_node, v);
    return sums;
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

void Division::redivide(std::vector<UnitNumber> units, const std::vector<std::vector<Node>>& pieces) {
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
        sums_[numbers[i]] = sum_nodes(*component_, pieces[i], unit_of_);
    for (std::size_t i = units.size(); i > pieces.size(); --i) close(units[i - 1]);
}

double Division::cost(const Scale& scale, const Weighting& weighting) const {
    double sum = 0.0;
    for (const UnitSums& unit : sums_) sum += lifang::cost(unit, scale, weighting);
    return sum;
}

}  // namespace lifang
