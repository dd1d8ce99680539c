#pragma once

#include "check/row_values.hpp"
#include "core/barrier.hpp"
#include "geometry/shapes.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lifang::checking {

// Rows of what was read and of what was made of the ground.

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

}  // namespace lifang::checking
