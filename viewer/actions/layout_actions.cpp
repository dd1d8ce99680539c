#include "actions/action.hpp"

#include <QCoreApplication>

namespace lifang {
namespace {

QString needs_layout(const Desk& desk, int row) {
    if (const QString without = needs_plan(desk); !without.isEmpty()) return without;
    return row >= 0 && row < desk.workspace.layoutCount()
               ? QString()
               : QCoreApplication::translate("Actions", "The plan has no such layout.");
}

Action step(const char* id, const char* text, const char* key, int by) {
    return {.id = id,
            .text = text,
            .key = key,
            .obstacle = [by](const Desk& desk) { return needs_layout(desk, desk.workspace.shown() + by); },
            .carry_out = [by](Desk& desk) { desk.workspace.setShown(desk.workspace.shown() + by); }};
}

Action show(int row) {
    static constexpr const char* keys[] = {"1", "2", "3", "4", "5", "6", "7", "8", "9"};
    return {.id = QStringLiteral("layout.show_%1").arg(row + 1),
            .text = QT_TRANSLATE_NOOP("Actions", "Show layout %1"),
            .key = keys[row],
            .obstacle = [row](const Desk& desk) { return needs_layout(desk, row); },
            .carry_out = [row](Desk& desk) { desk.workspace.setShown(row); },
            .is_on = [row](const Desk& desk) { return desk.workspace.shown() == row; },
            .places = row == 0 ? Action::in_menu | Action::new_group : unsigned{Action::in_menu},
            .argument = QString::number(row + 1)};
}

}  // namespace

std::vector<Action> list_layout_actions() {
    std::vector<Action> actions{
        step("layout.next", QT_TRANSLATE_NOOP("Actions", "Next layout"), "Ctrl+PgDown", 1),
        step("layout.previous", QT_TRANSLATE_NOOP("Actions", "Layout before"), "Ctrl+PgUp", -1)};
    constexpr int with_a_key = 9;
    for (int row = 0; row < with_a_key; ++row) actions.push_back(show(row));
    return actions;
}

}  // namespace lifang
