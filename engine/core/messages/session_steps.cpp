#include "core/messages/rooms.hpp"

// What steps of a session are called in its history.
namespace lifang::messages {
namespace {

constexpr CatalogueEntry entries[] = {
    {"so_many_compounds", {"{count:compound|compounds}", "{count} 个小区"}},
    {"step_apart", {"{what} apart", "{what} 须分开"}},
    {"step_excluded", {"{what} excluded", "排除 {what}"}},
    {"step_excluded_because", {"{what} excluded: {why}", "排除 {what}：{why}"}},
    {"step_freed", {"rules on {what} dropped", "解除 {what} 的规则"}},
    {"step_gate_as_advised", {"a gate of {unit} as advised", "{unit} 的一处出入口恢复原建议"}},
    {"step_gate_closed", {"a gate of {unit} closed", "封闭 {unit} 的一处出入口"}},
    {"step_gate_kept", {"a gate of {unit} kept", "保留 {unit} 的一处出入口"}},
    {"step_gates_chosen", {"{count:gate|gates} of {unit} chosen", "选定 {unit} 的 {count} 处出入口"}},
    {"step_improved", {"improved by search", "自动优化"}},
    {"step_included", {"{what} taken in again", "重新纳入 {what}"}},
    {"step_locked", {"{what} locked", "锁定 {what}"}},
    {"step_merged", {"{units} merged", "合并 {units}"}},
    {"step_moved", {"{what} to {unit}", "{what} 调入 {unit}"}},
    {"step_new_unit", {"new unit of {what}", "{what} 组成新单元"}},
    {"step_pinned", {"{what} pinned to {unit}", "{what} 指定到 {unit}"}},
    {"step_repaired", {"repaired", "自动修复"}},
    {"step_split", {"{unit} split", "拆分 {unit}"}},
    {"step_split_along", {"{unit} split along a line", "沿线拆分 {unit}"}},
    {"step_together", {"{what} together", "{what} 须同属一单元"}},
    {"step_unlocked", {"{what} unlocked", "解锁 {what}"}},
};

}  // namespace

Part session_steps() { return entries; }

}  // namespace lifang::messages
