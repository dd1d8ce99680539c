#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr CatalogueEntry entries[] = {
    {"a_rule_is_broken", {"rule {rule} ({code}): {what}", "规则 {rule}（{code}）：{what}"}},
    {"and_more", {"and {count} more", "另有 {count} 项"}},
    {"at_source", {"{source}: {what}", "{source}：{what}"}},
    {"broken_plan",
     {"the plan breaks rules of the plan file and is not changed: {findings}",
      "方案不符合方案文件规则，未作修改：{findings}"},
     {"'lifang check' lists all; make the plan again, or take a copy from before",
      "可用“lifang check”列出全部问题；请重新编制方案，或使用此前的备份"}},
    {"plan_breaks_rules",
     {"the plan is written, but breaks rules of the plan file: {findings}",
      "方案文件已写出，但不符合方案文件规则：{findings}"},
     {"Do not use it. 'lifang check' lists all; please report this with the inputs",
      "请勿使用。可用“lifang check”列出全部问题；请连同输入数据反馈给开发者"}},
    {"relation_not_closed",
     {"the ways of relation {id} ({ways}) do not close to a ring", "关系 {id} 的 {ways} 条路径未构成闭合环"}},
    {"relation_ways_missing",
     {"{missing} of the {ways} ways of relation {id} are not in the file",
      "关系 {id} 的 {ways} 条路径中有 {missing} 条不在文件中"}},
    {"relation_without_ways", {"relation {id} has no ways", "关系 {id} 不含任何路径"}},
    {"relations_not_listed",
     {"the relations of the file cannot be listed ({what}); areas that were not built are not reported",
      "无法列出文件中的关系（{what}）；未能构成的面要素不会逐一报告"}},
    {"source_warning", {"{source}: GDAL warns '{cause}'", "{source}：GDAL 提示“{cause}”"}},
    {"stopped_by_user", {"stopped by the user", "已由用户中止"}, {"Nothing was written", "未写出任何内容"}},
    {"time_limit_reached",
     {"the time limit of {seconds} s ended the search; another run with the same options may give other "
      "layouts",
      "搜索因达到 {seconds} 秒的时限而结束；选项相同的另一次运行可能得到不同的方案"}},
    {"way_nodes_missing",
     {"{missing} of the {nodes} nodes of way {id} are not in the file",
      "路径 {id} 的 {nodes} 个节点中有 {missing} 个不在文件中"}},
    {"with_cause", {"{problem} ('{cause}')", "{problem}（“{cause}”）"}},
};

}  // namespace

Part core() { return entries; }

}  // namespace lifang::messages
