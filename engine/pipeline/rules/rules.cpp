#include "pipeline/rules/rules.hpp"

#include "core/error.hpp"
#include "core/nearest.hpp"
#include "pipeline/rules/complaints.hpp"

#include <algorithm>
#include <map>

namespace lifang {
namespace {

// What people may ask for; `include` tells of layouts that are there.
constexpr RuleKind kinds[] = {RuleKind::lock, RuleKind::exclude, RuleKind::together, RuleKind::apart,
                              RuleKind::pin};

std::optional<RuleKind> find_kind(const std::string& word) {
    for (const RuleKind kind : kinds)
        if (to_text(kind) == word || rule_kind(to_text(kind), Language::zh) == word) return kind;
    return std::nullopt;
}

class RuleReader {
  public:
    explicit RuleReader(const std::vector<Compound>& compounds) : compounds_(compounds) {}

    void read(const RuleRow& row) {
        const auto kind = find_kind(row[RuleRow::kind]);
        if (!kind) return complain(row, RuleRow::kind, unknown_kind(row[RuleRow::kind]));
        const auto compound = find(row, RuleRow::compound);
        if (!compound) return;
        PlanConstraint rule{.kind = *kind,
                            .compound = *compound,
                            .unit = row[RuleRow::unit],
                            .note = row[RuleRow::note],
                            .author = row[RuleRow::author]};
        const bool is_pair = *kind == RuleKind::together || *kind == RuleKind::apart;
        const bool has_unit = *kind == RuleKind::lock || *kind == RuleKind::pin;
        if (is_pair) {
            rule.other = find(row, RuleRow::other);
            if (!rule.other) return;
            if (*rule.other == *compound)
                return complain(row, RuleRow::other, Message("other_is_same_compound"));
        } else if (!row[RuleRow::other].empty()) {
            return complain(row, RuleRow::other,
                            Message("column_has_no_meaning", {{"kind", kind_word(*kind)}}));
        }
        if (!has_unit && !rule.unit.empty())
            return complain(row, RuleRow::unit,
                            Message("column_has_no_meaning", {{"kind", kind_word(*kind)}}));
        if (has_unit && rule.unit.empty())
            return complain(row, RuleRow::unit, Message("rule_unit_missing", {{"kind", kind_word(*kind)}}));
        if (std::ranges::find(rules_, rule) != rules_.end()) return;
        rules_.push_back(std::move(rule));
        places_.push_back(row.place);
    }

    // What is in no unit cannot share one.
    void check_exclusions() {
        std::map<CompoundId, std::size_t> excluded;
        for (std::size_t i = 0; i < rules_.size(); ++i)
            if (rules_[i].kind == RuleKind::exclude) excluded.emplace(rules_[i].compound, i);
        for (std::size_t i = 0; i < rules_.size(); ++i)
            for (const auto& compound : {std::optional(rules_[i].compound), rules_[i].other}) {
                if (!compound || rules_[i].kind == RuleKind::exclude || !excluded.contains(*compound))
                    continue;
                complaints_.push_back(
                    Message("rule_on_excluded", {{"place", places_[i]},
                                                 {"kind", rule_kind(to_text(rules_[i].kind))},
                                                 {"compound", at(compounds_, *compound).key},
                                                 {"other", places_[excluded.at(*compound)]}}));
            }
    }

    std::vector<PlanConstraint> finish(const std::string& source) {
        check_exclusions();
        if (complaints_.empty()) return std::move(rules_);
        refuse_rows(source, std::move(complaints_));
    }

  private:
    std::optional<CompoundId> find(const RuleRow& row, RuleRow::Column column) {
        if (row[column].empty()) {
            complain(row, column, Message("rule_cell_missing", {{"kind", row[RuleRow::kind]}}));
            return std::nullopt;
        }
        const FoundCompound found = find_compound(row[column], compounds_);
        if (!found.compound)
            complain(
                row, column,
                help_with(Message("problem_of_word", {{"word", row[column]}, {"problem", found.problem}}),
                          found.advice));
        return found.compound;
    }

    static Message kind_word(RuleKind kind) { return rule_kind(to_text(kind)); }

    static Message help_with(const Message& problem, const Message& help) {
        return Message("problem_and_help", {{"problem", problem}, {"help", help}});
    }

    static Message unknown_kind(const std::string& word) {
        std::vector<std::string_view> known;
        for (const RuleKind kind : kinds) known.push_back(to_text(kind));
        const auto meant = find_nearest(word, known);
        if (word.empty()) return Message("kind_missing");
        const Message unknown("kind_unknown", {{"word", word}});
        return meant ? help_with(unknown, Message("did_you_mean", {{"word", *meant}})) : unknown;
    }

    void complain(const RuleRow& row, RuleRow::Column column, const Message& problem) {
        const Message place("at_column", {{"place", row.place}, {"column", name_of(column)}});
        complaints_.push_back(Message("row_complaint", {{"place", place}, {"problem", problem}}));
    }

    const std::vector<Compound>& compounds_;
    std::vector<PlanConstraint> rules_;
    std::vector<Message> places_;  // by rule
    std::vector<Message> complaints_;
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
        if (rule.kind == RuleKind::exclude) at(compounds, rule.compound).scope_reason = ScopeReason::excluded;
}

Issues find_moot_rules(const std::vector<PlanConstraint>& rules, const std::vector<Compound>& compounds) {
    Issues issues;
    for (const PlanConstraint& rule : rules)
        for (const auto& id : {std::optional(rule.compound), rule.other}) {
            if (!id || rule.kind == RuleKind::exclude || at(compounds, *id).in_scope()) continue;
            const Compound& compound = at(compounds, *id);
            issues.push_back(
                {.severity = Severity::warning,
                 .code = "rule_out_of_scope",
                 .stage = Stage::partition,
                 .message = Message("rule_out_of_scope",
                                    {{"kind", rule_kind(to_text(rule.kind))},
                                     {"compound", compound.key},
                                     {"reason", scope_reason(to_text(*compound.scope_reason))}})});
        }
    return issues;
}

FoundCompound find_compound(const std::string& word, const std::vector<Compound>& compounds) {
    std::vector<CompoundId> named;
    std::vector<std::string_view> known;
    for (std::size_t i = 0; i < compounds.size(); ++i) {
        if (compounds[i].key == word) return {CompoundId{i}, {}, {}};
        if (compounds[i].name == word) named.emplace_back(i);
        known.push_back(compounds[i].key);
        if (!compounds[i].name.empty()) known.push_back(compounds[i].name);
    }
    if (named.size() == 1) return {named.front(), {}, {}};
    if (named.size() > 1)
        return {std::nullopt, Message("ambiguous_compound_name", {{"count", named.size()}}),
                Message("give_compound_id")};
    const auto meant = find_nearest(word, known);
    return {std::nullopt, Message("compound_unknown"),
            meant ? Message("did_you_mean", {{"word", *meant}}) : Message("give_id_or_name")};
}

}  // namespace lifang
