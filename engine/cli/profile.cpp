#include "core/profile.hpp"

#include "cli/arguments.hpp"
#include "cli/common_options.hpp"
#include "cli/console.hpp"
#include "cli/plan_json.hpp"
#include "cli/text_table.hpp"
#include "profiles/profiles.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

template <class Value>
Json or_null(const std::optional<Value>& value) {
    return value ? Json(*value) : Json(nullptr);
}

const char* word_of(IfUnknown unknown) { return unknown == IfUnknown::in ? "in" : "out"; }

void add_policy(const Profile& profile, Json& json) {
    const Prices& prices = profile.prices;
    json["prices"]["fee_cny_per_household_month"] = or_null(prices.fee_per_household);
    json["prices"]["fee_cny_per_m2_month"] = or_null(prices.fee_per_m2);
    json["prices"]["parking_cny_per_space_month"] = or_null(prices.parking_per_space);
    const Subsidies& subsidies = profile.subsidies;
    Json& of = json["subsidies"];
    of["professional_cny_per_m2_month"] = or_null(subsidies.professional);
    of["trusteeship_renovated_cny_per_m2_month"] = or_null(subsidies.trusteeship_renovated);
    of["trusteeship_not_renovated_cny_per_m2_month"] = or_null(subsidies.trusteeship_not_renovated);
    of["self_governed_renovated_cny_per_m2_month"] = or_null(subsidies.self_governed_renovated);
    of["self_governed_not_renovated_cny_per_m2_month"] = or_null(subsidies.self_governed_not_renovated);
    of["city_refund_share"] = or_null(subsidies.city_refund_share);
    of["city_refund_years"] = or_null(subsidies.city_refund_years);
    const Service& service = profile.service;
    json["service"]["professional_share"] = or_null(service.professional_share);
    json["service"]["committee_share"] = or_null(service.committee_share);
    json["service"]["incentive_min_m2"] =
        service.incentive_min ? Json(service.incentive_min->value) : Json(nullptr);
    json["service"]["incentive_contract_years"] = or_null(service.incentive_contract_years);
    json["service"]["levels"] = service.levels;
}

/// Every number of a profile, under the names of its file.
Json to_json(const Profile& profile) {
    Json json;
    json["name"] = profile.name;
    json["title_en"] = profile.title_en;
    json["title_zh"] = profile.title_zh;
    json["source"] = profile.source;
    json["target_m2"] = profile.target.value;
    json["min_m2"] = profile.min.value;
    json["max_m2"] = profile.max.value;
    json["isolated_max_m2"] = profile.isolated_max.value;
    json["code_pattern"] = profile.code_pattern;
    json["exclude_owner_unit"] = profile.exclude_owner_unit;
    json["max_build_year"] = or_null(profile.max_build_year);
    json["min_consent"] = or_null(profile.min_consent);
    json["metres_per_floor"] = profile.metres_per_floor.value;
    for (std::size_t kind = 0; kind < building_kind_count; ++kind) {
        const std::string name(to_text(static_cast<BuildingKind>(kind)));
        json["assumed_floors"][name] = profile.assumed_floors[kind];
        json["counts"][name] = profile.counts[kind];
    }
    json["impassable"] = Json::array();
    for (const Barrier barrier : profile.impassable) json["impassable"].push_back(to_text(barrier));
    json["unit_limit"] = to_text(profile.unit_limit);
    json["straddle_min_m"] = profile.straddle_min.value;
    json["neck_min_width_m"] = profile.neck_min_width.value;
    for (const Barrier barrier : all_barriers)
        json["severance"][std::string(to_text(barrier))] =
            profile.severance[static_cast<std::size_t>(barrier)];
    json["warnings_assumed_share"] = profile.most_assumed_share;
    json["derived_min_floor_area_m2"] = profile.derived_min.value;
    json["derived_max_floor_area_m2"] = profile.derived_max.value;
    json["quarter"] = {{"max_blocks", profile.quarter.max_blocks},
                       {"least_block_m2", profile.quarter.least_block.value},
                       {"max_ground_m2", profile.quarter.max_ground.value},
                       {"min_floor_area_ratio", profile.quarter.min_floor_area_ratio},
                       {"max_streets_m", profile.quarter.max_streets.value}};
    json["lanes"] = {{"houses_within_m", profile.lanes.houses_within.value},
                     {"built_share", profile.lanes.built_share}};
    const auto add_range = [&](const std::string& what, const PlausibleRange& range) {
        json["plausible"]["min_" + what] = range.least;
        json["plausible"]["max_" + what] = range.most;
    };
    add_range("levels", profile.plausible.levels);
    add_range("height_m", profile.plausible.height_m);
    add_range("floor_area_ratio", profile.plausible.floor_area_ratio);
    add_range("build_year", profile.plausible.build_year);
    json["ground"]["strip_max_width_m"] = profile.ground.strip_max_width.value;
    json["ground"]["strip_min_length_m"] = profile.ground.strip_min_length.value;
    json["ground"]["strip_max_built_m2"] = profile.ground.strip_max_built.value;
    json["ground"]["reach_m"] = profile.ground.reach.value;
    json["unknown_management"] = word_of(profile.unknown_management);
    json["unknown_build_year"] = word_of(profile.unknown_build_year);
    json["unknown_consent"] = word_of(profile.unknown_consent);
    add_policy(profile, json);
    json["assumed"] = profile.assumed;
    return json;
}

/// "severance.primary  30.0", one number a line.
void add_rows(TextTable& table, const std::string& prefix, const Json& json) {
    for (const auto& [key, value] : json.items()) {
        if (value.is_object())
            add_rows(table, prefix + key + ".", value);
        else
            table.add_row({prefix + key, value.is_string() ? value.get<std::string>() : value.dump()});
    }
}

/// Reading is checking: what is wrong with a profile ends the run with its table, its key and what was meant.
int check_profile(const Arguments& arguments, Console& console) {
    const Profile profile = load_profile(arguments.text(option::profile_name));
    std::string assumed;
    for (const std::string& table : profile.assumed)
        assumed += fmt::format("{}[{}]", assumed.empty() ? "" : " ", table);
    console.print(
        fmt::format(fmt::runtime(console.language() == Language::zh ? "{}：符合要求\n" : "{}: in order\n"),
                    profile.name));
    if (!assumed.empty())
        console.print(fmt::format(
            fmt::runtime(console.language() == Language::zh ? "  下列部分文件未给出，采用本软件的假定值：{}\n"
                                                            : "  left out, so our assumptions: {}\n"),
            assumed));
    console.print_json(dump({{"name", profile.name}, {"assumed", profile.assumed}}));
    return 0;
}

}  // namespace

int run_profile(const Arguments& arguments, Console& console) {
    if (arguments.text(option::profile_action) == "check") return check_profile(arguments, console);
    if (arguments.text(option::profile_action) == "show") {
        const Json json = to_json(load_profile(arguments.text(option::profile_name)));
        TextTable table;
        add_rows(table, "", json);
        console.print(table.text());
        console.print_json(dump(json));
        return 0;
    }
    TextTable table;
    Json json = Json::array();
    for (const std::string& name : list_profiles()) {
        const Profile profile = load_profile(name);
        table.add_row({name, console.language() == Language::zh ? profile.title_zh : profile.title_en});
        json.push_back({{"name", name}, {"title_en", profile.title_en}, {"title_zh", profile.title_zh}});
    }
    console.print(table.text());
    console.print_json(dump(json));
    return 0;
}

}  // namespace lifang
