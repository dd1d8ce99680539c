#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// The walking network.
constexpr CatalogueEntry entries[] = {
    {"compound_off_network",
     {"compound '{compound}' has no walkable way within {metres} m that can be reached without crossing a "
      "railway, water or a motorway",
      "小区“{compound}”在 {metres} 米内没有无需穿越铁路、水域或高速路即可到达的步行道路"}},
    {"facility_off_network",
     {"facility '{facility}' has no walkable way within {metres} m that can be reached without crossing a "
      "railway, water or a motorway; it serves nobody but the compound on whose ground it stands",
      "设施“{facility}”在 {metres} "
      "米内没有无需穿越铁路、水域或高速路即可到达的步行道路；除所在小区外，不计入任何小区的服务"}},
    {"walking_network_in_parts",
     {"the walking network has {parts} parts that no way joins: the main one holds {main} of {all} km; "
      "compounds on other parts: {off_main}, from where walks to the rest count as unreachable",
      "步行路网分为互不相连的 {parts} 部分：主体长 {main} 公里，共 {all} 公里；{off_main} "
      "个小区位于其他部分，与主体之间视为步行不可达"}},
};

}  // namespace

Part connect() { return entries; }

}  // namespace lifang::messages
