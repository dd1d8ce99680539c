// Rule 0: the codes of a layout's units are all different, and by the pattern of the profile.
#include "check/rules.hpp"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include <fmt/format.h>

namespace lifang::checking {
namespace {

constexpr const char* national_standard = "CJ/T 349-2010";

/// The pattern that a named standard stands for.
std::string spelled_out(const std::string& pattern) {
    if (pattern == national_standard)
        return "{county:6}{subdistrict:3}{community_number:3}{middle:6}{sequence:2}";
    return pattern;
}

std::string escaped(const std::string& text) {
    static const std::regex special(R"([.^$|()\[\]{}*+?\\])");
    return std::regex_replace(text, special, R"(\$&)");
}

/// What the metadata say of codes.
struct CodePolicy {
    std::string pattern, middle;
    std::size_t digits = 0;  ///< of a whole code; 0: any signs
};

std::string find_text(const PlanRows& plan, std::string_view key) {
    const auto found = plan.metadata.find(key);
    return found == plan.metadata.end() ? std::string() : found->second;
}

CodePolicy read_policy(const PlanRows& plan) {
    constexpr std::size_t national_digits = 20;
    const std::string pattern = find_text(plan, "profile.code_pattern");
    const std::size_t digits =
        pattern == national_standard
            ? national_digits
            : static_cast<std::size_t>(plan.number_of("profile.code_digits").value_or(0.0));
    return {spelled_out(pattern), find_text(plan, "profile.code_middle"), digits};
}

/// How a field of the pattern reads in a code; `digits` as the pattern writes them, "" for any.
std::string expression_of(const std::string& field, const std::string& digits, const CodePolicy& policy) {
    if (field == "community") return "(.+)";
    if (field == "middle") return escaped(policy.middle);
    const bool is_number = field == "sequence" || field == "community_number";
    if (is_number) return digits.empty() ? "[0-9]+" : fmt::format("[0-9]{{{},}}", std::stoi(digits));
    return digits.empty() ? ".+" : fmt::format("[0-9]{{{}}}", std::stoi(digits));
}

/// A code by the pattern, as a regular expression whose group, where there is one, is the community.
std::regex expression_of(const CodePolicy& policy) {
    static const std::regex field(R"(\{([a-z_]+)(?::0?([1-9]))?\})");
    const std::string& pattern = policy.pattern;
    std::string expression;
    std::size_t end = 0;
    for (std::sregex_iterator it(pattern.begin(), pattern.end(), field), none; it != none; ++it) {
        const auto at = static_cast<std::size_t>(it->position());
        expression += escaped(pattern.substr(end, at - end)) + expression_of((*it)[1], (*it)[2], policy);
        end = at + static_cast<std::size_t>(it->length());
    }
    return std::regex(expression + escaped(pattern.substr(end)));
}

bool has_length(const std::string& code, const CodePolicy& policy) {
    return policy.digits == 0 ||
           (code.size() == policy.digits && code.find_first_not_of("0123456789") == std::string::npos);
}

}  // namespace

void check_codes(const PlanRows& plan, Report& report) {
    const CodePolicy policy = read_policy(plan);
    if (policy.pattern.empty()) return;  // of a plan of before
    const std::regex expression = expression_of(policy);
    // Plans of before could have patterns without a number, which have one code for all.
    const bool counts = policy.pattern.find("{sequence") != std::string::npos;
    for (const LayoutRow& layout : plan.layouts) {
        std::map<std::string, const UnitRow*> seen;
        for (const UnitRow& unit : layout.units) {
            const Message where = name_of(layout, unit);
            if (!unit.unit_code) {
                report.broken(0, "code_missing", Message("check_code_missing", {{"where", where}}));
                continue;
            }
            const auto [first, is_first] = seen.emplace(*unit.unit_code, &unit);
            if (counts && !is_first)
                report.broken(
                    0, "duplicate_code",
                    Message("check_duplicate_code",
                            {{"where", where}, {"code", *unit.unit_code}, {"other", first->second->id}}));
            std::smatch parts;
            const bool fits = std::regex_match(*unit.unit_code, parts, expression) &&
                              has_length(*unit.unit_code, policy) &&
                              (parts.size() < 2 || parts[1] == "00" || plan.community_ids.contains(parts[1]));
            if (!fits)
                report.broken(
                    0, "code_off_pattern",
                    Message("check_code_off_pattern",
                            {{"where", where}, {"code", *unit.unit_code}, {"pattern", policy.pattern}}));
        }
    }
}

}  // namespace lifang::checking
