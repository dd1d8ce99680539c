#include "cli/plan_json.hpp"

#include "cli/money_text.hpp"
#include "cli/plan_table.hpp"
#include "core/figures/table.hpp"

#include <span>

namespace lifang {
namespace {

template <class Value>
Json or_null(const std::optional<Value>& value) {
    return value ? Json(*value) : Json(nullptr);
}

template <class Held>
Json json_of(const Held& number) {
    return number;
}
template <class Unit>
Json json_of(Quantity<Unit> quantity) {
    return quantity.value;
}
Json json_of(Cny money) { return money.yuan(); }
template <class Held>
Json json_of(const std::optional<Held>& number) {
    return number ? json_of(*number) : Json(nullptr);
}

/// All figures of a layout or a unit under the names of their columns.
template <class OneFigure, class Values>
void add_figures(Json& json, std::span<const OneFigure> figures, const Values& values) {
    for (const OneFigure& figure : figures)
        json[std::string(figure.column)] =
            std::visit([&](auto member) { return json_of(values.*member); }, figure.member);
}

}  // namespace

Json to_json(const PlannedLayout& layout) {
    Json json;
    json["layout_id"] = layout.key;
    json["label"] = to_text(layout.label);
    json[std::string(unit_count_figure().column)] = layout.units.size();
    json["status"] = to_text(layout.status);
    json["gap"] = or_null(layout.gap);
    json["objective"] = to_text(layout.objective);
    json["objective_value"] = layout.objective_value;
    json["lower_bound"] = or_null(layout.lower_bound);
    json["target_m2"] = layout.target_m2;
    json["min_m2"] = layout.min_m2;
    json["max_m2"] = layout.max_m2;
    json["units_in_bounds"] = count_units_in_bounds(layout);
    json["units_with_violations"] = count_violations(layout);
    add_figures(json, layout_figures(), layout);
    json["seed"] = layout.seed;
    return json;
}

Json to_json(const Unit& unit, const Plan& plan) {
    Json json;
    json["unit_id"] = unit.key;
    json["unit_code"] = unit.code;
    json["name"] = unit.name;
    json["community_id"] =
        unit.community ? Json(at(plan.ground.communities, *unit.community).key) : Json(nullptr);
    add_figures(json, unit_figures(), unit);
    add_money_json(json, unit);
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
    json["stage"] = to_text(issue.stage);
    json["source_layer"] = issue.source_layer.empty() ? Json(nullptr) : Json(issue.source_layer);
    json["source_fid"] = or_null(issue.source_fid);
    json["message"] = issue.message.in(Language::en);
    if (issue.place) json["place"] = {issue.place->x, issue.place->y};
    return json;
}

Json to_json(const std::vector<StageTiming>& stages) {
    Json json = Json::array();
    for (const StageTiming& timing : stages)
        json.push_back({{"name", to_text(timing.stage)},
                        {"seconds", timing.seconds.value},
                        {"items", timing.items},
                        {"issues", timing.issues}});
    return json;
}

Json to_json(const Issues& issues) {
    Json json = Json::array();
    for (const Issue& issue : issues) json.push_back(to_json(issue));
    return json;
}

std::string dump(const Json& value) { return value.dump(2, ' ', false, Json::error_handler_t::replace); }

}  // namespace lifang
