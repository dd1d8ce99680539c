#include "ui/panel_actions.hpp"

#include "panels/registry/panel_registry.hpp"

namespace lifang {

std::vector<Action> list_panel_actions() {
    std::vector<Action> actions;
    for (const Panel& panel : list_panels()) {
        const QString id = QString::fromLatin1(panel.id);
        actions.push_back(
            {.id = QStringLiteral("panel.") + id,
             .text = panel.title,
             .hint = panel.hint,
             .key = panel.key,
             .obstacle = needs_plan,
             .carry_out =
                 [id](Desk& desk) { desk.settings.setPanel(desk.settings.panel() == id ? QString() : id); },
             .is_on = [id](const Desk& desk) { return desk.settings.panel() == id; },
             .sign = panel.sign,
             .context = "Panels"});
    }
    if (!actions.empty()) actions.front().places |= Action::new_group;
    return actions;
}

}  // namespace lifang
