#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr Text mend_parents{
    "Another program changed the column parent_layout_id of the table layouts: put it right there",
    "其他程序改动了 layouts 表的 parent_layout_id 列，请在该程序中改正"};

constexpr CatalogueEntry entries[] = {
    {"layout_without_parent",
     {"layout {layout} comes from layout {parent}, which is not in the plan",
      "方案 {layout} 的上级方案 {parent} 不在文件中"},
     mend_parents},
    {"layouts_in_circle",
     {"layouts come from one another in a circle: {way}", "方案互为上级，形成循环：{way}"},
     mend_parents},
    {"profile_not_whole",
     {"the plan was made by an earlier version and holds a part of its profile only: prices, service and "
      "rules of scope are unknown",
      "方案由较早版本生成，只含部分政策参数：价格、服务标准和纳入规则未知"}},
};

}  // namespace

Part publish() { return entries; }

}  // namespace lifang::messages
