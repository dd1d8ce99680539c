#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// Profiles: the policy numbers of a city, as TOML.
constexpr CatalogueEntry entries[] = {
    {"at_profile_line", {"profile {file}, line {line}", "政策参数 {file}，第 {line} 行"}},
    {"in_profile", {"profile '{file}'", "政策参数“{file}”"}},
    {"in_profile_table", {"profile {file}, {table}", "政策参数 {file}，{table}"}},
    {"no_such_profile",
     {"there is no such profile and no such file", "没有此政策参数，也没有此文件"},
     {"Known profiles: {profiles}; or give the path of a .toml",
      "已有政策参数：{profiles}；也可给出 .toml 文件的路径"}},
    {"not_toml",
     {"not valid TOML: '{cause}'", "不是有效的 TOML：“{cause}”"},
     {"Correct the file at this line", "请改正该行"}},
    {"profile_barrier_without_weight",
     {"the key is missing: every barrier needs a weight", "缺少此项：每种阻隔都需要权重"}},
    {"profile_bounds_contradict",
     {"min_m2 ≤ target_m2 ≤ max_m2 does not hold", "应满足 min_m2 ≤ target_m2 ≤ max_m2"}},
    {"profile_key_missing", {"the key is missing", "缺少此项"}},
    {"profile_misspelt_key",
     {"not a key of this table, whose keys are {keys}; did you mean {meant}?",
      "此表没有这一项，可用：{keys}；是否为 {meant}？"}},
    {"profile_misspelt_table",
     {"'{table}' is not a table of a profile, whose tables are {tables}; did you mean [{meant}]?",
      "政策参数没有“{table}”表，可用：{tables}；是否为 [{meant}]？"}},
    {"profile_negative", {"{value} is negative", "{value} 为负数"}},
    {"profile_not_a_barrier", {"not a barrier", "不是阻隔类别"}},
    {"profile_not_a_building_kind", {"not a building kind", "不是楼栋用途类别"}},
    {"profile_not_a_level",
     {"'{level}' is not one of self, half, full", "“{level}”不是 self、half、full 之一"}},
    {"profile_not_a_list", {"the value is not a list of texts", "应为文本列表"}},
    {"profile_not_a_number", {"the value is not a number", "应为数字"}},
    {"profile_not_a_number_of_years",
     {"the value is not a number of years (1 to 100)", "应为年数（1 至 100）"}},
    {"profile_not_a_share", {"the value is not a share from 0 to 1", "应为 0 至 1 的比例"}},
    {"profile_not_a_text", {"the value is not a text", "应为文本"}},
    {"profile_not_above_zero", {"the value is not above 0", "应大于 0"}},
    {"profile_not_in_or_out", {"the value is not \"in\" or \"out\"", "应为 \"in\" 或 \"out\""}},
    {"profile_out_of_range", {"{value} is not between 0 and {most}", "{value} 不在 0 至 {most} 之间"}},
    {"profile_range_empty", {"the value is above {most}", "数值大于 {most}"}},
    {"profile_table_missing", {"the table is missing", "缺少此表"}},
    {"profile_unknown_key",
     {"not a key of this table, whose keys are {keys}", "此表没有这一项，可用：{keys}"}},
    {"profile_unknown_table",
     {"'{table}' is not a table of a profile, whose tables are {tables}",
      "政策参数没有“{table}”表，可用：{tables}"}},
    {"profile_wrong_type", {"the value has the wrong type", "值的类型不对"}},
    {"see_profiles",
     {"docs/profiles.md lists the keys; data/profiles/kunming.toml is a complete example",
      "各项说明见 docs/profiles.md；完整示例见 data/profiles/kunming.toml"}},
};

}  // namespace

Part load_profile() { return entries; }

}  // namespace lifang::messages
