#include "core/code_words.hpp"
#include "publish/report/unit/parts.hpp"
#include "publish/report/words.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::size_t first_of_benefit = 4, first_of_readiness = 7;

std::string score_text(const std::optional<double>& score) {
    return score ? fmt::format("{:.2f}", *score) : "";
}

}  // namespace

void write_unit_programme(const ReportMatter& matter, UnitId id, Html& html) {
    const auto& entry = at(matter.layout.units, id).programme;
    if (!entry) return;
    html.heading(3, matter.say({"Its place in the programme", "实施次序"}));
    html.pairs(
        {{matter.say({"place", "次序"}), entry->is_started
                                             ? matter.say({"started", "已启动"})
                                             : (entry->position ? std::to_string(*entry->position) : "")},
         {matter.say({"score, 0 to 1", "综合得分（0～1）"}), score_text(entry->score)},
         {matter.say({"batch (year)", "批次（第几年）"}), entry->year ? std::to_string(*entry->year) : ""},
         {matter.say({"cost of starting, CNY", "启动费用（元）"}), money_text(entry->cost)}});
    HtmlTable table{{{matter.say({"of", "方面"})},
                     {matter.say({"part", "分项"})},
                     {matter.say({"0 to 1", "得分"}), true}}};
    const auto add = [&](Text of, const std::optional<double>& score, std::size_t first, std::size_t end) {
        if (score) table.rows.push_back({{matter.say(of), "", score_text(score)}, false, true});
        for (std::size_t part = first; part < end; ++part)
            if (entry->parts[part])
                table.add({"",
                           std::string(word_of(CodeSet::programme_part,
                                               to_text(static_cast<ProgrammePart>(part)), matter.language())),
                           score_text(entry->parts[part])});
    };
    add({"need", "需求"}, entry->need, 0, first_of_benefit);
    add({"benefit", "效益"}, entry->benefit, first_of_benefit, first_of_readiness);
    add({"readiness", "成熟度"}, entry->readiness, first_of_readiness, programme_part_count);
    if (!table.rows.empty()) html.table(table);
}

}  // namespace lifang
