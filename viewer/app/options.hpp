#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

namespace lifang {

/// What the viewer was started with.
struct Options {
    QString plan;
    int layout = 1;  ///< counted from 1, as on the screen
    QString unit;    ///< code of the unit to select; empty: none
    std::optional<QSize> size;
    QString panel = QStringLiteral("unit");  ///< id of the panel to open
    QString screenshot;                      ///< file to save a picture in; empty: none
    QString language;                        ///< empty: the system's
    bool self_test = false;
};

/// Reads the command line; prints and leaves for --help, --version and wrong options (exit code 2).
Options read_options(const QStringList& arguments);

}  // namespace lifang
