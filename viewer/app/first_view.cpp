#include "app/first_view.hpp"

#include "app/told_error.hpp"
#include "app/waiting.hpp"
#include "cli/visible.hpp"
#include "pipeline/stored/names.hpp"

#include <iostream>

#include <fmt/format.h>

namespace lifang {
namespace {

void show_layout(int layout, Workspace& workspace) {
    const int count = workspace.session()->layouts()->rowCount();
    if (layout > count)
        throw Error(ExitCode::usage, "--layout",
                    Message("no_such_layout", {{"layout", std::to_string(layout)}}),
                    Message("layouts_known", {{"layouts", fmt::format("1–{}", count)}}));
    workspace.setShown(layout - 1);
}

/// Throws Error(usage) where the plan has no such layout or unit.
void show(const Options& options, Workspace& workspace, MapItem& map) {
    if (options.layout) show_layout(*options.layout, workspace);
    if (options.unit.isEmpty() || !workspace.layout()) return;
    const auto unit = static_cast<int>(require_unit(*workspace.layout(), options.unit.toStdString()).index);
    workspace.selection()->chooseUnit(unit);
    map.showUnit(unit);
}

}  // namespace

ExitCode await_first_view(const Options& options, Workspace& workspace, MapItem& map) {
    const Document& document = *workspace.document();
    wait_until([&] { return document.state() == Document::Ready || document.state() == Document::Failed; },
               600.0);
    if (document.state() != Document::Ready) {
        std::cerr << visible(document.errorWhere().toStdString()) << ": "
                  << visible(document.errorProblem().toStdString()) << "\n"
                  << visible(document.errorAdvice().toStdString()) << "\n";
        return ExitCode::input;
    }
    wait_for(0.3);  // the window takes its size
    try {
        show(options, workspace, map);
    } catch (const Error& error) {
        return tell(error, workspace.language()->language());
    }
    return ExitCode::done;
}

void show_first_when_opened(const Options& options, Workspace& workspace, MapItem& map) {
    // Queued, so that the map has the plan by then; once, as plans that are opened later are others.
    QObject::connect(
        workspace.document(), &Document::opened, &map,
        [&] {
            try {
                show(options, workspace, map);
            } catch (const Error& error) {
                workspace.notice()->tell(error);
            }
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

}  // namespace lifang
