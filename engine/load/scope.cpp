#include "load/compounds.hpp"

namespace lifang {

std::optional<ScopeReason> find_scope_reason(const Compound& compound, const Profile& profile,
                                             const std::set<std::string>& excluded) {
    if (excluded.count(compound.key)) return ScopeReason::excluded;
    if (profile.exclude_owner_unit && compound.management == Management::owner_unit)
        return ScopeReason::owner_unit;
    if (profile.max_build_year && compound.build_year && *compound.build_year > *profile.max_build_year)
        return ScopeReason::too_new;
    if (profile.min_consent && compound.consent && *compound.consent < *profile.min_consent)
        return ScopeReason::consent_too_low;
    if (compound.floor_area.value <= 0.0) return ScopeReason::no_floor_area;
    return std::nullopt;
}

}  // namespace lifang
