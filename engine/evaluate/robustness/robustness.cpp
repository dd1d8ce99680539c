#include "evaluate/robustness/robustness.hpp"

#include "core/parallel.hpp"
#include "core/random.hpp"

#include <algorithm>

namespace lifang {
namespace {

/// Who holds each compound, compound by compound: units are positions in their list.
class Holders {
  public:
    Holders(std::span<const RobustnessJudge::Members* const> units, std::size_t compounds)
        : first_(compounds + 1, 0) {
        for (const auto* members : units)
            for (const CompoundId member : *members) ++first_[member.index + 1];
        for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
        units_.resize(first_.back());
        std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
        for (std::size_t unit = 0; unit < units.size(); ++unit)
            for (const CompoundId member : *units[unit])
                units_[next[member.index]++] = static_cast<std::uint32_t>(unit);
    }

    std::span<const std::uint32_t> of(CompoundId compound) const {
        return {units_.data() + first_[compound.index], units_.data() + first_[compound.index + 1]};
    }
    /// Compounds that any unit holds, ascending.
    std::vector<CompoundId> list_held() const {
        std::vector<CompoundId> held;
        for (std::size_t i = 0; i + 1 < first_.size(); ++i)
            if (first_[i] < first_[i + 1]) held.emplace_back(i);
        return held;
    }

  private:
    std::vector<std::uint32_t> first_, units_;
};

/// Draws handled together, so that a row of sums stays near the processor.
constexpr std::size_t slice = 256;
/// Compounds drawn before they are added: a few megabytes.
constexpr std::size_t batch = 512;

}  // namespace

RobustnessJudge::RobustnessJudge(const Tessellation& ground, const std::vector<Building>& buildings,
                                 const RobustnessPolicy& policy, const Demand& demand, std::size_t first_row)
    : errors_(find_floor_area_errors(ground, buildings, policy)),
      policy_(policy),
      demand_(demand),
      first_row_(first_row) {
    floor_area_.reserve(ground.compounds.size());
    for (const Compound& compound : ground.compounds) floor_area_.push_back(compound.floor_area);
}

// The compound's floor area in each draw. Its stream depends on its position alone.
std::vector<double> RobustnessJudge::draw(CompoundId compound) const {
    const double stated = at(floor_area_, compound).value;
    const FloorAreaError& error = at(errors_, compound);
    std::vector<double> drawn(static_cast<std::size_t>(policy_.draws), stated);
    std::vector<double> bounds;
    for (const SquareMeters most : error.most)
        if (most.value > 0.0) bounds.push_back(most.value);
    if (bounds.empty()) return drawn;
    Random random = make_random(static_cast<std::uint64_t>(policy_.seed), first_row_ + compound.index);
    for (double& floor_area : drawn) {
        for (const double most : bounds) floor_area += most * (2.0 * draw_share(random) - 1.0);
        floor_area = std::max(floor_area, 0.0);
    }
    return drawn;
}

UnitRobustness RobustnessJudge::tell(const Members& members, std::span<const double> sums) const {
    UnitRobustness unit;
    double greatest = 0.0;
    for (const CompoundId member : members) {
        const double variance = at(errors_, member).variance();
        if (variance <= greatest) continue;
        greatest = variance;
        unit.survey_first = member;
    }
    unit.keeps.reserve(sums.size());
    for (const double sum : sums) unit.keeps.push_back(demand_.holds(sum));
    if (std::ranges::find(unit.keeps, false) == unit.keeps.end()) unit.survey_first.reset();
    unit.probability =
        static_cast<double>(std::ranges::count(unit.keeps, true)) / static_cast<double>(sums.size());
    return unit;
}

UnitRobustness RobustnessJudge::judge(const Members& members) const {
    std::vector<double> sums(static_cast<std::size_t>(policy_.draws), 0.0);
    for (const CompoundId member : members) {
        const std::vector<double> drawn = draw(member);
        for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += drawn[i];
    }
    return tell(members, sums);
}

std::vector<UnitRobustness> RobustnessJudge::judge(std::span<const Members* const> units,
                                                   const Run& run) const {
    const auto draws = static_cast<std::size_t>(policy_.draws);
    const Holders holders(units, floor_area_.size());
    const std::vector<CompoundId> held = holders.list_held();
    std::vector<double> sums(units.size() * draws, 0.0);
    std::vector<std::vector<double>> drawn(std::min(batch, held.size()));
    for (std::size_t first = 0; first < held.size(); first += batch) {
        const std::size_t count = std::min(batch, held.size() - first);
        for_each_chunk(run, count, [&](std::size_t i) { drawn[i] = draw(held[first + i]); });
        // Each sum takes its compounds in ascending order, whatever thread adds them.
        for_each_item(run, (draws + slice - 1) / slice, [&](std::size_t s) {
            for (std::size_t i = 0; i < count; ++i)
                for (const std::uint32_t unit : holders.of(held[first + i]))
                    for (std::size_t d = s * slice; d < std::min(draws, (s + 1) * slice); ++d)
                        sums[unit * draws + d] += drawn[i][d];
        });
    }
    std::vector<UnitRobustness> told(units.size());
    for (std::size_t unit = 0; unit < units.size(); ++unit)
        told[unit] = tell(*units[unit], std::span(sums).subspan(unit * draws, draws));
    return told;
}

double judge_together(const std::vector<const std::vector<bool>*>& units) {
    if (units.empty()) return 1.0;
    std::vector<bool> all = *units.front();
    for (const std::vector<bool>* unit : units)
        for (std::size_t draw = 0; draw < all.size(); ++draw) all[draw] = all[draw] && (*unit)[draw];
    return static_cast<double>(std::ranges::count(all, true)) / static_cast<double>(all.size());
}

}  // namespace lifang
