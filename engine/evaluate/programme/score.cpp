#include "evaluate/programme/score.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

/// A mean of numbers, those that are not known left out.
class Mean {
  public:
    void add(const std::optional<double>& number, double weight) {
        if (!number) return;
        sum_ += *number * weight;
        weights_ += weight;
    }
    std::optional<double> value() const {
        return weights_ > 0.0 ? std::optional(sum_ / weights_) : std::nullopt;
    }

  private:
    double sum_ = 0.0, weights_ = 0.0;
};

std::optional<double> as_share(const std::optional<bool>& holds) {
    return holds ? std::optional(*holds ? 1.0 : 0.0) : std::nullopt;
}

std::optional<bool> is_unmanaged(const Compound& compound) {
    return compound.management ? std::optional(*compound.management == Management::none) : std::nullopt;
}

std::optional<double> mean_consent(const std::vector<Compound>& compounds,
                                   const std::vector<CompoundId>& members) {
    const bool by_households = std::ranges::all_of(
        members, [&](CompoundId member) { return at(compounds, member).households.has_value(); });
    Mean mean;
    for (const CompoundId member : members) {
        const Compound& compound = at(compounds, member);
        mean.add(compound.consent, by_households ? *compound.households : compound.floor_area.value);
    }
    return mean.value();
}

/// Scales one part over all units.
void scale(std::vector<ProgrammeEntry>& entries, ProgrammePart part) {
    std::optional<double> least, most;
    for (const ProgrammeEntry& entry : entries)
        if (const auto& number = at(entry.parts, part)) {
            least = std::min(least.value_or(*number), *number);
            most = std::max(most.value_or(*number), *number);
        }
    const double range = least ? *most - *least : 0.0;
    const double rounding = least ? 1e-9 * std::max(std::abs(*least), std::abs(*most)) : 0.0;
    for (ProgrammeEntry& entry : entries) {
        auto& number = at(entry.parts, part);
        if (range <= rounding)
            number.reset();
        else if (number)
            number = (*number - *least) / range;
    }
}

struct PartWeight {
    ProgrammePart part;
    double ProgrammePolicy::*weight;
};

std::optional<double> mean_of(const ProgrammeParts& parts, const ProgrammePolicy& policy,
                              std::initializer_list<PartWeight> weights) {
    Mean mean;
    for (const PartWeight& one : weights) mean.add(at(parts, one.part), policy.*one.weight);
    return mean.value();
}

void weigh(ProgrammeEntry& entry, const ProgrammePolicy& policy) {
    using enum ProgrammePart;
    entry.need = mean_of(entry.parts, policy,
                         {{age, &ProgrammePolicy::need_age},
                          {not_renovated, &ProgrammePolicy::need_not_renovated},
                          {uncovered, &ProgrammePolicy::need_uncovered},
                          {unmanaged, &ProgrammePolicy::need_unmanaged}});
    entry.benefit = mean_of(entry.parts, policy,
                            {{households_per_cost, &ProgrammePolicy::benefit_households_per_cost},
                             {net, &ProgrammePolicy::benefit_net},
                             {incentive, &ProgrammePolicy::benefit_incentive}});
    entry.readiness = mean_of(entry.parts, policy,
                              {{consent, &ProgrammePolicy::readiness_consent},
                               {known_floor_area, &ProgrammePolicy::readiness_known_floor_area},
                               {in_bounds, &ProgrammePolicy::readiness_in_bounds}});
    Mean score;
    score.add(entry.need, policy.need);
    score.add(entry.benefit, policy.benefit);
    score.add(entry.readiness, policy.readiness);
    entry.score = score.value().value_or(0.0);
}

}  // namespace

std::optional<Cny> start_cost(SquareMeters floor_area, const ProgrammePolicy& policy) {
    if (!policy.start_cny_per_m2 && !policy.start_cny_per_unit) return std::nullopt;
    return Cny::from_yuan(floor_area.value * policy.start_cny_per_m2.value_or(0.0)) +
           Cny::from_yuan(policy.start_cny_per_unit.value_or(0.0));
}

ProgrammeUnit make_programme_unit(std::string code, const FiguresOfUnit& figures,
                                  const std::vector<Compound>& compounds,
                                  const std::vector<CompoundId>& members, const ProgrammePolicy& policy,
                                  const Service& service) {
    using enum ProgrammePart;
    ProgrammeUnit unit{
        std::move(code), figures.floor_area, figures.households, {}, start_cost(figures.floor_area, policy)};
    Mean year, not_renovated_share, unmanaged_share;
    for (const CompoundId member : members) {
        const Compound& compound = at(compounds, member);
        const double weight = compound.floor_area.value;
        if (compound.build_year) year.add(-static_cast<double>(*compound.build_year), weight);
        if (compound.renovated) not_renovated_share.add(as_share(!*compound.renovated), weight);
        unmanaged_share.add(as_share(is_unmanaged(compound)), weight);
    }
    at(unit.parts, age) = year.value();
    at(unit.parts, not_renovated) = not_renovated_share.value();
    at(unit.parts, unmanaged) = unmanaged_share.value();
    if (figures.coverage_share) at(unit.parts, uncovered) = 1.0 - *figures.coverage_share;
    const double cost = unit.cost ? unit.cost->yuan() : unit.floor_area.value;
    if (unit.households && cost > 0.0) at(unit.parts, households_per_cost) = *unit.households / cost;
    if (figures.monthly_net && unit.floor_area.value > 0.0)
        at(unit.parts, net) = figures.monthly_net->yuan() / unit.floor_area.value;
    if (service.incentive_min)
        at(unit.parts, incentive) = unit.floor_area >= *service.incentive_min ? 1.0 : 0.0;
    at(unit.parts, consent) = mean_consent(compounds, members);
    if (figures.assumed_share) at(unit.parts, known_floor_area) = 1.0 - *figures.assumed_share;
    at(unit.parts, in_bounds) = figures.robustness;
    return unit;
}

std::vector<ProgrammeEntry> score_units(const std::vector<ProgrammeUnit>& units,
                                        const ProgrammePolicy& policy) {
    std::vector<ProgrammeEntry> entries;
    for (const ProgrammeUnit& unit : units) {
        ProgrammeEntry& entry = entries.emplace_back();
        entry.cost = unit.cost;
        entry.parts = unit.parts;
    }
    for (const auto part : {ProgrammePart::age, ProgrammePart::households_per_cost, ProgrammePart::net})
        scale(entries, part);
    for (ProgrammeEntry& entry : entries) weigh(entry, policy);
    return entries;
}

}  // namespace lifang
