#include "profiles/policy.hpp"

#include "profiles/table.hpp"

#include <algorithm>
#include <array>

namespace lifang {
namespace {

constexpr double highest_price = 10000.0;  // CNY per month: above it a number is a slip

/// A key of a table and the number it sets.
template <class Policy, class Number>
struct Key {
    const char* name;
    std::optional<Number> Policy::*number;
};

constexpr std::array price_keys = {
    Key<Prices, double>{"fee_cny_per_household_month", &Prices::fee_per_household},
    Key<Prices, double>{"fee_cny_per_m2_month", &Prices::fee_per_m2},
    Key<Prices, double>{"parking_cny_per_space_month", &Prices::parking_per_space}};

constexpr std::array subsidy_keys = {
    Key<Subsidies, double>{"professional_cny_per_m2_month", &Subsidies::professional},
    Key<Subsidies, double>{"trusteeship_renovated_cny_per_m2_month", &Subsidies::trusteeship_renovated},
    Key<Subsidies, double>{"trusteeship_not_renovated_cny_per_m2_month",
                           &Subsidies::trusteeship_not_renovated},
    Key<Subsidies, double>{"self_governed_renovated_cny_per_m2_month", &Subsidies::self_governed_renovated},
    Key<Subsidies, double>{"self_governed_not_renovated_cny_per_m2_month",
                           &Subsidies::self_governed_not_renovated}};

template <class Keys>
std::vector<std::string_view> names_of(const Keys& keys, std::vector<std::string_view> more) {
    for (const auto& key : keys) more.emplace_back(key.name);
    return more;
}

template <class Keys, class Policy>
void read_numbers(const ProfileTable& table, const Keys& keys, Policy& policy) {
    for (const auto& key : keys) policy.*key.number = table.number_up_to(key.name, highest_price);
}

std::optional<int> read_years(const ProfileTable& table, const char* key) {
    const auto years = table.optional<int>(key);
    constexpr int longest = 100;
    if (years && (*years < 1 || *years > longest))
        table.refuse(key, Message("profile_not_a_number_of_years"));
    return years;
}

void read_service(const ProfileTable& table, Service& service) {
    table.allow(
        {"professional_share", "committee_share", "incentive_min_m2", "incentive_contract_years", "levels"});
    service.professional_share = table.number_up_to("professional_share", 1.0);
    service.committee_share = table.number_up_to("committee_share", 1.0);
    constexpr double largest = 1e9;
    if (const auto least = table.number_up_to("incentive_min_m2", largest))
        service.incentive_min = SquareMeters{*least};
    service.incentive_contract_years = read_years(table, "incentive_contract_years");
    if (!table.has("levels")) return;
    service.levels = table.texts("levels");
    constexpr std::array<std::string_view, 3> known = {"self", "half", "full"};
    for (const std::string& level : service.levels)
        if (std::find(known.begin(), known.end(), level) == known.end())
            table.refuse("levels", Message("profile_not_a_level", {{"level", level}}));
}

}  // namespace

void read_policy(const std::string& file, const toml::table& root, Profile& profile) {
    if (root.contains("prices")) {
        const ProfileTable table(file, root, "prices");
        table.allow(names_of(price_keys, {}));
        read_numbers(table, price_keys, profile.prices);
    }
    if (root.contains("subsidies")) {
        const ProfileTable table(file, root, "subsidies");
        table.allow(names_of(subsidy_keys, {"city_refund_share", "city_refund_years"}));
        read_numbers(table, subsidy_keys, profile.subsidies);
        profile.subsidies.city_refund_share = table.number_up_to("city_refund_share", 1.0);
        profile.subsidies.city_refund_years = read_years(table, "city_refund_years");
    }
    if (root.contains("service")) read_service(ProfileTable(file, root, "service"), profile.service);
}

}  // namespace lifang
