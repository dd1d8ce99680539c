#include "load/site/site.hpp"

namespace lifang {

bool BarrierLine::parts_ground() const {
    if (tunnel || in_street) return false;
    switch (barrier_class) {
        case BarrierClass::tram:
        case BarrierClass::monorail:
        case BarrierClass::disused:
        case BarrierClass::planned:
        case BarrierClass::coastline:
        case BarrierClass::wall:
            return false;
        default:
            return kind != Kind::wall;
    }
}

Scope find_scope(const std::vector<Compound>& compounds) {
    Scope scope;
    scope.reserve(compounds.size());
    for (const Compound& compound : compounds) scope.push_back(compound.in_scope());
    return scope;
}

bool counts_by_kind(const Building& building, const Profile& profile) {
    return profile.counts[static_cast<std::size_t>(building.kind)];
}

bool is_housing(const Building& building, const Profile& profile) {
    if (!counts_by_kind(building, profile)) return false;
    const bool only_guessed = building.kind == BuildingKind::unknown && !building.compound;
    return !only_guessed || building.floor_area <= profile.unknown_max;
}

}  // namespace lifang
