#include "panels/registry/panel_registry.hpp"

#include <QtGlobal>
#include <array>

namespace lifang {

// one line per panel, in the order of the rail
std::span<const Panel> list_panels() {
    static constexpr std::array panels{
        Panel{"candidates", QT_TRANSLATE_NOOP("Panels", "Candidates"),
              QT_TRANSLATE_NOOP("Panels",
                                "The candidate layouts, what each is good at and what it trades for what"),
              "☰", "Alt+2", "Candidates/CandidatesPanel.qml"},
        Panel{"compare", QT_TRANSLATE_NOOP("Panels", "Compare"),
              QT_TRANSLATE_NOOP("Panels",
                                "The shown layout against another one: what moves, and which figures differ"),
              "⇄", "Alt+3", "Compare/ComparePanel.qml"},
        Panel{"unit", QT_TRANSLATE_NOOP("Panels", "Unit"),
              QT_TRANSLATE_NOOP("Panels",
                                "Everything a plan says of the unit that is chosen or under the pointer"),
              "▦", "Alt+1", "Unit/UnitPanel.qml"},
        Panel{"district", QT_TRANSLATE_NOOP("Panels", "District"),
              QT_TRANSLATE_NOOP(
                  "Panels",
                  "The district and the layout as a whole: totals, programme, money, and the profile"),
              "Σ", "Alt+4", "District/DistrictPanel.qml"},
        Panel{"issues", QT_TRANSLATE_NOOP("Panels", "Issues"),
              QT_TRANSLATE_NOOP("Panels", "What was found in the data, and where"), "!", "Alt+9",
              "Issues/IssuesPanel.qml"},
        Panel{"layers", QT_TRANSLATE_NOOP("Panels", "Layers"),
              QT_TRANSLATE_NOOP("Panels",
                                "What the map shows, in which order, and what the colours of units say"),
              "▤", "Alt+0", "Layers/LayersPanel.qml"},
        Panel{"edit", QT_TRANSLATE_NOOP("Panels", "Edit"),
              QT_TRANSLATE_NOOP("Panels",
                                "Merge, split, move, exclude, lock: what is done to the shown layout"),
              "✎", "Alt+7", "Edit/EditPanel.qml"},
        Panel{"history", QT_TRANSLATE_NOOP("Panels", "History"),
              QT_TRANSLATE_NOOP("Panels", "The steps of the edited layout, to go back and on"), "↺", "Alt+8",
              "History/HistoryPanel.qml"},
        Panel{
            "find", QT_TRANSLATE_NOOP("Panels", "Find"),
            QT_TRANSLATE_NOOP("Panels", "Units, compounds, communities and streets by name, code or pinyin"),
            "⌕", "Ctrl+F", "Find/FindPanel.qml"},
        Panel{"merge", QT_TRANSLATE_NOOP("Panels", "Merge"),
              QT_TRANSLATE_NOOP("Panels", "What comes of putting units or compounds together"), "⊕", "Alt+5",
              "Merge/MergePanel.qml"},
        Panel{"coverage", QT_TRANSLATE_NOOP("Panels", "Coverage"),
              QT_TRANSLATE_NOOP("Panels", "Who is served within which walk, and where stations should stand"),
              "◎", "Alt+6", "Coverage/CoveragePanel.qml"},
        Panel{"added", QT_TRANSLATE_NOOP("Panels", "Basemaps"),
              QT_TRANSLATE_NOOP("Panels",
                                "Pictures of the ground and layers of others under and over the plan"),
              "▨", "Alt+B", "Added/AddedPanel.qml"},
    };
    return panels;
}

}  // namespace lifang
