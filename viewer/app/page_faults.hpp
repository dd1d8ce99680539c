#pragma once

#include "model/workspace.hpp"

#include <QStringList>

class QQuickWindow;

namespace lifang {

/// What is wrong with what a window shows now: texts outside it, raw codes, texts that take what looks like
/// HTML for HTML, controls without a name.
QStringList list_page_faults(QQuickWindow& window, Workspace& workspace);

/// Controls that are seen and enabled, and that Tab does not come to. Menus are reached by Alt.
QStringList list_unreached_controls(QQuickWindow& window);

/// Points at a control that has a tool tip; false where none is shown.
bool show_tip(QQuickWindow& window);

void close_dialogs(QQuickWindow& window);

}  // namespace lifang
