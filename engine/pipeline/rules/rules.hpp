#pragma once

#include "pipeline/rules/rules_file.hpp"
#include "publish/plan/plan.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// The rows as rules on the compounds of a plan, each once, in their order. Compounds are named by id, or by
/// a name that only one of them has. Throws Error(input) that tells of every row at once what is wrong with
/// it: an unknown kind or compound, with the nearest known; what a rule lacks or cannot have; a rule on a
/// compound that another row excludes. `source` is for the message.
std::vector<PlanConstraint> make_plan_rules(const std::string& source, const std::vector<RuleRow>& rows,
                                            const std::vector<Compound>& compounds);

/// Takes compounds that rules exclude out of scope.
void exclude_by_rules(const std::vector<PlanConstraint>& rules, std::vector<Compound>& compounds);

/// One warning, rule_out_of_scope, for each rule on a compound that takes no part for another reason.
Issues find_moot_rules(const std::vector<PlanConstraint>& rules, const std::vector<Compound>& compounds);

/// The compound people mean by a word, or what is wrong with it.
struct FoundCompound {
    std::optional<CompoundId> compound;
    Message problem, advice;
};
FoundCompound find_compound(const std::string& word, const std::vector<Compound>& compounds);

}  // namespace lifang
