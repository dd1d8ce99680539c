#pragma once

#include "cli/option.hpp"

/// A plan file and a layout in it: of `info`, `compare`, `merge`, `edit`, `improve`.
namespace lifang::option {

using enum Option::Kind;

inline constexpr Option plan_file{"PLAN.gpkg", "", "PLAN.gpkg", text, {"a plan file", "方案文件"}, {}, true};

inline constexpr Option stored_plan{
    "PLAN.gpkg",
    "",
    "PLAN.gpkg|PG:...",
    text,
    {"a plan file, or a plan that 'lifang merge-shards' put into a PostGIS database: \"PG:dbname=... "
     "host=... "
     "user=... active_schema=...\" (default schema: lifang_city)",
     "方案文件，或“lifang merge-shards”写入 PostGIS 数据库的方案，写作 \"PG:dbname=... host=... user=... "
     "active_schema=...\"（默认模式 lifang_city）"},
    {},
    true};

inline constexpr Option layout_of_units{
    "--layout", "", "N", text, {"shows the units of one layout", "列出某一方案的各单元"}};

inline constexpr Option unit_of_sheet{
    "--unit",
    "",
    "U",
    text,
    {"shows one unit (id or code) of the layout: figures, gates, inventory, account",
     "列出该方案中某一单元（编号或编码）的指标、出入口、管护清单与收支"}};

inline constexpr Option list_compounds{"--compounds",
                                       "",
                                       "",
                                       flag,
                                       {"lists the compounds: id, name, unit, or why they are in none",
                                        "列出小区：编号、名称、所在单元或未纳入的原因"}};
inline constexpr Option layout{"--layout", "",  "N", text, {"the layout to start from", "作为起点的方案"},
                               {},         true};

inline constexpr Option layouts{
    "--layouts", "", "A,B", text, {"the two layouts to compare", "要比较的两个方案"}, {}, true};

inline constexpr Option units_to_merge{
    "--units", "", "U1,U2", text, {"units to merge (id or code)", "要合并的单元（编号或编码）"}};

inline constexpr Option compounds_to_merge{
    "--compounds",
    "",
    "C1,C2",
    text,
    {"compounds to manage as one (id or name)", "要合并管理的小区（编号或名称）"}};

inline constexpr Option apply{
    "--apply", "", "", flag, {"stores the merged layout in the plan", "将合并后的方案存入方案文件"}};

inline constexpr Option suggest{"--suggest",
                                "",
                                "",
                                flag,
                                {"ranks all pairs and triples of neighbouring units, and of small compounds "
                                 "with their neighbours in a unit, by the profile's score",
                                 "按政策参数中的评分，对相邻单元的两两、三三合并及零散小区并入相邻小区排序"}};

inline constexpr Option most_suggestions =
    Option{"--most", "",    "K", count, {"so many suggestions of each kind", "每类建议的最多个数"},
           "10",     false, 1.0}
        .beside("--suggest");

inline constexpr Option compound_to_explain{
    "--compound", "", "C", text, {"the compound (id or name)", "小区（编号或名称）"}, {}, true};

inline constexpr Option move{
    "--move",
    "",
    "C=U",
    step,
    {"moves a compound to a unit; 'new' is a unit of its own", "把小区移到某单元；new 为新单元"}};

inline constexpr Option assignments{
    "--assignments",
    "",
    "FILE[:SHEET]",
    text,
    {"moves compounds as an edited table says (CSV, XLSX ...; columns compound_id, unit_id or unit_code), "
     "before "
     "the other edits; 'lifang export -f CSV' or -f XLSX writes the table to edit",
     "按修改后的归属表移动小区（CSV、XLSX "
     "等，含小区标识与单元标识或单元编码列），先于其他调整；待改的表由“lifang export -f "
     "CSV”或“-f XLSX”导出"}};

inline constexpr Option split{"--split", "", "U", step, {"parts a unit in two halves", "把单元一分为二"}};

inline constexpr Option merge{"--merge", "", "U1,U2", step, {"merges units", "合并单元"}};

inline constexpr Option lock{
    "--lock", "", "C", step, {"keeps a compound in its unit from here on", "此后小区不得离开所在单元"}};

inline constexpr Option together{
    "--together", "", "C1,C2", step, {"compounds that are to share a unit", "须在同一单元的小区"}};

inline constexpr Option apart{
    "--apart", "", "C1,C2", step, {"compounds that are not to share a unit", "不得在同一单元的小区"}};

inline constexpr Option repair{"--repair",
                               "",
                               "",
                               flag,
                               {"moves others as well, so that units hang together and keep their bounds",
                                "同时调整邻近小区，使单元连通并符合面积范围"}};

inline constexpr Option dry_run{
    "--dry-run", "",    "",  flag, {"tells what would change, stores nothing", "只显示变化，不保存"},
    {},          false, 0.0, false};

inline constexpr Option exclude_from_layout{
    "--exclude",
    "",
    "C",
    step,
    {"takes a compound out of scope from here on; the units around are repaired where that breaks them",
     "此后小区不再纳入任何单元；因此受损的相邻单元随之调整"}};
inline constexpr Option include_in_layout{"--include",
                                          "",
                                          "C",
                                          step,
                                          {"takes an excluded compound into scope again; unless it is moved, "
                                           "it joins the neighbouring unit that suits "
                                           "it best",
                                           "恢复纳入已排除的小区；未另行移动时并入最合适的相邻单元"}};
inline constexpr Option free{"--free",
                             "",
                             "C",
                             step,
                             {"drops the rules on a compound (lock, pin, together, apart)",
                              "取消对小区的规则（锁定、指定、同单元、不同单元）"}};

inline constexpr Option keep_gate{"--keep-gate",
                                  "",
                                  "U=N",
                                  step,
                                  {"keeps the gate of this number of a unit ('lifang info --unit' numbers "
                                   "them), whatever is advised",
                                   "保留某单元该序号的出入口（序号见“lifang info --unit”），不论原建议"}};
inline constexpr Option close_gate{"--close-gate",
                                   "",
                                   "U=N",
                                   step,
                                   {"closes a gate of a unit, whatever is advised; what of the policy is "
                                    "not kept then is told",
                                    "封闭某单元的出入口，不论原建议；由此不满足的政策要求会列出"}};
inline constexpr Option free_gate{
    "--free-gate", "", "U=N", step, {"gives a gate back to the advice", "出入口恢复按建议处置"}};

inline constexpr Option objective_to_improve{
    "--objective",
    "",
    "max_abs_deviation|mean_abs_deviation|severance|compactness|units",
    choice,
    {"figure to make better (default: a balance of them all)", "要改进的指标（默认综合均衡）"}};

}  // namespace lifang::option
