#pragma once

#include <QString>
#include <vector>

namespace lifang {

/// A form in which a layout can be handed over.
struct ExportFormat {
    enum class Kind { driver, map, report };

    Kind kind = Kind::driver;
    QString code;       ///< GDAL's name of the driver, "SVG", "report"
    QString name;       ///< what an office calls it
    QString hint;       ///< who opens it, and with what
    QString extension;  ///< of what is written, with the dot; of a folder of files .zip; empty: a database
    bool takes_encoding = false;
    bool takes_field_names = false;
};

/// All there are, in the language of the screen: the engine's drivers in their order, the map, the report.
std::vector<ExportFormat> list_export_formats();

}  // namespace lifang
