#include "app/screenshot.hpp"

#include "app/waiting.hpp"
#include "map/map_item.hpp"

#include <QImage>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <iostream>

namespace lifang {

ExitCode save_screenshot(QQuickWindow& window, Session& session, int layout, const QString& file) {
    wait_until([&] { return session.state() == Session::Ready || session.state() == Session::Failed; },
               600.0);
    if (session.state() != Session::Ready) {
        std::cerr << qPrintable(session.errorWhere()) << ": " << qPrintable(session.errorProblem()) << "\n"
                  << qPrintable(session.errorAdvice()) << "\n";
        return ExitCode::input;
    }
    if (layout > session.layouts()->rowCount()) {
        std::cerr << "--layout " << layout << ": the plan has " << session.layouts()->rowCount()
                  << " layouts\n";
        return ExitCode::usage;
    }
    session.setLayout(layout - 1);
    const auto* map = window.findChild<MapItem*>("map");
    wait_for(0.3);  // bindings and the first frame
    if (!map || !wait_until([&] { return map->isSettled(); })) {
        std::cerr << "the map was not drawn within a minute\n";
        return ExitCode::internal;
    }
    if (window.rendererInterface()->graphicsApi() == QSGRendererInterface::Software) {
        std::cerr << "no picture: Qt uses its software renderer here, which cannot draw the map. "
                     "Run on a screen with OpenGL, or under xvfb-run with Mesa (libgl1-mesa-dri).\n";
        return ExitCode::output;
    }
    wait_for(0.3);
    if (!window.grabWindow().save(file)) {
        std::cerr << qPrintable(file) << ": the picture could not be written\n";
        return ExitCode::output;
    }
    return ExitCode::done;
}

}  // namespace lifang
