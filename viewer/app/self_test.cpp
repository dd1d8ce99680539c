#include "app/self_test.hpp"

#include "app/drawn_layers.hpp"
#include "app/waiting.hpp"
#include "map/label_item.hpp"
#include "map/map_item.hpp"
#include "panels/unit/unit_sheet.hpp"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QQuickWindow>
#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

void click(QQuickWindow& window, const QQuickItem& item, QPointF at) {
    const QPointF local = item.mapToScene(at);
    const QPointF global = window.mapToGlobal(local);
    QMouseEvent press(QEvent::MouseButtonPress, local, global, Qt::LeftButton, Qt::LeftButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &press);
    // made only now: an event takes the state of its pointing device when it is made
    QMouseEvent release(QEvent::MouseButtonRelease, local, global, Qt::LeftButton, Qt::NoButton,
                        Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &release);
}

bool has_anchors(const MapItem& map) {
    return map.layout() && map.picture().outlines() &&
           map.picture().outlines()->size() == map.layout()->units.size();
}

void check_layouts(Checks& checks, Workspace& workspace, MapItem& map) {
    Session& session = *workspace.session();
    for (int layout = 0; layout < session.layouts()->rowCount(); ++layout) {
        workspace.setShown(layout);
        const bool drawn =
            wait_until([&] { return workspace.shown() == layout && map.isSettled() && has_anchors(map); });
        const int units = session.units()->rowCount();
        int found = 0;
        map.fit();
        for (int unit = 0; unit < units; ++unit) {
            const QPointF at = map.unitAnchor(unit);
            if (map.unitAt(at.x(), at.y()) == unit) ++found;
        }
        checks.expect(drawn && found == units,
                      QStringLiteral("layout %1 is drawn, and pointing at its %2 units finds %3")
                          .arg(layout + 1)
                          .arg(units)
                          .arg(found));
    }
    workspace.setShown(0);
    wait_until([&] { return map.isSettled(); });
}

/// Half a map is no map: each layer that is shown is held against what the plan has of it.
void check_drawn_layers(Checks& checks, MapItem& map) {
    map.fit();
    const bool is_drawn = wait_until([&] { return map.isSettled(); });
    map.askForCensus();
    checks.expect(is_drawn && wait_until([&] { return map.hasCensus(); }), "the whole district is drawn");
    for (const LayerComparison& layer : compare_layers(map))
        checks.expect(layer.agrees(), QStringLiteral("%1: %2 %4 drawn, %3 %4 in the plan")
                                          .arg(layer.name)
                                          .arg(layer.drawn, 0, 'f', 0)
                                          .arg(layer.meant, 0, 'f', 0)
                                          .arg(layer.unit));
    std::size_t most = 0;
    for (const PassCensus& pass : map.census()) most = std::max(most, pass.most_corners);
    checks.expect(most <= scene::most_corners, QStringLiteral("no node has more than %1 corners").arg(most));
}

void check_names(Checks& checks, QQuickWindow& window, MapItem& map) {
    map.fit();
    const auto* labels = window.findChild<LabelItem*>("labels");
    const bool is_settled = labels && wait_until([&] { return map.isSettled() && labels->isSettled(); });
    int named = 0;
    if (is_settled)
        for (const scene::Label* label : labels->labels())
            named += label->layer == scene::Layer::units && !label->pieces.empty() ? 1 : 0;
    checks.expect(named > 0, QStringLiteral("%1 of %2 units are named on the map")
                                 .arg(named)
                                 .arg(map.layout() ? map.layout()->units.size() : 0));
}

void check_click(Checks& checks, QQuickWindow& window, Workspace& workspace, MapItem& map) {
    map.showUnit(0);
    const QPointF at = map.unitAnchor(0);
    click(window, map, at);
    checks.expect(map.chosenUnits() == QList<int>{0}, "a click selects the unit under it");
    UnitSheet sheet;
    sheet.setWorkspace(&workspace);
    checks.expect(sheet.unit() == 0 && sheet.lines()->rowCount() >= 4 && !sheet.code().isEmpty(),
                  QStringLiteral("its sheet has %1 lines").arg(sheet.lines()->rowCount()));
    workspace.selection()->clear();
}

void check_zoom(Checks& checks, MapItem& map) {
    map.fit();
    const double before = map.metersPerPixel();
    const QPointF held = map.unitAnchor(0);
    map.zoomBy(2.0, held.x(), held.y());
    const QPointF now = map.unitAnchor(0);
    checks.expect(std::abs(map.metersPerPixel() * 2.0 - before) < 1e-9 * before, "zooming doubles the scale");
    checks.expect(std::hypot(now.x() - held.x(), now.y() - held.y()) < 0.01,
                  "the ground under the pointer stays where it is");
    map.panBy(10.0, 5.0);
    const QPointF moved = map.unitAnchor(0);
    checks.expect(std::hypot(moved.x() - now.x() - 10.0, moved.y() - now.y() - 5.0) < 0.01,
                  "dragging moves the map by as many pixels");
    map.fit();
    checks.expect(std::abs(map.metersPerPixel() - before) < 1e-9 * before,
                  "fitting shows the whole district again");
}

void check_language(Checks& checks, Session& session, ScreenLanguage& language) {
    const QString first = language.code();
    const auto label = [&] { return session.layouts()->index(0).data(LayoutList::LabelRole).toString(); };
    const QString before = label();
    const QStringList labels_before = session.unitLabels();
    language.setCode(first == "en" ? "zh_CN" : "en");
    checks.expect(label() != before && session.unitLabels() != labels_before,
                  QStringLiteral("changing the language turns \"%1\" into \"%2\"").arg(before, label()));
    language.setCode(first);
    checks.expect(label() == before, "and back");
}

/// What has no function of its own is done by the window, which must know it.
void check_actions(Checks& checks, QQuickWindow& window, const Actions& actions) {
    QObject* handlers = window.findChild<QObject*>("windowActions");
    QStringList unknown;
    for (const ActionMenuItem* menu : actions.menus()) {
        for (const ActionItem* item : menu->items()) {
            if (item->action().carry_out) continue;
            bool known = false;
            if (handlers)
                QMetaObject::invokeMethod(handlers, "knows", Q_RETURN_ARG(bool, known),
                                          Q_ARG(QString, item->name()));
            if (!known) unknown << item->name();
        }
    }
    checks.expect(unknown.isEmpty(), "every action is carried out by somebody " + unknown.join(' '));
}

}  // namespace

ExitCode run_self_test(const Screen& screen) {
    QQuickWindow& window = screen.window;
    Workspace& workspace = screen.workspace;
    Session& session = *workspace.session();
    Checks checks;
    const Document& document = *workspace.document();
    wait_until([&] { return document.state() == Document::Ready || document.state() == Document::Failed; },
               600.0);
    checks.expect(document.state() == Document::Ready, "the plan opens " + document.errorProblem());
    auto* map = window.findChild<MapItem*>("map");
    checks.expect(map != nullptr && wait_until([&] { return map->isSettled(); }), "the map is drawn");
    if (checks.result() != ExitCode::done) return checks.result();
    checks.expect(session.layouts()->rowCount() > 0,
                  QStringLiteral("%1 layouts").arg(session.layouts()->rowCount()));
    check_layouts(checks, workspace, *map);
    check_drawn_layers(checks, *map);
    check_names(checks, window, *map);
    check_click(checks, window, workspace, *map);
    check_zoom(checks, *map);
    check_language(checks, session, *workspace.language());
    check_actions(checks, window, screen.actions);
    check_pages(checks, screen);
    return checks.result();
}

}  // namespace lifang
