#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// The ground and its cells.
constexpr CatalogueEntry entries[] = {
    {"building_in_no_compound",
     {"building '{building}' lies beyond the district's edge, in water or under a mapped compound; its floor "
      "area counts for no compound",
      "楼栋“{building}”位于片区边界外、水域内或已有小区之下，其建筑面积不计入任何小区"}},
    {"community_from_neighbours",
     {"compounds that name no community: {count}; each was taken into that of the neighbours it shares the "
      "longest border with",
      "{count} 个小区未填社区，各按共有边界最长的相邻小区归入社区"}},
    {"compound_by_building",
     {"compound '{compound}' is planned building by building", "小区“{compound}”按楼栋划分"}},
    {"compounds_overlap",
     {"compound '{compound}' overlaps '{keeper}' by {m2} m²; the smaller one keeps the overlap",
      "小区“{compound}”与“{keeper}”重叠 {m2} 平方米，重叠部分归较小的小区"}},
    {"compounds_overlap_halved",
     {"compound '{compound}' overlaps '{keeper}' by {m2} m²; it was given half of the ground",
      "小区“{compound}”与“{keeper}”重叠 {m2} 平方米，用地各分一半"}},
    {"footprint_outside_cell",
     {"{share} % of the ground of compound '{compound}' lies outside its cell: over a street, on ground of "
      "others, or beyond the edge",
      "小区“{compound}”的占地有 {share}% 位于其单元格之外：在道路另一侧、其他小区用地或片区边界外"}},
    {"nothing_to_plan",
     {"there is neither a boundary, a compound nor a building", "没有片区边界、小区和楼栋"},
     {"Give a layer of compounds or buildings", "请提供小区或楼栋图层"}},
    {"outside_district",
     {"compound '{compound}' lies outside the district's edge, at least in part; the district was extended "
      "by its footprint",
      "小区“{compound}”（全部或部分）位于片区边界外，片区已按其范围扩展"}},
};

}  // namespace

Part tessellate() { return entries; }

}  // namespace lifang::messages
