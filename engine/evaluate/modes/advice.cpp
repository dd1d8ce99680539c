#include "evaluate/modes/advice.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lifang {
namespace {

enum class Holds { no, unknown, yes };

Holds holds(const ModeCondition& condition, const ModeFacts& facts) {
    const std::optional<double>& value = facts[condition.figure];
    if (!value) return Holds::unknown;
    const bool does =
        condition.side == ModeCondition::Side::min ? *value >= condition.bound : *value <= condition.bound;
    return does ? Holds::yes : Holds::no;
}

/// Whether all conditions hold: `no` where one does not, whatever the others.
Holds holds(const ModeRule& rule, const ModeFacts& facts) {
    Holds all = Holds::yes;
    for (const ModeCondition& condition : rule.conditions) all = std::min(all, holds(condition, facts));
    return all;
}

std::optional<std::size_t> find_rule(const std::vector<ModeRule>& rules, const ModeFacts& facts) {
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (holds(rules[i], facts) == Holds::yes) return i;
    return std::nullopt;
}

/// What a figure changes by at least, and the least and the greatest it can be.
struct Domain {
    double step = 1.0, least = 0.0, most = std::numeric_limits<double>::infinity();
};

Domain domain_of(ModeFigure figure) {
    switch (figure) {
        case ModeFigure::households:
        case ModeFigure::buildings:
        case ModeFigure::compounds:
            return {};
        case ModeFigure::renovated_share:
        case ModeFigure::consent:
            return {.step = 1e-4, .most = 1.0};
        case ModeFigure::floor_area_m2:
            return {.step = 0.01};
        case ModeFigure::net_before_subsidy_cny:
            return {.step = 0.01, .least = -std::numeric_limits<double>::infinity()};
    }
    return {};
}

/// The values of a figure next to its bounds in the rules: at each, and one step past it.
std::vector<double> list_turning_points(const std::vector<ModeRule>& rules, ModeFigure figure) {
    const Domain domain = domain_of(figure);
    std::vector<double> values;
    for (const ModeRule& rule : rules)
        for (const ModeCondition& condition : rule.conditions) {
            if (condition.figure != figure) continue;
            const double past = condition.side == ModeCondition::Side::min ? -domain.step : domain.step;
            for (const double value : {condition.bound, condition.bound + past})
                if (value >= domain.least && value <= domain.most) values.push_back(value);
        }
    return values;
}

double size_of(const ModeChange& change) {
    const double scale = std::max(std::abs(change.from), std::abs(change.to));
    return scale > 0.0 ? std::abs(change.to - change.from) / scale : 0.0;
}

std::optional<ModeChange> find_change(const std::vector<ModeRule>& rules, const ModeFacts& facts,
                                      const ModeRule& fired) {
    std::optional<ModeChange> nearest;
    for (std::size_t i = 0; i < mode_figure_count; ++i) {
        const auto figure = static_cast<ModeFigure>(i);
        if (!facts[figure]) continue;
        for (const double value : list_turning_points(rules, figure)) {
            ModeFacts changed = facts;
            changed[figure] = value;
            const auto rule = find_rule(rules, changed);
            if (!rule || (rules[*rule].mode == fired.mode && rules[*rule].level == fired.level)) continue;
            const ModeChange change{figure, *facts[figure], value, rules[*rule].mode, rules[*rule].level};
            if (!nearest || size_of(change) < size_of(*nearest)) nearest = change;
        }
    }
    return nearest;
}

}  // namespace

std::optional<ModeAdvice> advise_mode(const std::vector<ModeRule>& rules, const ModeFacts& facts) {
    const auto fired = find_rule(rules, facts);
    if (!fired) return std::nullopt;
    const ModeRule& rule = rules[*fired];
    ModeAdvice advice{rule.mode, rule.level, static_cast<int>(*fired) + 1, {}, {}};
    for (std::size_t i = 0; i < *fired && !advice.undecided; ++i)
        if (holds(rules[i], facts) == Holds::unknown) advice.undecided = static_cast<int>(i) + 1;
    advice.change = find_change(rules, facts, rule);
    return advice;
}

}  // namespace lifang
