#include "check/schema.hpp"

#include "check/added_tables.hpp"
#include "check/column_rules.hpp"
#include "core/figures/table.hpp"

#include <span>

namespace lifang::checking {
namespace {

const Choices floor_area_sources = {"attribute", "levels", "height", "assumed"};
const Choices road_classes = {"path",      "service", "residential", "tertiary",
                              "secondary", "primary", "trunk",       "motorway"};

Kind kind_of(Figure::Measure measure) {
    using enum Figure::Measure;
    switch (measure) {
        case count:
        case rank:
            return Kind::whole;
        case share:
        case index:
            return Kind::share;
        case signed_ratio:
            return Kind::number;
        case cny:
            return Kind::money;
        default:
            return Kind::size;
    }
}

/// What follows from the declaration of a figure.
ColumnRule figure(const Figure& declared) {
    return {.name = declared.column,
            .kind = kind_of(declared.measure),
            .required = declared.null == Figure::Null::never,
            .may_lack = declared.since != Figure::Since::contract};
}

template <class OneFigure>
void add_figures(TableRule& table, std::span<const OneFigure> figures) {
    for (const Figure& declared : figures) table.columns.push_back(figure(declared));
}

std::vector<TableRule> ground_tables() {
    return {
        {"compounds",
         ShapeType::polygons,
         true,
         {id("compound_id").set(), text("name"), id("community_id"), size("floor_area_m2").set(),
          choice("floor_area_source", floor_area_sources).set(), whole("buildings").set(),
          whole("households"), whole("residents"), whole("build_year"),
          choice("management", {"none", "owner_unit", "professional", "trusteeship", "self_governed"}),
          flag("renovated"), whole("parking_spaces"), share("consent"), flag("in_scope").set(),
          id("scope_reason"), id("source_layer"), whole("source_fid")},
         {"compound_id"},
         {{{"community_id"}, "communities", {"community_id"}}, {{"source_layer"}, "inputs", {"layer"}}}},
        {"buildings",
         ShapeType::polygons,
         true,
         {id("building_id").set(), id("compound_id"), size("levels").set(),
          choice("levels_source", floor_area_sources).set(), size("floor_area_m2").set(),
          id("source_layer").set(), whole("source_fid").set()},
         {"building_id"},
         {{{"compound_id"}, "compounds", {"compound_id"}}, {{"source_layer"}, "inputs", {"layer"}}}},
        {"roads",
         ShapeType::line,
         true,
         {id("road_id").set(), text("name"), choice("road_class", road_classes).set(), whole("rank").set(),
          flag("walkable").set(), flag("drivable").set(), id("source_layer"), whole("source_fid")},
         {"road_id"},
         {{{"source_layer"}, "inputs", {"layer"}}}},
        {"communities",
         ShapeType::polygons,
         true,
         {id("community_id").set(), text("name"), id("source_layer"), whole("source_fid")},
         {"community_id"},
         {{{"source_layer"}, "inputs", {"layer"}}}},
        {"facilities",
         ShapeType::point,
         true,
         {id("facility_id").set(), id("kind").set(), text("name"), size("capacity"), size("radius_m"),
          id("source_layer"), whole("source_fid")},
         {"facility_id"},
         {{{"source_layer"}, "inputs", {"layer"}}}},
        {"barrier_lines", ShapeType::lines, true, {id("source_layer"), whole("source_fid")}},
        {"water_areas", ShapeType::polygons, true, {id("source_layer"), whole("source_fid")}},
        {"landuse", ShapeType::polygons, true, {id("source_layer"), whole("source_fid")}},
        {"district", ShapeType::polygons, true, {}},
        {"blocks", ShapeType::polygon, true, {id("block_id").set(), size("area_m2").set()}, {"block_id"}},
        {"cells",
         ShapeType::polygons,
         true,
         {id("cell_id").set(), id("compound_id"), id("block_id"), size("area_m2").set()},
         {"cell_id"},
         {{{"compound_id"}, "compounds", {"compound_id"}}, {{"block_id"}, "blocks", {"block_id"}}}},
        {"borders",
         ShapeType::lines,
         true,
         {id("cell_a").set(), id("cell_b").set(), size("length_m").set(), choice("barrier", barriers).set(),
          text("barrier_name"), flag("passable").set()},
         {},
         {{{"cell_a"}, "cells", {"cell_id"}}, {{"cell_b"}, "cells", {"cell_id"}}}},
    };
}

std::vector<TableRule> layout_tables() {
    return {
        {"layouts",
         ShapeType::none,
         false,
         {id("layout_id").set(), text("label"), text("profile"), size("target_m2").set(),
          size("min_m2").set(), size("max_m2").set(), whole("seed"), figure(unit_count_figure()),
          choice("objective",
                 {"max_abs_deviation", "mean_abs_deviation", "severance", "compactness", "road_border_share",
                  "coverage_share", "monthly_net_cny", "gates", "units", "cut_length", "moved_share"})
              .set(),
          number("objective_value").set(), number("lower_bound"), number("gap"),
          choice("status", {"optimal", "feasible", "relaxed"}).set(), id("parent_layout_id"),
          text("command")},
         {"layout_id"},
         {{{"parent_layout_id"}, "layouts", {"layout_id"}}}},
        {"assignments",
         ShapeType::none,
         false,
         {id("layout_id").set(), id("compound_id").set(), id("unit_id").set()},
         {},
         {{{"layout_id"}, "layouts", {"layout_id"}}, {{"compound_id"}, "compounds", {"compound_id"}}}},
        {"units",
         ShapeType::polygons,
         true,
         {id("layout_id").set(), id("unit_id").set(), id("unit_code"), text("name"), id("community_id"),
          text("mode"), id("violations"), choice("enclosure", {"enclosable", "back_streets"}).later()},
         {"layout_id", "unit_id"},
         {{{"layout_id"}, "layouts", {"layout_id"}}, {{"community_id"}, "communities", {"community_id"}}}},
        {"unit_borders",
         ShapeType::lines,
         true,
         {id("layout_id").set(), id("unit_a").set(), id("unit_b"), choice("barrier", barriers).set(),
          text("road_name"), size("length_m").set()},
         {},
         {{{"layout_id", "unit_a"}, "units", {"layout_id", "unit_id"}},
          {{"layout_id", "unit_b"}, "units", {"layout_id", "unit_id"}}}},
        {"gates",
         ShapeType::point,
         true,
         {id("layout_id").set(), id("unit_id").set(), id("road_id"), choice("road_class", road_classes).set(),
          choice("kind", {"keep", "closable"}).set(),
          choice("kept_for", {"public_way", "back_street", "entrance", "fire"}).later(),
          flag("drivable").later(), whole("compounds").later(),
          choice("advised", {"keep", "closable"}).later(), text("closed_against").later()},
         {},
         {{{"layout_id", "unit_id"}, "units", {"layout_id", "unit_id"}},
          {{"road_id"}, "roads", {"road_id"}}}},
        {"coverage",
         ShapeType::none,
         false,
         {id("layout_id").set(), id("compound_id").set(), id("kind").set(), id("facility_id"), size("walk_m"),
          choice("state", {"covered", "beyond", "unreachable", "off_network", "full"}).set()},
         {},
         {{{"layout_id"}, "layouts", {"layout_id"}},
          {{"compound_id"}, "compounds", {"compound_id"}},
          {{"facility_id"}, "facilities", {"facility_id"}}}},
    };
}

/// What a unit's mode and money are made of.
std::vector<TableRule> money_tables() {
    const Choices modes = {"professional", "basic", "trusteeship", "self_governed"};
    const Choices levels = {"self", "half", "full"};
    const Reference of_unit = {{"layout_id", "unit_id"}, "units", {"layout_id", "unit_id"}};
    return {
        {"unit_modes",
         ShapeType::none,
         false,
         {id("layout_id").set(), id("unit_id").set(), choice("mode", modes).set(),
          choice("service_level", levels), whole("rule").set(), whole("undecided_rule"),
          choice("change_figure", {"households", "floor_area_m2", "buildings", "compounds", "renovated_share",
                                   "consent", "net_before_subsidy_cny"}),
          number("change_from"), number("change_to"), choice("change_mode", modes),
          choice("change_service_level", levels)},
         {"layout_id", "unit_id"},
         {of_unit}},
        {"unit_money",
         ShapeType::none,
         false,
         {id("layout_id").set(), id("unit_id").set(),
          choice("line", {"fee", "parking", "other", "subsidy", "subsidy_renovated", "subsidy_not_renovated",
                          "incentive", "city_refund", "service", "gates", "guard_posts", "stations"})
              .set(),
          choice("side", {"income", "subsidy", "cost", "apart"}).set(), money("amount_cny"), size("quantity"),
          choice("measure", {"m2", "households", "spaces", "gates", "posts", "stations", "cny"}).set(),
          size("rate"), whole("compounds_unknown").set(), text("entry"), text("source")},
         {"layout_id", "unit_id", "line"},
         {of_unit}},
        {"programme",
         ShapeType::none,
         false,
         {id("layout_id").set(),
          id("unit_id").set(),
          flag("started").set(),
          whole("position"),
          whole("batch"),
          money("start_cny"),
          money("budget_cny").later(),
          share("score").set(),
          share("need"),
          share("benefit"),
          share("readiness"),
          share("age"),
          share("not_renovated"),
          share("uncovered"),
          share("unmanaged"),
          share("households_per_cost"),
          share("net"),
          share("incentive"),
          share("consent"),
          share("known_floor_area"),
          share("in_bounds")},
         {"layout_id", "unit_id"},
         {of_unit}},
        {"money_years",
         ShapeType::none,
         false,
         {id("layout_id").set(), id("unit_id").set(), whole("year").set(), money("income_cny"),
          money("subsidy_cny"), money("cost_cny"), money("net_cny"), money("balance_cny"),
          money("city_refund_cny"), money("prepaid_parking_cny"), money("operators_cny"),
          money("companies_cny"), money("owners_cny"), money("investors_cny"), money("fund_cny")},
         {"layout_id", "unit_id", "year"},
         {of_unit}},
    };
}

std::vector<TableRule> account_tables() {
    return {
        {"constraints",
         ShapeType::none,
         false,
         {choice("kind", {"lock", "exclude", "include", "together", "apart", "pin"}).set(), id("compound_id"),
          id("other_id"), id("unit_id"), text("note"), text("author")},
         {},
         {{{"compound_id"}, "compounds", {"compound_id"}}, {{"other_id"}, "compounds", {"compound_id"}}}},
        {"issues",
         ShapeType::point,
         false,
         {choice("severity", {"info", "warning", "error"}).set(), id("code").set(), id("stage").set(),
          id("source_layer"), whole("source_fid"), id("message").set()},
         {},
         {{{"source_layer"}, "inputs", {"layer"}}}},
        {"inputs",
         ShapeType::none,
         false,
         {id("layer").set(), id("path").set(), id("hash").set(),
          choice("role", {"compounds", "buildings", "roads", "communities", "facilities", "barriers",
                          "boundary", "landuse", "mixed_osm", "ledger", "unused"})
              .set(),
          whole("features").set(), whole("rows").set(), whole("rejected").set(), whole("unused").set(),
          text("crs")},
         {"layer"}},
        {"layer_styles", ShapeType::none, false, {id("f_table_name"), text("styleQML"), text("styleSLD")}},
        {"plan_metadata", ShapeType::none, false, {id("key").set(), text("value")}, {"key"}},
    };
}

}  // namespace

ColumnRule ColumnRule::set() const {
    ColumnRule rule = *this;
    rule.required = true;
    return rule;
}

ColumnRule ColumnRule::later() const {
    ColumnRule rule = *this;
    rule.may_lack = true;
    return rule;
}

const std::vector<TableRule>& table_rules() {
    static const std::vector<TableRule> rules = [] {
        std::vector<TableRule> all = ground_tables();
        for (auto& rule : layout_tables()) all.push_back(rule);
        for (auto& rule : money_tables()) {
            rule.may_lack = true;
            all.push_back(rule);
        }
        for (auto& rule : account_tables()) all.push_back(rule);
        for (auto& rule : added_tables()) all.push_back(rule);
        for (auto& rule : all) {
            if (rule.name == "units") add_figures(rule, unit_figures());
            if (rule.name == "layouts") add_figures(rule, layout_figures());
        }
        return all;
    }();
    return rules;
}

}  // namespace lifang::checking
