#include "publish/report/policy_sources.hpp"

#include "core/policy/entry.hpp"

#include <string>
#include <string_view>

#include <fmt/format.h>

namespace lifang {
namespace {

/// A path that may be parted at its dots and underscores: printing programs part words only at a space.
std::string partable(const std::string& path) {
    constexpr std::string_view zero_width_space = "\u200b";
    std::string text;
    for (const char letter : path) {
        text += letter;
        if (letter == '.' || letter == '_') text += zero_width_space;
    }
    return text;
}

/// The values of a table of the profile, those that are set.
HtmlTable tabulate(const Profile& profile, Language language, std::string& unset) {
    const auto say = [&](Text text) { return std::string(text.in(language)); };
    HtmlTable table{{{say({"entry", "条目"})},
                     {say({"meaning", "含义"})},
                     {say({"value", "取值"}), true},
                     {say({"unit", "单位"})},
                     {say({"source", "来源"})}},
                    {},
                    "sources"};
    const auto entries = policy_entries();
    const std::vector<PolicyValue> values = list_values(profile);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const PolicyEntry& entry = entries[i];
        if (!is_set(values[i])) {
            unset += (unset.empty() ? "" : say({", ", "、"})) + entry.path();
            continue;
        }
        const std::string value = to_text(values[i]);
        if (value.empty()) continue;  // a text that says nothing
        table.add({partable(entry.path()), std::string(entry.words.in(language)), value,
                   std::string(entry.unit.in(language)), source_text(profile, entry.path(), language)});
    }
    return table;
}

}  // namespace

void write_policy_sources(const Profile& profile, Language language, Html& html) {
    const auto say = [&](Text text) { return std::string(text.in(language)); };
    std::string unset;
    const HtmlTable table = tabulate(profile, language, unset);
    html.open("section");
    html.heading(2, say({"Assumptions and sources", "假设与依据"}), "sources");
    html.paragraph(fmt::format(
        fmt::runtime(
            say({"Policy profile {}. Source: {}. What its document does not give is our assumption, and "
                 "says so.",
                 "政策参数：{}。来源：{}。文件未给出的数值为本项目的假设，逐条注明。"})),
        profile.name,
        language == Language::zh && !profile.source_zh.empty() ? profile.source_zh : profile.source));
    html.table(table);
    if (!profile.modes.empty()) {
        html.heading(
            3, say({"Rules of the management mode, the first that holds", "管理模式规则（取首条满足者）"}));
        std::vector<std::string> rules;
        for (const ModeRule& rule : profile.modes) rules.push_back(to_text(rule));
        html.list(rules);
        html.paragraph(source_text(profile, "modes", language), "pale");
    }
    if (!unset.empty())
        html.paragraph(fmt::format(fmt::runtime(say({"Not set, so that what needs them is not known: {}.",
                                                     "未设定（凡需用到者均为未知）：{}。"})),
                                   unset),
                       "pale");
    html.close("section");
}

}  // namespace lifang
