#include "evaluate/layout/unit_names.hpp"

#include "core/utf8.hpp"
#include "evaluate/layout/unit_codes.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

/// Whether a name is written in Chinese characters (CJK Unified Ideographs and their extension A).
bool is_chinese(const std::string& text) {
    return std::ranges::any_of(to_characters(text), [](char32_t c) { return c >= 0x3400 && c <= 0x9FFF; });
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

// What stands before and behind the number in Chinese names.
constexpr std::string_view ordinal = "第", of_units = "单元", of_area = "片";

std::string name_in_community(const std::string& community, int number) {
    return is_chinese(community) ? fmt::format("{}{}{}{}", community, ordinal, number, of_units)
                                 : fmt::format("{} {}", community, number);
}

std::string name_by_street(const std::string& street, int number) {
    if (street.empty()) return fmt::format("{}{}{}", ordinal, number, of_units);
    return is_chinese(street) ? fmt::format("{}{}{}", street, of_area, number)
                              : fmt::format("{} {}", street, number);
}

bool is_number(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Makes names from 1 upwards until one is free.
template <class Make>
std::string take_free(const std::set<std::string>& taken, int& number, Make make) {
    for (;;) {
        std::string name = make(++number);
        // A pattern without a number has one name for all.
        if (!taken.contains(name) || name == make(number + 1)) return name;
    }
}

}  // namespace

std::string unit_name_in(const std::string& name, Language language) {
    if (language == Language::zh) return name;
    std::string_view place = name;
    const bool counts_units = place.ends_with(of_units);
    if (counts_units) place.remove_suffix(of_units.size());
    const std::string_view mark = counts_units ? ordinal : of_area;
    const std::size_t at_mark = place.rfind(mark);
    if (at_mark == std::string_view::npos || !is_number(place.substr(at_mark + mark.size()))) return name;
    const std::string_view number = place.substr(at_mark + mark.size());
    return at_mark == 0 ? fmt::format("unit {}", number)
                        : fmt::format("{} {}", place.substr(0, at_mark), number);
}

std::vector<UnitName> make_unit_names(const Profile& profile, const std::vector<Community>& known,
                                      const std::vector<std::optional<CommunityId>>& communities,
                                      const std::vector<MultiPolygon>& shapes,
                                      const std::vector<UnitBorder>& borders, const KeptNames* kept) {
    static const KeptNames nothing;
    const KeptNames& before = kept ? *kept : nothing;
    const std::size_t units = communities.size();
    const auto streets = longest_streets(units, borders);
    UnitsToCode to_code{communities, shapes, std::vector<bool>(units)};
    for (std::size_t unit = 0; unit < units; ++unit) to_code.is_coded[unit] = kept && kept->by_unit[unit];
    const auto codes = make_unit_codes(profile, known, to_code, before.codes);
    const int digits = std::max<int>(2, static_cast<int>(fmt::formatted_size("{}", units)));

    int last_key = 0;
    std::map<std::string, int> in_community, on_street;
    std::vector<UnitName> names(units);
    for (std::size_t unit = 0; unit < units; ++unit) {
        if (kept && kept->by_unit[unit]) {
            names[unit] = *kept->by_unit[unit];
            continue;
        }
        const Community* community = communities[unit] ? &at(known, *communities[unit]) : nullptr;
        const std::string of = community ? community->key : "00";
        names[unit].key =
            take_free(before.keys, last_key, [&](int n) { return fmt::format("u{:0{}}", n, digits); });
        names[unit].code = codes[unit];
        const bool is_named = community && !community->name.empty();
        int& number = is_named ? in_community[of] : on_street[streets[unit]];
        names[unit].name = take_free(before.names, number, [&](int n) {
            return is_named ? name_in_community(community->name, n) : name_by_street(streets[unit], n);
        });
    }
    return names;
}

}  // namespace lifang
