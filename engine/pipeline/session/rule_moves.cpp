#include "pipeline/session/rule_moves.hpp"

#include <algorithm>
#include <tuple>

namespace lifang {
namespace {

// What breaks nothing and comes nearest to the bounds; among equals the most even units, or what is named
// first.
enum class Among { first, most_even };

Edit choose(const Editor& editor, const std::vector<Edit>& choices, Among equals) {
    return *std::ranges::min_element(choices, {}, [&](const Edit& choice) {
        const Effect effect = editor.weigh(choice);
        return std::tuple(!effect.is_allowed(), effect.excess_after - effect.excess_before,
                          equals == Among::most_even ? effect.after.mean_abs_deviation : 0.0);
    });
}

}  // namespace

void take_out(WorkingState& work, const std::vector<AtomId>& atoms, const Run& run) {
    const Editor& editor = work.editor();
    const Edit plain = editor.exclude(atoms);
    if (plain.empty()) return;
    const Effect effect = editor.weigh(plain);
    if (effect.is_allowed() && effect.keeps_bounds()) return work.apply(plain);
    const Edit repaired = editor.repair(plain, run);
    const bool helps = !repaired.empty() && (!effect.is_allowed() || editor.weigh(repaired).excess_after <
                                                                         effect.excess_after - 1e-9);
    work.apply(helps ? repaired : plain);
}

void house(WorkingState& work) {
    const Editor& editor = work.editor();
    for (std::size_t i = 0; i < work.state().unit_of.size(); ++i) {
        const AtomId atom{i};
        if (work.unit(atom) != no_unit || work.is_excluded(atom)) continue;
        std::vector<Edit> choices{editor.move({atom}, editor.free_unit())};
        for (const UnitId unit : work.neighbours(atom)) choices.push_back(editor.move({atom}, unit));
        work.apply(choose(editor, choices, Among::most_even));
    }
}

void grant(WorkingState& work, const Constraint& rule) {
    const Editor& editor = work.editor();
    std::vector<Edit> choices;
    for (const auto& [leaves, stays] :
         {std::pair(rule.atom, *rule.other), std::pair(*rule.other, rule.atom)}) {
        if (rule.kind == RuleKind::together) {
            choices.push_back(editor.move({leaves}, work.unit(stays)));
            continue;
        }
        for (const UnitId unit : work.neighbours(leaves))
            if (unit != work.unit(stays)) choices.push_back(editor.move({leaves}, unit));
        choices.push_back(editor.move({leaves}, editor.free_unit()));
    }
    work.apply(choose(editor, choices, Among::first));
}

bool keeps_pair(const std::vector<UnitId>& unit_of, const Constraint& rule) {
    if (!rule.other) return true;
    const UnitId one = at(unit_of, rule.atom), other = at(unit_of, *rule.other);
    if (one == no_unit || other == no_unit) return true;
    return (one == other) == (rule.kind == RuleKind::together);
}

}  // namespace lifang
