#include "panels/registry/panel_registry.hpp"

#include <QtGlobal>
#include <array>

namespace lifang {

// one line per panel, in the order of the rail
std::span<const Panel> list_panels() {
    static constexpr std::array panels{
        Panel{"unit", QT_TRANSLATE_NOOP("Panels", "Unit"),
              QT_TRANSLATE_NOOP("Panels", "Figures of the unit that is chosen or under the pointer"), "▦",
              "Alt+1", "Unit/UnitPanel.qml"},
    };
    return panels;
}

}  // namespace lifang
