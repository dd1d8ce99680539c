#include "cli/result_keys.hpp"

#include <utility>

namespace lifang {
namespace {

using namespace result;
using Keys = std::span<const ResultKey>;

constexpr ResultKey crs{"crs", "string", {"CRS of the plan", "方案坐标系"}};

constexpr ResultKey floor_area{"floor_area",
                               "object",
                               {"where the district's floor area is, m², and what the planned part rests on",
                                "片区建筑面积的分布（平方米）及划分所用面积的依据"}};

constexpr ResultKey layouts{"layouts", "array", {"layouts, each with all figures", "各方案及其全部指标"}};

constexpr ResultKey start{"start",
                          "object",
                          {"with --start: how the compounds were matched with those of the older layout",
                           "加 --start 时：小区与原方案的对应情况"},
                          false};

constexpr ResultKey of_plan[] = {
    plan_path,
    crs,
    {"stages", "array", {"seconds, items and issues of every stage", "各步骤的用时、数量与问题数"}},
    {"peak_memory_mib", "number", {"most memory held, MiB", "内存峰值（MiB）"}},
    time_limit_reached,
    floor_area,
    start,
    {"districts",
     "object",
     {"with --by: how many, those without units, joined ones, and what lies in none",
      "加 --by 时：片区数、没有单元的片区、合并的片区及不在片区内的数量"},
     false},
    layouts};

constexpr ResultKey of_inspect[] = {
    crs,
    {"crs_name", "string", {"its name", "坐标系名称"}},
    {"profile", "string", {"the profile's name", "政策参数名称"}},
    {"layers", "array", {"what each input layer is read as, with its account", "各图层的识别结果与要素数"}},
    {"counts", "object", {"rows by what they are", "各类要素数量"}},
    issues,
    {"ground",
     "object",
     {"with --ground: what the ground divides into", "加 --ground 时：用地划分情况"},
     false}};

constexpr ResultKey of_check[] = {
    plan_path,
    {"holds", "boolean", {"whether every rule holds", "全部规则是否成立"}},
    {"rules",
     "array",
     {"every rule: how many rows were looked at, how many break it", "各规则的核验与违反数量"}},
    {"findings", "array", {"what breaks a rule, or is remarked", "违反与说明"}}};

constexpr ResultKey of_info[] = {
    sometimes(plan_path),
    {"crs", "string", {"CRS of the plan; without --layout", "方案坐标系；未加 --layout 时"}, false},
    {"metadata",
     "object",
     {"all of plan_metadata; without --layout", "方案文件的元数据；未加 --layout 时"},
     false},
    {"floor_area",
     "object",
     {"where the district's floor area is, m²; without --layout",
      "片区建筑面积的分布（平方米）；未加 --layout 时"},
     false},
    {"layouts",
     "array",
     {"layouts, each with all figures; without --layout", "各方案及其全部指标；未加 --layout 时"},
     false},
    {"layout",
     "object",
     {"with --layout: it, with all figures", "加 --layout 时：该方案及其全部指标"},
     false},
    {"units",
     "array",
     {"with --layout: its units, each with all figures", "加 --layout 时：各单元及其全部指标"},
     false},
    {"compounds",
     "array",
     {"with --compounds: unit of each compound, or why it is in none",
      "加 --compounds 时：各小区所在单元或未纳入原因"},
     false},
    start,
    {"coverage",
     "object",
     {"with --layout: who is within a walk of what serves them", "加 --layout 时：步行可达的服务覆盖"},
     false},
    {"moves",
     "array",
     {"with --layout, of a plan made with --start: who changes the unit, and why",
      "加 --layout 且方案由 --start 生成时：变更单元的小区及原因"},
     false},
    {"*",
     "any",
     {"with --unit: one unit alone, with all figures, gates, ways out, inventory and money",
      "加 --unit 时：单个单元及其全部指标、出入口、步行出口、管护清单与收支"},
     false}};

constexpr ResultKey of_report[] = {{"file", "string", {"the report", "报告文件"}},
                                   {"layout_id", "string", {"its layout", "所述方案"}}};

constexpr ResultKey of_export[] = {{"files", "array", {"files written", "写出的文件"}}, issues};

constexpr ResultKey of_partition[] = {
    {"units", "integer|null", {"number of units", "单元数"}},
    {"objective", "string", {"what was made small", "优化目标"}},
    {"cut", "number|null", {"edges between units, or their length", "被切割的边数或长度"}},
    {"max_abs_deviation", "number|null", {"greatest deviation from the mean weight", "与平均权重的最大偏差"}},
    {"lower_bound", "number|null", {"no layout is below it", "目标值下界"}},
    {"gap", "number|null", {"(value − bound) ÷ value", "差距"}},
    {"status",
     "string",
     {"optimal, feasible or infeasible", "optimal 最优、feasible 可行、infeasible 不可行"}},
    {"proved_by", "string", {"the method that proved it; 'several'", "证明方法；several 为多种"}},
    {"proofs", "array", {"how many parts of the graph each method proved", "各方法证明的部分数"}},
    {"most_units",
     "integer",
     {"with --most-units: no layout has more", "加 --most-units 时：单元数上限"},
     false},
    time_limit_reached,
    {"units_outside", "integer", {"units outside the bounds", "超出上下限的单元数"}},
    {"nodes", "integer", {"nodes of the graph", "节点数"}},
    {"seconds", "number", {"time taken, s", "用时（秒）"}},
    {"borders", "object", {"of a layer: how its edges were joined", "面图层：边界的连接情况"}, false},
    {"impossible", "array", {"when infeasible: why", "不可行时：原因"}, false}};

constexpr ResultKey of_profile[] = {
    {"[]", "array", {"list: name and titles of every profile", "list：各政策参数的名称与标题"}, false},
    {"*",
     "any",
     {"show: every number of the profile under its name; check: name and what is assumed",
      "show：各参数；check：名称与假定部分"},
     false}};

constexpr ResultKey of_plan_shards[] = {
    {"manifest", "string", {"the manifest", "作业清单"}},
    crs,
    {"features", "integer", {"compounds and buildings of the inputs", "数据中的小区与楼栋数"}},
    {"outside", "integer", {"of them, those in no shard", "其中不在任何作业中的数量"}},
    {"joined",
     "array",
     {"districts of one shard, and the compound that lies in several", "合为一个作业的片区及跨片区的小区"}},
    {"empty", "array", {"districts that no compound or building is in", "没有小区和楼栋的片区"}},
    {"shards", "array", {"district, seed, hash and rows of each", "各作业的片区、种子、哈希与数量"}}};

constexpr ResultKey of_run_shard[] = {
    {"district", "string", {"id of the district", "片区编号"}},
    {"state", "string", {"planned, or whole: it was there already", "planned 已运行；whole 此前已完成"}},
    {"plan", "string", {"name of the plan file in the folder", "方案文件名"}},
    {"key", "string", {"hash of all that decides the plan", "决定方案的全部内容的哈希"}},
    {"plan_hash", "string", {"hash of the plan file", "方案文件的哈希"}},
    {"bytes", "integer", {"size of the plan file", "方案文件大小（字节）"}},
    {"compounds", "integer", {"compounds, derived ones too", "小区数，含推导小区"}},
    {"layouts", "integer", {"layouts", "方案数"}},
    {"units", "integer", {"units of the first layout", "第一个方案的单元数"}},
    {"seconds", "number", {"time it took, s", "用时（秒）"}},
    {"peak_memory_mib", "number", {"most memory held, MiB", "内存峰值（MiB）"}}};

constexpr ResultKey of_merge_shards[] = {
    plan_path,
    {"shards", "integer", {"shards merged", "已合并的作业数"}},
    {"missing", "array", {"districts without a whole plan", "没有完整成果的片区"}},
    {"without_units", "array", {"districts without a compound to plan", "没有可划分小区的片区"}},
    {"compounds", "integer", {"compounds, derived ones too", "小区数，含推导小区"}},
    {"units", "integer", {"units", "单元数"}},
    {"peak_memory_mib", "number", {"most memory held, MiB", "内存峰值（MiB）"}}};

constexpr ResultKey of_describe[] = {
    {"*",
     "any",
     {"program, version, commands, exit_codes, error and figures; with COMMAND one entry of commands; with "
      "PLAN.gpkg a scenario",
      "程序、版本、命令、退出码、错误与指标；给出命令时为该命令；给出方案文件时为可重现它的情景"},
     false}};

constexpr ResultKey of_run[] = {
    {"command", "string", {"the command", "命令"}},
    {"inputs", "object", {"what it was given", "输入"}},
    {"exit_code", "integer", {"its exit code", "退出码"}},
    {"results", "any", {"what the command prints with --json", "该命令加 --json 时的输出"}},
    {"text", "string", {"what it says to people", "该命令给人看的输出"}}};

constexpr ResultKey of_error[] = {
    {"error.code", "integer", {"the exit code", "退出码"}},
    {"error.kind", "string", {"its name", "退出码名称"}},
    {"error.where", "string", {"file, option or thing it is about", "所涉文件、选项或对象"}},
    {"error.what", "string", {"what is wrong", "问题"}},
    {"error.advice", "string", {"what to do", "怎么办"}},
    {"error.message", "object", {"the sentence as a code with arguments", "消息代码与参数"}}};

constexpr std::pair<std::string_view, Keys> of_commands[] = {{"plan", of_plan},
                                                             {"inspect", of_inspect},
                                                             {"check", of_check},
                                                             {"info", of_info},
                                                             {"export", of_export},
                                                             {"report", of_report},
                                                             {"partition", of_partition},
                                                             {"profile", of_profile},
                                                             {"plan-shards", of_plan_shards},
                                                             {"run-shard", of_run_shard},
                                                             {"merge-shards", of_merge_shards},
                                                             {"describe", of_describe},
                                                             {"run", of_run}};

}  // namespace

Keys results_of(std::string_view command) {
    for (const auto& [name, keys] : of_commands)
        if (name == command) return keys;
    return results_on_layouts(command);
}

Keys results_of_error() { return of_error; }

}  // namespace lifang
