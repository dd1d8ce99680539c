#pragma once

#include "core/barrier.hpp"
#include "core/codes.hpp"
#include "core/figures/values.hpp"
#include "core/message.hpp"
#include "evaluate/inventory/item.hpp"
#include "evaluate/layout/evaluation.hpp"
#include "evaluate/money/lines.hpp"
#include "load/site/site.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// What a merger is held against.
enum class MergeRule {
    greatest_size,
    least_size,
    scale_incentive,  ///< a reward: nothing is wrong where it is not reached
    main_road,
    unit_limit,
    small_compounds,  ///< old housing that local rules let join its neighbours
    one_community,
    passable_border
};
template <>
inline constexpr auto codes_of<MergeRule> = make_codes({"greatest_size", "least_size", "scale_incentive",
                                                        "main_road", "unit_limit", "small_compounds",
                                                        "one_community", "passable_border"});

enum class MergeRuleState {
    met,
    broken,
    not_reached,   ///< a reward, or a permission that nobody needs here
    broken_before  ///< by a part already, and still
};
template <>
inline constexpr auto codes_of<MergeRuleState> = make_codes({"met", "broken", "not_reached",
                                                             "broken_before"});

/// Compounds judged as one unit: a unit of a layout, or a set that is none.
struct JudgedSet {
    Unit unit;
    std::vector<CompoundId> compounds;  ///< ascending
    /// By figure, in the order of unit_figures(), in the units of the columns. Empty where not known, and of
    /// a set that is no unit also where a unit has the figure only among others (borders on roads, main roads
    /// inside).
    std::vector<std::optional<double>> figures;
};

/// What a merger of units or compounds comes to: everything an office has to weigh, and may have to defend.
struct MergeJudgement {
    /// A road, railway or water that lies on borders between the parts: inside the whole from here on.
    struct RoadInside {
        Barrier barrier = Barrier::none;
        std::string name;  ///< empty where it has none
        Meters length;
    };
    /// Those of one kind of management today.
    struct Managed {
        std::optional<Management> management;  ///< empty: not known
        int compounds = 0;
        SquareMeters floor_area;
        std::optional<int> households;  ///< the known ones; empty when none is
    };
    struct RuleJudgement {
        MergeRule rule{};
        MergeRuleState state{};
        Message what;       ///< a sentence with the numbers
        std::string entry;  ///< of the profile, "service.incentive_min_m2": its source is the rule's; empty:
                            ///< an option of the plan
    };
    /// What a company takes over of one kind and class, under all names.
    struct InventorySum {
        InventoryKind item{};
        std::string item_class;
        InventoryMeasure measure{};
        double before = 0.0;  ///< Σ over the parts
        double after = 0.0;   ///< in the whole
    };
    /// One line of the accounts, per month.
    struct MoneySum {
        MoneyItem item{};
        MoneySide side{};
        std::optional<Cny> before;  ///< Σ over the parts
        std::optional<Cny> after;   ///< of the whole
        std::string entry;          ///< of the profile: where the rate stands; empty: nobody gives it
    };
    /// A unit of the layout that the merger touches; empty: there is none before or after.
    struct UnitChange {
        std::optional<Unit> before, after;
    };

    bool is_of_compounds = false;
    using Part = JudgedSet;

    /// Units; where compounds merge, each of them judged by itself, under its id and name.
    std::vector<JudgedSet> parts;
    JudgedSet whole;
    /// By figure, in the order of unit_figures(): the sum over the parts, of those that add up.
    std::vector<std::optional<double>> sums;
    std::vector<RoadInside> roads;        ///< strongest first, then by name
    std::vector<MoneySum> money;          ///< by side, then item
    std::vector<InventorySum> inventory;  ///< by kind, class and measure
    std::vector<Managed> managers;        ///< in the order of Management, unknown last
    std::vector<CompoundId> consents;  ///< whose owners' assemblies have to agree, each for itself; ascending
    std::vector<RuleJudgement> rules;
    std::vector<UnitChange> units;  ///< in the layout's order, new ones last
    FiguresOfLayout layout_before, layout_after;
    int units_before = 0, units_after = 0;
};

}  // namespace lifang
