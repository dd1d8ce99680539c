#pragma once

#include "model/settings.hpp"

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

namespace lifang {

/// What the viewer was started with.
struct Options {
    QString plan;
    std::optional<int> layout;  ///< counted from 1, as on the screen; unset: the first
    QString unit;               ///< code of the unit to select; empty: none
    std::optional<QSize> size;
    std::optional<QString> panel;        ///< id of the panel to open, empty for none; unset: the last one
    std::optional<Settings::Look> look;  ///< unset: the one chosen last
    bool safe_colours = false;           ///< from now on; else as chosen last
    std::optional<QString> fill;         ///< column that fills the units; unset: the one chosen last
    std::optional<int> text_size;        ///< percent; unset: the one chosen last
    QStringList basemaps;                ///< files to be looked at with the plan
    QString screenshot;                  ///< file to save a picture in; empty: none
    QString language;                    ///< empty: the system's
    bool self_test = false;
    QString pictures;      ///< folder for pictures of all pages, with the self-test; empty: none
    QString record;        ///< file to write what is done in the window to; empty: none
    QString replay;        ///< file of what is to be done; empty: nothing
    bool measure = false;  ///< tell with each step of the replay what it cost

    /// Runs by itself, nobody at the screen.
    bool isOnItsOwn() const { return self_test || !screenshot.isEmpty() || !replay.isEmpty(); }
};

/// Reads the command line; prints and leaves for --help, --version and wrong options (exit code 2).
Options read_options(const QStringList& arguments);

/// What they say about look, texts, panel and the colours of maps, from now on.
void apply(const Options& options, Settings& settings, MapLook& look);

}  // namespace lifang
