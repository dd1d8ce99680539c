#pragma once

#include "check/ground_rows.hpp"
#include "check/layout_rows.hpp"
#include "check/table.hpp"
#include "core/barrier.hpp"
#include "core/message.hpp"
#include "geometry/shapes.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <memory_resource>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lifang::checking {

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
    std::vector<std::size_t>
        district_ends;  ///< of each row, in `district`: a city has an edge for each district
    MultiPolygon district;
    std::array<double, barrier_count> severance{};             ///< weight per metre
    std::map<std::string, std::string, std::less<>> metadata;  ///< the table `plan_metadata`
    std::vector<std::string> wrong_numbers;  ///< its keys that a profile could not have: not in `metadata`
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
