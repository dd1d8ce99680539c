#pragma once

#include "check/money_rows.hpp"
#include "check/table.hpp"
#include "core/barrier.hpp"
#include "core/message.hpp"
#include "geometry/shapes.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <memory_resource>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lifang::checking {

using Text = std::optional<std::string>;
using Whole = std::optional<std::int64_t>;
using Number = std::optional<double>;
using Position = std::optional<std::size_t>;  ///< in another list; empty: NULL or dangling

// Texts of rows that come by the hundred thousand are those of the tables they were read from.

struct SourceRow {  ///< a row of any table that names its input feature
    std::string_view layer;
    std::int64_t fid = 0;
};

/// What the plan says of the rules its units keep, from `plan_metadata`. What an older file does not tell is
/// empty, and not asked for.
struct Policy {
    bool passes_excluded = false;     ///< units may be connected across compounds that are out of scope
    bool within_communities = false;  ///< units stay inside one community
    std::set<Barrier> impassable, let_pass;
    Barrier unit_limit = Barrier::water;
    Number straddle_min, isolated_max, neck_min_width;
    std::map<std::string, double> walk_limits;  ///< by kind of facility, and `default`

    bool limits_units(Barrier barrier) const { return barrier >= unit_limit && !let_pass.contains(barrier); }
};

struct CompoundRow {
    std::string id;
    double floor_area = 0.0;
    std::string floor_area_source;
    std::int64_t buildings = 0;
    Whole households, residents, build_year;
    bool in_scope = true;
    Text scope_reason;
    bool has_exclude_rule = false;  ///< a row of `constraints` takes it out of scope
    bool has_include_rule = false;  ///< one took it in again: layouts may be with or without it
    MultiPolygon footprint;
    bool is_derived = false;  ///< made from its buildings
    Text community;
    Text start_unit{};  ///< of the older layout that was redrawn
    Text management{};
    Whole renovated{};
    Number consent{};
    Whole parking_spaces{};
};

struct BuildingRow {
    std::string id;
    Position compound;
    double levels = 0.0;
    std::string levels_source;
    double floor_area = 0.0;
    std::string kind;  ///< empty where the file has no such column
    MultiPolygon footprint;
};

struct CellRow {
    std::string id;
    Text compound_id;
    Position compound;
    double area_m2 = 0.0;
    MultiPolygon area;
    bool is_water = false;
};

struct BorderRow {
    std::string_view cell_a, cell_b;
    Position a, b;
    double length_m = 0.0;
    Barrier barrier = Barrier::none;
    bool passable = true;
    MultiLineString line;

    std::string name() const;  ///< "cell_a-cell_b"
};

struct BorderBarrierRow {
    std::string_view cell_a, cell_b;
    double length_m = 0.0;
    Barrier barrier = Barrier::none;
};

struct EdgeRow {
    std::string_view cell_id;
    Position cell;
    double length_m = 0.0;
    MultiLineString line;
};

/// What a row states of its figures (core/figures), by column; those that are NULL left out.
using StatedFigures = std::map<std::string_view, double>;

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

struct RoadRow {
    std::string id, name;  ///< no name: empty
    Barrier road_class = Barrier::path;
    bool is_walkable = true, is_tunnel = false;
    LineString line;
};

/// Ground or a line that somebody mapped and a unit may have to look after.
struct MappedRow {
    std::string kind, name;  ///< of landuse, or the class of the line; of ponds "water"
    MultiPolygon area;
    MultiLineString lines;
};

struct FacilityRow {
    std::string id, kind;
    Number capacity, radius;
    Point at;
    std::string name{};
};

struct WalkEdgeRow {
    std::int64_t id = 0;
    double length_m = 0.0;
    LineString line;
};

struct WalkGateRow {
    Position compound, facility;
    std::int64_t edge = 0;
    double along_m = 0.0, away_m = 0.0;
    Point at;
};

struct ServiceAreaRow {
    std::string kind;
    Position facility;
    double walk_m = 0.0;
    MultiPolygon area;
};

struct GateRow {
    Position unit, road;
    Point at;
    Barrier road_class = Barrier::path;
    bool stays = true;
    Text reason;
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

struct IssueRow {
    std::string severity, code, stage;
    Text layer;
    Whole fid;
    std::string message;
};

struct InputRow {
    std::string layer, role;
    std::int64_t features = 0, rows = 0, rejected = 0, unused = 0;
};

/// The plan file as check understands it: flat lists, nothing shared with the stages.
struct PlanRows {
    std::vector<CompoundRow> compounds;
    std::vector<BuildingRow> buildings;
    std::vector<CellRow> cells;
    std::vector<BorderRow> borders;
    std::vector<BorderBarrierRow> border_barriers;
    std::vector<EdgeRow> edge;
    bool has_edge = false;  ///< the table is there
    std::vector<LayoutRow> layouts;
    std::vector<std::string> start_units;  ///< of the older layout that was redrawn; none: there was none
    std::vector<IssueRow> issues;
    std::vector<InputRow> inputs;
    std::vector<SourceRow> sources;
    std::vector<std::pair<std::string, MultiPolygon>> other_shapes;  ///< communities, blocks: name, shape
    std::vector<std::pair<double, double>> block_areas;              ///< stated, of the geometry
    MultiPolygon water;                                              ///< of all water areas
    std::vector<FacilityRow> facilities;
    std::vector<WalkEdgeRow> walk_edges;
    std::vector<WalkGateRow> walk_gates;
    std::vector<ServiceAreaRow> service_areas;
    bool has_walking = false;  ///< the tables are there
    std::set<std::string> community_ids;
    std::vector<RoadRow> roads;
    std::vector<MappedRow> mapped;                      ///< ponds, landuse and ditches
    bool has_entrances = false, has_inventory = false;  ///< the tables are there
    Number in_no_compound_share;  ///< of the district's floor area, where the file states it
    Policy policy;
    bool has_cell_assignments = false;  ///< the table is there
    std::size_t district_rows = 0;
    MultiPolygon district;
    std::array<double, barrier_count> severance{};             ///< weight per metre
    std::map<std::string, std::string, std::less<>> metadata;  ///< the table `plan_metadata`
    std::vector<std::shared_ptr<std::pmr::memory_resource>> texts;

    /// A number of the metadata, "profile.robustness.draws"; none where it is not there or no number.
    Number number_of(std::string_view key) const;
};

/// Needs tables that passed check_tables(), which it empties one by one. Rows that name things that do not
/// exist are kept without position.
PlanRows make_plan_rows(std::vector<Table> tables);

/// "layout 1, unit U3"
Message name_of(const LayoutRow& layout, const UnitRow& unit);

}  // namespace lifang::checking
