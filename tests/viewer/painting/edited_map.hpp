#pragma once

#include "../edit/grid_plan.hpp"
#include "geometry/measure.hpp"
#include "map/tools/map_input.hpp"
#include "map/tools/paint_tool.hpp"
#include "model/workspace.hpp"
#include "panels/edit/edit_desk.hpp"
#include "panels/edit/painting.hpp"
#include "support/waiting.hpp"

#include <QMouseEvent>
#include <QQuickWindow>
#include <QTest>
#include <vector>

#include <catch2/catch.hpp>

namespace lifang::testing {

/// A plan file on a map in a window, with the brush at hand, bound as the window binds them.
struct EditedMap {
    GridPlan plan;
    ScreenLanguage language{"en"};
    JobQueue jobs;
    Document document{jobs, plan.folder()};
    Workspace workspace{language, jobs, document};
    QQuickWindow window;
    MapItem map;
    MapInput input;
    PaintTool brush;
    Painting painting;
    EditDesk desk;

    EditedMap() {
        document.openFile(plan.path());
        REQUIRE(wait_until([this] { return document.state() == Document::Ready; }));
        window.resize(800, 800);
        map.setParentItem(window.contentItem());
        map.setSize({800.0, 800.0});
        input.setParentItem(&map);
        input.setSize({800.0, 800.0});
        input.setMap(&map);
        input.setTool(&brush);
        map.setGround(workspace.ground());
        map.setLayout(workspace.layout());
        QObject::connect(&workspace, &Workspace::shownChanged, &map,
                         [this] { map.setLayout(workspace.layout()); });
        QObject::connect(workspace.toolbox(), &Toolbox::brushChanged, &brush,
                         [this] { brush.setBrush(workspace.toolbox()->brush()); });
        QObject::connect(&brush, &PaintTool::brushTaken, workspace.toolbox(), &Toolbox::setBrush);
        QObject::connect(&brush, &PaintTool::stroked, &painting,
                         [this](const QList<int>& compounds) { painting.stroke(compounds, brush.brush()); });
        QObject::connect(&brush, &PaintTool::released, &painting,
                         [this](const QList<int>& compounds) { painting.release(compounds, brush.brush()); });
        QObject::connect(&brush, &PaintTool::abandoned, &painting, &Painting::abandon);
        painting.setWorkspace(&workspace);
        desk.setWorkspace(&workspace);
        window.show();
        input.forceActiveFocus();
    }

    /// Waits until all that was asked for is done: steps are done in turn, and this is one that does nothing.
    void settle() {
        bool is_done = false;
        QObject owner;
        jobs.startQuietly(
            &owner, [](const Run&) {}, [&] { is_done = true; });
        REQUIRE(wait_until([&] { return is_done; }));
    }

    int compound(const std::string& key) const {
        const auto& compounds = workspace.ground()->plan().ground.compounds;
        for (std::size_t i = 0; i < compounds.size(); ++i)
            if (compounds[i].key == key) return static_cast<int>(i);
        FAIL("no compound " << key);
        return -1;
    }
    int unit(int compound) { return workspace.selection()->unitOf(compound); }
    const Unit& unit_at(int unit) const { return workspace.layout()->units[static_cast<std::size_t>(unit)]; }

    QPoint at(int compound) const {
        const auto& footprint =
            workspace.ground()->plan().ground.compounds[static_cast<std::size_t>(compound)].footprint;
        return map.screenAt(workspace.ground()->origin().local(centroid(footprint))).toPoint();
    }
    void click(int compound, Qt::KeyboardModifiers held = {}) {
        QTest::mouseClick(&window, Qt::LeftButton, held, at(compound));
    }
    void press(int compound) { QTest::mousePress(&window, Qt::LeftButton, {}, at(compound)); }
    void move(int compound) {
        const QPointF to = at(compound);
        QMouseEvent event(QEvent::MouseMove, to, window.mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }
    void release(int compound) { QTest::mouseRelease(&window, Qt::LeftButton, {}, at(compound)); }

    /// Two compounds side by side in different units, the second of which may go without breaking its unit.
    struct Neighbours {
        int brush = -1, other = -1;
    };
    Neighbours find_neighbours();
};

}  // namespace lifang::testing
