#pragma once

#include "core/run.hpp"
#include "publish/plan.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lifang {

struct FileStamp;

/// Writes the plan file (docs/plan-file.md): to a temporary file in the same folder, synced, then renamed; a
/// failed run leaves an older file whole. Throws Error(output) when PATH exists and `overwrite` is not set.
void write_plan(const Plan& plan, const std::filesystem::path& path, bool overwrite, const Run& run);

/// Reads a plan file as its last transaction left it, also while other programs have it open; neither the
/// file nor what lies beside it is written to. Throws Error(input) saying which layer or column is missing,
/// or which layouts have no true parent. `as_read`: how the file was, for ChangedPlan.
Plan read_plan(const std::filesystem::path& path, FileStamp* as_read = nullptr);

enum class Encoding { utf8, gbk };

struct ExportOptions {
    /// GDAL short name in any case: "ESRI Shapefile", "GPKG", "GeoJSON" …; "SVG" for a map to look at.
    std::string driver;
    std::filesystem::path output;
    std::string layout;  ///< `layout_id`; empty: the first
    Encoding encoding = Encoding::utf8;
    bool overwrite = false;
    std::string language = "zh";                ///< of the map's words
    std::vector<std::filesystem::path> inputs;  ///< files this run reads, which nothing may be written over
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

/// The map of one layout as SVG text: units, compounds, roads by class, rail, water, labels, scale bar,
/// legend.
std::string draw_map(const Plan& plan, const PlannedLayout& layout, const std::string& language);

}  // namespace lifang
