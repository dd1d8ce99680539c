#include "actions/action.hpp"

#include <QCoreApplication>

namespace lifang {
namespace {

Action look(const char* id, const char* text, Settings::Look look) {
    return {.id = id,
            .text = text,
            .carry_out = [look](Desk& desk) { desk.settings.setLook(look); },
            .is_on = [look](const Desk& desk) { return desk.settings.look() == look; }};
}

Action text_size(const char* id, const char* text, const char* key, int by) {
    return {.id = id,
            .text = text,
            .key = key,
            .obstacle =
                [by](const Desk& desk) {
                    const int wanted = desk.settings.textSize() + by;
                    return wanted >= Settings::smallest_text && wanted <= Settings::largest_text
                               ? QString()
                               : QCoreApplication::translate("Actions", "Texts stand between 100% and 200%.");
                },
            .carry_out = [by](Desk& desk) { desk.settings.setTextSize(desk.settings.textSize() + by); }};
}

/// Each language by its own name, so that it is found by who cannot read the other.
Action language(const char* id, const char* text, const char* code) {
    return {.id = id,
            .text = text,
            .carry_out =
                [code](Desk& desk) {
                    desk.workspace.language()->setCode(QLatin1String(code));
                    desk.settings.setLanguage(QLatin1String(code));
                },
            .is_on =
                [code](const Desk& desk) { return desk.workspace.language()->code() == QLatin1String(code); },
            .context = ""};
}

Action first_of_group(Action action) {
    action.places |= Action::new_group;
    return action;
}

}  // namespace

std::vector<Action> list_view_actions() {
    return {
        look("view.look_system", QT_TRANSLATE_NOOP("Actions", "Look of the system"), Settings::System),
        look("view.look_light", QT_TRANSLATE_NOOP("Actions", "Light"), Settings::Light),
        look("view.look_dark", QT_TRANSLATE_NOOP("Actions", "Dark"), Settings::Dark),
        look("view.look_contrast", QT_TRANSLATE_NOOP("Actions", "High contrast"), Settings::HighContrast),
        {.id = "view.colour_safe",
         .text = QT_TRANSLATE_NOOP("Actions", "Colours that everybody tells apart"),
         .hint = QT_TRANSLATE_NOOP("Actions", "Hues for eyes that do not tell red from green"),
         .carry_out = [](Desk& desk) { desk.settings.setColourSafe(!desk.settings.colourSafe()); },
         .is_on = [](const Desk& desk) { return desk.settings.colourSafe(); },
         .places = Action::in_menu | Action::new_group},
        first_of_group(text_size("view.larger", QT_TRANSLATE_NOOP("Actions", "Larger texts"),
                                 "Ctrl++; Ctrl+=", Settings::text_step)),
        text_size("view.smaller", QT_TRANSLATE_NOOP("Actions", "Smaller texts"), "Ctrl+-",
                  -Settings::text_step),
        first_of_group(language("view.chinese", "中文", "zh_CN")),
        language("view.english", "English", "en"),
    };
}

}  // namespace lifang
