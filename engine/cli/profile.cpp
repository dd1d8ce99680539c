#include "cli/arguments.hpp"
#include "cli/common_options.hpp"
#include "cli/console.hpp"
#include "cli/plan_json.hpp"
#include "cli/text_table.hpp"
#include "core/policy/entry.hpp"
#include "profiles/profiles.hpp"

#include <type_traits>
#include <variant>

#include <fmt/format.h>

namespace lifang {
namespace {

Json to_json(const PolicyValue& value) {
    return std::visit(
        [](const auto& held) {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
                return Json(nullptr);
            else
                return Json(held);
        },
        value);
}

/// "coverage.walk_limit_m" → json["coverage"]["walk_limit_m"].
Json& find_table(Json& json, std::string_view table) {
    const std::size_t dot = table.find('.');
    Json& outer = json[std::string(table.substr(0, dot))];
    return dot == std::string_view::npos ? outer : find_table(outer, table.substr(dot + 1));
}

Json to_json(const ModeRule& rule) {
    Json json = {{"mode", to_text(rule.mode)}};
    if (rule.level) json["level"] = to_text(*rule.level);
    for (const ModeCondition& condition : rule.conditions)
        json[std::string(condition.side == ModeCondition::Side::min ? "min_" : "max_") +
             std::string(to_text(condition.figure))] = condition.bound;
    return json;
}

/// Every entry of a profile under the names of its file, and under "sources" where each comes from.
Json to_json(const Profile& profile) {
    Json json = {{"name", profile.name},           {"title_en", profile.title_en},
                 {"title_zh", profile.title_zh},   {"source", profile.source},
                 {"source_zh", profile.source_zh}, {"bases", Json::array()},
                 {"assumed", profile.assumed}};
    for (const ProfileBase& base : profile.bases) json["bases"].push_back(base.name);
    const std::vector<PolicyValue> values = list_values(profile);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const PolicyEntry& entry = policy_entries()[i];
        find_table(json, entry.table)[std::string(entry.key)] = to_json(values[i]);
        if (is_set(values[i]))
            find_table(json["sources"], entry.table)[std::string(entry.key)] =
                source_text(profile, entry.path(), Language::en);
    }
    json["modes"] = Json::array();
    for (const ModeRule& rule : profile.modes) json["modes"].push_back(to_json(rule));
    json["sources"]["modes"] = source_text(profile, "modes", Language::en);
    return json;
}

/// A value as it stands in the file: lists in brackets.
std::string value_text(const PolicyValue& value) {
    const bool is_list = std::holds_alternative<std::vector<std::string>>(value);
    return is_list ? "[" + to_text(value) + "]" : to_text(value);
}

/// One entry a line: its name in the file, value, unit, what it means, where it comes from.
std::string to_table(const Profile& profile, Language language) {
    TextTable table;
    table.add_row({"name", profile.name});
    table.add_row({"title", language == Language::zh ? profile.title_zh : profile.title_en});
    table.add_row({"source", language == Language::zh ? profile.source_zh : profile.source});
    for (const ProfileBase& base : profile.bases) table.add_row({"base", base.name});
    const std::vector<PolicyValue> values = list_values(profile);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const PolicyEntry& entry = policy_entries()[i];
        table.add_row({entry.path(), is_set(values[i]) ? value_text(values[i]) : std::string("-"),
                       std::string(entry.unit.in(language)), std::string(entry.words.in(language)),
                       is_set(values[i]) ? source_text(profile, entry.path(), language) : std::string()});
    }
    TextTable modes;  // of its own: rules are long, and would push the other columns apart
    for (std::size_t i = 0; i < profile.modes.size(); ++i)
        modes.add_row({fmt::format("modes.{}", i + 1), to_text(profile.modes[i]),
                       source_text(profile, "modes", language)});
    return table.text() + modes.text();
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
        const Profile profile = load_profile(arguments.text(option::profile_name));
        console.print(to_table(profile, console.language()));
        console.print_json(dump(to_json(profile)));
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
