#include "evaluate/money/totals.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

MoneyLine line(MoneyItem item, MoneySide side, std::optional<double> yuan) {
    MoneyLine made{.item = item, .side = side};
    if (yuan) made.amount = Cny::from_yuan(*yuan);
    return made;
}

std::optional<double> yuan(const std::optional<Cny>& amount) {
    return amount ? std::optional(amount->yuan()) : std::nullopt;
}

}  // namespace

TEST_CASE("Xuchang: two years of parking are paid up front for renovation, later ones go to upkeep") {
    // Per month: fee 10,000, parking 278 spaces × 30 = 8,340, cost 15,000. Two years of parking are 200,160
    // CNY: the document's "about 200,000".
    const std::vector<MoneyLine> lines = {line(MoneyItem::fee, MoneySide::income, 10000.0),
                                          line(MoneyItem::parking, MoneySide::income, 8340.0),
                                          line(MoneyItem::service, MoneySide::cost, 15000.0)};
    Profile profile;
    profile.prepaid_parking.years = 2;
    profile.balance.years = 4;
    const auto years = balance_over_years(profile, lines, SquareMeters{20000});
    struct Row {
        double income, net, balance;
        std::optional<double> prepaid;
    };
    const Row rows[] = {
        {120000.0, -60000.0, -60000.0, 200160.0},
        {120000.0, -60000.0, -120000.0, std::nullopt},
        {220080.0, 40080.0, -79920.0, std::nullopt},
        {220080.0, 40080.0, -39840.0, std::nullopt},
    };
    REQUIRE(years.size() == std::size(rows));
    for (std::size_t i = 0; i < years.size(); ++i) {
        INFO("year " << i + 1);
        CHECK(years[i].year == static_cast<int>(i) + 1);
        CHECK(yuan(years[i].income) == rows[i].income);
        CHECK(yuan(years[i].cost) == 180000.0);
        CHECK(yuan(years[i].net) == rows[i].net);
        CHECK(yuan(years[i].balance) == rows[i].balance);
        CHECK(yuan(years[i].prepaid_parking) == rows[i].prepaid);
        CHECK(yuan(years[i].fund) == 200160.0);
        CHECK_FALSE(years[i].subsidy);
    }
}

TEST_CASE("Ziyang: a fund that operators, companies, owners and investors pay into") {
    Profile profile;
    profile.balance.years = 3;
    profile.fund = {.operators = 0.5, .companies = 0.25, .owners = 1.0, .investors = std::nullopt};
    const auto years = balance_over_years(profile, {line(MoneyItem::fee, MoneySide::income, std::nullopt)},
                                          SquareMeters{80000});
    REQUIRE(years.size() == 3);  // the fund is known though the net is not
    CHECK_FALSE(years[0].net);
    CHECK(yuan(years[0].operators) == 40000.0);
    CHECK(yuan(years[0].companies) == 20000.0);
    CHECK(yuan(years[0].owners) == 80000.0);
    CHECK_FALSE(years[0].investors);
    CHECK(yuan(years[0].fund) == 140000.0);
    CHECK(yuan(years[2].fund) == 420000.0);
}

TEST_CASE("Yancheng: the city refunds in the years of the transition, the district pays on") {
    Profile profile;
    profile.balance.years = 5;
    profile.subsidies.city_refund_years = 3;
    const auto years = balance_over_years(profile,
                                          {line(MoneyItem::fee, MoneySide::income, 30000.0),
                                           line(MoneyItem::subsidy, MoneySide::subsidy, 6000.0),
                                           line(MoneyItem::city_refund, MoneySide::apart, 3000.0),
                                           line(MoneyItem::service, MoneySide::cost, 35000.0)},
                                          SquareMeters{60000});
    REQUIRE(years.size() == 5);
    for (const MoneyYear& year : years) {
        INFO("year " << year.year);
        CHECK(yuan(year.subsidy) == 72000.0);
        CHECK(yuan(year.net) == 12000.0);  // the refund is in no sum: the city pays it to the district
        CHECK(yuan(year.balance) == 12000.0 * year.year);
        CHECK(yuan(year.city_refund) == (year.year <= 3 ? std::optional(36000.0) : std::nullopt));
    }
}

TEST_CASE("where neither the net nor a fund is known there is nothing to balance") {
    Profile profile;
    profile.balance.years = 5;
    CHECK(
        balance_over_years(profile, {line(MoneyItem::fee, MoneySide::income, std::nullopt)}, SquareMeters{1})
            .empty());
}
