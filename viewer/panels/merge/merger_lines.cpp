#include "merger_lines.hpp"

#include "core/code_words.hpp"
#include "core/figures/table.hpp"
#include "core/policy/entry.hpp"
#include "evaluate/layout/unit_title.hpp"
#include "evaluate/merge/between.hpp"
#include "load/site/compound_title.hpp"
#include "model/figure_line.hpp"
#include "model/format.hpp"
#include "model/words.hpp"
#include "publish/report/inventory_words.hpp"

#include <QCoreApplication>
#include <utility>

namespace lifang {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MergerLines)
};

QString text_of(const std::string& text) { return QString::fromStdString(text); }

/// The lines of one judgement in one language.
class Teller {
  public:
    Teller(const MergeJudgement& judged, const Plan& plan, Language language)
        : judged_(judged), plan_(plan), language_(language) {}

    std::vector<Line> tell() && {
        tell_rules();
        tell_consents();
        tell_managers();
        tell_roads();
        tell_money();
        tell_inventory();
        tell_codes();
        tell_layout();
        return std::move(lines_);
    }

  private:
    Line& add(const QString& section, const QString& name, const QString& value = {}) {
        Line& line = lines_.emplace_back();
        line.section = section;
        line.name = name;
        line.value = value;
        return line;
    }
    void remark(const QString& section, const QString& words) { add(section, words).tone = Line::Remark; }

    QString source_of(const std::string& entry) const {
        if (entry.empty()) return Words::tr("option of the plan");
        return text_of(entry) + ": " + text_of(source_text(plan_.site.profile, entry, language_));
    }
    static QString change(const QString& before, const QString& after) {
        return before == after ? after : before + QStringLiteral(" → ") + after;
    }

    void tell_rules() {
        const QString section = Words::tr("Rules");
        for (const MergeJudgement::RuleJudgement& rule : judged_.rules) {
            const bool is_broken =
                rule.state == MergeRuleState::broken || rule.state == MergeRuleState::broken_before;
            const QString sign = is_broken                           ? QStringLiteral("✗ ")
                                 : rule.state == MergeRuleState::met ? QStringLiteral("✓ ")
                                                                     : QString();
            Line& line = add(section, word_text(CodeSet::merge_rule, to_text(rule.rule), language_),
                             sign + word_text(CodeSet::merge_rule_state, to_text(rule.state), language_));
            line.source = source_of(rule.entry);
            if (is_broken) line.tone = Line::Alarming;
            remark(section, text_of(rule.what.in(language_)));
        }
        if (judged_.rules.empty()) remark(section, Words::tr("No rule of the profile speaks of this."));
    }

    void tell_consents() {
        const QString section = Words::tr("Consents");
        if (judged_.consents.empty()) return remark(section, Words::tr("Nobody has to agree."));
        remark(section, Words::tr("%n owners' assembly(ies) have to agree, each for itself", "",
                                  static_cast<int>(judged_.consents.size())));
        for (const CompoundId id : judged_.consents) {
            const Compound& compound = at(plan_.ground.compounds, id);
            Line& line = add(section, text_of(compound_title(compound)),
                             compound.consent ? Words::tr("%1 agree").arg(percent_text(*compound.consent))
                                              : Words::tr("not known"));
            line.unknown = !compound.consent;
            line.compound = static_cast<int>(id.index);
        }
    }

    void tell_managers() {
        const QString section = Words::tr("Managed today by");
        for (const MergeJudgement::Managed& managed : judged_.managers) {
            const QString name = managed.management ? word_text(CodeSet::management_mode,
                                                                to_text(*managed.management), language_)
                                                    : Words::tr("Not known");
            QStringList values{Words::tr("%n compound(s)", "", managed.compounds),
                               area_text(managed.floor_area, language_)};
            if (managed.households) values << Words::tr("%1 households").arg(count_text(*managed.households));
            add(section, name, values.join(QStringLiteral(" · ")));
        }
    }

    void tell_roads() {
        const QString section = Words::tr("Will lie inside");
        for (const MergeJudgement::RoadInside& road : judged_.roads)
            add(section, text_of(name_of_road(road).in(language_)), length_text(road.length, language_));
        if (judged_.roads.empty())
            remark(section, Words::tr("No road, railway or water lies on the borders between them."));
    }

    void tell_money() {
        const QString section = Words::tr("Money per month");
        const auto amount = [&](const std::optional<Cny>& money) {
            return money ? money_text(*money, language_) : Words::tr("not known");
        };
        for (const MergeJudgement::MoneySum& sum : judged_.money) {
            Line& line = add(section, word_text(CodeSet::money_line, to_text(sum.item), language_),
                             change(amount(sum.before), amount(sum.after)));
            line.meaning = word_text(CodeSet::money_side, to_text(sum.side), language_);
            if (!sum.entry.empty()) line.source = source_of(sum.entry);
            line.unknown = !sum.after;
        }
        if (judged_.money.empty()) remark(section, Words::tr("The profile gives no rates."));
    }

    void tell_inventory() {
        const QString section = Words::tr("To maintain");
        for (const MergeJudgement::InventorySum& sum : judged_.inventory) {
            QString name = word_text(CodeSet::inventory_item, to_text(sum.item), language_);
            const QString item_class = text_of(inventory_class_text(sum.item, sum.item_class, language_));
            if (!item_class.isEmpty()) name += Words::tr(" (%1)").arg(item_class);
            const auto amount = [&](double number) {
                return text_of(inventory_amount_text(number, sum.measure, language_));
            };
            add(section, name, change(amount(sum.before), amount(sum.after)));
        }
    }

    void tell_codes() {
        const QString section = Words::tr("Codes");
        const auto named = [](const std::optional<Unit>& unit) {
            if (!unit) return Words::tr("none");
            return text_of(unit_title(*unit));
        };
        for (const MergeJudgement::UnitChange& one : judged_.units) {
            const Unit& known = one.after ? *one.after : *one.before;
            add(section, text_of(known.name.empty() ? known.key : known.name),
                change(named(one.before), named(one.after)));
        }
    }

    void tell_layout() {
        const QString section = Words::tr("Whole layout");
        const auto figure = [&](const Figure& which, std::optional<double> before,
                                std::optional<double> after) {
            if (!before && !after) return;
            const auto text = [&](const std::optional<double>& number) {
                return number ? value_text(which, *number, language_) : QStringLiteral("–");
            };
            add(section, name_text(which, language_), change(text(before), text(after))).meaning =
                figure_meaning(which, language_);
        };
        figure(unit_count_figure(), judged_.units_before, judged_.units_after);
        for (const LayoutFigure& one : layout_figures())
            figure(one, number_of<FiguresOfLayout>(judged_.layout_before, one.member),
                   number_of<FiguresOfLayout>(judged_.layout_after, one.member));
    }

    const MergeJudgement& judged_;
    const Plan& plan_;
    Language language_;
    std::vector<Line> lines_;
};

}  // namespace

std::vector<Line> list_merger_lines(const MergeJudgement& judged, const Plan& plan, Language language) {
    return Teller(judged, plan, language).tell();
}

}  // namespace lifang
