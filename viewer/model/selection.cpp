#include "model/selection.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace lifang {
namespace {

CompoundId compound_id(int number) { return CompoundId{static_cast<std::size_t>(number)}; }

std::vector<CompoundId> unite(const std::vector<CompoundId>& a, const std::vector<CompoundId>& b) {
    std::vector<CompoundId> both;
    std::ranges::set_union(a, b, std::back_inserter(both));
    return both;
}

std::vector<CompoundId> without(const std::vector<CompoundId>& a, const std::vector<CompoundId>& b) {
    std::vector<CompoundId> rest;
    std::ranges::set_difference(a, b, std::back_inserter(rest));
    return rest;
}

}  // namespace

void Selection::follow(scene::LayoutPtr layout) {
    layout_ = std::move(layout);
    listUnits();
    hovered_unit_ = unitOf(hovered_compound_);
    Q_EMIT changed();
    Q_EMIT hoveredChanged();
}

void Selection::forget() {
    layout_ = nullptr;
    hovered_compound_ = hovered_unit_ = -1;
    change({}, -1);
    Q_EMIT hoveredChanged();
}

void Selection::setLevel(Level level) {
    if (std::exchange(level_, level) != level) Q_EMIT levelChanged();
}

QList<int> Selection::compoundNumbers() const {
    QList<int> numbers;
    for (const CompoundId id : compounds_) numbers << static_cast<int>(id.index);
    return numbers;
}

/// Asked for by dozens of actions after each change.
void Selection::listUnits() {
    std::set<int> units;
    for (const CompoundId id : compounds_) {
        if (const int unit = unitOf(static_cast<int>(id.index)); unit >= 0) units.insert(unit);
    }
    units_ = {units.begin(), units.end()};
}

int Selection::unitOf(int compound) const {
    if (!layout_ || compound < 0) return -1;
    const auto& unit_of = layout_->unit_of_compound;
    if (static_cast<std::size_t>(compound) >= unit_of.size()) return -1;
    const std::optional<UnitId>& unit = unit_of[static_cast<std::size_t>(compound)];
    return unit ? static_cast<int>(unit->index) : -1;
}

bool Selection::isChosen(int compound) const {
    return compound >= 0 && std::ranges::binary_search(compounds_, compound_id(compound));
}

void Selection::choose(int compound, Mode mode) {
    chooseAll(compound < 0 ? QList<int>{} : QList{compound}, mode);
}

void Selection::chooseUnit(int unit, Mode mode) {
    QList<int> its;
    if (layout_ && unit >= 0) {
        const auto& unit_of = layout_->unit_of_compound;
        for (std::size_t i = 0; i < unit_of.size(); ++i) {
            if (unit_of[i] && static_cast<int>(unit_of[i]->index) == unit) its << static_cast<int>(i);
        }
    }
    chooseAll(its, mode);
}

void Selection::chooseAll(const QList<int>& numbers, Mode mode) {
    std::vector<CompoundId> its;
    for (const int number : numbers) {
        if (number >= 0) its.push_back(compound_id(number));
    }
    std::ranges::sort(its);
    its.erase(std::ranges::unique(its).begin(), its.end());
    const int last = its.empty() ? -1 : numbers.back();
    if (mode == Replace) return change(std::move(its), last);
    if (mode == Toggle && !its.empty() && std::ranges::includes(compounds_, its)) {
        std::vector<CompoundId> rest = without(compounds_, its);
        const int anchor = rest.empty() ? -1 : static_cast<int>(rest.back().index);
        return change(std::move(rest), anchor);
    }
    change(unite(compounds_, its), last < 0 ? anchor_ : last);
}

void Selection::clear() { change({}, -1); }

void Selection::change(std::vector<CompoundId> compounds, int anchor) {
    if (compounds == compounds_ && anchor == anchor_) return;
    compounds_ = std::move(compounds);
    anchor_ = anchor;
    listUnits();
    Q_EMIT changed();
}

void Selection::hover(int compound, int unit) {
    if (compound == hovered_compound_ && unit == hovered_unit_) return;
    hovered_compound_ = compound;
    hovered_unit_ = unit;
    Q_EMIT hoveredChanged();
}

}  // namespace lifang
