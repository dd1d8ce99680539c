#include "evaluate/coverage/coverage_account.hpp"

#include <map>

namespace lifang {
namespace {

void add(std::optional<int>& sum, const std::optional<int>& households) {
    sum = sum && households ? std::optional(*sum + *households) : std::nullopt;
}

void add(const Compound& compound, const Coverage& row, CoverageAccount& account) {
    const bool is_covered = row.state == CoverageState::covered;
    ++account.compounds;
    account.floor_area += compound.floor_area;
    add(account.households, compound.households);
    if (is_covered) {
        ++account.compounds_covered;
        account.floor_area_covered += compound.floor_area;
        account.households_covered = account.households_covered.value_or(0) + compound.households.value_or(0);
    } else {
        account.missed.push_back(row);
    }
}

}  // namespace

std::optional<double> CoverageAccount::share_of_households() const {
    if (!households || !households_covered || *households == 0) return std::nullopt;
    return 1.0 * *households_covered / *households;
}

std::vector<CoverageAccount> account_coverage(const std::vector<Compound>& compounds,
                                              const std::vector<Coverage>& rows) {
    std::map<std::string, CoverageAccount> by_kind;
    for (const Coverage& row : rows) {
        const auto [found, is_new] = by_kind.try_emplace(row.kind);
        CoverageAccount& account = found->second;
        if (is_new) account.kind = row.kind, account.households = 0, account.households_covered = 0;
        add(at(compounds, row.compound), row, account);
    }
    std::vector<CoverageAccount> accounts;
    for (auto& [kind, account] : by_kind) {
        if (!account.households) account.households_covered.reset();
        accounts.push_back(std::move(account));
    }
    return accounts;
}

}  // namespace lifang
