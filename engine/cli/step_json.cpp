#include "cli/step_text.hpp"

namespace lifang {
namespace {

Json figures_json(const StepEffect::LayoutFigures& layout) {
    const FiguresOfLayout& figures = layout.figures;
    return {{"units", layout.units},
            {"max_abs_deviation", figures.max_abs_deviation},
            {"mean_abs_deviation", figures.mean_abs_deviation},
            {"severance", figures.severance},
            {"cut_length_m", figures.cut_length.value},
            {"compactness", figures.compactness},
            {"road_border_share", figures.road_border_share}};
}

Json unit_json(const UnitMeasure& unit) {
    if (unit.atoms == 0) return nullptr;
    return {{"floor_area_m2", unit.weight},    {"deviation", unit.deviation},
            {"compounds", unit.atoms},         {"perimeter_m", unit.perimeter},
            {"polsby_popper", unit.roundness}, {"severance", unit.severance}};
}

Json id_or_null(const std::string& id) { return id.empty() ? Json() : Json(id); }

template <class Value>
Json or_null(const std::optional<Value>& value) {
    return value ? Json(*value) : Json();
}

Json ids(const std::vector<CompoundId>& list, const std::vector<Compound>& compounds) {
    Json json = Json::array();
    for (const CompoundId compound : list) json.push_back(at(compounds, compound).key);
    return json;
}

}  // namespace

Json to_json(const StepEffect& effect, const std::vector<Compound>& compounds) {
    Json json;
    json["before"] = figures_json(effect.before);
    json["after"] = figures_json(effect.after);
    json["allowed"] = effect.is_allowed();
    json["units"] = Json::array();
    for (const StepEffect::UnitChange& change : effect.units)
        json["units"].push_back({{"unit_id", change.unit},
                                 {"before", unit_json(change.before)},
                                 {"after", unit_json(change.after)}});
    json["moves"] = Json::array();
    for (const StepEffect::Transfer& transfer : effect.transfers)
        json["moves"].push_back({{"compound_id", at(compounds, transfer.compound).key},
                                 {"from", id_or_null(transfer.from)},
                                 {"to", id_or_null(transfer.to)}});
    json["outside_bounds"] = Json::array();
    for (const StepEffect::Outside& outside : effect.outside) json["outside_bounds"].push_back(outside.unit);
    json["breaks"] = Json::array();
    for (const StepEffect::Breakage& one : effect.breakages) {
        Json parts = Json::array();
        for (const auto& part : one.parts) parts.push_back(ids(part, compounds));
        json["breaks"].push_back(
            {{"unit_id", one.unit}, {"parts", parts}, {"would_join", ids(one.connector, compounds)}});
    }
    json["broken_rules"] = Json::array();
    for (const StepEffect::Rule& rule : effect.broken)
        json["broken_rules"].push_back(
            {{"kind", to_text(rule.kind)}, {"compounds", ids(rule.compounds, compounds)}});
    return json;
}

Json consents_json(const StepEffect& effect, const std::vector<Compound>& compounds) {
    Json json = Json::array();
    for (const CompoundId id : effect.consents_needed) {
        const Compound& compound = at(compounds, id);
        json.push_back({{"compound_id", compound.key},
                        {"name", compound.name},
                        {"households", or_null(compound.households)},
                        {"consent", or_null(compound.consent)}});
    }
    return json;
}

}  // namespace lifang
