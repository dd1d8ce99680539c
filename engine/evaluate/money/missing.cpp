#include "evaluate/money/missing.hpp"

#include "core/words.hpp"

#include <algorithm>

namespace lifang {
namespace {

Issue info(const char* code, Message message) {
    return {
        .severity = Severity::info, .code = code, .stage = Stage::evaluate, .message = std::move(message)};
}

/// "households of 3 compounds"; nothing where all tell.
template <class Knows>
void add_unknown(std::vector<Message>& unknown, const char* code, const std::vector<Compound>& compounds,
                 Knows knows) {
    const auto count = std::ranges::count_if(
        compounds, [&](const Compound& compound) { return compound.in_scope() && !knows(compound); });
    if (count > 0) unknown.push_back(Message(code, {{"count", with_thousands(count)}}));
}

bool asks_for_renovation(const Subsidies& subsidies) {
    return subsidies.trusteeship_renovated != subsidies.trusteeship_not_renovated ||
           subsidies.self_governed_renovated != subsidies.self_governed_not_renovated;
}

bool charges_by_household(const Prices& prices) {
    const bool has_other = prices.fee_per_m2 && prices.fee_basis == FeeBasis::floor_area;
    return (prices.fee_per_household && !has_other) || prices.other_per_household;
}

}  // namespace

Issues find_missing_money(const Profile& profile, const std::vector<Compound>& compounds) {
    Issues issues;
    std::vector<Message> entries;
    if (!profile.prices.fee_per_m2 && !profile.prices.fee_per_household)
        entries.push_back(Message("money_fee_entries"));
    if (!profile.costs.per_m2) entries.push_back(Message("money_cost_entry"));
    if (!entries.empty())
        issues.push_back(
            info("money_entries_missing",
                 Message("money_entries_missing", {{"profile", profile.name}, {"entries", entries}})));
    std::vector<Message> unknown;
    if (charges_by_household(profile.prices))
        add_unknown(unknown, "money_unknown_households", compounds,
                    [](const Compound& each) { return each.households.has_value(); });
    if (profile.prices.parking_per_space)
        add_unknown(unknown, "money_unknown_parking", compounds,
                    [](const Compound& each) { return each.parking_spaces.has_value(); });
    if (asks_for_renovation(profile.subsidies))
        add_unknown(unknown, "money_unknown_renovation", compounds,
                    [](const Compound& each) { return each.renovated.has_value(); });
    if (!unknown.empty())
        issues.push_back(
            info("money_inputs_unknown", Message("money_inputs_unknown", {{"unknown", unknown}})));
    return issues;
}

}  // namespace lifang
