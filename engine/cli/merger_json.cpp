#include "cli/merger_text.hpp"
#include "core/figures/table.hpp"
#include "core/policy/entry.hpp"

namespace lifang {
namespace {

template <class Value>
Json or_null(const std::optional<Value>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json ids(const std::vector<CompoundId>& list, const Plan& plan) {
    Json json = Json::array();
    for (const CompoundId compound : list) json.push_back(at(plan.ground.compounds, compound).key);
    return json;
}

Json names_json(const std::optional<Unit>& unit) {
    if (!unit) return nullptr;
    return {{"unit_id", unit->key}, {"unit_code", unit->code}, {"name", unit->name}};
}

Json roads_json(const std::vector<MergeJudgement::RoadInside>& roads) {
    Json json = Json::array();
    for (const MergeJudgement::RoadInside& road : roads)
        json.push_back({{"barrier", to_text(road.barrier)},
                        {"name", road.name.empty() ? Json(nullptr) : Json(road.name)},
                        {"length_m", road.length.value}});
    return json;
}

Json rule_json(const MergeJudgement::RuleJudgement& rule, const Profile& profile) {
    return {{"rule", to_text(rule.rule)},
            {"state", to_text(rule.state)},
            {"message", rule.what.in(Language::en)},
            {"entry", rule.entry.empty() ? Json(nullptr) : Json(rule.entry)},
            {"source", source_of(rule.entry, profile, Language::en)}};
}

Json suggestion_json(const MergeSuggestion& suggestion, const Plan& plan, const PlannedLayout& layout) {
    Json json;
    json["units"] = Json::array();
    for (const UnitId unit : suggestion.units) json["units"].push_back(at(layout.units, unit).key);
    json["compounds"] = ids(suggestion.whole.compounds, plan);
    json["score"] = suggestion.score.total;
    for (std::size_t i = 0; i < score_part_count; ++i)
        json["parts"][std::string(codes_of<ScorePart>[i])] = or_null(suggestion.score.parts[i]);
    json["has_small"] = suggestion.has_small;
    json["above_max"] = suggestion.is_heavy;
    json["open_consents"] = suggestion.open_consents;
    json["roads_inside"] = roads_json(suggestion.roads);
    json["merged"] = to_json(suggestion.whole, plan);
    return json;
}

}  // namespace

Json to_json(const JudgedSet& judged, const Plan& plan) {
    Json json = to_json(judged.unit, plan);
    for (std::size_t i = 0; i < unit_figures().size(); ++i)
        if (!judged.figures[i]) json[std::string(unit_figures()[i].column)] = nullptr;
    if (judged.unit.code.empty())  // a set that is no unit
        for (const char* key : {"unit_code", "violations"}) json[key] = nullptr;
    json["mode"] = or_null(judged.unit.mode);
    json["members"] = ids(judged.compounds, plan);
    return json;
}

Json merger_json(const MergeJudgement& judged, const Plan& plan) {
    Json json;
    json["of"] = judged.is_of_compounds ? "compounds" : "units";
    json["parts"] = Json::array();
    for (const JudgedSet& part : judged.parts) json["parts"].push_back(to_json(part, plan));
    for (std::size_t i = 0; i < unit_figures().size(); ++i)
        json["sum"][std::string(unit_figures()[i].column)] = or_null(judged.sums[i]);
    json["merged"] = to_json(judged.whole, plan);
    json["roads_inside"] = roads_json(judged.roads);
    json["money"] = Json::array();
    for (const MergeJudgement::MoneySum& sum : judged.money)
        json["money"].push_back({{"item", to_text(sum.item)},
                                 {"side", to_text(sum.side)},
                                 {"before_cny", or_null(to_number(sum.before))},
                                 {"after_cny", or_null(to_number(sum.after))},
                                 {"entry", sum.entry.empty() ? Json(nullptr) : Json(sum.entry)}});
    json["inventory"] = Json::array();
    for (const MergeJudgement::InventorySum& sum : judged.inventory)
        json["inventory"].push_back({{"item", to_text(sum.item)},
                                     {"class", sum.item_class.empty() ? Json(nullptr) : Json(sum.item_class)},
                                     {"measure", to_text(sum.measure)},
                                     {"before", sum.before},
                                     {"after", sum.after}});
    json["managers"] = Json::array();
    for (const MergeJudgement::Managed& managed : judged.managers)
        json["managers"].push_back(
            {{"management", managed.management ? Json(to_text(*managed.management)) : Json(nullptr)},
             {"compounds", managed.compounds},
             {"floor_area_m2", managed.floor_area.value},
             {"households", or_null(managed.households)}});
    json["rules"] = Json::array();
    for (const MergeJudgement::RuleJudgement& rule : judged.rules)
        json["rules"].push_back(rule_json(rule, plan.site.profile));
    json["codes"] = Json::array();
    for (const MergeJudgement::UnitChange& change : judged.units)
        json["codes"].push_back({{"before", names_json(change.before)}, {"after", names_json(change.after)}});
    for (const LayoutFigure& figure : layout_figures())
        json["layout"][std::string(figure.column)] = {
            {"before", or_null(number_of<FiguresOfLayout>(judged.layout_before, figure.member))},
            {"after", or_null(number_of<FiguresOfLayout>(judged.layout_after, figure.member))}};
    return json;
}

Json suggestions_json(const MergeSuggestions& suggestions, const Plan& plan, const PlannedLayout& layout) {
    Json json;
    const Profile& profile = plan.site.profile;
    json["weights"] = Json::array();
    for (std::size_t i = 0; i < score_part_count; ++i) {
        const auto part = static_cast<ScorePart>(i);
        json["weights"].push_back(
            {{"part", to_text(part)},
             {"weight", weight_of(profile.merge, part)},
             {"entry", entry_of(part)},
             {"source", source_text(profile, std::string(entry_of(part)), Language::en)}});
    }
    json["compared"] = {{"units", suggestions.units_compared}, {"compounds", suggestions.compounds_compared}};
    json["units"] = Json::array();
    for (const MergeSuggestion& one : suggestions.units)
        json["units"].push_back(suggestion_json(one, plan, layout));
    json["compounds"] = Json::array();
    for (const MergeSuggestion& one : suggestions.compounds)
        json["compounds"].push_back(suggestion_json(one, plan, layout));
    return json;
}

}  // namespace lifang
