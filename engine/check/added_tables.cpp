#include "check/added_tables.hpp"

#include "check/column_rules.hpp"

namespace lifang::checking {
namespace {

TableRule table(std::string_view name, ShapeType shape, std::vector<ColumnRule> columns) {
    return {.name = name,
            .shape = shape,
            .shape_required = shape != ShapeType::none,
            .columns = std::move(columns),
            .may_lack = true};
}

}  // namespace

std::vector<TableRule> added_tables() {
    return {
        table("border_barriers", ShapeType::none,
              {id("cell_a").set(), id("cell_b").set(), choice("barrier", barriers).set(), text("name"),
               size("length_m").set()}),
        table("edge_stretches", ShapeType::lines,
              {id("cell_id").set(), size("length_m").set(), choice("barrier", barriers).set(),
               text("barrier_name")}),
        table("walk_edges", ShapeType::line,
              {whole("edge_id").set(), whole("node_a"), whole("node_b"), size("length_m").set(),
               id("road_class")}),
        table("walk_gates", ShapeType::point,
              {id("compound_id"), id("facility_id"), whole("edge_id").set(), size("along_m").set(),
               size("away_m").set()}),
        table("service_areas", ShapeType::polygons,
              {id("kind").set(), id("facility_id"), size("walk_m").set()}),
        table("cell_assignments", ShapeType::none,
              {id("layout_id").set(), id("cell_id").set(), id("unit_id").set()}),
        table("entrances", ShapeType::none,
              {id("layout_id").set(), id("unit_id").set(), id("compound_id").set(),
               choice("way_out", {"gate", "street", "cut_off", "off_network"}).set(), size("walk_m"),
               size("walk_open_m")}),
        table("inventory", ShapeType::none,
              {id("layout_id").set(), id("unit_id").set(), id("item").set(), id("class"), text("name"),
               size("amount").set(), choice("measure", {"m", "m2", "count"}).set()}),
        table("moves", ShapeType::none,
              {id("layout_id").set(), id("compound_id").set(), id("start_unit_id"), id("unit_id"),
               size("households"), id("reason")}),
        table("start_units", ShapeType::none, {id("start_unit_id").set(), text("unit_code"), text("name")}),
        table("start_assignments", ShapeType::none,
              {id("compound_id").set(), id("start_unit_id"), id("matched_by")}),
        table("stations", ShapeType::point,
              {id("layout_id").set(), id("unit_id"), id("compound_id").set(), id("objective"), id("per"),
               number("value"), number("bound"), size("gap")}),
    };
}

}  // namespace lifang::checking
