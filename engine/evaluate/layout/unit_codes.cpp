#include "evaluate/layout/unit_codes.hpp"

#include "core/error.hpp"
#include "core/policy/code_pattern.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace lifang {
namespace {

constexpr int first_merged = 601;
constexpr const char* usual_pattern = "{community}-{sequence:02}";
constexpr const char* no_community = "00";

bool is_digits(const std::string& text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

int number_of(const std::string& digits) {
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// What a community's id says of where it is.
CodeParts read_division(const std::string& id) {
    constexpr std::size_t county = 6, subdistrict = 3, community = 3;
    CodeParts parts;
    if (!is_digits(id)) return parts;
    if (id.size() == community) parts.community_number = number_of(id);
    if (id.size() != county + subdistrict + community) return parts;
    parts.county = id.substr(0, county);
    parts.subdistrict = id.substr(county, subdistrict);
    parts.community_number = number_of(id.substr(county + subdistrict));
    return parts;
}

class Coder {
  public:
    Coder(const Profile& profile, const std::vector<Community>& known, const std::set<std::string>& taken)
        : profile_(profile),
          pattern_text_(profile.code_pattern.empty() ? usual_pattern : profile.code_pattern),
          taken_(taken),
          pattern_(parse()),
          common_(find_common(known)) {}

    bool counts_merged() const { return pattern_.has(CodeField::community_number); }

    /// The next free code in a community; null: in none.
    std::string next(const Community* community) {
        CodeParts parts = parts_of(community ? read_division(community->key) : CodeParts());
        parts.community = community ? community->key : no_community;
        int& last = last_[make(parts)];
        do parts.sequence = ++last;
        while (taken_.contains(make(parts)));
        return make(parts);
    }

    /// The only unit of the next merged community.
    std::string next_merged() {
        CodeParts parts = parts_of(CodeParts());
        parts.community = no_community;
        parts.sequence = 1;
        do parts.community_number = merged_++;
        while (taken_.contains(make(parts)));
        return make(parts);
    }

  private:
    CodePattern parse() const {
        try {
            return CodePattern(pattern_text_, profile_.code_digits.value_or(0));
        } catch (const BadCodePattern& bad) {
            refuse(bad);
        }
    }

    std::string make(const CodeParts& parts) const {
        try {
            return make_code(pattern_, parts);
        } catch (const BadCodePattern& bad) {
            refuse(bad);
        }
    }

    [[noreturn]] void refuse(const BadCodePattern& bad) const {
        throw Error(ExitCode::input, Message("in_profile", {{"file", profile_.name}}),
                    Message("bad_code_pattern", {{"pattern", pattern_text_}, {"cause", bad.problem}}));
    }

    /// County and sub-district that all communities have in common.
    static CodeParts find_common(const std::vector<Community>& known) {
        CodeParts common;
        for (std::size_t i = 0; i < known.size(); ++i) {
            const CodeParts parts = read_division(known[i].key);
            if (i == 0) common = parts;
            if (parts.county != common.county) common.county.clear();
            if (parts.subdistrict != common.subdistrict) common.subdistrict.clear();
        }
        return common;
    }

    CodeParts parts_of(CodeParts parts) const {
        const auto fill = [](std::string& text, const std::string& own, const std::string& common) {
            if (text.empty()) text = own.empty() ? common : own;
        };
        fill(parts.county, profile_.code_county, common_.county);
        fill(parts.subdistrict, profile_.code_subdistrict, common_.subdistrict);
        parts.middle = profile_.code_middle;
        return parts;
    }

    const Profile& profile_;
    std::string pattern_text_;
    const std::set<std::string>& taken_;
    CodePattern pattern_;
    CodeParts common_;
    std::map<std::string, int> last_;  ///< sequence, by all else that a code is made from
    int merged_ = first_merged;
};

/// Units of several communities from west to east, then from north to south.
std::vector<std::size_t> find_merged(const UnitsToCode& units) {
    std::vector<std::size_t> merged;
    std::vector<Point> centres(units.shapes.size());
    for (std::size_t unit = 0; unit < units.shapes.size(); ++unit) {
        if (units.communities[unit]) continue;
        centres[unit] = centroid(units.shapes[unit]);
        merged.push_back(unit);
    }
    std::ranges::stable_sort(merged, [&](std::size_t a, std::size_t b) {
        if (centres[a].x != centres[b].x) return centres[a].x < centres[b].x;
        return centres[a].y > centres[b].y;
    });
    return merged;
}

}  // namespace

std::vector<std::string> make_unit_codes(const Profile& profile, const std::vector<Community>& known,
                                         const UnitsToCode& units, const std::set<std::string>& taken) {
    Coder coder(profile, known, taken);
    std::vector<std::string> codes(units.communities.size());
    const bool counts_merged = coder.counts_merged() && !known.empty();
    if (counts_merged)
        for (const std::size_t unit : find_merged(units))
            if (!units.is_coded[unit]) codes[unit] = coder.next_merged();
    for (std::size_t unit = 0; unit < codes.size(); ++unit) {
        if (units.is_coded[unit] || (counts_merged && !units.communities[unit])) continue;
        codes[unit] = coder.next(units.communities[unit] ? &at(known, *units.communities[unit]) : nullptr);
    }
    return codes;
}

}  // namespace lifang
