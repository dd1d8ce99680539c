#include "load/belong/scope.hpp"

#include "geometry/measure.hpp"
#include "load/site/findings.hpp"

#include <map>

namespace lifang {
namespace {

/// One rule of scope as far as unknown figures go.
struct Rule {
    const char* figure;
    const char* code;
    bool is_set;
    IfUnknown if_unknown;
    bool (*is_known)(const Compound&);
};

std::array<Rule, 3> rules_of(const Profile& profile) {
    return {
        Rule{"figure_management", "unknown_management", profile.exclude_owner_unit,
             profile.unknown_management,
             [](const Compound& compound) { return compound.management.has_value(); }},
        Rule{"figure_build_year", "unknown_build_year", profile.max_build_year.has_value(),
             profile.unknown_build_year,
             [](const Compound& compound) { return compound.build_year.has_value(); }},
        Rule{"figure_consent", "unknown_consent", profile.min_consent.has_value(), profile.unknown_consent,
             [](const Compound& compound) { return compound.consent.has_value(); }}};
}

Message fate(const Rule& rule) {
    return Message(rule.if_unknown == IfUnknown::in ? "unknown_is_in_scope" : "unknown_is_out_of_scope");
}

void report(const Rule& rule, Site& site) {
    std::map<std::string, std::pair<std::size_t, std::size_t>> by_layer;  // compounds, those that know
    for (const Compound& compound : site.compounds) {
        auto& [all, known] = by_layer[compound.source.layer];
        ++all;
        known += rule.is_known(compound);
    }
    for (const auto& [layer, counts] : by_layer)
        if (counts.second == 0)
            site.issues.push_back(
                make_finding(Severity::info, rule.code, {layer, -1},
                             Message("unknown_in_whole_layer", {{"figure", Message(rule.figure)},
                                                                {"count", counts.first},
                                                                {"layer", layer},
                                                                {"fate", fate(rule)}})));
    for (const Compound& compound : site.compounds) {
        if (rule.is_known(compound) || by_layer[compound.source.layer].second == 0) continue;
        const Point at = centroid(compound.footprint);
        site.issues.push_back(make_finding(
            Severity::info, rule.code, compound.source,
            Message("unknown_of_compound",
                    {{"figure", Message(rule.figure)}, {"compound", compound.key}, {"fate", fate(rule)}}),
            Place{at.x, at.y}));
    }
}

}  // namespace

std::optional<ScopeReason> find_scope_reason(const Compound& compound, const Profile& profile,
                                             const std::set<std::string>& excluded) {
    const auto is_out = [](IfUnknown unknown) { return unknown == IfUnknown::out; };
    if (excluded.count(compound.key)) return ScopeReason::excluded;
    if (profile.exclude_owner_unit) {
        if (compound.management == Management::owner_unit) return ScopeReason::owner_unit;
        if (!compound.management && is_out(profile.unknown_management))
            return ScopeReason::unknown_management;
    }
    if (profile.max_build_year) {
        if (compound.build_year && *compound.build_year > *profile.max_build_year)
            return ScopeReason::too_new;
        if (!compound.build_year && is_out(profile.unknown_build_year))
            return ScopeReason::unknown_build_year;
    }
    if (profile.min_consent) {
        if (compound.consent && *compound.consent < *profile.min_consent) return ScopeReason::consent_too_low;
        if (!compound.consent && is_out(profile.unknown_consent)) return ScopeReason::unknown_consent;
    }
    if (compound.floor_area.value <= 0.0) return ScopeReason::no_floor_area;
    return std::nullopt;
}

void report_unknown_scope(Site& site) {
    for (const Rule& rule : rules_of(site.profile))
        if (rule.is_set) report(rule, site);
}

}  // namespace lifang
