#pragma once

#include "core/run.hpp"
#include "publish/export/encoding.hpp"
#include "publish/plan/plan.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace lifang {

struct ExportOptions {
    /// GDAL short name in any case: "ESRI Shapefile", "GPKG", "GeoJSON" …; "SVG" for a map to look at.
    std::string driver;
    std::filesystem::path output;  ///< a file, a folder, or "PG:…": a database
    std::string layout;            ///< `layout_id`; empty: the first
    Encoding encoding = Encoding::utf8;
    bool overwrite = false;
    std::string language = "zh";                ///< of the map's words
    std::vector<std::filesystem::path> inputs;  ///< files this run reads, which nothing may be written over
    FieldNames field_names = FieldNames::english;
    std::string plan_name = "plan";  ///< what the plan is called in a database that holds several
};

/// Hands units, compounds, unit borders of one layout to other programs. Shapefile: field names of at most
/// ten ASCII characters with a .fields.csv beside them, .cpg always written, text that GBK cannot hold or
/// that is too long reported. Everything is read back and compared before it takes its place, file by file;
/// other files in a folder stay. Returns the files made and what was lost on the way. Throws Error(output).
struct Exported {
    std::vector<std::filesystem::path> files;
    Issues issues;
};
Exported export_layout(const Plan& plan, const ExportOptions& options, const Run& run);

}  // namespace lifang
