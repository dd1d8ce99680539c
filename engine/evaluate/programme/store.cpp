#include "evaluate/programme/store.hpp"

#include <algorithm>
#include <tuple>

namespace lifang {
namespace {

/// How much it takes to bring a compound in; empty for what is no project.
std::optional<int> effort(ScopeReason reason) {
    switch (reason) {
        case ScopeReason::unknown_consent:
        case ScopeReason::unknown_build_year:
        case ScopeReason::unknown_management:
        case ScopeReason::no_floor_area:
            return 0;
        case ScopeReason::consent_too_low:
            return 1;
        case ScopeReason::isolated:
            return 2;
        case ScopeReason::owner_unit:
            return 3;
        case ScopeReason::too_new:
        case ScopeReason::excluded:
            return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

std::vector<CompoundId> list_project_store(const std::vector<Compound>& compounds) {
    std::vector<CompoundId> projects;
    for (std::size_t i = 0; i < compounds.size(); ++i)
        if (compounds[i].scope_reason && effort(*compounds[i].scope_reason)) projects.emplace_back(i);
    const auto key = [&](CompoundId id) {
        const Compound& compound = at(compounds, id);
        return std::tuple(*effort(*compound.scope_reason), -compound.consent.value_or(0.0),
                          -compound.floor_area.value, id);
    };
    std::ranges::sort(projects, {}, key);
    return projects;
}

}  // namespace lifang
