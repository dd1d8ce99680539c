#include "evaluate/money/fen.hpp"
#include "evaluate/money/lines.hpp"
#include "evaluate/money/totals.hpp"
#include "profiles/profiles.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

Compound compound(double floor_area, std::optional<int> households = {}, std::optional<bool> renovated = {},
                  std::optional<int> parking = {}) {
    Compound made;
    made.floor_area = SquareMeters{floor_area};
    made.households = households;
    made.renovated = renovated;
    made.parking_spaces = parking;
    return made;
}

/// The account of all these compounds as one unit.
std::vector<MoneyLine> account(const Profile& profile, const std::vector<Compound>& compounds,
                               std::optional<ServiceMode> mode, std::optional<int> gates = 0) {
    std::vector<CompoundId> members;
    for (std::size_t i = 0; i < compounds.size(); ++i) members.emplace_back(i);
    const UnitGround unit{compounds, members, gates};
    std::vector<MoneyLine> lines = list_operating_lines(profile, unit);
    for (MoneyLine& line : list_subsidy_lines(profile, unit, mode)) lines.push_back(std::move(line));
    return lines;
}

const MoneyLine* find(const std::vector<MoneyLine>& lines, MoneyItem item) {
    const auto line = std::ranges::find(lines, item, &MoneyLine::item);
    return line == lines.end() ? nullptr : &*line;
}

std::optional<double> yuan(const std::optional<Cny>& amount) {
    return amount ? std::optional(amount->yuan()) : std::nullopt;
}

SquareMeters floor_area_of(const std::vector<Compound>& compounds) {
    SquareMeters sum;
    for (const Compound& each : compounds) sum += each.floor_area;
    return sum;
}

}  // namespace

TEST_CASE("an amount is rounded to the fen, half a fen away from zero, as decimals are") {
    struct Row {
        double quantity, rate;
        std::int64_t fen;
    };
    const Row rows[] = {
        {10000.0, 0.1, 100000},  {10000.05, 0.1, 100001},   // 1000.005 CNY
        {10000.04, 0.1, 100000},                            // 1000.004 CNY
        {0.05, 0.1, 1},                                     // half a fen
        {0.04, 0.1, 0},          {33333.33, 0.3, 1000000},  // 9999.999 CNY
        {278.0, 30.0, 834000},   {-0.05, 0.1, -1},         {1e6, 10000.0, 1000000000000},
    };
    for (const Row& row : rows) {
        INFO(row.quantity << " × " << row.rate);
        CHECK(multiply(row.quantity, row.rate).fen == row.fen);
    }
}

TEST_CASE("Yancheng: the district's subsidy by mode and renovation, and what the city refunds") {
    // Two renovated compounds of 20,000 m² in all, three of 40,000 m² that are not.
    const std::vector<Compound> compounds = {compound(12000, {}, true), compound(8000, {}, true),
                                             compound(15000, {}, false), compound(15000, {}, false),
                                             compound(10000, {}, false)};
    struct Row {
        ServiceMode mode;
        double subsidy;        // CNY per month
        double tinghu, yandu;  // refunded by the city: 50 %, 20 %
    };
    const Row rows[] = {
        {ServiceMode::professional, 6000.0, 3000.0, 1200.0},    // 60,000 m² × 0.1
        {ServiceMode::trusteeship, 14000.0, 7000.0, 2800.0},    // 20,000 × 0.1 + 40,000 × 0.3
        {ServiceMode::self_governed, 14000.0, 7000.0, 2800.0},  // the same
        {ServiceMode::basic, 14000.0, 7000.0, 2800.0},          // counts as trusteeship
    };
    const Profile tinghu = load_profile("yancheng-tinghu"), yandu = load_profile("yancheng-yandu");
    for (const Row& row : rows) {
        INFO(to_text(row.mode));
        for (const auto& [profile, refund] : {std::pair(&tinghu, row.tinghu), std::pair(&yandu, row.yandu)}) {
            const auto totals = total(account(*profile, compounds, row.mode), floor_area_of(compounds));
            CHECK(yuan(totals.subsidy) == row.subsidy);
            CHECK(yuan(totals.city_refund) == refund);
            CHECK_FALSE(totals.income);  // the opinion names no fee
            CHECK_FALSE(totals.net);
        }
    }
    // 60,000 m² under one company: the document's incentive from 50,000 m² on, of no stated amount.
    const auto lines = account(tinghu, compounds, ServiceMode::professional);
    const MoneyLine* incentive = find(lines, MoneyItem::incentive);
    REQUIRE(incentive);
    CHECK(incentive->quantity == 60000.0);
    CHECK_FALSE(incentive->amount);
    CHECK(incentive->side == MoneySide::apart);
    CHECK_FALSE(find(account(tinghu, {compound(49999.99, {}, true)}, ServiceMode::professional),
                     MoneyItem::incentive));
    CHECK(find(account(tinghu, {compound(50000.0, {}, true)}, ServiceMode::professional),
               MoneyItem::incentive));
    CHECK_FALSE(find(account(tinghu, compounds, ServiceMode::trusteeship), MoneyItem::incentive));
}

TEST_CASE("Xuchang: 50 CNY per household, 30 CNY per parking space") {
    // Two adjoining yards that became one compound: 120 + 80 households, 40 + 20 spaces, 18,000 m².
    const std::vector<Compound> yards = {compound(11000, 120, {}, 40), compound(7000, 80, {}, 20)};
    const Profile xuchang = load_profile("xuchang");
    const auto lines = account(xuchang, yards, ServiceMode::basic, 2);
    struct Row {
        MoneyItem item;
        double quantity, rate, amount;
    };
    const Row rows[] = {
        {MoneyItem::fee, 200, 50.0, 10000.0},      // households × 50
        {MoneyItem::parking, 60, 30.0, 1800.0},    // spaces × 30
        {MoneyItem::service, 18000, 0.5, 9000.0},  // our costs from here on
        {MoneyItem::gates, 2, 300.0, 600.0},      {MoneyItem::guard_posts, 1, 9000.0, 9000.0},
        {MoneyItem::stations, 1, 6000.0, 6000.0},
    };
    CHECK(lines.size() == std::size(rows));
    for (const Row& row : rows) {
        INFO(to_text(row.item));
        const MoneyLine* line = find(lines, row.item);
        REQUIRE(line);
        CHECK(line->quantity == row.quantity);
        CHECK(line->rate == row.rate);
        CHECK(yuan(line->amount) == row.amount);
    }
    CHECK(find(lines, MoneyItem::fee)->source.starts_with("document: Xuchang, reply to proposal 147"));
    CHECK(find(lines, MoneyItem::service)->source == "assumption: ours");
    const MoneyTotals totals = total(lines, floor_area_of(yards));
    CHECK(yuan(totals.income) == 11800.0);
    CHECK_FALSE(totals.subsidy);  // the document has none
    CHECK(yuan(totals.cost) == 24600.0);
    CHECK(yuan(totals.net) == -12800.0);
    CHECK(totals.break_even_fee == Approx((24600.0 - 1800.0) / 18000.0));
}

TEST_CASE("what is not known of one compound is not known of the unit, and it is told of how many") {
    const Profile xuchang = load_profile("xuchang");
    const auto lines =
        account(xuchang, {compound(11000, 120, {}, 40), compound(7000, {}, {}, 20)}, {}, std::nullopt);
    const MoneyLine* fee = find(lines, MoneyItem::fee);
    CHECK_FALSE(fee->amount);
    CHECK(fee->quantity == 120.0);
    CHECK(fee->unknown == 1);
    CHECK_FALSE(find(lines, MoneyItem::gates)->amount);
    const MoneyTotals totals = total(lines, SquareMeters{18000});
    CHECK_FALSE(totals.income);
    CHECK_FALSE(totals.cost);
    CHECK_FALSE(totals.net);
    const Profile tinghu = load_profile("yancheng-tinghu");
    const std::vector<Compound> unclear = {compound(1000, {}, true), compound(1000)};
    CHECK_FALSE(total(account(tinghu, unclear, ServiceMode::trusteeship), SquareMeters{2000}).subsidy);
    CHECK_FALSE(total(account(tinghu, unclear, ServiceMode::trusteeship), SquareMeters{2000}).city_refund);
    CHECK(yuan(total(account(tinghu, unclear, ServiceMode::professional), SquareMeters{2000}).subsidy) ==
          200.0);
    CHECK_FALSE(total(account(tinghu, unclear, std::nullopt), SquareMeters{2000}).subsidy);
}

TEST_CASE(
    "a profile without a fee has a fee line without an amount, and where it has both, its basis decides") {
    Profile profile = load_profile("kunming");
    const std::vector<Compound> yard = {compound(10000, 100)};
    CHECK_FALSE(find(account(profile, yard, {}), MoneyItem::fee)->amount);
    CHECK_FALSE(find(account(profile, yard, {}), MoneyItem::fee)->rate);
    // break-even without a fee: (5,000 + 6,000) ÷ 10,000
    CHECK(total(account(profile, yard, {}), SquareMeters{10000}).break_even_fee == Approx(1.1));
    profile.prices.fee_per_household = 50.0;
    CHECK(yuan(find(account(profile, yard, {}), MoneyItem::fee)->amount) == 5000.0);
    profile.prices.fee_per_m2 = 0.6;
    CHECK(yuan(find(account(profile, yard, {}), MoneyItem::fee)->amount) == 6000.0);  // by floor area: ours
    profile.prices.fee_basis = FeeBasis::household;
    CHECK(yuan(find(account(profile, yard, {}), MoneyItem::fee)->amount) == 5000.0);
}

TEST_CASE("lines of compounds add up to the fen, however compounds are put together") {
    Profile profile = load_profile("yancheng-tinghu");
    profile.prices.fee_per_m2 = 0.37;
    profile.incentive.per_m2 = std::nullopt;
    std::vector<Compound> all;
    for (int i = 0; i < 60; ++i) all.push_back(compound(1000.0 + 37.035 * i, 10 + i, i % 3 == 0));
    for (const MoneyItem item : {MoneyItem::fee, MoneyItem::service, MoneyItem::subsidy_renovated,
                                 MoneyItem::subsidy_not_renovated, MoneyItem::city_refund}) {
        INFO(to_text(item));
        Cny alone, in_sevens;
        for (const Compound& each : all)
            alone = alone + *find(account(profile, {each}, ServiceMode::trusteeship), item)->amount;
        for (std::size_t first = 0; first < all.size(); first += 7) {
            const std::vector<Compound> seven(
                all.begin() + static_cast<std::ptrdiff_t>(first),
                all.begin() + static_cast<std::ptrdiff_t>(std::min(first + 7, all.size())));
            in_sevens = in_sevens + *find(account(profile, seven, ServiceMode::trusteeship), item)->amount;
        }
        CHECK(alone == in_sevens);
        CHECK(alone == *find(account(profile, all, ServiceMode::trusteeship), item)->amount);
    }
}
