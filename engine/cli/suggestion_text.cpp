#include "cli/merger_text.hpp"
#include "cli/text_table.hpp"
#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "core/policy/entry.hpp"
#include "evaluate/merge/between.hpp"
#include "load/site/compound_title.hpp"
#include "publish/report/score_words.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

/// "+0.12"; what rounds to nothing has no sign.
std::string part_text(double part) { return std::abs(part) < 0.005 ? "0.00" : fmt::format("{:+.2f}", part); }

/// One list of suggestions in one language.
class Teller {
  public:
    Teller(const std::vector<MergeSuggestion>& list, const Plan& plan, const PlannedLayout& layout,
           Language language)
        : list_(list), plan_(plan), layout_(layout), language_(language) {}

    std::string table() const {
        std::vector<std::string> header{"", say({"merge", "合并"})};
        for (const std::string_view column : columns)
            header.push_back(table_heading(unit_figure(column), language_));
        header.push_back(say({"score", "评分"}));
        const std::vector<ScorePart> parts = list_parts();
        for (const ScorePart part : parts) header.push_back(say(score_part_name(part)));
        header.push_back(say({"will lie inside", "将处于单元内"}));
        TextTable table(header);
        table.align_right(0);
        for (std::size_t column = 2; column + 1 < header.size(); ++column) table.align_right(column);
        for (std::size_t i = 0; i < list_.size(); ++i) table.add_row(row(i, parts));
        return table.text();
    }

    /// What each part means and weighs.
    std::string legend() const {
        TextTable table({say({"part of the score", "评分项"}), say({"weight", "权重"}),
                         say({"source", "依据"}), say({"meaning", "含义"})});
        table.align_right(1);
        const Profile& profile = plan_.site.profile;
        for (const ScorePart part : list_parts())
            table.add_row({say(score_part_name(part)), fmt::format("{}", weight_of(profile.merge, part)),
                           source_text(profile, std::string(entry_of(part)), language_),
                           say(score_part_meaning(part))});
        return table.text();
    }

  private:
    static constexpr std::string_view columns[] = {"floor_area_m2", "deviation", "households", "compounds"};

    std::string say(Text text) const { return std::string(text.in(language_)); }

    /// Those that weigh something and are known of one suggestion at least.
    std::vector<ScorePart> list_parts() const {
        std::vector<ScorePart> parts;
        for (std::size_t i = 0; i < score_part_count; ++i) {
            const auto part = static_cast<ScorePart>(i);
            const bool is_known = std::ranges::any_of(
                list_, [&](const MergeSuggestion& one) { return one.score[part].has_value(); });
            if (is_known && weight_of(plan_.site.profile.merge, part) > 0.0) parts.push_back(part);
        }
        return parts;
    }

    std::vector<std::string> row(std::size_t number, const std::vector<ScorePart>& parts) const {
        const MergeSuggestion& one = list_[number];
        std::vector<std::string> cells{std::to_string(number + 1), names(one) + marks(one)};
        for (const std::string_view column : columns) {
            const UnitFigure& figure = unit_figure(column);
            cells.push_back(figure_text(figure, number_of<FiguresOfUnit>(one.whole.unit, figure.member)));
        }
        cells.push_back(fmt::format("{:+.3f}", one.score.total));
        for (const ScorePart part : parts)
            cells.push_back(one.score[part] ? part_text(*one.score[part]) : "-");
        cells.push_back(roads(one));
        return cells;
    }

    std::string names(const MergeSuggestion& one) const {
        std::string text;
        for (const UnitId unit : one.units) text += (text.empty() ? "" : " + ") + at(layout_.units, unit).key;
        if (!one.units.empty()) return text;
        for (const CompoundId compound : one.whole.compounds)
            text += (text.empty() ? "" : " + ") + compound_title(at(plan_.ground.compounds, compound));
        return text;
    }

    std::string marks(const MergeSuggestion& one) const {
        if (one.is_heavy) return say({" (above maximum)", "（超过上限）"});
        if (one.has_small && !one.units.empty()) return say({" (helps a small one)", "（解决规模过小）"});
        return "";
    }

    std::string roads(const MergeSuggestion& one) const {
        constexpr std::size_t shown = 2;
        std::string text;
        for (std::size_t i = 0; i < std::min(shown, one.roads.size()); ++i) {
            const MergeJudgement::RoadInside& road = one.roads[i];
            const Message told("road_with_metres", {{"road", name_of_road(road)},
                                                    {"m", fmt::format("{:.0f}", road.length.value)}});
            if (!text.empty()) text += say({"; ", "；"});
            text += told.in(language_);
        }
        if (one.roads.size() > shown) text += " …";
        return text.empty() ? "-" : text;
    }

    const std::vector<MergeSuggestion>& list_;
    const Plan& plan_;
    const PlannedLayout& layout_;
    Language language_;
};

}  // namespace

std::string describe_suggestions(const MergeSuggestions& suggestions, const Plan& plan,
                                 const PlannedLayout& layout, Language language) {
    std::string text =
        Message("suggested_units",
                {{"shown", suggestions.units.size()},
                 {"compared", with_thousands(static_cast<long long>(suggestions.units_compared))}})
            .in(language) +
        "\n";
    const Teller units(suggestions.units, plan, layout, language);
    if (!suggestions.units.empty()) text += units.table();
    if (!suggestions.units.empty() && std::ranges::all_of(suggestions.units, &MergeSuggestion::is_heavy))
        text += Message("suggested_all_above_max").in(language) + "\n";
    if (!suggestions.compounds.empty()) {
        const double small = plan.site.profile.merge.small_compound_max.value_or(SquareMeters{}).value;
        text += "\n" +
                Message("suggested_compounds",
                        {{"shown", suggestions.compounds.size()},
                         {"compared", with_thousands(static_cast<long long>(suggestions.compounds_compared))},
                         {"max", with_thousands(std::llround(small))}})
                    .in(language) +
                "\n" + Teller(suggestions.compounds, plan, layout, language).table();
    }
    std::vector<MergeSuggestion> all = suggestions.units;
    all.insert(all.end(), suggestions.compounds.begin(), suggestions.compounds.end());
    if (all.empty()) return text;
    return text + "\n" + Teller(all, plan, layout, language).legend() + "\n" +
           Message("suggested_order").in(language) + "\n";
}

}  // namespace lifang
