// Rule 6: the mode of every unit follows from the rules of the profile, and what would change it does.
#include "check/account.hpp"
#include "check/rules.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <sstream>

namespace lifang::checking {
namespace {

/// "mode=professional level=full min_households=800": a rule as the metadata tell it.
struct Rule {
    std::string mode, level;
    std::vector<std::pair<std::string, double>> bounds;  ///< "min_households", 800
};

using Facts = std::map<std::string, double>;  ///< those that are not known are not there

std::vector<Rule> read_rules(const PlanRows& plan) {
    std::vector<Rule> rules;
    while (true) {
        const auto text = plan.metadata.find("profile.modes." + std::to_string(rules.size() + 1));
        if (text == plan.metadata.end()) return rules;
        std::istringstream words(text->second);
        Rule rule;
        for (std::string word; words >> word;) {
            const std::size_t sign = word.find('=');
            if (sign == std::string::npos) continue;
            const std::string key = word.substr(0, sign), value = word.substr(sign + 1);
            double bound = 0.0;
            if (key == "mode")
                rule.mode = value;
            else if (key == "level")
                rule.level = value;
            else if (std::from_chars(value.data(), value.data() + value.size(), bound).ec == std::errc())
                rule.bounds.emplace_back(key, bound);
        }
        rules.push_back(std::move(rule));
    }
}

bool keeps(const std::pair<std::string, double>& bound, double value) {
    return bound.first.starts_with("min_") ? value >= bound.second : value <= bound.second;
}

bool fires(const Rule& rule, const Facts& facts) {
    return std::ranges::all_of(rule.bounds, [&](const auto& bound) {
        const auto fact = facts.find(bound.first.substr(4));
        return fact != facts.end() && keeps(bound, fact->second);
    });
}

/// Whether nothing that is known speaks against it.
bool may_fire(const Rule& rule, const Facts& facts) {
    return std::ranges::all_of(rule.bounds, [&](const auto& bound) {
        const auto fact = facts.find(bound.first.substr(4));
        return fact == facts.end() || keeps(bound, fact->second);
    });
}

std::size_t find_first(const std::vector<Rule>& rules, const Facts& facts) {
    return static_cast<std::size_t>(
        std::ranges::find_if(rules, [&](const Rule& rule) { return fires(rule, facts); }) - rules.begin());
}

Facts find_facts(const PlanRows& plan, const AccountUnit& unit) {
    Facts facts;
    double households = 0.0, buildings = 0.0, renovated = 0.0, consent = 1.0;
    bool knows_households = true, knows_renovated = true, knows_consent = true;
    for (const CompoundRow* compound : unit.compounds) {
        knows_households &= compound->households.has_value();
        knows_renovated &= compound->renovated.has_value();
        knows_consent &= compound->consent.has_value();
        households += static_cast<double>(compound->households.value_or(0));
        buildings += static_cast<double>(compound->buildings);
        renovated += compound->renovated.value_or(0) ? compound->floor_area : 0.0;
        consent = std::min(consent, compound->consent.value_or(1.0));
    }
    facts["floor_area_m2"] = unit.floor_area;
    facts["compounds"] = static_cast<double>(unit.compounds.size());
    facts["buildings"] = buildings;
    if (knows_households) facts["households"] = households;
    if (knows_renovated && unit.floor_area > 0.0) facts["renovated_share"] = renovated / unit.floor_area;
    if (knows_consent) facts["consent"] = consent;
    const std::vector<MoneyRow> lines = work_out_lines(plan, unit);
    const Number income = sum_of_side(lines, "income"), cost = sum_of_side(lines, "cost");
    if (income && cost) facts["net_before_subsidy_cny"] = *income - *cost;
    return facts;
}

std::string named(const std::string& mode, const std::string& level) {
    return level.empty() ? mode : mode + " " + level;
}

class Judge {
  public:
    Judge(const PlanRows& plan, Report& report) : plan_(plan), report_(report), rules_(read_rules(plan)) {}

    std::size_t judge(const LayoutRow& layout) {
        if (rules_.empty()) return 0;
        const std::vector<AccountUnit> units = find_account_units(plan_, layout);
        std::size_t judged = 0;
        for (std::size_t u = 0; u < units.size(); ++u) {
            const UnitRow& unit = layout.units[u];
            if (unit.money.lines.empty() && !unit.money.mode) continue;  // a file of before
            judge_unit(name_of(layout, unit), unit, find_facts(plan_, units[u]));
            ++judged;
        }
        return judged;
    }

  private:
    void judge_unit(const Phrase& where, const UnitRow& unit, const Facts& facts) {
        const std::size_t first = find_first(rules_, facts);
        const std::string found =
            first < rules_.size() ? named(rules_[first].mode, rules_[first].level) : "NULL";
        const std::string stated =
            unit.money.mode ? named(unit.money.mode->mode, unit.money.mode->level.value_or("")) : "NULL";
        const Text column = unit.money.mode ? Text(unit.money.mode->mode) : Text();
        if (stated != found || unit.mode != column) {
            wrong("wrong_mode", where, "mode", unit.mode == column ? stated : or_null(unit.mode), found);
            return;
        }
        if (!unit.money.mode) return;
        const ModeRow& row = *unit.money.mode;
        if (row.rule != static_cast<std::int64_t>(first) + 1)
            wrong("wrong_mode", where, "rule", std::to_string(row.rule), std::to_string(first + 1));
        Whole undecided;
        for (std::size_t i = first; i-- > 0;)
            if (may_fire(rules_[i], facts)) undecided = static_cast<std::int64_t>(i) + 1;
        if (row.undecided != undecided)
            wrong("wrong_mode", where, "undecided_rule", or_null(row.undecided), or_null(undecided));
        if (row.change_figure) judge_change(where, row, facts);
    }

    /// The one figure changed, and the rules asked again.
    void judge_change(const Phrase& where, const ModeRow& row, Facts facts) {
        const auto fact = facts.find(*row.change_figure);
        if (fact == facts.end() || !row.change_from || !row.change_to ||
            !is_close(fact->second, *row.change_from, 1e-6, 0.01)) {
            wrong("wrong_mode_change", where, "change_from",
                  row.change_from ? digits(*row.change_from) : "NULL",
                  fact == facts.end() ? "NULL" : digits(fact->second));
            return;
        }
        fact->second = *row.change_to;
        const std::size_t first = find_first(rules_, facts);
        const std::string found =
            first < rules_.size() ? named(rules_[first].mode, rules_[first].level) : "NULL";
        const std::string stated = named(row.change_mode.value_or(""), row.change_level.value_or(""));
        if (stated != found || found == named(row.mode, row.level.value_or("")))
            wrong("wrong_mode_change", where, "change_mode", stated, found);
    }

    void wrong(const char* code, const Phrase& where, const char* what, const std::string& stated,
               const std::string& found) {
        report_.broken(6, code,
                       Message("check_wrong_figure",
                               {{"where", where}, {"figure", what}, {"stated", stated}, {"found", found}}));
    }

    const PlanRows& plan_;
    Report& report_;
    std::vector<Rule> rules_;
};

}  // namespace

void check_modes(const PlanRows& plan, Report& report) {
    Judge judge(plan, report);
    std::size_t units = 0;
    for (const LayoutRow& layout : plan.layouts) units += judge.judge(layout);
    report.verified(6, Message("rule_modes"), units);
}

}  // namespace lifang::checking
