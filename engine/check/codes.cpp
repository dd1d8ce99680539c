// Rule 0: the codes of a layout's units are all different, and by the pattern of the profile.
#include "check/code_shape.hpp"
#include "check/rules.hpp"

#include <map>
#include <string>

namespace lifang::checking {
namespace {

constexpr const char* national_standard = "CJ/T 349-2010";

/// The pattern that a named standard stands for.
std::string spelled_out(const std::string& pattern) {
    if (pattern == national_standard)
        return "{county:6}{subdistrict:3}{community_number:3}{middle:6}{sequence:2}";
    return pattern;
}

/// What the metadata say of codes.
struct CodePolicy {
    std::string pattern, middle;
    double digits = 0.0;  ///< of a whole code; 0: any signs
};

std::string find_text(const PlanRows& plan, std::string_view key) {
    const auto found = plan.metadata.find(key);
    return found == plan.metadata.end() ? std::string() : found->second;
}

CodePolicy read_policy(const PlanRows& plan) {
    constexpr double national_digits = 20.0;
    const std::string pattern = find_text(plan, "profile.code_pattern");
    const double digits =
        pattern == national_standard ? national_digits : plan.number_of("profile.code_digits").value_or(0.0);
    return {spelled_out(pattern), find_text(plan, "profile.code_middle"), digits};
}

bool has_length(const std::string& code, const CodePolicy& policy) {
    return policy.digits == 0.0 || (static_cast<double>(code.size()) == policy.digits &&
                                    code.find_first_not_of("0123456789") == std::string::npos);
}

}  // namespace

void check_codes(const PlanRows& plan, Report& report) {
    const CodePolicy policy = read_policy(plan);
    if (policy.pattern.empty()) return;  // of a plan of before
    const CodeShape shape(policy.pattern, policy.middle);
    if (shape.fields() > CodeShape::most_fields) {
        report.broken(0, "code_off_pattern",
                      Message("check_code_pattern_of_many_fields",
                              {{"fields", shape.fields()}, {"most", CodeShape::most_fields}}));
        return;
    }
    for (const LayoutRow& layout : plan.layouts) {
        std::map<std::string, const UnitRow*> seen;
        for (const UnitRow& unit : layout.units) {
            const Message where = name_of(layout, unit);
            if (!unit.unit_code) {
                report.broken(0, "code_missing", Message("check_code_missing", {{"where", where}}));
                continue;
            }
            const auto [first, is_first] = seen.emplace(*unit.unit_code, &unit);
            // Plans of before could have patterns without a number, which have one code for all.
            if (shape.counts() && !is_first)
                report.broken(
                    0, "duplicate_code",
                    Message("check_duplicate_code",
                            {{"where", where}, {"code", *unit.unit_code}, {"other", first->second->id}}));
            if (!has_length(*unit.unit_code, policy) || !shape.admits(*unit.unit_code, plan.community_ids))
                report.broken(
                    0, "code_off_pattern",
                    Message("check_code_off_pattern",
                            {{"where", where}, {"code", *unit.unit_code}, {"pattern", policy.pattern}}));
        }
    }
}

}  // namespace lifang::checking
