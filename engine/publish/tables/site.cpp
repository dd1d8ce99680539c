#include "publish/tables/columns.hpp"
#include "publish/tables/tables.hpp"

#include <filesystem>

namespace lifang {
namespace {

using enum ValueType;

// A list of the plan, const or not, as the plan is.
constexpr auto communities = [](auto& plan) -> auto& { return plan.ground.communities; };
constexpr auto compounds = [](auto& plan) -> auto& { return plan.ground.compounds; };

Table communities_table() {
    return list_table<Community, &Community::area>(
        "communities", Geometry::multi_polygon,
        {
            column<&Community::key>("community_id"),
            column<&Community::name>("name"),
            column<&Community::source, &Source::layer>("source_layer"),
            source_fid<&Community::source>(),
        },
        communities, &PlanKeys::communities);
}

Table compounds_table() {
    return list_table<Compound, &Compound::footprint>(
        "compounds", Geometry::multi_polygon,
        {
            column<&Compound::key>("compound_id"),
            column<&Compound::name>("name"),
            link<&Compound::community>("community_id", communities, &PlanKeys::communities),
            column<&Compound::floor_area>("floor_area_m2"),
            column<&Compound::floor_area_source>("floor_area_source"),
            column<&Compound::buildings>("buildings"),
            column<&Compound::households>("households"),
            column<&Compound::residents>("residents"),
            column<&Compound::build_year>("build_year"),
            column<&Compound::management>("management"),
            column<&Compound::renovated>("renovated"),
            column<&Compound::parking_spaces>("parking_spaces"),
            column<&Compound::consent>("consent"),
            computed<Compound>(
                "in_scope", integer,
                [](const Compound& compound, const Plan&) { return to_value(compound.in_scope()); }),
            column<&Compound::scope_reason>("scope_reason"),
            column<&Compound::source, &Source::layer>("source_layer"),
            source_fid<&Compound::source>(),
            column<&Compound::derived>("derived"),
        },
        compounds, &PlanKeys::compounds);
}

Table buildings_table() {
    return list_table<Building, &Building::footprint>(
        "buildings", Geometry::multi_polygon,
        {
            column<&Building::key>("building_id"),
            link<&Building::compound>("compound_id", compounds, &PlanKeys::compounds),
            column<&Building::levels>("levels"),
            column<&Building::levels_source>("levels_source"),
            column<&Building::floor_area>("floor_area_m2"),
            column<&Building::source, &Source::layer>("source_layer"),
            source_fid<&Building::source>(),
            column<&Building::kind>("kind"),
            column<&Building::households>("households"),
            column<&Building::build_year>("build_year"),
            column<&Building::group>("group_value"),
        },
        [](auto& plan) -> auto& { return plan.site.buildings; });
}

Table roads_table() {
    return list_table<Road, &Road::line>(
        "roads", Geometry::line_string,
        {
            column<&Road::key>("road_id"),
            column<&Road::name>("name"),
            column<&Road::road_class>("road_class"),
            computed<Road>(
                "rank", integer,
                [](const Road& road, const Plan&) { return to_value(road_rank(road.road_class)); }),
            column<&Road::walkable>("walkable"),
            column<&Road::drivable>("drivable"),
            column<&Road::bridge>("bridge"),
            column<&Road::tunnel>("tunnel"),
            column<&Road::layer>("level"),
            column<&Road::source, &Source::layer>("source_layer"),
            source_fid<&Road::source>(),
        },
        [](auto& plan) -> auto& { return plan.site.roads; }, &PlanKeys::roads);
}

Table facilities_table() {
    return list_table<Facility, &Facility::at>(
        "facilities", Geometry::point,
        {
            column<&Facility::key>("facility_id"),
            column<&Facility::kind>("kind"),
            column<&Facility::name>("name"),
            column<&Facility::capacity>("capacity"),
            column<&Facility::radius_m>("radius_m"),
            column<&Facility::source, &Source::layer>("source_layer"),
            source_fid<&Facility::source>(),
        },
        [](auto& plan) -> auto& { return plan.site.facilities; }, &PlanKeys::facilities);
}

Table barrier_lines_table() {
    return list_table<BarrierLine, &BarrierLine::lines>(
        "barrier_lines", Geometry::multi_line_string,
        {
            column<&BarrierLine::kind>("kind"),
            column<&BarrierLine::name>("name"),
            column<&BarrierLine::bridge>("bridge"),
            column<&BarrierLine::tunnel>("tunnel"),
            since_later(column<&BarrierLine::barrier_class>("class")),
            since_later(column<&BarrierLine::in_street>("in_street")),
            column<&BarrierLine::source, &Source::layer>("source_layer"),
            source_fid<&BarrierLine::source>(),
        },
        [](auto& plan) -> auto& { return plan.site.barrier_lines; });
}

Table water_areas_table() {
    return list_table<WaterArea, &WaterArea::area>(
        "water_areas", Geometry::multi_polygon,
        {
            column<&WaterArea::name>("name"),
            column<&WaterArea::source, &Source::layer>("source_layer"),
            source_fid<&WaterArea::source>(),
        },
        [](auto& plan) -> auto& { return plan.site.water; });
}

Table landuse_table() {
    return list_table<Landuse, &Landuse::area>(
        "landuse", Geometry::multi_polygon,
        {
            column<&Landuse::kind>("kind"),
            column<&Landuse::name>("name"),
            column<&Landuse::source, &Source::layer>("source_layer"),
            source_fid<&Landuse::source>(),
        },
        [](auto& plan) -> auto& { return plan.site.landuse; });
}

/// Only the file's name: a folder is a person's, and another machine's plan would differ.
Column<InputLayer> file_name() {
    return {
        {"path", text},
        [](const InputLayer& input, const Plan&) {
            return to_value(std::filesystem::path(input.path).filename().string());
        },
        [](InputLayer& input, const Value& value, const PlanKeys&) { return from_value(value, input.path); }};
}

/// "floor_area=JZMJ households=HS": which fields were taken for what.
Column<InputLayer> field_uses() {
    return {{"fields", text},
            [](const InputLayer& input, const Plan&) {
                std::string uses;
                for (const auto& use : input.fields)
                    uses += (uses.empty() ? "" : "\n") + use.canonical + "=" + use.field;
                return to_value(uses);
            },
            [](InputLayer& input, const Value& value, const PlanKeys&) {
                std::string uses;
                if (!from_value(value, uses)) return false;
                for (std::size_t start = 0; start < uses.size();) {
                    const std::size_t end = std::min(uses.find('\n', start), uses.size());
                    const std::size_t sign = uses.find('=', start);
                    if (sign >= end) return false;
                    input.fields.push_back(
                        {uses.substr(start, sign - start), uses.substr(sign + 1, end - sign - 1)});
                    start = end + 1;
                }
                return true;
            }};
}

Table inputs_table() {
    return list_table<InputLayer>(
        "inputs", Geometry::none,
        {
            column<&InputLayer::name>("layer"),
            file_name(),
            column<&InputLayer::hash>("hash"),
            column<&InputLayer::role>("role"),
            column<&InputLayer::features>("features"),
            column<&InputLayer::rows>("rows"),
            column<&InputLayer::rejected>("rejected"),
            column<&InputLayer::unused>("unused"),
            column<&InputLayer::crs>("crs"),
            field_uses(),
        },
        [](auto& plan) -> auto& { return plan.site.inputs; });
}

}  // namespace

std::vector<Table> site_tables() {
    return {communities_table(),   compounds_table(),   buildings_table(), roads_table(), facilities_table(),
            barrier_lines_table(), water_areas_table(), landuse_table(),   inputs_table()};
}

}  // namespace lifang
