#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr CatalogueEntry entries[] = {
    {"compound_without_ground",
     {"compound '{compound}' is left without ground when the district is divided",
      "划分用地后，小区“{compound}”没有剩余用地"},
     {"Mend the shape of the feature and of those around it, or leave the compound out of the layer",
      "请修正该要素及其周边要素的图形，或将该小区从图层中去除"}},
    {"district_too_wide",
     {"the district is {kilometres} km wide; ground is divided in millimetres, for at most 500 km",
      "片区范围达 {kilometres} 公里；用地按毫米精度划分，最大 500 公里"},
     {"Plan one district at a time. Farthest out: {features}", "请逐个片区规划。最外侧的要素：{features}"}},
    {"ground_not_divided",
     {"the ground cannot be divided ({cause})", "用地无法划分（{cause}）"},
     {"Mend the shapes with the longest edges first: {features}", "请先检查边长最大的要素：{features}"}},
};

}  // namespace

Part tessellate_ground() { return entries; }

}  // namespace lifang::messages
