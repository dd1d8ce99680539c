#include "evaluate/unit/add_compounds.hpp"

namespace lifang {
namespace {

void add_known(std::optional<int>& sum, const std::optional<int>& number) {
    if (number) sum = sum.value_or(0) + *number;
}

}  // namespace

void add_compounds(const std::vector<Compound>& compounds, const std::vector<CompoundId>& members,
                   Unit& unit) {
    for (const CompoundId member : members) {
        const Compound& compound = at(compounds, member);
        unit.floor_area += compound.floor_area;
        ++unit.compounds;
        unit.buildings = unit.buildings.value_or(0) + compound.buildings;
        add_known(unit.households, compound.households);
        add_known(unit.residents, compound.residents);
        if (!compound.households) ++unit.compounds_without_households;
    }
}

}  // namespace lifang
