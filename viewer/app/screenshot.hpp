#pragma once

#include "app/options.hpp"
#include "core/error.hpp"
#include "model/workspace.hpp"

class QQuickWindow;

namespace lifang {

/// Waits until the map is drawn and saves a picture of the window where the options say. Says on stderr what
/// went wrong; in particular a software renderer, which leaves the map empty, is an error and no picture.
ExitCode save_screenshot(QQuickWindow& window, Workspace& workspace, const Options& options);

}  // namespace lifang
