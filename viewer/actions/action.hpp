#pragma once

#include "model/settings.hpp"
#include "model/workspace.hpp"

#include <QString>
#include <functional>
#include <span>
#include <vector>

namespace lifang {

/// What actions work on.
struct Desk {
    Workspace& workspace;
    Settings& settings;
};

/// One thing that can be done in the window. Menus, tool bar, context menu, keys, the page of keys and the
/// recorder all read it from here.
struct Action {
    enum Place : unsigned {
        in_menu = 1,
        in_bar = 2,     ///< a button of its own, marked with `sign`
        on_map = 4,     ///< the context menu of what lies on the map
        new_group = 8,  ///< a line stands above it
        on_strip = 16,  ///< a button on the strip of tools
    };

    QString id;             ///< "file.open": what a record calls it; stays
    const char* text;       ///< translated in `context`; "…" where a dialog follows
    const char* hint = "";  ///< what it does, one sentence; translated as well
    const char* key = "";   ///< "Ctrl+O", or several: "F; Home"
    /// Why it cannot be done now, worded; empty when it can.
    std::function<QString(const Desk&)> obstacle{};
    /// Empty: the window does it (Actions::asked).
    std::function<void(Desk&)> carry_out{};
    /// For what is switched on and off, or chosen among others.
    std::function<bool(const Desk&)> is_on{};
    unsigned places = in_menu;
    const char* sign = "";            ///< one sign for a button
    const char* context = "Actions";  ///< of the translations
    QString argument{};               ///< stands for %1 in text and hint
};

struct ActionMenu {
    QString id;         ///< that its actions' ids begin with
    const char* title;  ///< translated in the context "Actions", with its mnemonic: "&File"
    std::vector<Action> actions;
};

/// The window's menus, from left to right.
std::vector<ActionMenu> list_actions();

// one file for each: a new action is a line there
std::vector<Action> list_file_actions();
std::vector<Action> list_edit_actions();
std::vector<Action> list_view_actions();
std::vector<Action> list_map_actions();
std::vector<Action> list_layout_actions();
std::vector<Action> list_unit_actions();
std::vector<Action> list_help_actions();

/// What most actions need.
QString needs_plan(const Desk& desk);
QString needs_choice(const Desk& desk);  ///< compounds or a unit, and a plan

}  // namespace lifang
