#include "evaluate/unit_names.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

/// Whether a name is written in Chinese characters: a UTF-8 lead byte of the blocks around U+4E00–U+9FFF.
bool is_chinese(const std::string& text) {
    return std::ranges::any_of(text, [](unsigned char byte) { return byte >= 0xE4 && byte <= 0xE9; });
}

std::string format_code(const Profile& profile, const std::string& community, int sequence) {
    const std::string pattern =
        profile.code_pattern.empty() ? "{community}-{sequence:02}" : profile.code_pattern;
    try {
        return fmt::format(fmt::runtime(pattern), fmt::arg("community", community),
                           fmt::arg("sequence", sequence));
    } catch (const fmt::format_error& problem) {
        throw Error(ExitCode::input, Message("in_profile", {{"file", profile.name}}),
                    Message("bad_code_pattern", {{"pattern", pattern}, {"cause", problem.what()}}));
    }
}

/// The named street with the greatest length around each unit; empty where none has a name.
std::vector<std::string> longest_streets(std::size_t units, const std::vector<UnitBorder>& borders) {
    std::vector<std::map<std::string, Meters>> lengths(units);
    for (const UnitBorder& border : borders) {
        if (border.road_name.empty() || !is_street(border.barrier)) continue;
        at(lengths, border.a)[border.road_name] += border.length;
        if (border.b) at(lengths, *border.b)[border.road_name] += border.length;
    }
    std::vector<std::string> longest(units);
    for (std::size_t unit = 0; unit < units; ++unit) {
        Meters best;
        for (const auto& [name, length] : lengths[unit])
            if (length > best) best = length, longest[unit] = name;
    }
    return longest;
}

std::string name_in_community(const std::string& community, int number) {
    return is_chinese(community) ? fmt::format("{}第{}单元", community, number)
                                 : fmt::format("{} {}", community, number);
}

std::string name_by_street(const std::string& street, int number) {
    if (street.empty()) return fmt::format("第{}单元", number);
    return is_chinese(street) ? fmt::format("{}片{}", street, number) : fmt::format("{} {}", street, number);
}

}  // namespace

std::vector<UnitName> make_unit_names(const Site& site,
                                      const std::vector<std::optional<CommunityId>>& communities,
                                      const std::vector<UnitBorder>& borders) {
    const std::size_t units = communities.size();
    const auto streets = longest_streets(units, borders);
    const bool by_community = site.profile.code_pattern.empty() ||
                              site.profile.code_pattern.find("{community") != std::string::npos;
    const int digits = std::max<int>(2, static_cast<int>(fmt::formatted_size("{}", units)));

    std::map<std::string, int> in_community, on_street;
    std::vector<UnitName> names(units);
    for (std::size_t unit = 0; unit < units; ++unit) {
        const Community* community = communities[unit] ? &at(site.communities, *communities[unit]) : nullptr;
        const std::string key = community ? community->key : "00";
        const int sequence = ++in_community[key];
        names[unit].key = fmt::format("u{:0{}}", unit + 1, digits);
        names[unit].code =
            format_code(site.profile, key, by_community ? sequence : static_cast<int>(unit) + 1);
        if (community && !community->name.empty())
            names[unit].name = name_in_community(community->name, sequence);
        else
            names[unit].name = name_by_street(streets[unit], ++on_street[streets[unit]]);
    }
    return names;
}

}  // namespace lifang
