#include "evaluate/money/line_builder.hpp"

#include <algorithm>

namespace lifang {
namespace {

template <auto member>
std::optional<double> count_of(const Compound& compound) {
    const std::optional<int>& count = compound.*member;
    return count ? std::optional<double>(*count) : std::nullopt;
}

/// By floor area or by household: the basis the profile names where it has both rates, else the rate it has.
MoneyLine fee_line(const Profile& profile, const UnitGround& unit) {
    const Prices& prices = profile.prices;
    const bool is_by_household =
        prices.fee_per_household && (!prices.fee_per_m2 || prices.fee_basis == FeeBasis::household);
    if (is_by_household)
        return sum_over(make_line(profile, MoneyItem::fee, MoneySide::income, MoneyMeasure::households,
                                  prices.fee_per_household, "prices.fee_cny_per_household_month"),
                        unit, count_of<&Compound::households>);
    return sum_over(make_line(profile, MoneyItem::fee, MoneySide::income, MoneyMeasure::m2, prices.fee_per_m2,
                              "prices.fee_cny_per_m2_month"),
                    unit, floor_area_of);
}

/// A line of the unit as a whole, where there is a rate.
void add_places(std::vector<MoneyLine>& lines, MoneyLine line, std::optional<int> places) {
    if (!line.rate) return;
    if (places) {
        line.quantity = *places;
        line.amount = multiply(*places, *line.rate);
    }
    lines.push_back(std::move(line));
}

}  // namespace

std::vector<MoneyLine> list_operating_lines(const Profile& profile, const UnitGround& unit) {
    const Prices& prices = profile.prices;
    const Costs& costs = profile.costs;
    const auto cost = [&](MoneyItem item, MoneyMeasure measure, const std::optional<double>& rate,
                          const char* entry) {
        return make_line(profile, item, MoneySide::cost, measure, rate, entry);
    };
    std::vector<MoneyLine> lines = {fee_line(profile, unit)};
    if (prices.parking_per_space)
        lines.push_back(
            sum_over(make_line(profile, MoneyItem::parking, MoneySide::income, MoneyMeasure::spaces,
                               prices.parking_per_space, "prices.parking_cny_per_space_month"),
                     unit, count_of<&Compound::parking_spaces>));
    if (prices.other_per_household)
        lines.push_back(
            sum_over(make_line(profile, MoneyItem::other, MoneySide::income, MoneyMeasure::households,
                               prices.other_per_household, "prices.other_cny_per_household_month"),
                     unit, count_of<&Compound::households>));
    lines.push_back(
        sum_over(cost(MoneyItem::service, MoneyMeasure::m2, costs.per_m2, "costs.cny_per_m2_month"), unit,
                 floor_area_of));
    add_places(lines, cost(MoneyItem::gates, MoneyMeasure::gates, costs.per_gate, "costs.gate_cny_per_month"),
               unit.kept_gates);
    const auto posts = unit.kept_gates ? std::optional(std::min(*unit.kept_gates, costs.guard_posts_per_unit))
                                       : std::nullopt;
    add_places(lines,
               cost(MoneyItem::guard_posts, MoneyMeasure::posts, costs.per_guard_post,
                    "costs.guard_post_cny_per_month"),
               posts);
    add_places(
        lines,
        cost(MoneyItem::stations, MoneyMeasure::stations, costs.per_station, "costs.station_cny_per_month"),
        profile.coverage.stations_per_unit);
    return lines;
}

}  // namespace lifang
