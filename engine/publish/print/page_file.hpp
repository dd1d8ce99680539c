#pragma once

#include "core/run.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace lifang {

/// Where a page to read and print goes.
struct PageFile {
    std::filesystem::path output;  ///< .html (or .htm), or .pdf
    bool overwrite = false;
    std::vector<std::filesystem::path> inputs{};  ///< files this run reads, which nothing may be written over
};

/// Throws Error(usage) for a name with another ending or of an input, Error(output) where nothing may be
/// written. To be asked before any work is done.
void require_page_file(const PageFile& file);

/// Writes a page that needs no other file, as it is or printed as PDF; whole or not at all.
void write_page(const std::string& html, const PageFile& file, const Run& run);

}  // namespace lifang
