#include "app/screenshot.hpp"

#include "app/own_outputs.hpp"
#include "app/told_error.hpp"
#include "app/waiting.hpp"
#include "map/label_item.hpp"
#include "model/picture_file.hpp"

#include <QImage>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <filesystem>
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
    const Language language = workspace.language()->language();
    if (!added.failures().empty()) {
        tell(added.failures().begin()->second, language);
        return ExitCode::input;
    }
    if (window.rendererInterface()->graphicsApi() == QSGRendererInterface::Software) {
        std::cerr << "no picture: Qt uses its software renderer here, which cannot draw the map. "
                     "Run on a screen with OpenGL, or under xvfb-run with Mesa (libgl1-mesa-dri).\n";
        return ExitCode::output;
    }
    wait_for(0.3);  // the last frame
    try {
        write_picture(window.grabWindow(), std::filesystem::path(options.screenshot.toStdU16String()),
                      list_inputs(options));
    } catch (const Error& error) {
        return tell(error, language);
    }
    return ExitCode::done;
}

}  // namespace lifang
