#include "pipeline/rules.hpp"

#include "core/error.hpp"
#include "core/nearest.hpp"
#include "partition/graph.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

using Kind = Constraint::Kind;

std::optional<Kind> find_kind(const std::string& word) {
    constexpr std::pair<std::string_view, Kind> chinese[] = {{"锁定", Kind::lock},
                                                             {"排除", Kind::exclude},
                                                             {"同单元", Kind::together},
                                                             {"不同单元", Kind::apart},
                                                             {"指定单元", Kind::pin}};
    for (const auto& [name, kind] : chinese)
        if (name == word) return kind;
    return find_constraint_kind(word);
}

class RuleReader {
  public:
    explicit RuleReader(const std::vector<Compound>& compounds) : compounds_(compounds) {}

    void read(const RuleRow& row) {
        const auto kind = find_kind(row[RuleRow::kind]);
        if (!kind) return complain(row, RuleRow::kind, unknown_kind(row[RuleRow::kind]));
        const auto compound = find(row, RuleRow::compound);
        if (!compound) return;
        PlanConstraint rule{std::string(to_text(*kind)), *compound,          std::nullopt,
                            row[RuleRow::unit],          row[RuleRow::note], row[RuleRow::author]};
        const bool is_pair = *kind == Kind::together || *kind == Kind::apart;
        const bool has_unit = *kind == Kind::lock || *kind == Kind::pin;
        if (is_pair) {
            rule.other = find(row, RuleRow::other);
            if (!rule.other) return;
            if (*rule.other == *compound)
                return complain(row, RuleRow::other, "is the same compound: name another");
        } else if (!row[RuleRow::other].empty()) {
            return complain(row, RuleRow::other, fmt::format("has no meaning with '{}'", rule.kind));
        }
        if (!has_unit && !rule.unit.empty())
            return complain(row, RuleRow::unit, fmt::format("has no meaning with '{}'", rule.kind));
        if (has_unit && rule.unit.empty())
            return complain(row, RuleRow::unit,
                            fmt::format("is missing: '{}' holds a compound to the others of the same unit_id",
                                        rule.kind));
        if (std::ranges::find(rules_, rule) != rules_.end()) return;
        rules_.push_back(std::move(rule));
        places_.push_back(row.place);
    }

    // What is in no unit cannot share one.
    void check_exclusions() {
        std::map<CompoundId, std::size_t> excluded;
        for (std::size_t i = 0; i < rules_.size(); ++i)
            if (rules_[i].kind == "exclude") excluded.emplace(rules_[i].compound, i);
        for (std::size_t i = 0; i < rules_.size(); ++i)
            for (const auto& compound : {std::optional(rules_[i].compound), rules_[i].other}) {
                if (!compound || rules_[i].kind == "exclude" || !excluded.contains(*compound)) continue;
                complaints_.push_back(fmt::format("{}: '{}' on '{}', which {} excludes", places_[i],
                                                  rules_[i].kind, at(compounds_, *compound).key,
                                                  places_[excluded.at(*compound)]));
            }
    }

    std::vector<PlanConstraint> finish(const std::string& source) {
        check_exclusions();
        constexpr std::size_t most_told = 10;
        if (complaints_.empty()) return std::move(rules_);
        std::string what = complaints_.front();
        for (std::size_t i = 1; i < std::min(most_told, complaints_.size()); ++i)
            what += "\n  " + complaints_[i];
        if (complaints_.size() > most_told)
            what += fmt::format("\n  ... and {} more", complaints_.size() - most_told);
        throw Error(ExitCode::input, source, what,
                    "Mend these rows; 'lifang info PLAN --compounds' lists ids and names");
    }

  private:
    std::optional<CompoundId> find(const RuleRow& row, RuleRow::Column column) {
        if (row[column].empty()) {
            complain(row, column, fmt::format("is missing: '{}' needs it", row[RuleRow::kind]));
            return std::nullopt;
        }
        const FoundCompound found = find_compound(row[column], compounds_);
        if (!found.compound)
            complain(row, column, fmt::format("'{}' {}. {}", row[column], found.problem, found.advice));
        return found.compound;
    }

    static std::string unknown_kind(const std::string& word) {
        std::vector<std::string_view> known;
        for (const Kind kind : {Kind::lock, Kind::exclude, Kind::together, Kind::apart, Kind::pin})
            known.push_back(to_text(kind));
        const auto meant = find_nearest(word, known);
        if (word.empty()) return "is missing: lock, exclude, together, apart or pin";
        return fmt::format("'{}' is none of lock, exclude, together, apart, pin{}", word,
                           meant ? fmt::format(". Did you mean '{}'?", *meant) : "");
    }

    void complain(const RuleRow& row, RuleRow::Column column, const std::string& what) {
        complaints_.push_back(fmt::format("{}, column {}: {}", row.place, name_of(column), what));
    }

    const std::vector<Compound>& compounds_;
    std::vector<PlanConstraint> rules_;
    std::vector<std::string> places_;  // by rule
    std::vector<std::string> complaints_;
};

}  // namespace

std::vector<PlanConstraint> make_plan_rules(const std::string& source, const std::vector<RuleRow>& rows,
                                            const std::vector<Compound>& compounds) {
    RuleReader reader(compounds);
    for (const RuleRow& row : rows) reader.read(row);
    return reader.finish(source);
}

void exclude_by_rules(const std::vector<PlanConstraint>& rules, std::vector<Compound>& compounds) {
    for (const PlanConstraint& rule : rules)
        if (rule.kind == "exclude") at(compounds, rule.compound).scope_reason = ScopeReason::excluded;
}

Issues find_moot_rules(const std::vector<PlanConstraint>& rules, const std::vector<Compound>& compounds) {
    Issues issues;
    for (const PlanConstraint& rule : rules)
        for (const auto& id : {std::optional(rule.compound), rule.other}) {
            if (!id || rule.kind == "exclude" || at(compounds, *id).in_scope()) continue;
            const Compound& compound = at(compounds, *id);
            issues.push_back(
                {Severity::warning, "rule_out_of_scope", "partition", "", std::nullopt,
                 fmt::format("the rule '{}' on compound {} has no effect: it is out of scope ({})", rule.kind,
                             compound.key, to_text(*compound.scope_reason)),
                 std::nullopt});
        }
    return issues;
}

FoundCompound find_compound(const std::string& word, const std::vector<Compound>& compounds) {
    std::vector<CompoundId> named;
    std::vector<std::string_view> known;
    for (std::size_t i = 0; i < compounds.size(); ++i) {
        if (compounds[i].key == word) return {CompoundId{i}, "", ""};
        if (compounds[i].name == word) named.emplace_back(i);
        known.push_back(compounds[i].key);
        if (!compounds[i].name.empty()) known.push_back(compounds[i].name);
    }
    if (named.size() == 1) return {named.front(), "", ""};
    if (named.size() > 1)
        return {std::nullopt, fmt::format("is the name of {} compounds", named.size()),
                "Give the compound_id"};
    const auto meant = find_nearest(word, known);
    return {std::nullopt, "is no compound of this plan",
            meant ? fmt::format("Did you mean '{}'?", *meant) : "Give a compound_id or a name"};
}

}  // namespace lifang
