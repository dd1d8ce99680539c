#pragma once

#include "connect/graph.hpp"
#include "core/figures/values.hpp"
#include "core/id.hpp"
#include "core/issue.hpp"
#include "core/message.hpp"
#include "core/quantity.hpp"
#include "evaluate/coverage/coverage.hpp"
#include "evaluate/coverage/station.hpp"
#include "evaluate/enclosure/gate.hpp"
#include "evaluate/inventory/item.hpp"
#include "evaluate/layout/stored_label.hpp"
#include "evaluate/modes/advice.hpp"
#include "evaluate/money/account.hpp"
#include "evaluate/programme/programme.hpp"
#include "evaluate/retention/start_layout.hpp"
#include "geometry/shapes.hpp"
#include "partition/graph/layout.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// One management unit of one layout.
struct Unit : FiguresOfUnit {
    std::string key;   ///< `unit_id`, unique within the layout
    std::string code;  ///< `unit_code`, by the profile's pattern
    std::string name;
    std::optional<CommunityId> community;    ///< empty when it spans several or there are none
    MultiPolygon area_shape;                 ///< union of its cells
    std::optional<std::string> mode;         ///< a ServiceMode
    std::vector<std::string> violations;     ///< codes
    std::vector<Gate> gates_at;              ///< where ways cross its border
    std::optional<Enclosability> enclosure;  ///< empty: no way is known
    std::vector<Entrance> entrances;         ///< by compound, ascending; empty: no way is known
    int gates_not_proven = 0;          ///< of those that stay: that the search could not prove to be needed
    std::vector<Message> gate_breaks;  ///< what gates that were chosen do not keep of the policy; not stored
    std::vector<InventoryItem> inventory;  ///< by kind, class and name
    std::vector<Coverage> coverage;        ///< of its compounds, until the layout takes them together
    std::string start_key;                 ///< the unit of the older layout that goes on in it; empty: none
    std::optional<ProgrammeEntry> programme;  ///< its place in the order of the layout
    std::optional<CompoundId>
        survey_first;                    ///< whose floor area, once measured, would tell most of `robustness`
    std::vector<bool> keeps_bounds;      ///< by draw of errors; empty in a plan that was read
    std::optional<ModeAdvice> advice;    ///< behind `mode`; empty where no rule fires
    std::vector<MoneyLine> money;        ///< its account per month
    std::vector<MoneyYear> money_years;  ///< and over years; empty where there is nothing to balance
};

/// What lies on the other side of a unit's border.
enum class Beyond { unit, edge, ground, water };
template <>
inline constexpr auto codes_of<Beyond> = make_codes({"unit", "edge", "ground", "water"});

/// Where two units meet, or a unit meets the district's edge, ground that no unit takes, or water (b empty).
struct UnitBorder {
    UnitId a;
    std::optional<UnitId> b;
    Beyond beyond = Beyond::unit;
    Barrier barrier = Barrier::none;
    std::string road_name;
    MultiLineString line;
    Meters length;
};

/// One complete assignment with all its figures: a row of `layouts` and everything that hangs on it.
struct PlannedLayout : FiguresOfLayout {
    std::string key;  ///< `layout_id`: "1", "2" …
    StoredLabel label;
    std::vector<Unit> units;
    std::vector<std::optional<UnitId>>
        unit_of_compound;                             ///< by CompoundId; empty exactly for those out of scope
    std::vector<std::optional<UnitId>> unit_of_cell;  ///< by CellId; empty for ground no unit takes
    std::vector<UnitBorder> borders;
    std::vector<Coverage> coverage;       ///< by compound, then kind
    std::vector<PlacedStation> stations;  ///< that a planner placed, by compound
    std::vector<Move> moves;  ///< compounds that do not keep their unit of the older layout, ascending
    double target_m2 = 0.0, min_m2 = 0.0, max_m2 = 0.0;
    std::uint64_t seed = 0;
    Objective objective = Objective::mean_abs_deviation;
    double objective_value = 0.0;
    std::optional<double> lower_bound;  ///< empty when no valid bound is known
    std::optional<double> gap;
    LayoutStatus status = LayoutStatus::feasible;  ///< `infeasible` has no row
    std::string parent_key;
    std::string command;
};

/// Units whose floor area keeps the layout's bounds.
int count_units_in_bounds(const PlannedLayout& layout);

struct Evaluation {
    std::vector<PlannedLayout> layouts;
    Issues issues;  ///< among others why units break a bound
};

}  // namespace lifang
