#pragma once

#include "actions/actions.hpp"
#include "app/checks.hpp"
#include "model/settings.hpp"
#include "model/workspace.hpp"

class QQuickWindow;

namespace lifang {

/// What a window is looked at with.
struct Screen {
    QQuickWindow& window;
    Workspace& workspace;
    Settings& settings;
    Actions& actions;
    QString pictures;  ///< folder for a picture of each page; empty: none
};

/// Opens every panel and dialog in both languages, with texts of 100 and 200 %, at the smallest window that
/// is promised (1000 × 650) and at the usual one: no warning of QML, no text outside the window, no raw code,
/// no text that may be HTML, no text without a translation, every control reached by Tab and named. Leaves
/// language, size and settings as they were.
void check_pages(Checks& checks, const Screen& screen);

}  // namespace lifang
