#include "cli/result_keys.hpp"

#include <utility>

namespace lifang {
namespace {

using namespace result;
using Keys = std::span<const ResultKey>;

// Of a step on a layout: before, after, and what it breaks.
constexpr ResultKey before{"before", "object", {"figures of the layout before", "调整前的指标"}};

constexpr ResultKey after{"after", "object", {"figures of the layout after", "调整后的指标"}};

constexpr ResultKey allowed{"allowed", "boolean", {"whether nothing forbids it", "是否允许"}};

constexpr ResultKey changed_units{
    "units", "array", {"units that change, before and after", "变化的单元及其前后"}};

constexpr ResultKey moves{"moves", "array", {"compounds that change their unit", "变更单元的小区"}};

constexpr ResultKey outside{
    "outside_bounds", "array", {"units outside the bounds after it", "调整后超出上下限的单元"}};

constexpr ResultKey breaks{"breaks", "array", {"units that would fall apart", "将不连通的单元"}};

constexpr ResultKey broken_rules{"broken_rules", "array", {"rules that would be broken", "将违反的规则"}};

constexpr ResultKey stored_as{
    "layout_id",
    "string|null",
    {"the layout it is stored as; null: not stored", "存为的方案；null 表示未保存"}};

constexpr ResultKey of_compare[] = {
    {"layouts", "array", {"both layouts, with all figures", "两个方案及其全部指标"}},
    {"kept_share",
     "number",
     {"share of the floor area that stays with its unit", "留在原单元的建筑面积占比"}},
    {"units",
     "array",
     {"pairs of units: shared m², who leaves, who joins", "单元对照：共有面积、移出与移入的小区"}}};

constexpr ResultKey changed_gates{
    "gates",
    "array",
    {"units with gates chosen otherwise: the choices, the walks then, what of the policy is not kept",
     "出入口另行选定的单元：选定内容、由此的步行距离、不满足的政策要求"}};

constexpr ResultKey of_edit[] = {before,  after,  allowed,      changed_units, moves,
                                 outside, breaks, broken_rules, changed_gates, stored_as};

constexpr ResultKey of_merge[] = {
    sometimes(before),
    sometimes(after),
    sometimes(allowed),
    sometimes(changed_units),
    sometimes(moves),
    sometimes(outside),
    sometimes(breaks),
    sometimes(broken_rules),
    sometimes(stored_as),
    {"merger",
     "object",
     {"every figure of the parts and of the whole, roads, managers, rules with their sources, codes",
      "合并前各部分与合并后的全部指标、道路、现管理方、规则及依据、编码"},
     false},
    {"consents_needed", "array", {"owners who have to agree", "须征得同意的小区"}, false},
    {"dossier", "string|null", {"the dossier written", "写出的论证材料"}, false},
    {"weights",
     "array",
     {"with --suggest: what the score is made of", "加 --suggest 时：评分的构成与权重"},
     false},
    {"compared", "object", {"with --suggest: how many were compared", "加 --suggest 时：比较的数量"}, false},
    {"compounds",
     "array",
     {"with --suggest: compounds that suggest themselves; 'units' are units then",
      "加 --suggest 时：建议合并的小区；此时 units 为建议合并的单元"},
     false}};

constexpr ResultKey of_improve[] = {
    sometimes(before),
    sometimes(after),
    sometimes(allowed),
    sometimes(changed_units),
    sometimes(moves),
    sometimes(outside),
    sometimes(breaks),
    sometimes(broken_rules),
    stored_as,
    {"improved",
     "boolean",
     {"whether a better layout was found; the keys of a step are there only then",
      "是否找到更优方案；仅此时有前后对比各项"}},
    time_limit_reached};

constexpr ResultKey of_explain[] = {
    {"compound_id", "string", {"the compound", "小区"}},
    {"scope_reason", "string|null", {"why it is in no unit", "未纳入的原因"}},
    {"unit_id", "string|null", {"its unit", "所在单元"}},
    {"verdict", "string", {"what keeps it there, in a sentence", "结论"}},
    {"objective", "string", {"the figure that counts", "评判指标"}, false},
    {"objective_value", "number", {"its value now", "该指标现值"}, false},
    {"own_before", "object", {"its unit, with all figures", "所在单元及其全部指标"}, false},
    {"moves",
     "array",
     {"each neighbouring unit: figures before and after, and what keeps the compound from it",
      "各相邻单元：前后指标与不划入的原因"},
     false}};

constexpr ResultKey stored_layout{
    "stored_layout_id",
    "string|null",
    {"the layout it is stored as; null: not stored", "存为的方案；null 表示未保存"}};

constexpr ResultKey of_cover[] = {
    plan_path,
    {"layout_id", "string", {"the layout", "方案"}},
    {"kinds",
     "array",
     {"shares covered by kind of facility, and who is missed", "各类设施的覆盖率与未覆盖的小区"}},
    {"target_share", "number|null", {"the share that the profile asks for", "政策参数要求的覆盖率"}},
    {"target_met", "boolean|null", {"whether it is reached", "是否达标"}},
    {"before",
     "object|null",
     {"with --stations: the same without the new ones", "加 --stations 时：设站前的覆盖"}},
    {"stations", "array", {"stations of the layout, placed or stored", "方案的服务站"}},
    issues,
    stored_layout};

constexpr ResultKey of_programme[] = {
    plan_path,
    {"layout_id", "string", {"the layout", "方案"}},
    {"budget_cny_per_year", "number|null", {"the budget of a year", "年度预算"}},
    {"programme",
     "array",
     {"units in order: score, its parts, batch, cost", "按次序的单元：评分及其构成、批次、费用"}},
    {"batches", "array", {"units and cost of each year", "各年度的单元与费用"}},
    {"project_store", "array", {"compounds that wait in the project store", "项目库中待启动的小区"}},
    stored_layout};

constexpr std::pair<std::string_view, Keys> of_commands[] = {
    {"compare", of_compare}, {"merge", of_merge}, {"explain", of_explain},    {"edit", of_edit},
    {"improve", of_improve}, {"cover", of_cover}, {"programme", of_programme}};

}  // namespace

Keys results_on_layouts(std::string_view command) {
    for (const auto& [name, keys] : of_commands)
        if (name == command) return keys;
    return {};
}

}  // namespace lifang
