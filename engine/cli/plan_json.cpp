#include "cli/plan_json.hpp"

#include "cli/plan_table.hpp"

namespace lifang {
namespace {

template <class Value>
Json or_null(const std::optional<Value>& value) {
    return value ? Json(*value) : Json(nullptr);
}

}  // namespace

Json to_json(const PlannedLayout& layout) {
    Json json;
    json["layout_id"] = layout.key;
    json["label"] = layout.label;
    json["units"] = layout.units.size();
    json["status"] = layout.status;
    json["gap"] = or_null(layout.gap);
    json["objective"] = layout.objective;
    json["objective_value"] = layout.objective_value;
    json["lower_bound"] = or_null(layout.lower_bound);
    json["target_m2"] = layout.target_m2;
    json["min_m2"] = layout.min_m2;
    json["max_m2"] = layout.max_m2;
    json["units_in_bounds"] = count_units_in_bounds(layout);
    json["units_with_violations"] = count_violations(layout);
    json["max_abs_deviation"] = layout.max_abs_deviation;
    json["mean_abs_deviation"] = layout.mean_abs_deviation;
    json["severance"] = layout.severance;
    json["secondary_inside_m"] = layout.secondary_inside.value;
    json["compactness"] = layout.compactness;
    json["road_border_share"] = layout.road_border_share;
    json["roads_only_border_share"] = or_null(layout.roads_only_border_share);
    json["assumed_share"] = or_null(layout.assumed_share);
    json["unknown_kind_share"] = or_null(layout.unknown_kind_share);
    json["coverage_share"] = or_null(layout.coverage_share);
    json["monthly_net_cny"] = layout.monthly_net ? Json(layout.monthly_net->yuan()) : Json(nullptr);
    json["gates"] = or_null(layout.gates);
    json["seed"] = layout.seed;
    return json;
}

Json to_json(const Unit& unit, const Plan& plan) {
    Json json;
    json["unit_id"] = unit.key;
    json["unit_code"] = unit.code;
    json["name"] = unit.name;
    json["community_id"] =
        unit.community ? Json(at(plan.site.communities, *unit.community).key) : Json(nullptr);
    json["floor_area_m2"] = unit.floor_area.value;
    json["deviation"] = unit.deviation;
    json["compounds"] = unit.compounds;
    json["households"] = or_null(unit.households);
    json["area_m2"] = unit.area.value;
    json["perimeter_m"] = unit.perimeter.value;
    json["polsby_popper"] = unit.polsby_popper;
    json["road_border_share"] = unit.road_border_share;
    json["roads_only_border_share"] = or_null(unit.roads_only_border_share);
    json["assumed_share"] = or_null(unit.assumed_share);
    json["unknown_kind_share"] = or_null(unit.unknown_kind_share);
    json["violations"] = unit.violations;
    return json;
}

Json to_json(const InputLayer& layer) {
    Json json;
    json["name"] = layer.name;
    json["path"] = layer.path;
    json["hash"] = layer.hash;
    json["role"] = to_text(layer.role);
    json["crs"] = layer.crs;
    json["features"] = layer.features;
    json["rows"] = layer.rows;
    json["rejected"] = layer.rejected;
    json["unused"] = layer.unused;
    json["fields"] = Json::object();
    for (const InputLayer::FieldUse& use : layer.fields) json["fields"][use.canonical].push_back(use.field);
    return json;
}

Json floor_area_json(const FloorAreaAccount& account) {
    Json json;
    json["district_m2"] = account.all.value;
    json["in_scope_m2"] = account.in_scope.value;
    json["out_of_scope_m2"] = account.out_of_scope.value;
    json["in_no_compound_m2"] = account.in_no_compound.value;
    json["in_no_compound_share"] = or_null(account.of_all(account.in_no_compound));
    json["in_no_compound_by_kind_m2"] = Json::object();
    for (std::size_t kind = 0; kind < building_kind_count; ++kind)
        if (const SquareMeters area = account.in_no_compound_by_kind[kind]; area.value > 0.0)
            json["in_no_compound_by_kind_m2"][std::string(to_text(static_cast<BuildingKind>(kind)))] =
                area.value;
    json["assumed_share"] = or_null(account.of_scope(account.basis.assumed));
    json["unknown_kind_share"] = or_null(account.of_scope(account.basis.unknown_kind));
    return json;
}

Json to_json(const Issue& issue) {
    Json json;
    json["severity"] = to_text(issue.severity);
    json["code"] = issue.code;
    json["stage"] = issue.stage;
    json["source_layer"] = issue.source_layer.empty() ? Json(nullptr) : Json(issue.source_layer);
    json["source_fid"] = or_null(issue.source_fid);
    json["message"] = issue.message.in(Language::en);
    if (issue.place) json["place"] = {issue.place->x, issue.place->y};
    return json;
}

Json to_json(const Issues& issues) {
    Json json = Json::array();
    for (const Issue& issue : issues) json.push_back(to_json(issue));
    return json;
}

std::string dump(const Json& value) { return value.dump(2, ' ', false, Json::error_handler_t::replace); }

}  // namespace lifang
