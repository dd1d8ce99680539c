#include "cli/merger_text.hpp"

#include "cli/console.hpp"
#include "cli/text_table.hpp"
#include "core/code_words.hpp"
#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "core/policy/entry.hpp"
#include "core/words.hpp"
#include "evaluate/layout/fold_figures.hpp"
#include "pipeline/stored/names.hpp"
#include "publish/report/inventory_words.hpp"

#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::size_t most_parts_beside = 4;  // more have no room on a line: their sum stands for them

/// The parts of the text in one language.
class Teller {
  public:
    Teller(const MergeJudgement& judged, const Plan& plan, Language language)
        : judged_(judged), plan_(plan), language_(language) {}

    std::string figures() const {
        const bool beside = judged_.parts.size() <= most_parts_beside;
        std::vector<std::string> header{say({"figure", "指标"})};
        if (beside)
            for (const JudgedSet& part : judged_.parts) header.push_back(part.unit.key);
        header.push_back(say({"sum", "合计"}));
        header.push_back(say({"merged", "合并后"}));
        TextTable table(header);
        for (std::size_t column = 1; column < header.size(); ++column) table.align_right(column);
        for (std::size_t i = 0; i < unit_figures().size(); ++i) {
            const UnitFigure& figure = unit_figures()[i];
            bool is_known = judged_.whole.figures[i].has_value();
            std::vector<std::string> row{table_heading(figure, language_)};
            for (const JudgedSet& part : judged_.parts) {
                is_known = is_known || part.figures[i];
                if (beside) row.push_back(figure_text(figure, part.figures[i]));
            }
            row.push_back(judged_.sums[i] ? figure_text(figure, judged_.sums[i]) : "");
            row.push_back(figure_text(figure, judged_.whole.figures[i]));
            if (is_known) table.add_row(row);
        }
        add_modes(table, beside);
        return table.text();
    }

    std::string layout() const {
        TextTable table({say({"whole layout", "全方案"}), say({"before", "之前"}), say({"after", "之后"})});
        table.align_right(1);
        table.align_right(2);
        const Figure& count = unit_count_figure();
        table.add_row({table_heading(count, language_), figure_text(count, judged_.units_before),
                       figure_text(count, judged_.units_after)});
        for (const LayoutFigure& figure : layout_figures()) {
            const auto before = number_of<FiguresOfLayout>(judged_.layout_before, figure.member);
            const auto after = number_of<FiguresOfLayout>(judged_.layout_after, figure.member);
            if (before || after)
                table.add_row({table_heading(figure, language_), figure_text(figure, before),
                               figure_text(figure, after)});
        }
        return table.text();
    }

    std::string roads() const {
        if (judged_.roads.empty())
            return say({"Nothing lies on the borders between them.",
                        "合并各方之间的边界上没有道路等阻隔。"}) +
                   "\n";
        TextTable table({say({"will lie inside", "将处于单元内"}), say({"name", "名称"}), say({"m", "米"})});
        table.align_right(2);
        for (const MergeJudgement::RoadInside& road : judged_.roads)
            table.add_row({std::string(barrier_name(to_text(road.barrier), language_)),
                           road.name.empty() ? "-" : road.name,
                           with_thousands(std::llround(road.length.value))});
        return table.text();
    }

    std::string rules() const {
        TextTable table({say({"rule", "规则"}), "", say({"here", "情况"}), say({"source", "依据"})});
        for (const MergeJudgement::RuleJudgement& rule : judged_.rules)
            table.add_row({word(CodeSet::merge_rule, to_text(rule.rule)),
                           word(CodeSet::merge_rule_state, to_text(rule.state)), rule.what.in(language_),
                           source_of(rule.entry, plan_.site.profile, language_)});
        return table.text();
    }

    std::string money() const {
        if (judged_.money.empty()) return {};
        TextTable table({say({"account per month, CNY", "每月收支(元)"}), say({"side", "性质"}),
                         say({"sum", "合计"}), say({"merged", "合并后"}), say({"rate from", "标准依据"})});
        table.align_right(2);
        table.align_right(3);
        const auto amount = [](const std::optional<Cny>& money) {
            return money ? fmt::format("{:.2f}", money->yuan()) : std::string("-");
        };
        for (const MergeJudgement::MoneySum& sum : judged_.money)
            table.add_row({std::string(word_of(CodeSet::money_line, to_text(sum.item), language_)),
                           std::string(word_of(CodeSet::money_side, to_text(sum.side), language_)),
                           amount(sum.before), amount(sum.after),
                           sum.entry.empty() ? "" : source_text(plan_.site.profile, sum.entry, language_)});
        return table.text() + "\n";
    }

    std::string inventory() const {
        if (judged_.inventory.empty()) return {};
        TextTable table({say({"to maintain", "管护清单"}), say({"class", "类别"}), say({"sum", "合计"}),
                         say({"merged", "合并后"}), ""});
        table.align_right(2);
        table.align_right(3);
        for (const MergeJudgement::InventorySum& sum : judged_.inventory)
            table.add_row({std::string(word_of(CodeSet::inventory_item, to_text(sum.item), language_)),
                           inventory_class_text(sum.item, sum.item_class, language_),
                           with_thousands(std::llround(sum.before)), with_thousands(std::llround(sum.after)),
                           std::string(word_of(CodeSet::measure, to_text(sum.measure), language_))});
        return table.text() + "\n";
    }

    std::string managers() const {
        TextTable table({say({"managed today", "现管理方式"}), say({"compounds", "小区数"}),
                         say({"floor area, m²", "建筑面积(平方米)"}), say({"households", "户数"})});
        for (const std::size_t column : {1U, 2U, 3U}) table.align_right(column);
        for (const MergeJudgement::Managed& managed : judged_.managers)
            table.add_row(
                {managed.management ? std::string(management_mode(to_text(*managed.management), language_))
                                    : say({"not known", "不明"}),
                 with_thousands(managed.compounds), with_thousands(std::llround(managed.floor_area.value)),
                 managed.households ? with_thousands(*managed.households) : "-"});
        return table.text();
    }

    std::string codes() const {
        TextTable table({say({"before", "之前"}), "", say({"after", "之后"})});
        const auto named = [&](const std::optional<Unit>& unit) {
            if (!unit) return std::string("-");
            return fmt::format("{} {} {}", unit->key, unit->code, unit->name);
        };
        for (const MergeJudgement::UnitChange& change : judged_.units)
            table.add_row({named(change.before), "→", named(change.after)});
        return table.text();
    }

  private:
    std::string say(Text text) const { return std::string(text.in(language_)); }
    std::string word(CodeSet set, std::string_view code) const {
        return std::string(word_of(set, code, language_));
    }

    std::string mode_of(const Unit& unit) const {
        return unit.mode ? std::string(word_of(CodeSet::service_mode, *unit.mode, language_)) : "-";
    }
    void add_modes(TextTable& table, bool beside) const {
        std::vector<std::string> row{say({"management advised", "建议管理方式"})};
        bool is_known = judged_.whole.unit.mode.has_value();
        for (const JudgedSet& part : judged_.parts) {
            is_known = is_known || part.unit.mode;
            if (beside) row.push_back(mode_of(part.unit));
        }
        row.push_back("");
        row.push_back(mode_of(judged_.whole.unit));
        if (is_known) table.add_row(row);
    }

    const MergeJudgement& judged_;
    const Plan& plan_;
    Language language_;
};

}  // namespace

std::string source_of(const std::string& entry, const Profile& profile, Language language) {
    if (entry.empty()) return std::string(Text{"option of the plan", "方案选项"}.in(language));
    return source_text(profile, entry, language);
}

std::string describe_merger(const MergeJudgement& judged, const Plan& plan, Language language) {
    const Teller teller(judged, plan, language);
    return teller.figures() + "\n" + teller.rules() + "\n" + teller.roads() + "\n" + teller.money() +
           teller.inventory() + teller.managers() + "\n" + teller.codes() + "\n" + teller.layout();
}

}  // namespace lifang
