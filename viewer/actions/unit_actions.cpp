// What planners do to the shown layout, which the first of it takes up for editing.
#include "actions/action.hpp"
#include "model/keep_gates.hpp"
#include "model/take_up.hpp"

#include <QCoreApplication>

namespace lifang {
namespace {

QString say(const char* sentence) { return QCoreApplication::translate("Actions", sentence); }

Selection& selection(const Desk& desk) { return *desk.workspace.selection(); }

QString needs_units(const Desk& desk, qsizetype least, const char* otherwise) {
    if (const QString without = needs_plan(desk); !without.isEmpty()) return without;
    return selection(desk).units().size() >= least ? QString() : say(otherwise);
}

QString needs_compounds(const Desk& desk, int least, const char* otherwise) {
    if (const QString without = needs_plan(desk); !without.isEmpty()) return without;
    return selection(desk).count() >= least ? QString() : say(otherwise);
}

QString needs_brush(const Desk& desk) {
    if (const QString without = needs_choice(desk); !without.isEmpty()) return without;
    return desk.workspace.toolbox()->brush() >= 0
               ? QString()
               : say(QT_TRANSLATE_NOOP("Actions", "Take a unit as the brush first."));
}

QString needs_one_unit(const Desk& desk) {
    return needs_units(desk, 1, QT_TRANSLATE_NOOP("Actions", "Choose a unit first."));
}

using Command = std::function<void(EditCommands& edits, const QList<int>& chosen)>;

/// On what is chosen, in the layout that is edited; not at all where that is another one than was shown.
std::function<void(Desk&)> edit(Command command) {
    return [command = std::move(command)](Desk& desk) {
        if (take_up(desk.workspace))
            command(*desk.workspace.document()->edits(), selection(desk).compoundNumbers());
    };
}

std::vector<Action> list_changes() {
    return {
        {.id = "unit.take_brush",
         .text = QT_TRANSLATE_NOOP("Actions", "Take as the brush"),
         .hint = QT_TRANSLATE_NOOP("Actions", "Paint and move to the unit of the compound chosen last"),
         .key = "B",
         .obstacle = needs_one_unit,
         .carry_out = [](Desk& desk) { desk.workspace.toolbox()->setBrush(selection(desk).unit()); },
         .places = Action::in_menu | Action::on_map},
        {.id = "unit.move_to_brush",
         .text = QT_TRANSLATE_NOOP("Actions", "Move to the brush's unit"),
         .hint = QT_TRANSLATE_NOOP("Actions", "Move the chosen compounds to the unit of the brush"),
         .key = "M",
         .obstacle = needs_brush,
         .carry_out =
             [](Desk& desk) {
                 if (take_up(desk.workspace))
                     desk.workspace.document()->edits()->move(selection(desk).compoundNumbers(),
                                                              desk.workspace.toolbox()->brush());
             },
         .places = Action::in_menu | Action::on_map},
        {.id = "unit.merge",
         .text = QT_TRANSLATE_NOOP("Actions", "Merge"),
         .hint = QT_TRANSLATE_NOOP("Actions", "Make one unit of the chosen ones"),
         .key = "Ctrl+M",
         .obstacle =
             [](const Desk& desk) {
                 return needs_units(desk, 2, QT_TRANSLATE_NOOP("Actions", "Choose two or more units first."));
             },
         .carry_out =
             [](Desk& desk) {
                 if (take_up(desk.workspace))
                     desk.workspace.document()->edits()->merge(selection(desk).units());
             },
         .places = Action::in_menu | Action::on_map | Action::new_group},
        {.id = "unit.split",
         .text = QT_TRANSLATE_NOOP("Actions", "Split"),
         .hint =
             QT_TRANSLATE_NOOP("Actions", "Split the unit of the compound chosen last into two of like size"),
         .key = "Ctrl+D",
         .obstacle = needs_one_unit,
         .carry_out =
             [](Desk& desk) {
                 if (take_up(desk.workspace))
                     desk.workspace.document()->edits()->split(selection(desk).unit());
             },
         .places = Action::in_menu | Action::on_map},
        {.id = "unit.new",
         .text = QT_TRANSLATE_NOOP("Actions", "New unit"),
         .hint = QT_TRANSLATE_NOOP("Actions", "Make a new unit of the chosen compounds"),
         .key = "N",
         .obstacle = needs_choice,
         .carry_out = edit([](EditCommands& edits, const QList<int>& chosen) { edits.newUnit(chosen); }),
         .places = Action::in_menu | Action::on_map},
        {.id = "unit.exclude",
         .text = QT_TRANSLATE_NOOP("Actions", "Exclude…"),
         .hint = QT_TRANSLATE_NOOP("Actions", "Take the chosen compounds out of all units, with a reason"),
         .key = "Del",
         .obstacle = needs_choice,
         .places = Action::in_menu | Action::on_map | Action::new_group},
        {.id = "unit.include",
         .text = QT_TRANSLATE_NOOP("Actions", "Include"),
         .hint = QT_TRANSLATE_NOOP("Actions", "Take excluded compounds in again"),
         .key = "Ins",
         .obstacle = needs_choice,
         .carry_out = edit([](EditCommands& edits, const QList<int>& chosen) { edits.include(chosen); }),
         .places = Action::in_menu | Action::on_map},
    };
}

Action rule(const char* id, const char* text, const char* hint, const char* key, int least, Command command) {
    return {.id = id,
            .text = text,
            .hint = hint,
            .key = key,
            .obstacle =
                [least](const Desk& desk) {
                    return least < 2 ? needs_choice(desk)
                                     : needs_compounds(desk, least,
                                                       QT_TRANSLATE_NOOP(
                                                           "Actions", "Choose two or more compounds first."));
                },
            .carry_out = edit(std::move(command))};
}

Action of_all(const char* id, const char* text, const char* hint, const char* key, Command command) {
    Action action = rule(id, text, hint, key, 1, std::move(command));
    action.obstacle = needs_plan;
    return action;
}

std::vector<Action> list_rules() {
    std::vector<Action> rules{
        rule("unit.lock", QT_TRANSLATE_NOOP("Actions", "Lock"),
             QT_TRANSLATE_NOOP("Actions", "The chosen compounds stay in their unit, whatever is searched"),
             "K", 1, [](EditCommands& edits, const QList<int>& chosen) { edits.lock(chosen); }),
        rule("unit.unlock", QT_TRANSLATE_NOOP("Actions", "Unlock"),
             QT_TRANSLATE_NOOP("Actions", "The chosen compounds may move again"), "Shift+K", 1,
             [](EditCommands& edits, const QList<int>& chosen) { edits.unlock(chosen); }),
        of_all("unit.lock_all", QT_TRANSLATE_NOOP("Actions", "Lock all"),
               QT_TRANSLATE_NOOP("Actions", "Every compound stays in its unit"), "Ctrl+K",
               [](EditCommands& edits, const QList<int>& /*chosen*/) { edits.lockAll(); }),
        of_all("unit.unlock_all", QT_TRANSLATE_NOOP("Actions", "Unlock all"),
               QT_TRANSLATE_NOOP("Actions", "Drop all locks"), "Ctrl+Shift+K",
               [](EditCommands& edits, const QList<int>& /*chosen*/) { edits.unlockAll(); }),
        rule("unit.together", QT_TRANSLATE_NOOP("Actions", "Together"),
             QT_TRANSLATE_NOOP("Actions", "The chosen compounds share a unit"), "T", 2,
             [](EditCommands& edits, const QList<int>& chosen) { edits.together(chosen); }),
        rule("unit.apart", QT_TRANSLATE_NOOP("Actions", "Apart"),
             QT_TRANSLATE_NOOP("Actions", "The others share no unit with the first of the chosen compounds"),
             "Shift+T", 2, [](EditCommands& edits, const QList<int>& chosen) { edits.apart(chosen); }),
        rule("unit.free", QT_TRANSLATE_NOOP("Actions", "Free"),
             QT_TRANSLATE_NOOP("Actions", "Drop every rule on the chosen compounds, save exclusions"),
             "Shift+Del", 1, [](EditCommands& edits, const QList<int>& chosen) { edits.free(chosen); }),
    };
    rules.front().places |= Action::new_group | Action::on_map;
    rules[1].places |= Action::on_map;
    rules.push_back(
        {.id = "unit.pin",
         .text = QT_TRANSLATE_NOOP("Actions", "Pin to the brush's unit"),
         .hint = QT_TRANSLATE_NOOP(
             "Actions", "The chosen compounds go to the unit of the brush, and share one ever after"),
         .key = "Shift+M",
         .obstacle = needs_brush,
         .carry_out = [](Desk& desk) {
             if (take_up(desk.workspace))
                 desk.workspace.document()->edits()->pin(selection(desk).compoundNumbers(),
                                                         desk.workspace.toolbox()->brush());
         }});
    return rules;
}

std::vector<Action> list_searches() {
    constexpr double seconds = 10.0;
    return {
        {.id = "unit.keep_gates",
         .text = QT_TRANSLATE_NOOP("Actions", "Keep this choice of gates"),
         .hint = QT_TRANSLATE_NOOP("Actions",
                                   "Make the gates that are tried an edit of the layout, which can be undone "
                                   "and saved"),
         .key = "Shift+G",
         .obstacle =
             [](const Desk& desk) {
                 return desk.workspace.gates()->isTrial()
                            ? QString()
                            : say(QT_TRANSLATE_NOOP("Actions", "Choose other gates of a unit first."));
             },
         .carry_out = [](Desk& desk) { keep_gates(desk.workspace); },
         .places = Action::in_menu | Action::new_group},
        {.id = "unit.repair",
         .text = QT_TRANSLATE_NOOP("Actions", "Repair"),
         .hint = QT_TRANSLATE_NOOP("Actions",
                                   "Let others move as well, as few as it takes, so that units hang together "
                                   "and keep their bounds"),
         .key = "R",
         .obstacle =
             [](const Desk& desk) {
                 return desk.workspace.document()->isEditing()
                            ? QString()
                            : say(QT_TRANSLATE_NOOP("Actions", "Nothing has been edited."));
             },
         .carry_out =
             [](Desk& desk) {
                 if (take_up(desk.workspace)) desk.workspace.document()->repair();
             },
         .places = Action::in_menu | Action::new_group},
        {.id = "unit.improve",
         .text = QT_TRANSLATE_NOOP("Actions", "Improve around here"),
         .hint = QT_TRANSLATE_NOOP(
             "Actions",
             "Search for ten seconds among the chosen units and those around them; rules are kept"),
         .key = "I",
         .obstacle = needs_one_unit,
         .carry_out =
             [](Desk& desk) {
                 if (take_up(desk.workspace))
                     desk.workspace.document()->improve(selection(desk).units(), seconds);
             },
         .places = Action::in_menu | Action::on_map},
        {.id = "unit.improve_all",
         .text = QT_TRANSLATE_NOOP("Actions", "Improve everywhere"),
         .hint = QT_TRANSLATE_NOOP("Actions", "Search for ten seconds in the whole district; rules are kept"),
         .key = "Shift+I",
         .obstacle = needs_plan,
         .carry_out =
             [](Desk& desk) {
                 if (take_up(desk.workspace)) desk.workspace.document()->improve({}, seconds);
             }},
    };
}

}  // namespace

std::vector<Action> list_unit_actions() {
    std::vector<Action> actions = list_changes();
    for (auto* more : {&list_rules, &list_searches}) {
        for (Action& action : more()) actions.push_back(std::move(action));
    }
    return actions;
}

}  // namespace lifang
