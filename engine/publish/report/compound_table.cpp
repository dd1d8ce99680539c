#include "publish/report/compound_table.hpp"

#include "core/code_words.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

template <class Number>
std::string known(const std::optional<Number>& number) {
    return number ? with_thousands(*number) : "";
}

}  // namespace

HtmlTable tabulate_compounds(const Plan& plan, const std::vector<CompoundId>& compounds, Language language) {
    const auto say = [&](Text text) { return std::string(text.in(language)); };
    HtmlTable table{{{say({"compound", "小区"})},
                     {say({"name", "名称"})},
                     {say({"floor area, m²", "建筑面积（平方米）"}), true},
                     {say({"known by", "面积来源"})},
                     {say({"buildings", "楼栋"}), true},
                     {say({"households", "户数"}), true},
                     {say({"residents", "人口"}), true},
                     {say({"built", "建成年份"}), true},
                     {say({"management", "管理方式"})},
                     {say({"renovated", "已改造"})},
                     {say({"consent", "同意比例"}), true}}};
    for (const CompoundId member : compounds) {
        const Compound& compound = at(plan.ground.compounds, member);
        table.add(
            {compound.key, compound.name == compound.key ? "" : compound.name,
             with_thousands(std::llround(compound.floor_area.value)),
             std::string(word_of(CodeSet::floor_area_source, to_text(compound.floor_area_source), language)),
             with_thousands(compound.buildings), known(compound.households), known(compound.residents),
             compound.build_year ? std::to_string(*compound.build_year) : "",
             compound.management ? std::string(management_mode(to_text(*compound.management), language)) : "",
             compound.renovated ? say(*compound.renovated ? Text{"yes", "是"} : Text{"no", "否"}) : "",
             compound.consent ? fmt::format("{:.0f} %", *compound.consent * 100.0) : ""});
    }
    return table;
}

}  // namespace lifang
