// Why a compound is where it is, in sentences.
#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "core/objective_name.hpp"
#include "core/words.hpp"
#include "evaluate/explain/explain.hpp"
#include "evaluate/layout/trade.hpp"
#include "partition/objective/objective.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

/// What a move does to the objective.
enum class Turn { worse, same, better };

Turn turn_of(const CompoundExplanation& explanation, const MoveExplanation& move) {
    const double from = explanation.objective_before, to = move.objective_after;
    if (std::abs(to - from) <= 1e-9 * std::max({1.0, std::abs(from), std::abs(to)})) return Turn::same;
    return is_better(explanation.objective, to, from) ? Turn::better : Turn::worse;
}

std::string value_text(Objective objective, double value) {
    const Figure* const figure = find_figure(to_text(objective));
    return figure ? figure_text(*figure, value) : fmt::format("{:.3f}", value);
}

/// A layout of which nothing is known but these figures.
PlannedLayout with_figures(const FiguresOfLayout& figures, int units) {
    PlannedLayout layout;
    static_cast<FiguresOfLayout&>(layout) = figures;
    layout.units.resize(static_cast<std::size_t>(units));
    return layout;
}

Message tell_trade(const CompoundExplanation& explanation, const MoveExplanation& move) {
    return describe_trade(with_figures(move.after, move.units_after),
                          with_figures(explanation.before, explanation.units_before));
}

}  // namespace

Message tell_why(const CompoundExplanation& explanation, const MoveExplanation& move,
                 const PlannedLayout& layout) {
    const std::string& unit = at(layout.units, move.to).key;
    if (!move.kept_by.empty()) {
        std::vector<Message> reasons;
        for (const MoveExplanation::Kept& kept : move.kept_by) reasons.push_back(kept.what);
        return Message("explain_kept_out", {{"unit", unit}, {"reasons", reasons}});
    }
    const Objective objective = explanation.objective;
    std::vector<Message::Argument> told{{"unit", unit},
                                        {"objective", name_objective(to_text(objective))},
                                        {"from", value_text(objective, explanation.objective_before)},
                                        {"to", value_text(objective, move.objective_after)},
                                        {"trade", tell_trade(explanation, move)}};
    switch (turn_of(explanation, move)) {
        case Turn::worse:
            return Message("explain_objective_worse", told);
        case Turn::better:
            return Message("explain_objective_better", told);
        case Turn::same:
            break;
    }
    return Message("explain_objective_same", told);
}

Message tell_verdict(const CompoundExplanation& explanation, const PlannedLayout& layout) {
    if (explanation.left_out)
        return Message("explain_left_out", {{"reason", scope_reason(to_text(*explanation.left_out))}});
    if (explanation.moves.empty()) return Message("explain_no_neighbour");
    std::vector<std::string> free;
    bool is_worse_everywhere = true, is_better_nowhere = true;
    for (const MoveExplanation& move : explanation.moves) {
        if (!move.kept_by.empty()) continue;
        if (turn_of(explanation, move) == Turn::worse) continue;
        is_worse_everywhere = false;
        const bool is_only_worse = turn_of(explanation, move) == Turn::same &&
                                   tell_trade(explanation, move).code() == "trade_worse_only";
        is_better_nowhere = is_better_nowhere && is_only_worse;
        free.push_back(at(layout.units, move.to).key);
    }
    const auto kept = std::ranges::count_if(
        explanation.moves, [](const MoveExplanation& move) { return !move.kept_by.empty(); });
    const auto all = static_cast<std::ptrdiff_t>(explanation.moves.size());
    if (kept == all) return Message("explain_held_by_rules", {{"count", all}});
    const Message objective = name_objective(to_text(explanation.objective));
    if (is_worse_everywhere)
        return Message("explain_held_by_objective",
                       {{"free", all - kept}, {"count", all}, {"objective", objective}});
    std::vector<Message> units;
    for (const std::string& unit : free) units.push_back(Message::verbatim(unit));
    return Message(is_better_nowhere ? "explain_held_by_figures" : "explain_not_held",
                   {{"units", units}, {"objective", objective}});
}

}  // namespace lifang
