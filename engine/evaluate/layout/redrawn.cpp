#include "evaluate/layout/redrawn.hpp"

#include "evaluate/retention/explain_moves.hpp"
#include "evaluate/retention/household_weights.hpp"

namespace lifang {

Retention measure_retention(const DistrictView& view, const Membership& membership) {
    return measure_retention(*view.start, weigh_households(view.tessellation.compounds),
                             membership.unit_of_compound, membership.compounds.size());
}

KeptNames keep_start_names(const StartLayout& start, const Retention& retention) {
    KeptNames kept;
    for (const StartUnit& unit : start.units) {
        kept.keys.insert(unit.key);
        kept.codes.insert(unit.code);
        kept.names.insert(unit.name);
    }
    for (const auto& before : retention.start_of_unit) {
        kept.by_unit.emplace_back();
        if (!before) continue;
        const StartUnit& unit = at(start.units, *before);
        kept.by_unit.back() = UnitName{unit.key, unit.code, unit.name};
    }
    return kept;
}

void tell_retention(const DistrictView& view, const Membership& membership, const Retention& retention,
                    const Demand& demand, PlannedLayout& layout) {
    layout.retention = retention.share;
    if (retention.share) layout.moved_share = retention.moved_share;
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        Unit& unit = layout.units[i];
        unit.retention = retention.of_unit[i];
        if (const auto before = retention.start_of_unit[i])
            unit.start_key = at(view.start->units, *before).key;
        keys.push_back(unit.key);
    }
    layout.moves = explain_moves({*view.start, retention, view.district.graph, view.district.compound_of_atom,
                                  membership.unit_of_compound, keys, demand, layout.label.text()});
}

}  // namespace lifang
