#include "pipeline/rules/constraints.hpp"

#include <iterator>
#include <map>
#include <string>

namespace lifang {
namespace {

/// Who names one unit_id. A unit that a rule names may be gone, or not be there yet, but whoever is bound to
/// it is still to be in one.
struct Company {
    std::vector<AtomId> locked, pinned;
};
using Companies = std::map<std::string, Company>;

void keep_together(const std::vector<AtomId>& atoms, Constraints& constraints) {
    for (const AtomId atom : atoms)
        if (atom != atoms.front())
            constraints.push_back({RuleKind::together, atoms.front(), atom, std::nullopt});
}

// Names are compared among rules of one kind: those of locks are ids of units, those of pins what people
// called them.
void keep_apart(const Companies& companies, std::vector<AtomId> Company::*kind, Constraints& constraints) {
    for (auto one = companies.begin(); one != companies.end(); ++one)
        for (auto other = std::next(one); other != companies.end(); ++other) {
            const auto &here = one->second.*kind, &there = other->second.*kind;
            if (!here.empty() && !there.empty())
                constraints.push_back({RuleKind::apart, here.front(), there.front(), std::nullopt});
        }
}

}  // namespace

Constraints read_constraints(const std::vector<PlanConstraint>& rules, const District& district,
                             LockedIn locked_in) {
    Constraints constraints;
    Companies companies;
    for (const PlanConstraint& row : rules) {
        const auto atom = find_atom(district, row.compound);
        const auto other = row.other ? find_atom(district, *row.other) : std::nullopt;
        if (!atom || (row.other && !other) || row.kind == RuleKind::include) continue;
        if (row.kind == RuleKind::pin) companies[row.unit].pinned.push_back(*atom);
        if (row.kind == RuleKind::lock) companies[row.unit].locked.push_back(*atom);
        const bool is_named =
            row.kind == RuleKind::pin || (row.kind == RuleKind::lock && locked_in == LockedIn::name);
        if (!is_named) constraints.push_back({row.kind, *atom, other, std::nullopt});
    }
    for (const auto& [name, company] : companies) {
        std::vector<AtomId> all = company.pinned;
        if (!all.empty() || locked_in == LockedIn::name)
            all.insert(all.end(), company.locked.begin(), company.locked.end());
        keep_together(all, constraints);
    }
    keep_apart(companies, &Company::pinned, constraints);
    if (locked_in == LockedIn::name) keep_apart(companies, &Company::locked, constraints);
    return constraints;
}

}  // namespace lifang
