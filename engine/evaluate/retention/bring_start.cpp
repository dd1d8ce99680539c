#include "evaluate/retention/bring_start.hpp"

#include "evaluate/retention/household_weights.hpp"

namespace lifang {

void bring_start(const StartLayout& start, const std::vector<Compound>& compounds, District& district) {
    const std::vector<double> weights = weigh_households(compounds);
    double all = 0.0;
    for (std::size_t i = 0; i < district.graph.atoms.size(); ++i) {
        const CompoundId compound = district.compound_of_atom[i];
        Atom& atom = district.graph.atoms[i];
        const auto unit = start.unit_of(compound);
        atom.start_unit = unit ? std::optional(unit->index) : std::nullopt;
        atom.start_weight = unit ? at(weights, compound) : 0.0;
        all += atom.start_weight;
    }
    if (all <= 0.0) return;
    for (Atom& atom : district.graph.atoms) atom.start_weight /= all;
}

}  // namespace lifang
