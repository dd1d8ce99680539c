#pragma once

#include "publish/export/driver.hpp"
#include "publish/export/export.hpp"
#include "publish/files/memory_folder.hpp"
#include "publish/files/named_bytes.hpp"
#include "publish/tables/export_layers.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace lifang {

/// An export that is made, and not on the disk yet.
struct MadeExport {
    const ExportDriver& driver;
    const std::vector<ExportLayer>& layers;
    const Crs& crs;
    const MemoryFolder& memory;
    std::string whole;  ///< name of the file or geodatabase in memory that holds all layers
    std::map<std::string, std::string> texts;  ///< files of our own beside those of the driver, by name

    /// Every file, with its name in the output's folder or zip.
    std::vector<NamedBytes> files() const;
};

/// The name of a geodatabase for an output: that of the output itself, or of the zip it is in.
std::string geodatabase_name(const std::filesystem::path& output);

/// Puts an export where it was asked for, after it was read back and compared: into a zip, a folder, a
/// geodatabase or a file. Returns the files made. Throws Error(output); what was there is then as it was.
std::vector<std::filesystem::path> place_export(const MadeExport& made, const ExportOptions& options);

}  // namespace lifang
