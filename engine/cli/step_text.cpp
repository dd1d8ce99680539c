#include "cli/step_text.hpp"

#include "cli/console.hpp"
#include "cli/text_table.hpp"
#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "core/figures/views.hpp"
#include "core/words.hpp"
#include "load/site/compound_title.hpp"

#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

std::string whole(double amount) { return with_thousands(std::llround(amount)); }

std::string floor_area(const UnitMeasure& unit) { return unit.atoms == 0 ? "-" : whole(unit.weight); }

/// The parts of the text in one language.
class Teller {
  public:
    Teller(const StepEffect& effect, const std::vector<Compound>& compounds, Language language)
        : effect_(effect), compounds_(compounds), language_(language) {}

    std::string figures() const {
        TextTable table({say({"figure", "指标"}), say({"before", "之前"}), say({"after", "之后"})});
        table.align_right(1);
        table.align_right(2);
        const StepEffect::LayoutFigures &a = effect_.before, &b = effect_.after;
        const auto add = [&](const Figure& figure, std::optional<double> before,
                             std::optional<double> after) {
            table.add_row(
                {table_heading(figure, language_), figure_text(figure, before), figure_text(figure, after)});
        };
        add(unit_count_figure(), a.units, b.units);
        for (const std::string_view column : views::edit_table) {
            const LayoutFigure& figure = layout_figure(column);
            add(figure, number_of<FiguresOfLayout>(a.figures, figure.member),
                number_of<FiguresOfLayout>(b.figures, figure.member));
        }
        return table.text();
    }

    std::string units() const {
        TextTable table({say({"unit", "单元"}), say({"floor area before, m²", "之前建筑面积(平方米)"}),
                         say({"after, m²", "之后(平方米)"}), say({"compounds", "小区"})});
        for (const std::size_t column : {1U, 2U, 3U}) table.align_right(column);
        for (const StepEffect::UnitChange& change : effect_.units)
            table.add_row({change.unit, floor_area(change.before), floor_area(change.after),
                           fmt::format("{} > {}", change.before.atoms, change.after.atoms)});
        return table.text();
    }

    std::string transfers() const {
        TextTable table({say({"compound", "小区"}), say({"from", "原单元"}), say({"to", "新单元"})});
        const auto unit = [&](const std::string& id) {
            return id.empty() ? say({"left out", "不纳入"}) : id;
        };
        for (const StepEffect::Transfer& transfer : effect_.transfers)
            table.add_row({title(transfer.compound), unit(transfer.from), unit(transfer.to)});
        return table.text();
    }

    std::string outside() const {
        std::string text;
        for (const StepEffect::Outside& one : effect_.outside) {
            const Text sentence = one.is_above() ? Text{"unit {}: {} m² is above the maximum of {} m²\n",
                                                        "单元 {}：{} 平方米，超过上限 {} 平方米\n"}
                                                 : Text{"unit {}: {} m² is below the minimum of {} m²\n",
                                                        "单元 {}：{} 平方米，低于下限 {} 平方米\n"};
            text += fmt::format(fmt::runtime(sentence.in(language_)), one.unit, whole(one.floor_area_m2),
                                whole(one.bound_m2));
        }
        return text.empty() ? "" : "\n" + text;
    }

    std::string granted() const {
        std::string text;
        for (const StepEffect::Rule& rule : effect_.granted)
            text += fmt::format("\n{}\n", Message("moved_for_rule", {{"kind", rule_kind(to_text(rule.kind))},
                                                                     {"a", title(rule.compounds.front())},
                                                                     {"b", title(rule.compounds.back())}})
                                              .in(language_));
        return text;
    }

    std::string consents() const {
        TextTable table({say({"owners of", "业主"}), say({"households", "户数"}),
                         say({"agree so far", "已同意"}), say({"management", "管理方式"})});
        table.align_right(1);
        table.align_right(2);
        long long households = 0;
        for (const CompoundId id : effect_.consents_needed) {
            const Compound& compound = at(compounds_, id);
            households += compound.households.value_or(0);
            table.add_row({title(id), compound.households ? with_thousands(*compound.households) : "-",
                           compound.consent ? percent(*compound.consent) : "-",
                           compound.management
                               ? std::string(management_mode(to_text(*compound.management), language_))
                               : "-"});
        }
        return say({"Consents needed: the owners of each compound agree for themselves",
                    "须征得同意：各小区业主分别表决"}) +
               fmt::format(" ({} {})\n", with_thousands(households),
                           say({"households known", "户（已知）"})) +
               table.text();
    }

    std::string breakages() const {
        std::string text;
        for (const StepEffect::Breakage& one : effect_.breakages) {
            text += fmt::format("\n{} {}: {} {}", say({"unit", "单元"}), one.unit, one.parts.size(),
                                say({"parts that no passable border joins", "部分互不连通"}));
            if (one.connector.empty())
                text +=
                    say({"; no other compound joins them: units stay inside their community, railways "
                         "and water part",
                         "；其间也没有可相连的小区（单元不跨社区、铁路与水域）"});
            for (const CompoundId compound : one.connector)
                text += fmt::format("\n  {} {}", say({"would join them:", "可连通者："}), title(compound));
            text += "\n";
        }
        return text;
    }

  private:
    std::string say(Text text) const { return std::string(text.in(language_)); }
    std::string title(CompoundId compound) const { return compound_title(at(compounds_, compound)); }

    const StepEffect& effect_;
    const std::vector<Compound>& compounds_;
    Language language_;
};

}  // namespace

std::string describe(const StepEffect& effect, const std::vector<Compound>& compounds, Language language) {
    const Teller teller(effect, compounds, language);
    std::string text = teller.figures();
    if (!effect.units.empty()) text += "\n" + teller.units() + "\n" + teller.transfers();
    return text + teller.outside() + teller.granted();
}

std::string describe_consents(const StepEffect& effect, const std::vector<Compound>& compounds,
                              Language language) {
    const Teller teller(effect, compounds, language);
    return teller.consents() + teller.breakages();
}

std::string tell_stored(const std::string& layout_key, Language language) {
    return fmt::format("\n{} {}\n", Text{"stored as layout", "已存为方案"}.in(language), layout_key);
}

}  // namespace lifang
