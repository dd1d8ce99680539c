#include "actions/action.hpp"

#include <QCoreApplication>

namespace lifang {

std::vector<Action> list_edit_actions() {
    return {
        {.id = "edit.undo",
         .text = QT_TRANSLATE_NOOP("Actions", "Undo"),
         .key = "Ctrl+Z",
         .obstacle =
             [](const Desk& desk) {
                 return desk.workspace.document()->historyIndex() > 0
                            ? QString()
                            : QCoreApplication::translate("Actions", "Nothing has been edited.");
             },
         .carry_out = [](Desk& desk) { desk.workspace.document()->undo(); },
         .places = Action::in_menu | Action::in_bar,
         .sign = "↶"},
        {.id = "edit.redo",
         .text = QT_TRANSLATE_NOOP("Actions", "Redo"),
         .key = "Ctrl+Y; Ctrl+Shift+Z",
         .obstacle =
             [](const Desk& desk) {
                 const Document& document = *desk.workspace.document();
                 return document.historyIndex() < document.historyTexts().size()
                            ? QString()
                            : QCoreApplication::translate("Actions", "Nothing has been undone.");
             },
         .carry_out = [](Desk& desk) { desk.workspace.document()->redo(); },
         .places = Action::in_menu | Action::in_bar,
         .sign = "↷"},
        {.id = "edit.discard",
         .text = QT_TRANSLATE_NOOP("Actions", "Discard the edits…"),
         .hint = QT_TRANSLATE_NOOP("Actions", "Drop the edited layout; the stored ones stay as they are"),
         .key = "Ctrl+Shift+D",
         .obstacle =
             [](const Desk& desk) {
                 return desk.workspace.document()->isEditing()
                            ? QString()
                            : QCoreApplication::translate("Actions", "Nothing has been edited.");
             }},
        {.id = "edit.choose_all",
         .text = QT_TRANSLATE_NOOP("Actions", "Choose all compounds"),
         .key = "Ctrl+A",
         .obstacle = needs_plan,
         .carry_out =
             [](Desk& desk) {
                 QList<int> all;
                 const int count = static_cast<int>(desk.workspace.ground()->plan().ground.compounds.size());
                 for (int compound = 0; compound < count; ++compound) all << compound;
                 desk.workspace.selection()->chooseAll(all);
             }},
        {.id = "edit.choose_unit",
         .text = QT_TRANSLATE_NOOP("Actions", "Choose the whole unit"),
         .hint = QT_TRANSLATE_NOOP("Actions",
                                   "All compounds of the unit that the last chosen compound belongs to"),
         .key = "W",
         .obstacle = needs_choice,
         .carry_out =
             [](Desk& desk) { desk.workspace.selection()->chooseUnit(desk.workspace.selection()->unit()); },
         .places = Action::in_menu | Action::on_map},
        {.id = "edit.let_go",
         .text = QT_TRANSLATE_NOOP("Actions", "Let go"),
         .hint = QT_TRANSLATE_NOOP("Actions", "Close the message; without one, choose nothing"),
         .key = "Esc"},
    };
}

}  // namespace lifang
