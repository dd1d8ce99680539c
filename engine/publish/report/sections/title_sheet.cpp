#include "evaluate/figures/floor_area_account.hpp"
#include "publish/plan/synthetic.hpp"
#include "publish/report/sections.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

std::string floor_area_text(const ReportMatter& matter, double m2) {
    return fmt::format("{} {}", with_thousands(std::llround(m2)), matter.say({"m²", "平方米"}));
}

/// The names of the communities, as many as a line holds.
std::string list_communities(const ReportMatter& matter) {
    constexpr std::size_t most = 8;
    const auto& communities = matter.plan.ground.communities;
    std::string list;
    for (std::size_t i = 0; i < std::min(most, communities.size()); ++i)
        list += (i ? matter.say({", ", "、"}) : "") + communities[i].name;
    if (communities.size() > most)
        list += fmt::format(fmt::runtime(matter.say({" and {} more", "等 {} 个"})),
                            matter.words.is_chinese() ? communities.size() : communities.size() - most);
    return list;
}

/// What the district holds; households are summed where known, and it is said of how many.
void write_district(const ReportMatter& matter, Html& html) {
    const auto& compounds = matter.plan.ground.compounds;
    long long households = 0;
    std::size_t in_scope = 0, without_households = 0;
    for (const Compound& compound : compounds) {
        if (!compound.in_scope()) continue;
        ++in_scope;
        households += compound.households.value_or(0);
        without_households += compound.households ? 0 : 1;
    }
    const FloorAreaAccount account = account_floor_area(matter.plan.ground, matter.plan.site.buildings);
    std::string known = in_scope == without_households ? "" : with_thousands(households);
    if (!known.empty() && without_households > 0)
        known += fmt::format(fmt::runtime(matter.say({" ({} compounds unknown)", "（{} 个小区未知）"})),
                             without_households);
    const auto share = account.of_scope(account.basis.assumed);
    html.heading(2, matter.say({"The district", "片区概况"}));
    html.pairs({{matter.say({"communities", "社区"}), list_communities(matter)},
                {matter.say({"compounds", "小区"}),
                 fmt::format(fmt::runtime(matter.say({"{} ({} in scope)", "{} 个（纳入 {} 个）"})),
                             compounds.size(), in_scope)},
                {matter.say({"floor area in scope", "纳入的建筑面积"}),
                 floor_area_text(matter, account.in_scope.value)},
                {matter.say({"households in scope", "纳入的户数"}), known},
                {matter.say({"of it on assumed floors", "其中按默认层数估算"}),
                 share ? fmt::format("{:.1f} %", *share * 100.0) : ""},
                {matter.say({"floor area in no compound", "不在任何小区的建筑面积"}),
                 floor_area_text(matter, account.in_no_compound.value)}});
}

void write_layout(const ReportMatter& matter, Html& html) {
    const PlannedLayout& layout = matter.layout;
    const int in_bounds = count_units_in_bounds(layout);
    const std::string label(layout_label(to_text(layout.label), matter.language()));
    html.heading(2, matter.say({"The layout", "本报告的方案"}));
    html.pairs(
        {{matter.say({"layout", "方案"}), fmt::format("{}{}{}", layout.key, matter.say({": ", "："}), label)},
         {matter.say({"status", "状态"}),
          std::string(layout_status(to_text(layout.status), matter.language()))},
         {matter.say({"units", "管理单元"}),
          fmt::format(fmt::runtime(matter.say({"{} ({} in bounds)", "{} 个（{} 个在面积范围内）"})),
                      layout.units.size(), in_bounds)},
         {matter.say({"target and range", "目标与范围"}),
          fmt::format(fmt::runtime(matter.say({"{} ({} – {}) m²", "{}（{}～{}）平方米"})),
                      with_thousands(std::llround(layout.target_m2)),
                      with_thousands(std::llround(layout.min_m2)),
                      with_thousands(std::llround(layout.max_m2)))}});
}

}  // namespace

void write_title_sheet(const ReportMatter& matter, Html& html) {
    const Profile& profile = matter.plan.site.profile;
    const std::string& title = matter.options.title;
    html.heading(
        1, title.empty() ? matter.say({"Management unit layout: report", "管理单元划分方案报告"}) : title);
    if (is_synthetic(matter.plan))
        html.paragraph(matter.say({"Synthetic data, for demonstration", "合成数据，仅供演示"}), "warning");
    const std::string date = matter.options.date;
    html.pairs(
        {{matter.say({"date", "编制日期"}),
          date.empty() ? matter.say({"____________________", "＿＿＿＿年＿＿月＿＿日"}) : date},
         {matter.say({"prepared by", "编制单位"}), "____________________"},
         {matter.say({"policy profile", "政策参数"}), matter.words.is_chinese() && !profile.title_zh.empty()
                                                          ? profile.title_zh
                                                      : profile.title_en.empty() ? profile.name
                                                                                 : profile.title_en},
         {matter.say({"its source", "参数来源"}),
          matter.words.is_chinese() && !profile.source_zh.empty() ? profile.source_zh : profile.source}});
    write_district(matter, html);
    write_layout(matter, html);
}

}  // namespace lifang
