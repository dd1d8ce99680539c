#include "evaluate/programme/store.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

TEST_CASE("the project store lists who can come in later, who lacks least first") {
    struct Row {
        std::optional<ScopeReason> reason;
        double floor_area;
        std::optional<double> consent;
    };
    const std::vector<Row> rows = {{std::nullopt, 9000, {}},                     // 0: in scope
                                   {ScopeReason::owner_unit, 9000, {}},          // 1
                                   {ScopeReason::consent_too_low, 5000, 0.4},    // 2
                                   {ScopeReason::consent_too_low, 4000, 0.6},    // 3
                                   {ScopeReason::too_new, 8000, {}},             // 4: no project
                                   {ScopeReason::unknown_consent, 1000, {}},     // 5
                                   {ScopeReason::unknown_build_year, 2000, {}},  // 6
                                   {ScopeReason::excluded, 7000, {}},            // 7: a rule said so
                                   {ScopeReason::isolated, 3000, {}}};           // 8
    std::vector<Compound> compounds;
    for (const Row& row : rows) {
        Compound& compound = compounds.emplace_back();
        compound.scope_reason = row.reason;
        compound.floor_area = SquareMeters{row.floor_area};
        compound.consent = row.consent;
    }
    std::vector<std::size_t> listed;
    for (const CompoundId id : list_project_store(compounds)) listed.push_back(id.index);
    CHECK(listed == std::vector<std::size_t>{6, 5, 3, 2, 8, 1});
}
