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
    {"profile_base_circle",
     {"the bases go round in a circle: '{base}' was met before", "基础参数循环引用：“{base}”已出现过"}},
    {"profile_base_differs",
     {"the text of another base is stored: '{base}'", "存有的是另一份基础参数：“{base}”"}},
    {"profile_base_missing", {"the text of its base is missing", "缺少其基础参数的文本"}},
    {"profile_bounds_contradict",
     {"min_m2 ≤ target_m2 ≤ max_m2 does not hold", "应满足 min_m2 ≤ target_m2 ≤ max_m2"}},
    {"profile_key_missing", {"the key is missing", "缺少此项"}},
    {"profile_misspelt_key",
     {"not a key of this table, whose keys are {keys}; did you mean {meant}?",
      "此表没有这一项，可用：{keys}；是否为 {meant}？"}},
    {"profile_misspelt_table",
     {"'{table}' is not a table of a profile, whose tables are {tables}; did you mean [{meant}]?",
      "政策参数没有“{table}”表，可用：{tables}；是否为 [{meant}]？"}},
    {"profile_not_a_code", {"'{code}' is not one of {codes}", "“{code}”不是 {codes} 之一"}},
    {"profile_not_a_list", {"the value is not a list of texts", "应为文本列表"}},
    {"profile_not_a_list_of_numbers", {"the value is not a list of numbers", "应为数字列表"}},
    {"profile_not_a_list_of_rules", {"not a list of rules ([[modes]])", "应为规则列表（[[modes]]）"}},
    {"profile_not_a_number", {"the value is not a number", "应为数字"}},
    {"profile_not_a_source",
     {"a source is \"document\", a text that names the document, or {{en = \"…\", zh = \"…\"}}",
      "来源应为 \"document\"、说明文件出处的文本，或 {{en = \"…\", zh = \"…\"}}"}},
    {"profile_not_a_text", {"the value is not a text", "应为文本"}},
    {"profile_not_a_whole_number", {"the value is not a whole number", "应为整数"}},
    {"profile_not_ascending", {"the numbers are not in ascending order", "数字应从小到大排列"}},
    {"profile_not_true_or_false", {"the value is not true or false", "应为 true 或 false"}},
    {"profile_out_of_range",
     {"{value} is not between {least} and {most}", "{value} 不在 {least} 至 {most} 之间"}},
    {"profile_range_empty", {"the value is above {most}", "数值大于 {most}"}},
    {"profile_source_of_nothing",
     {"a source of a value that this file does not set", "此文件未设此值，不能注明来源"}},
    {"profile_table_missing", {"the table is missing", "缺少此表"}},
    {"profile_too_small", {"{value} is below {least}", "{value} 小于 {least}"}},
    {"profile_unknown_key",
     {"not a key of this table, whose keys are {keys}", "此表没有这一项，可用：{keys}"}},
    {"profile_unknown_table",
     {"'{table}' is not a table of a profile, whose tables are {tables}",
      "政策参数没有“{table}”表，可用：{tables}"}},
    {"see_profiles",
     {"docs/profiles.md lists the keys; data/load/assumptions.toml is a complete example",
      "各项说明见 docs/zh/profiles.md；完整示例见 data/load/assumptions.toml"}},
};

}  // namespace

Part load_profile() { return entries; }

}  // namespace lifang::messages
