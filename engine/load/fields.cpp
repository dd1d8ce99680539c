#include "load/fields.hpp"

#include "load/values.hpp"

#include <algorithm>

namespace lifang {
namespace {

struct Synonyms {
    LayerRole role;
    std::string_view canonical;
    /// Folded names (see fold_name), best first: English, OSM and open data, Chinese, pinyin initials as
    /// offices abbreviate them.
    std::vector<std::string_view> names;
};

const std::vector<Synonyms>& table() {
    using enum LayerRole;
    static const std::vector<Synonyms> all = {
        {compounds,
         "id",
         {"compoundid", "id", "osmid", "osmwayid", "编号", "小区编号", "小区编码", "小区id", "编码", "xqbh",
          "xqbm", "xqid"}},
        {compounds,
         "name",
         {"name", "compoundname", "名称", "小区名称", "小区名", "院落名称", "院坝名称", "namezh", "xqmc",
          "mc"}},
        {compounds,
         "community",
         {"community", "communityid", "社区", "所属社区", "社区名称", "社区编号", "sssq", "sqmc"}},
        {compounds,
         "floor_area",
         {"floorarea", "flooraream2", "gfa", "建筑面积", "总建筑面积", "jzmj", "zjzmj"}},
        {compounds, "households", {"households", "户数", "总户数", "住户数", "zhs", "hs"}},
        {compounds,
         "residents",
         {"residents", "population", "人口", "人口数", "居民数", "常住人口", "rks", "rk"}},
        {compounds,
         "build_year",
         {"buildyear", "yearbuilt", "建成年份", "建成年代", "建成时间", "建设年代", "建造年代", "startdate",
          "jcnf", "jcnd", "jznd", "jsnd"}},
        {compounds,
         "management",
         {"management", "管理方式", "管理模式", "管理类型", "物业类型", "物业管理", "glfs", "glms"}},
        {compounds, "renovated", {"renovated", "是否改造", "已改造", "改造", "sfgz"}},
        {compounds, "parking_spaces", {"parkingspaces", "停车位", "停车位数", "车位数", "tcws", "cws"}},
        {compounds, "consent", {"consent", "同意率", "同意比例", "tyl"}},
        {buildings,
         "id",
         {"buildingid", "id", "bldgid", "osmid", "osmwayid", "编号", "楼栋编号", "楼栋编码", "楼号", "ldbh"}},
        {buildings,
         "compound",
         {"compound", "compoundid", "小区", "所属小区", "小区名称", "小区编号", "ssxq", "xqmc"}},
        {buildings, "community", {"community", "communityid", "社区", "所属社区", "sssq", "sqmc"}},
        {buildings,
         "levels",
         {"levels", "buildinglevels", "floors", "storeys", "层数", "楼层", "楼层数", "总层数", "地上层数",
          "cs", "lc", "zcs"}},
        {buildings,
         "height",
         {"height", "heightm", "buildingheight", "高度", "建筑高度", "楼高", "gd", "jzgd"}},
        {buildings,
         "floor_area",
         {"floorarea", "flooraream2", "gfa", "建筑面积", "总建筑面积", "jzmj", "zjzmj"}},
        {buildings,
         "kind",
         {"kinddetail", "kind", "building", "buildingpart", "usage", "type", "用途", "建筑类型", "建筑用途",
          "性质", "类型", "fclass", "jzyt", "yt"}},
        {buildings, "households", {"households", "户数", "总户数", "hs"}},
        {buildings,
         "build_year",
         {"buildyear", "yearbuilt", "建成年份", "建成年代", "建成时间", "建设年代", "startdate", "jcnf",
          "jcnd", "jznd"}},
        {roads, "id", {"roadid", "id", "osmid", "编号", "道路编号", "dlbh"}},
        {roads, "name", {"name", "roadname", "名称", "道路名称", "路名", "namezh", "dlmc", "mc"}},
        {roads,
         "class",
         {"highway", "class", "roadclass", "fclass", "kinddetail", "道路等级", "等级", "道路类型", "类型",
          "type", "dldj", "dj"}},
        {roads, "bridge", {"bridge", "桥梁", "是否桥梁"}},
        {roads, "tunnel", {"tunnel", "隧道", "是否隧道"}},
        {roads, "layer", {"layer", "层级"}},
        {barriers, "name", {"name", "名称", "namezh", "mc"}},
        {barriers, "bridge", {"bridge", "桥梁"}},
        {barriers, "tunnel", {"tunnel", "隧道", "暗渠"}},
        {landuse, "name", {"name", "名称", "namezh", "mc"}},
        {landuse, "kind", {"kind", "type", "fclass", "用地性质", "用地类型", "ydxz"}},
        {communities,
         "id",
         {"communityid", "id", "osmid", "code", "编号", "社区编号", "社区编码", "代码", "sqbh", "sqbm",
          "sqdm"}},
        {communities,
         "name",
         {"name", "communityname", "community", "名称", "社区名称", "社区", "namezh", "sqmc", "mc"}},
        {facilities, "id", {"facilityid", "id", "osmid", "编号", "设施编号", "ssbh"}},
        {facilities,
         "kind",
         {"kind", "type", "amenity", "leisure", "shop", "office", "fclass", "类型", "类别", "设施类型",
          "sslx", "lx"}},
        {facilities, "name", {"name", "名称", "设施名称", "namezh", "ssmc", "mc"}},
        {facilities, "capacity", {"capacity", "容量", "规模", "床位", "rl"}},
        {facilities, "radius", {"radius", "radiusm", "服务半径", "fwbj"}},
    };
    return all;
}

/// Shapefiles cut field names at ten bytes: "parking_sp" is the beginning of parking_spaces.
bool is_called(const std::string& field, const std::string& folded, std::string_view name) {
    constexpr std::size_t dbf_name = 10;
    return folded == name || (field.size() == dbf_name && name.starts_with(folded));
}

}  // namespace

std::string fold_name(std::string_view name) {
    std::string folded;
    for (const char c : name.substr(0, name.find_first_of("([")))
        if (c != ' ' && c != '_' && c != '-' && c != ':' && c != '@')
            folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    constexpr std::string_view wide_bracket = "（";  // 建筑面积（平方米）
    return folded.substr(0, folded.find(wide_bracket));
}

FieldMap::FieldMap(LayerRole role, const SourceLayer& layer, const std::map<std::string, std::string>& chosen)
    : chosen_(chosen) {
    std::vector<std::string> folded;
    for (const std::string& field : layer.fields) folded.push_back(fold_name(field));
    for (const Synonyms& entry : table()) {
        if (entry.role != role) continue;
        std::vector<std::size_t> columns;
        if (const auto by_hand = chosen.find(std::string(entry.canonical)); by_hand != chosen.end()) {
            if (const auto column = layer.find_field(by_hand->second)) columns.push_back(*column);
        } else {
            for (const std::string_view name : entry.names)
                for (std::size_t i = 0; i < folded.size(); ++i)
                    if (is_called(layer.fields[i], folded[i], name)) columns.push_back(i);
        }
        if (columns.empty()) continue;
        for (const std::size_t column : columns)
            uses_.push_back({std::string(entry.canonical), layer.fields[column]});
        columns_.emplace(entry.canonical, std::move(columns));
    }
}

std::string_view FieldMap::find(const SourceFeature& feature, std::string_view canonical) const {
    const auto found = columns_.find(canonical);
    if (found == columns_.end()) return {};
    for (const std::size_t column : found->second)
        if (const std::string_view value = trim(feature.values[column]); !value.empty()) return value;
    return {};
}

std::vector<std::string> list_canonical_fields(LayerRole role) {
    std::vector<std::string> names;
    for (const Synonyms& entry : table())
        if (entry.role == role) names.emplace_back(entry.canonical);
    return names;
}

}  // namespace lifang
