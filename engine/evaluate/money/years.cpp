#include "evaluate/money/fen.hpp"
#include "evaluate/money/totals.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr std::int64_t months = 12;

std::optional<Cny> of_a_year(std::optional<Cny> amount) {
    return amount ? std::optional(Cny{amount->fen * months}) : std::nullopt;
}

std::optional<Cny> find_parking(const std::vector<MoneyLine>& lines) {
    const auto line = std::ranges::find(lines, MoneyItem::parking, &MoneyLine::item);
    return line == lines.end() ? std::nullopt : of_a_year(line->amount);
}

/// What is paid in the first year for parking of the years to come: what that earns, else the profile's
/// amount.
std::optional<Cny> prepay(const PrepaidParking& prepaid, std::optional<Cny> parking_of_a_year) {
    if (!prepaid.years) return std::nullopt;
    if (parking_of_a_year) return Cny{parking_of_a_year->fen * *prepaid.years};
    return prepaid.cny_per_unit ? std::optional(Cny::from_yuan(*prepaid.cny_per_unit)) : std::nullopt;
}

std::optional<Cny> pay(const std::optional<double>& per_m2_year, SquareMeters floor_area) {
    return per_m2_year ? std::optional(multiply(floor_area.value, *per_m2_year)) : std::nullopt;
}

void add(std::optional<Cny>& sum, const std::optional<Cny>& amount) {
    if (amount) sum = sum.value_or(Cny{}) + *amount;
}

}  // namespace

std::vector<MoneyYear> balance_over_years(const Profile& profile, const std::vector<MoneyLine>& lines,
                                          SquareMeters floor_area) {
    const MoneyTotals totals = total(lines, floor_area);
    const std::optional<Cny> parking = find_parking(lines);
    const std::optional<Cny> prepaid = prepay(profile.prepaid_parking, parking);
    std::vector<MoneyYear> years;
    std::optional<Cny> balance, fund;
    for (int number = 1; number <= profile.balance.years; ++number) {
        MoneyYear year{.year = number};
        year.income = of_a_year(totals.income);
        if (year.income && parking && number <= profile.prepaid_parking.years.value_or(0))
            year.income = *year.income - *parking;
        year.subsidy = of_a_year(totals.subsidy);
        year.cost = of_a_year(totals.cost);
        if (totals.net) year.net = *year.income + year.subsidy.value_or(Cny{}) - *year.cost;
        add(balance, year.net);
        year.balance = balance;
        if (totals.city_refund && number <= profile.subsidies.city_refund_years.value_or(number))
            year.city_refund = of_a_year(totals.city_refund);
        if (number == 1) year.prepaid_parking = prepaid;
        year.operators = pay(profile.fund.operators, floor_area);
        year.companies = pay(profile.fund.companies, floor_area);
        year.owners = pay(profile.fund.owners, floor_area);
        year.investors = pay(profile.fund.investors, floor_area);
        for (const auto& amount :
             {year.prepaid_parking, year.operators, year.companies, year.owners, year.investors})
            add(fund, amount);
        year.fund = fund;
        years.push_back(year);
    }
    if (!totals.net && !fund) years.clear();
    return years;
}

}  // namespace lifang
