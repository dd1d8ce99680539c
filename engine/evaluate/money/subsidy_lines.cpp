#include "evaluate/money/line_builder.hpp"

#include <algorithm>
#include <array>

namespace lifang {
namespace {

/// What a mode of management is paid for a renovated compound and for one that is not, and where that stands.
struct Rates {
    std::optional<double> renovated, not_renovated;
    const char *renovated_entry = "", *not_renovated_entry = "";

    bool has_any() const { return renovated || not_renovated; }
    bool asks_for_renovation() const { return renovated != not_renovated; }
    /// Empty where renovation makes a difference and is not known; 0 where the compound is paid nothing.
    std::optional<double> find(const Compound& compound) const {
        if (!asks_for_renovation()) return renovated;
        if (!compound.renovated) return std::nullopt;
        return (*compound.renovated ? renovated : not_renovated).value_or(0.0);
    }
};

Rates rates_of(const Subsidies& subsidies, ServiceMode mode) {
    switch (mode) {
        case ServiceMode::professional:
            return {subsidies.professional, subsidies.professional, "subsidies.professional_cny_per_m2_month",
                    "subsidies.professional_cny_per_m2_month"};
        case ServiceMode::basic:
        case ServiceMode::trusteeship:
            return {subsidies.trusteeship_renovated, subsidies.trusteeship_not_renovated,
                    "subsidies.trusteeship_renovated_cny_per_m2_month",
                    "subsidies.trusteeship_not_renovated_cny_per_m2_month"};
        case ServiceMode::self_governed:
            return {subsidies.self_governed_renovated, subsidies.self_governed_not_renovated,
                    "subsidies.self_governed_renovated_cny_per_m2_month",
                    "subsidies.self_governed_not_renovated_cny_per_m2_month"};
    }
    return {};
}

bool grants_any(const Subsidies& subsidies) {
    return std::ranges::any_of(
        std::array{ServiceMode::professional, ServiceMode::trusteeship, ServiceMode::self_governed},
        [&](ServiceMode mode) { return rates_of(subsidies, mode).has_any(); });
}

MoneyLine subsidy_line(const Profile& profile, MoneyItem item, const std::optional<double>& rate,
                       const char* entry) {
    return make_line(profile, item, MoneySide::subsidy, MoneyMeasure::m2, rate, entry);
}

/// The floor area of the compounds that are (not) renovated; those of which it is not known leave the line
/// without an amount.
MoneyLine add_up(MoneyLine line, const UnitGround& unit, bool renovated) {
    return sum_over(std::move(line), unit, [&](const Compound& compound) -> std::optional<double> {
        if (!compound.renovated) return std::nullopt;
        return *compound.renovated == renovated ? compound.floor_area.value : 0.0;
    });
}

void add_subsidy(std::vector<MoneyLine>& lines, const Profile& profile, const UnitGround& unit,
                 const Rates& rates) {
    if (!rates.asks_for_renovation()) {
        lines.push_back(
            sum_over(subsidy_line(profile, MoneyItem::subsidy, rates.renovated, rates.renovated_entry), unit,
                     floor_area_of));
        return;
    }
    if (rates.renovated)
        lines.push_back(add_up(
            subsidy_line(profile, MoneyItem::subsidy_renovated, rates.renovated, rates.renovated_entry), unit,
            true));
    if (rates.not_renovated)
        lines.push_back(add_up(subsidy_line(profile, MoneyItem::subsidy_not_renovated, rates.not_renovated,
                                            rates.not_renovated_entry),
                               unit, false));
}

/// The city's share of each compound's subsidy: shown, in no sum.
void add_refund(std::vector<MoneyLine>& lines, const Profile& profile, const UnitGround& unit,
                const Rates& rates) {
    const std::optional<double>& share = profile.subsidies.city_refund_share;
    if (!share) return;
    lines.push_back(sum_over(make_line(profile, MoneyItem::city_refund, MoneySide::apart, MoneyMeasure::cny,
                                       share, "subsidies.city_refund_share"),
                             unit, [&](const Compound& compound) -> std::optional<double> {
                                 const auto rate = rates.find(compound);
                                 if (!rate) return std::nullopt;
                                 return multiply(compound.floor_area.value, *rate).yuan();
                             }));
}

/// For a company that takes enough floor area. Where a document names no amount, a line without one says so.
void add_incentive(std::vector<MoneyLine>& lines, const Profile& profile, const UnitGround& unit) {
    const std::optional<SquareMeters>& least = profile.service.incentive_min;
    if (!least) return;
    const std::optional<double>& rate = profile.incentive.per_m2;
    MoneyLine line =
        sum_over(make_line(profile, MoneyItem::incentive, rate ? MoneySide::subsidy : MoneySide::apart,
                           MoneyMeasure::m2, rate, "incentive.cny_per_m2_month"),
                 unit, floor_area_of);
    if (*line.quantity >= least->value) lines.push_back(std::move(line));
}

}  // namespace

std::vector<MoneyLine> list_subsidy_lines(const Profile& profile, const UnitGround& unit,
                                          std::optional<ServiceMode> mode) {
    std::vector<MoneyLine> lines;
    if (!mode) {
        if (grants_any(profile.subsidies))
            lines.push_back(
                sum_over(subsidy_line(profile, MoneyItem::subsidy, std::nullopt, ""), unit, floor_area_of));
        return lines;
    }
    Rates rates = rates_of(profile.subsidies, *mode);
    // a city that pays for other modes pays nothing for this one, which is known
    if (!rates.has_any() && grants_any(profile.subsidies)) rates.renovated = rates.not_renovated = 0.0;
    if (rates.has_any()) {
        add_subsidy(lines, profile, unit, rates);
        add_refund(lines, profile, unit, rates);
    }
    if (*mode == ServiceMode::professional) add_incentive(lines, profile, unit);
    return lines;
}

}  // namespace lifang
