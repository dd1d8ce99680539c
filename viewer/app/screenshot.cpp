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

ExitCode save_screenshot(QQuickWindow& window, Workspace& workspace, const Options& options) {
    auto* map = window.findChild<MapItem*>("map");
    // the picture does not depend on where the pointer happens to be
    window.findChild<QQuickItem*>("mapInput")->setAcceptHoverEvents(false);
    workspace.selection()->hover(-1, -1);
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
