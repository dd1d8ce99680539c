#include "actions/action.hpp"

#include <QtGlobal>

namespace lifang {
namespace {

Action tool(const char* id, const char* text, const char* hint, const char* key, Toolbox::Tool tool) {
    return {.id = id,
            .text = text,
            .hint = hint,
            .key = key,
            .obstacle = needs_plan,
            .carry_out = [tool](Desk& desk) { desk.workspace.toolbox()->setTool(tool); },
            .is_on = [tool](const Desk& desk) { return desk.workspace.toolbox()->tool() == tool; },
            .places = tool == Toolbox::Select ? Action::in_menu | Action::on_strip | Action::new_group
                                              : Action::in_menu | Action::on_strip};
}

}  // namespace

std::vector<Action> list_map_actions() {
    return {
        {.id = "map.fit",
         .text = QT_TRANSLATE_NOOP("Actions", "Whole district"),
         .hint = QT_TRANSLATE_NOOP("Actions", "Show the whole district"),
         .key = "F; Home",
         .obstacle = needs_plan,
         .places = Action::in_menu | Action::on_map},
        {.id = "map.show_choice",
         .text = QT_TRANSLATE_NOOP("Actions", "Zoom to the choice"),
         .hint = QT_TRANSLATE_NOOP("Actions", "Show what is chosen as large as the window allows"),
         .key = "Z",
         .obstacle = needs_choice,
         .places = Action::in_menu | Action::on_map},
        {.id = "map.focus",
         .text = QT_TRANSLATE_NOOP("Actions", "To the map"),
         .hint = QT_TRANSLATE_NOOP(
             "Actions", "Keys are for the map: arrow keys lead from compound to compound, Enter chooses"),
         .key = "F6",
         .obstacle = needs_plan},
        {.id = "map.zoom_in",
         .text = QT_TRANSLATE_NOOP("Actions", "Zoom in"),
         .key = "+; =",
         .obstacle = needs_plan,
         .places = Action::in_menu | Action::new_group},
        {.id = "map.zoom_out",
         .text = QT_TRANSLATE_NOOP("Actions", "Zoom out"),
         .key = "-",
         .obstacle = needs_plan},
        tool("map.tool_choose", QT_TRANSLATE_NOOP("Actions", "Choose"),
             QT_TRANSLATE_NOOP(
                 "Actions",
                 "Click a unit or compound. Drag moves the map, Shift and drag chooses a rectangle."),
             "S", Toolbox::Select),
        tool("map.tool_lasso", QT_TRANSLATE_NOOP("Actions", "Lasso"),
             QT_TRANSLATE_NOOP("Actions", "Draw around compounds to choose them"), "L", Toolbox::Lasso),
        tool("map.tool_paint", QT_TRANSLATE_NOOP("Actions", "Paint"),
             QT_TRANSLATE_NOOP("Actions", "Move compounds to another unit by painting over them"), "P",
             Toolbox::Paint),
        tool("map.tool_split", QT_TRANSLATE_NOOP("Actions", "Split line"),
             QT_TRANSLATE_NOOP("Actions", "Draw a line that splits a unit"), "X", Toolbox::Split),
        tool("map.tool_measure", QT_TRANSLATE_NOOP("Actions", "Measure"),
             QT_TRANSLATE_NOOP("Actions", "Length and area along clicks"), "D", Toolbox::Measure),
        {.id = "map.choose_units",
         .text = QT_TRANSLATE_NOOP("Actions", "Click chooses units"),
         .key = "U",
         .carry_out = [](Desk& desk) { desk.workspace.selection()->setLevel(Selection::Units); },
         .is_on = [](const Desk& desk) { return desk.workspace.selection()->level() == Selection::Units; },
         .places = Action::in_menu | Action::new_group},
        {.id = "map.choose_compounds",
         .text = QT_TRANSLATE_NOOP("Actions", "Click chooses compounds"),
         .key = "C",
         .carry_out = [](Desk& desk) { desk.workspace.selection()->setLevel(Selection::Compounds); },
         .is_on =
             [](const Desk& desk) { return desk.workspace.selection()->level() == Selection::Compounds; }},
    };
}

}  // namespace lifang
