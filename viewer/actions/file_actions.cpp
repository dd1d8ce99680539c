#include "actions/action.hpp"
#include "model/sample.hpp"

#include <QCoreApplication>

namespace lifang {
namespace {

QString needs_stored_layout(const Desk& desk) {
    if (const QString without = needs_plan(desk); !without.isEmpty()) return without;
    return desk.workspace.shown() >= 0 && desk.workspace.shown() != desk.workspace.document()->editedLayout()
               ? QString()
               : QCoreApplication::translate("Actions", "Save the edited layout first.");
}

QString needs_file(const Desk& desk) {
    if (const QString without = needs_plan(desk); !without.isEmpty()) return without;
    return desk.workspace.document()->path().isEmpty()
               ? QCoreApplication::translate("Actions", "The plan is in no file.")
               : QString();
}

QString needs_whole_units(const Desk& desk) {
    if (const QString without = needs_plan(desk); !without.isEmpty()) return without;
    return desk.workspace.document()->isUnfinished()
               ? QCoreApplication::translate("Actions", "Units are in parts still: repair them, or undo.")
               : QString();
}

QString needs_finished_edits(const Desk& desk) {
    if (!desk.workspace.document()->isDirty())
        return QCoreApplication::translate("Actions", "Everything is in the file.");
    return needs_whole_units(desk);
}

}  // namespace

std::vector<Action> list_file_actions() {
    return {
        {.id = "file.open",
         .text = QT_TRANSLATE_NOOP("Actions", "Open…"),
         .hint = QT_TRANSLATE_NOOP("Actions", "Open a plan file"),
         .key = "Ctrl+O",
         .places = Action::in_menu | Action::in_bar,
         .sign = "📂"},
        {.id = "file.sample",
         .text = QT_TRANSLATE_NOOP("Actions", "Open the sample district"),
         .hint = QT_TRANSLATE_NOOP("Actions",
                                   "Plan the synthetic district that comes with Lifang, and look around"),
         .carry_out = [](Desk& desk) { open_sample(desk.workspace); }},
        {.id = "file.plan_data",
         .text = QT_TRANSLATE_NOOP("Actions", "Plan from data…"),
         .hint = QT_TRANSLATE_NOOP("Actions", "Make a plan from files with compounds, buildings and roads"),
         .key = "Ctrl+N"},
        {.id = "file.add_layers",
         .text = QT_TRANSLATE_NOOP("Actions", "Add a basemap or layers…"),
         .hint = QT_TRANSLATE_NOOP("Actions",
                                   "Show pictures of the ground or layers of others under and over the plan"),
         .key = "Ctrl+B",
         .obstacle = needs_plan},
        {.id = "file.save",
         .text = QT_TRANSLATE_NOOP("Actions", "Save"),
         .hint = QT_TRANSLATE_NOOP("Actions", "Store the edited layout in the plan file, as a new layout"),
         .key = "Ctrl+S",
         .obstacle = needs_finished_edits,
         .carry_out = [](Desk& desk) { desk.workspace.document()->save(); },
         .places = Action::in_menu | Action::in_bar | Action::new_group,
         .sign = "💾"},
        {.id = "file.save_as",
         .text = QT_TRANSLATE_NOOP("Actions", "Save as…"),
         .hint = QT_TRANSLATE_NOOP("Actions", "Write the plan with the edited layout to another file"),
         .key = "Ctrl+Shift+S",
         .obstacle = needs_whole_units},
        {.id = "file.reload",
         .text = QT_TRANSLATE_NOOP("Actions", "Reload"),
         .hint = QT_TRANSLATE_NOOP("Actions",
                                   "Read the file anew; edits that are in no file come back where they fit"),
         .key = "F5",
         .obstacle = needs_file,
         .carry_out =
             [](Desk& desk) {
                 desk.workspace.unsaved()->before(
                     [document = desk.workspace.document()] { document->reload(); });
             }},
        {.id = "file.export",
         .text = QT_TRANSLATE_NOOP("Actions", "Export the layout…"),
         .hint =
             QT_TRANSLATE_NOOP("Actions", "Write the shown layout as files for GIS, CAD and office programs"),
         .key = "Ctrl+E",
         .obstacle = needs_stored_layout,
         .places = Action::in_menu | Action::new_group},
        {.id = "file.report",
         .text = QT_TRANSLATE_NOOP("Actions", "Write the report…"),
         .hint = QT_TRANSLATE_NOOP("Actions",
                                   "The shown layout as a report for those who decide: PDF or a web page"),
         .key = "Ctrl+P",
         .obstacle = needs_stored_layout},
        {.id = "file.picture",
         .text = QT_TRANSLATE_NOOP("Actions", "Save the map as a picture…"),
         .hint = QT_TRANSLATE_NOOP("Actions", "The map as it is seen now, as a PNG"),
         .obstacle = needs_plan},
        {.id = "file.map_page",
         .text = QT_TRANSLATE_NOOP("Actions", "Save the map as a page…"),
         .hint = QT_TRANSLATE_NOOP(
             "Actions",
             "The map of the layout with its legend and table of units: PDF to print, SVG to "
             "draw on, or a web page"),
         .obstacle = needs_stored_layout},
        {.id = "file.quit",
         .text = QT_TRANSLATE_NOOP("Actions", "Quit"),
         .key = "Ctrl+Q",
         .places = Action::in_menu | Action::new_group},
    };
}

}  // namespace lifang
