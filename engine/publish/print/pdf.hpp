#pragma once

#include "core/run.hpp"

#include <filesystem>
#include <string>

namespace lifang {

/// Prints a page that needs no other file as a PDF, by WeasyPrint (docs/decisions/0035): its @page rules
/// hold, its texts can be searched and copied, the characters used of each font are in the file, and the same
/// page gives the same bytes with the same fonts. Some 15 s for forty pages with a map on most. Throws
/// Error(output) about `shown` when the machine lacks WeasyPrint or, for a page with Chinese in it, a Chinese
/// font: both name the package. `target` is then half-made or missing.
void print_pdf(const std::string& html, const std::filesystem::path& target,
               const std::filesystem::path& shown, const Run& run);

/// The page as WeasyPrint can draw it: it knows no `paint-order`, so each text with a halo becomes two, the
/// halo below.
std::string lay_halos_below(const std::string& html);

}  // namespace lifang
