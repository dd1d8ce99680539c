#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// Why a compound is where it is.
constexpr CatalogueEntry entries[] = {
    {"explain_above_max",
     {"unit {unit} would have {m2} m², above the maximum of {bound} m²",
      "单元 {unit} 将达 {m2} 平方米，超过上限 {bound} 平方米"}},
    {"explain_below_min",
     {"unit {unit} would have {m2} m², below the minimum of {bound} m²",
      "单元 {unit} 将只有 {m2} 平方米，低于下限 {bound} 平方米"}},
    {"explain_cut_off",
     {"unit {unit} would fall apart: {compounds} would be cut off",
      "单元 {unit} 将不再连通：{compounds} 被隔断"}},
    {"explain_held_by_figures",
     {"in {units}, {objective} would stay the same, but other figures would get worse and none better",
      "划入 {units} 时{objective}不变，但其他指标变差，且没有指标改善"}},
    {"explain_held_by_objective",
     {"{free} of {count} neighbouring units could take it, but each makes what the layout was made for "
      "worse: "
      "{objective}",
      "{count} 个相邻单元中有 {free} 个可以接收，但都会使本方案的目标变差：{objective}"}},
    {"explain_held_by_rules",
     {"a rule keeps it out of every neighbouring unit ({count})",
      "所有相邻单元（{count} 个）均因规则不能接收"}},
    {"explain_kept_out", {"kept out of {unit}: {reasons}", "不能入 {unit}：{reasons}"}},
    {"explain_left_out", {"left out of all units: {reason}", "未纳入任何单元：{reason}"}},
    {"explain_main_road",
     {"a main road would run through unit {unit}: {roads}", "单元 {unit} 内将有主干道路穿越：{roads}"}},
    {"explain_no_neighbour", {"its ground touches no other unit", "其用地不与其他单元相邻"}},
    {"explain_not_held",
     {"it could be in {units} as well, and {objective} would not get worse: nothing but the other figures "
      "speaks for "
      "one or the other",
      "也可划入 {units}，且{objective}不会变差：取舍只在其他指标"}},
    {"explain_objective_better",
     {"could go to {unit}: {objective} would get better ({from} → {to}); {trade}",
      "可入 {unit}：{objective}将改善（{from} → {to}）；{trade}"}},
    {"explain_objective_same",
     {"could go to {unit}: {objective} would stay {from}; {trade}",
      "可入 {unit}：{objective}仍为 {from}；{trade}"}},
    {"explain_objective_worse",
     {"could go to {unit}, but {objective} would get worse ({from} → {to}); {trade}",
      "可入 {unit}，但{objective}将变差（{from} → {to}）；{trade}"}},
};

}  // namespace

Part explain() { return entries; }

}  // namespace lifang::messages
