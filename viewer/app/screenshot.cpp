#include "app/screenshot.hpp"

#include "app/waiting.hpp"
#include "map/label_item.hpp"

#include <QImage>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <iostream>

namespace lifang {

namespace {

/// Layout and unit of the options on the screen; false, with a line on stderr, when the plan has no such
/// thing.
bool show(const Options& options, Workspace& workspace, MapItem& map) {
    Session& session = *workspace.session();
    if (options.layout > session.layouts()->rowCount()) {
        std::cerr << "--layout " << options.layout << ": the plan has " << session.layouts()->rowCount()
                  << " layouts\n";
        return false;
    }
    workspace.setShown(options.layout - 1);
    if (options.unit.isEmpty()) return true;
    const int unit = session.units()->find(options.unit);
    if (unit < 0)
        std::cerr << "--unit " << qPrintable(options.unit) << ": no unit of this layout has the code\n";
    workspace.selection()->chooseUnit(unit);
    map.showUnit(unit);
    return unit >= 0;
}

void tell(const Error& error, Language language) {
    std::cerr << error.where(language) << ": " << error.problem(language) << "\n"
              << error.advice(language) << "\n";
}

}  // namespace

ExitCode save_screenshot(QQuickWindow& window, Workspace& workspace, const Options& options) {
    const Document& document = *workspace.document();
    wait_until([&] { return document.state() == Document::Ready || document.state() == Document::Failed; },
               600.0);
    if (document.state() != Document::Ready) {
        std::cerr << qPrintable(document.errorWhere()) << ": " << qPrintable(document.errorProblem()) << "\n"
                  << qPrintable(document.errorAdvice()) << "\n";
        return ExitCode::input;
    }
    auto* map = window.findChild<MapItem*>("map");
    // the picture does not depend on where the pointer happens to be
    window.findChild<QQuickItem*>("mapInput")->setAcceptHoverEvents(false);
    workspace.selection()->hover(-1, -1);
    wait_for(0.3);  // the window takes its size
    if (!show(options, workspace, *map)) return ExitCode::usage;
    const auto* labels = window.findChild<LabelItem*>("labels");
    const AddedFiles& added = *workspace.added();
    if (!wait_until([&] { return !added.isBusy() && map->isSettled() && labels->isSettled(); })) {
        std::cerr << "the map was not drawn within a minute\n";
        return ExitCode::internal;
    }
    if (!added.failures().empty()) {
        tell(added.failures().begin()->second, workspace.language()->language());
        return ExitCode::input;
    }
    if (window.rendererInterface()->graphicsApi() == QSGRendererInterface::Software) {
        std::cerr << "no picture: Qt uses its software renderer here, which cannot draw the map. "
                     "Run on a screen with OpenGL, or under xvfb-run with Mesa (libgl1-mesa-dri).\n";
        return ExitCode::output;
    }
    wait_for(0.3);  // the last frame
    if (!window.grabWindow().save(options.screenshot)) {
        std::cerr << qPrintable(options.screenshot) << ": the picture could not be written\n";
        return ExitCode::output;
    }
    return ExitCode::done;
}

}  // namespace lifang
