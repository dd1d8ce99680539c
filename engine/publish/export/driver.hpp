#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// What we know of a GDAL driver we hand plans over with.
struct ExportDriver {
    std::string_view name;          ///< GDAL's short name
    std::string_view extension;     ///< with the dot
    bool folder = false;            ///< one file per layer, in a folder
    std::string_view companions{};  ///< endings of what lies beside a layer's file, separated by blanks
    bool geodatabase = false;       ///< one folder that is a database, named with the extension
    bool drawing = false;           ///< lines and texts for CAD, no tables: see dxf.hpp
    bool database = false;          ///< a server, not files: see database.hpp
    bool geometry = true;
    bool style_table = false;      ///< has room for styles that QGIS finds
    bool aliases = false;          ///< fields can have a second name, which is shown
    bool short_names = false;      ///< field names of at most ten ASCII letters, texts of 254 bytes
    bool formulas = false;         ///< opened by spreadsheets that would run text beginning with '='
    bool xml = false;              ///< cannot hold control characters
    bool geographic = false;       ///< the format is WGS 84 by definition
    bool only_shapes = false;      ///< has no room for tables without shapes
    bool coloured_rows = false;    ///< each row says itself how it is drawn
    bool typed_json = false;       ///< GDAL reads it without the types that it demands: verify_geojson.hpp
    std::string_view own_field{};  ///< of the plan's columns, the one that the format itself has a place for
    std::string_view table_extension{};  ///< of a table without shapes, where it is another
    std::string_view file_options{};     ///< dataset creation options, separated by blanks
    std::string_view options{};          ///< layer creation options, separated by blanks
    std::string_view open_options{};     ///< with which GDAL reads back what it wrote
};

/// All of them, in the order they are listed to people; maps ("SVG") are drawn without a driver.
std::span<const ExportDriver> list_export_drivers();

/// Case does not matter. Throws Error(usage) listing the drivers there are.
const ExportDriver& find_export_driver(const std::string& name);

/// The words of a list in the table above.
std::vector<std::string> split_words(std::string_view list);

/// Whether an export is one of several files that can be zipped into one.
inline bool can_be_zipped(const ExportDriver& driver) { return driver.folder || driver.geodatabase; }

/// Throws Error(usage) when a name ends like that of another format, or as this one's names cannot: a zip of
/// a single file, a folder named like one of the files in it, a geodatabase without its ending.
void require_name_fits(const std::string& format, const std::filesystem::path& output);

/// Whether the output is a zip file of what the driver makes.
bool is_zip(const std::filesystem::path& output);

/// Whether a format is the map that is drawn without a driver.
bool is_map_format(const std::string& name);

}  // namespace lifang
