#include "load/roles/fields.hpp"

#include <algorithm>
#include <vector>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

struct Row {
    LayerRole role;
    const char* field;
    const char* canonical;  ///< "" where the name must say nothing
};

std::string canonical_of(LayerRole role, const std::string& field) {
    SourceLayer layer;
    layer.fields = {field};
    const FieldMap map(role, layer, {});
    return map.uses().empty() ? "" : map.uses().front().canonical;
}

}  // namespace

TEST_CASE("the field names of Chinese offices") {
    using enum LayerRole;
    const std::vector<Row> rows = {
        {compounds, "XQMC", "name"},
        {compounds, "小区名称", "name"},
        {compounds, "XQBH", "id"},
        {compounds, "SQ", "community"},
        {compounds, "SQMC", "community"},
        {compounds, "所属社区", "community"},
        {compounds, "JZMJ", "floor_area"},
        {compounds, "建筑面积（平方米）", "floor_area"},
        {compounds, "建筑面积(万㎡)", "floor_area"},
        {compounds, "总建筑面积_平方米", "floor_area"},
        {compounds, "HS", "households"},
        {compounds, "总户数（户）", "households"},
        {compounds, "JCND", "build_year"},
        {compounds, "建成年代", "build_year"},
        {compounds, "竣工时间", "build_year"},
        {compounds, "ＪＣＮＤ", "build_year"},
        {compounds, "WYGL", "management"},
        {compounds, "物业管理方式", "management"},
        {compounds, "小区物业管", ""},
        {compounds, "物业管理方", "management"},  // a Shapefile's ten bytes of GBK
        {compounds, "SFGZ", "renovated"},
        {compounds, "是否改造", "renovated"},
        {compounds, "TCW", "parking_spaces"},
        {compounds, "停车位（个）", "parking_spaces"},
        {compounds, "同意率", "consent"},
        {compounds, "常住人口", "residents"},
        {compounds, "序号", ""},  // a running number is no id
        {compounds, "备注", ""},
        {compounds, "占地面积", ""},  // land is no floor area
        {compounds, "Shape_Area", ""},
        {ledger, "小区名称", "name"},
        {ledger, "户数", "households"},
        {buildings, "CS", "levels"},
        {buildings, "LC", "levels"},
        {buildings, "地上层数", "levels"},
        {buildings, "JZGD", "height"},
        {buildings, "SSXQ", "compound"},
        {buildings, "JZYT", "kind"},
        {roads, "DCMC", "name"},
        {roads, "DLMC", "name"},
        {roads, "道路名称", "name"},
        {roads, "DLDJ", "class"},
        {roads, "道路等级", "class"},
        {communities, "SQMC", "name"},
        {communities, "SQDM", "id"},
    };
    for (const Row& row : rows) {
        INFO(row.field);
        CHECK(canonical_of(row.role, row.field) == row.canonical);
    }
}
