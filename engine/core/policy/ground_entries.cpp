#include "core/policy/slots.hpp"

#include <utility>

namespace lifang::policy {
namespace {

constexpr double most_floors = 1000.0, most_ratio = 1e6, most_year = 3000.0, least_length = 0.01;

template <auto member>
constexpr PolicyEntry area(std::string_view table, std::string_view key, Text words) {
    return {.table = table,
            .key = key,
            .slot = slot<member>,
            .words = words,
            .unit = square_metres,
            .most = largest_area};
}
template <auto range, auto end>
constexpr PolicyEntry plausible(std::string_view key, Text words, Text unit, double most) {
    return {.table = "plausible",
            .key = key,
            .slot = slot<&Profile::plausible, range, end>,
            .words = words,
            .unit = unit,
            .most = most};
}

constexpr PolicyEntry entries[] = {
    area<&Profile::target>("unit", "target_m2", {"floor area of a unit", "单元目标建筑面积"}),
    area<&Profile::min>("unit", "min_m2", {"least floor area of a unit", "单元建筑面积下限"}),
    area<&Profile::max>("unit", "max_m2", {"largest floor area of a unit", "单元建筑面积上限"}),
    area<&Profile::isolated_max>(
        "unit", "isolated_max_m2",
        {"a group that can join nobody is left out below it", "孤立小区组的规模下限"}),
    {.table = "unit",
     .key = "code_pattern",
     .slot = slot<&Profile::code_pattern>,
     .words = {"pattern of unit codes", "单元编码格式"}},
    {.table = "unit",
     .key = "code_county",
     .slot = slot<&Profile::code_county>,
     .words = {"county in unit codes", "单元编码中的区县代码"}},
    {.table = "unit",
     .key = "code_subdistrict",
     .slot = slot<&Profile::code_subdistrict>,
     .words = {"sub-district in unit codes", "单元编码中的街道代码"}},
    {.table = "unit",
     .key = "code_middle",
     .slot = slot<&Profile::code_middle>,
     .words = {"middle digits of unit codes", "单元编码的中间段"}},
    {.table = "unit",
     .key = "code_digits",
     .slot = slot<&Profile::code_digits>,
     .words = {"digits of a unit code", "单元编码位数"},
     .least = 1.0,
     .most = 40.0},
    {.table = "scope",
     .key = "exclude_owner_unit",
     .slot = slot<&Profile::exclude_owner_unit>,
     .words = {"compounds run by their owner-unit stay out", "权属单位自管小区不纳入"}},
    {.table = "scope",
     .key = "max_build_year",
     .slot = slot<&Profile::max_build_year>,
     .words = {"compounds built later stay out", "建成年份上限"},
     .least = 1000.0,
     .most = most_year},
    {.table = "scope",
     .key = "min_consent",
     .slot = slot<&Profile::min_consent>,
     .words = {"compounds with less known consent stay out", "业主同意率下限"},
     .unit = share,
     .most = 1.0},
    {.table = "scope",
     .key = "unknown_management",
     .slot = slot<&Profile::unknown_management>,
     .words = {"where management is unknown", "管理方式未知时"}},
    {.table = "scope",
     .key = "unknown_build_year",
     .slot = slot<&Profile::unknown_build_year>,
     .words = {"where the year is unknown", "建成年份未知时"}},
    {.table = "scope",
     .key = "unknown_consent",
     .slot = slot<&Profile::unknown_consent>,
     .words = {"where consent is unknown", "同意率未知时"}},
    {.table = "floors",
     .key = "metres_per_floor",
     .slot = slot<&Profile::metres_per_floor>,
     .words = {"height of a storey", "层高"},
     .unit = metres,
     .least = least_length,
     .most = 100.0},
    {.table = "counts",
     .key = "kinds",
     .slot = slot<&Profile::counts>,
     .words = {"kinds of building whose floors count", "计入建筑面积的楼栋用途"}},
    {.table = "counts",
     .key = "unknown_max_floor_area_m2",
     .slot = slot<&Profile::unknown_max>,
     .words = {"a larger building of unknown kind is no housing", "用途不明楼栋视为住宅的面积上限"},
     .unit = square_metres},
    {.table = "barriers",
     .key = "impassable",
     .slot = slot<&Profile::impassable>,
     .words = {"what a unit is not connected across", "不可穿越的阻隔"}},
    {.table = "barriers",
     .key = "unit_limit",
     .slot = slot<&Profile::unit_limit>,
     .words = {"class from which on a unit does not straddle a road", "单元不得跨越的最低等级"}},
    {.table = "barriers",
     .key = "straddle_min_m",
     .slot = slot<&Profile::straddle_min>,
     .words = {"a shorter border along it is a corner", "视为路口的界线长度"},
     .unit = metres,
     .most = longest_way},
    area<&Profile::derived_min>("derived", "min_floor_area_m2",
                                {"smaller groups are listed, not planned", "自动成组小区的规模下限"}),
    area<&Profile::derived_max>("derived", "max_floor_area_m2",
                                {"larger groups are divided", "自动成组小区的规模上限"}),
    {.table = "quarter",
     .key = "max_blocks",
     .slot = slot<&Profile::quarter, &QuarterRule::max_blocks>,
     .words = {"blocks of one compound", "单个小区跨越的街区数上限"},
     .unit = count,
     .most = 1e6},
    {.table = "quarter",
     .key = "least_block_m2",
     .slot = slot<&Profile::quarter, &QuarterRule::least_block>,
     .words = {"a smaller piece is a corner", "视为边角的地块面积"},
     .unit = square_metres,
     .most = largest_area},
    {.table = "quarter",
     .key = "max_ground_m2",
     .slot = slot<&Profile::quarter, &QuarterRule::max_ground>,
     .words = {"ground of one compound", "单个小区用地面积上限"},
     .unit = square_metres,
     .most = largest_area},
    {.table = "quarter",
     .key = "min_floor_area_ratio",
     .slot = slot<&Profile::quarter, &QuarterRule::min_floor_area_ratio>,
     .words = {"floor area by ground, on more ground", "大块用地的最低容积率"},
     .most = most_ratio},
    {.table = "quarter",
     .key = "max_streets_m",
     .slot = slot<&Profile::quarter, &QuarterRule::max_streets>,
     .words = {"streets for cars through one compound", "穿越单个小区的车行道长度上限"},
     .unit = metres,
     .most = longest_way},
    {.table = "lanes",
     .key = "houses_within_m",
     .slot = slot<&Profile::lanes, &LaneRule::houses_within>,
     .words = {"houses beside a lane", "巷道两侧房屋的距离"},
     .unit = metres,
     .most = longest_way},
    {.table = "lanes",
     .key = "built_share",
     .slot = slot<&Profile::lanes, &LaneRule::built_share>,
     .words = {"length of a lane that has houses", "巷道沿线有房屋的长度比例"},
     .unit = share,
     .most = 1.0},
    plausible<&Plausible::levels, &PlausibleRange::least>("min_levels", {"least storeys", "层数下限"}, floors,
                                                          most_floors),
    plausible<&Plausible::levels, &PlausibleRange::most>("max_levels", {"most storeys", "层数上限"}, floors,
                                                         most_floors),
    plausible<&Plausible::height_m, &PlausibleRange::least>("min_height_m", {"least height", "高度下限"},
                                                            metres, longest_way),
    plausible<&Plausible::height_m, &PlausibleRange::most>("max_height_m", {"most height", "高度上限"},
                                                           metres, longest_way),
    plausible<&Plausible::floor_area_ratio, &PlausibleRange::least>(
        "min_floor_area_ratio", {"least floor area by ground", "容积率下限"}, {}, most_ratio),
    plausible<&Plausible::floor_area_ratio, &PlausibleRange::most>(
        "max_floor_area_ratio", {"most floor area by ground", "容积率上限"}, {}, most_ratio),
    plausible<&Plausible::build_year, &PlausibleRange::least>("min_build_year",
                                                              {"first year", "建成年份下限"}, {}, most_year),
    plausible<&Plausible::build_year, &PlausibleRange::most>("max_build_year", {"last year", "建成年份上限"},
                                                             {}, most_year),
    {.table = "ground",
     .key = "strip_max_width_m",
     .slot = slot<&Profile::ground, &GroundPolicy::strip_max_width>,
     .words = {"unbuilt ground of a road is narrower", "道路夹缝地的最大宽度"},
     .unit = metres,
     .most = longest_way},
    {.table = "ground",
     .key = "strip_min_length_m",
     .slot = slot<&Profile::ground, &GroundPolicy::strip_min_length>,
     .words = {"… and longer", "道路夹缝地的最小长度"},
     .unit = metres,
     .most = longest_way},
    {.table = "ground",
     .key = "strip_max_built_m2",
     .slot = slot<&Profile::ground, &GroundPolicy::strip_max_built>,
     .words = {"footprint that may stand on it", "道路夹缝地内允许的建筑基底"},
     .unit = square_metres,
     .most = largest_area},
    {.table = "ground",
     .key = "reach_m",
     .slot = slot<&Profile::ground, &GroundPolicy::reach>,
     .words = {"how far open ground goes with buildings", "空地随楼栋的最大距离"},
     .unit = metres,
     .least = least_length,
     .most = longest_way},
    {.table = "ground",
     .key = "neck_min_width_m",
     .slot = slot<&Profile::neck_min_width>,
     .words = {"cells that share less border are not connected", "单元格连通的最小界线长度"},
     .unit = metres,
     .most = longest_way},
    {.table = "warnings",
     .key = "assumed_share",
     .slot = slot<&Profile::most_assumed_share>,
     .words = {"floor area on assumed floors above which a plan warns", "默认层数面积占比的提示线"},
     .unit = share,
     .most = 1.0},
};

constexpr Text floors_words{"storeys where nothing is known", "层数未知时的默认层数"};
constexpr Text severance_words{"cost of a metre of this barrier inside a unit", "单元内该类阻隔每米的代价"};

template <std::size_t kind>
constexpr PolicyEntry assumed_floors() {
    return {.table = "floors.assumed",
            .key = codes_of<BuildingKind>[kind],
            .slot = item<&Profile::assumed_floors, kind>,
            .words = floors_words,
            .unit = floors,
            .most = most_floors};
}
template <std::size_t barrier>
constexpr PolicyEntry severance() {
    return {.table = "severance",
            .key = codes_of<Barrier>[barrier],
            .slot = item<&Profile::severance, barrier>,
            .words = severance_words,
            .unit = {"weight per metre", "每米权重"},
            .most = 1e9};
}

template <std::size_t... kind, std::size_t... barrier>
std::vector<PolicyEntry> with_lists(std::index_sequence<kind...>, std::index_sequence<barrier...>) {
    std::vector<PolicyEntry> all(std::begin(entries), std::end(entries));
    (all.push_back(assumed_floors<kind>()), ...);
    (all.push_back(severance<barrier>()), ...);
    return all;
}

}  // namespace

std::span<const PolicyEntry> ground_entries() {
    static const std::vector<PolicyEntry> all = with_lists(std::make_index_sequence<building_kind_count>{},
                                                           std::make_index_sequence<barrier_count>{});
    return all;
}

}  // namespace lifang::policy
