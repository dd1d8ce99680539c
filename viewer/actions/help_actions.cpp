#include "actions/action.hpp"

#include <QtGlobal>

namespace lifang {

std::vector<Action> list_help_actions() {
    return {
        {.id = "help.keys",
         .text = QT_TRANSLATE_NOOP("Actions", "Keys"),
         .hint = QT_TRANSLATE_NOOP("Actions", "What every key and menu does"),
         .key = "F1"},
        {.id = "help.about",
         .text = QT_TRANSLATE_NOOP("Actions", "About Lifang"),
         .hint = QT_TRANSLATE_NOOP("Actions", "Versions of the program and of what it is built on")},
    };
}

}  // namespace lifang
