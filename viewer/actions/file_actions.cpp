#include "actions/action.hpp"
#include "model/sample.hpp"

#include <QtGlobal>

namespace lifang {

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
        {.id = "file.quit",
         .text = QT_TRANSLATE_NOOP("Actions", "Quit"),
         .key = "Ctrl+Q",
         .places = Action::in_menu | Action::new_group},
    };
}

}  // namespace lifang
