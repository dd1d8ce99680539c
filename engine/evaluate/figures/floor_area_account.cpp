#include "evaluate/figures/floor_area_account.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

std::optional<double> share(SquareMeters part, SquareMeters whole) {
    if (whole.value <= 0.0) return std::nullopt;
    return part / whole;
}

}  // namespace

FloorAreaAccount& FloorAreaAccount::operator+=(const FloorAreaAccount& other) {
    all += other.all;
    in_scope += other.in_scope;
    out_of_scope += other.out_of_scope;
    in_no_compound += other.in_no_compound;
    for (std::size_t kind = 0; kind < in_no_compound_by_kind.size(); ++kind)
        in_no_compound_by_kind[kind] += other.in_no_compound_by_kind[kind];
    basis.assumed += other.basis.assumed;
    basis.unknown_kind += other.basis.unknown_kind;
    return *this;
}

std::optional<double> FloorAreaAccount::of_all(SquareMeters part) const { return share(part, all); }
std::optional<double> FloorAreaAccount::of_scope(SquareMeters part) const { return share(part, in_scope); }

std::vector<FloorAreaBasis> find_floor_area_basis(const Tessellation& ground,
                                                  const std::vector<Building>& buildings) {
    std::vector<FloorAreaBasis> basis(ground.compounds.size());
    for (std::size_t i = 0; i < buildings.size(); ++i) {
        const auto& owner = ground.compound_of_building[i];
        if (!owner) continue;
        const Compound& compound = at(ground.compounds, *owner);
        if (compound.floor_area_source == FloorAreaSource::attribute && !compound.derived) continue;
        FloorAreaBasis& of_compound = at(basis, *owner);
        const Building& building = buildings[i];
        if (building.levels_source == FloorAreaSource::assumed) of_compound.assumed += building.floor_area;
        if (building.kind == BuildingKind::unknown) of_compound.unknown_kind += building.floor_area;
    }
    return basis;
}

FloorAreaAccount account_floor_area(const Tessellation& ground, const std::vector<Building>& buildings) {
    FloorAreaAccount account;
    const auto& compounds = ground.compounds;
    const auto basis = find_floor_area_basis(ground, buildings);
    for (std::size_t i = 0; i < compounds.size(); ++i) {
        if (!compounds[i].in_scope()) {
            account.out_of_scope += compounds[i].floor_area;
            continue;
        }
        account.in_scope += compounds[i].floor_area;
        account.basis.assumed += basis[i].assumed;
        account.basis.unknown_kind += basis[i].unknown_kind;
    }
    for (std::size_t i = 0; i < buildings.size(); ++i) {
        if (ground.compound_of_building[i]) continue;
        account.in_no_compound += buildings[i].floor_area;
        account.in_no_compound_by_kind[static_cast<std::size_t>(buildings[i].kind)] +=
            buildings[i].floor_area;
    }
    account.all = account.in_scope + account.out_of_scope + account.in_no_compound;
    return account;
}

Issues judge_floor_area(const FloorAreaAccount& account, double most) {
    const auto assumed = account.of_scope(account.basis.assumed);
    if (!assumed || *assumed <= most) return {};
    return {
        {.severity = Severity::warning,
         .code = "floors_mostly_assumed",
         .stage = Stage::evaluate,
         .message = Message("floors_mostly_assumed", {{"share", fmt::format("{:.1f}", *assumed * 100.0)}})}};
}

}  // namespace lifang
