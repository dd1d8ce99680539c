#pragma once

#include "core/codes.hpp"
#include "core/quantity.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// What a line of a unit's account is for.
enum class MoneyItem {
    fee,
    parking,
    other,
    subsidy,
    subsidy_renovated,
    subsidy_not_renovated,
    incentive,
    city_refund,
    service,
    gates,
    guard_posts,
    stations
};
template <>
inline constexpr auto codes_of<MoneyItem> = make_codes({"fee", "parking", "other", "subsidy",
                                                        "subsidy_renovated", "subsidy_not_renovated",
                                                        "incentive", "city_refund", "service", "gates",
                                                        "guard_posts", "stations"});

/// Where a line counts. `apart`: shown, in no sum: the city pays the refund to the district, not to the unit.
enum class MoneySide { income, subsidy, cost, apart };
template <>
inline constexpr auto codes_of<MoneySide> = make_codes({"income", "subsidy", "cost", "apart"});

/// What a line multiplies its rate with.
enum class MoneyMeasure { m2, households, spaces, gates, posts, stations, cny };
template <>
inline constexpr auto codes_of<MoneyMeasure> = make_codes({"m2", "households", "spaces", "gates", "posts",
                                                           "stations", "cny"});

/// One line of a unit's account, per month: a row of the table `unit_money`. Lines of compounds are sums of
/// whole fen per compound, so they add up whatever the units; the others belong to the unit.
struct MoneyLine {
    MoneyItem item{};
    MoneySide side{};
    std::optional<Cny> amount{};       ///< empty where the quantity is not known, or nobody gives the rate
    std::optional<double> quantity{};  ///< of what is known of it
    MoneyMeasure measure{};
    std::optional<double> rate{};  ///< CNY per measure and month; of `city_refund` a share
    int unknown = 0;               ///< compounds of which the quantity is not known
    std::string entry{};           ///< of the profile: where the rate stands
    std::string source{};          ///< of the rate: "document: …", "assumption: ours"

    friend bool operator==(const MoneyLine&, const MoneyLine&) = default;
};

/// One year of a unit's account: a row of the table `money_years`.
struct MoneyYear {
    int year = 1;
    std::optional<Cny> income{};   ///< of the year, without parking that was paid before
    std::optional<Cny> subsidy{};  ///< empty where the profile has none
    std::optional<Cny> cost{}, net{};
    std::optional<Cny> balance{};  ///< of all years so far, for upkeep
    std::optional<Cny> city_refund{};
    std::optional<Cny> prepaid_parking{};                                ///< paid up front into the fund
    std::optional<Cny> operators{}, companies{}, owners{}, investors{};  ///< payments into the fund
    std::optional<Cny> fund{};  ///< what the fund has been paid so far; empty: there is none

    friend bool operator==(const MoneyYear&, const MoneyYear&) = default;
};

}  // namespace lifang
