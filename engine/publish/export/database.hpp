#pragma once

#include "publish/export/export.hpp"

namespace lifang {

/// Puts a layout into a PostGIS database, in one transaction: where it fails or is stopped, what was there is
/// as it was. Tables are made where they are missing; rows of other plans and layouts stay, those of this one
/// are replaced when `overwrite` is set. Everything is read back and compared before it holds. Throws
/// Error(output): the database cannot be opened, the layout is there already, a table of that name is
/// somebody else's, or is in another CRS.
Exported export_to_database(const Plan& plan, const PlannedLayout& layout, const ExportOptions& options,
                            const Run& run);

}  // namespace lifang
