#include "load/synonyms.hpp"

namespace lifang {
namespace {

using Names = std::vector<std::string_view>;
using enum LayerRole;

const Names names_of_id = {"compoundid", "id",       "osmid",  "osmwayid", "编号", "小区编号",
                           "小区编码",   "小区代码", "小区id", "院落编号", "编码", "项目编号",
                           "xqbh",       "xqbm",     "xqdm",   "xqid",     "xmbh"};
const Names names_of_floor_area = {"floorarea",    "flooraream2",  "gfa",          "建筑面积",   "总建筑面积",
                                   "房屋建筑面积", "住宅建筑面积", "小区建筑面积", "建筑总面积", "jzmj",
                                   "zjzmj",        "jzzmj",        "fwjzmj"};
const Names names_of_households = {"households", "户数",     "总户数", "住户数", "居民户数",
                                   "居住户数",   "住宅户数", "套数",   "总套数", "zhs",
                                   "hs",         "jmhs",     "zts"};
const Names names_of_build_year = {"buildyear", "yearbuilt", "yearofbuild", "yearofconstruction",
                                   "startdate", "建成年份",  "建成年代",    "建成年度",
                                   "建成时间",  "建成年",    "建成日期",    "竣工时间",
                                   "竣工年份",  "竣工日期",  "竣工年代",    "竣工年度",
                                   "建设年代",  "建设年份",  "建造年代",    "建造年份",
                                   "建筑年代",  "房屋年代",  "交付时间",    "jcnf",
                                   "jcnd",      "jcsj",      "jgsj",        "jgnf",
                                   "jgrq",      "jznd",      "jznf",        "jsnd",
                                   "jsnf",      "jcn"};

const std::vector<Synonyms> compounds_fields = {
    {compounds, "id", names_of_id},
    {compounds,
     "name",
     {"name", "compoundname", "名称", "小区名称", "小区名", "小区", "院落名称", "院坝名称", "院坝", "院落",
      "老旧小区名称", "项目名称", "住宅小区名称", "namezh", "xqmc", "xqm", "ylmc", "xmmc", "mc"}},
    {compounds,
     "community",
     {"community", "communityid", "communityname", "社区", "所属社区", "所在社区", "社区名称", "社区居委会",
      "社区编号", "居委会", "sssq", "szsq", "sqmc", "sq", "sqbh"}},
    {compounds, "floor_area", names_of_floor_area},
    {compounds, "households", names_of_households},
    {compounds,
     "residents",
     {"residents", "population", "人口", "人口数", "总人口", "居民数", "居民人数", "居住人口", "居住人数",
      "常住人口", "人数", "rks", "rk", "zrk", "jzrk", "czrk", "rs"}},
    {compounds, "build_year", names_of_build_year},
    {compounds, "management", {"management",   "managementmode", "管理方式", "管理模式",     "管理类型",
                               "管理形式",     "物业类型",       "物业管理", "物业管理方式", "物业管理模式",
                               "物业管理情况", "物业服务方式",   "物业情况", "物业方式",     "物业模式",
                               "管理单位类型", "wygl",           "wyglfs",   "wyglms",       "wylx",
                               "wyfs",         "wyqk",           "glfs",     "glms",         "gllx"}},
    {compounds,
     "renovated",
     {"renovated", "是否改造", "是否已改造", "已改造", "改造", "改造情况", "改造状态", "是否完成改造", "sfgz",
      "sfygz", "gzqk", "gzzt"}},
    {compounds,
     "parking_spaces",
     {"parkingspaces", "parking", "停车位", "停车位数", "停车位数量", "车位数", "车位", "停车泊位", "泊位数",
      "停车位个数", "tcw", "tcws", "tcwsl", "cws", "cw"}},
    {compounds,
     "consent",
     {"consent", "consentshare", "同意率", "同意比例", "居民同意率", "业主同意率", "意愿率", "改造意愿率",
      "tyl", "tybl", "yyl"}},
};

const std::vector<Synonyms> other_fields = {
    {buildings,
     "id",
     {"buildingid", "id", "bldgid", "osmid", "osmwayid", "编号", "楼栋编号", "楼栋编码", "建筑编号", "楼号",
      "幢号", "楼栋号", "ldbh", "ldbm", "jzbh", "ldh"}},
    {buildings,
     "compound",
     {"compound", "compoundid", "compoundname", "小区", "所属小区", "所在小区", "小区名称", "小区编号",
      "ssxq", "szxq", "xqmc", "xqbh"}},
    {buildings,
     "community",
     {"community", "communityid", "communityname", "社区", "所属社区", "所在社区", "社区名称", "sssq", "szsq",
      "sqmc", "sq"}},
    {buildings,
     "levels",
     {"levels", "buildinglevels", "floors", "storeys", "numfloors", "层数", "楼层", "楼层数", "总层数",
      "地上层数", "建筑层数", "房屋层数", "cs", "lc", "lcs", "zcs", "dscs", "jzcs", "fwcs"}},
    {buildings,
     "height",
     {"height", "heightm", "buildingheight", "高度", "建筑高度", "房屋高度", "楼高", "gd", "jzgd", "fwgd",
      "lg"}},
    {buildings, "floor_area", names_of_floor_area},
    {buildings, "kind", {"kinddetail", "kind",     "building", "buildingpart", "usage",    "type",     "用途",
                         "建筑类型",   "建筑用途", "房屋用途", "规划用途",     "使用性质", "房屋性质", "性质",
                         "类型",       "fclass",   "jzyt",     "fwyt",         "ghyt",     "jzlx",     "syxz",
                         "yt"}},
    {buildings, "households", names_of_households},
    {buildings, "build_year", names_of_build_year},
    {roads, "id", {"roadid", "id", "osmid", "编号", "道路编号", "道路编码", "dlbh", "dlbm"}},
    {roads,
     "name",
     {"name", "roadname", "名称", "道路名称", "道路名", "路名", "街道名称", "namezh", "dlmc", "dcmc", "lm",
      "mc"}},
    {roads,
     "class",
     {"highway", "class", "roadclass", "fclass", "kinddetail", "道路等级", "等级", "道路级别", "道路类型",
      "道路类别", "类型", "type", "dldj", "dllx", "dllb", "dj"}},
    {roads, "bridge", {"bridge", "isbridge", "桥梁", "是否桥梁", "高架", "sfql"}},
    {roads, "tunnel", {"tunnel", "istunnel", "隧道", "是否隧道", "sfsd"}},
    {roads, "layer", {"layer", "层级"}},
    {barriers, "name", {"name", "名称", "namezh", "mc"}},
    {barriers,
     "class",
     {"railway", "waterway", "barrier", "fclass", "class", "kinddetail", "kind", "type", "类型", "类别",
      "线路类型", "铁路类型", "轨道类型", "阻隔类型", "状态", "使用状态", "lx"}},
    {barriers, "bridge", {"bridge", "isbridge", "桥梁", "是否桥梁", "高架"}},
    {barriers, "tunnel", {"tunnel", "istunnel", "隧道", "是否隧道", "暗渠"}},
    {landuse, "name", {"name", "名称", "namezh", "mc"}},
    {landuse,
     "kind",
     {"kind", "type", "fclass", "用地性质", "用地类型", "用地分类", "地类名称", "ydxz", "ydlx", "dlmc"}},
    {communities,
     "id",
     {"communityid", "id", "osmid", "code", "编号", "社区编号", "社区编码", "社区代码", "代码", "行政代码",
      "sqbh", "sqbm", "sqdm"}},
    {communities,
     "name",
     {"name", "communityname", "community", "名称", "社区名称", "社区", "社区名", "居委会", "namezh", "sqmc",
      "sq", "mc"}},
    {facilities, "id", {"facilityid", "id", "osmid", "编号", "设施编号", "ssbh"}},
    {facilities,
     "kind",
     {"kind", "type", "amenity", "leisure", "shop", "office", "fclass", "类型", "类别", "设施类型",
      "设施类别", "sslx", "sslb", "lx"}},
    {facilities, "name", {"name", "名称", "设施名称", "namezh", "ssmc", "mc"}},
    {facilities, "capacity", {"capacity", "容量", "规模", "床位", "床位数", "rl"}},
    {facilities, "radius", {"radius", "radiusm", "服务半径", "fwbj"}},
};

/// A ledger describes compounds, row by row.
std::vector<Synonyms> join_tables() {
    std::vector<Synonyms> all = compounds_fields;
    all.insert(all.end(), other_fields.begin(), other_fields.end());
    for (Synonyms entry : compounds_fields) {
        entry.role = ledger;
        all.push_back(std::move(entry));
    }
    return all;
}

}  // namespace

const std::vector<Synonyms>& field_synonyms() {
    static const std::vector<Synonyms> all = join_tables();
    return all;
}

}  // namespace lifang
