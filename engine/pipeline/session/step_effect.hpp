#pragma once

#include "core/figures/values.hpp"
#include "evaluate/enclosure/gate.hpp"
#include "partition/edit/effect.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// What a step does to a layout: the one description that tables, JSON and screens are made from. Units go by
/// their ids in the layout the session started from, new ones by new1, new2 …; no unit is an empty id.
struct StepEffect {
    /// Those that are known without evaluating the layout: of deviation, severance, compactness, the length
    /// between units and `road_border_share`.
    struct LayoutFigures {
        int units = 0;
        FiguresOfLayout figures;
    };
    /// Sums over the compounds of a unit that know the number, as a unit's figures have them.
    struct People {
        int buildings = 0;
        std::optional<int> households, residents;  ///< empty: no compound knows
        int compounds_without_households = 0;
    };
    struct UnitChange {
        std::string unit;
        UnitMeasure before, after;
        UnitId number;  ///< as in EditState::unit_of
        People people_before, people_after;
    };
    struct Transfer {
        CompoundId compound;
        std::string from, to;
    };
    /// A unit that is outside the wanted sizes afterwards.
    struct Outside {
        std::string unit;
        double floor_area_m2 = 0.0;
        double bound_m2 = 0.0;

        bool is_above() const { return floor_area_m2 > bound_m2; }
    };
    /// A unit that would fall apart.
    struct Breakage {
        std::string unit;
        std::vector<std::vector<CompoundId>> parts;  ///< heaviest first
        std::vector<CompoundId> connector;           ///< who would join the parts; empty where nobody can
    };
    struct Rule {
        RuleKind kind = RuleKind::together;
        std::vector<CompoundId> compounds;  ///< one or two
    };

    /// A gate that is chosen otherwise than before.
    struct GateChange {
        std::string unit;
        UnitId number;  ///< as in EditState::unit_of
        ChosenGate gate;
        bool is_chosen = true;  ///< false: it is as advised again
    };

    LayoutFigures before, after;
    std::vector<UnitChange> units;    ///< those that the step touches, in the layout's order
    std::vector<Transfer> transfers;  ///< by compound; each once, from where it was to where it ends
    std::vector<Outside> outside;
    std::vector<Breakage> breakages;
    std::vector<Rule> broken;   ///< rules that the step breaks
    std::vector<Rule> granted;  ///< pair rules that the layout did not keep, and compounds were moved for
    /// Owners who have to agree to what the step merges, ascending.
    std::vector<CompoundId> consents_needed;
    std::vector<GateChange> gates;  ///< by compound beside and place
    bool changes_rules = false;

    bool is_allowed() const { return breakages.empty() && broken.empty(); }
    bool is_nothing() const { return transfers.empty() && gates.empty() && !changes_rules; }
};

}  // namespace lifang
