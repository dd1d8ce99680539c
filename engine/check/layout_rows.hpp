#pragma once

#include "check/money_rows.hpp"
#include "check/row_values.hpp"
#include "core/barrier.hpp"
#include "geometry/shapes.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lifang::checking {

// Rows of layouts, and of what hangs on them.

/// What a row states of its figures (core/figures), by column; those that are NULL left out.
using StatedFigures = std::map<std::string_view, double>;

/// The codes of a cell that holds several, by blanks, commas or semicolons.
std::vector<std::string> split_codes(const Text& codes);

/// A unit's place in the order of its layout.
struct ProgrammeRow {
    bool is_started = false;
    Whole position, batch;
    Number start_cny, budget_cny, score, need, benefit, readiness;
    std::map<std::string_view, Number> parts;  ///< by column
};

struct UnitRow {
    std::string id;
    Text unit_code;
    std::size_t layout = 0;
    double floor_area = 0.0, deviation = 0.0;
    std::int64_t compounds = 0;
    Whole households;
    std::vector<std::string> violations;
    MultiPolygon area;
    Text survey_first;
    std::optional<ProgrammeRow> programme{};
    StatedFigures figures;  ///< those above among them
    Text start_unit{};      ///< the older one that goes on in it
    Text mode{};
    MoneyRows money{};

    bool has_violation(std::string_view code) const;
};

struct UnitBorderRow {
    Position a, b;
    bool is_edge = false;       ///< at the district's edge; where the file does not tell: no second unit
    bool edge_is_told = false;  ///< the column `beyond` is there
    Barrier barrier = Barrier::none;
    double length_m = 0.0;
    MultiLineString line;
};

struct AssignmentRow {
    std::string_view compound_id, unit_id;
    Position compound, unit;
};

struct CellAssignmentRow {
    std::string_view cell_id, unit_id;
    Position cell, unit;
};

struct GateRow {
    Position unit, road;
    Point at;
    Barrier road_class = Barrier::path;
    bool stays = true;
    Text reason;
    std::string advised;               ///< empty: nobody chose it
    std::vector<std::string> against;  ///< needs that a choice to close it does not keep
    Number drivable;

    bool is_closed_against(std::string_view need) const {
        return std::ranges::find(against, need) != against.end();
    }
};

struct EntranceRow {
    Position compound, unit;
    std::string way_out;
    Number walk_m, walk_open_m;
};

struct InventoryRow {
    Position unit;
    std::string item, item_class, name, measure;
    double amount = 0.0;
};

struct CoverageRow {
    Position compound;
    std::string kind, state;
    Position facility;
    Number walk;
    Whole served;
    Position station_in;
};

struct StationRow {
    std::size_t compound = 0;
    Text unit;
    std::string objective, per;
    Number value, bound, gap;
};

struct MoveRow {
    std::string_view compound_id;
    Position compound, unit;
    Text from;  ///< of the older layout
    Whole households;
};

/// One layout with the rows that hang on it; positions of units are within its own list.
struct LayoutRow {
    std::string id;
    double target = 0.0, min = 0.0, max = 0.0;
    std::int64_t units_stated = 0;
    StatedFigures figures;  ///< the number of units among them
    std::string objective;
    double objective_value = 0.0;
    Number lower_bound, gap;
    std::string status;
    Text parent, command, profile;
    Whole seed;
    std::vector<UnitRow> units;
    std::vector<AssignmentRow> assignments;
    std::vector<UnitBorderRow> unit_borders;
    std::vector<CellAssignmentRow> cell_assignments;
    std::vector<CoverageRow> coverage;
    std::vector<StationRow> stations;
    std::vector<MoveRow> moves;
    std::vector<GateRow> gates;
    std::vector<EntranceRow> entrances;
    std::vector<InventoryRow> inventory;
};

}  // namespace lifang::checking
