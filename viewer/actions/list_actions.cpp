#include "actions/action.hpp"

#include <QCoreApplication>

namespace lifang {

std::vector<ActionMenu> list_actions() {
    return {{"file", QT_TRANSLATE_NOOP("Actions", "&File"), list_file_actions()},
            {"edit", QT_TRANSLATE_NOOP("Actions", "&Edit"), list_edit_actions()},
            {"view", QT_TRANSLATE_NOOP("Actions", "&View"), list_view_actions()},
            {"map", QT_TRANSLATE_NOOP("Actions", "&Map"), list_map_actions()},
            {"unit", QT_TRANSLATE_NOOP("Actions", "&Units"), list_unit_actions()},
            {"layout", QT_TRANSLATE_NOOP("Actions", "&Layout"), list_layout_actions()},
            {"help", QT_TRANSLATE_NOOP("Actions", "&Help"), list_help_actions()}};
}

QString needs_plan(const Desk& desk) {
    return desk.workspace.hasPlan() ? QString()
                                    : QCoreApplication::translate("Actions", "Open a plan first.");
}

QString needs_choice(const Desk& desk) {
    if (const QString without = needs_plan(desk); !without.isEmpty()) return without;
    return desk.workspace.selection()->count() > 0
               ? QString()
               : QCoreApplication::translate("Actions", "Choose a unit or compounds on the map first.");
}

}  // namespace lifang
